/** Files that were cut off somewhere, read as they are dropped: where it is told, and where not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNINTERRUPTED } from '#engine/job.ts';
import { readSlice } from '#ingest/columns/slice-reader.ts';
import { soundFiles } from '#testing/mutated-files.ts';
import { legacyBytes } from '#testing/platform-exports/legacy-bytes.ts';
import { numRuns } from '#testing/property.ts';
import type { ReadFile } from './described-file.ts';
import { readFile, type ReadChoices, type ReadSettings } from './read-file.ts';

const settings: ReadSettings = {
  zone: 'UTC',
  today: 20_000,
  job: UNINTERRUPTED,
  onProgress() {},
};

async function read(
  bytes: Uint8Array,
  choices: ReadChoices = {},
  more: Partial<ReadSettings> = {},
): Promise<ReadFile> {
  const blob = new Blob([new Uint8Array(bytes)]);
  const result = await readFile(blob, choices, { ...settings, ...more });
  if (result.status === 'refused') throw new Error(result.refusal.code);
  return result.file;
}

const codesOf = ({ alerts }: ReadFile): string[] =>
  alerts.map(({ code }) => code).filter((code) => code === 'lastRowCut' || code === 'undecodable');

const ENCODERS = {
  'utf-8': (text: string) => new TextEncoder().encode(text),
  gb18030: (text: string) => legacyBytes(text, 'gb18030'),
  big5: (text: string) => legacyBytes(text, 'big5'),
} as const;

const HEADERS = {
  'utf-8': '订单编号,客户姓名,下单时间,实付金额,城市',
  gb18030: '订单编号,客户姓名,下单时间,实付金额,城市',
  big5: '訂單編號,客戶姓名,下單時間,實付金額,城市',
} as const;

const row = (at: number): string =>
  `A${1000 + at},${['王小明', '李大文', '林美玲'][at % 3]},2024-03-${10 + (at % 20)},${at}.50,${['上海', '台北', '南京'][at % 3]}`;

const rows = (count: number): string[] => Array.from({ length: count }, (_, at) => row(at));

describe.each(['utf-8', 'gb18030', 'big5'] as const)('%s', (encoding) => {
  const encode = ENCODERS[encoding];
  const file = (...lines: readonly string[]): Uint8Array =>
    encode([HEADERS[encoding], ...lines].join('\n'));

  test.each([3, 40, 40_000])('cut inside a character behind %i rows', async (count) => {
    const bytes = file(...rows(count), 'A9,王小明,2024-03-05,5.00,上海').slice(0, -1);
    const of = await read(bytes);
    expect([of.encoding, of.encodingCertain, codesOf(of)]).toEqual([
      encoding,
      true,
      ['lastRowCut'],
    ]);
    expect(of.rowCount).toBe(count + 1);
    const { records } = of.alerts.find(({ code }) => code === 'lastRowCut')!;
    expect(records).toEqual([count + 2]);
  });

  test('cut inside the first character of a row', async () => {
    const bytes = encode(
      [...rows(30).map((it) => it.replace(/^A\d+,/, '')), '王'].join('\n'),
    ).slice(0, -1);
    expect(codesOf(await read(bytes))).toEqual(['lastRowCut']);
  });

  test('a place that cannot be read elsewhere speaks of the encoding', async () => {
    const bytes = Buffer.concat([
      file(...rows(40), 'A8,王').slice(0, -1),
      encode(',2024-03-05,5.00,上海\nA9,王小明,2024-03-05,5.00,上海').slice(0, -1),
    ]);
    expect(codesOf(await read(bytes, { encoding }))).toEqual(['undecodable']);
  });

  test('cut in a row, in a quoted cell; whole without a line end', async () => {
    const told = async (last: string): Promise<string[]> =>
      codesOf(await read(file(...rows(40), last)));
    expect(await told('A9,王小明,2024-0')).toEqual(['lastRowCut']);
    expect(await told('A9,王小明,2024-03-05,5.00,上海')).toEqual([]);
    const notes = (at: number): string => `${row(at)},"文,字 ${at}"`;
    const quoted = Array.from({ length: 9 }, (_, at) => notes(at));
    const withNotes = async (last: string): Promise<string[]> =>
      codesOf(await read(encode([`${HEADERS[encoding]},文字`, ...quoted, last].join('\n'))));
    expect(await withNotes(`${row(10)},"文`)).toEqual(['lastRowCut']);
    expect(await withNotes(`${row(10)},"文\n字,`)).toEqual(['lastRowCut']);
    expect(await withNotes(notes(10))).toEqual([]);
  });
});

test.each(['合计,,,600.00', '总计,600.00', '制表人：王小明', '平均,33.2', '共40条', 'END,40'])(
  'a footer is no row that breaks off: %s',
  async (footer) => {
    for (const count of [40, 9000]) {
      const text = [HEADERS['utf-8'], ...rows(count), footer].join('\n');
      expect(codesOf(await read(ENCODERS['utf-8'](text)))).toEqual([]);
    }
  },
);

test('rows that leave their last cells out are whole', async () => {
  const short = rows(60).map((it, at) => (at % 7 === 2 ? it.replace(/,[^,]*$/, '') : it));
  const text = [HEADERS['utf-8'], ...short, 'A9,王小明,2024-03-05'].join('\n');
  expect(codesOf(await read(ENCODERS['utf-8'](text)))).toEqual([]);
});

test('the sheet of a workbook never breaks off', async () => {
  const text = [HEADERS['utf-8'], ...rows(60), 'A9,王小明'].join('\n');
  const recordDialect = { delimiter: ',', blankAligned: false, quote: '"', newline: 'LF' } as const;
  expect(codesOf(await read(ENCODERS['utf-8'](text), { recordDialect }))).toEqual([]);
});

test('a large file says the same, read here or in slices', async () => {
  const text = [HEADERS['utf-8'], ...rows(60_000), 'A9,王小明'].join('\n');
  const bytes = ENCODERS['utf-8'](text);
  for (const end of [bytes.length, bytes.length - 1, bytes.length - 3]) {
    let slices = 0;
    const readers: ReadSettings['readers'] = {
      ready: () => Promise.resolve(2),
      read(task) {
        slices++;
        return readSlice(task);
      },
    };
    const alone = await read(bytes.subarray(0, end));
    const shared = await read(bytes.subarray(0, end), {}, { readers });
    expect(slices).toBeGreaterThan(0);
    expect(shared.alerts).toEqual(alone.alerts);
    expect(codesOf(alone)).toEqual(['lastRowCut']);
    expect(shared.rowCount).toBe(60_001);
  }
});

test('cut between two rows, with their line end or without, nothing is told', async () => {
  const files = soundFiles();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: files.length - 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      async (at, share, keepsLineEnd) => {
        const { bytes, starts, rows: count, unit } = files[at]!;
        const record = starts.length - 1 - Math.floor(share * Math.min(count, 200));
        let end = starts[record]!;
        const isLineEnd = (): boolean =>
          [0x0a, 0x0d].some((it) => bytes.subarray(end - unit, end).includes(it));
        if (!keepsLineEnd) while (isLineEnd()) end -= unit;
        expect(codesOf(await read(bytes.subarray(0, end)))).toEqual([]);
      },
    ),
    { numRuns: numRuns(150, 3000) },
  );
});
