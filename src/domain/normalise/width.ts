// Width, case and white space, so that they never make two of one thing. For comparing only; what a
// person sees stays as written.

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** Full-width letters, digits and signs as half-width ones, invisible characters dropped. */
export function toHalfWidth(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u3000\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replaceAll('\uffe5', '¥');
}

/**
 * The text without such signs at its end. An expression for a run that has to stand at the end looks through every
 * run there is, from each of its signs on: of a cell of a megabyte that has no end.
 */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** Half width, lower case, runs of white space as one blank, none at the ends. */
export function foldText(text: string): string {
  return toHalfWidth(text).toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
