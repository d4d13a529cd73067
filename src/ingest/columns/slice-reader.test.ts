/** Slices read apart give exactly the columns of one reading, wherever the file was cut. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Dialect, EncodingName } from '#domain/sheet.ts';
import { letGoOfSpare, takeSpare } from '#engine/columns/spare-memory.ts';
import { numRuns } from '#testing/property.ts';
import { contentsOf } from '#testing/contents.ts';
import { readSheet, type ReadSheetOptions, type SheetReading } from './read-sheet.ts';
import type { ColumnPlan } from './sheet-builder.ts';
import { buffersOf, readSlice, type SliceReaders } from './slice-reader.ts';

const dialect: Dialect = {
  delimiter: ',',
  blankAligned: false,
  quote: '"',
  newline: 'LF',
  headerRow: 0,
  firstDataRow: 1,
};
const base: ReadSheetOptions = {
  encoding: 'utf-8',
  bomBytes: 0,
  dialect,
  columns: [],
  zone: 'Asia/Shanghai',
  today: 20_000,
};

interface CountedReaders extends SliceReaders {
  /** Slices read, and how many of them ended inside a record: the cut behind was none. */
  readonly told: { slices: number; wrong: number };
}

/**
 * Readers in this thread whose readings change hands as between workers; where memory stands ready they are
 * copied, since here it is that of whoever joins them.
 */
function readers(isCopied = false): CountedReaders {
  const told = { slices: 0, wrong: 0 };
  return {
    told,
    ready: () => Promise.resolve(2),
    async read(task) {
      const reading = await readSlice(task);
      told.slices++;
      if (reading.kind === 'slice' && !reading.endsWithRecord) told.wrong++;
      return structuredClone(reading, { transfer: isCopied ? [] : buffersOf(reading) });
    },
  };
}

/** What of a reading can be compared: a function only by what it says. */
function comparable(reading: SheetReading): unknown {
  if (reading.kind !== 'columns') return reading;
  const { recordOfRow, ...rest } = reading;
  return {
    ...rest,
    records: Int32Array.from({ length: reading.rowCount }, (_, row) => recordOfRow(row)),
  };
}

function bytesOf(text: string, encoding: EncodingName): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}

async function expectSame(
  text: string,
  options: Partial<ReadSheetOptions>,
  cut: { readonly headBytes: number; readonly partBytes: number },
  hasMemory = false,
): Promise<CountedReaders['told']> {
  const settings = { ...base, ...options, headBytes: cut.headBytes };
  const blob = new Blob([bytesOf(text, settings.encoding)]);
  const whole = await readSheet(blob, settings);
  const apart = readers(hasMemory);
  if (hasMemory) takeSpare(Array.from({ length: 20 }, () => new ArrayBuffer(16 * 1024)));
  const joined = await readSheet(blob, { ...settings, readers: apart, partBytes: cut.partBytes });
  letGoOfSpare();
  expect(contentsOf(comparable(joined))).toEqual(contentsOf(comparable(whole)));
  return apart.told;
}

const anyDialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  blankAligned: fc.constant(false),
  quote: fc.constantFrom('"' as const, "'" as const, null),
  newline: fc.constantFrom('LF' as const, 'CRLF' as const, 'CR' as const),
  blankBeforeQuote: fc.boolean(),
  headerRow: fc.constantFrom(null, 0, 1),
  firstDataRow: fc.constant(2),
});
const pieces = fc.oneof(
  fc.constantFrom('"', '""', "'", ',', ';', '\t', '\n', '\r\n', '\r', ' ', '="'),
  fc.constantFrom('a', '客', '😀', '\u3000', '12.5', '1,234', '5%', '¥3', '2024-03-05'),
  fc.constant('3/4/24 10:11'),
);
const cuts = fc.record({
  headBytes: fc.integer({ min: 1, max: 60 }),
  partBytes: fc.integer({ min: 1, max: 80 }),
});
const encodings = fc.constantFrom<EncodingName>('utf-8', 'utf-8', 'utf-16le', 'utf-16be');
const plans: ColumnPlan[] = [
  { readAs: 'text' },
  { readAs: 'number', maxScale: 4 },
  { readAs: 'date' },
  { readAs: 'number' },
];

