/** How well the cells of a column suit a field. */
import { normalPhone } from '#domain/normalise/phone.ts';
import type { FieldSpec } from '#domain/tables.ts';
import { isMasked, isPlaceholder } from '#domain/normalise/placeholder.ts';
import { yesOrNo } from '#domain/normalise/yes-no.ts';
import type { ReadGuess } from '#ingest/dialect/read-guess.ts';
import { EXPONENT } from '#ingest/values/spoilt-ids.ts';
import type { ColumnClues } from './column-clues.ts';

/** Weight of a header that can mean one thing only. */
export const CLEAR = 0.95;

export function isMeasured({ type }: FieldSpec): boolean {
  return type === 'money' || type === 'moment' || type === 'day';
}

/** Share of readable values from which a header's word is believed. */
export const MOST = 0.5;

/** Of a column without a cell: its header is all there is. */
const BLANK = 0.25;

/** How well sampled values suit a field, 0–1. A column without values suits any. */
export function fitOf(
  spec: FieldSpec,
  field: string,
  values: readonly string[],
  guess: ReadGuess,
  isClear: boolean,
): number {
  // A header alone has to be clear.
  if (guess.filled === 0) return isClear ? 0.5 : BLANK;
  const filled = values.filter((value) => value !== '');
  const asNumber = guess.numberShare;
  const asDate = Math.max(
    guess.dateShare + guess.monthDayShare,
    guess.serialShare,
    guess.epochShare,
    guess.compactShare,
  );
  switch (spec.type) {
    case 'money':
      return fitOfNumbers(spec, asNumber + guess.millionShare);
    case 'number':
    case 'integer':
    case 'rate':
    case 'latitude':
    case 'longitude':
      return fitOfNumbers(spec, asNumber);
    case 'day':
    case 'moment':
      return asDate >= MOST ? 1 : asDate * 0.5;
    case 'phone':
      return shareOf(filled, (value) => normalPhone(value) !== null || isMasked(value)) >= 0.5
        ? 1
        : 0.3;
    case 'email':
      return shareOf(filled, (value) => /.@./.test(value) || isMasked(value)) >= 0.5 ? 1 : 0.1;
    case 'id':
      if (guess.dateShare >= 0.9 && field !== 'orderId') return 0.3;
      if (isClear) return 1;
      // Numbers that run on over the whole sheet are those of its rows.
      if (field === 'lineNo' && filled.length > 1 && new Set(filled).size === filled.length) {
        return 0.2;
      }
      // Asked of all only where there is one: placeholders are dear to tell.
      return filled.some(isFraction) && shareOf(filled, isFraction) > 0.3 ? 0.2 : 1;
    case 'flag':
      // The day on which somebody opted out says that they did.
      if (field === 'optedOut' && asDate >= MOST) return 1;
      return new Set(filled).size <= 6 ? 1 : 0.4;
    default:
      if (field === 'province' && filled.every((value) => STATE_WORD.test(value))) return 0.1;
      if (field === 'company' && filled.every((value) => UNIT_WORD.test(value))) return 0.1;
      // "商品种类 2" is how many kinds there were.
      if (field === 'category' && guess.numberShare > 0.95) return 0.3;
      if (field === 'name' && filled.every((value) => NUMBERED.test(value))) return 0.3;
      // "Description" over INV-0168 names no goods.
      if (field === 'productName' && !isClear && filled.every((it) => LETTERED.test(it))) {
        return 0.3;
      }
      if (asDate >= 0.9 && guess.serialShare < 0.9) return 0.3;
      // A text that is told in words is no yes or no.
      if (TOLD_IN_WORDS.has(field) && filled.every((value) => yesOrNo(value) !== null)) return 0.3;
      return asNumber > 0.95 && guess.readAs === 'number' ? 0.5 : 1;
  }
}

function fitOfNumbers({ orType }: FieldSpec, share: number): number {
  if (orType && share < 0.5) return 0.9;
  return share >= MOST ? 1 : share * 0.5;
}

const TOLD_IN_WORDS: ReadonlySet<string> = new Set(['text', 'reason', 'productName']);

/** "State" of something that is no place. */
const STATE_WORD =
  /^(?:enabled|disabled|invited|declined|active|inactive|open|opened|closed|new|pending|paid|unpaid|failed|completed?|done|true|false|yes|no|draft|archived|subscribed|unsubscribed)$/i;

const UNIT_WORD =
  /^(?:[件个個只隻支枝盒箱瓶袋包台套双雙份本张張条條块塊桶罐卷串杯碗斤克吨噸米升束朵株盆]|公斤|千克|kg|g|ml|l|pcs?|ea)$/i;

function isFraction(value: string): boolean {
  // The id of a browser is two long numbers with a dot between.
  return /^-?\d+[.,]\d{1,6}$/.test(value);
}

export function shareOf(values: readonly string[], holds: (value: string) => boolean): number {
  const meant = values.filter((value) => !isPlaceholder(value));
  return meant.length === 0 ? 1 : meant.filter(holds).length / meant.length;
}

/** Numbers of people, orders and phones that a spreadsheet has spoilt identify nobody. */
export function isBroken({ type }: FieldSpec, values: readonly string[]): boolean {
  if (type !== 'id' && type !== 'phone') return false;
  const filled = values.filter((value) => value !== '');
  return filled.filter((value) => EXPONENT.test(value)).length * 10 > filled.length;
}

/** Of two moments the one with a time of day says more. */
export function finerShare({ type }: FieldSpec, { values, guess }: ColumnClues): number {
  if (type !== 'moment' || guess.filled === 0 || guess.epochShare >= MOST) return 1;
  const timed = values.filter((value) => /\d:\d\d/.test(value)).length;
  return timed * 2 >= guess.filled ? 1 : 0.98;
}

/** "#1001", "SO-2024-0005", 3745012345678901234: a number given to something. */
export const NUMBERED = /^#?(?:[A-Z]{1,6}[-_]?)?\d[\d-]{2,}$/i;

/** "INV-0168": a number with what it is a number of before it. */
const LETTERED = /^#?[A-Z]{2,6}[-_]\d[\d-]{2,}$/i;

export function isMostlyMasked(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  return filled.filter((value) => isMasked(value)).length * 2 > filled.length;
}
