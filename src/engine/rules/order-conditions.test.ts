import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRule, type OrderFilter, type OrdersCondition } from '#domain/rule.ts';
import { shopOf } from '#testing/batches.ts';
import { numRuns } from '#testing/property.ts';
import { ConditionCache, evaluateRule } from './evaluate-rule.ts';
import { round12 } from '#engine/statistics/quantiles.ts';

interface PlainOrder {
  readonly person: string;
  readonly day: number;
  readonly cents: number;
  readonly channel: string | null;
  readonly products: readonly string[];
}

const AS_OF = 100;

function shopOfOrders(orders: readonly PlainOrder[]) {
  const rows = orders.flatMap((order, id) =>
    order.products.map((product) => ({ ...order, id: `o${id}`, product })),
  );
  return shopOf(
    { 'customers.customerId': ['a', 'b', 'c'] },
    {
      'orders.orderId': rows.map(({ id }) => id),
      'customers.customerId': rows.map(({ person }) => person),
      'orders.orderedAt': rows.map(({ day }) => day),
      'orders.amount': rows.map(({ cents }) => (cents / 100).toFixed(2)),
      'orders.channel': rows.map(({ channel }) => channel),
      'orderLines.productName': rows.map(({ product }) => product),
    },
  );
}

/** The same meaning, order by order. */
function holdsFor(
  person: string,
  orders: readonly PlainOrder[],
  condition: OrdersCondition,
): boolean {
  const { measure, min = -Infinity, max = Infinity, daysAgo, where = [] } = condition.orders;
  const passes = (order: PlainOrder, filter: OrderFilter): boolean => {
    if ('amount' in filter) {
      const { min: least = -Infinity, max: most = Infinity } = filter.amount;
      const amount = round12(order.cents / 100);
      return amount >= least && amount <= most;
    }
    const values = filter.field === 'orders.channel' ? [order.channel] : order.products;
    return values.some((value) => value !== null && filter.oneOf.includes(value));
  };
  const own = orders.filter((order) => {
    const ago = AS_OF - order.day;
    return (
      order.person === person &&
      ago >= Math.max(0, daysAgo?.min ?? 0) &&
      ago <= (daysAgo?.max ?? Infinity) &&
      where.every((filter) => passes(order, filter))
    );
  });
  const sum = own.reduce((total, { cents }) => total + cents, 0) / 100;
  if (measure === 'mean' && own.length === 0) return false;
  const value = { count: own.length, sum, mean: sum / own.length }[measure];
  return round12(value) >= min && round12(value) <= max;
}

const bounds = (least: number, most: number) =>
  fc
    .tuple(
      fc.option(fc.integer({ min: least, max: most }), { nil: undefined }),
      fc.option(fc.integer({ min: least, max: most }), { nil: undefined }),
    )
    .filter(([min, max]) => min !== undefined || max !== undefined)
    .map(([min, max]) => ({
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    }));

const order: fc.Arbitrary<PlainOrder> = fc.record({
  person: fc.constantFrom('a', 'b'),
  day: fc.integer({ min: 80, max: 105 }),
  cents: fc.integer({ min: 1, max: 3000 }),
  channel: fc.constantFrom('web', 'store', null),
  products: fc.array(fc.constantFrom('tea', 'cup', 'pot'), { minLength: 1, maxLength: 3 }),
});

const filter: fc.Arbitrary<OrderFilter> = fc.oneof(
  bounds(0, 30).map((amount) => ({ amount })),
  fc.subarray(['web', 'store', 'gone']).map((oneOf) => ({ field: 'orders.channel', oneOf })),
  fc.subarray(['tea', 'cup']).map((oneOf) => ({ field: 'orderLines.productName', oneOf })),
);

const condition: fc.Arbitrary<OrdersCondition> = fc
  .record({
    measure: fc.constantFrom('count' as const, 'sum' as const, 'mean' as const),
    range: bounds(0, 40),
    daysAgo: fc.option(bounds(-3, 22), { nil: undefined }),
    where: fc.option(fc.array(filter, { maxLength: 3 }), { nil: undefined }),
  })
  .map(({ measure, range, daysAgo, where }) => ({
    orders: {
      measure,
      ...range,
      ...(daysAgo === undefined ? {} : { daysAgo }),
      ...(where === undefined ? {} : { where }),
    },
  }));

test('holds for those of whom it holds order by order', () => {
  fc.assert(
    fc.property(fc.array(order, { maxLength: 30 }), condition, (orders, rule) => {
      expect(checkRule(rule)).toEqual(rule);
      const shop = shopOfOrders(orders);
      const context = {
        personCount: shop.personCount,
        asOf: AS_OF,
        column: () => null,
        segment: () => null,
        shop,
      };
      const people = Array.from({ length: shop.personCount }, (_, at) => shop.keyText(at));
      const expected = people.map((person) => (holdsFor(person, orders, rule) ? 1 : 0));
      expect(Array.from(evaluateRule(rule, context))).toEqual(expected);
      expect(Array.from(evaluateRule({ not: rule }, context))).toEqual(
        expected.map((own) => 1 - own),
      );
    }),
    { numRuns: numRuns(300, 10_000) },
  );
});

test.each<[unknown]>([
  [{ orders: { measure: 'count' } }],
  [{ orders: { measure: 'median', min: 1 } }],
  [{ orders: { measure: 'sum', min: 1, daysAgo: {} } }],
  [{ orders: { measure: 'sum', min: 1, where: [{ amount: {} }] } }],
  [{ orders: { measure: 'sum', min: 1, where: [{ field: 'orders.channel', oneOf: [1] }] } }],
])('%j is no rule', (value) => {
  expect(checkRule(value)).toBeNull();
});

test('a kept condition is asked again only when its column is another one', () => {
  const cache = new ConditionCache();
  const units = Float64Array.of(1, 5, 9);
  let column = { type: 'decimal' as const, units, scale: 0 };
  const members = (min: number) =>
    evaluateRule(
      { column: 'x', min },
      { personCount: 3, asOf: 0, column: () => column, segment: () => null, cache },
    );
  const first = members(5);
  expect(Array.from(first)).toEqual([0, 1, 1]);
  expect(members(9)).not.toBe(first);
  expect(members(5)).toBe(first);
  column = { ...column, units: Float64Array.of(7, 1, 1) };
  expect(Array.from(members(5))).toEqual([1, 0, 0]);
});
