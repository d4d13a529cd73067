/** Results that go on from those before the last files came: exactly what starting afresh gives. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BatchData } from '#derive/batch-data.ts';
import { DerivedShop } from '#derive/shop.ts';
import { type Column, dictionaryTexts } from '#domain/columns.ts';
import type { Outcome } from '#engine/analysis.ts';
import { keepSpare, letGoOfSpare } from '#engine/columns/spare-memory.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { productsOfPeople } from '#engine/shop/people-products.ts';
import { batchOf, type PlainColumns } from '#testing/batches.ts';
import { numRuns } from '#testing/property.ts';
import { Results } from './results.ts';

const FIELDS = {
  'orders.orderId': 'id',
  'customers.customerId': 'customer',
  'customers.city': 'home',
  'customers.birthday': 'birthday',
  'orders.orderedAt': 'day',
  'orders.amount': 'amount',
  'orders.status': 'status',
  'orders.channel': 'channel',
  'orders.paymentMethod': 'payment',
  'orders.city': 'city',
  'orders.receiverName': 'receiver',
  'orders.discount': 'discount',
  'orders.refundAmount': 'refund',
  'orderLines.productName': 'product',
  'orderLines.category': 'category',
  'orderLines.quantity': 'quantity',
} as const;

/** What every file tells. */
const ALWAYS = ['orders.orderId', 'customers.customerId', 'orders.orderedAt', 'orders.amount'];

type Row = Record<(typeof FIELDS)[keyof typeof FIELDS], string | number | null>;

const some = (...values: readonly (string | number)[]): fc.Arbitrary<string | number | null> =>
  fc.option(fc.constantFrom(...values), { nil: null, freq: 5 });

const row = (ids: fc.Arbitrary<number>, days: fc.Arbitrary<number>): fc.Arbitrary<Row> =>
  fc.record({
    id: ids.map((id) => `o${String(id).padStart(4, '0')}`),
    customer: fc.option(
      fc.integer({ min: 0, max: 44 }).map((at) => `C${at}`),
      { nil: null, freq: 15 },
    ),
    home: some('上海', '北京'),
    birthday: some(-3000, 4000),
    day: fc.option(days, { nil: null, freq: 20 }),
    amount: some('10', '12.5', '0', '-3', '7.25', '99', '15', '20.01'),
    status: some('paid', 'paid', 'closed', 'refunded', 'who knows'),
    channel: some('web', 'store', 'app'),
    payment: some('cash', 'card'),
    city: some('上海', '广州', '深圳'),
    receiver: some('Li', 'Wang', 'Zhao'),
    discount: some('1', '2.5'),
    refund: some('1', '3'),
    product: some('tea', 'cup', 'pot', 'kettle'),
    category: some('drink', 'ware'),
    quantity: some(1, 2, 5, -1, '0.5'),
  });

function fileOf(rows: readonly Row[], fields: readonly string[]): BatchData {
  const columns: PlainColumns = Object.fromEntries(
    Object.entries(FIELDS)
      .filter(([field]) => ALWAYS.includes(field) || fields.includes(field))
      .map(([field, key]) => [field, rows.map((own) => own[key])]),
  );
  return batchOf(columns);
}

const fields = fc.oneof(
  { weight: 3, arbitrary: fc.constant(Object.keys(FIELDS)) },
  fc.subarray(Object.keys(FIELDS)),
);

const TODAY = 600;

