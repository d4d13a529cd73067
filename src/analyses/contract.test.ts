/**
 * What every capability of the registry promises: a README, params that are checked, results that do
 * not depend on the order of rows and files, and an answer for every shop, however little it holds.
 */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalCell } from '#derive/fields/cells.ts';
import { DerivedShop } from '#derive/shop.ts';
import { type Column, columnLength } from '#domain/columns.ts';
import { isTableKind } from '#domain/tables.ts';
import type { AnalysisDefinition, Outcome } from '#engine/analysis.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { round12 } from '#engine/statistics/quantiles.ts';
import { batchOf, type PlainCell, type PlainColumns, shopOf } from '#testing/batches.ts';
import { numRuns } from '#testing/property.ts';
import { Results } from '#worker/answering/results.ts';
import { ANALYSES, type AnalysisId } from './registry.ts';
import { MINIMUM_BUYERS } from './rfm/analysis.ts';

const IDS = Object.keys(ANALYSES) as AnalysisId[];
const definitionOf = (id: AnalysisId) => ANALYSES[id] as AnalysisDefinition<unknown, unknown>;

/** Where a summary may hold NaN or an infinity, and why. */
const MAY_BE_NOT_FINITE: Readonly<Partial<Record<AnalysisId, RegExp>>> = {
  // A share of nobody.
  overview: /^\.(?:repeatRate|averageOrder)\./,
  // The mean of an empty cell, the range of an empty bin.
  rfm: /^\.(?:cells\.\d+\.meanMonetary|(?:recency|frequency|monetary)\.bins\.\d+\.(?:min|max))$/,
};

const AS_OF = 400;

type Outcomes = ReadonlyMap<AnalysisId, Outcome<unknown>>;

async function outcomesOf(shop: DerivedShop, asOf = AS_OF): Promise<Outcomes> {
  const results = new Results(shop, asOf, new Map());
  return new Map(await results.all(UNINTERRUPTED));
}

/** Numbers of a value with the path to each. */
function* numbersIn(value: unknown, path = ''): Generator<readonly [string, number]> {
  if (typeof value === 'number') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* numbersIn(inner, `${path}.${key}`);
  }
}

/** Text values that the column's type allows and no others. */
function expectSound(column: Column, personCount: number): void {
  expect(columnLength(column)).toBe(personCount);
  switch (column.type) {
    case 'category':
      for (const code of column.codes) {
        expect(code).toBeGreaterThanOrEqual(-1);
        expect(code).toBeLessThan(column.dictionary.size);
      }
      break;
    case 'decimal':
      for (const units of column.units) {
        expect(Number.isNaN(units) || Number.isInteger(units)).toBe(true);
      }
      break;
    case 'float':
      for (const value of column.values) expect(Math.abs(value)).not.toBe(Infinity);
      break;
    default:
      break;
  }
}

function expectSoundOutcomes(outcomes: Outcomes, personCount: number): void {
  for (const [id, outcome] of outcomes) {
    if (outcome.status === 'notEnough') {
      expect(outcome.have, id).toBeLessThan(outcome.minimum);
      continue;
    }
    for (const column of Object.values(outcome.columns)) expectSound(column, personCount);
    for (const [path, value] of numbersIn(outcome.summary)) {
      if (MAY_BE_NOT_FINITE[id]?.test(path)) continue;
      expect(Number.isFinite(value), `${id}${path} is ${value}`).toBe(true);
    }
  }
}

describe.each(IDS)('%s', (id) => {
  const definition = definitionOf(id);

  test('has its own name and a version', () => {
    expect(definition.id).toBe(id);
    expect(definition.version).toBeGreaterThanOrEqual(1);
    // Columns are told apart by what stands before the dot: a table or a capability.
    expect(isTableKind(id)).toBe(false);
  });

  test('has a README of at most 60 lines', () => {
    const path = new URL(`./${id}/README.md`, import.meta.url);
    expect(existsSync(path), `src/analyses/${id}/README.md`).toBe(true);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines[0]).toMatch(/^# /);
    expect(lines.length).toBeLessThanOrEqual(60);
  });

  test('names only analyses that are there, without a circle', () => {
    const reach = (own: AnalysisId, path: readonly string[]): void => {
      expect(path).not.toContain(own);
      const { uses, defaults } = definitionOf(own);
      for (const other of uses(defaults)) {
        expect(IDS).toContain(other);
        reach(other as AnalysisId, [...path, own]);
      }
    };
    reach(id, []);
  });

  test('takes its defaults: as they are, or told by nothing at all while they cannot be changed', () => {
    const { check, defaults } = definition;
    const told = check(defaults) ?? check(undefined);
    expect(told).toEqual(defaults);
  });

  test('refuses junk: what is not refused becomes the defaults, never part of the junk', () => {
    const { check, defaults } = definition;
    const junk: readonly unknown[] = [
      undefined,
      null,
      0,
      Number.NaN,
      'ties-together',
      [],
      [defaults],
      { unknown: true },
      { method: 'nobody', bins: 5 },
      { method: 'ties-together', bins: '5' },
      { method: 'ties-together', bins: 2.5 },
      { method: 'ties-together', bins: Infinity },
      { lostRatio: 'x', newDays: null },
      { ratios: [1, 2], silenceDays: [] },
      () => defaults,
    ];
    for (const value of junk) {
      const checked = check(value);
      if (checked !== null) expect(checked).toEqual(defaults);
    }
  });
});

