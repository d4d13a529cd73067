/** Amounts with a decimal comma between commas that separate cells, without quotes: every row has a cell too many. */
import { cellContent } from '#ingest/values/cell-text.ts';
import { fitOf } from './row-names.ts';

type Records = readonly (readonly string[])[];

const WHOLE = /^-?[€$£¥￥]?\d{1,9}$/;
const DECIMALS = /^\d\d?$/;
/** Share of them that are two figures. */
const CENTS = 0.9;
const LEAST_ROWS = 5;

/** The column that an amount begins in, and goes on in the next one; null where that is not clear. */
export function columnOfAmounts(header: readonly string[], rows: Records): number | null {
  const width = header.length + 1;
  if (rows.length < LEAST_ROWS || rows.some((cells) => cells.length !== width)) return null;
  const names = header.map(cellContent);
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((cells) => cellContent(cells[at]!)),
  );
  let best: number[] = [];
  let most = fitOf(names, columns);
  for (let at = 0; at + 1 < width; at++) {
    const [whole, decimals] = [columns[at]!, columns[at + 1]!];
    const areAmounts = whole.every((cell, row) =>
      cell === '' ? decimals[row] === '' : WHOLE.test(cell) && DECIMALS.test(decimals[row]!),
    );
    const cents = decimals.filter((cell) => cell.length === 2).length;
    if (!areAmounts || cents < rows.length * CENTS) continue;
    const joined = whole.map((cell, row) => (cell === '' ? '' : `${cell}.${decimals[row]!}`));
    const fit = fitOf(names, [...columns.slice(0, at), joined, ...columns.slice(at + 2)]);
    if (fit < most) continue;
    best = fit > most ? [at] : [...best, at];
    most = fit;
  }
  // Two that fit as well leave it open.
  return best.length === 1 ? best[0]! : null;
}
