import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { testOnRealData } from '#testing/real-data.ts';
import { cleanCsv } from './clean-csv.ts';
import { isBlankRecord } from '#ingest/values/cell-text.ts';
import { sampleFile } from './sample.ts';

async function clean(blob: Blob): Promise<string> {
  const sample = await sampleFile(blob);
  if (sample.kind !== 'text') throw new Error(sample.kind);
  const { encoding, bomBytes, dialect } = sample;
  const bytes = await (await cleanCsv(blob, dialect, { encoding, bomBytes })).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
}

const PLAIN = { delimiter: ',', blankAligned: false, quote: '"' } as const;

const cellsOf = (text: string) =>
  Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);

test('header first, then every record; titles and blank records left out; nothing trimmed or neutralised', async () => {
  const text =
    '客户表;;\n\nname; total;note\n Ann ;=1+1;"say ""hi""; or\nnot"\n;;\n合计;12,5;\nBob;"3"\nname; total;note\n';
  expect(await clean(new Blob([text]))).toBe(
    'name, total,note\r\n Ann ,=1+1,"say ""hi""; or\nnot"\r\n合计,"12,5",\r\nBob,3\r\nname, total,note\r\n',
  );
});

test('records that are none of the table are left out', async () => {
  const dialect = { ...PLAIN, newline: 'LF', headerRow: 0, firstDataRow: 1 } as const;
  const source = { encoding: 'utf-8', bomBytes: 0, leaveOut: new Set([2, 3]) } as const;
  const saved = await cleanCsv(new Blob(['a,b\n1,2\na,b\nTotal,2\n3,4\n']), dialect, source);
  expect(await saved.text()).toBe('a,b\r\n1,2\r\n3,4\r\n');
});

test('any cells come back as they were', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('a"b', '1\r\n2', ',', '\u3000'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }),
      async (rows) => {
        const text = Papa.unparse([['id', 'n', 't'], ...rows], { quotes: true });
        const dialect = {
          delimiter: ',',
          blankAligned: false,
          quote: '"',
          newline: 'CRLF',
          headerRow: 0,
          firstDataRow: 1,
        } as const;
        const saved = await cleanCsv(new Blob([text]), dialect, {
          encoding: 'utf-8',
          bomBytes: 0,
          sliceBytes: 7,
        });
        expect(cellsOf(await saved.text()).slice(1)).toEqual(
          rows.filter((it) => !isBlankRecord(it)),
        );
      },
    ),
    { numRuns: numRuns(100, 3000) },
  );
});

interface Truth {
  readonly file: string;
  readonly data_rows: number;
  readonly columns: number;
  readonly sha256_of_cells: string;
  readonly first_data_row: string[];
  readonly last_data_row: string[];
}

const nasty = [
  'reviews_gbk.csv',
  'reviews_utf8_bom.csv',
  'reviews_utf16le_bom_tab.txt',
  'reviews_utf16be_bom.csv',
  'reviews_gbk_semicolon.csv',
  'reviews_utf8_cr.csv',
  'reviews_big5.csv',
  'marketing_european_latin1.csv',
  'marketing_us_thousands.csv',
  'marketing_excel_serial_dates.csv',
];
for (const name of nasty) {
  testOnRealData(
    `cells of ${name}`,
    [`data/nasty/${name}`, 'data/nasty/TRUTH.json'],
    async ([file, truths]) => {
      const all = JSON.parse(await readFile(truths, 'utf8')) as Truth[];
      const truth = all.find((it) => it.file === name)!;
      const rows = cellsOf(await clean(await openAsBlob(file)));
      const [header = [], ...data] = rows;
      expect(header.length).toBe(truth.columns);
      expect(data.length).toBe(truth.data_rows);
      expect(data[0]).toEqual(truth.first_data_row);
      expect(data.at(-1)).toEqual(truth.last_data_row);
      // Cells joined by unit separators, records by record separators, header included.
      const joined = rows.map((cells) => cells.join('\u001f')).join('\u001e');
      expect(createHash('sha256').update(joined).digest('hex')).toBe(truth.sha256_of_cells);
    },
  );
}

// Its JSON states another phone number than its CSV: all else is compared.
testOnRealData(
  'csv-spectrum location_coordinates',
  [
    'data/csv-spectrum/csvs/location_coordinates.csv',
    'data/csv-spectrum/json/location_coordinates.json',
  ],
  async ([file, json]) => {
    const [header, ...rows] = cellsOf(await clean(await openAsBlob(file)));
    const truth = JSON.parse(await readFile(json, 'utf8')) as Record<string, string>;
    expect(header).toEqual(Object.keys(truth));
    expect(rows.map((cells) => cells.slice(1))).toEqual([Object.values(truth).slice(1)]);
    expect(rows[0]![0]).toBe('2095257564');
  },
);

for (const name of [
  'comma_in_quotes',
  'empty',
  'empty_crlf',
  'escaped_quotes',
  'json',
  'newlines',
  'newlines_crlf',
  'quotes_and_newlines',
  'simple',
  'simple_crlf',
  'utf8',
]) {
  const paths = [
    `data/csv-spectrum/csvs/${name}.csv`,
    `data/csv-spectrum/json/${name}.json`,
  ] as const;
  testOnRealData(`csv-spectrum ${name}`, paths, async ([file, json]) => {
    const [header = [], ...data] = cellsOf(await clean(await openAsBlob(file)));
    const objects = data.map((cells) =>
      Object.fromEntries(header.map((key, column) => [key, cells[column]])),
    );
    expect(objects).toEqual(JSON.parse(await readFile(json, 'utf8')));
  });
}
