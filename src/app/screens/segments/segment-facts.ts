/** What the screens of segments read out of the results. */
import type { SegmentFamily, SegmentSummary } from '#analyses/segments/analysis.ts';
import { segmentWordsOf } from '#analyses/segments/text.ts';
import type { TagSummary } from '#analyses/tags/analysis.ts';
import { wordIn, type Locale } from '#domain/locale.ts';
import { columnsOfRule, segmentsOfRule, type Rule } from '#domain/rule.ts';
import type { SegmentDefinition } from '#domain/segment.ts';

/**
 * What a segment that nobody is in waits for: columns that no file tells, and tags that wait themselves.
 * Empty where it waits for nothing.
 */
export function waitsOf(
  { unknown, people, rule }: Pick<SegmentSummary, 'unknown' | 'people' | 'rule'>,
  ofTag: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (people > 0) return [];
  return [...new Set([...unknown, ...columnsOfRule(rule).filter((id) => ofTag.has(id))])];
}

/** Column id of a tag → what that tag waits for. */
export function waitsOfTags(tags: readonly TagSummary[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    tags.flatMap(({ id, unknown, people }) =>
      people === 0 && unknown.length > 0 ? [[`tags.${id}`, unknown] as const] : [],
    ),
  );
}

export function meaningOf(id: string, locale: Locale): string | null {
  const words = segmentWordsOf(id);
  return words && wordIn(words.meaning, locale);
}

export const SORTS = ['own', 'people', 'money', 'flagged'] as const;
export type Sort = (typeof SORTS)[number];

export const FAMILIES = [
  'own',
  'ready',
  'rfm',
  'stage',
] as const satisfies readonly SegmentFamily[];

export function sortSegments(
  segments: readonly SegmentSummary[],
  sort: Sort,
): readonly SegmentSummary[] {
  // As recommended, with those that nobody is in behind the others.
  if (sort === 'own') {
    return [...segments].sort((a, b) => Number(a.people === 0) - Number(b.people === 0));
  }
  const key = { people: 'people', money: 'units', flagged: 'flagged' } as const;
  return [...segments].sort((a, b) => b[key[sort]] - a[key[sort]]);
}

/** Own segments as stored: what `segments.save` takes. */
export function ownDefinitions(segments: readonly SegmentSummary[]): readonly SegmentDefinition[] {
  return segments.flatMap(({ id, name, rule, family }) =>
    family === 'own' && name !== undefined ? [{ id, name, rule }] : [],
  );
}

/** Segments that a rule reads, through others too. */
export function reachedBy(
  rule: Rule,
  segments: ReadonlyMap<string, Pick<SegmentDefinition, 'rule'>>,
  reached: Set<string> = new Set(),
): ReadonlySet<string> {
  for (const id of segmentsOfRule(rule)) {
    if (reached.has(id)) continue;
    reached.add(id);
    const segment = segments.get(id);
    if (segment) reachedBy(segment.rule, segments, reached);
  }
  return reached;
}
