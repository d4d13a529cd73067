/** How the cells of a column had best be read, from a sample of them. */
import type { NumberFormat, ReadAs } from '#domain/sheet.ts';
import { cellContent } from '#ingest/values/cell-text.ts';
import {
  DATE_ORDERS,
  isMonthAlone,
  orderedDay,
  readDatePart,
  type DatePart,
} from '#ingest/values/date-text.ts';
import { meansMissing, readNumberText, sniffNumberFormat } from '#ingest/values/number-text.ts';
import { readSpokenNumber } from '#ingest/values/spoken-number.ts';
import { findTime, type FoundTime } from '#ingest/values/time-text.ts';

export interface ReadGuess {
  readonly readAs: ReadAs;
  /** Format of the numbers; meaningful also where `readAs` is not 'number'. */
  readonly numberFormat: NumberFormat;
  /** Of the cells that are not missing, 0 to 1: those that `readAs` reads. */
  readonly share: number;
  /** Those that read as numbers, as written dates, as day numbers of a spreadsheet, as epochs. */
  readonly numberShare: number;
  /** Those that are numbers in a column of money, though M and B behind figures are sizes elsewhere. */
  readonly millionShare: number;
  readonly dateShare: number;
  readonly serialShare: number;
  readonly epochShare: number;
  /** Those that may be a month and a day without a year, or a month without a day: 3.5, 3/5, 2024-03. */
  readonly monthDayShare: number;
  /** Those that are days in a column of days only: 1130305, 202403051530, and 260110 where nearly all of them are. */
  readonly compactShare: number;
  /** Cells that are not missing. */
  readonly filled: number;
}

/** A month and a day as figures; numbers too, so a column of them is one of dates only if its header says so. */
const MONTH_DAY = /^(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])$/;
const DIGIT = /[0-9０-９〇]/;
const PLAIN_NUMBER = /^-?\d{1,15}$/;
const PLAIN_EPOCH = /^\d+(?:\.\d+)?$/;
/** An id that a spreadsheet shows as 3.74501E+18. */
const LONG_ID = /^\d(?:\.\d+)?E\+1\d$/;
/** Figures that only a column of dates takes for one: days of the Republic, minutes run together. */
const COMPACT = /^(?:\d{7}|\d{12})$/;
const SIX_DIGITS = /^\d{6}$/;
/** Six digits are days where so many of them are in one order. */
const MOST_DAYS = 0.95;
/** 1.5k, 3w: thousands, or what gold is and what lamps take. */
const THOUSANDS = /^[-+]?\d[\d.,]*\s?([kKwW])$/;
const MILLIONS = /^[-+]?\d[\d.,]*\s?[MB]$/;
const LIMITS = { lastYear: 2100, lastDay: null };

/**
 * @param values cells of one column, as they stand or trimmed
 * @param delimiter of the file: a semicolon hints at decimal commas
 */
