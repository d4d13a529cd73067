/** Runs analyses over a shop as the worker does, without a worker. */
import type { AnalysisId, AnalysisOutcome, AnalysisParams } from '#analyses/registry.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import type { Shop } from '#engine/shop/shop.ts';
import { Results } from '#worker/answering/results.ts';

export function outcomeOf<Id extends AnalysisId>(
  shop: Shop,
  asOf: number,
  id: Id,
  params?: AnalysisParams<Id>,
): Promise<AnalysisOutcome<Id>> {
  return new Results(shop, asOf, new Map()).outcome(id, UNINTERRUPTED, params);
}
