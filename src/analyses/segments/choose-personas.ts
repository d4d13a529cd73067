/** Which segments get a persona of their own: the largest and the dearest, each said once. */
import type { SegmentFamily } from './analysis.ts';

/** Fewer people than this are named one by one, not drawn as one. */
export const LEAST_PEOPLE = 30;
const MOST_PERSONAS = 6;
/** Value groups among them: they say less of what people are like than the ready segments do. */
const MOST_VALUE_GROUPS = 2;
/** Most of everyone is no segment. */
const MOST_SHARE = 0.7;
/** Two groups this alike in people and in money would make the same page. */
const SAME_WITHIN = 0.12;

export interface Candidate {
  readonly id: string;
  readonly family: SegmentFamily;
  readonly people: number;
  /** Known revenue in any one unit. */
  readonly units: number;
}

/**
 * At most {@link MOST_PERSONAS} of the ready segments and value groups with enough people, by the mean of
 * their shares of people and of money, those alike left out; ties keep the given order.
 */
export function choosePersonas<Segment extends Candidate>(
  segments: readonly Segment[],
  everyone: { readonly people: number; readonly units: number },
): readonly Segment[] {
  const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
  const weigh = ({ people, units }: Candidate): number =>
    shareOf(people, everyone.people) + shareOf(units, everyone.units);
  const ranked = segments
    .filter(
      ({ family, people }) =>
        (family === 'ready' || family === 'rfm') &&
        people >= LEAST_PEOPLE &&
        shareOf(people, everyone.people) <= MOST_SHARE,
    )
    .sort((a, b) => weigh(b) - weigh(a));
  const chosen: Segment[] = [];
  for (const segment of ranked) {
    if (chosen.length === MOST_PERSONAS) break;
    const groups = chosen.filter(({ family }) => family === 'rfm').length;
    if (segment.family === 'rfm' && groups === MOST_VALUE_GROUPS) continue;
    if (chosen.some((other) => areAlike(segment, other))) continue;
    chosen.push(segment);
  }
  return chosen;
}

function areAlike(a: Candidate, b: Candidate): boolean {
  const isNear = (one: number, other: number): boolean =>
    Math.abs(one - other) <= SAME_WITHIN * Math.max(one, other);
  return isNear(a.people, b.people) && isNear(a.units, b.units);
}
