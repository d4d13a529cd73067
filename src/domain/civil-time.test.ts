import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  DAY_MS,
  addMonths,
  ageOn,
  civilFromDay,
  dayFromCivil,
  dayOfMoment,
  daysInMonth,
  firstDayOfMonth,
  formatDay,
  formatMoment,
  isValidCivil,
  isYearless,
  momentOf,
  monthOf,
  parseIsoDay,
  timeOfMoment,
  weekdayOf,
  yearlessDay,
} from './civil-time.ts';
import { NO_DAY } from './columns.ts';

/** Days of the years 5 to 9999: the fourth stands for no year. */
const anyDay = fc.integer({ min: -717_701, max: 2_932_896 });

describe('days and civil dates', () => {
  it('agrees with Date.UTC in both directions', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * DAY_MS);
        const civil = civilFromDay(day);
        expect(civil).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayFromCivil(civil.year, civil.month, civil.day)).toBe(day);
        expect(isValidCivil(civil.year, civil.month, civil.day)).toBe(true);
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(parseIsoDay(formatDay(day))).toBe(day);
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
    );
  });

  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2011, 12, 10, 15_318],
    [1, 1, 1, -719_162],
  ])('%i-%i-%i is day %i', (year, month, day, expected) => {
    expect(dayFromCivil(year, month, day)).toBe(expected);
  });

  it.each([
    [1900, 2, 29],
    [2023, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [0, 1, 1],
    [10_000, 1, 1],
    [2024, 1.5, 1],
    [Number.NaN, 1, 1],
  ])('%d-%d-%d is no day', (year, month, day) => {
    expect(isValidCivil(year, month, day)).toBe(false);
  });

  it.each(['2024-1-01', '2024-02-30', '24-01-01', '2024-01-01T00:00', ' 2024-01-01', ''])(
    'does not read %j as an ISO day',
    (text) => expect(parseIsoDay(text)).toBeNull(),
  );

  it('writes years outside four digits in the expanded form', () => {
    expect(formatDay(dayFromCivil(12_011, 1, 2))).toBe('+012011-01-02');
    expect(formatDay(dayFromCivil(-1, 1, 2))).toBe('-000001-01-02');
  });
});

describe('moments', () => {
  it('split into day and time without a zone', () => {
    const moment = momentOf(dayFromCivil(2011, 12, 9), 8, 26, 5, 40);
    expect(moment).toBe(Date.UTC(2011, 11, 9, 8, 26, 5, 40));
    expect(dayOfMoment(moment)).toBe(dayFromCivil(2011, 12, 9));
    expect(timeOfMoment(moment)).toBe(((8 * 60 + 26) * 60 + 5) * 1000 + 40);
    expect(formatMoment(moment)).toBe('2011-12-09T08:26:05.040');
  });

  it('keep the day of moments before 1970', () => {
    expect(dayOfMoment(-1)).toBe(-1);
    expect(timeOfMoment(-1)).toBe(DAY_MS - 1);
    expect(formatMoment(-1000)).toBe('1969-12-31T23:59:59');
  });

  it('are written as Date writes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), (moment) => {
        const iso = new Date(moment).toISOString().slice(0, -1);
        expect(formatMoment(moment)).toBe(iso.replace(/\.000$/, ''));
      }),
    );
  });
});

describe('months', () => {
  it('count from 1970-01 and find their first day', () => {
    expect(monthOf(0)).toBe(0);
    expect(monthOf(-1)).toBe(-1);
    fc.assert(
      fc.property(anyDay, (day) => {
        const first = firstDayOfMonth(monthOf(day));
        expect(civilFromDay(first)).toEqual({ ...civilFromDay(day), day: 1 });
      }),
    );
  });

  it('are added with the day kept where the month has it', () => {
    const day = (text: string): number => parseIsoDay(text) ?? Number.NaN;
    expect(formatDay(addMonths(day('2024-01-31'), 1))).toBe('2024-02-29');
    expect(formatDay(addMonths(day('2023-01-31'), 1))).toBe('2023-02-28');
    expect(formatDay(addMonths(day('2024-03-31'), -1))).toBe('2024-02-29');
    expect(formatDay(addMonths(day('2024-11-15'), 14))).toBe('2026-01-15');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (start, months) => {
        const moved = civilFromDay(addMonths(start, months));
        expect(monthOf(addMonths(start, months))).toBe(monthOf(start) + months);
        expect(moved.day).toBe(
          Math.min(civilFromDay(start).day, daysInMonth(moved.year, moved.month)),
        );
      }),
    );
  });
});

describe('age', () => {
  it.each([
    ['1990-05-20', '2024-05-19', 33],
    ['1990-05-20', '2024-05-20', 34],
    ['2000-02-29', '2023-02-28', 22],
    ['2000-02-29', '2023-03-01', 23],
    ['2000-02-29', '2024-02-29', 24],
  ])('born %s, on %s: %i', (birthday, day, age) => {
    expect(ageOn(parseIsoDay(birthday) ?? 0, parseIsoDay(day) ?? 0)).toBe(age);
  });
});

describe('a day without a year', () => {
  it('is a month and a day, 29 February too, and told apart from every other day', () => {
    expect(formatDay(yearlessDay(3, 5)!)).toBe('03-05');
    expect(formatDay(yearlessDay(2, 29)!)).toBe('02-29');
    expect(yearlessDay(2, 30)).toBeNull();
    expect(yearlessDay(13, 1)).toBeNull();
    expect(isYearless(yearlessDay(1, 1)!)).toBe(true);
    expect(isYearless(yearlessDay(12, 31)!)).toBe(true);
    expect(isYearless(dayFromCivil(1900, 3, 5))).toBe(false);
    expect(isYearless(NO_DAY)).toBe(false);
  });
});
