/** What a file may be about, and which tables its columns may then belong to. */
import { fieldSpec, type TableKind } from '#domain/tables.ts';

/** Kinds of files: a sheet of orders may also hold its lines, customers, products and parcels. */
export type FileKind = Exclude<TableKind, 'orderLines'>;

/** What a sheet of orders may tell beside them. */
export const BESIDE_ORDERS = ['payments', 'shipments', 'coupons'] as const;

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
