/** The life of a workspace through the page's own calls: import, reload, undo, repeats, choices. */
import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '#domain/civil-time.ts';
import { LOCALES, type Locale, wordIn } from '#domain/locale.ts';
import { REJECTED_ROW, REJECTED_WHY } from '#domain/rejected-file.ts';
import { SilhouetteDatabase } from '#storage/database.ts';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';
import type { ImportView, RejectedWords, StagedView } from '#worker/protocol/import.ts';

const EVERYONE = { search: '', filters: [], sort: null } as const;
const ZONE = 'Asia/Shanghai';

const file = (name: string, ...lines: readonly string[]): File =>
  new File([lines.map((line) => `${line}\r\n`).join('')], name);

const day = (at: number): string => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);

/** Orders T<from> … of 30 customers, in order of time. */
function orderFile(name: string, from: number, count: number, amount = (at: number) => at): File {
  return file(
    name,
    '订单编号,顾客编号,下单时间,实付金额,订单状态,渠道',
    ...Array.from({ length: count }, (_, step) => {
      const at = from + step;
      const status = at % 9 === 4 ? '交易关闭' : '交易成功';
      return `T${at},C${at % 30},${day(at)},${amount(at).toFixed(2)},${status},${at % 2 ? 'app' : '门店'}`;
    }),
  );
}

const customers = file(
  'customers.csv',
  '顾客编号,姓名,手机号,城市,生日',
  ...Array.from(
    { length: 35 },
    (_, at) =>
      `C${at},顾客${at},1380000${String(1000 + at)},${at % 3 ? '上海' : '北京'},19${70 + (at % 30)}-05-0${1 + (at % 9)}`,
  ),
);

async function opened(client: DataClient): Promise<DataClient> {
  await client.call('workspace.open', { zone: ZONE });
  return client;
}

const fresh = (): Promise<DataClient> => opened(freshClient());
const reloaded = (): Promise<DataClient> => opened(reloadedClient());

async function importFiles(client: DataClient, ...files: readonly File[]): Promise<StagedView> {
  const staged = await client.call('import.stage', { files });
  await client.call('import.commit', { staged: staged.id });
  return staged;
}

async function allOf(client: DataClient) {
  const columns = await client.call('people.columns', null);
  const window = await client.call('people.window', {
    query: EVERYONE,
    columns: columns.map(({ id }) => id),
    offset: 0,
    limit: 1000,
  });
  const pages = [];
  for (const id of window.ids) pages.push(await client.call('person.view', { id, orders: 100 }));
  return {
    overview: await client.call('result.overview', {}),
    rfm: await client.call('result.rfm', {}),
    lifecycle: await client.call('result.lifecycle', {}),
    churn: await client.call('result.churn', {}),
    columns,
    window,
    pages,
  };
}

type All = Awaited<ReturnType<typeof allOf>>;

function expectSame(found: All, expected: All): void {
  expect(found).toEqual(expected);
  // In the same order too.
  expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
}

/** What is shown apart from the random ids. */
function withoutIds({ window, pages, ...rest }: All) {
  return {
    ...rest,
    cells: window.cells,
    pages: pages.map((page) => ({ ...page, id: 0 })),
  };
}

async function keyIds(client: DataClient): Promise<Map<string, number>> {
  const { ids, cells } = await client.call('people.window', {
    query: EVERYONE,
    columns: ['key'],
    offset: 0,
    limit: 1000,
  });
  return new Map(ids.map((id, at) => [String(cells['key']![at]), id]));
}

const batchesOf = (imports: readonly ImportView[]): string[] =>
  imports.flatMap(({ batches }) => batches.map(({ batch }) => batch));

/** Rows of the database, by table. */
async function stored(): Promise<Record<string, number>> {
  const database = new SilhouetteDatabase();
  await database.open();
  const counts = {
    batches: await database.batches.count(),
    columns: await database.columns.count(),
    chunks: await database.chunks.count(),
  };
  database.close();
  return counts;
}

