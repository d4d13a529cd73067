/** A large column lies in a file beside the database: what is wrong with it is told as of any other. */
import { expect, test, vi } from 'vitest';
import { freshClient, reloadedClient } from '#testing/in-process-client.ts';
import { MemoryFolder } from '#testing/memory-folders.ts';

const ZONE = 'Asia/Shanghai';

test('a damaged file is its column, left out and named; all else stays usable', async () => {
  const root = new MemoryFolder();
  vi.stubGlobal('navigator', { storage: { getDirectory: () => Promise.resolve(root) } });
  const client = freshClient();
  await client.call('workspace.open', { zone: ZONE });
  const rows = Array.from({ length: 20_000 }, (_, row) => `C${row},张三,第 ${row} 座城`);
  const many = new File([['顾客编号,姓名,城市', ...rows, ''].join('\n')], '会员.csv');
  const { id } = await client.call('import.stage', { files: [many] });
  await client.call('import.commit', { staged: id });
  const cities = root.files().find(({ bytes }) => Buffer.from(bytes).includes('座城'))!;
  cities.bytes[cities.bytes.length >> 1]! ^= 4;
  const again = reloadedClient();
  await again.call('workspace.open', { zone: ZONE });
  const query = { search: '', filters: [], sort: { column: 'key', descending: false } } as const;
  const columns = (await again.call('people.columns', null)).map((own) => own.id);
  const { total } = await again.call('people.window', { query, columns, offset: 0, limit: 1 });
  expect(total).toBe(20_000);
  const { damage } = await again.call('workspace.open', { zone: ZONE });
  expect(damage).toMatchObject([{ name: '会员.csv', columns: ['城市'], isWhole: false }]);
});
