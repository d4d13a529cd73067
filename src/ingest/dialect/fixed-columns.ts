/** Where the columns of text start that is padded with blanks, also where cells are blank. */

/** So few lines prove no columns. */
const LEAST_LINES = 4;
/** Share of the lines that a title or a value too long may break. */
const BROKEN = 0.05;

/**
 * Positions behind stretches of two blanks or more that go through all lines; null where there are none, or
 * where a tab stands in for an unknown number of blanks.
 * @param lines filled ones
 */
export function columnStartsOf(lines: readonly string[]): readonly number[] | null {
  if (lines.length < LEAST_LINES || lines.some((line) => line.includes('\t'))) return null;
  const own = lines.map((line) => line.trimEnd());
  const broken = Math.floor(lines.length * BROKEN);
  const width = Math.max(...own.map((line) => line.length));
  const starts: number[] = [];
  let blanks = 2;
  for (let at = 0; at < width; at++) {
    const filled = own.filter((line) => (line[at] ?? ' ') !== ' ').length;
    if (filled <= broken) {
      blanks++;
      continue;
    }
    if (blanks >= 2) starts.push(at);
    blanks = 0;
  }
  if (starts.length < 2) return null;
  // A column that hardly any line reaches is the end of a long one.
  const isUsed = starts.every((from, column) => {
    const cells = own.map((line) => line.slice(from, starts[column + 1]).trim());
    return cells.filter((cell) => cell !== '').length >= lines.length * 0.2;
  });
  return isUsed ? starts : null;
}
