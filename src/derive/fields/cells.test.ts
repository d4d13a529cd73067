/** Cells of differently stored columns: present, readable, comparable. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, columnLength, dictionaryOf, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { numRuns } from '#testing/property.ts';
import { canonicalCell, comparable, isPresent } from './cells.ts';

const texts = dictionaryOf(['客像', '', '9']);
const DAY = 86_400_000;

/** Each kind: a value, then a missing cell, with the value's canonical text. */
const kinds: readonly (readonly [Column, string])[] = [
  [
    { type: 'category', codes: Int32Array.of(1, NO_CODE), dictionary: dictionaryOf(['a', 'b']) },
    'b',
  ],
  [{ type: 'text', bytes: texts.bytes, offsets: texts.offsets }, '客像'],
  [{ type: 'decimal', units: Float64Array.of(-1050, Number.NaN), scale: 2 }, '-10.5'],
  [{ type: 'float', values: Float64Array.of(0.1, Number.NaN) }, '0.1'],
  [{ type: 'day', days: Int32Array.of(19_783, NO_DAY) }, '2024-03-01'],
  [
    { type: 'moment', millis: Float64Array.of(19_783 * DAY + 3_723_000, Number.NaN) },
    '2024-03-01T01:02:03',
  ],
  [{ type: 'flag', flags: Int8Array.of(1, -1) }, 'yes'],
];

test.each(kinds.map(([column, text]) => [column.type, column, text] as const))(
  'a %s cell holds a value or is missing',
  (_, column, text) => {
    expect([isPresent(column, 0), isPresent(column, 1)]).toEqual([true, false]);
    expect(canonicalCell(column, 0)).toBe(text);
    expect(canonicalCell(column, 1)).toBeNull();
  },
);

test('no is a value', () => {
  const flags: Column = { type: 'flag', flags: Int8Array.of(0) };
  expect(isPresent(flags, 0)).toBe(true);
  expect(canonicalCell(flags, 0)).toBe('no');
});

const decimal = (units: readonly number[], scale: number): Column => ({
  type: 'decimal',
  units: Float64Array.from(units),
  scale,
});
const text = (...cells: readonly string[]): Column => {
  const { bytes, offsets } = dictionaryOf(cells);
  return { type: 'text', bytes, offsets };
};
const category = (...cells: readonly (string | null)[]): Column => {
  const distinct = [...new Set(cells.filter((cell) => cell !== null))];
  return {
    type: 'category',
    codes: Int32Array.from(cells, (cell) => (cell === null ? NO_CODE : distinct.indexOf(cell))),
    dictionary: dictionaryOf(distinct),
  };
};

/** Whether the cells of row 0 are equal; null where one is missing. */
function equalFirst(left: Column, right: Column): boolean | null {
  const pair = comparable(left, right);
  expect(pair.left).toHaveLength(columnLength(left));
  expect(pair.right).toHaveLength(columnLength(right));
  const [a, b] = [pair.left[0]!, pair.right[0]!];
  return Number.isNaN(a) || Number.isNaN(b) ? null : a === b;
}

describe('comparable', () => {
  test.each<[string, Column, Column, boolean | null]>([
    ['decimals of two scales', decimal([150], 2), decimal([15], 1), true],
    ['different decimals', decimal([151], 2), decimal([15], 1), false],
    [
      'a decimal and a float',
      decimal([15], 1),
      { type: 'float', values: Float64Array.of(1.5) },
      true,
    ],
    [
      'a day and midnight of it',
      { type: 'day', days: Int32Array.of(5) },
      { type: 'moment', millis: Float64Array.of(5 * DAY) },
      true,
    ],
    [
      'a day and a time on it',
      { type: 'day', days: Int32Array.of(5) },
      { type: 'moment', millis: Float64Array.of(5 * DAY + 1) },
      false,
    ],
    ['a text and a category', text('张三'), category('李四', '张三'), false],
    ['equal words', text('张三'), category('张三'), true],
    ['a number and its text', decimal([1050], 2), text('10.5'), true],
    ['a day and its text', { type: 'day', days: Int32Array.of(19_783) }, text('2024-03-01'), true],
    ['a flag and its word', { type: 'flag', flags: Int8Array.of(1) }, category('yes'), true],
    ['missing on the left', category(null), text('a'), null],
    ['missing on the right', decimal([1], 0), decimal([Number.NaN], 0), null],
    [
      'missing days',
      { type: 'day', days: Int32Array.of(NO_DAY) },
      { type: 'day', days: Int32Array.of(1) },
      null,
    ],
    [
      'a missing flag',
      { type: 'flag', flags: Int8Array.of(-1) },
      { type: 'flag', flags: Int8Array.of(0) },
      null,
    ],
  ])('%s', (_, left, right, expected) => {
    expect(equalFirst(left, right)).toBe(expected);
    expect(equalFirst(right, left)).toBe(expected);
  });

  test('agrees with canonical texts on every pair of textual columns', () => {
    const cells = fc.array(fc.constantFrom('a', 'b', 'ab', '客', '像'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(cells, cells, fc.boolean(), fc.boolean(), (one, other, isLeft, isRight) => {
        const left = isLeft ? text(...one) : category(...one);
        const right = isRight ? text(...other) : category(...other);
        const pair = comparable(left, right);
        for (const [a, cell] of one.entries()) {
          for (const [b, second] of other.entries()) {
            expect(pair.left[a] === pair.right[b]).toBe(cell === second);
          }
        }
      }),
      { numRuns: numRuns(100, 3000) },
    );
  });
});
