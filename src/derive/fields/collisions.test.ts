/** Collision rules: what is derived follows them, the dry run tells it cell by cell, undo takes it back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROW_OUTCOMES } from '#domain/batch.ts';
import { COLLISION_RULES, type CollisionRule } from '#domain/collision.ts';
import { columnLength } from '#domain/columns.ts';
import type { TableKind } from '#domain/tables.ts';
import { batchOf, type PlainColumns } from '#testing/batches.ts';
import { numRuns } from '#testing/property.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { canonicalCell } from './cells.ts';
import { RowChanges } from '#derive/outcomes/row-changes.ts';
import { rowOutcomes } from '#derive/outcomes/row-outcomes.ts';
import { DerivedShop } from '#derive/shop.ts';

/** A batch whose columns follow rules, by `table.field`. */
function ruled(
  columns: PlainColumns,
  rules: Readonly<Record<string, CollisionRule>>,
  options: Parameters<typeof batchOf>[1] = {},
): BatchData {
  const batch = batchOf(columns, options);
  const metas = batch.meta.columns.map((column) => {
    const rule = rules[`${column.table}${column.custom ? '~' : '.'}${column.field}`];
    return rule === undefined ? column : { ...column, collision: rule };
  });
  return { ...batch, meta: { ...batch.meta, columns: metas } };
}

type About = [table: TableKind, field: string, custom?: boolean];

function values(shop: DerivedShop, about: About): (string | null)[] {
  const column = shop.field(...about);
  if (!column) return [];
  return Array.from({ length: columnLength(column) }, (_, row) => canonicalCell(column, row));
}

const people = (city: readonly (string | null)[], ids = ['a', 'b']): PlainColumns => ({
  'customers.customerId': ids,
  'customers.city': city,
});

