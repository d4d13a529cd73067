/** Ways of buying that are planted: what share of the customers has each, and what it does. */
import type { Category } from './shop-words.ts';

export const HABITS = [
  'steady',
  'leaver',
  'newcomer',
  'oneTime',
  'returned',
  'giftGiver',
  'bulkBuyer',
  'bargainHunter',
  'family',
  'devotee',
  'nightOwl',
  'onlooker',
] as const;
export type Habit = (typeof HABITS)[number];

export interface HabitTraits {
  /** Share of all customers. */
  readonly share: number;
  /** Days between orders, as quantiles over the people; empty where the orders follow no rhythm. */
  readonly rhythmDays: readonly number[];
  /** Share of those who were customers before the history begins. */
  readonly before: number;
  /** Days that the newest of the others have been customers at least. */
  readonly leastTenureDays: number;
  /** Share of orders in a sale that get its price, and of the other orders that use a coupon. */
  readonly sale: number;
  readonly coupon: number;
  readonly channels?: readonly number[];
  readonly loves?: Category;
}

const USUAL_RHYTHM = [15, 23, 31, 40, 51, 64, 84];

export const HABIT_TRAITS: Readonly<Record<Habit, HabitTraits>> = {
  steady: traits(0.32, USUAL_RHYTHM, 0.5, 20),
  leaver: traits(0.06, [15, 21, 27, 34, 42, 52], 0.6, 330),
  newcomer: traits(0.03, [5, 8, 12], 0, 1),
  oneTime: traits(0.11, [], 0, 1),
  returned: traits(0.03, [20, 26, 33, 42], 0.6, 420),
  giftGiver: traits(0.07, [32, 42, 54, 66], 0.7, 240),
  bulkBuyer: traits(0.03, [30, 40, 50, 62], 0.6, 150),
  bargainHunter: { ...traits(0.08, [], 0.55, 120), sale: 0.97, coupon: 0.85 },
  family: { ...traits(0.1, [19, 27, 35, 44, 56], 0.5, 90), loves: 'kids' },
  devotee: traits(0.08, USUAL_RHYTHM, 0.5, 90),
  nightOwl: { ...traits(0.06, USUAL_RHYTHM, 0.5, 60), channels: [55, 45, 0] },
  onlooker: traits(0.03, [], 0, 1),
};

function traits(
  share: number,
  rhythmDays: readonly number[],
  before: number,
  leastTenureDays: number,
): HabitTraits {
  return { share, rhythmDays, before, leastTenureDays, sale: 0.55, coupon: 0.07 };
}

/** Habit of each of `count` customers; the shares hold for any count. */
export function habitsOf(count: number): Habit[] {
  const habits: Habit[] = [];
  let share = 0;
  for (const habit of HABITS) {
    share += HABIT_TRAITS[habit].share;
    const end = Math.round(Math.min(1, share) * count);
    while (habits.length < end) habits.push(habit);
  }
  while (habits.length < count) habits.push('steady');
  return habits;
}
