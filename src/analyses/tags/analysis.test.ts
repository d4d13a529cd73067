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

test('a usual weekday takes three orders, and more of them than any other day', async () => {
  const of = (days: readonly number[], amounts: readonly number[]) =>
    tagOf('favouriteWeekday', days, amounts);
  expect(await of([984, 991], [10, 10])).toBeNull();
  const usual = await of([977, 984, 991], [10, 10, 10]);
  expect(usual).not.toBeNull();
  // More money on a day makes it no habit: each on a day of its own, and two days with two each.
  expect(await of([989, 990, 991], [10, 90, 10])).toBeNull();
  expect(await of([983, 984, 990, 991], [90, 10, 90, 10])).toBeNull();
  expect(await of([977, 983, 984, 990, 991], [10, 90, 10, 90, 10])).toBe(usual);
});

test('a district is a tag where there are few of them', async () => {
  const told = async (districts: readonly string[]) => {
    const outcome = await outcomeOf(
      shopOf({
        'customers.customerId': districts.map((_, at) => `c${at}`),
        'customers.province': districts.map(() => '浙江省'),
        'customers.city': districts.map(() => '杭州市'),
        'customers.district': districts,
      }),
      A,
      'tags',
    );
    return outcome.status === 'done' ? Object.keys(outcome.columns) : [];
  };
  const many = Array.from({ length: 61 }, (_, at) => `第${at}区`);
  expect(await told([...many.slice(1), ...many.slice(1)])).toContain('district');
  const tags = await told(many);
  expect(tags).not.toContain('district');
  expect(tags).toEqual(expect.arrayContaining(['province', 'city']));
});

test('spending more is said from three orders on, and never of somebody lost', async () => {
  expect(await tagOf('spendTrend', [600, 990], [10, 90])).toBeNull();
  expect(await tagOf('spendTrend', [600, 960, 990], [10, 50, 90])).toBe('rising');
  expect(await tagOf('spendTrend', [630, 640, 650], [10, 50, 90])).toBeNull();
});

test('who never bought is no top spender, however few did', async () => {
  const spendingOf = async (orders: PlainColumns) => {
    const customers = { 'customers.customerId': Array.from({ length: 30 }, (_, at) => `c${at}`) };
    const outcome = await outcomeOf(shopOf(customers, orders), A, 'tags');
    const column = outcome.status === 'done' ? outcome.columns['spending'] : undefined;
    return column?.type === 'category'
      ? customers['customers.customerId'].map((_, at) => cellText(column, at))
      : [];
  };
  const told = await spendingOf({
    'orders.orderId': ['1'],
    'customers.customerId': ['c3'],
    'orders.orderedAt': [990],
    'orders.amount': [10],
  });
  expect(told.filter((value) => value !== null)).toEqual(['top']);
  expect(told[3]).toBe('top');
});
