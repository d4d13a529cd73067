import type { TableKind } from '#domain/tables.ts';

/** Tables from which no figure is drawn: they are there to look through, to check and to take away. */
const APART: ReadonlySet<TableKind> = new Set([
  'opportunities',
  'contracts',
  'purchases',
  'inventory',
  'stores',
  'competitorProducts',
  'marketSeries',
  'campaigns',
  'posts',
  'socialEdges',
]);

/** Whom or what the rows of such a table name. */
const NAMED: ReadonlySet<TableKind> = new Set(['customers', 'products']);

/** What a file holds besides whom or what it names, where all of that is only kept; else nothing. */
export function keptApart(kinds: readonly TableKind[]): readonly TableKind[] {
  const own = kinds.filter((kind) => !NAMED.has(kind));
  return own.every((kind) => APART.has(kind)) ? own : [];
}
