/** What the status word of an order says of it (rules.md, "Order classes"). */
import type { Column } from '#domain/columns.ts';
import { dictionaryTexts, NO_CODE } from '#domain/columns.ts';
import { isMoneyOut } from '#domain/money-direction.ts';
import { classOfStatus, keyOfStatus, type StatusAnswers } from '#domain/order-class.ts';
import { COUNTED, ORDER_STATES } from '#engine/shop/shop.ts';

/** What status words may say beside a state: nothing against counting, or nothing that is known. */
export const ASSUMED = COUNTED;
export const UNKNOWN = 255;
const MONEY_OUT = ORDER_STATES.indexOf('moneyOut');
const NO_ANSWERS: StatusAnswers = new Map();
const NONE = new Uint8Array(0);

export interface StatusClasses {
  /** Status words of the orders; null: no file tells any. */
  readonly codes: Int32Array | null;
  /** By word: the state that it says, {@link ASSUMED} or {@link UNKNOWN}. */
  readonly of: Uint8Array;
  readonly unknown: ReadonlyMap<string, number>;
}

export function statusClasses(
  column: Column | null,
  count: number,
  answers: StatusAnswers,
): StatusClasses {
  const unknown = new Map<string, number>();
  if (!column || column.type !== 'category') return { codes: null, of: NONE, unknown };
  const words = dictionaryTexts(column.dictionary);
  const classes = classesOf(words);
  const { codes } = column;
  if (classes.includes(UNKNOWN)) {
    const counts = new Int32Array(words.length);
    const order = [];
    for (let at = 0; at < count; at++) {
      const code = codes[at]!;
      if (code === NO_CODE || classes[code] !== UNKNOWN) continue;
      if (counts[code]!++ === 0) order.push(code);
    }
    for (const code of order) {
      const word = words[code]!;
      unknown.set(word, (unknown.get(word) ?? 0) + counts[code]!);
    }
  }
  if (answers.size > 0) {
    for (const [code, word] of words.entries()) {
      const answer = classes[code] === UNKNOWN ? answers.get(keyOfStatus(word)) : undefined;
      if (answer !== undefined) classes[code] = ORDER_STATES.indexOf(answer);
    }
  }
  return { codes, of: classes, unknown };
}

function classesOf(words: readonly string[]): Uint8Array {
  return Uint8Array.from(words, (word) => {
    if (isMoneyOut(word)) return MONEY_OUT;
    const told = classOfStatus(word);
    return told === 'unknown' ? UNKNOWN : ORDER_STATES.indexOf(told);
  });
}

/** Status words that no list knows, answered or not, in the order of their first orders, with how many carry them. */
export function unknownStatuses(column: Column | null, count: number): ReadonlyMap<string, number> {
  return statusClasses(column, count, NO_ANSWERS).unknown;
}
