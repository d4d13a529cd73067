/** Two things asked for at once: whatever the order, what is told is what is stored. */
import { expect, test, vi } from 'vitest';
import { UNINTERRUPTED } from '#engine/job.ts';
import { DeviceStore } from '#storage/device-store.ts';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';
import { SideReader } from '#worker/sides/side-reader.ts';
import { SideWorkers } from '#worker/sides/side-workers.ts';
import { Session } from './session.ts';

const ZONE = 'Asia/Shanghai';

function orderFile(number: number): File {
  const lines = Array.from(
    { length: 12 },
    (_, at) => `T${number * 100 + at},C${number * 10 + (at % 8)},2024-01-${10 + at},${at}.50`,
  );
  return new File(
    [['订单编号,顾客编号,下单时间,实付金额', ...lines, ''].join('\n')],
    `${number}.csv`,
  );
}

/** Client of a workspace with a file that counts, and another one staged. */
async function withStaged() {
  const client = freshClient();
  await client.call('workspace.open', { zone: ZONE });
  const first = await client.call('import.stage', { files: [orderFile(1)] });
  await client.call('import.commit', { staged: first.id });
  const second = await client.call('import.stage', { files: [orderFile(2)] });
  return { client, staged: second.id, batch: second.files[0]!.batch };
}

async function peopleOf(client: DataClient): Promise<number> {
  const { total } = await client.call('people.window', {
    query: { search: '', filters: [], sort: null },
    columns: ['key'],
    offset: 0,
    limit: 1,
  });
  return total;
}

test('an undo while a commit is asked for: the people are those of the files that count', async () => {
  const { client, staged } = await withStaged();
  await Promise.all([
    ...[19_800, 19_801, 19_802].map((day) => client.call('workspace.setAsOf', { day })),
    client.call('history.turn', { act: 1, isDone: false }),
    client.call('import.commit', { staged }),
  ]);
  const now = await peopleOf(client);
  const after = reloadedClient();
  const view = await after.call('workspace.open', { zone: ZONE });
  expect([now, view.rows]).toEqual([await peopleOf(after), 12]);
});

test('a file that is being committed is not read in another way; one that is being read is committed as it was read last', async () => {
  for (const isChangeFirst of [false, true]) {
    const { client, staged, batch } = await withStaged();
    const changes = [{ batch, columns: { 1: { table: 'customers', field: null } } }] as const;
    const commit = () => client.call('import.commit', { staged });
    const change = () => client.call('import.change', { staged, changes });
    const both = isChangeFirst ? [change(), commit()].toReversed() : [commit(), change()];
    const [committed, changed] = await Promise.allSettled(both);
    expect([committed!.status, changed!.status]).toEqual([
      'fulfilled',
      isChangeFirst ? 'fulfilled' : 'rejected',
    ]);
    const now = await peopleOf(client);
    const after = reloadedClient();
    const { damage } = await after.call('workspace.open', { zone: ZONE });
    expect([damage, await peopleOf(after)]).toEqual([[], now]);
    expect(now).toBe(isChangeFirst ? 8 : 16);
  }
});

test('what is left behind is swept while a file is stored and not yet compared: the file stays whole', async () => {
  await freshClient().call('workspace.open', { zone: ZONE });
  const nothing = (): void => undefined;
  const device = await DeviceStore.open({ onClosed: nothing, onBlocked: nothing });
  const side = new SideWorkers({ start: nothing, end: nothing }, 1, new SideReader(null));
  const session = await Session.open(device, null, ZONE, side, nothing);
  const { head, importing, store } = session;
  const sweeping: Promise<void>[] = [];
  const put = store.putColumns.bind(store);
  vi.spyOn(store, 'putColumns').mockImplementation((...given) => {
    const writing = put(...given);
    if (sweeping.length === 0) sweeping.push(writing.then(() => importing.sweep()));
    return writing;
  });
  // What the file is compared with takes as long as that.
  const batches = head.batches.bind(head);
  vi.spyOn(head, 'batches').mockImplementation(async () => {
    await Promise.all(sweeping);
    return batches();
  });
  const { id } = await importing.stage([orderFile(1)], UNINTERRUPTED, nothing);
  await Promise.all(sweeping);
  expect(sweeping).toHaveLength(1);
  await importing.commit(id, UNINTERRUPTED, nothing);
  await session.close();
  device.close();
  const after = reloadedClient();
  const { damage } = await after.call('workspace.open', { zone: ZONE });
  expect([damage, await peopleOf(after)]).toEqual([[], 8]);
});