describe('reload', () => {
  test('shows the same overview, people and pages, byte for byte', async () => {
    const client = await fresh();
    await importFiles(client, customers, orderFile('orders.csv', 0, 120));
    const before = await allOf(client);
    expect(before.window.total).toBe(35);
    const overview = before.overview.status === 'done' ? before.overview.summary : null;
    expect(overview?.orders).toBe(107);
    const again = await reloaded();
    expectSame(await allOf(again), before);
    const list = await client.call('import.list', null);
    const listAgain = await again.call('import.list', null);
    // Only the files themselves are gone.
    expect(listAgain).toEqual(
      list.map((own) => ({
        ...own,
        batches: own.batches.map((batch) => ({ ...batch, hasFile: false })),
      })),
    );
  });

  test('after several imports that say other things about the same orders', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 60));
    await importFiles(
      client,
      orderFile('b.csv', 40, 60, (at) => at * 2),
    );
    await importFiles(client, customers);
    const before = await allOf(client);
    expectSame(await allOf(await reloaded()), before);
  });

  test('a file read again with corrections is stored as corrected, not as first read', async () => {
    const client = await fresh();
    const bad = file(
      'orders.csv',
      '订单编号,顾客编号,下单时间,实付金额',
      ...Array.from(
        { length: 12 },
        (_, at) => `T${at},C${at},${day(at)},${at === 5 ? '见备注' : '9.50'}`,
      ),
    );
    const staged = await client.call('import.stage', { files: [bad] });
    const [first] = staged.files;
    expect(first?.rows.rejected).toEqual({ unreadableNumber: 1 });
    const changed = await client.call('import.change', {
      staged: staged.id,
      changes: [{ batch: first!.batch, columns: { 3: { table: 'orders', field: null } } }],
    });
    expect(changed.files[0]?.rows).toMatchObject({ new: 12, rejected: {} });
    await client.call('import.commit', { staged: changed.id });
    const before = await allOf(client);
    expect(before.overview).toMatchObject({ summary: { orders: 12 } });
    expectSame(await allOf(await reloaded()), before);
  });
});

describe('undo and restore', () => {
  test('undo takes back what an import brought and what it said about older records', async () => {
    const client = await fresh();
    await importFiles(client, customers, orderFile('a.csv', 0, 60));
    const before = await allOf(client);
    await importFiles(
      client,
      orderFile('b.csv', 30, 90, (at) => at * 3),
      file('moved.csv', '顾客编号,姓名,城市', 'C1,改名,广州', 'C99,新人,深圳'),
    );
    const after = await allOf(client);
    expect(after.window.total).toBe(36);
    expect(after).not.toEqual(before);

    const newest = (await client.call('import.list', null)).slice(0, 1);
    const { workspace } = await client.call('import.undo', {
      batches: batchesOf(newest),
    });
    expect(workspace.revision).toBe(3);
    expectSame(await allOf(client), before);
    expectSame(await allOf(await reloaded()), before);

    const again = await fresh();
    await importFiles(again, customers, orderFile('a.csv', 0, 60));
    expect(withoutIds(await allOf(again))).toEqual(withoutIds(before));
  });

  test('restore brings it back exactly', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 60));
    await importFiles(
      client,
      orderFile('b.csv', 30, 60, (at) => at * 3),
    );
    const before = await allOf(client);
    const list = await client.call('import.list', null);
    const { act, isDone } = await client.call('import.undo', {
      batches: batchesOf(list.slice(1)),
    });
    await client.call('history.turn', { act, isDone: !isDone });
    expectSame(await allOf(client), before);
    expect(await client.call('import.list', null)).toEqual(list);
    expectSame(await allOf(await reloaded()), before);
  });

  test('also after a reload, and after other files were staged in between', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 40));
    await importFiles(client, orderFile('b.csv', 40, 40));
    const before = await allOf(client);
    const again = await reloaded();
    const [newest] = await again.call('import.list', null);
    const { act, isDone } = await again.call('import.undo', { batches: batchesOf([newest!]) });
    const staged = await again.call('import.stage', { files: [orderFile('c.csv', 90, 10)] });
    await again.call('import.discard', { staged: staged.id });
    await again.call('history.turn', { act, isDone: !isDone });
    expectSame(await allOf(again), before);
  });

  test('undo between the dry run and the commit: the commit tells its rows again', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 40));
    const staged = await client.call('import.stage', { files: [orderFile('b.csv', 20, 40)] });
    expect(staged.files[0]?.rows).toMatchObject({ new: 20, duplicate: 20 });
    const list = await client.call('import.list', null);
    await client.call('import.undo', { batches: batchesOf(list) });
    await client.call('import.commit', { staged: staged.id });
    const [only, ...others] = await client.call('import.list', null);
    expect(others).toEqual([]);
    expect(only?.batches[0]?.rows).toMatchObject({ new: 40, duplicate: 0 });
    const found = await allOf(client);
    expectSame(await allOf(await reloaded()), found);
    const alone = await fresh();
    await importFiles(alone, orderFile('b.csv', 20, 40));
    expect(withoutIds(await allOf(alone))).toEqual(withoutIds(found));
  });

  test('everything undone is an empty workspace', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 40));
    const { workspace } = await client.call('import.undo', {
      batches: batchesOf(await client.call('import.list', null)),
    });
    expect(workspace).toMatchObject({ isEmpty: true, asOf: null });
    expect((await allOf(client)).window.total).toBe(0);
  });
});

