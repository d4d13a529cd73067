import { openAsBlob } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellText, type Column } from '#domain/columns.ts';
import type { Dialect } from '#domain/sheet.ts';
import { ordersFile } from '#testing/orders-file.ts';
import { numRuns } from '#testing/property.ts';
import { testOnRealData } from '#testing/real-data.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { cellContent, isBlankRecord } from '#ingest/values/cell-text.ts';
import { readFile } from '#ingest/read-file.ts';
import { guessReadAs } from '#ingest/dialect/read-guess.ts';
import { readSheet, type ReadSheetOptions, type SheetColumns } from './read-sheet.ts';
import { eachSkipped } from './skipped-records.ts';
import type { ColumnPlan } from './sheet-builder.ts';
import { parseRecords } from '#ingest/dialect/records.ts';
import { sampleFile } from '#ingest/dialect/sample.ts';

const base: ReadSheetOptions = {
  encoding: 'utf-8',
  bomBytes: 0,
  dialect: {
    delimiter: ',',
    blankAligned: false,
    quote: '"',
    newline: 'LF',
    headerRow: null,
    firstDataRow: 0,
  },
  columns: [],
  zone: 'Asia/Shanghai',
  today: 20_000,
  acceptInvalid: true,
};

async function read(
  source: string | Uint8Array<ArrayBuffer>,
  options: Partial<ReadSheetOptions>,
): Promise<SheetColumns> {
  const reading = await readSheet(new Blob([source]), { ...base, ...options });
  if (reading.kind !== 'columns') throw new Error(JSON.stringify(reading));
  return reading;
}

function cellsOf(column: Column, rows: number): (string | null)[] {
  if (column.type !== 'category' && column.type !== 'text') throw new Error(column.type);
  return Array.from({ length: rows }, (_, row) => cellText(column, row));
}

/** What the exact reader says: content of the records that are not blank, missing as null. */
function expected(
  text: string,
  dialect: Dialect,
): { rows: (string | null)[][]; records: number[]; count: number } {
  const all = parseRecords(text, dialect);
  const kept = all
    .map((cells, record) => ({ cells, record }))
    .filter((it) => !isBlankRecord(it.cells));
  const width = Math.max(0, ...kept.map((it) => it.cells.length));
  return {
    rows: kept.map(({ cells }) =>
      Array.from({ length: width }, (_, column) => cellContent(cells[column] ?? '') || null),
    ),
    records: kept.map((it) => it.record),
    count: all.length,
  };
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', ':', '^'),
  blankAligned: fc.constant(false),
  quote: fc.constantFrom('"' as const, "'" as const, null),
  newline: fc.constantFrom('LF' as const, 'CRLF' as const, 'CR' as const),
  blankBeforeQuote: fc.boolean(),
  headerRow: fc.constant(null),
  firstDataRow: fc.constant(0),
});
const aligned: Dialect = { ...base.dialect, delimiter: ' ', blankAligned: true, quote: null };

