/** Stored values of Parquet as the text of cells: exact, days and times as ISO, bytes of text as they are. */
import type { SchemaElement } from 'hyparquet';
import { civilFromDay } from '#domain/civil-time.ts';
import { plainNumber } from '#ingest/workbook/workbook-value.ts';

/** As the library hands it out when no type is told; null and undefined where there is none. */
export type StoredValue = number | bigint | boolean | Uint8Array | null | undefined;

/** Text, or the bytes of text. */
export type Say = (value: NonNullable<StoredValue>) => string | Uint8Array;

type Unit = 'MILLIS' | 'MICROS' | 'NANOS';

const PER_SECOND: Readonly<Record<Unit, bigint>> = {
  MILLIS: 1000n,
  MICROS: 1_000_000n,
  NANOS: 1_000_000_000n,
};
const DAY_SECONDS = 86_400n;
/** 9999-12-31, and the first of the year 1. */
const [LAST_SECOND, FIRST_SECOND] = [253_402_300_799n, -62_135_596_800n];

export function sayingOf(element: SchemaElement): Say {
  const { type, converted_type: converted, logical_type: logical, scale = 0 } = element;
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') {
    const places = logical?.type === 'DECIMAL' ? logical.scale : scale;
    return (value) => decimalText(wholeOf(value), places);
  }
  if (converted === 'DATE' || logical?.type === 'DATE') return (value) => dayText(wholeOf(value));
  if (logical?.type === 'TIMESTAMP') {
    return (value) => momentText(wholeOf(value), logical.unit, logical.isAdjustedToUTC);
  }
  if (converted === 'TIMESTAMP_MILLIS') {
    return (value) => momentText(wholeOf(value), 'MILLIS', true);
  }
  if (converted === 'TIMESTAMP_MICROS') {
    return (value) => momentText(wholeOf(value), 'MICROS', true);
  }
  // Written by Spark and Hive: an instant.
  if (type === 'INT96') return (value) => momentText(wholeOf(value), 'NANOS', true);
  if (logical?.type === 'TIME') return (value) => timeText(wholeOf(value), logical.unit);
  if (converted === 'TIME_MILLIS') return (value) => timeText(wholeOf(value), 'MILLIS');
  if (converted === 'TIME_MICROS') return (value) => timeText(wholeOf(value), 'MICROS');
  if (logical?.type === 'UUID') return (value) => uuidText(bytesOf(value));
  if (logical?.type === 'FLOAT16') return (value) => plainNumber(halfFloat(bytesOf(value)));
  switch (type) {
    case 'INT32':
    case 'INT64': {
      const isUnsigned =
        converted?.startsWith('UINT_') === true ||
        (logical?.type === 'INTEGER' && !logical.isSigned);
      const bits = type === 'INT32' ? 32 : 64;
      return isUnsigned ? (value) => String(BigInt.asUintN(bits, wholeOf(value))) : String;
    }
    case 'FLOAT':
      return (value) => floatText(Number(value));
    case 'DOUBLE':
      return (value) => plainNumber(Number(value));
    case 'BOOLEAN':
      return String;
    default:
      return converted === 'UTF8' ||
        converted === 'ENUM' ||
        converted === 'JSON' ||
        logical?.type === 'STRING' ||
        logical?.type === 'ENUM' ||
        logical?.type === 'JSON'
        ? bytesOf
        : (value) => textOrHex(bytesOf(value));
  }
}

function bytesOf(value: NonNullable<StoredValue>): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array(0);
}

/** Whole numbers are stored as such, or as bytes with the greatest first, two's complement. */
function wholeOf(value: NonNullable<StoredValue>): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value);
  let whole = 0n;
  for (const byte of value) whole = whole * 256n + BigInt(byte);
  return BigInt.asIntN(8 * value.length, whole);
}

/** Units of 10^−places, digit by digit. */
export function decimalText(units: bigint, places: number): string {
  if (places <= 0) return String(units * 10n ** BigInt(-places));
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

function dayText(day: bigint): string {
  const seconds = day * DAY_SECONDS;
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND) return String(day);
  const { year, month, day: ofMonth } = civilFromDay(Number(day));
  return `${pad(year, 4)}-${pad(month)}-${pad(ofMonth)}`;
}

/** An instant ends in Z and is converted to the workspace's zone; a wall clock has none. */
function momentText(value: bigint, unit: Unit, isInstant: boolean): string {
  const per = PER_SECOND[unit];
  const rest = ((value % per) + per) % per;
  const seconds = (value - rest) / per;
  if (seconds < FIRST_SECOND || seconds > LAST_SECOND) return String(value);
  const ofDay = ((seconds % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
  const day = dayText((seconds - ofDay) / DAY_SECONDS);
  return `${day}${isInstant ? 'T' : ' '}${clockText(ofDay, rest, per)}${isInstant ? 'Z' : ''}`;
}

function timeText(value: bigint, unit: Unit): string {
  const per = PER_SECOND[unit];
  const rest = ((value % per) + per) % per;
  return clockText((value - rest) / per, rest, per);
}

/** Fractions down to the millisecond, where there are any. */
function clockText(seconds: bigint, rest: bigint, per: bigint): string {
  const whole = Number(seconds);
  const millis = Number((rest * 1000n) / per);
  const clock = `${pad(Math.floor(whole / 3600))}:${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
  return millis === 0 ? clock : `${clock}.${pad(millis, 3)}`;
}

/** The shortest decimal that is this number of 32 bits. */
function floatText(value: number): string {
  for (let digits = 6; digits <= 9; digits++) {
    const decimal = Number(value.toPrecision(digits));
    if (Math.fround(decimal) === value) return plainNumber(decimal);
  }
  return plainNumber(value);
}

function halfFloat(bytes: Uint8Array): number {
  const bits = (bytes[1] ?? 0) * 256 + (bytes[0] ?? 0);
  const sign = bits >> 15 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return Number.NaN;
  return exponent === 0
    ? sign * fraction * 2 ** -24
    : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function uuidText(bytes: Uint8Array): string {
  return hexText(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function hexText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Older programs mark no text as such. */
function textOrHex(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return hexText(bytes);
  }
}
