/** The as-of day: today while the facts are fresh, else the day after the newest, or as chosen. */
import { defaultAsOf, isFresh } from '#domain/as-of-rule.ts';
import type { BatchMeta } from '#domain/batch.ts';
import type { AsOfView } from '#worker/protocol/workspace.ts';

/** A day that a person chose; null for the default rule. */
export type ChosenAsOf = number | null;

/**
 * Facts of later days are plans: later than the as-of day and than today. Infinity where no file tells of a day to
 * come, so that another day changes nothing.
 */
export function plansFromDay(
  asOf: number,
  batches: readonly Pick<BatchMeta, 'alerts'>[],
  today: number,
): number {
  const hasPlans = batches.some(({ alerts }) => alerts.some(({ code }) => code === 'futureDates'));
  return hasPlans ? Math.max(asOf, today) : Infinity;
}

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
  return {
    day: defaultAsOf(newest, today),
    origin: isFresh(newest, today) ? 'today' : 'dayAfterNewest',
    newestDay: newest,
  };
}