describe('several files in one drop', () => {
  test('are committed by newest fact, then by name; the later one is the newer statement', async () => {
    const order = (name: string, ...rows: readonly string[]): File =>
      file(name, '订单编号,顾客编号,下单时间,实付金额', ...rows);
    const client = await fresh();
    const staged = await importFiles(
      client,
      order('c.csv', 'T1,C1,2024-01-05,30.00', 'T2,C1,2024-03-01,1.00'),
      order('b.csv', 'T1,C1,2024-01-05,20.00'),
      order('a.csv', 'T1,C1,2024-01-05,10.00', 'T3,C1,2024-02-01,1.00'),
      order('0.csv', 'T1,C1,2024-01-05,40.00'),
    );
    // The page lists them as they were dropped.
    expect(staged.files.map(({ name }) => name)).toEqual(['c.csv', 'b.csv', 'a.csv', '0.csv']);
    const [own, ...more] = await client.call('import.list', null);
    expect(more).toEqual([]);
    expect(own?.batches.map(({ name }) => name)).toEqual(['0.csv', 'b.csv', 'a.csv', 'c.csv']);
    const [id] = (await keyIds(client)).values();
    const page = await client.call('person.view', { id: id!, orders: 10 });
    expect(page?.orders.find(({ orderId }) => orderId === 'T1')?.amount).toBe('30');
    // Dropped the other way round it is the same.
    const other = await fresh();
    await importFiles(
      other,
      order('0.csv', 'T1,C1,2024-01-05,40.00'),
      order('a.csv', 'T1,C1,2024-01-05,10.00', 'T3,C1,2024-02-01,1.00'),
      order('b.csv', 'T1,C1,2024-01-05,20.00'),
      order('c.csv', 'T1,C1,2024-01-05,30.00', 'T2,C1,2024-03-01,1.00'),
    );
    expect(withoutIds(await allOf(other))).toEqual(withoutIds(await allOf(client)));
  });

  test('a file can be undone alone', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 30), orderFile('b.csv', 30, 30));
    const [own] = await client.call('import.list', null);
    await client.call('import.undo', { batches: [own!.batches[1]!.batch] });
    expect((await allOf(client)).overview).toMatchObject({ summary: { orders: 27 } });
    const [left] = await client.call('import.list', null);
    expect(left?.batches.map(({ name }) => name)).toEqual(['a.csv']);
  });

  test('a file left out is not committed', async () => {
    const client = await fresh();
    const files = [orderFile('a.csv', 0, 30), orderFile('b.csv', 30, 30)];
    const staged = await client.call('import.stage', { files });
    const changed = await client.call('import.change', {
      staged: staged.id,
      changes: [{ batch: staged.files[1]!.batch, leaveOut: true }],
    });
    expect(changed.totals.orders).toBe(27);
    await client.call('import.commit', { staged: staged.id });
    const [own] = await client.call('import.list', null);
    expect(own?.batches.map(({ name }) => name)).toEqual(['a.csv']);
    expectSame(await allOf(await reloaded()), await allOf(client));
  });

  test('another shop has orders of its own under the same numbers', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 30));
    const staged = await client.call('import.stage', { files: [orderFile('a.csv', 0, 30)] });
    expect(staged.files[0]?.rows).toMatchObject({ new: 0, duplicate: 30 });
    const changed = await client.call('import.change', {
      staged: staged.id,
      changes: [{ batch: staged.files[0]!.batch, source: '第二家店' }],
    });
    expect(changed.files[0]?.rows).toMatchObject({ new: 30, duplicate: 0 });
    expect(changed.totals).toMatchObject({ people: 30, newPeople: 0, newOrders: 27 });
  });
});

