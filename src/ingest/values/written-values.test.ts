/** Every form of a date and a number that files are known to hold, in three zones. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Column, NO_DAY } from '#domain/columns.ts';
import { dayFromCivil, formatDay, formatMoment } from '#domain/civil-time.ts';
import { toDecimalString } from '#domain/money.ts';
import { floatOf, readNumberText } from './number-text.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import { type ReadChoices, readFile } from '#ingest/read-file.ts';
import { guessReadAs } from '#ingest/dialect/read-guess.ts';
import { readSheet } from '#ingest/columns/read-sheet.ts';
import type { ColumnPlan } from '#ingest/columns/sheet-builder.ts';

const TODAY = dayFromCivil(2024, 6, 15);
const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'] as const;

const DIALECT = {
  delimiter: ',',
  blankAligned: false,
  quote: '"',
  newline: 'LF',
  headerRow: null,
  firstDataRow: 0,
} as const;

/** The columns of a file that says how each of them is to be read. */
async function readColumns(
  columns: readonly (readonly string[])[],
  planOf: (cells: readonly string[]) => ColumnPlan,
  zone: string,
): Promise<Column[]> {
  const rows = Math.max(...columns.map((cells) => cells.length));
  const lines = Array.from({ length: rows }, (_, row) =>
    columns.map((cells) => `"${(cells[row] ?? '').replaceAll('"', '""')}"`).join(','),
  );
  const reading = await readSheet(new Blob([lines.join('\n')]), {
    encoding: 'utf-8',
    bomBytes: 0,
    dialect: DIALECT,
    columns: columns.map(planOf),
    zone,
    today: TODAY,
  });
  if (reading.kind !== 'columns') {
    const changes = reading.kind === 'replan' ? reading.changes : [];
    throw new Error(changes.map(({ column }) => columns[column]).join('; '));
  }
  return reading.readings.map(({ column }) => column);
}

/** The first cell of each column of dates, as a day or a moment. */
async function readDates(
  columns: readonly (readonly string[])[],
  zone: string,
): Promise<(string | null)[]> {
  const read = await readColumns(columns, () => ({ readAs: 'date' }), zone);
  return read.map((column) => {
    if (column.type === 'day') return column.days[0] === NO_DAY ? null : formatDay(column.days[0]!);
    if (column.type !== 'moment') return column.type;
    return Number.isNaN(column.millis[0]) ? null : formatMoment(column.millis[0]!);
  });
}

/** A file of customers with one more column. */
function readAlone(
  header: string,
  cells: readonly string[],
  choices: ReadChoices = {},
): Promise<ReadFile> {
  const rows = [...cells, '', ''].map((cell, at) => `C${at},"${cell}"`);
  return readText(`客户编号,${header}\n${rows.join('\n')}`, choices);
}

/** The days of a column, without the two blank rows at the end. */
function daysOf({ columns }: ReadFile, at: number): (string | null)[] {
  const { column } = columns[at]!;
  if (column.type !== 'day') return [column.type];
  return Array.from(column.days, (day) => (day === NO_DAY ? null : formatDay(day))).slice(0, -2);
}

async function readText(text: string, choices: ReadChoices = {}): Promise<ReadFile> {
  const result = await readFile(new Blob([text]), choices, {
    zone: 'UTC',
    today: TODAY,
    job: { due: () => false, pause: () => Promise.resolve() },
    onProgress: () => undefined,
  });
  if (result.status !== 'read') throw new Error(JSON.stringify(result));
  return result.file;
}

