import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnReading, Dialect, SkippedRecord } from '#domain/sheet.ts';
import { numRuns } from '#testing/property.ts';
import { contentsOf } from '#testing/contents.ts';
import { kernelText, sourcesHash } from '#scripts/build-kernel.mjs';
import { ByteReader } from '#ingest/columns/byte-reader.ts';
import { KERNEL_SOURCES } from './kernel-bytes.ts';
import { type Kernel, openKernel } from './kernel.ts';
import { type ColumnPlan, SheetBuilder } from '#ingest/columns/sheet-builder.ts';

const PLANS: readonly ColumnPlan[] = [
  { readAs: 'text' },
  { readAs: 'number', maxScale: 4 },
  { readAs: 'date' },
  { readAs: 'text', textForm: 'plain' },
  { readAs: 'number', numberFormat: { decimal: ',', grouping: '.' } },
];

interface Told {
  readonly readings: readonly ColumnReading[];
  readonly records: number;
  readonly skipped: readonly SkippedRecord[];
  readonly header: readonly string[];
}

function readWith(
  kernel: Kernel | null,
  text: string,
  dialect: Dialect,
  pieceBytes: number,
  plans: readonly ColumnPlan[],
): Told {
  const builder = new SheetBuilder(
    { columns: plans, zone: 'Asia/Shanghai', today: 20_000 },
    16,
    kernel,
  );
  const consume = builder.addBlock.bind(builder);
  const reader = new ByteReader(dialect, plans.length, consume, null, kernel);
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    reader.push(bytes.subarray(at, at + pieceBytes));
  }
  reader.finish();
  builder.widen(reader.columns);
  const told = {
    readings: builder.finish(),
    records: reader.records,
    skipped: reader.skipped,
    header: reader.header.map((cell) => new TextDecoder().decode(cell)),
  };
  return told;
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  blankAligned: fc.constant(false),
  quote: fc.constantFrom('"' as const, "'" as const, null),
  newline: fc.constantFrom('LF' as const, 'CRLF' as const),
  blankBeforeQuote: fc.constant(false),
  headerRow: fc.constantFrom(null, 0, 1),
  firstDataRow: fc.constant(2),
});

/** A kernel whose memory grows whenever it is asked for room: no view may outlive the asking. */
function restlessKernel(): Kernel {
  const kernel = openKernel()!;
  const { memory } = kernel.calls;
  for (const name of ['scratch', 'take'] as const) {
    const ask = kernel[name].bind(kernel);
    kernel[name] = (bytes) => {
      memory.grow(1);
      return ask(bytes);
    };
  }
  return kernel;
}

/** Cells with everything that is not plain, and many that are. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('O1000001', 'C00017', '上海', '2024-03-05', 'wechat') },
  {
    weight: 4,
    arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((it) => it.toFixed(2)),
  },
  { weight: 2, arbitrary: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map(String) },
  { weight: 2, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String) },
  fc.constantFrom(
    '',
    ' a ',
    '\u3000全\u00a0',
    '‐',
    'à',
    'こ\u3000',
    '〠',
    "'138",
    '`x',
    '="7"',
    '"',
    '""',
  ),
  fc.constantFrom(
    '"a""b"',
    '"a\nb"',
    "'q;r'",
    '"x" ',
    '\r',
    '1.234,5',
    '-0',
    '-',
    '5.',
    '.5',
    '￥9',
    '\0',
  ),
  fc.constantFrom(
    '2024/3/5 12:30',
    '2024-03-05 12:34:56',
    '5/3/24',
    'x'.repeat(12),
    'x'.repeat(13),
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((it) => it.replaceAll(/\p{Surrogate}/gu, '')),
);
const lines = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 40 });

test('the kernel gives what the loops beside it give, however the bytes are cut', () => {
  const cases = fc.tuple(
    dialects,
    lines,
    fc.constantFrom('\n', '\r\n'),
    fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1 << 20)),
    fc.shuffledSubarray([...PLANS]),
  );
  fc.assert(
    fc.property(cases, ([dialect, rows, newline, pieceBytes, plans]) => {
      const text = rows.map((cells) => cells.join(dialect.delimiter)).join(newline);
      const native = readWith(restlessKernel(), text, dialect, pieceBytes, plans);
      expect(contentsOf(native)).toEqual(
        contentsOf(readWith(null, text, dialect, pieceBytes, plans)),
      );
    }),
    { numRuns: numRuns(100, 20_000) },
  );
});

test('many rows: blocks fill, the memory grows, nothing moves', () => {
  const rows = Array.from({ length: 6000 }, (_, row) => {
    const text = row % 1000 === 17 ? `"quo""ted ${row}"` : `value number ${row * 7}`;
    return [text, (row / 4).toFixed(2), `2024-0${1 + (row % 9)}-1${row % 10}`, `t${row}`].join(',');
  });
  const dialect: Dialect = {
    delimiter: ',',
    blankAligned: false,
    quote: '"',
    newline: 'LF',
    headerRow: null,
    firstDataRow: 0,
  };
  const text = `${rows.join('\n')}\n`;
  const native = readWith(restlessKernel(), text, dialect, 50_000, PLANS.slice(0, 4));
  expect(contentsOf(native)).toEqual(
    contentsOf(readWith(null, text, dialect, 50_000, PLANS.slice(0, 4))),
  );
  expect(native.records).toBe(6000);
});

test('the built kernel is of these sources', () => {
  expect(KERNEL_SOURCES).toBe(sourcesHash());
});

test.runIf(process.env['LONG'] !== undefined)(
  'the built kernel is what its sources give',
  async () => {
    expect(readFileSync('src/ingest/kernel/kernel-bytes.ts', 'utf8')).toBe(await kernelText());
  },
  60_000,
);
