/**
 * A shop that never was, as the files it would export: the same seed and day give the same bytes on
 * any machine. Its habits stand in the files as orders, visits and words only, never as a column.
 */
import type { Locale } from '#domain/locale.ts';
import type { Habit } from './habits.ts';
import type { DemoFile } from './sheet.ts';
export interface DemoShopOptions {
    readonly locale: Locale;
    /** A whole number; another one, another shop. */
    readonly seed: number;
    /** Civil day; the newest order is of the day before. */
    readonly today: number;
    readonly customers?: number;
    /** About so many. */
    readonly orders?: number;
}
export interface DemoShop {
    readonly files: readonly DemoFile[];
}
export declare function generateDemoShop(options: DemoShopOptions): DemoShop;
/** For tests: which habit each customer of these options was given, by customer id. */
export declare function plantedHabits(options: DemoShopOptions): ReadonlyMap<string, Habit>;