const DAY = '2024-03-05';
const DAYS = `2024-03-05 | 2024/3/5 | 2024.3.5 | 2024. 3. 5. | 2024_03_05 | 20240305 | 2024-3-5 0:00
  2024年3月5日 | 2024年03月05日 | 2024年3月5号 | 2024年3月5日(周二) | 2024/03/05 星期二 | 2024/03/05(二)
  ２０２４年３月５日 | ２０２４／０３／０５ | 二〇二四年三月五日 | 2024年三月五日
  民國113年3月5日 | 民国113年3月5日 | 113年3月5日 | 113/3/5 | 113.03.05 | 民國113/03/05 | 1130305
  3月5日 | 3月5号 | 3/5(二) | 3月5日 上午 | 5 Mar | 05-Mar | Mar 5
  05.03.2024 | 5.3.24 | 3-5-24 | 05/03/2024 | 5-Mar-2024 | 05MAR2024 | 5 March 2024 | 5th March 2024
  Mar 5, 2024 | March 5th, 2024 | Tuesday, March 5, 2024 | 2024 Mar 5 | 2024-Mar-05
  5. März 2024 | 5 mars 2024 | 5 de marzo de 2024 | 5 maart 2024 | 2024-03-05Z | 45356 | 45356.0
  令和6年3月5日 | R6.3.5 | 2024년 3월 5일 | 2024. 3. 5. (화) | 2024 03 05`
  .split(/[|\n]/)
  .map((cell) => cell.trim());

/** A later cell of the same form, where only the column tells day from month. */
function withAnother(cell: string): string[] {
  if (cell === '3-5-24') return [cell, '3-25-24'];
  if (/^\d\d?[./]\d\d?[./]\d+$/.test(cell)) return [cell, '25.03.2024'];
  return cell.startsWith('05.03') ? [cell, '25.03.2024 10.00'] : [cell];
}

const AFTERNOON = '2024-03-05T15:20:00';
const AFTERNOONS =
  `2024-03-05 15:20 | 2024/3/5 15:20:00 | 2024-03-05T15:20:00.000 | 20240305 15:20:00 | 20240305T152000
  20240305152000 | 202403051520 | 2024.3.5 15.20 | 05.03.2024 15.20 | 2024-03-05 15h20
  2024年3月5日15:20 | 2024年3月5日15时20分 | 2024年3月5日 15時20分00秒 | 2024年3月5日 15：20
  2024年3月5日 下午3:20 | 2024-03-05 下午 3:20:00 | 2024年3月5日下午3点20分 | 2024-03-05 3:20下午
  3.5 15:20 | 3/5 15:20 | 3/5(二)15:20 | 民國113年3月5日 下午3:20 | 2024/03/05 周二 15:20 | 2024-03-05（周二）15:20
  2024-03-05 3:20 PM | 2024-03-05 3:20pm | 2024-03-05 3:20 p.m. | 5 Mar 2024, 3:20 PM
  Mar 5, 2024 at 3:20 PM | Tue Mar  5 15:20:00 2024 | 2024-03-05 15:20:00 CST | 45356.6388888889
  05.03.2024, 15:20 Uhr | 2024. 3. 5. 오후 3:20 | 2024년 3월 5일 15시 20분 | 令和6年3月5日 15:20`
    .split(/[|\n]/)
    .map((cell) => cell.trim());

/** One moment of the world: 2024-03-05T07:20Z. */
const INSTANTS =
  `2024-03-05T07:20:00Z | 2024-03-05T07:20Z | 20240305T072000Z | 2024-03-05 07:20:00 UTC | 2024-03-05 07:20 GMT
  2024-03-05T15:20:00+08:00 | 2024-03-05T15:20:00+0800 | 2024-03-05 15:20:00 +08 | 2024-03-05 15:20 GMT+8
  2024-03-05 15:20:00 +0800 CST | Tue Mar 05 2024 15:20:00 GMT+0800 (China Standard Time)
  Tue, 05 Mar 2024 07:20:00 GMT | Mar 4, 2024 11:20 PM PST | 2024-03-05 16:20:00 JST
  Mar 5, 2024 at 7:20am (UTC) | 1709623200 | 1709623200000 | 1709623200.0 | /Date(1709623200000)/`
    .split(/[|\n]/)
    .map((cell) => cell.trim());

const AT_INSTANT = {
  UTC: '2024-03-05T07:20:00',
  'Asia/Shanghai': '2024-03-05T15:20:00',
  'America/Los_Angeles': '2024-03-04T23:20:00',
} as const;