const hostile = (dialect: Dialect) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc.constantFrom(
            '"',
            '""',
            "'",
            dialect.delimiter,
            '\n',
            '\r\n',
            '\r',
            ' ',
            '="',
            '\t',
          ),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            'a',
            '客',
            '\u3000',
            '\u00a0',
            '\ufeff',
            '😀',
            '=',
            '，',
            '、',
            'à',
            'こ',
            '〠',
          ),
        },
        fc.string({ unit: 'grapheme', maxLength: 20 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('').replaceAll(/\p{Surrogate}/gu, ''));

describe('text columns', () => {
  test('equal the records of the exact reader, trimmed, however the bytes are cut', async () => {
    const cases = fc
      .oneof({ weight: 6, arbitrary: dialects }, fc.constant(aligned))
      .chain((dialect) =>
        fc.tuple(fc.constant(dialect), hostile(dialect), fc.integer({ min: 1, max: 12 })),
      );
    await fc.assert(
      fc.asyncProperty(cases, async ([dialect, text, sliceBytes]) => {
        const whole = await read(text, { dialect });
        const { rows, records, count } = expected(text, dialect);
        expect(whole.rowCount).toBe(rows.length);
        expect(whole.records).toBe(count);
        const columns = whole.readings.map((it) => cellsOf(it.column, whole.rowCount));
        expect(rows.map((_, row) => columns.map((cells) => cells[row]))).toEqual(rows);
        expect(rows.map((_, row) => whole.recordOfRow(row))).toEqual(records);
        expect([...eachSkipped(whole.skipped)]).toHaveLength(count - rows.length);
        const cut = await read(text, { dialect, sliceBytes });
        expect(cut.readings).toEqual(whole.readings);
        expect(cut.skipped).toEqual(whole.skipped);
      }),
      { numRuns: numRuns(300, 10_000) },
    );
  });

  test('are the same where a wide blank behind a quote is cut in two', async () => {
    const dialect: Dialect = {
      delimiter: '|',
      blankAligned: false,
      quote: "'",
      newline: 'CRLF',
      blankBeforeQuote: true,
      headerRow: null,
      firstDataRow: 0,
    };
    const text = "'\n'\u3000";
    const whole = await read(text, { dialect });
    const cut = await read(text, { dialect, sliceBytes: 1 });
    expect([cut.records, cut.skipped]).toEqual([whole.records, whole.skipped]);
  });

  test('equal the trimmed cells of PapaParse on any table', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '',
        '"',
        'a,b',
        'a\nb',
        ' a ',
        '\u3000全角\u00a0',
        '="00123"',
        '="a""b"',
        "'1",
        'x'.repeat(40),
      ),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.integer({ min: 1, max: 50 }),
        fc.boolean(),
        async (rows, sliceBytes, quotes) => {
          const text = Papa.unparse(rows, { newline: '\n', quotes });
          const reading = await read(text, { sliceBytes });
          const data = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data.filter(
            (it) => !isBlankRecord(it),
          );
          expect(reading.rowCount).toBe(data.length);
          for (const [column, { column: values }] of reading.readings.entries()) {
            expect(cellsOf(values, data.length)).toEqual(
              data.map((cells) => cellContent(cells[column] ?? '') || null),
            );
          }
        },
      ),
      { numRuns: numRuns(200, 5000) },
    );
  });

  test('turn to plain text when nearly all values are distinct, and say the same', async () => {
    const cells = Array.from({ length: 20_000 }, (_, row) =>
      row % 97 === 0 ? '' : row % 5000 === 3 ? '客' : `id-${row}`,
    );
    const text = cells.map((cell) => `x,${cell}`).join('\n');
    const { readings, rowCount } = await read(text, { sliceBytes: 10_000 });
    expect(readings.map((it) => it.column.type)).toEqual(['category', 'text']);
    expect(cellsOf(readings[1]!.column, rowCount)).toEqual(cells.map((cell) => cell || null));
    const kept = await read(text, {
      columns: [{ readAs: 'text' }, { readAs: 'text', keepDictionary: true }],
    });
    expect(kept.readings[1]!.column.type).toBe('category');
    expect(cellsOf(kept.readings[1]!.column, rowCount)).toEqual(cells.map((cell) => cell || null));
  });

  test('customers that repeat stay a dictionary although their first thousands are distinct', async () => {
    let state = 1;
    const cells = Array.from({ length: 60_000 }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return `c${(state >>> 8) % 30_000}`;
    });
    const { readings } = await read(cells.join('\n'), {});
    expect(readings[0]!.column.type).toBe('category');
  });
});

test('header, titles, blanks and repeated headers', async () => {
  const dialect: Dialect = { ...base.dialect, headerRow: 2, firstDataRow: 3 };
  const text = '报表\n\nid,name\n1,Ann\n,\n id ,"name"\n2,Bob\nid,\n';
  const reading = await read(text, { dialect });
  expect(reading.rowCount).toBe(3);
  expect(reading.records).toBe(8);
  expect(reading.skipped).toEqual([
    { record: 0, reason: 'title' },
    { record: 1, reason: 'blank' },
    { record: 4, reason: 'blank' },
    { record: 5, reason: 'repeatedHeader' },
  ]);
  expect([0, 1, 2].map(reading.recordOfRow)).toEqual([3, 6, 7]);
});

test('blank lines without an end are one entry, and rows behind them keep their numbers', async () => {
  const { skipped, recordOfRow, rowCount } = await read(`a\n${'\n'.repeat(50_000)}b\n\nc\n`, {});
  expect(skipped).toEqual([
    { record: 1, reason: 'blank', count: 50_000 },
    { record: 50_002, reason: 'blank' },
  ]);
  expect([rowCount, ...[0, 1, 2].map(recordOfRow)]).toEqual([3, 0, 50_001, 50_003]);
});

test('columns that come late are missing before, whatever their kind', async () => {
  const columns: ColumnPlan[] = [{ readAs: 'text' }, { readAs: 'number' }, { readAs: 'date' }];
  const { readings } = await read('a\nb,1\nc,2,2024-01-02\nd,3,2024-01-03,x,y\n', {
    columns,
    sliceBytes: 3,
  });
  expect(readings.map((it) => it.column)).toMatchObject([
    { type: 'category' },
    { type: 'decimal', units: Float64Array.of(Number.NaN, 1, 2, 3) },
    { type: 'day', days: Int32Array.of(-0x8000_0000, -0x8000_0000, 19_724, 19_725) },
    { type: 'category', codes: Int32Array.of(-1, -1, -1, 0) },
    { type: 'category', codes: Int32Array.of(-1, -1, -1, 0) },
  ]);
});

