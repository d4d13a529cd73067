/** What segments are called: the app's own words, or the name a person gave. */
import { RFM_SEGMENTS, READY_SEGMENTS, STAGE_SEGMENTS } from '#analyses/segments/ready-segments.ts';
import { segmentWordsOf } from '#analyses/segments/text.ts';
import { foldHan } from '#domain/normalise/han.ts';
import { wordIn, type Locale } from '#domain/locale.ts';
import type { SegmentDefinition } from '#domain/segment.ts';
import { foldText } from '#domain/normalise/width.ts';

type Named = Pick<SegmentDefinition, 'id' | 'name'>;

export function segmentName({ id, name }: Named, locale: Locale) {
  const words = segmentWordsOf(id);
  return name ?? (words ? wordIn(words.name, locale) : id);
}

/** Names by id, those of the app's own segments always among them. */
export function segmentNames(
  segments: readonly Named[],
  locale: Locale,
): ReadonlyMap<string, string> {
  const own = [...READY_SEGMENTS, ...RFM_SEGMENTS, ...STAGE_SEGMENTS];
  return new Map(
    [...own, ...segments].map((segment) => [segment.id, segmentName(segment, locale)]),
  );
}

/** Width, case, blanks, signs and script make no other name of it. */
function nameKey(name: string): string {
  const folded = foldHan(foldText(name));
  return folded.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '') || folded;
}

/**
 * The segment already called nearly like this, by its name; null where the name is free. The app's own
 * name of a renamed group stays taken: it may be given back.
 */
export function sameNameAs(
  name: string,
  segments: readonly Named[],
  exceptId: string | null,
  locale: Locale,
): string | null {
  const wanted = nameKey(name);
  for (const [id, other] of [...segmentNames(segments, locale), ...segmentNames([], locale)]) {
    if (id !== exceptId && nameKey(other) === wanted) return other;
  }
  return null;
}
