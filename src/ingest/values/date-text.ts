/**
 * The date part of a cell, as text: what day it names, or which three numbers when only the whole
 * column can tell day from month. Never moves a day: no zone takes part here.
 */
import { DAY_MS, dayFromCivil, isValidCivil, yearlessDay } from '#domain/civil-time.ts';
import type { DateOrder } from '#domain/sheet.ts';
import { meansMissing } from './number-text.ts';
import { plainDate } from './spoken-date.ts';
import { findTime, type FoundTime, NO_OFFSET } from './time-text.ts';

export type DatePart =
  /** one day, whatever the column says */
  | { readonly form: 'day'; readonly day: number }
  /** `first/second/third`, to be ordered by the column */
  | PartedDate
  /** day number of a spreadsheet (1900 system), with its time as a fraction */
  | { readonly form: 'serial'; readonly serial: number }
  /** milliseconds since 1970-01-01T00:00Z */
  | { readonly form: 'epoch'; readonly millis: number }
  /** yyyymmddhhmmss: a civil moment */
  | { readonly form: 'moment'; readonly millis: number }
  | YearlessDate
  | { readonly form: 'missing' }
  | { readonly form: 'unreadable' };

/** 3月5日, 5 Mar, 03-05: a day whose year the other rows of the column have to tell. */
export interface YearlessDate {
  readonly form: 'yearless';
  readonly month: number;
  readonly day: number;
  /** Figures alone, month first: 25/12 means the day first, and so then does 05/03 in its column. */
  readonly isFigures: boolean;
  readonly millis?: number;
}

export interface PartedDate {
  readonly form: 'parts';
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** A year has two or four digits: whether the third number, or the first, is written as one. */
  readonly canEndInYear: boolean;
  readonly canStartWithYear: boolean;
  readonly isShortYear: boolean;
  /** Six digits without a sign between them. */
  readonly isRunTogether?: boolean;
  /** The first day of the month that they are as well: 200305 may be of March 2020 or of 2003. */
  readonly month?: number;
  /** Milliseconds after midnight, where the time was not told apart before. */
  readonly millis?: number;
  /** Minutes east of Greenwich of that time. */
  readonly offset?: number;
}

const UNREADABLE: DatePart = { form: 'unreadable' };
const MISSING: DatePart = { form: 'missing' };

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{1,2})\.?$/;
/** A year of three digits is one of the Republic (113/3/5 is 2024): nobody else writes such. */
const REPUBLIC_YEAR = /^(1\d{2})([-/.])(\d{1,2})\2(\d{1,2})$/;
/** Without a year; the figures alone only in a column that is one of dates. */
const NO_YEAR = /^(\d{1,2})(?:\s*月\s*(\d{1,2})\s*[日号號]?|[-/.](\d{1,2}))$/;
const NAMED_NO_YEAR = /^(?:(\d{1,2})[- ]([A-Za-z]{3,9})\.?|([A-Za-z]{3,9})\.? (\d{1,2}))$/;
/** A month of a year stands for its first day. */
const MONTH_ALONE =
  /^(?:(\d{4})(?:[-/.]|\s*年\s*)(\d{1,2})(?:\s*月(?:份)?)?|(?:民國|民国)\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月)$/;
