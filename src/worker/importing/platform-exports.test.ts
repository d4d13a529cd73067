/** Exports of shop systems and hand-typed sheets through the page's own calls: all of it unaided, all of it right. */
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { formatDay } from '#domain/civil-time.ts';
import { freshClient } from '#testing/in-process-client.ts';
import * as chinese from '#testing/platform-exports/chinese-shops.ts';
import * as contacts from '#testing/platform-exports/contacts-and-events.ts';
import * as hand from '#testing/platform-exports/hand-typed.ts';
import {
  csvFile,
  expectedColumns,
  type PlatformExport,
  turned,
  xlsxFile,
} from '#testing/platform-exports/platform-export.ts';
import * as bills from '#testing/platform-exports/payment-bills.ts';
import * as odd from '#testing/platform-exports/odd-sheets.ts';
import * as taobao from '#testing/platform-exports/taobao.ts';
import * as western from '#testing/platform-exports/western-shops.ts';
import type { StagedFileView, StagedView } from '#worker/protocol/import.ts';

const EVERYONE = { search: '', filters: [], sort: null } as const;

const EXPORTS: readonly (readonly [string, PlatformExport])[] = [
  taobao,
  chinese,
  western,
  contacts,
  hand,
  odd,
  bills,
].flatMap((shelf) => Object.entries<PlatformExport>(shelf));

async function imported(files: readonly File[]) {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const staged = await client.call('import.stage', { files });
  await client.call('import.commit', { staged: staged.id });
  const overview = await client.call('result.overview', {});
  const window = await client.call('people.window', {
    query: EVERYONE,
    columns: ['name'],
    offset: 0,
    limit: 100,
  });
  return {
    staged,
    summary: overview.status === 'done' ? overview.summary : null,
    names: (window.cells['name'] ?? []).map(String).toSorted(),
  };
}

function columnsOf(file: StagedFileView): string[] {
  return file.columns.map(({ header, table, field, custom }) =>
    custom ? header : `${header}=${table}.${field}`,
  );
}

const figures = (view: StagedView) => ({
  people: view.totals.people,
  orders: view.totals.orders,
  knownRevenue: Number(view.totals.knownRevenue),
  anonymousRevenue: Number(view.totals.anonymousRevenue),
});

const figuresOf = ({ truth }: PlatformExport) => ({
  people: truth.people,
  orders: truth.orders,
  knownRevenue: Number(truth.knownRevenue),
  anonymousRevenue: Number(truth.anonymousRevenue ?? 0),
});

async function expectTruth(made: PlatformExport, file: File): Promise<void> {
  const { staged, summary, names } = await imported([file]);
  const view = staged.files[0]!;
  const { truth } = made;
  expect(view.refusal).toBeNull();
  expect(columnsOf(view)).toEqual(
    expectedColumns(made).map(({ header, field }) =>
      field === '' ? header : `${header}=${field}`,
    ),
  );
  expect(view.kinds).toEqual(truth.kinds);
  expect(figures(staged)).toEqual(figuresOf(made));
  expect(summary?.buyers.value ?? 0).toBe(truth.buyers);
  if (truth.lines !== undefined) expect(summary?.lines).toBe(truth.lines);
  if (truth.skipped) expect(view.rows.skipped).toEqual(truth.skipped);
  expect(view.rows.rejected).toEqual(truth.rejected ?? {});
  const { firstDay, lastDay } = staged.totals;
  if (truth.days) expect([firstDay, lastDay].map((day) => formatDay(day!))).toEqual(truth.days);
  const alerts = view.alerts.map(({ code, header }) => `${code} ${header ?? ''}`);
  for (const alert of truth.alerts ?? []) expect(alerts).toContain(alert);
  if (truth.names) expect(names).toEqual(truth.names.toSorted());
  if (truth.currency !== undefined) expect(staged.currency).toBe(truth.currency);
}

describe.each(EXPORTS)('%s', (_, made) => {
  test('as text', () => expectTruth(made, csvFile(made)));
  if (made.isTextOnly === true) return;
  test('as a workbook', async () => expectTruth(made, await xlsxFile(made)));
});

