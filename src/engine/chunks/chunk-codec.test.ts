/** Columns survive their stored form exactly, in the narrowest layout that holds them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHUNK_FORMAT,
  CHUNK_ROWS,
  checksumOf,
  DamagedChunk,
  type EncodedColumn,
} from '#domain/chunk.ts';
import {
  cellText,
  type CategoryColumn,
  type Column,
  dictionaryOf,
  dictionaryTexts,
  NO_CODE,
  NO_DAY,
  type TextColumn,
} from '#domain/columns.ts';
import { numRuns } from '#testing/property.ts';
import { decodeColumn, encodeColumn } from './chunk-codec.ts';

const decimal = (units: Iterable<number>, scale = 0): Column => ({
  type: 'decimal',
  units: Float64Array.from(units),
  scale,
});

function textColumn(texts: readonly string[]): TextColumn {
  const { bytes, offsets } = dictionaryOf(texts);
  return { type: 'text', bytes, offsets };
}

/** What the cells of a column are, without regard to how their bytes lie. */
function cellsOf(column: Column): unknown[] {
  switch (column.type) {
    case 'category':
    case 'text': {
      const count = column.type === 'category' ? column.codes.length : column.offsets.length - 1;
      return Array.from({ length: count }, (_, row) => cellText(column, row));
    }
    case 'decimal':
      return [column.scale, ...column.units];
    case 'float':
      return [...column.values];
    case 'day':
      return [...column.days];
    case 'moment':
      return [...column.millis];
    case 'flag':
      return [...column.flags];
  }
}

function roundTrip(column: Column): EncodedColumn {
  const encoded = encodeColumn(column);
  // Only what a structured clone keeps reaches a database.
  const stored = structuredClone(encoded);
  const decoded = decodeColumn(stored);
  expect(decoded.type).toBe(column.type);
  expect(cellsOf(decoded)).toEqual(cellsOf(column));
  return encoded;
}

const safeInteger = fc.maxSafeInteger();
const sparse = <T>(value: fc.Arbitrary<T>, missing: T): fc.Arbitrary<T[]> =>
  fc.array(
    fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(missing) }),
    {
      maxLength: 300,
    },
  );
/** Values near each other, so that narrow widths are met as often as wide ones. */
const clustered = fc
  .tuple(safeInteger, fc.constantFrom(1, 254, 255, 65_534, 65_535, 2 ** 32 - 2, 2 ** 32, 2 ** 40))
  .chain(([base, span]) =>
    sparse(
      fc.integer({ min: 0, max: Math.min(span, 2 ** 31 - 1) }).map((step) => {
        const value = base + step;
        return Number.isSafeInteger(value) ? value : base;
      }),
      Number.NaN,
    ),
  );
const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('\uFEFF', '\uFEFFx', '客像', 'a'.repeat(300), '😀'),
);

const columns: Record<Column['type'], fc.Arbitrary<Column>> = {
  category: fc.uniqueArray(word, { maxLength: 300 }).chain((texts) =>
    fc
      .array(fc.integer({ min: NO_CODE, max: texts.length - 1 }), { maxLength: 300 })
      .map((codes): CategoryColumn => ({
        type: 'category',
        codes: Int32Array.from(codes),
        dictionary: dictionaryOf(texts),
      })),
  ),
  text: fc.array(word, { maxLength: 100 }).map(textColumn),
  decimal: fc
    .tuple(fc.oneof(clustered, sparse(safeInteger, Number.NaN)), fc.nat(9))
    .map(([units, scale]) => decimal(units, scale)),
  float: sparse(fc.double(), Number.NaN).map((values): Column => ({
    type: 'float',
    values: Float64Array.from(values),
  })),
  day: sparse(fc.integer({ min: NO_DAY + 1, max: 2 ** 31 - 1 }), NO_DAY).map((days): Column => ({
    type: 'day',
    days: Int32Array.from(days),
  })),
  moment: fc.oneof(clustered, sparse(safeInteger, Number.NaN)).map((millis): Column => ({
    type: 'moment',
    millis: Float64Array.from(millis),
  })),
  flag: sparse(fc.constantFrom(0, 1), -1).map((flags): Column => ({
    type: 'flag',
    flags: Int8Array.from(flags),
  })),
};

