/** Backslashes that make what stands behind them content: how a text shows that it has them, and what they mean. */

const [LF, CR, BACKSLASH] = [0x0a, 0x0d, 0x5c];

/** A cell that holds nothing, as databases write it: not the same as a blank text to them, but to people. */
const NULL_CELL = String.raw`\N`;
const ESCAPED = /[\\\r\n]/;
/** Letters that databases put between tabs or other signs of control. */
const LETTERS = { n: '\n', r: '\r', t: '\t' };

/** What a cell without quotes holds. */
export function withoutEscapes(
  raw: string,
  { delimiter, quote }: { readonly delimiter: string; readonly quote: string | null },
): string {
  if (raw === NULL_CELL) return '';
  if (quote !== null) {
    return raw.replaceAll(`\\${quote}`, quote).replaceAll(`\\${delimiter}`, delimiter);
  }
  // Without quotes every special sign is escaped, the backslash too.
  const letters: Readonly<Record<string, string>> = delimiter < ' ' ? LETTERS : {};
  return raw.replaceAll(/\\([\s\S])/g, (pair: string, sign: string) =>
    sign === delimiter[0] || ESCAPED.test(sign) ? sign : (letters[sign] ?? pair),
  );
}

/** How many units of a line end stand at a place, behind a backslash. */
export function escapedLineEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== CR) return unit === LF ? 1 : 0;
  return text.charCodeAt(at + 1) === LF ? 2 : 1;
}

/** Whether an odd number of backslashes stands before a place. */
export function isEscapedAt(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before >= from && text.charCodeAt(before) === BACKSLASH) before--;
  return (at - 1 - before) % 2 === 1;
}

/** How much escapes are believed that only a database writes, with quotes or without. */
export const OF_DATABASE = 1.14;
/** So few backslashes show no way of writing. */
const LEAST_ESCAPES = 3;

/**
 * Whether some cells are the sign of databases for nothing, or, between tabs, all backslashes stand before
 * what they put behind those: letters for line ends and tabs.
 */
export function isOfDatabase(text: string, delimiter: string): boolean {
  const hasNulls =
    text.includes(NULL_CELL) &&
    text
      .split(/\r\n|\r|\n/)
      .some((line) => line.includes(NULL_CELL) && line.split(delimiter).includes(NULL_CELL));
  if (hasNulls || delimiter >= ' ' || !/\\[nrt]/.test(text)) return hasNulls;
  const pairs = text.match(/\\[\s\S]/g) ?? [];
  return pairs.length >= LEAST_ESCAPES && pairs.every((pair) => /\\[nrtbfvN\\\t]/.test(pair));
}

/**
 * Whether backslashes may escape what stands behind them. Where every such quote is doubled behind its
 * backslash, and others are doubled without one, the backslashes are content: JSON in cells.
 */
export function isEscaping(text: string, delimiter: string, quote: string | null): boolean {
  if (!text.includes('\\')) return false;
  if (isOfDatabase(text, delimiter)) return true;
  if (quote === null) return text.includes(`\\${delimiter}`) || /\\[\r\n]/.test(text);
  if (!text.includes(`\\${quote}`)) return false;
  const all = text.split(`\\${quote}`).length - 1;
  const doubled = text.split(`\\${quote}${quote}`).length - 1;
  return (
    doubled < all ||
    !new RegExp(`[^\\\\${quote},;\\t|\\r\\n]${quote}${quote}[^${quote},;\\t|\\r\\n]`).test(text)
  );
}