const TURNED = EXPORTS.filter(([, made]) => !made.hasOwnHeader && !made.above && !made.below);

test.each(TURNED)('%s with its columns in another order', async (_, made) => {
  const { staged, summary, names } = await imported([csvFile(turned(made))]);
  const { truth } = made;
  expect(figures(staged)).toEqual(figuresOf(made));
  expect(summary?.buyers.value ?? 0).toBe(truth.buyers);
  expect(names).toEqual(truth.names?.toSorted() ?? names);
});

test('order report and item report of Taobao together: each order once, its money and its lines', async () => {
  const { staged, summary } = await imported([
    csvFile(taobao.TAOBAO_ORDERS),
    csvFile(taobao.TAOBAO_ITEMS),
  ]);
  expect(staged.files.map(({ refusal }) => refusal)).toEqual([null, null]);
  expect(figures(staged)).toEqual({
    people: 4,
    orders: 3,
    knownRevenue: 596.8,
    anonymousRevenue: 0,
  });
  expect(summary?.buyers.value).toBe(3);
});

test.each([
  [bills.DAY_AND_TIME, ['2024-03-05T09:15', '2024-03-05T21:40', '2024-03-09T22:05']],
  [bills.DAY_AND_ORDER_TIME, ['2024-03-05T09:15', '2024-03-05T21:40', '2024-03-09T22:05']],
] as const)('day and time of day in two columns are one moment: %#', async (made, expected) => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const staged = await client.call('import.stage', { files: [csvFile(made)] });
  await client.call('import.commit', { staged: staged.id });
  const { ids } = await client.call('people.window', {
    query: EVERYONE,
    columns: [],
    offset: 0,
    limit: 10,
  });
  const moments: string[] = [];
  for (const id of ids) {
    const person = await client.call('person.view', { id, orders: 10 });
    for (const { at } of person?.orders ?? []) {
      moments.push(new Date(at ?? Number.NaN).toISOString().slice(0, 16));
    }
  }
  expect(moments.toSorted()).toEqual(expected);
});

test('a customer merged over several rows is the customer of each, and it is said', async () => {
  const rows = [
    ['姓名', '手机', '日期', '商品', '金额'],
    ['王芳', '13811110001', '2024-03-05', '玫瑰', 128],
    [null, null, '2024-03-06', '百合', 66],
    [null, null, '2024-03-09', '玫瑰', 32],
    ['李强', '13811110002', '2024-03-09', '百合', 66],
    [null, null, null, '满天星', 20],
    ['', '', '2024-03-10', '散客', 10],
  ];
  const down = (column: number, first: number, last: number) => ({
    startRow: first,
    startCol: column,
    endRow: last,
    endCol: column,
  });
  const merges = [down(0, 1, 3), down(1, 1, 3), down(0, 4, 5), down(1, 4, 5), down(2, 4, 5)];
  const bytes = await writeXlsx({ sheets: [{ name: '流水', rows, merges }] });
  const { staged, summary, names } = await imported([new File([bytes.slice()], '流水.xlsx')]);
  expect(names).toEqual(['李强', '王芳']);
  expect(figures(staged)).toEqual({
    people: 2,
    orders: 6,
    knownRevenue: 312,
    anonymousRevenue: 10,
  });
  expect(summary?.buyers.value).toBe(2);
  expect(staged.files[0]?.alerts).toContainEqual({ code: 'mergedFilled', count: 3 });
});

test('who opted out of mail in a list of contacts is asked nothing more', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const staged = await client.call('import.stage', { files: [csvFile(contacts.ZOHO_CONTACTS)] });
  await client.call('import.commit', { staged: staged.id });
  const { cells } = await client.call('people.window', {
    query: EVERYONE,
    columns: ['name', 'consent.email'],
    offset: 0,
    limit: 10,
  });
  const told = (cells['name'] ?? []).map((name, row) => [name, cells['consent.email']?.[row]]);
  expect(told.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([
    ['Sage Wieser', null],
    ['Yuki Whobrey', 'no'],
  ]);
});
