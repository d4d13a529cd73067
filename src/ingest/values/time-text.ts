/** The time of day in a cell, and where the date before it ends: on bytes, without making strings. */

/** What {@link TimeReader.read} found. */
export interface FoundTime {
  /** End of the date part; the start of the cell when there is none. */
  dateEnd: number;
  /** Milliseconds after midnight; −1 when the cell has no time. */
  millis: number;
  /** Minutes east of Greenwich; {@link NO_OFFSET} without one. */
  offset: number;
  /** False when something like a time is there but cannot be one. */
  isValid: boolean;
}

export const NO_OFFSET = -0x8000;

const COLON = 0x3a;
const T = 0x54;
const NO_HALF = 0;
const MORNING = 1;
const AFTERNOON = 2;
const LAST_OF_NOON = 0x88;

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/**
 * Splits `bytes[start, end)` into a date part and a time: `H:M[:S[.fff]]` with AM, PM, 上午 or 下午
 * before or after it, and Z or ±hh[:mm] behind it.
 */
export function findTime(bytes: Uint8Array, start: number, end: number, found: FoundTime): void {
  found.dateEnd = end;
  found.millis = -1;
  found.offset = NO_OFFSET;
  found.isValid = true;
  let colon = start;
  while (colon < end && bytes[colon] !== COLON) colon++;
  if (colon === end) return;

  let at = colon;
  while (at > start && isDigit(bytes[at - 1]!)) at--;
  let hour = readDigits(bytes, at, colon);
  let dateEnd = at;
  while (dateEnd > start && isBlank(bytes[dateEnd - 1]!)) dateEnd--;
  let half = halfBefore(bytes, start, dateEnd);
  if (half !== NO_HALF) {
    dateEnd -= lengthOfHalf(bytes, dateEnd - 1);
    while (dateEnd > start && isBlank(bytes[dateEnd - 1]!)) dateEnd--;
  } else if (bytes[dateEnd - 1] === T && dateEnd === at && dateEnd - 1 > start) dateEnd--;
  else if (dateEnd > start && isOtherHan(bytes, dateEnd)) {
    // 晚上8:30, 周二 8:30: more than a date stands before the time.
    found.isValid = false;
    return;
  }
  found.dateEnd = dateEnd;

  const minuteEnd = digitsEnd(bytes, colon + 1, end);
  const minute = readDigits(bytes, colon + 1, minuteEnd);
  let second = 0;
  let millis = 0;
  at = minuteEnd;
  if (at < end && bytes[at] === COLON) {
    const secondEnd = digitsEnd(bytes, at + 1, end);
    second = readDigits(bytes, at + 1, secondEnd);
    at = secondEnd;
    if (at < end && (bytes[at] === 0x2e || bytes[at] === 0x2c)) {
      const fractionEnd = digitsEnd(bytes, at + 1, end);
      let unit = 100;
      for (let digit = at + 1; digit < fractionEnd && unit >= 1; digit++, unit /= 10) {
        millis += (bytes[digit]! - 0x30) * unit;
      }
      millis = Math.floor(millis);
      at = fractionEnd;
    }
  }
  while (at < end && isBlank(bytes[at]!)) at++;
  const halfAfter = halfAt(bytes, at, end);
  if (halfAfter !== NO_HALF) {
    if (half !== NO_HALF) found.isValid = false;
    half = halfAfter;
    at += lengthOfHalf(bytes, at + 1);
    while (at < end && isBlank(bytes[at]!)) at++;
  }
  at = readOffset(bytes, at, end, found);
  if (half === AFTERNOON && hour >= 1 && hour < 12) hour += 12;
  else if (half === MORNING && hour === 12) hour = 0;
  if (
    at !== end ||
    !(hour >= 0 && hour <= 24) ||
    !(minute >= 0 && minute < 60) ||
    !(second >= 0 && second <= 60)
  ) {
    found.isValid = false;
    return;
  }
  // A leap second and 24:00 stay within their day.
  const whole = Math.min(((hour * 60 + minute) * 60 + second) * 1000 + millis, 86_399_999);
  if (hour === 24 && (minute > 0 || second > 0 || millis > 0)) found.isValid = false;
  found.millis = whole;
}

