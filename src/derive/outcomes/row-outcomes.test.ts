/** What each row of the last batch does: every row has one outcome, and it is the true one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_SKIPPED_STATUS, ROW_OUTCOMES } from '#domain/batch.ts';
import { batchOf, type PlainColumns } from '#testing/batches.ts';
import { numRuns } from '#testing/property.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { canonicalCell } from '#derive/fields/cells.ts';
import { rowOutcomes } from './row-outcomes.ts';
import { DerivedShop } from '#derive/shop.ts';
import { unify } from '#derive/unify/unify.ts';

function outcomes(...batches: readonly BatchData[]): string[] {
  return Array.from(rowOutcomes(unify(batches), batches.length - 1), (code) => ROW_OUTCOMES[code]!);
}

const orders = (columns: PlainColumns): BatchData => {
  const count = Object.values(columns)[0]!.length;
  return batchOf({
    'orders.orderedAt': Array.from({ length: count }, () => 100),
    'orders.amount': Array.from({ length: count }, () => 10),
    ...columns,
  });
};

describe('by status', () => {
  test('rejected and skipped rows are said to be so, in the first batch and in later ones', () => {
    const batch = orders({ 'orders.orderId': ['1', '2', '3', '4'] });
    const status = Uint8Array.of(0, 2, FIRST_SKIPPED_STATUS, FIRST_SKIPPED_STATUS + 1);
    const told = { ...batch, status };
    expect(outcomes(told)).toEqual(['new', 'rejected', 'skipped', 'skipped']);
    expect(outcomes(orders({ 'orders.orderId': ['1', '2'] }), told)).toEqual([
      'duplicate',
      'rejected',
      'skipped',
      'skipped',
    ]);
  });

  test('all rows of a first batch are new, repeats inside it among them', () => {
    expect(outcomes(orders({ 'orders.orderId': ['1', '1', '2'] }))).toEqual(Array(3).fill('new'));
  });
});

describe('parcels told beside orders', () => {
  const told = (status: string, sentAt: number | null, number: string | null): BatchData =>
    batchOf({
      'orders.orderId': ['1', '1', '2'],
      'orders.orderedAt': [100, 100, 100],
      'orders.amount': [10, 10, 20],
      'orderLines.productId': ['a', 'b', 'a'],
      'shipments.status': [status, status, 'sent'],
      'shipments.shippedAt': [sentAt, sentAt, 101],
      'shipments.shipmentId': [number, number, 'SF2'],
    });
  const waiting = told('waiting', null, null);
  const sent = told('sent', 102, 'SF1');

  test('a parcel without a number is its order’s, on however many lines, and gets its number later', () => {
    const { sizes } = unify([waiting]);
    expect(sizes.others.get('shipments')).toBe(2);
    const shop = new DerivedShop([waiting, sent]);
    expect(shop.unified.sizes.others.get('shipments')).toBe(2);
    const said = (field: string): (string | null)[] =>
      [0, 1].map((row) => canonicalCell(shop.field('shipments', field)!, row));
    expect(said('status')).toEqual(['sent', 'sent']);
    expect(said('shipmentId')).toEqual(['SF1', 'SF2']);
  });

  test('the same again is nothing new; a parcel sent since changes its order’s rows', () => {
    expect(outcomes(waiting, waiting)).toEqual(Array(3).fill('duplicate'));
    expect(outcomes(waiting, sent)).toEqual(['changed', 'changed', 'duplicate']);
  });
});

describe('what is new', () => {
  const base = orders({ 'orders.orderId': ['1', '2'], 'customers.customerId': ['a', 'b'] });

  test('a new order of a known person, a known order, a new person', () => {
    expect(
      outcomes(
        base,
        orders({ 'orders.orderId': ['3', '1', '4'], 'customers.customerId': ['a', 'a', 'c'] }),
      ),
    ).toEqual(['new', 'duplicate', 'new']);
  });

  test('people without orders: known ones are duplicates, others new', () => {
    expect(outcomes(base, batchOf({ 'customers.customerId': ['a', 'z'] }))).toEqual([
      'duplicate',
      'new',
    ]);
  });

  test('products by their id', () => {
    const products = (...ids: readonly string[]) =>
      batchOf({ 'products.productId': ids, 'products.name': ids.map((id) => `name ${id}`) });
    expect(outcomes(products('p', 'q'), products('q', 'r'))).toEqual(['duplicate', 'new']);
  });

  test('rows of other tables match as a multiset where they have no key', () => {
    const rows = (...words: readonly string[]) => batchOf({ 'other~note': words });
    expect(outcomes(rows('x', 'x', 'y'), rows('x', 'y', 'y', 'x', 'x'))).toEqual([
      'duplicate',
      'duplicate',
      'new',
      'duplicate',
      'new',
    ]);
  });
});

describe('what is changed', () => {
  const base = orders({
    'orders.orderId': ['1', '2'],
    'customers.customerId': ['a', 'b'],
    'orders.status': ['待付款', null],
  });
  const again = (columns: PlainColumns): BatchData =>
    orders({
      'orders.orderId': ['1', '2'],
      'customers.customerId': ['a', 'b'],
      ...columns,
    });

  test.each<[string, PlainColumns, string[]]>([
    ['another value', { 'orders.amount': [10, 11] }, ['duplicate', 'changed']],
    ['a value where none was', { 'orders.status': ['待付款', '已付款'] }, ['duplicate', 'changed']],
    ['an empty cell says nothing', { 'orders.status': [null, null] }, ['duplicate', 'duplicate']],
    [
      'the same amount with more decimals',
      { 'orders.amount': ['10.000', '10.0'] },
      ['duplicate', 'duplicate'],
    ],
    ['a column nobody had', { 'orders.channel': ['app', null] }, ['changed', 'duplicate']],
    ['a custom column nobody had', { 'orders~颜色': [null, '红'] }, ['duplicate', 'changed']],
    [
      'an order given to another buyer',
      { 'customers.customerId': ['a', 'a'] },
      ['duplicate', 'changed'],
    ],
  ])('%s', (_, columns, expected) => {
    expect(outcomes(base, again(columns))).toEqual(expected);
  });

  test('of several rows about one thing only the one that speaks last changes it', () => {
    expect(
      outcomes(
        orders({ 'orders.orderId': ['1'], 'customers.customerId': ['a'] }),
        orders({
          'orders.orderId': ['1', '1'],
          'customers.customerId': ['a', 'a'],
          'orders.amount': [11, 12],
        }),
      ),
    ).toEqual(['duplicate', 'changed']);
  });

  test('a buyer where none was named is a change', () => {
    const anonymous = orders({ 'orders.orderId': ['1', '2'], 'customers.customerId': [null, 'a'] });
    const named = orders({ 'orders.orderId': ['1'], 'customers.customerId': ['a'] });
    expect(outcomes(anonymous, named)).toEqual(['changed']);
  });
});

describe('lines of a known order', () => {
  const line = (columns: PlainColumns): BatchData =>
    batchOf({
      'orders.orderId': ['1'],
      'orders.orderedAt': [1],
      'orderLines.quantity': [1],
      'orderLines.unitPrice': [10],
      ...columns,
    });
  const told = (...batches: readonly BatchData[]): [outcome: string, lines: number] => {
    const { lines } = new DerivedShop(batches);
    return [outcomes(...batches)[0]!, lines.order.filter((order) => order >= 0).length];
  };

  test.each<[string, PlainColumns, PlainColumns, [string, number]]>([
    [
      'by product',
      { 'products.productId': ['p'] },
      { 'products.productId': ['p'] },
      ['changed', 1],
    ],
    [
      'another product',
      { 'products.productId': ['p'] },
      { 'products.productId': ['q'] },
      ['new', 2],
    ],
    [
      'by product where the variant is blank on both sides',
      { 'orderLines.sku': ['p'], 'orderLines.variant': [null] },
      { 'orderLines.sku': ['p'], 'orderLines.variant': [null] },
      ['changed', 1],
    ],
    [
      'another variant of one product',
      { 'orderLines.sku': ['p'], 'orderLines.variant': ['red'] },
      { 'orderLines.sku': ['p'], 'orderLines.variant': ['blue'] },
      ['new', 2],
    ],
    [
      'a column that only the newer file has tells nothing apart',
      { 'orderLines.sku': ['p'] },
      { 'orderLines.sku': ['p'], 'orderLines.variant': ['red'] },
      ['changed', 1],
    ],
    [
      'by line number',
      { 'orderLines.lineNo': ['1'] },
      { 'orderLines.lineNo': ['1'], 'orderLines.unitPrice': [9] },
      ['changed', 1],
    ],
    [
      'another line number of one product',
      { 'orderLines.lineNo': ['1'], 'products.productId': ['p'] },
      { 'orderLines.lineNo': ['2'], 'products.productId': ['p'] },
      ['new', 2],
    ],
    [
      'by product where the line number is blank',
      { 'orderLines.lineNo': [null], 'products.productId': ['p'] },
      { 'orderLines.lineNo': [null], 'products.productId': ['p'] },
      ['changed', 1],
    ],
    [
      'by name where nothing else identifies it',
      { 'orderLines.productName': ['苹果'] },
      { 'orderLines.productName': ['苹果'] },
      ['changed', 1],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(line(before), line({ ...after, 'orderLines.quantity': [2] }))).toEqual(expected);
  });
});

interface Row {
  readonly order: string;
  readonly isNamed: boolean;
  readonly amount: number | null;
  readonly channel: string | null;
  readonly status: number;
}

const row: fc.Arbitrary<Row> = fc.record({
  order: fc.constantFrom('1', '2', '3', '4', '5'),
  isNamed: fc.boolean(),
  amount: fc.constantFrom(1, 2, null),
  channel: fc.constantFrom('app', 'web', null),
  status: fc.constantFrom(0, 0, 0, 0, 1, 3, FIRST_SKIPPED_STATUS),
});

/** Everything a shop says, order by order, so that two shops can be held against each other. */
function said(shop: DerivedShop): string {
  const fields = ['orderId', 'amount', 'channel', 'orderedAt'].map((field) =>
    shop.field('orders', field),
  );
  const keys = (person: number): string => (person < 0 ? '' : shop.keyText(person));
  const rows = Array.from({ length: shop.orders.count }, (_, order) =>
    [
      keys(shop.orders.person[order]!),
      ...fields.map((field) => (field ? canonicalCell(field, order) : null)),
    ].join('|'),
  );
  return rows.join('\n');
}

