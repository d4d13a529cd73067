import type { ShopCalendar } from './calendar.ts';
import { type Habit } from './habits.ts';
import { type Purchasing } from './order-days.ts';
import { type Category, type ShopWords } from './shop-words.ts';
export interface Receiver {
    readonly name: string;
    readonly phone: string;
    /** Index into the shop's places; −1 unknown. */
    readonly place: number;
    readonly district: string;
}
export interface Person {
    customerId: string;
    readonly habit: Habit;
    readonly purchasing: Purchasing;
    readonly self: Receiver;
    readonly company: string;
    /** 0 female, 1 male, −1 not told. */
    readonly gender: number;
    readonly birthday: number | null;
    readonly email: string;
    readonly registeredOn: number;
    /** Weights of the channels: nearly all orders come through one. */
    readonly channels: readonly number[];
    readonly hour: number;
    readonly favourite: Category;
    /** Friends and family that presents are sent to. */
    readonly friends: readonly Receiver[];
    readonly householdSize: number | null;
    readonly childrenCount: number | null;
    readonly source: number;
    readonly occupation: number;
    readonly interests: readonly string[];
    readonly device: number;
    readonly agreesToMessages: boolean;
    /** Day on which somebody who had agreed said no; null: never. */
    readonly withdrewOn: number | null;
    /** Units of the smallest coin, of counted orders. */
    spent: number;
}
export declare function makePeople(words: ShopWords, calendar: ShopCalendar, seed: number, count: number, pace: number): Person[];