const SAID_OF_THE_CLOCK = [
  ['2024-03-05 凌晨2:30', '2024-03-05T02:30:00'],
  ['2024-03-05 早上9:05', '2024-03-05T09:05:00'],
  ['2024-03-05 中午12:30', '2024-03-05T12:30:00'],
  ['2024-03-05 晚上8:30', '2024-03-05T20:30:00'],
  ['2024-03-05 12:05 a.m.', '2024-03-05T00:05:00'],
] as const;

/** Form → what it has to be read as, in a zone. */
function expectedDates(zone: (typeof ZONES)[number]): (readonly [string, string])[] {
  return [
    ...DAYS.map((cell) => [cell, DAY] as const),
    ...AFTERNOONS.map((cell) => [cell, AFTERNOON] as const),
    ...INSTANTS.map((cell) => [cell, AT_INSTANT[zone]] as const),
    ...SAID_OF_THE_CLOCK,
  ];
}

test.each(ZONES)('dates in every form, read in %s', async (zone) => {
  const expected = expectedDates(zone);
  const cells = expected.map(([cell]) => cell);
  const read = await readDates(cells.map(withAnother), zone);
  expect(cells.map((cell, at) => [cell, read[at]])).toEqual(expected);
});

test.each([
  ['1120516', '2023-05-16'],
  ['202305161530', '2023-05-16'],
])('days run together under a word that only says day: %s', async (cell, expected) => {
  const rows = [0, 1, 2, 3].map((at) => `SO${at},张三${at},${cell},${at}.50`);
  const { columns } = await readText(`订单号,客户,日期,金额\n${rows.join('\n')}`);
  const { column } = columns[2]!;
  const said =
    column.type === 'day'
      ? formatDay(column.days[0]!)
      : column.type === 'moment' && formatMoment(column.millis[0]!).slice(0, 10);
  expect(said).toBe(expected);
});

