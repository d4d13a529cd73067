/** On which days a customer orders: the rhythm, the season, the sales, and how it ends. */
import type { ShopCalendar } from './calendar.ts';
import { type Habit, HABIT_TRAITS } from './habits.ts';
import type { Random } from './random.ts';

export interface Purchasing {
  /** Ascending, distinct, within the calendar. */
  readonly days: readonly number[];
  /** Own days between orders; 0 where there is no rhythm. */
  readonly rhythmDays: number;
  /** Days on which presents for a feast are bought. */
  readonly giftDays: ReadonlySet<number>;
}

/** A sale is passed over by the most faithful bargain hunter this often. */
const SALE_MISSED = 0.08;

/** @param pace days between orders are multiplied by this */
export function purchasingOf(
  habit: Habit,
  calendar: ShopCalendar,
  random: Random,
  pace: number,
): Purchasing {
  const { rhythmDays, before, leastTenureDays } = HABIT_TRAITS[habit];
  const { firstDay, lastDay } = calendar;
  const length = lastDay - firstDay + 1;
  const least = Math.min(leastTenureDays, length - 1);
  const rhythm = rhythmDays.length === 0 ? 0 : random.ofQuantiles(rhythmDays) * pace;
  const giftDays = new Set<number>();
  const plain = (days: number[]): Purchasing => ({ days, rhythmDays: rhythm, giftDays });
  const isOld = random.chance(before);
  // More of the customers are young than old: the shop grows.
  const tenure = least + (length - 1 - least) * random.share() * (0.45 + 0.55 * random.share());
  const start = isOld
    ? firstDay + Math.floor(random.share() * Math.min(rhythm || 30, length))
    : lastDay - Math.floor(tenure);

  switch (habit) {
    case 'onlooker':
      return plain([]);
    case 'oneTime': {
      // Many of those who bought once did so lately, and some of them will be back.
      const ago = random.chance(0.4) ? random.int(1, 40) : random.int(41, length - 1);
      return plain([busyDayNear(lastDay - Math.min(ago, length - 1), 2, calendar, random)]);
    }
    case 'newcomer':
      return plain(
        walk(
          lastDay - Math.min(random.int(0, 24), length - 1),
          lastDay,
          rhythm,
          calendar,
          random,
        ).slice(0, 3),
      );
    case 'leaver': {
      const silence = Math.max(
        24,
        Math.round(rhythm * (2.55 + 5.4 * random.share() * random.share())),
      );
      return plain(walk(start, lastDay - silence, rhythm, calendar, random));
    }
    case 'returned': {
      const away = Math.round(Math.max(120, rhythm * (5 + 2 * random.share())));
      const back = lastDay - random.int(2, 12);
      const old = walk(start, back - away, rhythm, calendar, random);
      return plain([...old, back]);
    }
    case 'bargainHunter':
      return plain(saleDays(start, calendar, random));
    case 'giftGiver': {
      const days = new Set(walk(start, lastDay, rhythm, calendar, random));
      for (const feast of calendar.giftDays) {
        const day = feast - random.int(3, 12);
        if (day < start || day > lastDay || random.chance(0.25)) continue;
        // The own order of these days waits or comes along.
        for (let near = day - 4; near <= day + 4; near++) days.delete(near);
        days.add(day);
        giftDays.add(day);
      }
      return plain([...days].sort((a, b) => a - b));
    }
    default:
      return plain(walk(start, lastDay, rhythm, calendar, random));
  }
}

/** Days of a rhythm from about `start` to `end`; one now and then is passed over. */
function walk(
  start: number,
  end: number,
  rhythm: number,
  calendar: ShopCalendar,
  random: Random,
): number[] {
  const days: number[] = [];
  const reach = rhythm < 12 ? 1 : rhythm < 25 ? 2 : 3;
  let at = start;
  let previous = start - 1;
  while (at <= end) {
    const day = busyDayNear(Math.floor(at), reach, calendar, random, previous + 1, end);
    days.push(day);
    previous = day;
    // The second order comes soon where there is a second one.
    const eagerness = days.length === 1 ? 0.7 : 1;
    const passedOver = random.chance(0.05) ? 1.7 : 1;
    const gap = (rhythm * eagerness * passedOver * random.aroundOne(0.75)) / calendar.seasonOn(day);
    at = Math.max(previous + 1, at + gap);
  }
  return days;
}

/** One of the days around, the busy ones sooner. */
function busyDayNear(
  day: number,
  reach: number,
  calendar: ShopCalendar,
  random: Random,
  least = calendar.firstDay,
  most = calendar.lastDay,
): number {
  const from = Math.max(day - reach, least, calendar.firstDay);
  const to = Math.min(day + reach, most, calendar.lastDay);
  if (from >= to) return Math.min(Math.max(day, least), most);
  const weights: number[] = [];
  for (let near = from; near <= to; near++) weights.push(calendar.busynessOn(near));
  return from + random.weighted(weights);
}

function saleDays(start: number, calendar: ShopCalendar, random: Random): number[] {
  const days: number[] = [];
  for (const { first, last } of calendar.sales) {
    if (last < start || random.chance(SALE_MISSED)) continue;
    days.push(random.int(Math.max(first, start), last));
  }
  return days;
}
