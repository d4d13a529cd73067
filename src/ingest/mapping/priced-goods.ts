/**
 * What was bought, told by what it cost: of several columns of words the one that the price follows. 剧本 beside DM,
 * 套系 beside 摄影师: whoever serves, the same thing costs the same.
 */
import { floatOf, readNumberText } from '#ingest/values/number-text.ts';
import type { ColumnClues } from './column-clues.ts';

/** Of how far prices lie apart, what the thing has to tell; chance is taken off. */
const LEAST_TOLD = 0.8;
const LEAST_ROWS = 10;
/** Things come again; what hardly does tells any price. */
const MOST_DIFFERENT = 0.5;

export type Figures = readonly number[];

export function figuresOf({ values, guess }: ColumnClues): Figures {
  return values.map((value) => {
    const read = readNumberText(value, guess.numberFormat);
    return read === null ? Number.NaN : floatOf(read);
  });
}

/** The price of one piece, as far as the figures of a sheet tell it. */
export function pricesOf(
  unitPrice: Figures | null,
  amount: Figures | null,
  quantity: Figures | null,
): Figures | null {
  if (unitPrice) return unitPrice;
  if (!amount || !quantity) return amount;
  return amount.map((sum, row) => (quantity[row]! > 0 ? sum / quantity[row]! : sum));
}

/** Of these columns the one whose words tell the price best; undefined where none does. */
export function pricedGoods(
  columns: readonly number[],
  prices: Figures,
  clues: readonly ColumnClues[],
): number | undefined {
  const told = columns
    .map((at) => ({ at, share: toldShare(clues[at]!.values, prices) }))
    .filter(({ share }) => share >= LEAST_TOLD);
  return told.sort((a, b) => b.share - a.share || a.at - b.at)[0]?.at;
}

/** How much of the spread of prices the words tell: 0–1, less what as many words would tell by chance. */
export function toldShare(words: readonly string[], prices: Figures): number {
  const groups = new Map<string, number[]>();
  const all: number[] = [];
  for (const [row, word] of words.entries()) {
    const price = prices[row] ?? Number.NaN;
    if (word === '' || Number.isNaN(price)) continue;
    all.push(price);
    const own = groups.get(word);
    if (own) own.push(price);
    else groups.set(word, [price]);
  }
  const isEnough = all.length >= LEAST_ROWS && all.length >= words.length * 0.7;
  if (!isEnough || groups.size < 2 || groups.size > all.length * MOST_DIFFERENT) return 0;
  const whole = spreadOf(all);
  if (whole === 0) return 0;
  let within = 0;
  for (const own of groups.values()) within += spreadOf(own);
  return 1 - (within / whole) * ((all.length - 1) / (all.length - groups.size));
}

function spreadOf(figures: readonly number[]): number {
  const mean = figures.reduce((sum, it) => sum + it, 0) / figures.length;
  return figures.reduce((sum, it) => sum + (it - mean) ** 2, 0);
}
