/** What the app says it holds and needs is what it holds and needs. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import { ordersFile } from '#testing/orders-file.ts';
import type { DataClient } from '#worker/client.ts';
import type { StagedNeed } from '#worker/protocol/import.ts';

const ZONE = 'Asia/Shanghai';
const ORDERS = 60_000;
const CYCLES = process.env['LONG'] ? 20 : 8;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is less than this is no change. */
const AT_REST_BYTES = 50_000;

/** Once it is at rest: what the first round frees lets go of more, and timers end what hangs on them. */
async function heldByProcess(): Promise<number> {
  let held = Infinity;
  let restful = 0;
  for (let round = 0; round < 40 && restful < 3; round++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    restful = Math.abs(heapUsed + arrayBuffers - held) < AT_REST_BYTES ? restful + 1 : 0;
    held = heapUsed + arrayBuffers;
  }
  return held;
}

function seededFile(orders = ORDERS, customers = orders / 10): File {
  return new File([...ordersFile({ rows: orders, customers, seed: 5 })], 'orders.csv');
}

/** With a column that no field is, long words on every row. */
function withOwnWords(): File {
  const rows = Array.from(
    { length: 2000 },
    (_, at) =>
      `S${at},C${at % 200},2024-03-0${1 + (at % 9)},${10 + (at % 7)}.50,a word of its own ${at * 7919}`,
  );
  const header = 'order id,customer id,order date,amount,zq words';
  return new File([`${[header, ...rows].join('\n')}\n`], 'orders.csv');
}

/** What the preview said it would need. */
async function imported(client: DataClient): Promise<StagedNeed> {
  await client.call('workspace.open', { zone: ZONE });
  const staged = await client.call('import.stage', { files: [seededFile()] });
  await client.call('import.commit', { staged: staged.id });
  return staged.need;
}

async function everythingAsked(client: DataClient): Promise<void> {
  await client.call('people.window', {
    query: {
      search: 'C0',
      filters: [],
      sort: { column: 'profile.monetary', descending: true },
    },
    columns: ['name'],
    offset: 0,
    limit: 10,
  });
}

async function opened(): Promise<DataClient> {
  const client = reloadedClient();
  await client.call('workspace.open', { zone: ZONE });
  return client;
}

describe('memory', () => {
  test('is told as the process feels it, and foretold at the import', async () => {
    const need = await imported(freshClient());
    // Another one first: code that is compiled on the way is nobody's data.
    const warm = await opened();
    await everythingAsked(warm);
    const again = await opened();
    expect((await again.call('workspace.memory', null)).total).toBeLessThan(2e6);
    // What an opening leaves for a moment later holds its workspace until then.
    await new Promise((resolve) => setTimeout(resolve, 400));
    const before = await heldByProcess();
    await everythingAsked(again);
    const felt = (await heldByProcess()) - before;
    expect((await warm.call('workspace.memory', null)).total).toBeGreaterThan(0);
    const { files, derived, lists, total } = await again.call('workspace.memory', null);
    expect(files + derived + lists).toBe(total);
    // The process counts room behind lists (engine/columns/room.ts) that takes no memory yet.
    expect(total / felt).toBeGreaterThan(0.6);
    expect(total / felt).toBeLessThan(1.4);
    expect(need.memory / total).toBeGreaterThan(0.7);
    expect(need.memory / total).toBeLessThan(1.4);
  });

  test('comes back when a workspace closes', async () => {
    const client = freshClient();
    const { id } = await client.call('workspace.open', { zone: ZONE });
    const staged = await client.call('import.stage', { files: [seededFile(6000)] });
    await client.call('import.commit', { staged: staged.id });
    const { id: empty } = await client.call('workspace.create', { name: 'empty', zone: ZONE });
    /** Of the first cycles some is still being learnt; a collection of everything takes its time. */
    const compared = [4, CYCLES - 1];
    const buffersAfter: number[] = [];
    for (let cycle = 0; cycle < CYCLES; cycle++) {
      await client.call('workspace.switch', { id });
      await everythingAsked(client);
      expect((await client.call('workspace.memory', null)).total).toBeGreaterThan(3e5);
      await client.call('workspace.switch', { id: empty });
      if (!compared.includes(cycle)) continue;
      await heldByProcess();
      buffersAfter.push(process.memoryUsage().arrayBuffers);
    }
    const [fifth, last] = buffersAfter;
    // One workspace that stays would be more than this by itself.
    expect(last! - fifth!).toBeLessThan(1e5);
    expect(last! / fifth!).toBeLessThan(1.05);
  });

  test('and storage are asked less of where columns are left out', async () => {
    const client = freshClient();
    await client.call('workspace.open', { zone: ZONE });
    const { id, need, files } = await client.call('import.stage', { files: [withOwnWords()] });
    const [file] = files;
    const [heaviest] = need.optional;
    const { need: less } = await client.call('import.change', {
      staged: id,
      changes: [{ batch: file!.batch, leaveOutColumns: [heaviest!.index] }],
    });
    // The few bytes around the column go with it.
    expect((need.memory - less.memory) / heaviest!.memory).toBeCloseTo(1, 1);
    expect(need.stored - less.stored).toBeCloseTo(heaviest!.stored);
    expect(less.optional[0]).toEqual({ ...heaviest, isLeftOut: true });
    await client.call('import.commit', { staged: id });
    const rows = await client.call('import.batchRows', {
      batch: file!.batch,
      offset: 0,
      limit: 1,
    });
    expect(rows.headers).not.toContain(heaviest!.header);
    expect(rows.headers).toHaveLength(file!.columns.length - 1);
  });
});
