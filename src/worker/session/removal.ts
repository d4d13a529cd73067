/** What files carry, told before they are taken away: what counts now beside what would count without them. */
import { toDecimalString } from '#domain/money.ts';
import type { JobContext } from '#engine/job.ts';
import type { GroupCounts, RemovalView, ShopSize } from '#worker/protocol/history.ts';
import type { Results } from '#worker/answering/results.ts';

const NOTHING: ShopSize = { people: 0, orders: 0, revenue: '0' };

/** @param after null where nothing would be left */
export async function removalView(
  now: Results,
  after: Results | null,
  job: JobContext,
): Promise<RemovalView> {
  return {
    now: await sizeOf(now, job),
    after: after ? await sizeOf(after, job) : NOTHING,
    segments: moved(await segmentsOf(now, job), after ? await segmentsOf(after, job) : []),
    tags: moved(await tagsOf(now, job), after ? await tagsOf(after, job) : []),
  };
}

async function sizeOf(results: Results, job: JobContext): Promise<ShopSize> {
  const overview = await results.outcome('overview', job);
  if (overview.status !== 'done') return { ...NOTHING, people: results.shop.personCount };
  const { people, orders, knownRevenue, scale } = overview.summary;
  return { people, orders, revenue: toDecimalString(knownRevenue.value, scale) };
}

type Group = Pick<GroupCounts, 'id' | 'name'> & { readonly people: number };

async function segmentsOf(results: Results, job: JobContext): Promise<readonly Group[]> {
  const outcome = await results.outcome('segments', job);
  if (outcome.status !== 'done') return [];
  return outcome.summary.segments.map(({ id, name = null, people }) => ({ id, name, people }));
}

async function tagsOf(results: Results, job: JobContext): Promise<readonly Group[]> {
  const outcome = await results.outcome('tags', job);
  if (outcome.status !== 'done') return [];
  return outcome.summary.tags.map(({ id, people }) => ({ id, name: null, people }));
}

/** Those with other numbers of people than before, the ones that change most first. */
function moved(before: readonly Group[], after: readonly Group[]): GroupCounts[] {
  const left = new Map(after.map(({ id, people }) => [id, people]));
  return before
    .map(({ id, name, people }) => ({ id, name, now: people, after: left.get(id) ?? 0 }))
    .filter((group) => group.now !== group.after)
    .sort((a, b) => Math.abs(b.now - b.after) - Math.abs(a.now - a.after));
}
