/** How the values of a measure are said: its ends, and a score's range. */
import type { Formats } from '#ui/words/formats.ts';
import { defineText, type TextOf } from '#ui/words/text.ts';
import type { RfmMeasure, RfmMeasureName } from './analysis.ts';
import { rfmText } from './text.ts';

/** The words of the view and its parts. */
export const text = defineText(rfmText);
export type Words = TextOf<typeof text>;

/** How the ends of a measure's values are said. */
export type Say = Readonly<
  Record<
    RfmMeasureName,
    { range: (text: string, isOne: boolean) => string; value: (v: number) => string }
  >
>;

export function rangesIn(words: Words, formats: Formats, currency: string | null): Say {
  const whole = (value: number) => formats.integer(value);
  return {
    recency: { range: words.days, value: whole },
    frequency: { range: words.orders, value: whole },
    monetary: {
      range: (text) => text,
      // To the cent: rounded bounds of neighbours would seem to overlap.
      value: (value) => formats.money(value.toFixed(4), currency),
    },
  };
}

export function rangeOf(
  { count, min, max }: RfmMeasure['bins'][number],
  { range, value }: Say[RfmMeasureName],
  nobody: string,
): string {
  if (count === 0) return nobody;
  const [low, high] = [value(min), value(max)];
  return range(low === high ? low : `${low}–${high}`, min === 1 && max === 1);
}
