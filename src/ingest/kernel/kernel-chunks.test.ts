/** The kernel's chunks are, byte for byte, those of the codec beside it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHUNK_ROWS } from '#domain/chunk.ts';
import { type Column, dictionaryOf, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { encodeColumn } from '#engine/chunks/chunk-codec.ts';
import { numRuns } from '#testing/property.ts';
import { withChunkLoops } from './kernel-chunks.ts';

function expectSame(column: Column): void {
  withChunkLoops((loops) => {
    expect(loops).not.toBe(null);
    expect(encodeColumn(column, loops)).toEqual(encodeColumn(column));
  });
}

const span = fc.constantFrom(0, 1, 253, 254, 255, 65_533, 65_534, 65_535, 2 ** 31 - 1);
const sparse = <T>(value: fc.Arbitrary<T>, missing: T): fc.Arbitrary<T[]> =>
  fc.array(fc.oneof({ weight: 5, arbitrary: value }, fc.constant(missing)), { maxLength: 70 });

const codes = span.chain((most) => sparse(fc.integer({ min: 0, max: most }), NO_CODE));
const days = span.chain((most) =>
  sparse(fc.integer({ min: -(2 ** 31) + 1, max: most === 0 ? 0 : most }), NO_DAY),
);
const units = fc.tuple(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), span).chain(([least, most]) =>
  sparse(
    fc.integer({ min: 0, max: most }).map((step) => least + step),
    Number.NaN,
  ),
);
const wild = fc.array(fc.constantFrom(0, -0, Number.NaN, Infinity, 2 ** 53, -(2 ** 53), 1.5), {
  maxLength: 9,
});
const texts = fc.array(
  fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('', 'ORD-2024-000001', 'ORD-2024-000002', 'ORD-2024-100002', '上海市'),
    fc.integer({ min: 0, max: 400 }).map((length) => 'long '.repeat(length)),
  ),
  { maxLength: 60 },
);

test('any column', () => {
  const columns: fc.Arbitrary<Column> = fc.oneof(
    codes.map((own): Column => ({
      type: 'category',
      codes: Int32Array.from(own),
      dictionary: dictionaryOf(['a']),
    })),
    days.map((own): Column => ({ type: 'day', days: Int32Array.from(own) })),
    fc.oneof(units, wild).map((own): Column => ({
      type: 'decimal',
      units: Float64Array.from(own),
      scale: 2,
    })),
    units.map((own): Column => ({ type: 'moment', millis: Float64Array.from(own) })),
    texts.map((own): Column => {
      const { bytes, offsets } = dictionaryOf(own);
      return { type: 'text', bytes, offsets };
    }),
  );
  fc.assert(fc.property(columns, expectSame), { numRuns: numRuns(300, 10_000) });
});

test('columns of several chunks', () => {
  const rows = CHUNK_ROWS + 5;
  const numbers = Array.from({ length: rows }, (_, row) => row);
  const { bytes, offsets } = dictionaryOf(numbers.map((row) => (row % 7 === 0 ? '' : `A-${row}`)));
  expectSame({ type: 'text', bytes, offsets });
  expectSame({ type: 'day', days: Int32Array.from(numbers, (row) => row * 3 - 50_000) });
  const spread = Float64Array.from(numbers, (row) => (row % 11 === 0 ? Number.NaN : row * row));
  expectSame({ type: 'decimal', units: spread, scale: 2 });
});
