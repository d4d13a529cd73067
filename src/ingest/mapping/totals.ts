/**
 * Which of several sums of a row is the whole of it, by what they come to: 定金 and 尾款 make up 总价, 配件费 and 工时费
 * what the repair came to. A part is no amount of the order, unless it says that it is what was paid.
 */
import { floatOf, readNumberText } from '#ingest/values/number-text.ts';
import { OTHER_MONEY } from './by-values.ts';
import type { ColumnClues } from './column-clues.ts';
import type { FieldCandidate } from './field-candidates.ts';
import { MAYBE, SURE } from './weights.ts';

/** Said of money that was handed over, whatever else was agreed. */
const SURELY_PAID =
  /实付|實付|实收|實收|实缴|實繳|实交|實交|实际支付|實際支付|已付|已收|已交|已缴|已繳|\b(?:paid|collected|received)\b/i;
/** A part of it that was paid beforehand is not what was paid. */
const BEFOREHAND = /定金|订金|訂金|押金|预付|預付|先付|首付|deposit|advance/i;

/** Whether a header says that what stands under it was paid, all of it. */
export function saysPaid(header: string): boolean {
  return SURELY_PAID.test(header) && !BEFOREHAND.test(header);
}

/** Figures that may be added up: of money, and of nothing counted or measured. */
const SUMMED =
  /[费費价價款额額金钱錢]|合计|合計|总计|總計|小计|小計|共|应收|應收|应付|應付|实收|實收|实付|實付|已付|已收|已交|已缴|已繳|未付|未收|未交|先付|欠|差|余款|餘款|尾款|定金|订金|訂金|收入|\b(?:amount|total|price|fee|cost|labou?r|parts|materials|deposit|bal|balance|subtotal|sum|paid|due|charge)\b/i;
const NOT_SUMMED =
  /号|號|编|編|电话|電話|手机|手機|单价|單價|次数|次數|余额|餘額|积分|積分|利润|利潤|成本|进价|售价|年|月份|rate|points|\bid\b|phone|unit price|profit/i;

const SAYS_WHOLE = /合计|合計|总|總|共|全部|应|應|total|sum|grand|all in/i;

/** Different sums whose parts are all something: one sum, or one with nothing, says nothing. */
const LEAST_TOLD = 3;
const LEAST_SHARE = 0.95;
const MOST_COLUMNS = 8;

interface Whole {
  readonly at: number;
  readonly parts: ReadonlySet<number>;
}

/** The candidates of a sheet of orders, with the whole of what each row came to as its amount. */
export function withTotals(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const whole = wholeOf(candidates, clues);
  if (!whole) return candidates;
  const { at, parts } = whole;
  const isPaid = (column: number): boolean => saysPaid(clues[column]!.header);
  const paid = clues.some(
    ({ guess }, column) => column !== at && isPaid(column) && guess.numberShare >= 0.9,
  );
  const field = paid && !isPaid(at) ? 'amountDue' : 'amount';
  const others = candidates.filter(
    ({ column, table, field: own }) =>
      !(parts.has(column) && !isPaid(column) && table === 'orders' && own === 'amount') &&
      !(column === at && table === 'orders' && MONEY.has(own)),
  );
  const best = candidates
    .filter((it) => it.column === at && it.table === 'orders' && MONEY.has(it.field))
    .reduce((most, { weight }) => Math.max(most, weight), SURE);
  return [...others, { column: at, table: 'orders', field, weight: best }];
}

const MONEY: ReadonlySet<string> = new Set(['amount', 'amountDue']);

function wholeOf(
  candidates: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): Whole | null {
  const taken = new Set(
    candidates
      .filter(({ field, weight }) => weight >= MAYBE && OTHER_FIGURES.has(field))
      .map(({ column }) => column),
  );
  const columns = clues.flatMap(({ header, guess }, at) =>
    guess.numberShare >= 0.9 && SUMMED.test(header) && !NOT_SUMMED.test(header) && !taken.has(at)
      ? [at]
      : [],
  );
  if (columns.length < 3 || columns.length > MOST_COLUMNS) return null;
  const figures = new Map(columns.map((at) => [at, figuresOf(clues[at]!)]));
  for (const at of columns) {
    const isMoney = candidates.some(
      ({ column, table, field, weight }) =>
        column === at && table === 'orders' && MONEY.has(field) && weight >= MAYBE,
    );
    const { header } = clues[at]!;
    const isWhole = isMoney || (!OTHER_MONEY.test(header) && SAYS_WHOLE.test(header));
    const parts = subsets(columns.filter((other) => other !== at)).find(
      (own) =>
        (isWhole || isPaidAndLeft(own, at, clues)) &&
        isSum(
          figures.get(at)!,
          own.map((part) => figures.get(part)!),
        ),
    );
    if (parts) return { at, parts: new Set(parts) };
  }
  return null;
}

/** What of it is still to be paid. */
const LEFT = /欠|差|尾款|余款|餘款|未[付收交缴繳]|\b(?:balance|bal|outstanding|owing|left|due)\b/i;

/** 已交定金 and 还差: what was handed over and what is left of it come to the whole, however that is called. */
function isPaidAndLeft(
  parts: readonly number[],
  whole: number,
  clues: readonly ColumnClues[],
): boolean {
  const says = (word: RegExp, at: number): boolean => word.test(clues[at]!.header);
  return (
    parts.length === 2 &&
    parts.some((at) => says(LEFT, at)) &&
    parts.some((at) => says(BEFOREHAND, at) || says(SURELY_PAID, at)) &&
    !says(LEFT, whole) &&
    !says(BEFOREHAND, whole) &&
    !says(SURELY_PAID, whole)
  );
}

/** What is counted, and what an order came to less or more by. */
const OTHER_FIGURES: ReadonlySet<string> = new Set([
  'quantity',
  'unitPrice',
  'discount',
  'discountRate',
  'refundAmount',
  'points',
  'storedBalance',
  'age',
]);

/** Two or more of these, the fewest first. */
function subsets(columns: readonly number[]): readonly (readonly number[])[] {
  const all: number[][] = [];
  for (let bits = 1; bits < 1 << columns.length; bits++) {
    const own = columns.filter((_, at) => (bits >> at) & 1);
    if (own.length >= 2) all.push(own);
  }
  return all.sort((a, b) => a.length - b.length);
}

function isSum(whole: readonly number[], parts: readonly (readonly number[])[]): boolean {
  let told = 0;
  let right = 0;
  const full = new Set<number>();
  for (const [row, sum] of whole.entries()) {
    if (Number.isNaN(sum)) continue;
    told++;
    // A part that was not written down is none.
    const own = parts.map((part) => (Number.isNaN(part[row]!) ? 0 : part[row]!));
    if (own.some((it) => it < 0)) return false;
    if (own.every((it) => it !== 0)) full.add(sum);
    if (Math.abs(own.reduce((all, it) => all + it, 0) - sum) < 0.006) right++;
  }
  return full.size >= LEAST_TOLD && right >= told * LEAST_SHARE;
}

function figuresOf({ values, guess }: ColumnClues): readonly number[] {
  return values.map((value) => {
    const read = readNumberText(value, guess.numberFormat);
    return read === null ? Number.NaN : floatOf(read);
  });
}