describe('repeats', () => {
  test('the same file again adds nothing', async () => {
    const client = await fresh();
    await importFiles(client, customers, orderFile('a.csv', 0, 60));
    const before = await allOf(client);
    const staged = await importFiles(client, orderFile('a.csv', 0, 60), customers);
    for (const { rows } of staged.files) expect(rows).toMatchObject({ new: 0, changed: 0 });
    expect(staged.totals).toMatchObject({ newPeople: 0, newOrders: 0 });
    expect(staged.sameAsBefore).toHaveLength(2);
    expectSame(await allOf(client), before);
  });

  test('nor does its own clean CSV, of any form the file came in', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `T${at};C${at % 5};${day(at)};"1.2${String(at).padStart(2, '0')},50";"说 ""好"""`,
    );
    const files = [
      new File(
        ['销售明细\n\n', '订单编号;顾客编号;下单时间;实付金额;备注\n', rows.join('\n')],
        'semi.csv',
      ),
      new File(
        [
          '\uFEFF',
          '订单编号\t顾客编号\t下单时间\t实付金额\n',
          Array.from({ length: 9 }, (_, at) => `T${at}\tC${at}\t${day(at)}\t${at}.5\n`).join(''),
        ],
        'bom.tsv',
      ),
    ];
    for (const own of files) {
      const client = await fresh();
      await importFiles(client, own);
      const [{ batches } = { batches: [] }] = await client.call('import.list', null);
      const clean = await client.call('import.cleanCsv', { batch: batches[0]!.batch });
      const text = await clean.text();
      expect(text.startsWith('订单编号,顾客编号,下单时间,实付金额')).toBe(true);
      expect(text.includes('\uFEFF')).toBe(false);
      const again = await client.call('import.stage', { files: [new File([clean], 'clean.csv')] });
      expect(again.files[0]?.rows).toMatchObject({ new: 0, changed: 0 });
      expect(again.files[0]?.rows.duplicate).toBe(batches[0]!.rows.new);
      // And it is clean already.
      await client.call('import.commit', { staged: again.id });
      const [newest] = await client.call('import.list', null);
      const twice = await client.call('import.cleanCsv', { batch: newest!.batches[0]!.batch });
      expect(await twice.text()).toBe(text);
    }
  });
});

describe('discard', () => {
  test('leaves nothing behind', async () => {
    const client = await fresh();
    const staged = await client.call('import.stage', {
      files: [customers, orderFile('a.csv', 0, 30)],
    });
    expect((await stored())['columns']).toBeGreaterThan(0);
    await client.call('import.discard', { staged: staged.id });
    expect(await stored()).toEqual({ batches: 0, columns: 0, chunks: 0 });
    await expect(client.call('import.commit', { staged: staged.id })).rejects.toMatchObject({
      failure: { code: 'stagedGone' },
    });
    await expect(
      client.call('import.rows', { staged: staged.id, batch: 'x', offset: 0, limit: 1 }),
    ).rejects.toMatchObject({ failure: { code: 'stagedGone' } });
    expect(await client.call('import.list', null)).toEqual([]);
  });

  test('beside what is committed it leaves exactly that; what was left lying is swept at the start', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 30));
    const committed = await stored();
    const staged = await client.call('import.stage', { files: [orderFile('b.csv', 30, 30)] });
    await client.call('import.discard', { staged: staged.id });
    expect(await stored()).toEqual(committed);
    await client.call('import.stage', { files: [orderFile('b.csv', 30, 30)] });
    expect(await stored()).not.toEqual(committed);
    // The page is closed in the middle.
    await reloaded();
    await expect.poll(stored).toEqual(committed);
  });
});