describe('what was encoded is what is decoded', () => {
  test.each(Object.entries(columns))('random %s columns', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (column) => void roundTrip(column)),
      { numRuns: numRuns(120, 5000) },
    );
  });

  const empty: readonly Column[] = [
    { type: 'category', codes: new Int32Array(0), dictionary: dictionaryOf([]) },
    textColumn([]),
    decimal([], 2),
    { type: 'float', values: new Float64Array(0) },
    { type: 'day', days: new Int32Array(0) },
    { type: 'moment', millis: new Float64Array(0) },
    { type: 'flag', flags: new Int8Array(0) },
  ];
  test.each(empty.map((column) => [column.type, column] as const))(
    'no rows at all: %s',
    (_, column) => {
      expect(roundTrip(column).chunks).toEqual([]);
    },
  );

  test('a dictionary without entries, every row missing', () => {
    const column: Column = {
      type: 'category',
      codes: new Int32Array(3).fill(NO_CODE),
      dictionary: dictionaryOf([]),
    };
    expect(roundTrip(column).dictionary?.size).toBe(0);
  });

  test('entries of a dictionary that no row uses are kept, the empty word and U+FEFF among them', () => {
    const texts = ['', '\uFEFF', 'b', '客像'];
    const column: Column = {
      type: 'category',
      codes: Int32Array.of(2, NO_CODE),
      dictionary: dictionaryOf(texts),
    };
    const decoded = decodeColumn(encodeColumn(column));
    expect(decoded.type === 'category' && dictionaryTexts(decoded.dictionary)).toEqual(texts);
  });

  test('a dictionary that shares a larger buffer is stored without its neighbours', () => {
    const whole = dictionaryOf(['a', 'bb', 'ccc']);
    const column: Column = {
      type: 'category',
      codes: Int32Array.of(0, 1),
      dictionary: { size: 2, bytes: whole.bytes, offsets: whole.offsets },
    };
    // Two lengths of four bytes, and "abb".
    expect(roundTrip(column).dictionary?.bytes.byteLength).toBe(2 * 4 + 3);
  });

  test('texts longer than one and two bytes of length', () => {
    const texts = ['x'.repeat(255), '', 'y'.repeat(256), '像'.repeat(30_000), 'z'];
    expect(roundTrip(textColumn(texts)).chunks[0]?.width).toBe(4);
    expect(roundTrip(textColumn(texts.slice(0, 3))).chunks[0]?.width).toBe(2);
    expect(roundTrip(textColumn(texts.slice(0, 2))).chunks[0]?.width).toBe(1);
  });

  test('ids that begin alike are told by what differs from the one above', () => {
    const ids = ['A-2024-0001', 'A-2024-0002', '', 'A-2024-0003', 'B', 'B', '客像1', '客像2'];
    const [chunk] = roundTrip(textColumn(ids)).chunks;
    expect(chunk?.coding).toBe('front');
    // Per row a length and what is shared; then 11 + 1 + 1 + 1 + 0 + 7 + 1 bytes.
    expect(chunk?.bytes.byteLength).toBe(8 * 2 + 22);
    expect(roundTrip(textColumn(['ab', 'cd', 'ef'])).chunks[0]?.coding).toBe('whole');
    const long = 'x'.repeat(600);
    roundTrip(textColumn([long, `${long}y`, long, '', long]));
  });

  test('the sign of zero in a float column is kept', () => {
    const column: Column = { type: 'float', values: Float64Array.of(-0, 0, Infinity, -Infinity) };
    const decoded = decodeColumn(encodeColumn(column));
    expect(decoded.type === 'float' && Object.is(decoded.values[0], -0)).toBe(true);
  });
});

