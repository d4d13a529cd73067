/** What taking files away would do is told before, and is what it does. */
import { expect, test } from 'vitest';
import { toDecimalString } from '#domain/money.ts';
import { freshClient } from '#testing/in-process-client.ts';
import type { DataClient } from '#worker/client.ts';

const month = (at: number): string => String(1 + (at % 12)).padStart(2, '0');

/** Orders of buyers from one to another, each with as many orders as its number says. */
function orders(name: string, from: number, to: number): File {
  const rows = Array.from({ length: to - from }, (_, at) => from + at).flatMap((buyer) =>
    Array.from(
      { length: 1 + (buyer % 5) },
      (_, at) =>
        `${name}-${buyer}-${at},K${buyer},2024-${month(buyer + at)}-1${buyer % 10},${buyer}.50`,
    ),
  );
  return new File([`order_id,member_no,paid_at,amount_paid\n${rows.join('\n')}`], name);
}

async function imported(client: DataClient, files: readonly File[]): Promise<readonly string[]> {
  const staged = await client.call('import.stage', { files });
  await client.call('import.commit', { staged: staged.id });
  return staged.files.map(({ batch }) => batch);
}

interface Counts {
  readonly size: { people: number; orders: number; revenue: string };
  readonly segments: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, number>;
}

async function counts(client: DataClient): Promise<Counts> {
  const overview = await client.call('result.overview', {});
  const segments = await client.call('result.segments', {});
  const tags = await client.call('result.tags', {});
  if (overview.status !== 'done' || segments.status !== 'done' || tags.status !== 'done') {
    throw new Error('no results');
  }
  const { people, orders: orderCount, knownRevenue, scale } = overview.summary;
  return {
    size: { people, orders: orderCount, revenue: toDecimalString(knownRevenue.value, scale) },
    segments: new Map(segments.summary.segments.map((own) => [own.id, own.people])),
    tags: new Map(tags.summary.tags.map((own) => [own.id, own.people])),
  };
}

function others(now: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...now].filter(([id, people]) => (after.get(id) ?? 0) !== people).map(([id]) => id);
}

test('what undoing a file would do is what it does, and asking changes nothing', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  await imported(client, [orders('a.csv', 1, 40)]);
  const [second] = await imported(client, [orders('b.csv', 30, 70)]);
  const rule = { column: 'profile.frequency', min: 3 } as const;
  await client.call('segments.save', { own: [{ id: 'own-1', name: '常客', rule }] });
  await client.call('workspace.setAsOf', { day: 20_100 });
  const before = await counts(client);
  const { revision } = await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const told = await client.call('import.foreseeUndo', { batches: [second!] });
  expect(await client.call('workspace.open', { zone: 'Asia/Shanghai' })).toMatchObject({
    revision,
  });
  expect(await counts(client)).toEqual(before);
  await client.call('import.undo', { batches: [second!] });
  const after = await counts(client);
  expect(told.now).toEqual(before.size);
  expect(told.after).toEqual(after.size);
  expect(told.after.people).toBeLessThan(told.now.people);
  const ids = (groups: readonly { id: string }[]): string[] => groups.map(({ id }) => id).sort();
  expect(ids(told.segments)).toEqual(others(before.segments, after.segments).sort());
  expect(ids(told.tags)).toEqual(others(before.tags, after.tags).sort());
  expect(told.segments.find(({ id }) => id === 'own-1')).toEqual({
    id: 'own-1',
    name: '常客',
    now: before.segments.get('own-1'),
    after: after.segments.get('own-1'),
  });
});

test('without its only file a workspace holds nothing', async () => {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'Asia/Shanghai' });
  const batches = await imported(client, [orders('a.csv', 1, 9)]);
  const { now, after, segments } = await client.call('import.foreseeUndo', { batches });
  expect(now.people).toBe(8);
  expect(after).toEqual({ people: 0, orders: 0, revenue: '0' });
  expect(segments.every((own) => own.after === 0 && own.now > 0)).toBe(true);
});
