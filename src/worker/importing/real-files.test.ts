/** The main job on real files, through the worker's own calls: what must be true of each. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'vitest';
import { formatDay } from '#domain/civil-time.ts';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import { testOnRealData } from '#testing/real-data.ts';
import type { DataClient } from '#worker/client.ts';
import type { StagedView } from '#worker/protocol/import.ts';

const EVERYONE = { search: '', filters: [], sort: null } as const;

async function importFiles(paths: readonly string[]): Promise<[DataClient, StagedView]> {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const files = paths.map((path) => new File([readFileSync(path)], basename(path)));
  const staged = await client.call('import.stage', { files });
  await client.call('import.commit', { staged: staged.id });
  return [client, staged];
}

async function overviewOf(client: DataClient) {
  const outcome = await client.call('result.overview', {});
  if (outcome.status !== 'done') throw new Error('no overview');
  return outcome.summary;
}

testOnRealData(
  'online_retail: people, orders, lines, money, as-of; RFM of every buyer as the reference',
  ['data/online_retail/online_retail.csv', 'reference/online_retail_rfm_per_customer.csv'],
  async ([data, reference]) => {
    const [client, staged] = await importFiles([data]);
    expect(staged.files[0]?.rows).toEqual({
      read: 541_909,
      new: 541_909,
      changed: 0,
      duplicate: 0,
      rejected: {},
      skipped: {},
    });
    expect(staged.totals).toMatchObject({
      people: 4372,
      orders: 19_960,
      knownRevenue: '8911407.904',
      anonymousRevenue: '1755276.64',
    });
    const summary = await overviewOf(client);
    expect(summary).toMatchObject({
      people: 4372,
      orders: 18_532,
      lines: 397_884,
      scale: 3,
      leftOut: { orders: { returned: 3654, freeLinesOnly: 4 }, anonymousLines: 135_080 },
    });
    expect(summary.buyers.value).toBe(4338);
    expect(summary.knownRevenue.value).toBe(8_911_407_904);
    // Gross of returns by rule: cancelled invoices of known customers are told beside it.
    expect(summary.returnedUnits).toBe(611_342_090);
    expect(summary.repeatRate.value).toBeCloseTo(0.6558321807284463, 12);

    const lines = readFileSync(reference, 'utf8').trim().split(/\r?\n/).slice(1);
    const expected = new Map(
      lines.map((line) => [line.split(',')[0], line.split(',').map(Number)]),
    );
    const columns = [
      'key',
      'rfm.recencyDays',
      'profile.frequency',
      'profile.monetary',
      'rfm.r',
      'rfm.f',
      'rfm.m',
    ];
    for (const [method, offset] of [
      ['ties-together', 7],
      ['equal-sized', 4],
    ] as const) {
      await client.call('result.rfm', { params: { method, bins: 5 } });
      const window = await client.call('people.window', {
        query: EVERYONE,
        columns,
        offset: 0,
        limit: 10_000,
      });
      let compared = 0;
      for (let row = 0; row < window.total; row++) {
        const own = columns.map((id) => window.cells[id]![row]);
        if (own[1] === null) continue;
        const told = expected.get(String(own[0]))!;
        expect(own.slice(1, 3)).toEqual(told.slice(1, 3));
        expect(own[3]).toBeCloseTo(told[3]!, 6);
        expect(own.slice(4)).toEqual(told.slice(offset, offset + 3));
        compared++;
      }
      expect(compared).toBe(4338);
    }

    const view = await reloadedClient().call('workspace.open', { zone: 'Asia/Shanghai' });
    expect(formatDay(view.asOf!.day)).toBe('2011-12-10');
  },
);

testOnRealData(
  'superstore: a mixed sheet split, day-first dates, a rate, shared order ids',
  ['data/superstore/superstore.csv'],
  async ([data]) => {
    const [client, staged] = await importFiles([data]);
    const [file] = staged.files;
    expect(file?.kinds).toEqual(['customers', 'orders', 'orderLines', 'products', 'shipments']);
    expect(file?.columns.find(({ header }) => header === 'Ship Date')).toMatchObject({
      table: 'shipments',
      field: 'shippedAt',
    });
    expect(file?.questions).toEqual([]);
    expect(file?.alerts).toContainEqual(
      expect.objectContaining({ code: 'orderIdShared', count: expect.any(Number) as number }),
    );
    expect(file?.columns.find(({ header }) => header === 'Discount')?.field).toBe('discountRate');
    expect(file?.columns.find(({ header }) => header === 'City')?.table).toBe('orders');
    const summary = await overviewOf(client);
    expect(summary).toMatchObject({ people: 804, orders: 5117, lines: 10_194, scale: 4 });
    expect(summary.knownRevenue.value).toBe(23_265_343_543);
    expect(formatDay(summary.firstDay!)).toBe('2019-01-03');
    const view = await client.call('workspace.open', { zone: 'Asia/Shanghai' });
    expect(formatDay(view.asOf!.day)).toBe('2022-12-31');
  },
);

testOnRealData(
  'CDNOW: blank-aligned text without a header; the same file again adds nothing',
  ['data/cdnow/CDNOW_sample.txt'],
  async ([data]) => {
    const [client, staged] = await importFiles([data]);
    expect(staged.files[0]?.dialect.blankAligned).toBe(true);
    const summary = await overviewOf(client);
    expect(summary).toMatchObject({ people: 2357, orders: 6919, scale: 2 });
    expect(summary.buyers.value).toBe(2357);
    expect(summary.knownRevenue.value).toBe(24_409_194);
    expect(formatDay(summary.firstDay!)).toBe('1997-01-01');
    expect(formatDay(summary.lastDay!)).toBe('1998-06-30');
    const again = await client.call('import.stage', {
      files: [new File([readFileSync(data)], 'again.txt')],
    });
    expect(again.files[0]?.rows).toMatchObject({ new: 0, changed: 0, duplicate: 6919 });
    expect(again.totals.newOrders).toBe(0);
    await client.call('import.commit', { staged: again.id });
    expect((await overviewOf(client)).knownRevenue.value).toBe(24_409_194);
    const window = await client.call('people.window', {
      query: EVERYONE,
      columns: ['key'],
      offset: 0,
      limit: 1,
    });
    expect(window.cells['key']).toEqual(['00004']);
  },
);

testOnRealData(
  'reviews that name nobody are reviews: marks and words of all of them',
  ['data/nasty/reviews_gbk.csv'],
  async ([data]) => {
    const [client, staged] = await importFiles([data]);
    expect(staged.files[0]).toMatchObject({ kinds: ['feedback'], rows: { read: 1569, new: 1569 } });
    const outcome = await client.call('result.voices', {});
    if (outcome.status !== 'done') throw new Error('no voices');
    const { said } = outcome.summary;
    expect(said).toMatchObject({ reviews: 1569, unnamed: 1569 });
    const marks = said.ratings.map(({ rating, reviews }) => [rating, reviews]);
    expect(marks.map(([rating]) => rating)).toEqual([1, 0]);
    expect(marks.reduce((sum, [, reviews]) => sum + reviews!, 0)).toBe(1569);
    expect(said.quotes.map(({ rating }) => rating)).toEqual([0, 0, 0, 1, 1, 1]);
  },
);
