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

/** Day spans come formatted. */
export const paceText = defineText({
  own: [
    (silence: string, rhythm: string) => `${silence}没来，平时约 ${rhythm}`,
    (silence: string, rhythm: string) => `${silence}沒來，平時約 ${rhythm}`,
    (silence: string, rhythm: string) => `${silence} since last order, usually ${rhythm}`,
  ],
  shop: [
    (silence: string, rhythm: string) => `${silence}没来；参考全店，约 ${rhythm}`,
    (silence: string, rhythm: string) => `${silence}沒來；參考全店，約 ${rhythm}`,
    (silence: string, rhythm: string) => `${silence} since last order; shop: ${rhythm}`,
  ],
  together: [
    (silence: string, rhythm: string) => `${silence}没来；按这位与全店合起来算，约 ${rhythm}`,
    (silence: string, rhythm: string) => `${silence}沒來；以這位與全店合起來算，約 ${rhythm}`,
    (silence: string, rhythm: string) =>
      `${silence} since last order; with the shop's pace mixed in: ${rhythm}`,
  ],
  today: ['今天来过', '今天來過', 'Ordered today'],
});

/** Whether the usual gap is told by the person's own orders. */
export function hasOwnPace(cells: Cells): boolean {
  const frequency = cells['profile.frequency'];
  return (
    typeof cells['profile.gapDays'] === 'number' &&
    typeof frequency === 'number' &&
    frequency >= OWN_PACE_ORDERS
  );
}

/** "35 天没来，平时约 17 天"; null of who never bought. */
export function paceSentence(
  cells: Cells,
  words: TextOf<typeof paceText>,
  formats: Formats,
): string | null {
  const silence = cells['lifecycle.silenceDays'];
  const rhythm = cells['lifecycle.rhythmDays'];
  if (typeof silence !== 'number' || typeof rhythm !== 'number') return null;
  if (silence <= 0) return words.today;
  // Without a gap of one's own the figure is the shop's gap; with one or two it is a mixture.
  const hasGap = typeof cells['profile.gapDays'] === 'number';
  const say = hasOwnPace(cells) ? words.own : hasGap ? words.together : words.shop;
  return say(spanOf(silence, formats), spanOf(rhythm, formats));
}

/** Whole days, at least one. */
export function spanOf(days: number, formats: Formats): string {
  return formats.daySpan(Math.max(1, Math.round(days)));
}