describe('rejected rows', () => {
  /** As the page says it in one language. */
  const wordsIn = (locale: Locale): RejectedWords => ({
    row: wordIn(REJECTED_ROW, locale),
    why: wordIn(REJECTED_WHY, locale),
    reasons: {
      nothingUsable: 'nothing',
      unreadableDate: '日期读不懂',
      unreadableNumber: '金额读不懂',
      missingKey: 'no key',
    },
  });
  const words = wordsIn('zh-CN');
  const header = '订单编号,顾客编号,下单时间,实付金额,备注';
  const good = Array.from({ length: 10 }, (_, at) => `T${at},C${at},${day(at)},${at}.00,`);
  const bad = ['T90,C90,2024-13-45,5.00,坏日期', 'T91,C91,2024-01-05,abc,"坏,金额"'];
  const source = file(
    'orders.csv',
    header,
    ...good.slice(0, 4),
    bad[0]!,
    ...good.slice(4),
    bad[1]!,
  );

  test('have row number, reason and cells as read, before and after the commit and a reload', async () => {
    const client = await fresh();
    const staged = await client.call('import.stage', { files: [source] });
    const [{ batch, rows } = { batch: '', rows: null }] = staged.files;
    expect(rows).toMatchObject({ new: 10, rejected: { unreadableDate: 1, unreadableNumber: 1 } });
    const expected =
      '\uFEFF' +
      [
        `${words.row},${words.why},${header}`,
        `6,日期读不懂,${bad[0]!}`,
        `13,金额读不懂,${bad[1]!}`,
      ].join('\r\n');
    const rejectedOf = async (own: DataClient): Promise<string> => {
      const blob = await own.call('import.rejectedCsv', { batch, words });
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
    };
    expect((await rejectedOf(client)).trimEnd()).toBe(expected);
    const listed = await client.call('import.rows', {
      staged: staged.id,
      batch,
      outcome: 'rejected',
      offset: 0,
      limit: 10,
    });
    expect(listed.rows.map(({ record, reason }) => [record, reason])).toEqual([
      [6, 'unreadableDate'],
      [13, 'unreadableNumber'],
    ]);
    expect(listed.rows[1]?.cells).toEqual(['T91', 'C91', '2024-01-05', 'abc', '坏,金额']);
    await client.call('import.commit', { staged: staged.id });
    expect((await rejectedOf(client)).trimEnd()).toBe(expected);
    expect((await rejectedOf(await reloaded())).trimEnd()).toBe(expected);
  });

  test('can be fed back once they are put right', async () => {
    const client = await fresh();
    await importFiles(client, source);
    const [own] = await client.call('import.list', null);
    const { batch } = own!.batches[0]!;
    const told = (columns: StagedView['files'][number]['columns']) =>
      columns
        .filter(({ isOutside }) => !isOutside)
        .map(({ header: name, table, field, custom, type }) => [name, table, field, custom, type]);
    const first = await client.call('import.stage', { files: [source] });
    for (const locale of LOCALES) {
      const csv = await client.call('import.rejectedCsv', { batch, words: wordsIn(locale) });
      // One row is put right first, the other later.
      const half = (await csv.text()).replace('2024-13-45', '2024-01-20');
      const staged = await client.call('import.stage', { files: [new File([half], 'half.csv')] });
      const [again] = staged.files;
      expect(again?.rows).toMatchObject({ new: 1, rejected: { unreadableNumber: 1 } });
      expect(told(again!.columns)).toEqual(told(first.files[0]!.columns));
      const rest = await client.call('import.rejectedCsv', { batch: again!.batch, words });
      expect((await rest.text()).trimEnd()).toBe(
        `${words.row},${words.why},${header}\r\n3,金额读不懂,${bad[1]!}`,
      );
    }
    const blob = await client.call('import.rejectedCsv', { batch, words });
    const put = (await blob.text()).replace('2024-13-45', '2024-01-20').replace('abc', '7.50');
    const staged = await importFiles(client, new File([put], 'fixed.csv'));
    expect(staged.files[0]?.rows).toMatchObject({ new: 2, rejected: {} });
    const [fixed] = await client.call('import.list', null);
    const rows = await client.call('import.batchRows', {
      batch: fixed!.batches[0]!.batch,
      offset: 0,
      limit: 9,
    });
    expect(rows.headers).toEqual(header.split(','));
    const whole = await fresh();
    await importFiles(
      whole,
      file(
        'orders.csv',
        header,
        ...good,
        bad[0]!.replace('2024-13-45', '2024-01-20'),
        bad[1]!.replace('abc', '7.50'),
      ),
    );
    const totals = async (from: DataClient) => {
      const { overview } = await allOf(from);
      return overview.status === 'done' ? overview.summary : null;
    };
    expect(await totals(client)).toEqual(await totals(whole));
  });

  test('put right they are the same people and orders, also where zeros were kept by a formula', async () => {
    const client = await fresh();
    const kept = (id: string): string => `"=""${id}"""`;
    const line = (order: string, customer: string, on: string): string =>
      `${kept(order)},${kept(customer)},${on},5.00,`;
    const rows = good.map((_, at) => line(`00${100 + at}`, '00128', day(at)));
    const spoilt = line('00200', '00128', '2024-13-45');
    await importFiles(client, file('orders.csv', header, ...rows, spoilt));
    const [own] = await client.call('import.list', null);
    const { batch } = own!.batches[0]!;
    const csv = await (await client.call('import.rejectedCsv', { batch, words })).text();
    // No spreadsheet runs what is in it.
    expect(csv).not.toMatch(/(^|,)"?=/m);
    const put = csv.replace('2024-13-45', '2024-01-20');
    const staged = await importFiles(client, new File([put], 'fixed.csv'));
    expect(staged.files[0]?.rows).toMatchObject({ new: 1, rejected: {} });
    const { overview } = await allOf(client);
    expect(overview).toMatchObject({ summary: { people: 1, orders: good.length + 1 } });
  });
});

describe('record ids', () => {
  test('are random: two devices give the same customers different ids', async () => {
    const ids: number[] = [];
    for (let device = 0; device < 2; device++) {
      const client = await fresh();
      await importFiles(client, orderFile('a.csv', 0, 60));
      ids.push(...(await keyIds(client)).values());
    }
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
    expect(ids.every((id) => Number.isSafeInteger(id) && id >= 0)).toBe(true);
    // 53 bits: small ones and even spacing would betray a counter.
    expect(Math.max(...ids)).toBeGreaterThan(2 ** 45);
  });

  test('stay over re-import, undo, restore and reload', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 30));
    const ids = await keyIds(client);
    await importFiles(client, orderFile('a.csv', 0, 30));
    expect(await keyIds(client)).toEqual(ids);
    const list = await client.call('import.list', null);
    // The import that drew the ids goes; the other told them too.
    const { act, isDone } = await client.call('import.undo', { batches: batchesOf(list.slice(1)) });
    expect(await keyIds(client)).toEqual(ids);
    await client.call('history.turn', { act, isDone: !isDone });
    expect(await keyIds(client)).toEqual(ids);
    expect(await keyIds(await reloaded())).toEqual(ids);
  });

  test('a person keeps the id when a later file adds records to it', async () => {
    const client = await fresh();
    await importFiles(
      client,
      file(
        'phones.csv',
        '手机号,下单时间,实付金额',
        ...Array.from({ length: 8 }, (_, at) => `1390000000${at},2024-01-0${at + 1},5.00`),
      ),
    );
    const before = await keyIds(client);
    expect(before.size).toBe(8);
    await importFiles(
      client,
      file(
        'members.csv',
        '顾客编号,姓名,手机号',
        ...Array.from({ length: 8 }, (_, at) => `M${at},会员${at},1390000000${at}`),
      ),
    );
    const after = await keyIds(client);
    expect(new Set(after.values())).toEqual(new Set(before.values()));
    expect([...after.keys()].every((key) => key.startsWith('M'))).toBe(true);
    for (const [phone, id] of before) {
      const page = await client.call('person.view', { id, orders: 5 });
      // Keys are canonical, the table shows the phone as it was typed.
      expect(page?.keys.map(({ text }) => text)).toContain(`86${phone}`);
      expect(page?.orderCount).toBe(1);
    }
    expect(await keyIds(await reloaded())).toEqual(after);
  });

  test('an id nobody has opens no page', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 30));
    expect(await client.call('person.view', { id: 1, orders: 5 })).toBeNull();
  });
});

