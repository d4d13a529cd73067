/** A shop that goes on from an earlier one is the shop of all its batches. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column } from '#domain/columns.ts';
import { columnLength } from '#domain/columns.ts';
import { batchOf, type PlainColumns } from '#testing/batches.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { numRuns } from '#testing/property.ts';
import { COLLISION_RULES, type CollisionRule } from '#domain/collision.ts';
import type { BatchData } from './batch-data.ts';
import { canonicalCell } from '#derive/fields/cells.ts';
import { rowOutcomes } from '#derive/outcomes/row-outcomes.ts';
import { DerivedShop } from './shop.ts';

/** Everything a shop tells, in plain values. */
async function told(shop: DerivedShop): Promise<unknown> {
  const { orders, lines, ordersOfPerson, unified } = shop;
  const cells = (column: Column | null): unknown =>
    column && Array.from({ length: columnLength(column) }, (_, row) => canonicalCell(column, row));
  const fields = (['customers', 'orders', 'orderLines', 'products', 'feedback'] as const).flatMap(
    (table) =>
      shop
        .fieldsOf(table)
        .map(({ field, custom }) => [
          table,
          field,
          custom,
          cells(shop.field(table, field, custom)),
        ]),
  );
  const people = Array.from({ length: shop.personCount }, (_, person) => [
    shop.keysOf(person),
    shop.displayName(person),
  ]);
  return {
    people,
    fields,
    orders: {
      ...orders,
      person: [...orders.person],
      day: [...orders.day],
      state: [...orders.state],
      units: [...orders.units],
      discountUnits: orders.discountUnits && [...orders.discountUnits],
      amountsDiffer: [...orders.amountsDiffer],
      unknownStatuses: [...orders.unknownStatuses],
    },
    lines: {
      ...lines,
      order: [...lines.order],
      counted: [...lines.counted],
      quantity: [...lines.quantity],
      units: lines.units && [...lines.units],
    },
    // Wherever they stand.
    purchases: Array.from({ length: shop.personCount }, (_, person) => {
      const { starts, ends, members, days, units } = ordersOfPerson;
      return [members, days, units].map((list) => [...list.subarray(starts[person], ends[person])]);
    }),
    products: [...shop.productOfLine()],
    feedback: [...shop.personsOf('feedback')],
    ranks: [...(await shop.keyRank(UNINTERRUPTED))],
    outcomes: unified.batches.map((_, at) => [...rowOutcomes(unified, at)]),
    batches: unified.batches.map((own) => [
      [...own.recordOfRow],
      [...own.records],
      own.before,
      own.sharedOrderIds,
      [...own.reassignedOrders].sort((a, b) => a - b),
      own.olderLinesKept,
    ]),
    found: ['o1', 'o5', 'nowhere'].map((id) => unified.findOrder('main', id)),
  };
}

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 4 });

const orderRow = fc.record({
  // Few ids: rows repeat, change, and give an order to somebody else.
  id: optional(fc.integer({ min: 1, max: 12 })),
  customer: optional(fc.constantFrom('C1', 'C2', 'C3', 'C4')),
  phone: optional(fc.constantFrom('13800000001', '13800000002')),
  day: optional(fc.integer({ min: 100, max: 110 })),
  amount: optional(fc.constantFrom('10', '12.5', '0', '-3', '7.25')),
  status: optional(fc.constantFrom('paid', 'closed', 'who knows')),
  channel: optional(fc.constantFrom('web', 'store')),
  note: optional(fc.constantFrom('爽约', 'No show', 'likes tea')),
  product: optional(fc.constantFrom('tea', 'cup', 'pot')),
  quantity: optional(fc.constantFrom(1, 2, -1)),
  name: optional(fc.constantFrom('Li', 'Wang')),
  refund: optional(fc.constantFrom('1', '2.505')),
  discount: optional(fc.constantFrom('0.5', '1')),
  currency: fc.option(fc.constantFrom('CNY', 'cny', 'USD'), { nil: null }),
  price: optional(fc.constantFrom('5', '6.25', '-1')),
  lineAmount: optional(fc.constantFrom('10', '12.5')),
  rate: optional(fc.constantFrom('0.1', '0.25')),
});

type Row = Record<string, string | number | null>;

function columnsOf(rows: readonly Row[], names: Readonly<Record<string, string>>): PlainColumns {
  return Object.fromEntries(
    Object.entries(names).map(([field, key]) => [field, rows.map((row) => row[key] ?? null)]),
  );
}

const ORDER_FIELDS = {
  'orders.orderId': 'id',
  'customers.customerId': 'customer',
  'customers.phone': 'phone',
  'customers.name': 'name',
  'orders.orderedAt': 'day',
  'orders.amount': 'amount',
  'orders.status': 'status',
  'orders.channel': 'channel',
  'orders.sellerNote': 'note',
  'orderLines.productName': 'product',
  'orderLines.quantity': 'quantity',
  'orders.refundAmount': 'refund',
  'orders.discount': 'discount',
  'orders.currency': 'currency',
  'orderLines.unitPrice': 'price',
  'orderLines.amount': 'lineAmount',
  'orderLines.discountRate': 'rate',
};