export function guessReadAs(values: readonly string[], delimiter = ','): ReadGuess {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const contents = new Map<string, string>();
  for (const value of counts.keys()) {
    const content = cellContent(value);
    if (!meansMissing(content)) contents.set(value, content);
  }
  const cells = values.flatMap((value) => contents.get(value) ?? []);
  const numberFormat = sniffNumberFormat(cells, delimiter);
  const filled = cells.length;
  if (filled === 0) {
    const none = {
      share: 1,
      numberShare: 0,
      millionShare: 0,
      dateShare: 0,
      serialShare: 0,
      epochShare: 0,
      monthDayShare: 0,
      compactShare: 0,
    };
    return { readAs: 'text', numberFormat, ...none, filled };
  }
  let numbers = 0;
  let dates = 0;
  let serials = 0;
  let epochs = 0;
  let monthDays = 0;
  let compact = 0;
  const sixDigits: Cells = new Map();
  const millions: Cells = new Map();
  const thousands: Cells = new Map();
  let spoken = 0;
  let idLike = 0;
  let hasLeadingZero = false;
  for (const [value, cell] of contents) {
    const times = counts.get(value)!;
    if (!DIGIT.test(cell)) {
      if (readSpokenNumber(cell)?.isMeasured === true) spoken += times;
      continue;
    }
    if (MILLIONS.test(cell)) millions.set(cell, times);
    else if (THOUSANDS.test(cell)) thousands.set(cell, times);
    if (PLAIN_NUMBER.test(cell) || readNumberText(cell, numberFormat) !== null) numbers += times;
    if (LONG_ID.test(cell)) idLike += times;
    else if (/^\d+$/.test(cell)) {
      if (cell.length >= 10) idLike += times;
      if (cell.length > 1 && cell.startsWith('0')) hasLeadingZero = true;
    }
    if (MONTH_DAY.test(cell) || isMonthAlone(cell)) {
      monthDays += times;
      continue;
    }
    if (COMPACT.test(cell)) {
      const { form } = readDatePart(cell, LIMITS);
      if (form === 'day' || form === 'moment') compact += times;
      continue;
    }
    if (SIX_DIGITS.test(cell)) sixDigits.set(cell, times);
    const form = dateForm(cell);
    if (form === 'serial' && /^[2-7]\d{4}(?:\.\d+)?$/.test(cell)) serials += times;
    else if (form === 'epoch' && PLAIN_EPOCH.test(cell)) epochs += times;
    else if (form !== 'serial' && form !== 'missing' && form !== 'unreadable') dates += times;
  }
  compact += daysOfSixDigits(sixDigits);
  const shares = {
    numberShare: (numbers + spoken) / filled,
    millionShare: areAmounts(millions, numbers > 0) ? countOf(millions) / filled : 0,
    dateShare: dates / filled,
    serialShare: serials / filled,
    epochShare: epochs / filled,
    monthDayShare: monthDays / filled,
    compactShare: compact / filled,
    filled,
  };
  if (shares.dateShare >= 0.95) {
    return { readAs: 'date', numberFormat, share: shares.dateShare, ...shares };
  }
  // Ids, phones and codes are digits too, but nobody adds them up: nor 14K, 18K and 24K.
  const areCodes = hasLeadingZero || idLike * 2 >= filled || countOf(thousands) === numbers;
  if (numbers / filled >= 0.98 && !areCodes) {
    return { readAs: 'number', numberFormat, share: shares.numberShare, ...shares };
  }
  return { readAs: 'text', numberFormat, share: 1, ...shares };
}

/** Cells of one form, and how often each stands there. */
type Cells = Map<string, number>;

function countOf(cells: Cells): number {
  let count = 0;
  for (const times of cells.values()) count += times;
  return count;
}

/** How many are days, where nearly all are in the same order of year, month and day, or months. */
function daysOfSixDigits(cells: Cells): number {
  const read = [...cells].map(([cell, times]) => ({ part: readDatePart(cell, LIMITS), times }));
  const countWhere = (holds: (part: DatePart) => boolean): number =>
    read.reduce((sum, { part, times }) => (holds(part) ? sum + times : sum), 0);
  const most = Math.max(
    countWhere(
      (part) => part.form === 'day' || (part.form === 'parts' && part.month !== undefined),
    ),
    ...DATE_ORDERS.map((order) =>
      countWhere((part) => part.form === 'parts' && orderedDay(part, order, LIMITS) !== null),
    ),
  );
  return most >= countOf(cells) * MOST_DAYS ? most : 0;
}

/** 2.3M beside 850K or 1,200: of sizes and lengths one kind stands in a column, mostly whole. */
function areAmounts(millions: Cells, isBesideNumbers: boolean): boolean {
  return isBesideNumbers || [...millions.keys()].some((cell) => /[.,]\d/.test(cell));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const found: FoundTime = { dateEnd: 0, millis: -1, offset: 0, isValid: true };

function dateForm(cell: string): DatePart['form'] {
  if (cell.length > 40 || (cell.length < 5 && !cell.includes('月'))) return 'unreadable';
  let date = cell;
  if (cell.includes(':')) {
    const bytes = encoder.encode(cell);
    findTime(bytes, 0, bytes.length, found);
    if (found.isValid) date = decoder.decode(bytes.subarray(0, found.dateEnd));
  }
  // Figures that only a column of dates takes for one.
  if (cell.length === 6 && /^\d+$/.test(cell)) return 'unreadable';
  const { form } = readDatePart(date, LIMITS);
  if (form !== 'day' || !/^\d{8}$/.test(cell)) return form;
  // Eight digits are a date only in years that people write down.
  return cell >= '19000101' && cell <= '21001231' ? form : 'unreadable';
}