describe('as-of day', () => {
  test('is the day after the newest fact, as chosen, and back again; kept over a reload', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 60));
    const start = await allOf(client);
    const view = await client.call('workspace.open', { zone: ZONE });
    const newest = parseIsoDay(day(59))!;
    expect(view.asOf).toEqual({ day: newest + 1, origin: 'dayAfterNewest', newestDay: newest });

    const early = parseIsoDay(day(29))!;
    const changes: number[] = [];
    client.onChanged(({ asOf }) => changes.push(asOf!.day));
    const chosen = await client.call('workspace.setAsOf', { day: early });
    expect(chosen.asOf).toEqual({ day: early, origin: 'chosen', newestDay: newest });
    expect(changes).toEqual([early]);
    // Orders 0 … 29, of which 4, 13 and 22 are closed.
    const then = await allOf(client);
    expect(then.overview).toMatchObject({ summary: { orders: 27 } });
    const again = await reloaded();
    expectSame(await allOf(again), then);

    const reset = await again.call('workspace.setAsOf', { day: null });
    expect(reset.asOf?.origin).toBe('dayAfterNewest');
    expectSame(await allOf(again), start);
    expectSame(await allOf(await reloaded()), start);
  });

  test('is today while the newest fact is at most seven days old', async () => {
    const client = await fresh();
    const { today } = await client.call('workspace.open', { zone: ZONE });
    const iso = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
    const recent = (last: number): File =>
      file(
        'recent.csv',
        '订单编号,顾客编号,下单时间,实付金额',
        ...Array.from({ length: 9 }, (_, at) => `T${at},C${at},${iso(last - at)},5.00`),
      );
    await importFiles(client, recent(today - 8));
    const old = await client.call('workspace.open', { zone: ZONE });
    expect(old.asOf).toMatchObject({ day: today - 7, origin: 'dayAfterNewest' });
    await importFiles(client, recent(today - 7));
    const now = await client.call('workspace.open', { zone: ZONE });
    expect(now.asOf).toMatchObject({ day: today, origin: 'today', newestDay: today - 7 });
  });

  test('a date after today moves nothing, and is told', async () => {
    const client = await fresh();
    const future = orderFile('a.csv', 0, 30);
    const text = `${await future.text()}T999,C1,2999-01-01,5.00,交易成功,app\r\n`;
    const staged = await importFiles(client, new File([text], 'a.csv'));
    expect(staged.files[0]?.alerts).toContainEqual(
      expect.objectContaining({ code: 'futureDates', count: 1 }),
    );
    const view = await client.call('workspace.open', { zone: ZONE });
    expect(view.asOf?.newestDay).toBe(parseIsoDay(day(29)));
  });
});

