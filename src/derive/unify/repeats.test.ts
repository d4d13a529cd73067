/** The repeats rules (rules.md, "Imports and repeats") over hand-made and random overlapping exports. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROW_OUTCOMES } from '#domain/batch.ts';
import { numRuns } from '#testing/property.ts';
import { batchOf, type PlainColumns } from '#testing/batches.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { rowOutcomes } from '#derive/outcomes/row-outcomes.ts';
import { DerivedShop } from '#derive/shop.ts';
import { unify } from './unify.ts';

interface Line {
  readonly order: string;
  readonly customer: string;
  readonly day: number;
  readonly product: string;
  readonly quantity: number;
  readonly price: number;
}

function exportOf(lines: readonly Line[]): BatchData {
  const columns: PlainColumns = {
    'orders.orderId': lines.map(({ order }) => order),
    'customers.customerId': lines.map(({ customer }) => customer),
    'orders.orderedAt': lines.map(({ day }) => day),
    'products.productId': lines.map(({ product }) => product),
    'orderLines.quantity': lines.map(({ quantity }) => quantity),
    'orderLines.unitPrice': lines.map(({ price }) => price),
  };
  return batchOf(columns);
}

function outcomesOf(batches: readonly BatchData[]): string[] {
  const unified = unify(batches);
  return Array.from(rowOutcomes(unified, batches.length - 1), (code) => ROW_OUTCOMES[code]!);
}

function totals(batches: readonly BatchData[]): Record<string, unknown> {
  const shop = new DerivedShop(batches);
  let units = 0;
  for (const own of shop.orders.units) units += own;
  let alive = 0;
  for (const order of shop.lines.order) if (order >= 0) alive++;
  return { people: shop.personCount, orders: shop.orders.count, lines: alive, units };
}

const line = (order: string, product: string, quantity = 1, price = 10): Line => ({
  order,
  customer: `c-${order}`,
  day: 100,
  product,
  quantity,
  price,
});

describe('overlapping exports', () => {
  test('the same file again adds nothing and changes nothing', () => {
    const first = [line('1', 'a'), line('1', 'a'), line('1', 'b'), line('2', 'a')];
    expect(outcomesOf([exportOf(first), exportOf(first)])).toEqual(first.map(() => 'duplicate'));
    expect(totals([exportOf(first), exportOf(first)])).toEqual(totals([exportOf(first)]));
  });

  test('an export that cuts an order in two adds only what is new', () => {
    const all = [line('1', 'a'), line('1', 'b'), line('1', 'b'), line('2', 'c')];
    const early = exportOf(all.slice(0, 2));
    const late = exportOf(all.slice(1));
    expect(outcomesOf([early, late])).toEqual(['duplicate', 'new', 'new']);
    expect(totals([early, late])).toEqual(totals([exportOf(all)]));
  });

  test('equal lines inside one file stay: a basket may hold a thing twice', () => {
    expect(totals([exportOf([line('1', 'a'), line('1', 'a')])])).toMatchObject({
      lines: 2,
      units: 20,
    });
  });

  test('lines that differ are paired by product and take the newer values', () => {
    const before = exportOf([line('1', 'a', 1), line('1', 'b', 1)]);
    const after = exportOf([line('1', 'b', 3), line('1', 'a', 1)]);
    expect(outcomesOf([before, after])).toEqual(['changed', 'duplicate']);
    expect(totals([before, after])).toMatchObject({ lines: 2, units: 40 });
  });

  test('an older line without a partner stays, with an alert', () => {
    const before = exportOf([line('1', 'a'), line('1', 'b')]);
    const after = exportOf([line('1', 'a')]);
    expect(totals([before, after])).toMatchObject({ lines: 2 });
    expect(unify([before, after]).batches[1]?.olderLinesKept).toBe(1);
  });

  test('it goes only when the newer statement gives the total and it is the sum of the newer lines', () => {
    const withTotal = (lines: readonly Line[], total: number): BatchData =>
      batchOf({
        'orders.orderId': lines.map(({ order }) => order),
        'orders.orderedAt': lines.map(({ day }) => day),
        'orders.amount': lines.map(() => total),
        'products.productId': lines.map(({ product }) => product),
        'orderLines.quantity': lines.map(({ quantity }) => quantity),
        'orderLines.unitPrice': lines.map(({ price }) => price),
      });
    const before = exportOf([line('1', 'a'), line('1', 'b')]);
    expect(totals([before, withTotal([line('1', 'a')], 10)])).toMatchObject({ lines: 1 });
    expect(totals([before, withTotal([line('1', 'a')], 20)])).toMatchObject({ lines: 2 });
  });

  test("an order's own fields take the newer values; empty never overwrites", () => {
    const order = (status: string | null, channel: string | null): BatchData =>
      batchOf({
        'orders.orderId': ['1'],
        'orders.orderedAt': [100],
        'orders.amount': [5],
        'orders.status': [status],
        'orders.channel': [channel],
      });
    const shop = new DerivedShop([order('等待买家付款', 'app'), order('交易成功', null)]);
    expect(shop.orders.count).toBe(1);
    expect(Array.from(shop.orders.state)).toEqual([0]);
    const channel = shop.field('orders', 'channel');
    expect(channel?.type === 'category' && channel.codes[0]).toBe(0);
    expect(outcomesOf([order('a', 'app'), order(null, null)])).toEqual(['duplicate']);
    expect(outcomesOf([order('a', null), order('a', 'app')])).toEqual(['changed']);
  });

  test('the same order id in two sources is two orders', () => {
    const columns = { 'orders.orderId': ['1'], 'orders.orderedAt': [1], 'orders.amount': [5] };
    const shops = [batchOf(columns), batchOf(columns, { source: 'another shop' })];
    expect(totals(shops)).toMatchObject({ orders: 2 });
  });

  test('an id that one file gives to several customers is keyed by (id, customer)', () => {
    const columns = {
      'orders.orderId': ['1', '1', '2'],
      'customers.customerId': ['a', 'b', 'a'],
      'orders.orderedAt': [1, 1, 1],
      'orders.amount': [5, 6, 7],
    };
    const unified = unify([batchOf(columns)]);
    expect(unified.sizes.orders).toBe(3);
    expect(unified.batches[0]?.sharedOrderIds).toEqual(['1']);
    expect(outcomesOf([batchOf(columns), batchOf(columns)])).toEqual(Array(3).fill('duplicate'));
  });

  test('a row whose id and order fields are blank continues the order above', () => {
    const shop = new DerivedShop([
      batchOf({
        'orders.orderId': ['1', null, '2'],
        'customers.customerId': ['a', null, 'b'],
        'orders.orderedAt': [1, null, 2],
        'products.productId': ['x', 'y', 'x'],
        'orderLines.quantity': [1, 2, 3],
        'orderLines.unitPrice': [10, 10, 10],
      }),
    ]);
    expect(shop.orders.count).toBe(2);
    expect(Array.from(shop.orders.units)).toEqual([30, 30]);
    expect(Array.from(shop.orders.person)).toEqual([0, 1]);
  });

  test('rows without a key match as a multiset, n-th with n-th', () => {
    const rows = (count: number): BatchData =>
      batchOf({
        'customers.customerId': Array<string>(count).fill('a'),
        'orders.orderedAt': Array<number>(count).fill(7),
        'orders.amount': Array<number>(count).fill(5),
      });
    expect(outcomesOf([rows(2), rows(3)])).toEqual(['duplicate', 'duplicate', 'new']);
    expect(totals([rows(2), rows(3), rows(1)])).toMatchObject({ orders: 3, units: 15 });
  });
});

/**
 * A shop's full export. With `isDistinct` a product stands once in an order: where a cut separates
 * two lines of one product, no rule can tell them from one line stated twice.
 */
