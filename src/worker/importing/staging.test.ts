/** Staging through the page's own calls: what is refused, progress, cancel, and that the rest stays whole. */
import { describe, expect, test } from 'vitest';
import { SilhouetteDatabase } from '#storage/database.ts';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import { ordersFile } from '#testing/orders-file.ts';
import { CallError, type CallOptions, type DataClient } from '#worker/client.ts';
import type { Progress } from '#worker/protocol/channel.ts';
import type { StagedView } from '#worker/protocol/import.ts';

const EVERYONE = { search: '', filters: [], sort: null } as const;
const HEADER = '订单编号,顾客编号,下单时间,实付金额';

const file = (name: string, ...lines: readonly string[]): File =>
  new File([lines.map((line) => `${line}\r\n`).join('')], name);

const rows = (from: number, count: number, amount = '5.00'): string[] =>
  Array.from({ length: count }, (_, at) => {
    const day = String(((from + at) % 28) + 1).padStart(2, '0');
    return `T${from + at},C${(from + at) % 9},2024-03-${day},${amount}`;
  });

const good = (name = 'good.csv', from = 0, count = 20): File =>
  file(name, HEADER, ...rows(from, count));

async function opened(client: DataClient = freshClient()): Promise<DataClient> {
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  return client;
}

async function withOrders(): Promise<DataClient> {
  const client = await opened();
  const staged = await client.call('import.stage', { files: [good()] });
  await client.call('import.commit', { staged: staged.id });
  return client;
}

/** Everything a person would see of a workspace. */
async function seen(client: DataClient) {
  const columns = await client.call('people.columns', null);
  return {
    view: await client.call('workspace.open', { zone: 'Asia/Shanghai' }),
    list: await client.call('import.list', null),
    overview: await client.call('result.overview', {}),
    window: await client.call('people.window', {
      query: EVERYONE,
      columns: columns.map(({ id }) => id),
      offset: 0,
      limit: 1000,
    }),
  };
}

const codeOf = (error: unknown): string =>
  error instanceof CallError ? error.failure.code : String(error);

/** Code of the failure of a call; 'done' when it does not fail. */
const outcomeOf = (call: Promise<unknown>): Promise<string> => call.then(() => 'done', codeOf);

describe('files that cannot be used', () => {
  const png = Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
  );
  const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3) * 91) % 256);
  // Every row has either no day or no amount.
  const unreadable = rows(0, 12).map((row, at) =>
    at % 2 ? row.replace('2024-03-', '2024-13-') : row.replace('5.00', 'abc'),
  );
  const refused: readonly (readonly [string, File, unknown])[] = [
    ['empty', new File([], 'empty.csv'), { code: 'empty' }],
    ['blank lines only', new File(['\r\n\r\n  \r\n'], 'blank.csv'), { code: 'empty' }],
    ['an image renamed .csv', new File([png], 'photo.csv'), { code: 'binary', looksLike: 'image' }],
    [
      'a PDF renamed .txt',
      new File(['%PDF-1.7\n%âãÏÓ\n1 0 obj'], 'a.txt'),
      { code: 'binary', looksLike: 'pdf' },
    ],
    ['noise', new File([noise], 'noise.csv'), { code: 'binary', looksLike: 'binary' }],
    [
      'all rows rejected',
      file('bad.csv', HEADER, ...unreadable),
      {
        code: 'allRejected',
        rows: 12,
        reasons: { unreadableDate: 6, unreadableNumber: 6 },
      },
    ],
  ];

  test('a header without rows: opened, accounted for, as a clean CSV; nothing to commit', async () => {
    const client = await withOrders();
    const before = await seen(client);
    const staged = await client.call('import.stage', { files: [file('header.csv', HEADER)] });
    const own = staged.files[0]!;
    expect(own.refusal).toBeNull();
    expect(own.kinds).toContain('orders');
    expect(own.columns.map(({ header }) => header)).toEqual(HEADER.split(','));
    expect(own.rows).toEqual({
      read: 0,
      new: 0,
      changed: 0,
      duplicate: 0,
      rejected: {},
      skipped: {},
    });
    const clean = await client.call('import.cleanCsv', { batch: own.batch });
    expect(await clean.text()).toBe(`${HEADER}\r\n`);
    expect((await client.call('import.report', { batch: own.batch })).rows.read).toBe(0);
    expect(await outcomeOf(client.call('import.commit', { staged: staged.id }))).toBe('stagedGone');
    expect(await seen(client)).toEqual(before);
  });

  test.each(refused)(
    '%s: refused with a reason, the workspace as it was',
    async (_, own, refusal) => {
      const client = await withOrders();
      const before = await seen(client);
      const staged = await client.call('import.stage', { files: [own] });
      expect(staged.files).toHaveLength(1);
      expect(staged.files[0]?.refusal).toEqual(refusal);
      expect(await outcomeOf(client.call('import.commit', { staged: staged.id }))).toBe(
        'stagedGone',
      );
      expect(await seen(client)).toEqual(before);
      await client.call('import.discard', { staged: staged.id });
      expect(await seen(await opened(reloadedClient()))).toEqual({
        ...before,
        list: before.list.map((one) => ({
          ...one,
          batches: one.batches.map((batch) => ({ ...batch, hasFile: false })),
        })),
      });
    },
  );

  test.each(refused)('%s beside a good file: the good one comes in', async (_, own, refusal) => {
    const client = await opened();
    const staged = await client.call('import.stage', { files: [own, good()] });
    expect(staged.files.map((one) => one.refusal)).toEqual([refusal, null]);
    expect(staged.totals.orders).toBe(20);
    await client.call('import.commit', { staged: staged.id });
    const list = await client.call('import.list', null);
    expect(list.flatMap(({ batches }) => batches.map(({ name }) => name))).toEqual(['good.csv']);
  });

  test('a file that disappears is told, and what was there stays', async () => {
    const client = await withOrders();
    const before = await seen(client);
    const gone = good('gone.csv', 50);
    const fail = (): never => {
      throw new DOMException('the file could not be read', 'NotReadableError');
    };
    for (const name of ['slice', 'stream', 'arrayBuffer', 'text'] as const) {
      Object.defineProperty(gone, name, { value: fail });
    }
    expect(await outcomeOf(client.call('import.stage', { files: [gone] }))).toBe('fileGone');
    expect(await seen(client)).toEqual(before);
  });
});