describe('chunks', () => {
  test.each([
    [CHUNK_ROWS - 1, [CHUNK_ROWS - 1]],
    [CHUNK_ROWS, [CHUNK_ROWS]],
    [CHUNK_ROWS + 1, [CHUNK_ROWS, 1]],
    [2 * CHUNK_ROWS + 3, [CHUNK_ROWS, CHUNK_ROWS, 3]],
  ])('%i rows lie in chunks of %j', (count, rows) => {
    const rising = Array.from({ length: count }, (_, row) => row);
    const made: Column[] = [
      decimal(rising),
      textColumn(rising.map((row) => `n${row}`)),
      { type: 'day', days: Int32Array.from(rising, (row) => (row % 7 === 0 ? NO_DAY : row)) },
    ];
    for (const column of made) {
      const encoded = roundTrip(column);
      expect(encoded.chunks.map((chunk) => chunk.rows)).toEqual(rows);
      expect(encoded.rowCount).toBe(count);
    }
  });

  test('each chunk has its own width, base, least and greatest value', () => {
    const units = new Float64Array(CHUNK_ROWS + 2).fill(5);
    units[3] = 7;
    units[CHUNK_ROWS] = -1e12;
    units[CHUNK_ROWS + 1] = 1e12;
    const { chunks } = roundTrip({ type: 'decimal', units, scale: 2 });
    expect(chunks.map(({ width, min, max }) => [width, min, max])).toEqual([
      [1, 5, 7],
      [8, -1e12, 1e12],
    ]);
  });

  // Offset 0 is missing, so a width of n bits holds 2^n − 1 distinct steps.
  test.each([
    [254, 1],
    [255, 2],
    [65_534, 2],
    [65_535, 4],
    [2 ** 32 - 2, 4],
    [2 ** 32 - 1, 8],
    [2 ** 33, 8],
  ])('values %i apart need %i bytes each', (span, width) => {
    for (const base of [0, -7, 1e15]) {
      const { chunks } = roundTrip(decimal([base, Number.NaN, base + span]));
      expect(chunks[0]).toMatchObject({ width, min: base, max: base + span });
      expect(chunks[0]?.bytes.byteLength).toBe(3 * width);
    }
  });

  test('the widest exact money', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(roundTrip(decimal([-most, Number.NaN, most])).chunks[0]).toMatchObject({
      width: 8,
      min: -most,
      max: most,
    });
    expect(roundTrip(decimal([-most, -most + 1])).chunks[0]?.width).toBe(1);
  });

  test('all missing: one byte a row, no least and no greatest value', () => {
    const { chunks } = roundTrip(decimal([Number.NaN, Number.NaN]));
    expect(chunks[0]).toMatchObject({ width: 1, min: null, max: null });
    const days = roundTrip({ type: 'day', days: Int32Array.of(NO_DAY, NO_DAY) });
    expect(days.chunks[0]).toMatchObject({ width: 1, min: null, max: null });
  });

  test('least and greatest value are those of the values that are there', () => {
    fc.assert(
      fc.property(fc.oneof(columns.decimal, columns.moment, columns.float), (column) => {
        const values =
          column.type === 'decimal'
            ? column.units
            : column.type === 'moment'
              ? column.millis
              : column.type === 'float'
                ? column.values
                : new Float64Array(0);
        const present = [...values].filter((value) => !Number.isNaN(value));
        const [chunk] = encodeColumn(column).chunks;
        if (!chunk) return;
        if (present.length === 0) expect([chunk.min, chunk.max]).toEqual([null, null]);
        else {
          expect(chunk.min! + 0).toBe(Math.min(...present) + 0);
          expect(chunk.max! + 0).toBe(Math.max(...present) + 0);
        }
      }),
      { numRuns: numRuns(100, 3000) },
    );
  });
});

describe('damage', () => {
  test('of any byte is found, and says where', () => {
    const rising = Array.from({ length: CHUNK_ROWS + 9 }, (_, row) => `n${row}`);
    const damaged = (encoded: EncodedColumn, part: number, at: number): EncodedColumn => {
      const copy = structuredClone(encoded);
      const { bytes } = part < 0 ? copy.dictionary! : copy.chunks[part]!;
      new Uint8Array(bytes)[at]! ^= 1;
      return copy;
    };
    const text = encodeColumn(textColumn(rising));
    const words = encodeColumn({
      type: 'category',
      codes: Int32Array.of(0, 1, 1),
      dictionary: dictionaryOf(['张三', '李四']),
    });
    const last = (encoded: EncodedColumn, part: number): number =>
      (part < 0 ? encoded.dictionary! : encoded.chunks[part]!).bytes.byteLength - 1;
    for (const [encoded, part] of [
      [text, 0],
      [text, 1],
      [words, 0],
      [words, -1],
    ] as const) {
      for (const at of [0, last(encoded, part)]) {
        let told: unknown;
        try {
          decodeColumn(damaged(encoded, part, at));
        } catch (error) {
          told = error;
        }
        expect(told).toBeInstanceOf(DamagedChunk);
        expect((told as DamagedChunk).part).toBe(part);
      }
    }
  });

  test('zeros of different lengths have different checksums', () => {
    const all = new Set<number>();
    for (let size = 0; size < 300; size++) all.add(checksumOf(new ArrayBuffer(size)));
    expect(all.size).toBe(300);
  });
});

describe('foreign formats', () => {
  test('a format of another version is refused, never guessed at', () => {
    const encoded = encodeColumn(decimal([1, 2]));
    expect(encoded.format).toBe(CHUNK_FORMAT);
    expect(() => decodeColumn({ ...encoded, format: CHUNK_FORMAT + 1 })).toThrow(RangeError);
  });

  test('a category column without its dictionary is refused', () => {
    const encoded = encodeColumn({
      type: 'category',
      codes: Int32Array.of(0),
      dictionary: dictionaryOf(['a']),
    });
    expect(() => decodeColumn({ ...encoded, dictionary: null })).toThrow(RangeError);
  });
});
