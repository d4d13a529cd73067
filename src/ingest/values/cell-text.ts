/** What every reader takes as the content of a cell, and which records count as blank: on strings. */

/** Blanks around the content: ASCII controls and space, NBSP, the ideographic space. */
export function isBlankUnit(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000;
}

/**
 * The content of a cell: blanks around it dropped, `="…"` (a text cell of Excel's making) unwrapped,
 * and without the apostrophe by which a spreadsheet marks figures as text, or the backtick by which a
 * bill of WeChat Pay marks everything.
 */
export function cellContent(cell: string): string {
  let content = trimBlanks(cell);
  // The apostrophe by which what leaves a program is kept from being run.
  const opening = content.startsWith("'") ? 1 : 0;
  const isWrapped = content.startsWith('="', opening) && content.endsWith('"');
  if (content.length >= opening + 3 && isWrapped) {
    content = trimBlanks(content.slice(opening + 2, -1));
  }
  // What a platform writes under the apostrophe where it has nothing.
  if (content === "'null") return '';
  return /^(?:'(?:[\d+]|$)|`(?:$|.*[^`]$))/s.test(content) ? content.slice(1) : content;
}

function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlankUnit(text.charCodeAt(start))) start++;
  while (end > start && isBlankUnit(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** A blank record has no content in any cell: an empty line, `,,,`, a line of blanks. */
export function isBlankRecord(cells: readonly string[]): boolean {
  return cells.every((cell) => cellContent(cell) === '');
}
