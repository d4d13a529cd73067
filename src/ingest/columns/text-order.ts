/** Whether the texts of a column only rise, or only fall, by (length, bytes): told while they are read. */
import type { TextColumn } from '#domain/columns.ts';
import { compareRows } from '#engine/columns/row-codes.ts';

/** 1 rises, −1 falls, 0 neither or with a blank; {@link OPEN} of one text; null: nobody looked. */
export type TextOrder = -1 | 0 | 1 | 2 | null;

export const OPEN = 2;

/** The order of texts and of those behind them, where `above` is the last of the former. */
export function joinedOrder(
  column: TextColumn,
  above: number,
  former: TextOrder,
  latter: TextOrder,
): TextOrder {
  if (above < 0) return latter;
  if (former === null || latter === null) return null;
  const between = (0 - compareRows(column, above, above + 1)) as -1 | 0 | 1;
  if (former !== OPEN && former !== between) return 0;
  return latter === OPEN || latter === between ? between : 0;
}

/** The order of the first `count` texts. */
export function orderOfRows(column: TextColumn, count: number): TextOrder {
  if (count === 0) return null;
  let order: TextOrder = column.offsets[0] === column.offsets[1] ? 0 : OPEN;
  for (let row = 1; row < count && order !== 0; row++) {
    order = joinedOrder(column, row - 1, order, OPEN);
  }
  return order;
}
