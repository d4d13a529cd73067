/** What screens ask first, computed before they ask and in their order: while a dry run is looked at, after it counts. */
import { choosePersonas } from '#analyses/segments/choose-personas.ts';
import type { Rule } from '#domain/rule.ts';
import { createJobContext, type JobContext } from '#engine/job.ts';
import type { Results } from './results.ts';

/** The six numbers and what stands beside them; then all else. */
const FIRST = ['lifecycle', 'churn', 'overview', 'rfm'] as const;

/** Whoever asks comes in between after so long. */
const SLICE_MS = 4;

/** Work that nobody waits for yet. */
export function jobAhead(isOver: () => boolean): JobContext {
  return createJobContext(isOver, () => undefined, SLICE_MS);
}

export async function computeAhead(results: Results, job: JobContext): Promise<void> {
  for (const id of FIRST) {
    await results.outcome(id, job);
    await job.pause(0);
  }
  await results.all(job);
}

/** Groups that are drawn as personas. */
export async function groupsAhead(results: Results, job: JobContext): Promise<readonly Rule[]> {
  const segments = await results.outcome('segments', job);
  if (segments.status !== 'done') return [];
  const { summary } = segments;
  return choosePersonas(summary.segments, summary).map(({ id }) => ({ segment: id }));
}
