/** Ways of buying that are planted: what share of the customers has each, and what it does. */
import type { Category } from './shop-words.ts';
export declare const HABITS: readonly ['steady', 'leaver', 'newcomer', 'oneTime', 'returned', 'giftGiver', 'bulkBuyer', 'bargainHunter', 'family', 'devotee', 'nightOwl', 'onlooker'];
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
export declare const HABIT_TRAITS: Readonly<Record<Habit, HabitTraits>>;
/** Habit of each of `count` customers; the shares hold for any count. */
export declare function habitsOf(count: number): Habit[];
