/** An amount on several rows of an order: the order's, told again, or each row's own. */
import { describe, expect, test } from 'vitest';
import type { Column } from '#domain/columns.ts';
import { type ColumnToPlace, type SheetKeys, placeColumns } from './placement.ts';

interface Row {
  readonly order: number;
  readonly price: number;
  readonly quantity: number;
  readonly amount: number;
}

function decimal(values: readonly number[]): Column {
  return { type: 'decimal', units: Float64Array.from(values, (it) => it * 100), scale: 2 };
}

/** The table of the amount of these rows, under a header that may speak of both or of orders only. */
function tableOf(rows: readonly Row[], tables: ColumnToPlace['tables']): string {
  const codes = Int32Array.from(rows, ({ order }) => order);
  const size = Math.max(...codes) + 1;
  const keys: SheetKeys = {
    products: null,
    customers: null,
    orders: { codes, size, hasGaps: false, repeats: size < rows.length },
  };
  const columns: ColumnToPlace[] = [
    { tables: ['orderLines'], field: 'unitPrice', column: decimal(rows.map((it) => it.price)) },
    { tables: ['orderLines'], field: 'quantity', column: decimal(rows.map((it) => it.quantity)) },
    { tables, field: 'amount', column: decimal(rows.map((it) => it.amount)) },
  ];
  return placeColumns('orders', columns, keys, true)[2]!;
}

const row = (order: number, price: number, quantity: number, amount: number): Row => ({
  order,
  price,
  quantity,
  amount,
});

const CASES: Readonly<Record<string, readonly [table: string, rows: readonly Row[]]>> = {
  'the same on all rows of an order, and what they come to': [
    'orders',
    [row(0, 10, 1, 25), row(0, 15, 1, 25), row(1, 10, 2, 20)],
  ],
  'the same on all rows, less than they come to by half': [
    'orders',
    [row(0, 10, 1, 10), row(0, 5, 1, 10), row(0, 5, 1, 10)],
  ],
  'what each row comes to, other than the next': [
    'orderLines',
    [row(0, 10, 1, 10), row(0, 15, 1, 15), row(1, 10, 2, 20)],
  ],
  'what each row comes to, where all rows of each order are alike': [
    'orderLines',
    [row(0, 10, 1, 10), row(0, 10, 1, 10), row(1, 20, 2, 36), row(1, 20, 2, 36)],
  ],
  'the order’s, mistyped on one of its rows': [
    'orders',
    [0, 1, 2].flatMap((order) => [row(order, 10, 1, 25), row(order, 15, 1, order === 2 ? 24 : 25)]),
  ],
};

describe.each([
  ['of orders', ['orders']],
  ['of either', ['orders', 'orderLines']],
] as const)('%s', (_, tables) => {
  test.each(Object.entries(CASES))('%s', (__, [table, rows]) => {
    expect(tableOf(rows, tables)).toBe(table);
  });
});