const NAMED_MONTH_ALONE = /^([A-Za-z]{3,9})\.?(?:-(\d{2})|[-, ]+(\d{4}))$/;
/** 民國113/3/5 */
const MARKED_REPUBLIC = /^(?:民國|民国|ROC)\s*(\d{1,3})([-/.])(\d{1,2})\2(\d{1,2})$/;
const CHINESE = /^(民國|民国)?\s*(\d{1,4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/;
const DAY_MONTH =
  /^(?:[A-Z][a-z]{2,8},? )?(\d{1,2})(?:st|nd|rd|th)?[- /]([A-Za-z]{3,9})\.?,?[- /](\d{4}|\d{2})$/;
const MONTH_DAY =
  /^(?:[A-Z][a-z]{2,8},? )?([A-Za-z]{3,9})\.?[- ](\d{1,2})(?:st|nd|rd|th)?,?[- ](\d{4}|\d{2})$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const GROUPED_SERIAL = /^\d{2},\d{3}(?:\.\d+)?$/;

/** Whether a cell of a column of dates is the number of a day, as spreadsheets count them. */
export function isSerialDate(text: string): boolean {
  return GROUPED_SERIAL.test(text) || /^[2-7]\d{4}(?:\.\d+)?$/.test(text);
}

/** Day numbers of spreadsheets that are believed: 1954 to 2119; of birthdays from 1908 on. */
const FIRST_SERIAL = 20_000;
const FIRST_BIRTHDAY_SERIAL = 3000;
const LAST_SERIAL = 80_000;

export interface YearLimits {
  /** Latest year that a year of two digits may mean. */
  readonly lastYear: number;
  /** For birthdays: the latest day that such a year may give. */
  readonly lastDay: number | null;
}

export function readDatePart(text: string, limits: YearLimits): DatePart {
  const part = readPlainPart(text, limits);
  if (part.form !== 'unreadable') return part;
  // 3.1 14:00 is shorter than any date with its year, and has a time all the same.
  const plain = plainDate(text.trim()) ?? (text.includes(':') ? text.trim() : null);
  return plain === null ? part : readWithTime(plain, limits);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const found: FoundTime = { dateEnd: 0, millis: -1, offset: NO_OFFSET, isValid: true };

/** A date whose time has not been told apart. */
function readWithTime(plain: string, limits: YearLimits): DatePart {
  const bytes = encoder.encode(plain);
  findTime(bytes, 0, bytes.length, found);
  const { dateEnd, millis, offset, isValid } = found;
  if (!isValid || dateEnd === 0) return UNREADABLE;
  const part = readPlainPart(decoder.decode(bytes.subarray(0, dateEnd)), limits);
  if (millis < 0) return part;
  if (part.form === 'yearless') return offset === NO_OFFSET ? { ...part, millis } : UNREADABLE;
  if (part.form === 'parts') {
    return { ...part, millis, ...(offset === NO_OFFSET ? {} : { offset }) };
  }
  if (part.form !== 'day') return UNREADABLE;
  const moment = part.day * DAY_MS + millis;
  return offset === NO_OFFSET
    ? { form: 'moment', millis: moment }
    : { form: 'epoch', millis: moment - offset * 60_000 };
}

function readPlainPart(text: string, limits: YearLimits): DatePart {
  const trimmed = text.trim().replace(/,$/, '');
  if (meansMissing(trimmed)) return MISSING;
  const digit = trimmed.charCodeAt(0);
  if (digit < 0x30 || digit > 0x39) return readNamed(trimmed, limits);
  const first = YEAR_FIRST.exec(trimmed);
  if (first !== null) return civil(Number(first[1]), Number(first[3]), Number(first[4]));
  const last = YEAR_LAST.exec(trimmed);
  if (last !== null) {
    const [, a = '', , b, year = ''] = last;
    return {
      form: 'parts',
      first: Number(a),
      second: Number(b),
      third: Number(year),
      canEndInYear: year.length > 1,
      canStartWithYear: a.length === 2 && year.length < 3,
      isShortYear: year.length < 3,
    };
  }
  const republic = REPUBLIC_YEAR.exec(trimmed);
  if (republic !== null) {
    return civil(Number(republic[1]) + 1911, Number(republic[3]), Number(republic[4]));
  }
  const noYear = NO_YEAR.exec(trimmed);
  if (noYear !== null) {
    const [, month, named, figures] = noYear;
    return withoutYear(Number(month), Number(named ?? figures), named === undefined);
  }
  const month = readMonthAlone(trimmed, limits);
  if (month !== null) return month;
  if (/^\d+(?:\.\d+)?$/.test(trimmed)) return readDigits(trimmed, limits);
  // 43,000: the number of a day, shown with its thousands apart.
  if (GROUPED_SERIAL.test(trimmed)) return readDigits(trimmed.replace(',', ''), limits);
  return readNamed(trimmed, limits);
}

/** 2024年3月, 2024-03, Mar-24: a month without a day. In a column of dates 202403 is one too. */
export function isMonthAlone(text: string): boolean {
  return MONTH_ALONE.test(text) || readNamedMonth(text) !== null;
}

function readMonthAlone(text: string, { lastDay }: YearLimits): DatePart | null {
  const match = MONTH_ALONE.exec(text);
  if (match === null) return null;
  // Nobody's birthday is made up.
  if (lastDay !== null) return UNREADABLE;
  const [, year, month, republic, republicMonth] = match;
  return year === undefined
    ? civil(Number(republic) + 1911, Number(republicMonth), 1)
    : civil(Number(year), Number(month), 1);
}

/** "March 2024", and "Mar-24" as spreadsheets show a month. */
function readNamedMonth(text: string): { readonly year: string; readonly month: number } | null {
  const [, name = '', short, full] = NAMED_MONTH_ALONE.exec(text) ?? [];
  const month = monthNumber(name.toLowerCase());
  const year = full ?? short;
  return month === 0 || year === undefined ? null : { year, month };
}

function civil(year: number, month: number, day: number): DatePart {
  if (isValidCivil(year, month, day)) return { form: 'day', day: dayFromCivil(year, month, day) };
  // What databases and spreadsheets write for "no date".
  const isZero =
    (year === 0 && month === 0 && day === 0) || (year === 1900 && month === 1 && day === 0);
  return isZero ? MISSING : UNREADABLE;
}

/** 3月5日, 3.5: a month and a day, as some cells of a sample. */
export function isWithoutYear(text: string): boolean {
  return NO_YEAR.test(text) || readNamedDay(text) !== null;
}

/** "5 Mar", "Mar 5" */
function readNamedDay(text: string): { readonly month: number; readonly day: number } | null {
  const [, dayFirst, monthSecond, monthFirst, daySecond] = NAMED_NO_YEAR.exec(text) ?? [];
  const month = monthNumber((monthSecond ?? monthFirst ?? '').toLowerCase());
  return month === 0 ? null : { month, day: Number(dayFirst ?? daySecond) };
}

function withoutYear(month: number, day: number, isFigures: boolean): DatePart {
  const isDay = yearlessDay(month, day) !== null || (isFigures && yearlessDay(day, month) !== null);
  return isDay ? { form: 'yearless', month, day, isFigures } : UNREADABLE;
}

function readDigits(digits: string, limits: YearLimits): DatePart {
  if (/^0+$/.test(digits)) return MISSING;
  const value = Number(digits);
  if (digits.length === 8 && !digits.includes('.')) {
    return civil(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  }
  if (digits.length === 14 && !digits.includes('.')) return readCompactMoment(digits);
  if (/^20\d{10}$/.test(digits)) return readCompactMoment(`${digits}00`);
  if (/^\d{6}$/.test(digits)) return readSixDigits(digits, limits);
  // 1130305: a day of the Republic.
  if (/^1[01]\d{5}$/.test(digits)) {
    return civil(
      Number(digits.slice(0, 3)) + 1911,
      Number(digits.slice(3, 5)),
      Number(digits.slice(5)),
    );
  }
  if (/^\d{10}(?:\.\d+)?$/.test(digits)) return { form: 'epoch', millis: Math.round(value * 1000) };
  if (/^\d{13}$/.test(digits)) return { form: 'epoch', millis: value };
  // Microseconds, as event exports count them.
  if (/^[1-3]\d{15}$/.test(digits)) return { form: 'epoch', millis: Math.round(value / 1000) };
  const first = limits.lastDay === null ? FIRST_SERIAL : FIRST_BIRTHDAY_SERIAL;
  return value >= first && value <= LAST_SERIAL ? { form: 'serial', serial: value } : UNREADABLE;
}

/** 260110: a day with a year of two digits; 202403 is a month, 200305 either. */
function readSixDigits(digits: string, limits: YearLimits): DatePart {
  const isMonth = digits.startsWith('20') && limits.lastDay === null;
  const month = isMonth
    ? civil(Number(digits.slice(0, 4)), Number(digits.slice(4)), 1)
    : UNREADABLE;
  const part: PartedDate = {
    form: 'parts',
    first: Number(digits.slice(0, 2)),
    second: Number(digits.slice(2, 4)),
    third: Number(digits.slice(4)),
    canEndInYear: true,
    canStartWithYear: true,
    isShortYear: true,
    isRunTogether: true,
    ...(month.form === 'day' ? { month: month.day } : {}),
  };
  return DATE_ORDERS.some((order) => orderedDay(part, order, limits) !== null) ? part : month;
}

/** Six digits that may be months and are days nowhere in their column, as months. */
export function withMonths(parts: readonly DatePart[]): DatePart[] {
  const isDay = (part: DatePart): boolean =>
    part.form === 'parts' && part.isRunTogether === true && part.month === undefined;
  if (parts.some(isDay)) return [...parts];
  return parts.map((part) =>
    part.form === 'parts' && part.month !== undefined ? { form: 'day', day: part.month } : part,
  );
}

function readCompactMoment(digits: string): DatePart {
  const part = civil(
    Number(digits.slice(0, 4)),
    Number(digits.slice(4, 6)),
    Number(digits.slice(6, 8)),
  );
  const [hour, minute, second] = [digits.slice(8, 10), digits.slice(10, 12), digits.slice(12)].map(
    Number,
  );
  if (part.form !== 'day') return part;
  if (hour === undefined || minute === undefined || second === undefined) return UNREADABLE;
  if (hour > 23 || minute > 59 || second > 59) return UNREADABLE;
  return {
    form: 'moment',
    millis: part.day * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000,
  };
}

function readNamed(text: string, limits: YearLimits): DatePart {
  const chinese = CHINESE.exec(text);
  if (chinese !== null) {
    const [, republic, year = '', month, day] = chinese;
    const written = Number(year);
    // A year of three digits is one of the Republic, said or not.
    if (republic !== undefined || year.length === 3) {
      return civil(written + 1911, Number(month), Number(day));
    }
    if (year.length === 1) return UNREADABLE;
    return year.length === 4
      ? civil(written, Number(month), Number(day))
      : civil(fullYear(written, Number(month), Number(day), limits), Number(month), Number(day));
  }
  const republic = MARKED_REPUBLIC.exec(text);
  if (republic !== null) {
    return civil(Number(republic[1]) + 1911, Number(republic[3]), Number(republic[4]));
  }
  const monthAlone = readMonthAlone(text, limits);
  if (monthAlone !== null) return monthAlone;
  const named = readNamedMonth(text);
  if (named !== null && limits.lastDay !== null) return UNREADABLE;
  if (named !== null) {
    const { year, month } = named;
    return civil(
      year.length === 4 ? Number(year) : fullYear(Number(year), month, 1, limits),
      month,
      1,
    );
  }
  const noYear = readNamedDay(text);
  if (noYear !== null) return withoutYear(noYear.month, noYear.day, false);
  const dayMonth = DAY_MONTH.exec(text);
  const monthDay = dayMonth === null ? MONTH_DAY.exec(text) : null;
  const [name = '', day = '', year = ''] =
    dayMonth !== null
      ? [dayMonth[2], dayMonth[1], dayMonth[3]]
      : monthDay !== null
        ? [monthDay[1], monthDay[2], monthDay[3]]
        : [];
  const month = monthNumber(name.toLowerCase());
  if (month === 0) return UNREADABLE;
  const written = Number(year);
  return civil(
    year.length === 4 ? written : fullYear(written, month, Number(day), limits),
    month,
    Number(day),
  );
}

function monthNumber(name: string): number {
  const index = MONTHS.indexOf(name === 'sept' ? 'sep' : name.length === 3 ? name : '');
  return index !== -1 ? index + 1 : MONTH_NAMES.indexOf(name) + 1;
}

/** The latest year of these last two digits within the limits. */
function fullYear(twoDigits: number, month: number, day: number, limits: YearLimits): number {
  let year = limits.lastYear - ((((limits.lastYear - twoDigits) % 100) + 100) % 100);
  if (limits.lastDay !== null && dayFromCivil(year, month, day) > limits.lastDay) year -= 100;
  return year;
}

/** The day of three numbers in an order; null when there is none. */
export function orderedDay(part: PartedDate, order: DateOrder, limits: YearLimits): number | null {
  if (order === 'ymd' ? !part.canStartWithYear : !part.canEndInYear) return null;
  const [year, month, day] =
    order === 'dmy'
      ? [part.third, part.second, part.first]
      : order === 'mdy'
        ? [part.third, part.first, part.second]
        : [part.first, part.second, part.third];
  const full = part.isShortYear ? fullYear(year, month, day, limits) : year;
  return isValidCivil(full, month, day) ? dayFromCivil(full, month, day) : null;
}

export interface OrderDecision {
  readonly order: DateOrder;
  /** Whether the other orders leave a value unreadable. */
  readonly isProven: boolean;
}

export const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

interface Trial {
  readonly order: DateOrder;
  readonly read: number;
  /** Days after the import, and days from the first to the last. */
  readonly later: number;
  readonly span: number;
}

/**
 * The order that reads most values of a column of three numbers. Day first and month first are told
 * apart by values above 12; where there are none, the one with fewer days after the import, then the
 * one whose days lie clearly closer together, then day first. A leading year of two digits is believed
 * when nothing else reads as many values, or the others scatter them over many more years.
 */
export function decideOrder(
  parts: readonly PartedDate[],
  limits: YearLimits,
  today: number,
): OrderDecision {
  const trials = DATE_ORDERS.map((order) => tryOrder(parts, order, limits, today));
  if (parts.length > 0 && parts.every(({ isRunTogether }) => isRunTogether === true)) {
    return decideRunTogether(trials);
  }
  const most = Math.max(...trials.map((it) => it.read));
  const able = trials.filter((it) => it.read === most);
  const yearFirst = able.find((it) => it.order === 'ymd');
  const yearLast = able.filter((it) => it.order !== 'ymd');
  const [first, second] = yearLast;
  if (first === undefined) return { order: 'ymd', isProven: true };
  const narrowest = Math.min(...yearLast.map((it) => it.span));
  if (yearFirst !== undefined && yearFirst.span * 3 + 366 < narrowest) {
    return { order: 'ymd', isProven: false };
  }
  if (second === undefined) return { order: first.order, isProven: true };
  return { order: morePlausible(first, second).order, isProven: false };
}

/** A few of the days may be mistyped. */
const MOST_READ = 0.95;

/** Days run together begin with their year, unless the others lie clearly closer together. */
function decideRunTogether(trials: readonly Trial[]): OrderDecision {
  const most = Math.max(...trials.map((it) => it.read));
  const able = trials.filter((it) => it.read >= most * MOST_READ);
  const narrowest = Math.min(...able.map((it) => it.span));
  const yearFirst = able.find((it) => it.order === 'ymd');
  const isProven = able.length === 1;
  if (yearFirst && yearFirst.span <= narrowest * 3 + 366) return { order: 'ymd', isProven };
  const [first, second] = able.filter((it) => it.order !== 'ymd');
  const { order } = second === undefined ? first! : morePlausible(first!, second);
  return { order, isProven };
}

function tryOrder(
  parts: readonly PartedDate[],
  order: DateOrder,
  limits: YearLimits,
  today: number,
): Trial {
  let read = 0;
  let later = 0;
  let first = Infinity;
  let last = -Infinity;
  for (const part of parts) {
    const day = orderedDay(part, order, limits);
    if (day === null) continue;
    read++;
    if (day > today + 1) later++;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return { order, read, later, span: Math.max(last - first, 0) };
}

/** The first one unless the other is clearly likelier. */
function morePlausible(first: Trial, second: Trial): Trial {
  if (first.later !== second.later) return first.later < second.later ? first : second;
  return second.span * 1.5 + 2 < first.span ? second : first;
}