/** Inside one batch an order has one buyer, so that no id is shared. */
function batchFrom(rows: readonly Row[], buyer = 'c'): BatchData {
  const batch = batchOf({
    'orders.orderId': rows.map(({ order }) => order),
    'customers.customerId': rows.map(({ order, isNamed }) => (isNamed ? `${buyer}${order}` : null)),
    'orders.amount': rows.map(({ amount }) => amount),
    'orders.channel': rows.map(({ channel }) => channel),
    'orders.orderedAt': rows.map(() => 1),
  });
  return { ...batch, status: Uint8Array.from(rows, ({ status }) => status) };
}

test('rows taken are new, changed or duplicate; a batch of duplicates changes nothing at all', () => {
  const list = fc.array(row, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(list, list, fc.constantFrom('c', 'd'), (first, second, buyer) => {
      const batches = [batchFrom(first), batchFrom(second, buyer)];
      const found = outcomes(...batches);
      for (const [at, { status }] of second.entries()) {
        const expected =
          status === 0
            ? ['new', 'changed', 'duplicate']
            : [status < FIRST_SKIPPED_STATUS ? 'rejected' : 'skipped'];
        expect(expected).toContain(found[at]);
      }
      const before = new DerivedShop(batches.slice(0, 1));
      const after = new DerivedShop(batches);
      const isQuiet = found.every((own) => own !== 'new' && own !== 'changed');
      if (isQuiet) expect(said(after)).toBe(said(before));
      else if (!found.includes('new')) expect(said(after)).not.toBe(said(before));
      // Without its duplicates, rejected and skipped rows it brings as many orders.
      const needed = second.filter((_, at) => found[at] === 'new' || found[at] === 'changed');
      if (isQuiet || needed.length === 0) return;
      expect(new DerivedShop([batches[0]!, batchFrom(needed, buyer)]).orders.count).toBe(
        after.orders.count,
      );
    }),
    { numRuns: numRuns(150, 10_000) },
  );
});

test('batch by batch is what the whole at once gives', () => {
  const list = fc.array(row, { minLength: 2, maxLength: 16 });
  fc.assert(
    fc.property(list, fc.nat(), (all, cut) => {
      const rows = all.map((own): Row => ({ ...own, status: 0 }));
      const at = 1 + (cut % (rows.length - 1));
      const whole = new DerivedShop([batchFrom(rows)]);
      const parts = new DerivedShop([batchFrom(rows.slice(0, at)), batchFrom(rows.slice(at))]);
      expect(said(parts)).toBe(said(whole));
      expect(parts.personCount).toBe(whole.personCount);
    }),
    { numRuns: numRuns(120, 10_000) },
  );
});
