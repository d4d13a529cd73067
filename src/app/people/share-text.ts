import type { Formats } from '#ui/words/formats.ts';

/** A share as whole percent; one that is not nothing is never 0%, nor one with somebody left out 100%. */
export function shareText(share: number, formats: Formats): string {
  if (share > 0 && share < 0.005) return formats.percent(Math.max(share, 0.001), 1);
  if (share < 1 && share > 0.995) return formats.percent(Math.floor(share * 1000) / 1000, 1);
  return formats.percent(share);
}
