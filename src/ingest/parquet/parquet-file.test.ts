import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { contentKind } from '#ingest/content-kind.ts';
import { parseRecords } from '#ingest/dialect/records.ts';
import { SHEET_DIALECT } from '#ingest/sheet-source.ts';
import { numRuns } from '#testing/property.ts';
import { openParquet } from './parquet-file.ts';
import { decimalText } from './parquet-value.ts';

/** Written by pyarrow 25. */
const fixture = async (name: string): Promise<Blob> =>
  new Blob([new Uint8Array(await readFile(new URL(`fixtures/${name}.parquet`, import.meta.url)))]);

interface Read {
  readonly rows: readonly (readonly string[])[];
  readonly alerts: readonly unknown[];
}

async function read(blob: Blob): Promise<Read> {
  expect(await contentKind(blob)).toBe('parquet');
  const opened = await openParquet(blob);
  if (opened.status === 'refused') throw new Error(JSON.stringify(opened.refusal));
  const text = await opened.result.sheetText(0);
  if (text.status === 'refused') throw new Error(JSON.stringify(text.refusal));
  const rows = parseRecords(await text.result.text.text(), SHEET_DIALECT);
  return { rows, alerts: text.result.alerts };
}

async function refusalOf(blob: Blob): Promise<unknown> {
  const opened = await openParquet(blob);
  if (opened.status === 'refused') return opened.refusal;
  const text = await opened.result.sheetText(0);
  return text.status === 'refused' ? text.refusal : null;
}