describe('what a date leaves open', () => {
  test('a year: the latest that is not after the import, and it is said', async () => {
    const cells = ['3月5日', '8月1日', '5 Mar'];
    expect(
      await readDates(
        cells.map((cell) => [cell]),
        'UTC',
      ),
    ).toEqual(['2024-03-05', '2023-08-01', '2024-03-05']);
    const { alerts } = await readAlone('注册时间', cells);
    expect(alerts).toMatchObject([{ code: 'yearAssumed', count: 3 }]);
  });

  test('a year: that of the rows around, over the turn of the year too, and it is said', async () => {
    const cells = [
      '12月30日',
      '2022-12-31',
      '1月1日',
      '2月29日',
      '8月1日',
      '2023-09-05',
      '12月31日',
      '1月2日',
    ];
    const read = await readAlone('下单时间', cells);
    expect(daysOf(read, 1)).toEqual([
      '2022-12-30',
      '2022-12-31',
      '2023-01-01',
      '2024-02-29',
      '2023-08-01',
      '2023-09-05',
      '2023-12-31',
      '2024-01-02',
    ]);
    expect(read.alerts).toMatchObject([
      { code: 'yearFromRows', count: 6, examples: ['12月30日', '1月1日', '2月29日'] },
    ]);
    // Nothing is dated after the import because of a neighbour before it.
    expect(daysOf(await readAlone('下单时间', ['2024-05-01', '8月1日']), 1)).toEqual([
      '2024-05-01',
      '2023-08-01',
    ]);
  });

  test('a year: a book that runs on to days shortly after the import is one of appointments', async () => {
    // The import is of 2024-06-15.
    const book = [
      '5月1日',
      '5月4日',
      '5月9日',
      '5月20日',
      '5月22日',
      '5月30日',
      '6月18日',
      '6月25日',
    ];
    const said = await readAlone('到店日期', book);
    expect(daysOf(said, 1).slice(-2)).toEqual(['2024-06-18', '2024-06-25']);
    expect(said.alerts).toMatchObject([{ code: 'yearFromRows', count: 8 }]);
    // In no order, or far ahead: of the year before.
    const mixed = [...book.slice(4), ...book.slice(0, 4)];
    expect(daysOf(await readAlone('到店日期', mixed), 1)[2]).toBe('2023-06-18');
    const far = [...book.slice(0, 7), '8月10日'];
    expect(daysOf(await readAlone('到店日期', far), 1).slice(-2)).toEqual([
      '2023-06-18',
      '2023-08-10',
    ]);
  });

  test('a year: that of another moment of the same order', async () => {
    const read = await readText(
      '订单号,下单时间,付款时间,金额\nA1,12月31日 23:50,2022-01-01 00:10,5\nA2,3月5日 10:00,2022-03-05 10:01,6\n',
    );
    const column = read.columns[1]!.column;
    expect(column.type === 'moment' && Array.from(column.millis, formatMoment)).toEqual([
      '2021-12-31T23:50:00',
      '2022-03-05T10:00:00',
    ]);
    expect(read.alerts).toMatchObject([{ code: 'yearFromRows', count: 2 }]);
  });

  test('a year of a birthday: it is not made up, month and day are kept, and it is said', async () => {
    const cells = [
      '3月5日',
      '03-05',
      '5 March',
      'Mar 5',
      '3/5',
      '1990-02-03',
      '2月29日',
      '13月1日',
    ];
    const read = await readAlone('生日', cells);
    expect(daysOf(read, 1)).toEqual([
      '03-05',
      '03-05',
      '03-05',
      '03-05',
      '03-05',
      '1990-02-03',
      '02-29',
      null,
    ]);
    expect(read.alerts).toMatchObject([
      { code: 'birthYearUnknown', count: 6, examples: ['3月5日', '03-05', '5 March'] },
      { code: 'unreadableCells', count: 1, examples: ['13月1日'] },
    ]);
    // 25/12 among them says that the day comes first.
    expect(daysOf(await readAlone('生日', ['05/03', '25/12', '01/02']), 1)).toEqual([
      '03-05',
      '12-25',
      '02-01',
    ]);
  });

  test('a day: the first of the month, and it is said', async () => {
    const cells = ['2024年3月', '2024-03', '202403', 'Mar-24', 'March 2024', '民國113年3月'];
    expect(
      await readDates(
        cells.map((cell) => [cell]),
        'UTC',
      ),
    ).toEqual(cells.map(() => '2024-03-01'));
    const { alerts } = await readAlone('注册时间', cells);
    expect(alerts).toMatchObject([{ code: 'dayAssumed', count: 6 }]);
  });

  test('of a birthday neither is made up', async () => {
    const cells = ['1990-02-03', '1991-02-03', '1992-02-03', '1990年5月'];
    const { column, unreadableCount } = (await readAlone('生日', cells)).columns[1]!;
    expect(column.type === 'day' && [...column.days].slice(3, 4)).toEqual([NO_DAY]);
    expect(unreadableCount).toBe(1);
  });

  test.each([
    [['03/04/2024', '25/04/2024'], []],
    [['03/04/2024', '04/25/2024'], []],
    [['2024/03/04', '2024/12/25'], []],
    [['03/04/2024', '05/06/2024'], [1]],
  ])('day or month of %j: asked only where nothing tells', async (cells, open) => {
    expect((await readAlone('注册时间', cells)).openDateOrders).toEqual(open);
  });

  test('what is asked about is a value that would be another day', async () => {
    const { openDateSamples } = await readAlone('注册时间', ['04/04/2024', '03/04/2024']);
    expect(openDateSamples).toEqual(['03/04/2024']);
  });

  test('an order chosen against the values: how many it loses, and which reads more', async () => {
    const cells = ['25/04/2024', '26/04/2024', '03/04/2024'];
    const lost = await readAlone('注册时间', cells, { dateOrder: 'mdy' });
    expect(lost.openDateLosses).toEqual([{ better: 'dmy', count: 2 }]);
    expect(lost.openDateSamples).toEqual(['03/04/2024']);
    const open = await readAlone('注册时间', ['03/04/2024', '05/06/2024'], { dateOrder: 'mdy' });
    expect(open.openDateLosses).toEqual([null]);
  });
});