describe('params', () => {
  const highest = async (client: DataClient): Promise<number> => {
    const { cells } = await client.call('people.window', {
      query: EVERYONE,
      columns: ['rfm.m'],
      offset: 0,
      limit: 100,
    });
    return Math.max(...cells['rfm.m']!.map(Number));
  };

  test('of RFM are chosen by asking with them, and kept over a reload', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 90));
    expect(await highest(client)).toBe(5);
    const params = { method: 'equal-sized', bins: 3 } as const;
    const chosen = await client.call('result.rfm', { params });
    expect(chosen).toMatchObject({ status: 'done', summary: { params } });
    expect(await client.call('result.rfm', {})).toEqual(chosen);
    expect(await highest(client)).toBe(3);
    const again = await reloaded();
    expect(await again.call('result.rfm', {})).toEqual(chosen);
    expect(await highest(again)).toBe(3);
  });

  test('that mean nothing are refused, and the chosen ones stay', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 90));
    const params = { method: 'ties-together', bins: 10 } as const;
    await expect(client.call('result.rfm', { params })).rejects.toMatchObject({
      failure: { code: 'bug' },
    });
    expect(await highest(client)).toBe(5);
  });
});

describe('value groups', () => {
  const groupsOf = async (client: DataClient) => {
    const answer = await client.call('result.segments', {});
    if (answer.status !== 'done') throw new Error('no segments');
    return answer.summary.segments.filter(({ family }) => family === 'rfm');
  };
  const namesOf = async (client: DataClient) =>
    (await client.call('people.columns', null)).find(({ id }) => id === 'rfm.group')?.names;

  test('carry the names and notes that people gave them, over a reload, until given back', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 90));
    const before = await groupsOf(client);
    expect(before).toHaveLength(8);
    const groups = [{ group: 'HHH', name: '<b>老街坊</b>', todo: '中秋送月饼' }] as const;
    await client.call('segments.nameGroups', { groups });
    const own = [{ id: 'own-1', name: '我的', rule: { segment: 'rfm-HHH' } }];
    await client.call('segments.save', { own });
    for (const each of [client, await reloaded()]) {
      const renamed = await groupsOf(each);
      expect(renamed.find(({ id }) => id === 'rfm-HHH')).toMatchObject({
        name: '<b>老街坊</b>',
        todo: '中秋送月饼',
      });
      expect(renamed.map(({ people }) => people)).toEqual(before.map(({ people }) => people));
      expect(await namesOf(each)).toEqual({ HHH: '<b>老街坊</b>' });
    }
    const last = await reloaded();
    await last.call('segments.nameGroups', { groups: [] });
    expect(await groupsOf(last)).toEqual(before);
    expect(await namesOf(last)).toEqual({});
    const answer = await last.call('result.segments', {});
    expect(answer.status === 'done' && answer.summary.segments.at(-1)).toMatchObject({
      name: '我的',
    });
  });

  test('an unknown group, or a name of blanks, is refused and changes nothing', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 90));
    for (const groups of [[{ group: 'XXX', name: 'a' }], [{ group: 'HHH', name: '  ' }]]) {
      await expect(
        client.call('segments.nameGroups', { groups: groups as never }),
      ).rejects.toMatchObject({ failure: { code: 'bug' } });
    }
    expect(await namesOf(client)).toEqual({});
  });

  test('follow the score from which a measure is high', async () => {
    const client = await fresh();
    await importFiles(client, orderFile('a.csv', 0, 90));
    const before = (await groupsOf(client)).map(({ people }) => people);
    const params = { method: 'ties-together', bins: 5, highFrom: { recency: 2 } } as const;
    await client.call('result.rfm', { params });
    const after = await groupsOf(client);
    expect(after.map(({ people }) => people)).not.toEqual(before);
    for (const { id, people } of after) {
      const query = {
        ...EVERYONE,
        filters: [{ column: 'rfm.group', oneOf: [id.replace('rfm-', '')] }],
      };
      const window = await client.call('people.window', {
        query,
        columns: [],
        offset: 0,
        limit: 0,
      });
      expect(window.total, id).toBe(people);
    }
  });
});