/** A character of three bytes before `end` that is none of 日, 号, 號. */
function isOtherHan(bytes: Uint8Array, end: number): boolean {
  const last = bytes[end - 1]!;
  if (last < 0x80) return false;
  const [first, second] = [bytes[end - 3], bytes[end - 2]];
  return !(
    (first === 0xe6 && second === 0x97 && last === 0xa5) ||
    (first === 0xe5 && second === 0x8f && last === 0xb7) ||
    (first === 0xe8 && second === 0x99 && last === 0x9f)
  );
}

function isBlank(byte: number): boolean {
  return byte <= 0x20;
}

function digitsEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(bytes[at]!)) at++;
  return at;
}

/** One or two digits; −1 else. */
function readDigits(bytes: Uint8Array, start: number, end: number): number {
  if (end - start === 2) return (bytes[start]! - 0x30) * 10 + bytes[start + 1]! - 0x30;
  return end - start === 1 ? bytes[start]! - 0x30 : -1;
}

/** The half of the day written right before `end`. */
function halfBefore(bytes: Uint8Array, start: number, end: number): number {
  const half = end - start >= 6 ? halfAt(bytes, end - 6, end) : NO_HALF;
  if (half !== NO_HALF && bytes[end - 1] === LAST_OF_NOON) return half;
  return end - start >= 2 ? halfAt(bytes, end - 2, end) : NO_HALF;
}

/** The half of the day written at `at`: AM, PM in any case, or 上午, 下午. */
function halfAt(bytes: Uint8Array, at: number, end: number): number {
  if (end - at < 2) return NO_HALF;
  if ((bytes[at + 1]! & 0xdf) === 0x4d) {
    const first = bytes[at]! & 0xdf;
    return first === 0x41 ? MORNING : first === 0x50 ? AFTERNOON : NO_HALF;
  }
  // 上 is E4 B8 8A, 下 is E4 B8 8B, 午 is E5 8D 88.
  if (end - at < 6 || bytes[at] !== 0xe4 || bytes[at + 1] !== 0xb8) return NO_HALF;
  if (bytes[at + 3] !== 0xe5 || bytes[at + 4] !== 0x8d || bytes[at + 5] !== LAST_OF_NOON) {
    return NO_HALF;
  }
  return bytes[at + 2] === 0x8a ? MORNING : bytes[at + 2] === 0x8b ? AFTERNOON : NO_HALF;
}

/** Bytes of a half of the day, told by its second or last byte. */
function lengthOfHalf(bytes: Uint8Array, at: number): number {
  return bytes[at]! < 0x80 ? 2 : 6;
}

/** Reads Z, ±hh, ±hhmm, ±hh:mm, `UTC`, `GMT`; where it ends. */
function readOffset(bytes: Uint8Array, start: number, end: number, found: FoundTime): number {
  let at = start;
  if (at === end) return at;
  const isNamed =
    end - at >= 3 &&
    ((bytes[at] === 0x55 && bytes[at + 1] === T && bytes[at + 2] === 0x43) ||
      (bytes[at] === 0x47 && bytes[at + 1] === 0x4d && bytes[at + 2] === T));
  if (isNamed || bytes[at] === 0x5a || bytes[at] === 0x7a) {
    found.offset = 0;
    at += isNamed ? 3 : 1;
  }
  const sign = bytes[at];
  if (at >= end || (sign !== 0x2b && sign !== 0x2d)) return at;
  const hourEnd = Math.min(digitsEnd(bytes, at + 1, end), at + 3);
  const hours = readDigits(bytes, at + 1, hourEnd);
  if (hours < 0 || hours > 14) return at;
  let minutes = 0;
  let offsetEnd = hourEnd;
  const minuteStart = bytes[hourEnd] === COLON && hourEnd < end ? hourEnd + 1 : hourEnd;
  if (
    minuteStart + 2 <= end &&
    digitsEnd(bytes, minuteStart, minuteStart + 2) === minuteStart + 2
  ) {
    minutes = readDigits(bytes, minuteStart, minuteStart + 2);
    offsetEnd = minuteStart + 2;
  }
  found.offset = (sign === 0x2d ? -1 : 1) * (hours * 60 + minutes);
  return offsetEnd;
}