/** What becomes of values that are there, chosen for a few columns. */
const rules = fc.array(
  fc
    .option(fc.constantFrom(...COLLISION_RULES), { nil: undefined, freq: 1 })
    .chain((rule) => fc.nat(3).map((at) => (at === 0 ? rule : undefined))),
  { maxLength: 17 },
);

function ruledBatch(batch: BatchData, chosen: readonly (CollisionRule | undefined)[]): BatchData {
  const columns = batch.meta.columns.map((column, at) => {
    const collision = chosen[at];
    return collision ? { ...column, collision } : column;
  });
  return { ...batch, meta: { ...batch.meta, columns } };
}

/** Files of orders: of all columns or some, of ids that only rise or of any. */
const orderBatch = fc
  .tuple(
    fc.array(orderRow, { minLength: 1, maxLength: 12 }),
    fc.subarray(Object.keys(ORDER_FIELDS), { minLength: 3 }),
    fc.boolean(),
    fc.nat(40),
    rules,
  )
  .map(([rows, fields, isRising, first, chosen]) => {
    const own = rows.map(({ id, ...row }, at) => {
      if (isRising) return { ...row, id: `o${String(first + at).padStart(3, '0')}` };
      return { ...row, id: id === null ? null : `o${id}` };
    });
    const kept = Object.fromEntries(
      Object.entries(ORDER_FIELDS).filter(([field]) => fields.includes(field)),
    );
    return ruledBatch(batchOf(columnsOf(own, kept)), chosen);
  });

const feedbackBatch = fc
  .array(
    fc.record({
      customer: optional(fc.constantFrom('C1', 'C2', 'C9')),
      id: optional(fc.constantFrom('o1', 'o2', 'o001')),
      rating: optional(fc.integer({ min: 1, max: 5 })),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    batchOf(
      columnsOf(rows, {
        'customers.customerId': 'customer',
        'feedback.orderId': 'id',
        'feedback.rating': 'rating',
      }),
    ),
  );

const batches = fc.array(fc.oneof({ weight: 4, arbitrary: orderBatch }, feedbackBatch), {
  minLength: 1,
  maxLength: 6,
});

/** As a commit leaves them: the same columns under a meta told anew. */
const retold = (batch: BatchData): BatchData => ({ ...batch, meta: { ...batch.meta, alerts: [] } });

test('one batch after the other gives the shop of them all, and leaves the earlier ones as they were', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (list) => {
      let shop: DerivedShop | null = null;
      const shops: { shop: DerivedShop; told: unknown }[] = [];
      for (const count of list.keys()) {
        const own: DerivedShop = new DerivedShop(list.slice(0, count + 1).map(retold), shop);
        const expected = await told(new DerivedShop(list.slice(0, count + 1)));
        expect(await told(own)).toEqual(expected);
        shops.push({ shop: own, told: expected });
        shop = own;
      }
      for (const earlier of shops) expect(await told(earlier.shop)).toEqual(earlier.told);
    }),
    { numRuns: numRuns(40, 5000) },
  );
});

test('a shop of other batches is of no use: undone, put in another order, read otherwise', async () => {
  await fc.assert(
    fc.asyncProperty(batches, batches, fc.nat(5), async (list, others, kept) => {
      const shop = new DerivedShop(list);
      const head = [...list.slice(0, kept), ...others];
      expect(await told(new DerivedShop(head, shop))).toEqual(await told(new DerivedShop(head)));
      const reversed = list.toReversed();
      expect(await told(new DerivedShop(reversed, shop))).toEqual(
        await told(new DerivedShop(reversed)),
      );
    }),
    { numRuns: numRuns(20, 2000) },
  );
});

test('two files staged one after the other on the same shop know nothing of each other', async () => {
  await fc.assert(
    fc.asyncProperty(batches, batches, batches, async (list, first, second) => {
      const shop = new DerivedShop(list);
      const one = new DerivedShop([...list, ...first], shop);
      const other = new DerivedShop([...list, ...second], shop);
      expect(await told(one)).toEqual(await told(new DerivedShop([...list, ...first])));
      expect(await told(other)).toEqual(await told(new DerivedShop([...list, ...second])));
    }),
    { numRuns: numRuns(20, 2000) },
  );
});

test('equal rows without a key that earlier files told of are still one row for a file staged on them', async () => {
  const nobody = { customer: null, rating: null };
  const reviews = (...ids: readonly (string | null)[]): BatchData =>
    batchOf(
      columnsOf(
        ids.map((id) => ({ ...nobody, id })),
        {
          'customers.customerId': 'customer',
          'feedback.orderId': 'id',
          'feedback.rating': 'rating',
        },
      ),
    );
  const list = [reviews('o1'), reviews('o1')];
  const later = reviews('o1', 'o1');
  const staged = new DerivedShop([...list, later], new DerivedShop(list));
  expect(await told(staged)).toEqual(await told(new DerivedShop([...list, later])));
  expect(staged.personsOf('feedback')).toHaveLength(2);
});
