// Day numbers of spreadsheets. ECMA-376 part 1, 18.17.4.

import { DAY_MS, dayFromCivil } from './civil-time.ts';

/** Workbooks count from 1900-01-01 = 1, or (old Mac files) from 1904-01-01 = 0. */
export type SerialSystem = '1900' | '1904';

const LAST_DAY = dayFromCivil(9999, 12, 31);
const ZERO_1904 = dayFromCivil(1904, 1, 1);
/** Serial 0 from 1900-03-01 on; before, the 29 February 1900 that never was shifts it by one. */
const ZERO_1900 = dayFromCivil(1899, 12, 30);
const PHANTOM_SERIAL = 60;

/** The civil moment of a serial, rounded to the millisecond; null where it is no day. */
export function momentFromSerial(serial: number, system: SerialSystem): number | null {
  if (!Number.isFinite(serial)) return null;
  let whole = Math.floor(serial);
  let time = Math.round((serial - whole) * DAY_MS);
  if (time === DAY_MS) {
    whole += 1;
    time = 0;
  }
  const day = dayFromSerial(whole, system);
  return day === null ? null : day * DAY_MS + time;
}

/**
 * The civil day of a serial, its time dropped. Null for 0 and below and for 60 ("1900-02-29") of
 * the 1900 system, below 0 of the 1904 system, and beyond 9999-12-31.
 */
export function dayFromSerial(serial: number, system: SerialSystem): number | null {
  const whole = Math.floor(serial);
  let day: number;
  if (system === '1904') {
    if (!(whole >= 0)) return null;
    day = ZERO_1904 + whole;
  } else {
    if (!(whole >= 1) || whole === PHANTOM_SERIAL) return null;
    day = ZERO_1900 + whole + (whole < PHANTOM_SERIAL ? 1 : 0);
  }
  return day <= LAST_DAY ? day : null;
}

/** The serial of a civil day; null for days the system cannot count. */
export function serialFromDay(day: number, system: SerialSystem): number | null {
  if (day > LAST_DAY) return null;
  if (system === '1904') return day >= ZERO_1904 ? day - ZERO_1904 : null;
  const serial = day - ZERO_1900;
  if (serial > PHANTOM_SERIAL) return serial;
  return serial >= 2 ? serial - 1 : null;
}
