/** What a file may be about, and the tables that its columns may then belong to and do fill. */
import type { BatchColumn } from '#domain/batch.ts';
import { type Column, isBlankColumn } from '#domain/columns.ts';
import { fieldSpec, TABLE_KINDS, type TableKind } from '#domain/tables.ts';

/** Kinds of files: a sheet of orders may also hold its lines, customers, products and parcels. */
export type FileKind = Exclude<TableKind, 'orderLines'>;

/** What a sheet of orders may tell beside them. */
export const BESIDE_ORDERS = ['payments', 'shipments', 'coupons', 'consents'] as const;

/** Tables that the columns of a file of a kind may belong to. */
export function tablesOfKind(kind: FileKind): readonly TableKind[] {
  switch (kind) {
    case 'orders':
      return ['orders', 'orderLines', 'customers', 'products', ...BESIDE_ORDERS];
    case 'other':
      return [];
    case 'customers':
      // A list of people often says beside each whether advertising is welcome, or was refused.
      return ['customers', 'consents', 'contacts'];
    case 'products':
    case 'inventory':
      // A list of products with what is in stock of each.
      return ['products', 'inventory'];
    case 'purchases':
      return [kind, 'products'];
    default:
      return hasPerson(kind) ? [kind, 'customers'] : [kind];
  }
}

/** Tables whose rows are about a person: what the file says of the person goes to customers. */
function hasPerson(kind: TableKind): boolean {
  return fieldSpec(kind, 'customerId') !== undefined;
}

/** Tables that a file of another kind than orders may fill beside its own. */
const BESIDE_OTHERS = ['customers', 'consents', 'contacts', 'products', 'inventory'] as const;

const ONLY_IF_TOLD: ReadonlySet<TableKind> = new Set(['shipments', 'coupons', 'consents']);

/**
 * Tables that a file has rows of.
 * @param isPaid the orders are told in the words of payments
 */
export function tablesFilled(
  kind: FileKind,
  columns: readonly { readonly meta: BatchColumn; readonly column: Column }[],
  isPaid: boolean,
): TableKind[] {
  if (kind === 'other') return [kind];
  if (kind !== 'orders') {
    const beside = BESIDE_OTHERS.filter((table) =>
      columns.some(({ meta }) => meta.table === table),
    );
    return TABLE_KINDS.filter((table) => table === kind || beside.some((it) => it === table));
  }
  // Columns for parcels, coupons and consents of which nothing is told yet make no table of them.
  const met = new Set(
    columns
      .filter(({ meta, column }) => !ONLY_IF_TOLD.has(meta.table) || !isBlankColumn(column))
      .map(({ meta }) => meta.table),
  );
  if (met.has('products')) met.add('orderLines');
  met.add('orders');
  if (isPaid) met.add('payments');
  const own = tablesOfKind(kind);
  return TABLE_KINDS.filter((table) => own.includes(table) && met.has(table));
}