describe('slices read apart', () => {
  test('of any text at all, under any plan', async () => {
    const texts = fc.array(pieces, { maxLength: 160 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        texts,
        anyDialect,
        cuts,
        encodings,
        fc.shuffledSubarray(plans),
        fc.boolean(),
        async (text, own, cut, encoding, columns, hasMemory) => {
          const options = { dialect: own, encoding, columns, acceptInvalid: true };
          await expectSame(text, options, cut, hasMemory);
        },
      ),
      { numRuns: numRuns(120, 20_000) },
    );
  });

  test('of a row that is the beginning of a header, which is all there is of the head', async () => {
    const own = { ...dialect, headerRow: 1, firstDataRow: 2 };
    const cut = { headBytes: 2, partBytes: 1 };
    await expectSame('\r\nab,c\nab', { dialect: own, acceptInvalid: true }, cut);
  });

  const cell = fc.oneof(
    fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replaceAll(/\p{Surrogate}/gu, '')),
    fc.constantFrom('a\nb', 'x\r\ny,z', '"', '客,\n像', '1,234.5', '', 'many\n\n\nlines\n,,\n'),
  );

  test('of tables with quoted newlines and long values', async () => {
    const table = fc.array(fc.tuple(cell, cell, cell, fc.integer()), {
      minLength: 3,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), cuts, async (rows, newline, cut) => {
        const text = Papa.unparse([['id', 'note', 'name', 'n'], ...rows], { newline });
        const columns: ColumnPlan[] = [
          { readAs: 'text' },
          { readAs: 'text' },
          { readAs: 'text', keepDictionary: true },
          { readAs: 'number' },
        ];
        await expectSame(text, { columns }, cut);
      }),
      { numRuns: numRuns(100, 10_000) },
    );
  });

  test('numbers whose scale, format and exactness come late', async () => {
    const number = fc.oneof(
      fc.integer().map(String),
      fc.tuple(fc.maxSafeInteger(), fc.nat(12)).map(([units, scale]) => `${units}e-${scale}`),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.constantFrom(
        '1.5',
        '0.12345678',
        '1,234.5',
        '12%',
        '$3',
        '9007199254740991',
        '-',
        'n/a',
        '1.234,5',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(number, { minLength: 2, maxLength: 60 }),
        fc.constantFrom(4, undefined),
        cuts,
        async (cells, maxScale, cut) => {
          const columns: ColumnPlan[] = [{ readAs: 'number', ...(maxScale ? { maxScale } : {}) }];
          const text = `n\n${cells.map((it) => `"${it}"`).join('\n')}`;
          await expectSame(text, { columns }, cut);
        },
      ),
      { numRuns: numRuns(100, 10_000) },
    );
  });

  test('ordinary files with quoted newlines are read once: at least 99 of 100 cuts are boundaries', async () => {
    const total = { slices: 0, wrong: 0 };
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return (seed >>> 8) % below;
    };
    const files = numRuns(12, 60);
    for (let file = 0; file < files; file++) {
      const rows = Array.from({ length: 1500 }, (_, row) => [
        String(row),
        random(4) === 0 ? `first line\nsecond, with a comma\n"quoted" third ${row}` : 'plain',
        `2024-0${1 + random(9)}-1${random(10)}`,
        '"' + 'x'.repeat(random(40)),
      ]);
      const text = Papa.unparse([['id', 'note', 'on', 'more'], ...rows], { newline: '\n' });
      const columns: ColumnPlan[] = Array.from({ length: 4 }, () => ({ readAs: 'text' }));
      const told = await expectSame(text, { columns }, { headBytes: 4000, partBytes: 5000 });
      total.slices += told.slices;
      total.wrong += told.wrong;
    }
    expect(total.slices).toBeGreaterThan(files * 6);
    expect(total.wrong / total.slices).toBeLessThan(0.01);
  });

  test('broken UTF-8 in a slice asks for another encoding', async () => {
    const lines = 'id,name\n' + '1,abc\n'.repeat(2000);
    const bytes = new TextEncoder().encode(lines);
    bytes[9000] = 0xd6;
    const reading = await readSheet(new Blob([bytes]), {
      ...base,
      columns: [{ readAs: 'text' }, { readAs: 'text' }],
      headBytes: 1000,
      partBytes: 2000,
      readers: readers(),
    });
    expect(reading.kind).toBe('reencode');
  });

  test('of a file that ends inside a character: no sign of another encoding, read here or apart', async () => {
    const bytes = new TextEncoder()
      .encode('id,name\n' + '1,王小明\n'.repeat(600) + '1,王')
      .slice(0, -1);
    const settings = {
      ...base,
      columns: [{ readAs: 'text' }, { readAs: 'text' }],
      headBytes: 1000,
    } as const;
    const blob = new Blob([bytes]);
    for (const apart of [{}, { partBytes: 2000, readers: readers() }]) {
      const trusted = await readSheet(blob, { ...settings, ...apart });
      expect(trusted.kind).toBe('reencode');
      const reading = await readSheet(blob, { ...settings, ...apart, isCharacterCut: true });
      expect(reading).toMatchObject({ kind: 'columns', rowCount: 601, undecodable: 1 });
      const broken = bytes.slice();
      broken[broken.indexOf(0xe5, 5000)] = 0xff;
      const other = await readSheet(new Blob([broken]), {
        ...settings,
        ...apart,
        isCharacterCut: true,
      });
      expect(other.kind).toBe('reencode');
    }
  });
});