/** The first file holds most; later ones bring new orders, and speak of older ones now and then. */
const files = fc
  .tuple(
    fc.array(row(fc.nat(300), fc.integer({ min: 0, max: TODAY })), {
      minLength: 40,
      maxLength: 160,
    }),
    fields,
    fc.array(
      fc.tuple(
        fc.array(
          fc.oneof(
            {
              weight: 4,
              arbitrary: row(
                fc.integer({ min: 301, max: 400 }),
                fc.integer({ min: TODAY - 20, max: TODAY + 20 }),
              ),
            },
            row(fc.nat(400), fc.integer({ min: 0, max: TODAY })),
          ),
          { minLength: 1, maxLength: 8 },
        ),
        fields,
      ),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([rows, own, later]) => [
    fileOf(rows, own),
    ...later.map(([added, theirs]) => fileOf(added, theirs)),
  ]);

const moves = fc.array(fc.constantFrom(0, 0, 0, 1, 7, 40, -5), { minLength: 5, maxLength: 5 });

/** Every number by its bits. */
function plain(column: Column): unknown {
  if (column.type === 'category') {
    return { ...column, codes: [...column.codes], dictionary: dictionaryTexts(column.dictionary) };
  }
  return column;
}

function toldOf(outcomes: ReadonlyMap<string, Outcome<unknown>>): unknown {
  return [...outcomes].map(([id, outcome]) => [
    id,
    outcome.status === 'done'
      ? {
          summary: outcome.summary,
          written: JSON.stringify(outcome.summary),
          columns: Object.entries(outcome.columns).map(([name, column]) => [name, plain(column)]),
        }
      : outcome,
  ]);
}

/** Names of the products that each person bought, with how often; in no order. */
function boughtBy(shop: DerivedShop, asOf: number): unknown {
  const { names, starts, ends, members, times } = productsOfPeople(shop, asOf);
  const texts = dictionaryTexts(names.dictionary);
  return Array.from({ length: shop.personCount }, (_, person) =>
    Array.from(members.subarray(starts[person], ends[person]), (code, at) => [
      texts[code]!,
      times[starts[person]! + at]!,
    ]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
  );
}

/** Groups that people made: by shares of people, days, what they did, and other groups. */
const OWN_SEGMENTS = {
  own: [
    { id: 'dear', rule: { column: 'profile.monetary', top: 0.3 } },
    { id: 'lately', rule: { column: 'profile.lastDay', daysAgo: { max: 30 } } },
    { id: 'dearLately', rule: { all: [{ segment: 'dear' }, { segment: 'lately' }] } },
    { id: 'often', rule: { orders: { measure: 'count', min: 2, daysAgo: { max: 90 } } } },
    { id: 'unknown', rule: { not: { column: 'profile.city', isMissing: false } } },
    {
      id: 'round',
      rule: { any: [{ segment: 'round' }, { column: 'tags.loyalty', oneOf: ['once'] }] },
    },
  ],
  groups: [],
};

const CHOSEN = new Map([['segments', OWN_SEGMENTS]] as const);

/** Tags of the first people that somebody decided by hand, and took back again. */
const decidedBy = (file: number, isHand: boolean) => (name: string) =>
  new Map<number, string | null>(
    isHand && name === 'tag.loyalty' && file % 2 === 0
      ? [
          [0, 'once'],
          [1, null],
          [2, 'friend of the house'],
        ]
      : [],
  );

test('the first purchase of somebody who was known before has its own channel', async () => {
  const nothing = Object.fromEntries(Object.values(FIELDS).map((key) => [key, null])) as Row;
  const told = (over: Partial<Row>): BatchData =>
    fileOf([{ ...nothing, ...over }], Object.keys(FIELDS));
  const list = [
    told({ id: 'o1', customer: 'C1' }),
    told({ id: 'o2', customer: 'C1', day: TODAY - 20, payment: 'cash' }),
  ];
  const first = new DerivedShop(list.slice(0, 1));
  const earlier = new Results(first, TODAY, CHOSEN);
  await earlier.all(UNINTERRUPTED);
  const results = new Results(new DerivedShop(list, first), TODAY, CHOSEN, undefined, earlier);
  const whole = new Results(new DerivedShop(list), TODAY, CHOSEN);
  expect(toldOf(await results.all(UNINTERRUPTED))).toEqual(toldOf(await whole.all(UNINTERRUPTED)));
});

/** People that memory stands ready for: more than there are, so that it is enough. */
const SPARE_PEOPLE = 600;

test('file after file, on any day, in memory at hand or not, gives what the whole gives at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      files,
      moves,
      fc.boolean(),
      fc.boolean(),
      async (list, days, isHand, isReady) => {
        let shop: DerivedShop | null = null;
        let results: Results | null = null;
        let asOf = TODAY;
        for (const count of list.keys()) {
          asOf += days[count]!;
          const batches = list.slice(0, count + 1);
          if (isReady) await keepSpare(SPARE_PEOPLE, () => Promise.resolve());
          const next: DerivedShop = new DerivedShop(batches, shop);
          const decided = decidedBy(count, isHand);
          const own: Results = new Results(next, asOf, CHOSEN, decided, results);
          const found = toldOf(await own.all(UNINTERRUPTED));
          letGoOfSpare();
          const whole = new Results(new DerivedShop(batches), asOf, CHOSEN, decided);
          const expected = toldOf(await whole.all(UNINTERRUPTED));
          // Far quicker than the expectation, which says where they differ.
          if (!isDeepStrictEqual(found, expected)) expect(found).toStrictEqual(expected);
          expect(boughtBy(next, asOf)).toEqual(boughtBy(new DerivedShop(batches), asOf));
          shop = next;
          results = own;
        }
      },
    ),
    { numRuns: numRuns(5, 1500) },
  );
});