const days = (count: number, day: (at: number) => number): number[] =>
  Array.from({ length: count }, (_, at) => day(at));

function buyers(count: number, each: (at: number) => PlainCell = (at) => `C${at}`): PlainColumns {
  return {
    'customers.customerId': Array.from({ length: count }, (_, at) => each(at)),
    'orders.orderId': days(count, (at) => at).map((at) => `T${at}`),
    'orders.orderedAt': days(count, (at) => 300 + (at % 90)),
    'orders.amount': days(count, (at) => at + 1),
  };
}

const shops: Readonly<Record<string, () => DerivedShop>> = {
  'an empty shop': () => shopOf(),
  'a file without rows': () => shopOf(buyers(0)),
  'one person with one order': () => shopOf(buyers(1)),
  'one buyer too few for scores': () => shopOf(buyers(MINIMUM_BUYERS - 1)),
  'just enough buyers for scores': () => shopOf(buyers(MINIMUM_BUYERS)),
  'people without orders': () =>
    shopOf({ 'customers.customerId': ['a', 'b', 'c'], 'customers.birthday': [-9000, null, 500] }),
  'buyers and people without orders': () =>
    shopOf(buyers(25), { 'customers.customerId': ['C1', 'x', 'y'] }),
  'anonymous orders only': () => shopOf(buyers(30, () => null)),
  'orders after the as-of day only': () =>
    shopOf({ ...buyers(30), 'orders.orderedAt': days(30, (at) => AS_OF + 1 + at) }),
  'orders on both sides of the as-of day': () =>
    shopOf({
      ...buyers(60, (at) => `C${at % 30}`),
      'orders.orderedAt': days(60, (at) => 371 + at),
    }),
  'all orders on one day': () =>
    shopOf({ ...buyers(60, (at) => `C${at % 25}`), 'orders.orderedAt': days(60, () => AS_OF) }),
  'several orders of a person on each day': () =>
    shopOf({
      ...buyers(120, (at) => `C${at % 25}`),
      'orders.orderedAt': days(120, (at) => 300 + 10 * Math.floor(at / 50)),
    }),
  'nothing but free orders': () => shopOf({ ...buyers(30), 'orders.amount': days(30, () => 0) }),
  'nothing but returns': () => shopOf({ ...buyers(30), 'orders.amount': days(30, () => -5) }),
  'no amounts at all': () => {
    const { 'orders.amount': _, ...rest } = buyers(30);
    return shopOf(rest);
  },
  'no days at all': () =>
    shopOf({ ...buyers(30), 'orders.orderedAt': days(30, () => 0).map(() => null) }),
  'nothing but an unknown table': () => shopOf({ 'other~note': ['x', 'y'] }),
  'lines, products, discounts and returns': () =>
    shopOf({
      ...buyers(60, (at) => `C${at % 25}`),
      'orders.amount': days(60, () => 0).map(() => null),
      'orders.channel': days(60, (at) => at).map((at) => (at % 3 ? 'app' : null)),
      'products.productId': days(60, (at) => at).map((at) => `p${at % 4}`),
      'products.category': days(60, (at) => at).map((at) => `k${at % 2}`),
      'orderLines.quantity': days(60, (at) => (at % 7 === 0 ? -1 : at % 5)),
      'orderLines.unitPrice': days(60, (at) => at % 11),
      'orderLines.discountRate': days(60, (at) => (at % 2 ? 1 : 0.25)),
    }),
};

describe('every shop has an answer', () => {
  test.each(Object.entries(shops))('%s', async (_, make) => {
    const shop = make();
    for (const asOf of [AS_OF, 0, 30_000]) {
      expectSoundOutcomes(await outcomesOf(shop, asOf), shop.personCount);
    }
  });

  test('the minimum of RFM from both sides', async () => {
    const few = (await outcomesOf(shops['one buyer too few for scores']!())).get('rfm');
    expect(few).toEqual({ status: 'notEnough', unit: 'buyers', minimum: 20, have: 19 });
    const enough = (await outcomesOf(shops['just enough buyers for scores']!())).get('rfm');
    expect(enough?.status).toBe('done');
    // Orders after the as-of day make nobody a buyer.
    const late = (await outcomesOf(shops['orders after the as-of day only']!())).get('rfm');
    expect(late).toMatchObject({ status: 'notEnough', have: 0 });
  });

  test.each(Object.entries(shops))('twice the same: %s', async (_, make) => {
    expect(await outcomesOf(make())).toEqual(await outcomesOf(make()));
  });
});

