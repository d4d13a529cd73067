/**
 * Payments that stand for orders. A file of payments (Stripe, a bill of Alipay) tells who paid, when and how
 * much, and nothing else does: its columns are fields of payments, and each payment counts as the order that
 * it pays, under the order's own id where the file has one (docs/adr/0016).
 */
import type { TableKind } from './tables.ts';

const ORDER_FIELDS: Readonly<Record<string, string>> = {
  orderId: 'orderId',
  at: 'orderedAt',
  amount: 'amount',
  currency: 'currency',
  method: 'paymentMethod',
  status: 'status',
  refundedAmount: 'refundAmount',
};

const PAYMENT_FIELDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ORDER_FIELDS).map(([payment, order]) => [order, payment]),
);

interface PlacedColumn {
  readonly table: TableKind;
  readonly field: string;
  readonly custom: boolean;
}

/** The field of orders that a field of payments stands for; undefined where orders know none. */
export function orderFieldOfPayment(field: string): string | undefined {
  return Object.hasOwn(ORDER_FIELDS, field) ? ORDER_FIELDS[field] : undefined;
}

/** What a sheet of payments that was read as one of orders says, in the words of payments. */
export function asPayment<C extends PlacedColumn>(column: C): C {
  if (column.table !== 'orders') return column;
  if (column.custom) return { ...column, table: 'payments' };
  const field = Object.hasOwn(PAYMENT_FIELDS, column.field)
    ? PAYMENT_FIELDS[column.field]
    : undefined;
  return field === undefined ? column : { ...column, table: 'payments', field };
}

/** Columns of payments as those of the orders they stand for; the same list where there are none. */
export function paymentsAsOrders<C extends PlacedColumn>(columns: readonly C[]): readonly C[] {
  const told = columns.filter(({ table, custom }) => table === 'payments' && !custom);
  if (told.length === 0) return columns;
  const hasOrderId = told.some(({ field }) => field === 'orderId');
  const isOrders = ({ table, field, custom }: PlacedColumn): boolean =>
    !custom && table === 'orders' && field === 'orderId';
  if (columns.some(isOrders)) return columns;
  return columns.map((column) => {
    if (column.table !== 'payments') return column;
    if (column.custom) return { ...column, table: 'orders' };
    const field =
      column.field === 'paymentId' && !hasOrderId ? 'orderId' : orderFieldOfPayment(column.field);
    return field === undefined ? column : { ...column, table: 'orders', field };
  });
}
