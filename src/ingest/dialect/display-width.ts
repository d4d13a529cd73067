/** How many cells of a terminal a character takes: East Asian wide ones two, marks that combine none. */

/** First and last unit of ranges that take two cells. */
const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x11_00, 0x11_5f],
  [0x2e_80, 0x30_3e],
  [0x30_41, 0x4d_bf],
  [0x4e_00, 0xa4_cf],
  [0xa9_60, 0xa9_7f],
  [0xac_00, 0xd7_a3],
  [0xf9_00, 0xfa_ff],
  [0xfe_10, 0xfe_19],
  [0xfe_30, 0xfe_6f],
  [0xff_01, 0xff_60],
  [0xff_e0, 0xff_e6],
  // First halves of emoji, and of ideographs beyond the first plane; the second halves take none.
  [0xd8_3c, 0xd8_3e],
  [0xd8_40, 0xd8_bf],
];

const NO_WIDTH: readonly (readonly [from: number, to: number])[] = [
  [0x03_00, 0x03_6f],
  [0x20_0b, 0x20_0f],
  [0xdc_00, 0xdf_ff],
  [0xfe_00, 0xfe_0f],
];

const isWithin = (
  unit: number,
  ranges: readonly (readonly [from: number, to: number])[],
): boolean => ranges.some(([from, to]) => unit >= from && unit <= to);

/** Cells of a UTF-16 unit. */
function displayWidth(unit: number): 0 | 1 | 2 {
  if (unit < 0x03_00) return 1;
  if (isWithin(unit, WIDE)) return 2;
  return isWithin(unit, NO_WIDTH) ? 0 : 1;
}

/** Stands in the second cell of a wide character. */
const SECOND_CELL = '\uFFFF';

/** The line with a unit for each cell. */
export function displayCells(line: string): string {
  let cells = '';
  for (let at = 0; at < line.length; at++) {
    const width = displayWidth(line.charCodeAt(at));
    if (width > 0) cells += line[at]!;
    if (width === 2) cells += SECOND_CELL;
  }
  return cells;
}

/** Where the text starts that lies behind so many cells of a line; `end` where it ends before. */
export function unitBehind(
  text: string,
  { at, cell }: { readonly at: number; readonly cell: number },
  cells: number,
  end: number,
): { readonly at: number; readonly cell: number } {
  let unit = at;
  let reached = cell;
  for (; unit < end; unit++) {
    const width = displayWidth(text.charCodeAt(unit));
    if (reached >= cells && width > 0) break;
    reached += width;
  }
  return { at: unit, cell: reached };
}
