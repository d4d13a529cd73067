/** The shop's year: sales, days of presents, quiet days, and how much is bought on each day. */
import {
  civilFromDay,
  dayFromCivil,
  firstDayOfMonth,
  monthOf,
  weekdayOf,
} from '#domain/civil-time.ts';
import type { CalendarWords, DayRule } from './shop-words.ts';

/** Month and day of the lunar feasts, a year after the other; the usual day beyond the table. */
const FIRST_LUNAR_YEAR = 2020;
const LUNAR_FEASTS: Readonly<Record<string, { table: string; usually: string }>> = {
  spring: {
    table:
      '0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212 0201 0122 0210 0130 0217',
    usually: '0206',
  },
  dragon: {
    table:
      '0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618 0607 0527 0614 0603 0622 0611 0531 0619',
    usually: '0612',
  },
  qixi: {
    table:
      '0825 0814 0804 0822 0810 0829 0819 0808 0826 0816 0805 0824 0812 0801 0820 0810 0828 0817 0807 0826 0814 0803 0822 0811 0731 0819',
    usually: '0814',
  },
  moon: {
    table:
      '1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 0920 0910 0928 0917 1005 0925',
    usually: '0922',
  },
};

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The day of a rule in a year. */
export function dayOfRule(rule: DayRule, year: number): number {
  const [, base = '', offset = ''] = /^(.+?)([+-]\d+)?$/.exec(rule.replace(/^(\d+)-/, '$1.')) ?? [];
  const shift = offset === '' ? 0 : Number(offset);
  const feast = LUNAR_FEASTS[base];
  if (feast) {
    const told = feast.table.split(' ')[year - FIRST_LUNAR_YEAR] ?? feast.usually;
    return dayFromCivil(year, Number(told.slice(0, 2)), Number(told.slice(2))) + shift;
  }
  const [month = '1', within = '1'] = base.split('.');
  const weekday = WEEKDAYS.indexOf(within.slice(0, 3));
  if (weekday < 0) return dayFromCivil(year, Number(month), Number(within)) + shift;
  const first = dayFromCivil(year, Number(month), 1);
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  return first + ahead + 7 * (Number(within.slice(3)) - 1) + shift;
}

/** The days of a rule from the first to the last day given. */
export function daysOfRule(rule: DayRule, firstDay: number, lastDay: number): number[] {
  const days: number[] = [];
  // A month beyond either end: a rule may lead into another year.
  const lastYear = civilFromDay(lastDay + 31).year;
  for (let { year } = civilFromDay(firstDay - 31); year <= lastYear; year++) {
    const day = dayOfRule(rule, year);
    if (day >= firstDay && day <= lastDay) days.push(day);
  }
  return days;
}

export interface Sale {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

export class ShopCalendar {
  readonly firstDay: number;
  readonly lastDay: number;
  /** Sales in order of their first day; none overlap. */
  readonly sales: readonly Sale[];
  /** Days of presents, ascending. */
  readonly giftDays: readonly number[];
  readonly #words: CalendarWords;
  readonly #saleOfDay: Int16Array;
  readonly #busyness: Float64Array;

  constructor(words: CalendarWords, firstDay: number, lastDay: number) {
    this.#words = words;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    // Presents are bought before their day.
    const giftDays = words.gifts.flatMap((rule) => daysOfRule(rule, firstDay + 1, lastDay + 14));
    this.giftDays = [...new Set(giftDays)].sort((a, b) => a - b);
    this.sales = salesOf(words, firstDay, lastDay);
    const length = lastDay - firstDay + 1;
    this.#saleOfDay = new Int16Array(length).fill(-1);
    for (const [index, { first, last }] of this.sales.entries()) {
      this.#saleOfDay.fill(index, first - firstDay, last - firstDay + 1);
    }
    const quiet = new Set(words.quiet.flatMap((rule) => daysOfRule(rule, firstDay, lastDay)));
    this.#busyness = new Float64Array(length);
    for (let at = 0; at < length; at++) {
      const day = firstDay + at;
      const bySale = this.#saleOfDay[at]! >= 0 ? 1.8 : 1;
      const byQuiet = quiet.has(day) ? 0.25 : 1;
      this.#busyness[at] = words.weekdays[weekdayOf(day)]! * bySale * byQuiet;
    }
  }

  saleOn(day: number): Sale | null {
    return this.sales[this.#saleOfDay[day - this.firstDay] ?? -1] ?? null;
  }

  /** How much is bought in the month of this day, around 1. */
  seasonOn(day: number): number {
    return this.#words.months[civilFromDay(day).month - 1]!;
  }

  /** How much more is bought on this day than on the days around it; 0 outside. */
  busynessOn(day: number): number {
    return this.#busyness[day - this.firstDay] ?? 0;
  }
}

function salesOf(words: CalendarWords, firstDay: number, lastDay: number): Sale[] {
  const all = words.sales.flatMap(([name, rule, before, after]) =>
    daysOfRule(rule, firstDay - after, lastDay + before).map((day): Sale => ({
      name,
      first: day - before,
      last: day + after,
    })),
  );
  const [memberName, memberDay] = words.memberDay;
  for (let month = monthOf(firstDay); month <= monthOf(lastDay); month++) {
    const first = firstDayOfMonth(month) + memberDay - 1;
    const meets = all.some((sale) => first <= sale.last + 3 && first + 2 >= sale.first - 3);
    if (!meets) all.push({ name: memberName, first, last: first + 2 });
  }
  return all
    .filter(({ first, last }) => last >= firstDay && first <= lastDay)
    .map(({ name, first, last }) => ({
      name,
      first: Math.max(first, firstDay),
      last: Math.min(last, lastDay),
    }))
    .sort((a, b) => a.first - b.first);
}
