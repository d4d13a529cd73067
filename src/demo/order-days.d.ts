/** On which days a customer orders: the rhythm, the season, the sales, and how it ends. */
import type { ShopCalendar } from './calendar.ts';
import { type Habit } from './habits.ts';
import type { Random } from './random.ts';
export interface Purchasing {
    /** Ascending, distinct, within the calendar. */
    readonly days: readonly number[];
    /** Own days between orders; 0 where there is no rhythm. */
    readonly rhythmDays: number;
    /** Days on which presents for a feast are bought. */
    readonly giftDays: ReadonlySet<number>;
}
/** @param pace days between orders are multiplied by this */
export declare function purchasingOf(habit: Habit, calendar: ShopCalendar, random: Random, pace: number): Purchasing;