describe('files of no known kind', () => {
  test('are kept, and can be viewed row by row', async () => {
    const client = await fresh();
    const staged = await importFiles(
      client,
      file('notes.csv', '色号,温度,说明', '红,1.50,好', '绿,2,', '蓝,,坏', '红,1.50,好'),
    );
    expect(staged.files[0]?.kinds).toEqual(['other']);
    expect(staged.files[0]?.rows).toMatchObject({ read: 4, new: 4 });
    const { batch } = staged.files[0]!;
    for (const own of [client, await reloaded()]) {
      expect(await own.call('import.batchRows', { batch, offset: 0, limit: 10 })).toEqual({
        headers: ['色号', '温度', '说明'],
        total: 4,
        rows: [
          ['红', '1.5', '好'],
          ['绿', '2', ''],
          ['蓝', '', '坏'],
          ['红', '1.5', '好'],
        ],
      });
      const part = await own.call('import.batchRows', { batch, offset: 2, limit: 1 });
      expect(part.rows).toEqual([['蓝', '', '坏']]);
    }
    await expect(
      client.call('import.batchRows', { batch: 'nobody', offset: 0, limit: 1 }),
    ).rejects.toMatchObject({ failure: { code: 'stagedGone' } });
  });
});

test('nothing answers before the workspace is open', async () => {
  await expect(freshClient().call('import.list', null)).rejects.toMatchObject({
    failure: { code: 'storageClosed' },
  });
});

describe('what was said of columns', () => {
  const header = '订单编号,顾客编号,下单时间,实付金额,暗号,城市';
  const rows = (from: number, city: string): string[] =>
    Array.from(
      { length: 6 },
      (_, at) => `T${from + at},C${at},${day(from + at)},${at}.00,x${at},${city}`,
    );

  test('counts again for the same headers, and not for others', async () => {
    const client = await fresh();
    const first = await client.call('import.stage', {
      files: [file('三月.csv', header, ...rows(0, '上海'))],
    });
    const [one] = first.files;
    expect(one!.remembered).toBeNull();
    const change = {
      batch: one!.batch,
      columns: { 4: { table: 'customers' as const, field: 'memberLevel' } },
      collisions: { 5: 'fill' as const },
    };
    await client.call('import.change', { staged: first.id, changes: [change] });
    await client.call('import.commit', { staged: first.id });
    const later = await client.call('import.stage', {
      files: [
        file('四月.csv', header, ...rows(3, '北京')),
        file('别的.csv', header.replace('暗号', '口令'), ...rows(30, '北京')),
      ],
    });
    const [april, other] = later.files;
    expect(april!.remembered).toBe('三月.csv');
    expect(april!.columns[4]).toMatchObject({ table: 'customers', field: 'memberLevel' });
    expect(april!.columns[5]!.collision.rule).toBe('fill');
    expect(other!.remembered).toBeNull();
    expect(other!.columns[4]!.custom).toBe(true);
    // What is said now goes before what was said then.
    const back = { batch: april!.batch, collisions: { 5: null } };
    const changed = await client.call('import.change', { staged: later.id, changes: [back] });
    expect(changed.files[0]!.columns[5]!.collision.rule).not.toBe('fill');
    expect(changed.files[0]!.columns[4]!.field).toBe('memberLevel');
  });
});
