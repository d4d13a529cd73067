/**
 * Shop systems that write an order over several rows name its buyer in full on the first and in part on
 * the others (Shopify leaves out the phone). A blank key of the buyer is what it is on the order's first
 * row, unless another key on the row says that the buyer is another.
 */
import { cellText, type Column, columnLength, dictionaryOf, NO_CODE } from '#domain/columns.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import type { SheetKey } from './placement.ts';

/**
 * @param orders the order of each row
 * @param keys key columns of the buyer; those that are not text stay as they are
 */
export function filledKeys(orders: SheetKey, keys: readonly Column[]): Column[] {
  const textual = keys.filter(isTextual);
  if (textual.length < 2) return [...keys];
  const first = new Int32Array(orders.size).fill(-1);
  const { codes } = orders;
  const filled = new Map<Column, (readonly [row: number, from: number])[]>();
  for (let row = 0; row < codes.length; row++) {
    const order = codes[row]!;
    if (order < 0) continue;
    const from = first[order]!;
    if (from < 0) {
      first[order] = row;
      continue;
    }
    const blank = textual.filter((key) => isBlank(key, row) && !isBlank(key, from));
    if (blank.length === 0 || blank.length === textual.length) continue;
    const isSame = textual.every(
      (key) => isBlank(key, row) || cellText(key, row) === cellText(key, from),
    );
    if (!isSame) continue;
    for (const key of blank) {
      const known = filled.get(key);
      if (known) known.push([row, from]);
      else filled.set(key, [[row, from]]);
    }
  }
  return keys.map((key) => {
    const cells = filled.get(key);
    return cells && isTextual(key) ? withCells(key, cells) : key;
  });
}

type Textual = Extract<Column, { type: 'category' | 'text' }>;

export function isBlank(column: Textual, row: number): boolean {
  return column.type === 'category'
    ? column.codes[row] === NO_CODE
    : column.offsets[row] === column.offsets[row + 1];
}

export function withCells(
  column: Textual,
  cells: readonly (readonly [row: number, from: number])[],
): Column {
  const { codes, dictionary } = column.type === 'category' ? column : coded(column);
  const copy = codes.slice();
  for (const [row, from] of cells) copy[row] = copy[from]!;
  return { type: 'category', codes: copy, dictionary };
}

function coded(column: Textual): Extract<Column, { type: 'category' }> {
  const codes = new Int32Array(columnLength(column)).fill(NO_CODE);
  const codeOf = new Map<string, number>();
  for (let row = 0; row < codes.length; row++) {
    const text = cellText(column, row);
    if (text === null) continue;
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    codes[row] = code;
  }
  return { type: 'category', codes, dictionary: dictionaryOf([...codeOf.keys()]) };
}
