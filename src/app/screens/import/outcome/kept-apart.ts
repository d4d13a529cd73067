import { KEPT_TABLES } from '#domain/tables/kept-tables.ts';
import type { TableKind } from '#domain/tables.ts';

/** Whom or what the rows of such a table name. */
const NAMED: ReadonlySet<TableKind> = new Set(['customers', 'products']);

/** What a file holds besides whom or what it names, where all of that is only kept; else nothing. */
export function keptApart(kinds: readonly TableKind[]): readonly TableKind[] {
  const own = kinds.filter((kind) => !NAMED.has(kind));
  // Payments that stand for orders come with them; alone they were made onto a card.
  return own.every((kind) => KEPT_TABLES.has(kind) || kind === 'payments') ? own : [];
}
