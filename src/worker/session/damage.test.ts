/** Bytes that are not those that were written: found, named, left out, and all else stays usable. */
import { expect, test } from 'vitest';
import { SilhouetteDatabase } from '#storage/database.ts';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';

const ZONE = 'Asia/Shanghai';

const people = new File(
  [['顾客编号,姓名,城市', 'C1,张三,上海', 'C2,李四,北京', 'C3,王五,上海', ''].join('\r\n')],
  '会员.csv',
);
const orders = new File(
  [
    [
      '订单编号,顾客编号,下单时间,实付金额',
      'T1,C1,2024-01-05,10.00',
      'T2,C2,2024-02-05,20.00',
      '',
    ].join('\r\n'),
  ],
  '订单.csv',
);

async function imported(): Promise<DataClient> {
  const client = freshClient();
  await client.call('workspace.open', { zone: ZONE });
  for (const file of [people, orders]) {
    const { id } = await client.call('import.stage', { files: [file] });
    await client.call('import.commit', { staged: id });
  }
  return client;
}

/** Flips one bit of a column of the n-th batch, or takes a whole piece away. */
async function damage(batch: number, column: number, isGone = false): Promise<void> {
  const database = new SilhouetteDatabase();
  await database.open();
  const { id, head } = (await database.workspaces.toCollection().first())!;
  const key: [string, string, number, number] = [id, head[batch]!, column, 0];
  const row = (await database.chunks.get(key))!;
  if (isGone) await database.chunks.delete(key);
  else {
    const bytes = new Uint8Array(row.bytes.slice(0));
    bytes[bytes.length >> 1]! ^= 4;
    await database.chunks.put({ ...row, bytes: bytes.buffer });
  }
  database.close();
}

/** After a reload: what is said to be damaged, and what is left. */
async function reopened() {
  const client = reloadedClient();
  const views: WorkspaceView[] = [];
  client.onChanged((view) => views.push(view));
  await client.call('workspace.open', { zone: ZONE });
  const columns = (await client.call('people.columns', null)).map(({ id }) => id);
  const { total, cells } = await client.call('people.window', {
    query: { search: '', filters: [], sort: { column: 'key', descending: false } },
    columns,
    offset: 0,
    limit: 10,
  });
  const view = await client.call('workspace.open', { zone: ZONE });
  return { client, columns, total, cells, view, views };
}

test('a damaged column of attributes is left out and named; the same file again brings it back', async () => {
  await imported();
  await damage(0, 2);
  const { client, total, cells, view, views } = await reopened();
  expect(view.damage).toMatchObject([{ name: '会员.csv', columns: ['城市'], isWhole: false }]);
  expect(views.at(-1)?.damage).toEqual(view.damage);
  expect(total).toBe(3);
  expect(cells['name']).toEqual(['张三', '李四', '王五']);
  expect(cells['customers.city'] ?? null).toBeNull();
  expect(await client.call('result.overview', {})).toMatchObject({ summary: { orders: 2 } });

  const { id, files } = await client.call('import.stage', { files: [people] });
  expect(files[0]?.rows).toMatchObject({ changed: 3 });
  await client.call('import.commit', { staged: id });
  await client.call('import.undo', { batches: [view.damage[0]!.batch] });
  const healed = await reopened();
  expect(healed.view.damage).toEqual([]);
  expect(healed.cells['customers.city']).toEqual(['上海', '北京', '上海']);
});

test.each([
  ['changed', false],
  ['gone', true],
])(
  'where money or keys are %s the whole file is left out, and the rest stands',
  async (_, isGone) => {
    await imported();
    await damage(1, 3, isGone);
    const { client, total, view } = await reopened();
    expect(view.damage).toMatchObject([{ name: '订单.csv', columns: ['实付金额'], isWhole: true }]);
    expect(total).toBe(3);
    expect(await client.call('result.overview', {})).toMatchObject({ summary: { people: 3 } });
    const { id } = await client.call('import.stage', { files: [orders] });
    await client.call('import.commit', { staged: id });
    await client.call('import.undo', { batches: [view.damage[0]!.batch] });
    const healed = await reopened();
    expect(healed.view.damage).toEqual([]);
    expect(await healed.client.call('result.overview', {})).toMatchObject({
      summary: { orders: 2 },
    });
  },
);

test.each([
  ['changed', false],
  ['gone', true],
])(
  'no backup holds what is %s as if it were whole; once it is taken away the rest is saved',
  async (_, isGone) => {
    await imported();
    await damage(0, 2, isGone);
    const { client, view } = await reopened();
    const save = () => client.call('backup.write', { passphrase: null, target: null });
    await expect(save()).rejects.toMatchObject({ failure: { code: 'storedDamage' } });
    await client.call('import.undo', { batches: [view.damage[0]!.batch] });
    const { blob } = await save();
    const file = new File([blob!], 'b.silhouette');
    const there = await client.call('backup.check', { file, secret: null });
    expect(there).toMatchObject({ files: 1, trash: 0, rows: 2 });
    const other = freshClient();
    await other.call('workspace.open', { zone: ZONE });
    await other.call('backup.restore', { file, secret: null, replacesOpen: true });
    expect(await other.call('result.overview', {})).toMatchObject({ summary: { orders: 2 } });
  },
);
