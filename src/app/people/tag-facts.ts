/** What the screens of tags read out of the results. */
import type { TagSummary } from '#analyses/tags/analysis.ts';
import { READY_TAGS } from '#analyses/tags/ready-tags.ts';
import { isReadyTag, tagWords } from '#analyses/tags/text.ts';
import { DIMENSIONS, type Dimension } from '#domain/dimensions.ts';
import { wordIn, type Locale } from '#domain/locale.ts';
import type { TagDefinition } from '#domain/tag.ts';

/** A tag waits for a file when it reads something that none tells, and nobody has a value. */
export function isWaiting({ unknown, people }: TagSummary): boolean {
  return unknown.length > 0 && people === 0;
}

/** Told, but by too many different values to be a tag. */
function isTooVaried({ id, unknown, people }: TagSummary): boolean {
  return unknown.length === 0 && people === 0 && tagDefinition(id)?.mostValues !== undefined;
}

export function tagDefinition(id: string): TagDefinition | null {
  const tags: readonly TagDefinition[] = READY_TAGS;
  return tags.find((tag) => tag.id === id) ?? null;
}

export function tagName(id: string, locale: Locale): string {
  return isReadyTag(id) ? wordIn(tagWords[id].name, locale) : id;
}

export function tagMeaning(id: string, locale: Locale): string {
  return isReadyTag(id) ? wordIn(tagWords[id].meaning, locale) : '';
}

/** Word of a value; what a file says stands for itself. */
export function tagValue(id: string, value: string, locale: Locale): string {
  const words = isReadyTag(id) ? (tagWords[id].values ?? {}) : {};
  const word = Object.hasOwn(words, value) ? words[value] : undefined;
  return word ? wordIn(word, locale) : value;
}

/** Tags by dimension, in the order of the meter; those that are told before those that wait. */
export function tagsByDimension(
  tags: readonly TagSummary[],
): readonly { readonly dimension: Dimension; readonly tags: readonly TagSummary[] }[] {
  return DIMENSIONS.map((dimension) => ({
    dimension,
    tags: tags
      .filter((tag) => tag.dimension === dimension && !isTooVaried(tag))
      .sort((a, b) => Number(isWaiting(a)) - Number(isWaiting(b))),
  }));
}
