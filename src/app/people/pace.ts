/** How long nobody came, against how long is usual: the one sentence that lists, cards and exports say. */
import type { Formats } from '#ui/words/formats.ts';
import { defineText, type TextOf } from '#ui/words/text.ts';
import type { Cell } from '#worker/protocol/people.ts';

/** Columns that the sentence is made of. */
export const PACE_COLUMNS = [
  'lifecycle.silenceDays',
  'lifecycle.rhythmDays',
  'profile.gapDays',
  'profile.frequency',
] as const;

type Cells = Readonly<Record<string, Cell | undefined>>;

/** Orders from which the gaps are a person's own: with fewer, the shop's pace is most of the figure. */
const OWN_PACE_ORDERS = 4;
/** A figure this near to a person's own gap is called theirs; beyond, both are said. */
const MOST_APART = 0.2;
const MOST_DAYS_APART = 2;
/** Where the tag of the own gap begins another value: on the other side of these both are said, too. */
const TAG_LIMITS = [14, 45];

/** Day spans come formatted. */
export const paceText = defineText({
  own: [
    (silence: string, rhythm: string) => `${silence}没来，平时约 ${rhythm}`,
    (silence: string, rhythm: string) => `${silence}沒來，平時約 ${rhythm}`,
    (silence: string, rhythm: string) => `${silence} since last order, usually ${rhythm}`,
  ],
  other: [
    (silence: string, gap: string) => `${silence}没来；${gap}`,
    (silence: string, gap: string) => `${silence}沒來；${gap}`,
    (silence: string, gap: string) => `${silence} since last order; ${gap}`,
  ],
  shopGap: [
    (rhythm: string) => `参考全店，约 ${rhythm}`,
    (rhythm: string) => `參考全店，約 ${rhythm}`,
    (rhythm: string) => `shop: ${rhythm}`,
  ],
  mixedGap: [
    (own: string, rhythm: string) => `自己约 ${own}，与全店合算约 ${rhythm}`,
    (own: string, rhythm: string) => `自己約 ${own}，與全店合算約 ${rhythm}`,
    (own: string, rhythm: string) => `own gap ${own}, ${rhythm} when averaged with the shop's`,
  ],
  /** While the shop has too few gaps to have a pace of its own. */
  assumedGap: [
    (rhythm: string) => `还看不出间隔，暂按 ${rhythm}算`,
    (rhythm: string) => `還看不出間隔，暫以 ${rhythm}計`,
    (rhythm: string) => `no gap known yet, ${rhythm} assumed`,
  ],
  mixedAssumedGap: [
    (own: string, rhythm: string) => `自己约 ${own}，数据还少，暂按 ${rhythm}算`,
    (own: string, rhythm: string) => `自己約 ${own}，資料還少，暫以 ${rhythm}計`,
    (own: string, rhythm: string) => `own gap ${own}; few data yet, ${rhythm} assumed`,
  ],
  /** Where there is one line for it: the gap that counts, called usual only where it is the person's own. */
  ownShort: [
    (silence: string, rhythm: string) => `${silence}没来，平时约 ${rhythm}`,
    (silence: string, rhythm: string) => `${silence}沒來，平時約 ${rhythm}`,
    (silence: string, rhythm: string) => `${silence} away, usually ${rhythm}`,
  ],
  otherShort: [
    (silence: string, rhythm: string) => `${silence}没来，算下来约 ${rhythm}一次`,
    (silence: string, rhythm: string) => `${silence}沒來，算下來約 ${rhythm}一次`,
    (silence: string, rhythm: string) => `${silence} away, about every ${rhythm}`,
  ],
  today: ['今天来过', '今天來過', 'Ordered today'],
});

/** The words of the pace, and whether the shop's part of it is assumed, not measured. */
export interface PaceSpeech {
  readonly words: TextOf<typeof paceText>;
  readonly isAssumed: boolean;
}

/** Whether the person's own orders are enough to expect the next one by. */
export function hasOwnPace(cells: Cells): boolean {
  const frequency = cells['profile.frequency'];
  return (
    typeof cells['profile.gapDays'] === 'number' &&
    typeof frequency === 'number' &&
    frequency >= OWN_PACE_ORDERS
  );
}

/** Whether the figure may be called the person's own: they have a pace, and it is (nearly) this one. */
export function isOwnPace(cells: Cells): boolean {
  const { 'lifecycle.rhythmDays': rhythm, 'profile.gapDays': gap } = cells;
  if (!hasOwnPace(cells) || typeof rhythm !== 'number' || typeof gap !== 'number') return false;
  const isNear = Math.abs(rhythm - gap) <= Math.max(MOST_DAYS_APART, MOST_APART * gap);
  return isNear && TAG_LIMITS.every((limit) => rhythm <= limit === gap <= limit);
}

/**
 * What the usual gap is made of, where it is not the person's own: their own gap and that of both together, or
 * the shop's alone. "自己约 27 天，与全店合算约 48 天".
 */
export function mixedPace(
  cells: Cells,
  { words, isAssumed }: PaceSpeech,
  formats: Formats,
): string {
  const { 'lifecycle.rhythmDays': rhythm, 'profile.gapDays': gap } = cells;
  const said = spanOf(typeof rhythm === 'number' ? rhythm : 0, formats);
  if (typeof gap !== 'number') return (isAssumed ? words.assumedGap : words.shopGap)(said);
  return (isAssumed ? words.mixedAssumedGap : words.mixedGap)(spanOf(gap, formats), said);
}

/** "35 天没来，平时约 17 天"; null of who never bought. */
export function paceSentence(cells: Cells, speech: PaceSpeech, formats: Formats): string | null {
  const silence = cells['lifecycle.silenceDays'];
  const rhythm = cells['lifecycle.rhythmDays'];
  if (typeof silence !== 'number' || typeof rhythm !== 'number') return null;
  if (silence <= 0) return speech.words.today;
  const said = spanOf(silence, formats);
  return isOwnPace(cells)
    ? speech.words.own(said, spanOf(rhythm, formats))
    : speech.words.other(said, mixedPace(cells, speech, formats));
}

/** The same in one line of a phone: how long away, and the gap that it is measured by. */
export function paceInShort(cells: Cells, { words }: PaceSpeech, formats: Formats): string | null {
  const silence = cells['lifecycle.silenceDays'];
  const rhythm = cells['lifecycle.rhythmDays'];
  if (typeof silence !== 'number' || typeof rhythm !== 'number') return null;
  if (silence <= 0) return words.today;
  const say = isOwnPace(cells) ? words.ownShort : words.otherShort;
  return say(spanOf(silence, formats), spanOf(rhythm, formats));
}

/** Whole days, at least one. */
export function spanOf(days: number, formats: Formats): string {
  return formats.daySpan(Math.max(1, Math.round(days)));
}
