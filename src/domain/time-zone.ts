// The clock of a named zone at an instant, through Intl. For values that came as an epoch or with
// an offset, and for "today".

import { dayFromCivil, dayOfMoment, momentOf } from './civil-time.ts';

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

/**
 * Civil moment shown by the clocks of a zone at an instant (milliseconds since the Unix epoch).
 * Throws RangeError for an unknown zone or an instant that is no date.
 */
export function localMomentOf(epochMs: number, timeZone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const part of clockOf(timeZone).formatToParts(epochMs)) {
    parts[part.type] = Number(part.value);
  }
  const { year = Number.NaN, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const millisecond = ((epochMs % 1000) + 1000) % 1000;
  return momentOf(dayFromCivil(year, month, day), hour % 24, minute, second, millisecond);
}

/** The day told last: "today" is asked with every question, and a clock moves by whole seconds. */
let told = { second: Number.NaN, timeZone: '', day: 0 };

/** Civil day in a zone at an instant. */
export function localDayOf(epochMs: number, timeZone: string): number {
  const second = Math.floor(epochMs / 1000);
  if (second !== told.second || timeZone !== told.timeZone) {
    told = { second, timeZone, day: dayOfMoment(localMomentOf(epochMs, timeZone)) };
  }
  return told.day;
}

export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}
