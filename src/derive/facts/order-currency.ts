/** The currency of a shop, and which orders are in another one. */
import type { CategoryColumn, Column } from '#domain/columns.ts';
import { dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import { currencyCode } from '#domain/currency.ts';

export interface Currencies {
  readonly code: string | null;
  /** Currencies of the orders; null: all are in one. */
  readonly codes: Int32Array | null;
  /** By currency: 1 for another than that of most. */
  readonly isOther: Uint8Array;
}

const NONE = new Uint8Array(0);

/** Which orders are in another currency than that of most: only its money is added up. */
export function currencies(column: Column | null, code: string | null): Currencies {
  if (!column || column.type !== 'category' || code === null) {
    return { code, codes: null, isOther: NONE };
  }
  const isOther = Uint8Array.from(currencyTexts(column), (text) => Number(text !== code));
  return { code, codes: column.codes, isOther };
}

/** The currency of most orders; null where none is told. */
export function mainCurrency(column: Column | null): string | null {
  if (!column || column.type !== 'category') return null;
  const { codes } = column;
  const texts = currencyTexts(column);
  const tally = new Int32Array(texts.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code !== NO_CODE) tally[code]!++;
  }
  const counts = new Map<string, number>();
  for (const [at, text] of texts.entries()) {
    if (tally[at]! > 0) counts.set(text, (counts.get(text) ?? 0) + tally[at]!);
  }
  // Of two as frequent the first by name, whatever the order of rows and files.
  const [main] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return main ? main[0] : null;
}

function currencyTexts({ dictionary }: CategoryColumn): string[] {
  return dictionaryTexts(dictionary).map(currencyCode);
}
