// Civil days and moments in the proleptic Gregorian calendar, as plain integers.
//
// day     integer, days since 1970-01-01
// moment  integer, milliseconds since 1970-01-01T00:00 as written on the clock, without a zone
// month   integer, months since 1970-01
//
// Nothing here reads the device's zone: a value never moves a day. What came with an
// offset or as an epoch goes through time-zone.ts first.

export const DAY_MS = 86_400_000;

export interface CivilDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Algorithm: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil. */
export function dayFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Inverse of dayFromCivil for every integer day. */
export function civilFromDay(day: number): CivilDay {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether the three numbers are a day of the years 1 to 9999. */
export function isValidCivil(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** The year of days whose year nobody knows; a leap year, so that 29 February is one. */
const NO_YEAR = 4;
const YEARLESS_FROM = dayFromCivil(NO_YEAR, 1, 1);
const YEARLESS_TO = dayFromCivil(NO_YEAR, 12, 31);

/** A month and a day of no year known (a birthday told as 3月5日); null for what is no day. */
export function yearlessDay(month: number, day: number): number | null {
  return isValidCivil(NO_YEAR, month, day) ? dayFromCivil(NO_YEAR, month, day) : null;
}

/** Such a day has an anniversary, and neither an age nor a place among other days. */
export function isYearless(day: number): boolean {
  return day >= YEARLESS_FROM && day <= YEARLESS_TO;
}

export function dayOfMoment(moment: number): number {
  return Math.floor(moment / DAY_MS);
}

/** Milliseconds after midnight. */
export function timeOfMoment(moment: number): number {
  return moment - dayOfMoment(moment) * DAY_MS;
}

export function momentOf(day: number, hour = 0, minute = 0, second = 0, millisecond = 0): number {
  return day * DAY_MS + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond;
}

export function monthOf(day: number): number {
  const civil = civilFromDay(day);
  return (civil.year - 1970) * 12 + civil.month - 1;
}

/** First day of a month counted from 1970-01. */
export function firstDayOfMonth(month: number): number {
  const year = 1970 + Math.floor(month / 12);
  return dayFromCivil(year, month - (year - 1970) * 12 + 1, 1);
}

/** Monday 0 … Sunday 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same day of the month, or the month's last day where it is shorter. */
export function addMonths(day: number, months: number): number {
  const civil = civilFromDay(day);
  const first = firstDayOfMonth((civil.year - 1970) * 12 + civil.month - 1 + months);
  const target = civilFromDay(first);
  return first + Math.min(civil.day, daysInMonth(target.year, target.month)) - 1;
}

/** Completed years; born on 29 February, one is a year older on 1 March of common years. */
export function ageOn(birthday: number, day: number): number {
  const born = civilFromDay(birthday);
  const now = civilFromDay(day);
  const isBefore = now.month < born.month || (now.month === born.month && now.day < born.day);
  return now.year - born.year - (isBefore ? 1 : 0);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** ISO 8601: 2011-12-10; years outside 0–9999 in the expanded form (+012011-12-10); 12-10 without a year. */
export function formatDay(day: number): string {
  const civil = civilFromDay(day);
  if (isYearless(day)) return `${padded(civil.month, 2)}-${padded(civil.day, 2)}`;
  const year =
    civil.year >= 0 && civil.year <= 9999
      ? padded(civil.year, 4)
      : (civil.year < 0 ? '-' : '+') + padded(Math.abs(civil.year), 6);
  return `${year}-${padded(civil.month, 2)}-${padded(civil.day, 2)}`;
}

/** ISO 8601 without a zone: 2011-12-09T08:26:00, with milliseconds only where there are any. */
export function formatMoment(moment: number): string {
  const time = timeOfMoment(moment);
  const clock = [time / 3_600_000, (time / 60_000) % 60, (time / 1000) % 60]
    .map((part) => padded(Math.floor(part), 2))
    .join(':');
  const rest = time % 1000 === 0 ? '' : `.${padded(time % 1000, 3)}`;
  return `${formatDay(dayOfMoment(moment))}T${clock}${rest}`;
}

/** The day of exactly YYYY-MM-DD, else null. */
export function parseIsoDay(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isValidCivil(year, month, day) ? dayFromCivil(year, month, day) : null;
}