/** `cells → value` */
const NUMBERS =
  `1234.5 | +1234.5 | 1,234.50 | 1.234,50 | 1 234,50 | 1’234.50 | 1234,5 | １２３４．５ | １，２３４．５０ → 1234.5
  ￥1,234.50 | ¥ 1,234.50 | $1,234.50 | €1.234,50 | 1 234,50 € | RMB 1,234.50 | 1,234.50 CNY → 1234.5
  NT$1,234.50 | HK$ 1,234.50 | US$1234.5 | R$ 1.234,50 | CHF 1'234.50 | 1.234,50 zł | RM1,234.50 | Rs. 1,234.50 | 1 234,50 kr | 1 234,50 руб. → 1234.5
  1234.5元 | 1,234.50元整 | 人民币1,234.50元 | 1234.5 美元 | 1,234.50 港币 | 1,234.5円 | ￥１２３４．５ → 1234.5
  (123.45) | （123.45） | -123.45 | −123.45 | 123.45- | －１２３．４５ | -￥123.45 | ￥-123.45 | (￥123.45) | $(123.45) → -123.45
  1.2万 | 1.2萬 | 1.2万元 | 1.2w | 12k | 12千 | ¥1.2万 → 12000
  3亿 | 3億 | 3亿元 | $300M | 300 million → 300000000
  1,23,456 | ₹1,23,456.00 | 123 456 → 123456
  约300 | 約300 | 大约300 | 300左右 | 300多 | ≈300 | 共300件 | 300块钱 | 3百 | 300,- | 300.– → 300
  00123 | 123.0 → 123`
    .split('\n')
    .flatMap((line) => {
      const [cells = '', value = ''] = line.split('→');
      return cells.split('|').map((cell): [string, string] => [cell.trim(), value.trim()]);
    });

test('numbers in every form', async () => {
  const read = await readColumns(
    NUMBERS.map(([cell]) => [cell]),
    (cells) => ({ readAs: 'number', numberFormat: guessReadAs(cells).numberFormat }),
    'UTC',
  );
  const values = read.map((column) =>
    column.type === 'decimal' ? toDecimalString(column.units[0]!, column.scale) : column.type,
  );
  expect(NUMBERS.map(([cell], at) => [cell, values[at]])).toEqual(NUMBERS);
});

test('rates in every form', () => {
  const rates = ['15 %', '15%', '15％', '１５％', '8.5折'].map((cell) => {
    const rate = readNumberText(cell, guessReadAs([cell]).numberFormat);
    return rate?.isPercent === true && floatOf(rate) === 15;
  });
  expect(rates).toEqual([true, true, true, true, true]);
});

test.each(['3M', '100-200', '5+', '第3', 'A1', '1/2', '12块5'])(
  '"%s" is no number: it stays as it is',
  (cell) => {
    expect(guessReadAs([cell]).readAs).toBe('text');
  },
);

describe('the clock of the device', () => {
  const LOCAL = [
    'getFullYear',
    'getMonth',
    'getDate',
    'getDay',
    'getHours',
    'getMinutes',
    'getTimezoneOffset',
    'setHours',
    'setDate',
    'toLocaleDateString',
    'toDateString',
  ] as const;

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('is never asked: what is read is the same wherever the device stands', async () => {
    const asked: string[] = [];
    for (const name of LOCAL) {
      vi.spyOn(Date.prototype, name).mockImplementation((): never => {
        asked.push(name);
        throw new Error(name);
      });
    }
    for (const zone of ZONES) {
      const cells = expectedDates(zone).map(([cell]) => cell);
      await readDates(cells.map(withAnother), zone);
    }
    expect(asked).toEqual([]);
  });
});
