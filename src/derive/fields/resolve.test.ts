/** Of several statements the later one wins, and empty never overwrites (rules.md, "Imports and repeats"). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, columnLength, dictionaryOf, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { batchOf } from '#testing/batches.ts';
import { numRuns } from '#testing/property.ts';
import { canonicalCell } from './cells.ts';
import { daysOf, resolveField, type Statement } from './resolve.ts';
import { DerivedShop } from '#derive/shop.ts';
import { statementsAbout, tableSize, targetsOf } from './statements.ts';
import { unify } from '#derive/unify/unify.ts';

type Value = number | null;

/** The same small numbers as columns of every type. */
const columnsOf: Record<string, (values: readonly Value[]) => Column> = {
  decimal: (values) => ({
    type: 'decimal',
    units: Float64Array.from(values, (value) => value ?? Number.NaN),
    scale: 0,
  }),
  cents: (values) => ({
    type: 'decimal',
    units: Float64Array.from(values, (value) => (value === null ? Number.NaN : value * 100)),
    scale: 2,
  }),
  float: (values) => ({
    type: 'float',
    values: Float64Array.from(values, (value) => value ?? Number.NaN),
  }),
  text: (values) => {
    const { bytes, offsets } = dictionaryOf(values.map((value) => String(value ?? '')));
    return { type: 'text', bytes, offsets };
  },
  category: (values) => {
    const words = [...new Set(values.filter((value) => value !== null))];
    return {
      type: 'category',
      codes: Int32Array.from(values, (value) => (value === null ? NO_CODE : words.indexOf(value))),
      dictionary: dictionaryOf(words.map(String)),
    };
  },
};

const kind = fc.constantFrom(...Object.keys(columnsOf));
const rows = fc.array(
  fc.record({
    target: fc.integer({ min: -1, max: 4 }),
    value: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
    day: fc.constantFrom(NO_DAY, 1, 2, 3),
  }),
  { maxLength: 12 },
);

test.each([['undated', false] as const, ['dated', true] as const])(
  '%s statements of any types: what a plain reading of the rule gives',
  (_, isDated) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, rows), { minLength: 1, maxLength: 4 }), (told) => {
        const statements = told.map(([type, list]): Statement => ({
          column: columnsOf[type]!(list.map(({ value }) => value)),
          targets: Int32Array.from(list, ({ target }) => target),
          days: isDated ? Int32Array.from(list, ({ day }) => day) : null,
        }));
        const expected: (Value | undefined)[] = Array.from({ length: 5 });
        const best: number[] = Array.from({ length: 5 }, () => NO_DAY);
        for (const { target, value, day } of told.flatMap(([, list]) => list)) {
          if (target < 0 || value === null) continue;
          if (isDated && day < best[target]!) continue;
          best[target] = day;
          expected[target] = value;
        }
        const column = resolveField(statements, 5)!;
        expect(columnLength(column)).toBe(5);
        const found = Array.from({ length: 5 }, (__, target) => canonicalCell(column, target));
        expect(found).toEqual(
          expected.map((value) => (value === undefined ? null : String(value))),
        );
      }),
      { numRuns: numRuns(300, 10_000) },
    );
  },
);