/** A file large enough that reading it lets messages in. */
function large(name = 'large.csv', count = 20_000): File {
  const pieces = [...ordersFile({ rows: count, customers: 2000, seed: 7 })];
  return new File(pieces, name);
}

describe('progress', () => {
  test('is reported, and never goes back within a phase', async () => {
    const client = await opened();
    const odd = new File(
      [large('odd.csv', 110_000), 'O9,C9,2024-12-31,9.99,1,P0001,app,cash,上海\n'],
      'odd.csv',
    );
    const told: Progress[] = [];
    await client.call(
      'import.stage',
      { files: [odd, good('second.csv')] },
      { onProgress: (progress) => told.push(progress) },
    );
    const phases = new Map<string, number[]>();
    for (const { phase, fileName, done } of told) {
      const key = `${phase} ${fileName ?? ''}`.trim();
      const known = phases.get(key) ?? [];
      if (done !== null) known.push(done);
      phases.set(key, known);
    }
    expect([...phases.keys()]).toEqual(['reading odd.csv', 'reading second.csv', 'comparing']);
    for (const values of phases.values()) {
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
    expect(phases.get('reading odd.csv')!.length).toBeGreaterThan(2);
    expect(phases.get('reading odd.csv')!.at(-1)).toBe(1);
  });

  test('an encoding that turns out to be another one is read again without going back', async () => {
    const client = await opened();
    // ASCII wherever the file is sampled; far down one word of GB18030, which is no UTF-8.
    const padding = 'remark '.repeat(50);
    const text = (from: number, count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `T${from + at},C${at % 99},2024-03-05,5.00,${padding}\r\n`,
      ).join('');
    const word = Uint8Array.of(0xc9, 0xcf, 0xba, 0xa3);
    const late = new File(
      [
        'order_id,customer_id,order_date,amount,remark\r\n',
        text(0, 24_700),
        'T99999,C1,2024-03-05,5.00,',
        word,
        '\r\n',
        text(30_000, 9000),
      ],
      'late.csv',
    );
    const told: number[] = [];
    const staged = await client.call(
      'import.stage',
      { files: [late] },
      { onProgress: ({ done, phase }) => phase === 'reading' && done !== null && told.push(done) },
    );
    expect(staged.files[0]).toMatchObject({ encoding: 'gb18030', rows: { new: 33_701 } });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});

test('very many files at once are stored with the kernels of a few', async () => {
  const { Instance } = WebAssembly;
  let made = 0;
  WebAssembly.Instance = class extends Instance {
    constructor(...given: ConstructorParameters<typeof Instance>) {
      super(...given);
      made += 1;
    }
  };
  try {
    const files = Array.from({ length: 12 }, (_, at) => good(`${at}.csv`, at * 20));
    const client = await opened();
    const staged = await client.call('import.stage', { files });
    await client.call('import.commit', { staged: staged.id });
    expect(made).toBeLessThan(4);
  } finally {
    WebAssembly.Instance = Instance;
  }
});

describe('cancel', () => {
  /** Stages files and aborts as soon as the phase begins. */
  function abortedIn(
    client: DataClient,
    phase: Progress['phase'],
    files: readonly File[],
  ): Promise<string> {
    const controller = new AbortController();
    return outcomeOf(
      client.call(
        'import.stage',
        { files },
        {
          signal: controller.signal,
          onProgress: (progress) => progress.phase === phase && controller.abort(),
        },
      ),
    );
  }

  test.each(['reading', 'comparing'] as const)(
    'while %s: the workspace is as it was, and the next import works',
    async (phase) => {
      const client = await withOrders();
      const before = await seen(client);
      expect(await abortedIn(client, phase, [good('next.csv', 100), large()])).toBe('cancelled');
      expect(await seen(client)).toEqual(before);
      const staged = await client.call('import.stage', { files: [good('next.csv', 100, 15)] });
      expect(staged.totals).toMatchObject({ orders: 35, newOrders: 15 });
      await client.call('import.commit', { staged: staged.id });
      const after = await seen(client);
      expect(after.overview).toMatchObject({ summary: { orders: 35 } });
      const again = await seen(await opened(reloadedClient()));
      expect(again.overview).toEqual(after.overview);
      expect(again.window).toEqual(after.window);
      // Nothing of what was cancelled is left in the database.
      const database = new SilhouetteDatabase();
      await database.open();
      const held = new Set((await database.chunks.toArray()).map(({ batch }) => batch));
      database.close();
      expect(held.size).toBe(2);
    },
  );

  test('while a commit still stores: the staged import stays, and can be committed', async () => {
    const client = await withOrders();
    const before = await seen(client);
    const staged = await client.call('import.stage', { files: [good('next.csv', 100, 15)] });
    const controller = new AbortController();
    const committing = client.call(
      'import.commit',
      { staged: staged.id },
      {
        signal: controller.signal,
        onProgress: ({ phase }) => phase === 'storing' && controller.abort(),
      },
    );
    expect(await outcomeOf(committing)).toBe('cancelled');
    expect(await seen(client)).toEqual(before);
    await client.call('import.commit', { staged: staged.id });
    expect((await seen(client)).overview).toMatchObject({ summary: { orders: 35 } });
  });

  test('before it begins: nothing is asked of the worker', async () => {
    const client = await opened();
    const controller = new AbortController();
    controller.abort();
    expect(
      await outcomeOf(
        client.call('import.stage', { files: [good()] }, { signal: controller.signal }),
      ),
    ).toBe('cancelled');
  });

  test('it comes soon, also in a large file', async () => {
    const client = await opened();
    const files = [large('big.csv', 300_000)];
    const controller = new AbortController();
    let toldAfter = 0;
    const staging = client.call(
      'import.stage',
      { files },
      {
        signal: controller.signal,
        onProgress: () => {
          if (controller.signal.aborted) toldAfter += 1;
          controller.abort();
        },
      },
    );
    expect(await outcomeOf(staging)).toBe('cancelled');
    // Soon is told by what is done after it, not by a clock: processors are shared.
    let toldInAll = 0;
    await client.call('import.stage', { files }, { onProgress: () => (toldInAll += 1) });
    expect(toldAfter).toBeLessThan(toldInAll / 3);
  });

  test('of a correction: what was staged before is still whole', async () => {
    const client = await opened();
    const first = await client.call('import.stage', {
      files: [good('a.csv', 0, 20), large(), good('c.csv', 500, 10)],
    });
    const expected = first.totals;
    const controller = new AbortController();
    const change = client.call(
      'import.change',
      {
        staged: first.id,
        changes: first.files.map(({ batch }) => ({
          batch,
          source: 'elsewhere',
          columns: { 3: { table: 'orders', field: null } },
        })),
      },
      {
        signal: controller.signal,
        onProgress: ({ fileName }) => fileName === 'c.csv' && controller.abort(),
      },
    );
    expect(await outcomeOf(change)).toBe('cancelled');
    await client.call('import.commit', { staged: first.id });
    const after = await seen(client);
    expect(after.list[0]?.batches.map(({ source }) => source)).toEqual(['main', 'main', 'main']);
    const orders = after.overview.status === 'done' ? after.overview.summary.orders : 0;
    expect(orders).toBe(expected.orders);
    const again = await seen(await opened(reloadedClient()));
    expect(again.overview).toEqual(after.overview);
    expect(again.window).toEqual(after.window);
  });
});

describe('keys', () => {
  const stage = (client: DataClient, name: string, options: CallOptions) =>
    client.call('import.stage', { files: [good(name)] }, options);

  test('the newest call with a key cancels the older one', async () => {
    const client = await opened();
    const older = outcomeOf(stage(client, 'older.csv', { key: 'stage' }));
    const newer: StagedView = await stage(client, 'newer.csv', { key: 'stage' });
    expect(await older).toBe('cancelled');
    expect(newer.files[0]?.name).toBe('newer.csv');
    await client.call('import.commit', { staged: newer.id });
    const [own] = await client.call('import.list', null);
    expect(own?.batches.map(({ name }) => name)).toEqual(['newer.csv']);
    expect((await seen(await opened(reloadedClient()))).overview).toMatchObject({
      summary: { orders: 20 },
    });
  });

  test('calls with other keys, or none, go on', async () => {
    const client = await withOrders();
    const ask = (key?: string) =>
      outcomeOf(
        client.call(
          'people.window',
          { query: EVERYONE, columns: ['key'], offset: 0, limit: 5 },
          key === undefined ? {} : { key },
        ),
      );
    expect(await Promise.all([ask('a'), ask('b'), ask(), ask()])).toEqual(Array(4).fill('done'));
  });
});

describe('a worker that dies', () => {
  test('fails what is pending, and the next call starts anew from storage', async () => {
    const client = await withOrders();
    const before = await seen(client);
    const staging = outcomeOf(client.call('import.stage', { files: [large()] }));
    client.restart();
    expect(await staging).toBe('workerDied');
    await opened(client);
    const after = await seen(client);
    expect(after.overview).toEqual(before.overview);
    expect(after.window).toEqual(before.window);
  });
});

test('rows that are spelled otherwise come in with their cells in place, counted and named', async () => {
  const [first, second, ...others] = rows(0, 12);
  const odd = [first!.replace(',', ',,'), second!.replaceAll(',', ' ')];
  const client = await opened();
  const { files } = await client.call('import.stage', {
    files: [file('odd.csv', HEADER, ...odd, ...others)],
  });
  expect(files[0]?.rows).toMatchObject({ new: 12, rejected: {} });
  expect(files[0]?.alerts).toContainEqual({ code: 'rowsEvened', count: 2, records: [2, 3] });
});

describe('who takes away what is being committed', () => {
  test.each<[string, (client: DataClient, staged: string) => Promise<unknown>]>([
    ['by discarding it', (client, staged) => client.call('import.discard', { staged })],
    ['by other files', (client) => client.call('import.stage', { files: [good('b.csv', 90)] })],
    ['by locking', (client) => client.call('vault.lock', null)],
  ])('%s: it counts whole, or not at all', async (_, takeAway) => {
    const client = await opened();
    const { id } = await client.call('import.stage', { files: [good('a.csv', 0, 3000)] });
    const committing = outcomeOf(client.call('import.commit', { staged: id }));
    const taking = outcomeOf(takeAway(client, id));
    const outcome = await committing;
    await taking;
    const after = await opened(reloadedClient());
    await after.call('people.columns', null);
    const view = await after.call('workspace.open', { zone: 'Asia/Shanghai' });
    // Who closed the workspace may hear nothing of a commit that was written before.
    const possible = outcome === 'done' ? [3000] : [0, 3000];
    expect(possible).toContain(view.rows);
    expect(view).toMatchObject({ damage: [], isEmpty: view.rows === 0 });
  });
});
