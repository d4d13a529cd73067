/** What a whole column of keys says of its doubtful values: where its phones are from, whether 0 is an id. */
import type { Column } from '#domain/columns.ts';
import { cellText, columnLength } from '#domain/columns.ts';
import { toDecimalString } from '#domain/money.ts';
import { homeOfPhones, normalPhone, type PhoneHome } from '#domain/normalise/phone.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { anySpan } from '#engine/columns/spans.ts';

/**
 * `first`: any seven to fifteen figures are a phone, and 0 is nobody's id. Batches keep the rules under which
 * their ids were drawn.
 */
export type KeyRules = 'first' | 'now';

export interface KeyContext {
  readonly rules: KeyRules;
  readonly home: PhoneHome;
  readonly isZeroId: boolean;
}

/** Of a value that stands alone. */
export const ALONE: KeyContext = { rules: 'now', home: null, isZeroId: false };

/** A cell of a key column as text; a chosen mapping may make one of numbers. */
export function keyCell(column: Column, row: number): string | null {
  if (isTextual(column)) return cellText(column, row);
  if (column.type !== 'decimal') return null;
  const units = column.units[row]!;
  return Number.isNaN(units) ? null : toDecimalString(units, column.scale);
}

/** Phones looked at to see where those of a column are from. */
const PHONES_SEEN = 1000;

export function phoneHome(column: Column): PhoneHome {
  const rows = columnLength(column);
  const step = Math.max(1, Math.floor(rows / PHONES_SEEN));
  const phones: string[] = [];
  for (let row = 0; row < rows; row += step) {
    const phone = normalPhone(keyCell(column, row) ?? '');
    if (phone !== null) phones.push(phone);
  }
  return homeOfPhones(phones);
}

const ZERO = /^0+$/;
/** Ids beside 0 that show how the others are made. */
const LEAST_OTHERS = 3;
/** Whoever shops without a number has far more rows than anybody with one. */
const MOST_ROWS_OF_ZERO = 2;

/** Whether 0 is the first of ids that are counted up (0, 1, 2 …), rather than that there is none. */
export function isZeroId(column: Column): boolean {
  if (!hasZero(column)) return false;
  const rowsOf = new Map<string, number>();
  const rows = columnLength(column);
  for (let row = 0; row < rows; row++) {
    const text = keyCell(column, row)?.trim() ?? '';
    if (text !== '') rowsOf.set(text, (rowsOf.get(text) ?? 0) + 1);
  }
  const zeros = [...rowsOf.keys()].filter((text) => ZERO.test(text));
  const [zero = ''] = zeros;
  const one = `${zero.slice(1)}1`;
  const others = [...rowsOf].filter(([text]) => text !== zero);
  if (zeros.length !== 1 || others.length < LEAST_OTHERS || !rowsOf.has(one)) return false;
  let greatest = 0;
  let mostRows = 0;
  for (const [text, count] of others) {
    if (!/^\d{1,15}$/.test(text)) return false;
    greatest = Math.max(greatest, Number(text));
    mostRows = Math.max(mostRows, count);
  }
  // Counted up: most numbers up to the greatest are there.
  return others.length * 2 >= greatest && rowsOf.get(zero)! <= mostRows * MOST_ROWS_OF_ZERO;
}

function hasZero(column: Column): boolean {
  if (isTextual(column)) {
    const { bytes, offsets } = column.type === 'category' ? column.dictionary : column;
    return anySpan(0, offsets.length - 1, (from, until) =>
      hasZeroWithin(bytes, offsets, from, until),
    );
  }
  return column.type === 'decimal' && column.units.includes(0);
}

function hasZeroWithin(
  bytes: Uint8Array,
  offsets: Uint32Array,
  from: number,
  until: number,
): boolean {
  for (let at = from; at < until; at++) {
    const start = offsets[at]!;
    const end = offsets[at + 1]!;
    if (start < end && bytes[start] === ZERO_DIGIT && isZeros(bytes, start, end)) return true;
  }
  return false;
}

const ZERO_DIGIT = 0x30;

function isZeros(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== ZERO_DIGIT) return false;
  return true;
}
