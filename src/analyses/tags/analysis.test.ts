import { expect, test } from 'vitest';
import { cellText } from '#domain/columns.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { type PlainColumns, shopOf } from '#testing/batches.ts';

const A = 1000;

async function tagOf(id: string, days: readonly number[], amounts: readonly number[]) {
  const orders: PlainColumns = {
    'orders.orderId': days.map((day) => `T${day}`),
    'customers.customerId': days.map(() => 'a'),
    'orders.orderedAt': days,
    'orders.amount': amounts,
  };
  const outcome = await outcomeOf(shopOf(orders), A, 'tags');
  const column = outcome.status === 'done' ? outcome.columns[id] : undefined;
  return column?.type === 'category' ? cellText(column, 0) : undefined;
}

test('a usual weekday takes three orders', async () => {
  expect(await tagOf('favouriteWeekday', [984, 991], [10, 10])).toBeNull();
  expect(await tagOf('favouriteWeekday', [977, 984, 991], [10, 10, 10])).not.toBeNull();
});

test('spending more is said from three orders on, and never of somebody lost', async () => {
  expect(await tagOf('spendTrend', [600, 990], [10, 90])).toBeNull();
  expect(await tagOf('spendTrend', [600, 960, 990], [10, 50, 90])).toBe('rising');
  expect(await tagOf('spendTrend', [630, 640, 650], [10, 50, 90])).toBeNull();
});