describe('each rule', () => {
  const first = batchOf(people(['上海', null]));
  const told = (rule: CollisionRule): (string | null)[] =>
    values(
      new DerivedShop([
        first,
        ruled(people(['北京', '广州', '成都'], ['a', 'b', 'c']), { 'customers.city': rule }),
      ]),
      ['customers', 'city'],
    );

  test('keep leaves who was there alone, blanks too', () => {
    expect(told('keep')).toEqual(['上海', null, '成都']);
  });

  test('fill takes blanks only', () => {
    expect(told('fill')).toEqual(['上海', '广州', '成都']);
  });

  test('overwrite takes what the file says', () => {
    expect(told('overwrite')).toEqual(['北京', '广州', '成都']);
  });

  test('newest goes by the day of the row where it has one, else by the import', () => {
    const dated = (day: number, city: string, rule: CollisionRule) =>
      ruled(
        {
          ...people([city], ['a']),
          'orders.orderId': [`O${day}`],
          'orders.orderedAt': [day],
          'orders.amount': [1],
        },
        { 'customers.city': rule },
      );
    const city = (...batches: readonly BatchData[]) =>
      values(new DerivedShop(batches), ['customers', 'city']);
    expect(city(dated(20, '上海', 'newest'), dated(10, '北京', 'newest'))).toEqual(['上海']);
    expect(city(dated(20, '上海', 'newest'), dated(10, '北京', 'overwrite'))).toEqual(['北京']);
    expect(city(dated(20, '上海', 'newest'), dated(20, '北京', 'newest'))).toEqual(['北京']);
    // A word without a day is older than any with one, and than what overwrites.
    expect(city(dated(20, '上海', 'newest'), batchOf(people(['北京'], ['a'])))).toEqual(['上海']);
    // What was said by hand has the day on which it was said.
    const byHand = { statedOn: 30 };
    expect(
      city(
        ruled(people(['杭州'], ['a']), { 'customers.city': 'overwrite' }, byHand),
        dated(20, '上海', 'newest'),
      ),
    ).toEqual(['杭州']);
  });

  test('a column that empties takes the value away, whatever its type; later words say it anew', () => {
    const first = batchOf({
      'customers.customerId': ['a', 'b'],
      'customers.city': ['上海', '北京'],
      'customers.birthday': [9000, 9100],
      'customers.points': [12.5, 3],
      'customers.tags': ['茶、酒', '茶'],
    });
    const fields = ['city', 'birthday', 'points', 'tags'];
    const blanks = Object.fromEntries(fields.map((field) => [`customers.${field}`, [null]]));
    const plain = batchOf({ 'customers.customerId': ['a'], ...blanks }, { statedOn: 30 });
    const columns = plain.meta.columns.map((column) =>
      fields.includes(column.field)
        ? { ...column, empties: true as const, collision: 'overwrite' as const }
        : column,
    );
    const emptying = { ...plain, meta: { ...plain.meta, columns } };
    const more = ruled(people(['广州'], ['a']), { 'customers.city': 'fill' });
    const tags = ruled(
      { 'customers.customerId': ['a'], 'customers.tags': ['酒'] },
      { 'customers.tags': 'append' },
    );
    const later = batchOf(people(['杭州'], ['a']), { statedOn: 31 });
    const told = (...batches: readonly BatchData[]) => {
      const shop = new DerivedShop(batches);
      return fields.map((field) => values(shop, ['customers', field]));
    };
    const whole = told(first);
    const emptied = whole.map(([, own]) => [null, own]);
    // What is blank and does not say so takes nothing away.
    expect(told(first, plain)).toEqual(whole);
    expect(told(first, emptying)).toEqual(emptied);
    expect(told(first, emptying, more)).toEqual(emptied);
    expect(told(first, emptying, later)[0]).toEqual(['杭州', '北京']);
    expect(told(first, emptying, tags)[3]).toEqual(['酒', '茶']);
    expect(told(emptying)).toEqual(fields.map(() => []));
    expect(ROW_OUTCOMES[rowOutcomes(new DerivedShop([first, emptying]).unified, 1)[0]!]).toBe(
      'changed',
    );
    const again = new DerivedShop([first, emptying, emptying]);
    expect(ROW_OUTCOMES[rowOutcomes(again.unified, 2)[0]!]).toBe('duplicate');
  });

  test('newest of an order goes by when it was placed, paid or closed last', () => {
    const order = (status: string, closed: number | null, rule: CollisionRule) =>
      ruled(
        {
          'orders.orderId': ['1'],
          'orders.orderedAt': [10],
          'orders.closedAt': [closed],
          'orders.status': [status],
        },
        { 'orders.status': rule },
      );
    const status = (...batches: readonly BatchData[]) =>
      values(new DerivedShop(batches), ['orders', 'status']);
    const later = order('交易成功', 20, 'overwrite');
    expect(status(later, order('待发货', null, 'overwrite'))).toEqual(['待发货']);
    expect(status(later, order('待发货', null, 'newest'))).toEqual(['交易成功']);
    expect(status(order('待发货', null, 'overwrite'), order('交易成功', 20, 'newest'))).toEqual([
      '交易成功',
    ]);
  });

  test('a later file that goes by dates leaves what one file said in order as it was', () => {
    const said = { 'orders.orderId': ['1', '1', '2'], 'orders.orderedAt': [11, 10, 10] };
    const first = batchOf({ ...said, 'orders.status': ['待发货', '交易成功', '待发货'] });
    const later = ruled(
      { 'orders.orderId': ['2'], 'orders.orderedAt': [12], 'orders.status': ['已发货'] },
      { 'orders.status': 'newest' },
    );
    const status = (...batches: readonly BatchData[]) =>
      values(new DerivedShop(batches), ['orders', 'status']);
    expect(status(first)).toEqual(['交易成功', '待发货']);
    expect(status(first, later)).toEqual(['交易成功', '已发货']);
  });

  test('append adds what is not there yet', () => {
    const list = (interests: string, rule: CollisionRule) =>
      ruled(
        { 'customers.customerId': ['a'], 'customers.interests': [interests] },
        { 'customers.interests': rule },
      );
    const interests = (...batches: readonly BatchData[]) =>
      values(new DerivedShop(batches), ['customers', 'interests']);
    const shop = [list('品茶', 'append'), list('烘焙、品茶', 'append'), list('旅行', 'append')];
    expect(interests(...shop)).toEqual(['品茶、烘焙、旅行']);
    expect(interests(...shop, list('书法', 'newest'))).toEqual(['书法']);
    expect(interests(...shop, list('书法', 'fill'))).toEqual(['品茶、烘焙、旅行']);
  });
});

test('consents are added, whatever the file: none is overwritten', () => {
  const consent = (granted: string, at: number) =>
    batchOf({
      'consents.customerId': ['a'],
      'consents.channel': ['sms'],
      'consents.granted': [granted],
      'consents.at': [at],
    });
  const shop = new DerivedShop([consent('yes', 10), consent('no', 20), consent('yes', 10)]);
  expect(values(shop, ['consents', 'granted'])).toEqual(['yes', 'no']);
});

// ── properties ───────────────────────────────────────────────────────────────────────────────

interface Row {
  readonly person: number;
  readonly city: number;
  readonly tags: readonly number[];
  readonly order: number;
  readonly status: number;
  readonly day: number;
}

interface MadeBatch {
  readonly rows: readonly Row[];
  readonly rules: readonly CollisionRule[];
  readonly isDated: boolean;
}

const FIELDS = ['customers.city', 'customers.tags', 'orders.status', 'orders~备注'] as const;