interface Order {
  readonly customer: number | null;
  readonly day: number;
  readonly channel: string | null;
  readonly city: string | null;
  readonly status: string | null;
  readonly lines: readonly {
    readonly category: number;
    readonly quantity: number;
    readonly price: number;
  }[];
}

/**
 * Orders of up to 30 people, at most one a day of each person, lines of distinct prices, one product
 * a person: what the last row of a file decides (the latest city) or code order (a favourite after
 * all other ties) is left out.
 */
const orders: fc.Arbitrary<Order[]> = fc
  .array(
    fc.record({
      customer: fc.option(fc.nat(29), { nil: null, freq: 12 }),
      day: fc.integer({ min: 0, max: 420 }),
      channel: fc.constantFrom('app', '门店', 'web', null),
      city: fc.constantFrom('上海', '北京', '广州', null),
      status: fc.constantFrom('交易成功', null, '交易关闭', 'paid', '待付款'),
      lines: fc.uniqueArray(
        fc.record({
          category: fc.nat(2),
          quantity: fc.integer({ min: -1, max: 4 }),
          price: fc.integer({ min: 0, max: 50_000 }),
        }),
        { minLength: 1, maxLength: 2, selector: ({ price, quantity }) => price * quantity },
      ),
    }),
    { minLength: 20, maxLength: 90 },
  )
  .map((list) => {
    const met = new Set<string>();
    return list.filter(({ customer, day }) => {
      const key = `${customer} ${day}`;
      return customer === null || (!met.has(key) && met.add(key));
    });
  });

/** The orders as files: rows and files in the order that `shuffle` gives. */
function shopFrom(list: readonly Order[], fileCount: number, shuffle: <T>(items: T[]) => T[]) {
  const files = Array.from({ length: fileCount }, (_, file) =>
    list.flatMap((order, at) => (at % fileCount === file ? [[order, at] as const] : [])),
  ).filter((own) => own.length > 0);
  const batches = files.map((own) => {
    const rows = shuffle(
      own.flatMap(([order, at]) => order.lines.map((line) => ({ ...order, line, at }))),
    );
    const each = <Cell extends PlainCell>(cell: (row: (typeof rows)[number]) => Cell) =>
      rows.map(cell);
    return batchOf({
      'orders.orderId': each(({ at }) => `T${at}`),
      'customers.customerId': each(({ customer }) =>
        customer === null ? null : String(customer * 7),
      ),
      'orders.orderedAt': each(({ day }) => day),
      'orders.status': each(({ status }) => status),
      'orders.channel': each(({ channel }) => channel),
      'orders.city': each(({ city }) => city),
      'products.productId': each(({ customer, at }) => `p${(customer ?? at) % 5}`),
      'orderLines.category': each(({ line }) => `k${line.category}`),
      'orderLines.quantity': each(({ line }) => line.quantity),
      'orderLines.unitPrice': each(({ line }) => (line.price / 100).toFixed(2)),
    });
  });
  return new DerivedShop(shuffle(batches));
}

/** A value with how often it was met: among lists of them equal counts may stand in any order. */
const isTally = (value: unknown): value is { value: unknown; count: number } =>
  typeof value === 'object' && value !== null && 'value' in value && 'count' in value;
const nameOf = (tally: unknown): string => JSON.stringify(tally);

/** Numbers to 9 significant digits, so that what is equal to 1e-9 is equal. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number' && Number.isFinite(value)) {
    return Number(round12(value).toPrecision(9));
  }
  if (Array.isArray(value)) {
    const list = value.map(rounded);
    return list.every(isTally) ? list.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

/** Summaries, and every person's columns by customer key: what must not depend on any order. */
function told(shop: DerivedShop, outcomes: Outcomes) {
  return [...outcomes].map(([id, outcome]) => {
    if (outcome.status !== 'done') return { id, outcome };
    const people = Array.from({ length: shop.personCount }, (_, person) => [
      shop.keyText(person),
      Object.entries(outcome.columns).map(([name, column]) => {
        const text = canonicalCell(column, person);
        const isNumber = column.type === 'float' || column.type === 'decimal';
        return [name, isNumber && text !== null ? rounded(Number(text)) : text];
      }),
    ]);
    return {
      id,
      summary: rounded(outcome.summary),
      people: people.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    };
  });
}

test('no order of rows or files changes any result', async () => {
  await fc.assert(
    fc.asyncProperty(
      orders,
      fc.integer({ min: 1, max: 3 }),
      fc.infiniteStream(fc.nat(1_000_000)),
      async (list, fileCount, numbers) => {
        const shuffle = <T>(items: T[]): T[] => {
          const shuffled = [...items];
          for (let at = shuffled.length - 1; at > 0; at--) {
            const other = numbers.next().value % (at + 1);
            [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
          }
          return shuffled;
        };
        const plain = shopFrom(list, fileCount, (items) => items);
        const other = shopFrom(list, fileCount, shuffle);
        const expected = told(plain, await outcomesOf(plain));
        expect(told(other, await outcomesOf(other))).toEqual(expected);
      },
    ),
    { numRuns: numRuns(40, 2000) },
  );
});