const fullExport = (isDistinct: boolean): fc.Arbitrary<Line[]> =>
  fc
    .array(
      fc.record({
        customer: fc.constantFrom('a', 'b', 'c'),
        day: fc.integer({ min: 0, max: 50 }),
        lines: fc.uniqueArray(
          fc.record({
            product: fc.constantFrom('p', 'q', 'r'),
            quantity: fc.integer({ min: 1, max: 3 }),
            price: fc.integer({ min: 1, max: 9 }),
          }),
          {
            minLength: 1,
            maxLength: 4,
            comparator: (a, b) => isDistinct && a.product === b.product,
          },
        ),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((orders) =>
      orders.flatMap(({ customer, day, lines }, at) =>
        lines.map((own): Line => ({ order: `o${at}`, customer, day, ...own })),
      ),
    );

test('any two overlapping exports, cut anywhere, give the shop of the whole', () => {
  fc.assert(
    fc.property(fullExport(true), fc.nat(), fc.nat(), (lines, a, b) => {
      const cut = [a % (lines.length + 1), b % (lines.length + 1)].sort((x, y) => x - y);
      const [from = 0, to = 0] = cut;
      const early = exportOf(lines.slice(0, to));
      const late = exportOf(lines.slice(from));
      const batches = [early, late].filter(({ meta }) => meta.rowCount > 0);
      expect(totals(batches)).toEqual(totals([exportOf(lines)]));
      const fresh = outcomesOf(batches).filter((outcome) => outcome === 'new').length;
      expect(fresh).toBe(batches.length === 1 ? lines.length : lines.length - to);
    }),
    { numRuns: numRuns(100, 5000) },
  );
});

test('any export again is all duplicates', () => {
  fc.assert(
    fc.property(fullExport(false), (lines) => {
      const outcomes = outcomesOf([exportOf(lines), exportOf(lines)]);
      expect(new Set(outcomes)).toEqual(new Set(['duplicate']));
    }),
    { numRuns: numRuns(100, 5000) },
  );
});
