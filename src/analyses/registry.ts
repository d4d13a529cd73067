/** Every capability, engine side. Adding one = its folder, this line, and its line in `views.ts`. */
import { agreements } from './agreements/analysis.ts';
import { care } from './care/analysis.ts';
import { churn } from './churn/analysis.ts';
import { consent } from './consent/analysis.ts';
import { habits } from './habits/analysis.ts';
import { lifecycle } from './lifecycle/analysis.ts';
import { overview } from './overview/analysis.ts';
import { profile } from './profile/analysis.ts';
import { rfm } from './rfm/analysis.ts';
import { segments } from './segments/analysis.ts';
import { tags } from './tags/analysis.ts';
import { voices } from './voices/analysis.ts';

export const ANALYSES = {
  profile,
  rfm,
  lifecycle,
  churn,
  overview,
  habits,
  voices,
  consent,
  agreements,
  tags,
  segments,
  care,
} as const;

export type AnalysisId = keyof typeof ANALYSES;

type ParamsOf<D> = D extends { check: (value: unknown) => infer P } ? NonNullable<P> : never;
type OutcomeOf<D> = D extends { run: (...args: never[]) => infer R } ? Awaited<R> : never;

/** Params of one capability. */
export type AnalysisParams<Id extends AnalysisId> = ParamsOf<(typeof ANALYSES)[Id]>;
/** Outcome of one capability. */
export type AnalysisOutcome<Id extends AnalysisId> = OutcomeOf<(typeof ANALYSES)[Id]>;

export function isAnalysisId(id: string): id is AnalysisId {
  return Object.hasOwn(ANALYSES, id);
}