function made({ rows, rules, isDated }: MadeBatch): BatchData {
  const city = (row: Row) => (row.city === 0 ? null : `城${row.city}`);
  const columns: PlainColumns = {
    'customers.customerId': rows.map(({ person }) => `p${person}`),
    'customers.city': rows.map(city),
    'customers.tags': rows.map(({ tags }) => tags.map((tag) => `t${tag}`).join('、') || null),
    ...(isDated
      ? {
          'orders.orderId': rows.map(({ person, order }) => `${person}-${order}`),
          'orders.orderedAt': rows.map(({ day }) => day),
          'orders.status': rows.map(({ status }) => (status === 0 ? null : `s${status}`)),
          'orders~备注': rows.map((row) => city(row)),
        }
      : {}),
  };
  const rulesOf = Object.fromEntries(
    FIELDS.map((field, at) => {
      const rule = rules[at]!;
      const isApt = rule !== 'append' || field.endsWith('tags') || field.includes('~');
      return [field, isApt ? rule : 'fill'];
    }),
  );
  return ruled(columns, rulesOf);
}

const madeBatch: fc.Arbitrary<MadeBatch> = fc.record({
  rows: fc.array(
    fc.record({
      person: fc.nat(3),
      city: fc.nat(3),
      tags: fc.array(fc.nat(3), { maxLength: 2 }),
      order: fc.nat(2),
      status: fc.nat(2),
      day: fc.integer({ min: 100, max: 104 }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  rules: fc.array(fc.constantFrom(...COLLISION_RULES), { minLength: 4, maxLength: 4 }),
  isDated: fc.boolean(),
});

const ABOUT: About[] = [
  ['customers', 'city'],
  ['customers', 'tags'],
  ['orders', 'status'],
  ['orders', '备注', true],
];

/** All that is derived of the fields, by key. */
function derived(shop: DerivedShop): unknown {
  const keys = Array.from({ length: shop.personCount }, (_, person) => shop.keyText(person));
  return [keys, values(shop, ['orders', 'orderId']), ABOUT.map((about) => values(shop, about))];
}

test('step by step is what the whole at once gives, and what is taken out never was', () => {
  fc.assert(
    fc.property(fc.array(madeBatch, { minLength: 2, maxLength: 4 }), fc.nat(3), (all, out) => {
      const batches = all.map(made);
      let stepwise: DerivedShop | null = null;
      for (let count = 1; count <= batches.length; count++) {
        stepwise = new DerivedShop(batches.slice(0, count), stepwise);
      }
      expect(derived(stepwise!)).toEqual(derived(new DerivedShop(batches)));
      const rest = batches.filter((_, at) => at !== out % batches.length);
      const after = new DerivedShop(rest, stepwise);
      expect(derived(after)).toEqual(derived(new DerivedShop(rest)));
    }),
    { numRuns: numRuns(60, 5000) },
  );
});

test('the dry run lists every change and nothing else: applying it is the commit', () => {
  fc.assert(
    fc.property(fc.array(madeBatch, { minLength: 2, maxLength: 4 }), (all) => {
      const batches = all.map(made);
      const number = batches.length - 1;
      const before = new DerivedShop(batches.slice(0, number));
      const after = new DerivedShop(batches);
      const { unified } = after;
      const told = unified.batches[number]!;
      const changes = new RowChanges(unified, number);
      const outcomes = rowOutcomes(unified, number);
      const changed = new Map<string, string>();
      for (let row = 0; row < told.batch.meta.rowCount; row++) {
        const own = changes.of(row);
        const moved = own.filter(({ isKept }) => !isKept);
        if (ROW_OUTCOMES[outcomes[row]!] === 'duplicate') expect(moved).toEqual([]);
        if (ROW_OUTCOMES[outcomes[row]!] === 'changed') expect(moved).not.toEqual([]);
        for (const { at, before: old, after: now } of moved) {
          const { table, field, custom } = told.batch.meta.columns[at]!;
          const targets = table === 'customers' ? told.recordOfRow : told.orderOfRow!;
          const about: About = [table, field, custom];
          expect(values(before, about)[targets[row]!] ?? null).toBe(old);
          changed.set(`${ABOUT.findIndex(([, name]) => name === field)} ${targets[row]}`, now);
        }
      }
      for (const [at, about] of ABOUT.entries()) {
        const old = values(before, about);
        const size = about[0] === 'customers' ? before.personCount : before.orders.count;
        const now = values(after, about);
        for (let target = 0; target < size; target++) {
          const applied = changed.get(`${at} ${target}`) ?? old[target] ?? null;
          expect(now[target] ?? null).toBe(applied);
        }
      }
    }),
    { numRuns: numRuns(60, 5000) },
  );
});
