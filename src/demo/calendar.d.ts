import type { CalendarWords, DayRule } from './shop-words.ts';
/** The day of a rule in a year. */
export declare function dayOfRule(rule: DayRule, year: number): number;
/** The days of a rule from the first to the last day given. */
export declare function daysOfRule(rule: DayRule, firstDay: number, lastDay: number): number[];
export interface Sale {
    readonly name: string;
    readonly first: number;
    readonly last: number;
}
export declare class ShopCalendar {
    #private;
    readonly firstDay: number;
    readonly lastDay: number;
    /** Sales in order of their first day; none overlap. */
    readonly sales: readonly Sale[];
    /** Days of presents, ascending. */
    readonly giftDays: readonly number[];
    constructor(words: CalendarWords, firstDay: number, lastDay: number);
    saleOn(day: number): Sale | null;
    /** How much is bought in the month of this day, around 1. */
    seasonOn(day: number): number;
    /** How much more is bought on this day than on the days around it; 0 outside. */
    busynessOn(day: number): number;
}
