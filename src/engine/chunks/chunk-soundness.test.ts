import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumOf, type EncodedChunk, type EncodedColumn } from '#domain/chunk.ts';
import { type Column, dictionaryOf, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { numRuns } from '#testing/property.ts';
import { decodeColumn, encodeColumn } from './chunk-codec.ts';
import { isSoundColumn } from './chunk-soundness.ts';

const texts = (...all: readonly string[]): Column => {
  const { bytes, offsets } = dictionaryOf(all);
  return { type: 'text', bytes, offsets };
};

const columns: Readonly<Record<string, Column>> = {
  category: {
    type: 'category',
    codes: Int32Array.of(1, NO_CODE, 0),
    dictionary: dictionaryOf(['甲', '']),
  },
  'nothing but missing': {
    type: 'category',
    codes: Int32Array.of(NO_CODE),
    dictionary: dictionaryOf([]),
  },
  whole: texts('a', '', '李四'),
  front: texts(...Array.from({ length: 50 }, (_, at) => (at % 7 === 0 ? '' : `ORDER-2024-${at}`))),
  day: { type: 'day', days: Int32Array.of(NO_DAY, -800_000, 900_000) },
  decimal: { type: 'decimal', units: Float64Array.of(Number.NaN, 2 ** 53 - 1, -5), scale: 2 },
  moment: { type: 'moment', millis: Float64Array.of(1.7e12, Number.NaN) },
  float: { type: 'float', values: Float64Array.of(0.1, Number.NaN) },
  flag: { type: 'flag', flags: Int8Array.of(1, 0, -1) },
  'no rows': { type: 'day', days: new Int32Array(0) },
};

test.each(Object.entries(columns))('%s: what encoding makes is sound', (_, column) => {
  expect(isSoundColumn(encodeColumn(column))).toBe(true);
});

test('any text column that encoding makes is sound', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 60 }), (all) => {
      expect(isSoundColumn(encodeColumn(texts(...all.toSorted())))).toBe(true);
    }),
    { numRuns: numRuns(100, 5000) },
  );
});

/** The encoded column with its first chunk changed. */
function withChunk(name: string, change: (chunk: EncodedChunk) => Partial<EncodedChunk>) {
  const encoded = encodeColumn(columns[name]!);
  const [first, ...rest] = encoded.chunks;
  return { ...encoded, chunks: [{ ...first!, ...change(first!) }, ...rest] };
}

function rewritten(bytes: ArrayBuffer, at: number, value: number): ArrayBuffer {
  const own = bytes.slice(0);
  new Uint8Array(own)[at] = value;
  return own;
}

describe('refused:', () => {
  test.each<[string, () => EncodedColumn]>([
    ['a code without its word', () => withChunk('category', () => ({ base: 5 }))],
    ['a code before the first', () => withChunk('category', () => ({ base: -3 }))],
    [
      'bytes that do not fit the rows',
      () => withChunk('day', ({ bytes }) => ({ bytes: bytes.slice(1) })),
    ],
    ['a flag that is neither', () => withChunk('flag', () => ({ base: 7 }))],
    ['a day beyond the calendar', () => withChunk('day', () => ({ base: 2 ** 32 }))],
    ['floats for codes', () => ({ ...encodeColumn(columns['float']!), type: 'category' })],
    [
      'a word longer than the dictionary',
      () => {
        const encoded = encodeColumn(columns['category']!);
        const dictionary = encoded.dictionary!;
        return {
          ...encoded,
          dictionary: { ...dictionary, bytes: rewritten(dictionary.bytes, 3, 0xff) },
        };
      },
    ],
    [
      'more words than bytes',
      () => {
        const encoded = encodeColumn(columns['category']!);
        return { ...encoded, dictionary: { ...encoded.dictionary!, size: 2 ** 40 } };
      },
    ],
    [
      'a text longer than its chunk',
      () => withChunk('whole', ({ bytes }) => ({ bytes: rewritten(bytes, 0, 200) })),
    ],
    [
      'a share of a text that is shorter',
      () =>
        withChunk('front', ({ bytes, rows, width }) => ({
          bytes: rewritten(bytes, rows * width + 1, 255),
        })),
    ],
    [
      'texts that unfold beyond all memory',
      () => {
        // One of 255 bytes, then 65,535 that repeat it with one byte each: 16 MB from 128 KB, 200 times.
        const rows = 65_536;
        const bytes = new ArrayBuffer(rows * 2 + 255);
        const all = new Uint8Array(bytes);
        all[0] = 255;
        all.fill(255, rows + 1, rows * 2);
        const chunk: EncodedChunk = {
          rows,
          width: 1,
          coding: 'front',
          base: 0,
          min: null,
          max: null,
          bytes,
          checksum: 0,
        };
        const chunks = Array.from({ length: 200 }, () => chunk);
        return { ...encodeColumn(columns['front']!), rowCount: rows * 200, chunks };
      },
    ],
  ])('%s', (_, column) => {
    expect(isSoundColumn(column())).toBe(false);
  });
});

test('what is sound decodes to the rows it tells of, whatever was done to its bytes', () => {
  const names = Object.keys(columns).filter((name) => name !== 'no rows');
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(255), (name, at, value) => {
      const changed = withChunk(name, ({ bytes }) => ({
        bytes: rewritten(bytes, at % bytes.byteLength, value),
      }));
      if (!isSoundColumn(changed)) return;
      const decoded = decodeColumn({
        ...changed,
        chunks: changed.chunks.map((chunk) => ({ ...chunk, checksum: checksumOf(chunk.bytes) })),
      });
      if (decoded.type !== 'category') return;
      for (const code of decoded.codes) {
        expect(code).toBeGreaterThanOrEqual(NO_CODE);
        expect(code).toBeLessThan(decoded.dictionary.size);
      }
    }),
    { numRuns: numRuns(300, 10_000) },
  );
});
