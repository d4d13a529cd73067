// Traditional characters as simplified ones. For comparing only: never for display, and no conversion of
// texts (words differ, and one simplified character may stand for several traditional ones).

import { HAN_STEPS } from './han-pairs.ts';

const HAS_HAN = /[\u4e00-\u9fff]/;

let simple: ReadonlyMap<string, string> | undefined;

/** Traditional → simplified; made at the first question. */
function pairs(): ReadonlyMap<string, string> {
  let [from, to] = [0, 0];
  return new Map(
    HAN_STEPS.split(';').map((step) => {
      const comma = step.indexOf(',');
      from += Number.parseInt(step.slice(0, comma), 36);
      to += Number.parseInt(step.slice(comma + 1), 36);
      return [String.fromCharCode(from), String.fromCharCode(to)];
    }),
  );
}

/** The text with its traditional characters in simplified form, character by character. */
export function foldHan(text: string): string {
  if (!HAS_HAN.test(text)) return text;
  simple ??= pairs();
  let folded = '';
  for (const character of text) folded += simple.get(character) ?? character;
  return folded;
}