describe('types', () => {
  const expected: Readonly<Record<string, readonly [string, string, string]>> = {
    order_id: ['A001', '00123', ''],
    客户: ['王小明', 'Ann "A", Lee', '王小明'],
    big: ['9007199254740993123', '-1', ''],
    small: ['1', '', '-3'],
    unsigned: ['18446744073709551615', '0', ''],
    unsigned32: ['4294967295', '7', ''],
    money: ['1234567890123.45', '-0.05', ''],
    money9: ['1.10', '-0.05', ''],
    float: ['0.1', '-2.5', ''],
    double: ['0.1', '12345.678', ''],
    nan: ['', '', '1'],
    flag: ['true', 'false', ''],
    day: ['2024-02-29', '1969-12-31', ''],
    ms: ['2024-03-05 14:30:01.123', '1969-12-31 23:59:59', ''],
    us: ['2024-03-05 14:30:01.123', '2024-01-01 00:00:00', ''],
    ns: ['2024-03-05 14:30:01.123', '2024-01-01 00:00:00', ''],
    zoned: ['2024-03-05T14:30:01.123Z', '2024-01-01T00:00:00Z', ''],
    time: ['14:30:01', '00:00:00', ''],
    bytes: ['fffe', 'text', ''],
    tags: ['新客; a', '', ''],
    'buyer.name': ['Ann', '', ''],
    'buyer.a.b': ['1', '2', ''],
    items: ['[{"sku":"x","n":1},{"sku":"y","n":2}]', '[]', ''],
    extra: ['{"k":"v","__proto__":"w"}', '{}', ''],
    ['__proto__']: ['p', 'q', ''],
  };

  test.each(['none', 'snappy', 'gzip', 'zstd'])('packed by %s', async (codec) => {
    const { rows, alerts } = await read(await fixture(`types-${codec}`));
    expect(rows[0]).toEqual(Object.keys(expected));
    for (const row of [0, 1, 2] as const) {
      expect(rows[row + 1]).toEqual(Object.values(expected).map((values) => values[row]));
    }
    expect(alerts).toEqual([{ code: 'nestedKept', count: 2, examples: ['items', 'extra'] }]);
  });

  test('moments of Spark (INT96) are instants', async () => {
    const { rows } = await read(await fixture('int96'));
    expect(rows).toEqual([['at'], ['2024-03-05T14:30:01.123Z']]);
  });

  test('decimals are exact', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 20 }), (units, places) => {
        const text = decimalText(units, places);
        expect(text).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${places}}$`));
        expect(BigInt(text.replace('.', ''))).toBe(units);
      }),
      { numRuns: numRuns(200, 10_000) },
    );
  });
});

test('random tables over several row groups come back cell by cell', async () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 8 });
  const row = fc.tuple(
    fc.option(texts, { nil: null }),
    fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), { nil: null }),
    fc.option(fc.boolean(), { nil: null }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 15 }),
      fc.constantFrom('UNCOMPRESSED', 'SNAPPY', 'GZIP'),
      async (table, rowGroupSize, codec) => {
        const bytes = parquetWriteBuffer({
          columnData: [
            { name: 'text', type: 'STRING', data: table.map(([text]) => text) },
            { name: 'whole', type: 'INT64', data: table.map(([, whole]) => whole) },
            { name: 'flag', type: 'BOOLEAN', data: table.map(([, , flag]) => flag) },
          ],
          rowGroupSize,
          codec,
          compressors: { GZIP: (page) => gzipSync(page) },
        });
        const { rows } = await read(new Blob([bytes]));
        const said = table.map((cells) => cells.map((cell) => String(cell ?? '')));
        const read3 = said.map((_, at) => [0, 1, 2].map((column) => rows[at + 1]?.[column] ?? ''));
        expect(read3).toEqual(said);
      },
    ),
    { numRuns: numRuns(40, 2000) },
  );
});

test('what cannot be read is refused', async () => {
  expect(await refusalOf(await fixture('lz4'))).toMatchObject({ code: 'unknownPacking' });
  const whole = new Uint8Array(await (await fixture('types-snappy')).arrayBuffer());
  expect(await refusalOf(new Blob([whole.slice(0, -20)]))).toMatchObject({ code: 'corrupt' });
  // A footer longer than the file.
  const long = whole.slice();
  long.set([0xff, 0xff, 0xff, 0x7f], whole.length - 8);
  expect(await refusalOf(new Blob([long]))).toMatchObject({ code: 'corrupt' });
  const locked = whole.slice();
  locked.set([...'PARE'].map((it) => it.charCodeAt(0)));
  expect(await contentKind(new Blob([locked]))).toBe('lockedParquet');
});

test('a page that tells of more values than there are is refused before an array is made of them', async () => {
  const data = Array.from({ length: 2000 }, (_, row) => (row % 3 === 0 ? null : `x${row}`));
  const whole = new Uint8Array(
    parquetWriteBuffer({
      codec: 'UNCOMPRESSED',
      columnData: [
        { name: 'text', type: 'STRING', data },
        { name: 'city', type: 'STRING', data: data.map((_, row) => ['York', 'Bath'][row % 2]) },
      ],
    }),
  );
  const outcomes = new Set<string>();
  for (let at = 4; at < 300; at += numRuns(4, 1)) {
    const crafted = whole.slice();
    // A run, or a count, of two thousand million.
    crafted.set([0xfe, 0xff, 0xff, 0xff, 0x0f], at);
    const refusal = (await refusalOf(new Blob([crafted]))) as { code: string } | null;
    outcomes.add(refusal?.code ?? 'read');
  }
  expect(outcomes).toEqual(new Set(['corrupt', 'read']));
});

test('numbers that the file tells twice are believed where they agree', async () => {
  const whole = new Uint8Array(await (await fixture('types-none')).arrayBuffer());
  const footer = whole.length - 8 - new DataView(whole.buffer).getUint32(whole.length - 8, true);
  const outcomes = new Set<string>();
  for (let at = footer; at < whole.length - 8; at += 97) {
    const damaged = whole.slice();
    damaged[at]! ^= 0x55;
    const refusal = (await refusalOf(new Blob([damaged]))) as { code: string } | null;
    outcomes.add(refusal?.code ?? 'read');
  }
  expect(outcomes).toContain('corrupt');
});

// It takes a gigabyte before it is refused: in the long run only.
test.runIf(numRuns(0, 1))('a word told again and again may not fill the memory', async () => {
  const rows = Array.from({ length: 2000 }, () => 'x'.repeat(1_000_000));
  const bytes = parquetWriteBuffer({
    rowGroupSize: rows.length,
    columnData: [{ name: 'note', type: 'STRING', data: rows }],
  });
  expect(bytes.byteLength).toBeLessThan(2_000_000);
  const opened = await openParquet(new Blob([bytes]));
  if (opened.status === 'refused') throw new Error(opened.refusal.code);
  expect(await opened.result.sheetText(0)).toEqual({
    status: 'refused',
    refusal: { code: 'tooLarge', limitBytes: 1024 ** 3 },
  });
});

test('thousands of columns cost what as many cells do', async () => {
  const columnData = Array.from({ length: numRuns(300, 3000) }, (_, column) => ({
    name: `c${column}`,
    type: 'INT32' as const,
    data: [column, column + 1],
  }));
  const opened = await openParquet(new Blob([parquetWriteBuffer({ columnData })]));
  if (opened.status === 'refused') throw new Error(opened.refusal.code);
  const sheet = await opened.result.sheetText(0);
  if (sheet.status === 'refused') throw new Error(sheet.refusal.code);
  const { alerts: _, notes: __, mergedDown: ___, text, ...shape } = sheet.result;
  expect(shape).toEqual({ rows: 3, columns: columnData.length, headerRow: 0 });
  const lines = (await text.text()).split('\r\n');
  expect(lines[2]!.split(',').map(Number)).toEqual(columnData.map((_own, column) => column + 1));
});
