/** The care list is right in the local day: the same instant, two zones, either side of midnight. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatDay } from '#domain/civil-time.ts';
import { freshClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';

const members = new File(
  [
    '顾客编号,姓名,生日\r\n',
    'C1,甲,1990-03-09\r\n',
    'C2,乙,1985-03-10\r\n',
    'C3,丙,1979-03-17\r\n',
    'C4,丁,1988-08-08\r\n',
  ],
  'members.csv',
);
const orders = new File(
  [
    '订单编号,顾客编号,付款时间,实付金额\r\n',
    'T1,C4,2024-03-02 12:00:00,10.00\r\n',
    'T2,C1,2024-01-02 12:00:00,10.00\r\n',
    'T3,C1,2024-03-05 12:00:00,10.00\r\n',
  ],
  'orders.csv',
);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function opened(zone: string): Promise<DataClient> {
  const client = freshClient();
  await client.call('workspace.open', { zone });
  const staged = await client.call('import.stage', { files: [members, orders] });
  await client.call('import.commit', { staged: staged.id });
  return client;
}

async function careOf(client: DataClient): Promise<Record<string, string>> {
  const { cells } = await client.call('people.window', {
    query: { search: '', filters: [], sort: { column: 'key', descending: false } },
    columns: ['key', 'care.reason', 'care.days'],
    offset: 0,
    limit: 10,
  });
  return Object.fromEntries(
    cells['key']!.flatMap((key, at) => {
      const reason = cells['care.reason']![at];
      return reason === null ? [] : [[String(key), `${reason} ${cells['care.days']![at]}`]];
    }),
  );
}

/** 00:30 of 10 March in Shanghai, 08:30 of 9 March in Los Angeles. */
const INSTANT = Date.UTC(2024, 2, 9, 16, 30);

test('birthdays and first orders are those of the day it is there', async () => {
  vi.setSystemTime(INSTANT);
  const shanghai = await opened('Asia/Shanghai');
  expect(await careOf(shanghai)).toEqual({ C2: 'birthday 0', C3: 'birthday 7' });
  vi.setSystemTime(INSTANT);
  const losAngeles = await opened('America/Los_Angeles');
  expect(await careOf(losAngeles)).toEqual({
    C1: 'birthday 0',
    C2: 'birthday 1',
    C4: 'welcome 7',
  });
});

test.each([
  // A minute before midnight there.
  ['Asia/Shanghai', Date.UTC(2024, 2, 9, 15, 59), '2024-03-09'],
  ['America/Los_Angeles', Date.UTC(2024, 2, 10, 7, 59), '2024-03-09'],
])('midnight passes in %s while the app is open', async (zone, before, day) => {
  vi.setSystemTime(before);
  const client = await opened(zone);
  expect(await careOf(client)).toEqual({ C1: 'birthday 0', C2: 'birthday 1', C4: 'welcome 7' });
  const days: string[] = [];
  client.onChanged(({ today }) => days.push(formatDay(today)));
  vi.setSystemTime(before + 2 * 60_000);
  expect(await careOf(client)).toEqual({ C2: 'birthday 0', C3: 'birthday 7' });
  // The page was told, so that it asks again.
  expect(days).toEqual(['2024-03-10']);
  expect(day < days[0]!).toBe(true);
});

test('who was contacted is marked on the local day', async () => {
  vi.setSystemTime(INSTANT);
  for (const [zone, day] of [
    ['Asia/Shanghai', '2024-03-10'],
    ['America/Los_Angeles', '2024-03-09'],
  ] as const) {
    const client = await opened(zone);
    const all = { search: '', filters: [], sort: null };
    const ask = { query: all, columns: ['marks.contactedDay'], offset: 0, limit: 1 };
    const { ids } = await client.call('people.window', ask);
    await client.call('people.mark', { people: ids, mark: 'contacted', isSet: true });
    const [marked] = (await client.call('people.window', ask)).cells['marks.contactedDay']!;
    expect(formatDay(Number(marked))).toBe(day);
  }
});
