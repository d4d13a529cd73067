/** The as-of day: today while the facts are fresh, else the day after the newest, or as chosen. */
import type { BatchMeta } from '#domain/batch.ts';
import type { AsOfView } from '#worker/protocol/workspace.ts';

/** A day that a person chose; null for the default rule. */
export type ChosenAsOf = number | null;

/** Facts at most this old are fresh: the as-of day is today. */
const FRESH_DAYS = 7;

export function asOfView(
  chosen: ChosenAsOf,
  batches: readonly Pick<BatchMeta, 'newestFactDay'>[],
  today: number,
): AsOfView {
  const newest = batches.reduce<number | null>(
    (day, { newestFactDay }) =>
      newestFactDay !== null && (day === null || newestFactDay > day) ? newestFactDay : day,
    null,
  );
  if (chosen !== null) return { day: chosen, origin: 'chosen', newestDay: newest };
  if (newest === null || newest >= today - FRESH_DAYS) {
    return { day: today, origin: 'today', newestDay: newest };
  }
  return { day: newest + 1, origin: 'dayAfterNewest', newestDay: newest };
}
