/** Numbers of cells as text: exact, without exponents, days as ISO, as a person sees and means them. */
import { civilFromDay, DAY_MS } from '#domain/civil-time.ts';
import { momentFromSerial, type SerialSystem } from '#domain/excel-serial.ts';
import type { CellFormat } from './workbook-format.ts';

/** From here on Excel has lost digits: of a longer id only the first 15 are left. */
export const FIRST_DAMAGED = 1e15;
/** What is left of a sum that should be nothing. */
const NOTHING = 1e-12;
/** How far the trace of binary arithmetic goes (hundreds of additions), as a share of the value. */
const TRACE = 1e-13;

export function numberText(value: number, format: CellFormat, system: SerialSystem): string {
  switch (format.kind) {
    case 'number':
      return plainNumber(value);
    case 'percent':
      return `${plainNumber(value, 2)}%`;
    case 'zeros':
      return zerosText(value, format.parts);
    case 'day':
    case 'time':
    case 'moment':
    case 'elapsed':
    case 'dayOrTime':
      return serialText(value, format.kind, format.fraction, system) ?? plainNumber(value);
  }
}

/**
 * The decimal that a number means: 15 significant digits, which is all that Excel keeps, or 12 where
 * the rest is a trace of binary arithmetic (0.1 + 0.2). `shift` moves the point to the right.
 */
export function plainNumber(value: number, shift = 0): string {
  if (!Number.isFinite(value)) return '';
  const size = Math.abs(value);
  if (shift === 0 && size < FIRST_DAMAGED && Number.isInteger(value)) return String(value + 0);
  if (size < NOTHING) return '0';
  let [digits, exponent] = significant(size, 15);
  if (digits.length - 1 - exponent >= 7) {
    const [fewer, fewerExponent] = significant(size, 12);
    const means = Number(`${fewer[0]}.${fewer.slice(1)}e${fewerExponent}`);
    if (Math.abs(means - size) <= size * TRACE) [digits, exponent] = [fewer, fewerExponent];
  }
  return (value < 0 ? '-' : '') + placed(digits, exponent + 1 + shift);
}

/** Digits without zeros at the end, and the power of ten of the first. */
function significant(size: number, count: number): [string, number] {
  const [mantissa = '', exponent = '0'] = size.toExponential(count - 1).split('e');
  return [mantissa.replace('.', '').replace(/0+$/, ''), Number(exponent)];
}

function placed(digits: string, point: number): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, '0');
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Filled from the right, as Excel does; what has more digits stands before the first zero. */
function zerosText(value: number, parts: readonly (string | number)[]): string {
  if (!(value >= 0) || value >= FIRST_DAMAGED) return plainNumber(value);
  const width = parts.reduce<number>((sum, it) => sum + (typeof it === 'number' ? it : 0), 0);
  const digits = String(Math.round(value)).padStart(width, '0');
  let at = 0;
  let rest = digits.length - width;
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    text += digits.slice(at, at + part + rest);
    at += part + rest;
    rest = 0;
  }
  return text;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Null where the number is no day or time. */
function serialText(
  serial: number,
  kind: 'day' | 'time' | 'moment' | 'elapsed' | 'dayOrTime',
  fraction: number,
  system: SerialSystem,
): string | null {
  if (!(serial >= 0)) return null;
  const unit = 10 ** (3 - fraction);
  const round = (millis: number): number => Math.round(millis / unit) * unit;
  if (kind === 'elapsed' || (serial < 1 && (kind === 'time' || system === '1900'))) {
    if (kind === 'day') return '1900-01-00';
    return clock(round(serial * DAY_MS), fraction);
  }
  // The 29 February that Excel counts and that never was.
  if (system === '1900' && Math.floor(serial) === 60) return '1900-02-29';
  const exact = momentFromSerial(serial, system);
  if (exact === null) return null;
  const moment = round(exact);
  const day = Math.floor(moment / DAY_MS);
  const millis = moment - day * DAY_MS;
  const {
    year,
    month,
    day: ofMonth,
  } = civilFromDay(kind === 'day' ? Math.floor(exact / DAY_MS) : day);
  const date = `${pad(year, 4)}-${pad(month)}-${pad(ofMonth)}`;
  if (kind === 'day' || (kind === 'dayOrTime' && millis === 0)) return date;
  return `${date} ${clock(millis, fraction)}`;
}

function clock(millis: number, fraction: number): string {
  const seconds = Math.floor(millis / 1000);
  const rest = fraction === 0 ? '' : `.${pad(millis - seconds * 1000, 3).slice(0, fraction)}`;
  const hours = Math.floor(seconds / 3600);
  return `${pad(hours)}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}${rest}`;
}

/** Days that stand as text in strict files (`2024-03-05T00:00:00`), the way the others are written. */
export function isoText(text: string, format: CellFormat): string {
  const match =
    /^(\d{4}-\d\d-\d\d)?T?(?:(\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
      text.trim(),
    );
  if (match === null) return text;
  const [, date, time, fraction = ''] = match;
  if (time === undefined) return date ?? text;
  const clockText = `${time.length === 5 ? `${time}:00` : time}${/[1-9]/.test(fraction) ? `.${fraction.slice(0, 3)}` : ''}`;
  if (date === undefined) return clockText;
  const isDay = format.kind === 'day' || (format.kind === 'number' && clockText === '00:00:00');
  return isDay ? date : `${date} ${clockText}`;
}