test('broken UTF-8 asks for another encoding, unless it is accepted', async () => {
  const lines = '1,abc\n'.repeat(5000);
  const bytes = new Uint8Array([
    ...new TextEncoder().encode(lines),
    0x31,
    0x2c,
    0xd5,
    0xc5,
    0xc8,
    0xfd,
    0x0a,
  ]);
  const options = { ...base, acceptInvalid: false, sliceBytes: 8192 };
  const reading = await readSheet(new Blob([bytes]), options);
  expect(reading.kind).toBe('reencode');
  const accepted = await read(bytes, {});
  expect(accepted.undecodable).toBe(4);
  const told = await read(bytes, { encoding: 'gb18030' });
  expect(cellsOf(told.readings[1]!.column, 5001).at(-1)).toBe('张三');
});

test('a column that is not what its plan says asks for another plan', async () => {
  const rows = Array.from(
    { length: 1500 },
    (_, row) => `${row},word${row},${row % 9},${row}.234,${row % 7},5 of ${row}`,
  );
  const number = { readAs: 'number' } as const;
  const columns: ColumnPlan[] = [number, number, { readAs: 'date' }, number, number, number];
  expect(await readSheet(new Blob([rows.join('\n')]), { ...base, columns })).toEqual({
    kind: 'replan',
    changes: [
      { column: 1, readAs: 'text' },
      { column: 2, readAs: 'text' },
      { column: 5, readAs: 'text' },
    ],
  });
  const european = ['1,58.138', '2,1.234,50', '3,12,5']
    .map((it) => it.replace(',', ';'))
    .join('\n');
  const options = {
    ...base,
    dialect: { ...base.dialect, delimiter: ';' },
    columns: [number, number],
  };
  expect(await readSheet(new Blob([european]), options)).toMatchObject({
    kind: 'replan',
    changes: [{ column: 1, readAs: 'number', numberFormat: { decimal: ',', grouping: '.' } }],
  });
});

test('pause is awaited and its refusal ends the reading; progress ends at the size', async () => {
  const text = 'a,b\n'.repeat(1000);
  const seen: number[] = [];
  await read(text, { sliceBytes: 1000, onProgress: (bytes) => seen.push(bytes) });
  expect(seen).toEqual([1000, 2000, 3000, 4000]);
  let left = 2;
  const pause = () => (left-- > 0 ? undefined : Promise.reject(new Error('cancelled')));
  await expect(read(text, { sliceBytes: 1000, pause })).rejects.toThrow('cancelled');
});

test('typed columns of an order file do not depend on how it is cut or quoted', async () => {
  const options = { rows: 3000, customers: 400, withTimes: true } as const;
  const file = async (quoting: 'minimal' | 'all', newline: '\n' | '\r\n') =>
    new Uint8Array(await new Blob([...ordersFile({ ...options, quoting, newline })]).arrayBuffer());
  const columns: ColumnPlan[] = [
    { readAs: 'text' },
    { readAs: 'text', keepDictionary: true },
    { readAs: 'date' },
    { readAs: 'number', maxScale: 4 },
    { readAs: 'number' },
  ];
  const dialect = { ...base.dialect, headerRow: 0, firstDataRow: 1 };
  const whole = await read(await file('minimal', '\n'), { columns, dialect });
  expect(whole.readings.map((it) => it.column.type).join()).toBe(
    'category,category,moment,decimal,decimal,category,category,category,category',
  );
  for (const sliceBytes of [4096, 999]) {
    for (const source of [await file('all', '\n'), await file('minimal', '\r\n')]) {
      expect((await read(source, { columns, dialect, sliceBytes })).readings).toEqual(
        whole.readings,
      );
    }
  }
});

/** Sums that the references and TRUTH.json state. */
async function readReal(
  file: string,
): Promise<{ reading: SheetColumns; header: readonly string[] }> {
  const blob = await openAsBlob(file);
  const sample = await sampleFile(blob);
  if (sample.kind !== 'text') throw new Error(sample.kind);
  const { encoding, bomBytes, dialect, header, values } = sample;
  const columns = values.map((cells): ColumnPlan => {
    const { readAs, numberFormat } = guessReadAs(cells, dialect.delimiter);
    return { readAs, numberFormat };
  });
  const reading = await readSheet(blob, {
    ...base,
    encoding,
    bomBytes,
    dialect,
    columns,
    acceptInvalid: false,
  });
  if (reading.kind !== 'columns') throw new Error(JSON.stringify(reading));
  return { reading, header };
}

