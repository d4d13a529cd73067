/** What segments are called: the app's own words, or the name a person gave. */
import { RFM_SEGMENTS, READY_SEGMENTS, STAGE_SEGMENTS } from '#analyses/segments/ready-segments.ts';
import { segmentWordsOf } from '#analyses/segments/text.ts';
import { wordIn, type Locale } from '#domain/locale.ts';
import type { SegmentDefinition } from '#domain/segment.ts';

export function segmentName({ id, name }: Pick<SegmentDefinition, 'id' | 'name'>, locale: Locale) {
  const words = segmentWordsOf(id);
  return name ?? (words ? wordIn(words.name, locale) : id);
}

/** Names by id, those of the app's own segments always among them. */
export function segmentNames(
  segments: readonly Pick<SegmentDefinition, 'id' | 'name'>[],
  locale: Locale,
): ReadonlyMap<string, string> {
  const own = [...READY_SEGMENTS, ...RFM_SEGMENTS, ...STAGE_SEGMENTS];
  return new Map(
    [...own, ...segments].map((segment) => [segment.id, segmentName(segment, locale)]),
  );
}