describe('types', () => {
  const targets = Int32Array.of(0, 1);

  test('days and moments meet as moments, days alone stay days', () => {
    const day: Statement = { column: { type: 'day', days: Int32Array.of(3, NO_DAY) }, targets };
    const moment: Statement = {
      column: { type: 'moment', millis: Float64Array.of(Number.NaN, 86_400_001) },
      targets,
    };
    expect(resolveField([day, moment], 2)).toEqual({
      type: 'moment',
      millis: Float64Array.of(3 * 86_400_000, 86_400_001),
    });
    expect(resolveField([day], 2)?.type).toBe('day');
  });

  test('flags: no overwrites yes, missing overwrites nothing', () => {
    const flag = (...flags: readonly number[]): Statement => ({
      column: { type: 'flag', flags: Int8Array.from(flags) },
      targets,
    });
    expect(resolveField([flag(1, 1), flag(0, -1)], 2)).toEqual({
      type: 'flag',
      flags: Int8Array.of(0, 1),
    });
  });

  test('decimals of different scales meet at the larger one', () => {
    const found = resolveField(
      [
        { column: { type: 'decimal', units: Float64Array.of(15, 2), scale: 1 }, targets },
        { column: { type: 'decimal', units: Float64Array.of(Number.NaN, 125), scale: 3 }, targets },
      ],
      2,
    );
    expect(found).toEqual({ type: 'decimal', units: Float64Array.of(1500, 125), scale: 3 });
  });

  test('nobody speaks of the field: no column', () => {
    expect(resolveField([], 3)).toBeNull();
  });

  test('the day of a moment is the civil day, before 1970 too', () => {
    const column: Column = { type: 'moment', millis: Float64Array.of(-1, 0, Number.NaN) };
    expect(Array.from(daysOf(column))).toEqual([-1, 0, NO_DAY]);
    expect(() => daysOf({ type: 'flag', flags: new Int8Array(1) })).toThrow(TypeError);
  });
});

describe('statements about a shop', () => {
  const first = batchOf({
    'customers.customerId': ['a', 'b'],
    'customers.city': ['上海', '北京'],
    'orders.orderId': ['1', '2'],
    'orders.orderedAt': [5, 5],
    'orders.channel': ['app', null],
    'products.productId': ['p', 'q'],
    'products.name': ['苹果', '梨'],
    'orderLines.quantity': [1, 2],
    'orderLines.unitPrice': [1, 1],
  });
  const second = batchOf({
    'customers.customerId': ['a', 'c'],
    'customers.city': [null, '广州'],
    'orders.orderId': ['1', '3'],
    'orders.orderedAt': [6, null],
    'orders.channel': [null, 'web'],
    'products.productId': ['p', 'p'],
    'products.name': [null, '红苹果'],
    'orderLines.quantity': [1, 1],
    'orderLines.unitPrice': [1, 1],
  });
  const unified = unify([first, second]);
  const read = (...about: Parameters<DerivedShop['field']>): (string | null)[] => {
    const column = new DerivedShop([first, second]).field(...about)!;
    return Array.from({ length: columnLength(column) }, (_, row) => canonicalCell(column, row));
  };

  test('later wins and empty keeps, for people, orders and products alike', () => {
    expect(read('customers', 'city')).toEqual(['上海', '北京', '广州']);
    expect(read('orders', 'orderedAt')).toEqual(['1970-01-07', '1970-01-06', null]);
    expect(read('orders', 'channel')).toEqual(['app', null, 'web']);
    expect(read('products', 'name')).toEqual(['红苹果', '梨']);
  });

  test('statements end with the batches asked for', () => {
    expect(statementsAbout(unified, 1, 'customers', 'city', false)).toHaveLength(1);
    expect(statementsAbout(unified, 2, 'customers', 'city', false)).toHaveLength(2);
    expect(statementsAbout(unified, 2, 'customers', 'city', true)).toHaveLength(0);
    expect(statementsAbout(unified, 2, 'returns', 'reason', false)).toHaveLength(0);
  });

  test('sizes and targets are those of the unified tables', () => {
    const tables = ['customers', 'orders', 'orderLines', 'products', 'returns'] as const;
    expect(tables.map((table) => tableSize(unified, table))).toEqual([3, 3, 3, 2, 0]);
    const told = unified.batches[1]!;
    expect(tables.map((table) => Array.from(targetsOf(unified, told, table) ?? []))).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 0],
      [],
    ]);
  });
});

test('returns of two shops with one number are two returns; of one shop one', () => {
  const columns = {
    'returns.returnId': ['R1'],
    'returns.returnedAt': [1],
    'returns.reason': ['x'],
  };
  const size = (...sources: readonly string[]): number =>
    tableSize(unify(sources.map((source) => batchOf(columns, { source }))), 'returns');
  expect(size('main', 'main')).toBe(1);
  expect(size('main', 'another shop')).toBe(2);
});