for (const name of ['european_latin1', 'us_thousands', 'excel_serial_dates']) {
  testOnRealData(
    `income of marketing_${name}`,
    [`data/nasty/marketing_${name}.csv`],
    async ([file]) => {
      const { reading, header } = await readReal(file);
      const income = reading.readings[header.indexOf('Income')]!;
      if (income.column.type !== 'decimal') throw new Error(income.column.type);
      const values = income.column.units.filter((it) => !Number.isNaN(it));
      const scale = 10 ** income.column.scale;
      expect(reading.rowCount).toBe(2240);
      expect(values.length).toBe(2216);
      expect(values.reduce((sum, it) => sum + it, 0) / scale).toBe(115_779_909);
      expect(income.unreadableRows).toHaveLength(0);
    },
  );
}

testOnRealData(
  'superstore: day-first dates and sales',
  ['data/superstore/superstore.csv'],
  async ([file]) => {
    const { reading, header } = await readReal(file);
    const ordered = reading.readings[header.indexOf('Order Date')]!;
    const sales = reading.readings[header.indexOf('Sales')]!.column;
    expect(reading.rowCount).toBe(10_194);
    expect(ordered).toMatchObject({ dateOrder: 'dmy', dateOrderProven: true });
    expect(ordered?.unreadableRows).toHaveLength(0);
    if (ordered.column.type !== 'day' || sales.type !== 'decimal') throw new Error('kinds');
    expect(Math.max(...ordered.column.days)).toBe(19_356); // 2022-12-30
    expect(sales.units.reduce((sum, it) => sum + it, 0) / 10 ** sales.scale).toBeCloseTo(
      2_326_534.3543,
      6,
    );
  },
);

testOnRealData(
  'online_retail: every cell equals PapaParse',
  ['data/online_retail/online_retail.csv'],
  async ([file]) => {
    const blob = await openAsBlob(file);
    const dialect = { ...base.dialect, headerRow: 0, firstDataRow: 1 };
    const reading = await readSheet(blob, { ...base, dialect, acceptInvalid: false });
    if (reading.kind !== 'columns') throw new Error(reading.kind);
    expect(reading.rowCount).toBe(541_909);
    const { data } = Papa.parse<string[]>((await blob.text()).slice(0, 4_000_000), {
      delimiter: ',',
      newline: '\n',
    });
    const rows = data.slice(1, -1);
    for (const [column, { column: values }] of reading.readings.entries()) {
      const cells = rows.map((_, row) =>
        values.type === 'category' || values.type === 'text' ? cellText(values, row) : '',
      );
      expect(cells).toEqual(rows.map((row) => cellContent(row[column]!) || null));
    }
  },
);

describe('tables of absurd width', () => {
  const wide = (columns: number): string => {
    const header = Array.from({ length: columns }, (_, at) =>
      at === 0 ? 'customer_id' : `h${at}`,
    );
    return `${header.join()}\n${header.map((_, at) => `v${at % 7}`).join()}\n`;
  };
  const settings = { zone: 'UTC', today: 20_000, job: UNINTERRUPTED, onProgress: () => {} };

  test('10,000 columns are read', async () => {
    const reading = await readFile(new Blob([wide(10_000)]), {}, settings);
    if (reading.status !== 'read') throw new Error(reading.refusal.code);
    const { columns, rowCount } = reading.file;
    expect([columns.length, rowCount]).toEqual([10_000, 1]);
    expect(cellsOf(columns[9999]!.column, 1)).toEqual(['v3']);
  });

  test('more than a sheet may have are refused', async () => {
    expect(await readFile(new Blob([wide(16_385)]), {}, settings)).toEqual({
      status: 'refused',
      refusal: { code: 'tooManyColumns', most: 16_384 },
    });
  });

  test('a cell of 10 MB is a cell', async () => {
    const long = 'x, "y" '.repeat(1_500_000);
    const text = `customer_id,note\nC1,"${long.replaceAll('"', '""')}"\nC2,short\n`;
    const reading = await readFile(new Blob([text]), {}, settings);
    if (reading.status !== 'read') throw new Error(reading.refusal.code);
    const [, note] = reading.file.columns;
    const [first, second] = cellsOf(note!.column, 2);
    expect(first === long.trimEnd()).toBe(true);
    expect(second).toBe('short');
  });
});
