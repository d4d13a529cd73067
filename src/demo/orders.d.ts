/** The orders of all customers with their lines: what, for whom, how paid, and what became of them. */
import type { ShopCalendar } from './calendar.ts';
import type { Catalogue, Product } from './catalogue.ts';
import type { Person, Receiver } from './people.ts';
import type { ShopWords } from './shop-words.ts';
export interface Line {
    readonly product: Product;
    readonly variant: string;
    readonly quantity: number;
}
export type OrderStatus = keyof ShopWords['statuses'];
export interface Order {
    orderId: string;
    /** null: bought over the counter by somebody unknown. */
    readonly person: Person | null;
    readonly day: number;
    /** Seconds after midnight. */
    readonly second: number;
    readonly lines: readonly Line[];
    /** Money in the smallest coin. */
    readonly goods: number;
    readonly discount: number;
    readonly freight: number;
    readonly amount: number;
    status: OrderStatus;
    refund: number;
    /** Line that came back, where not all did. */
    refundedLine: number;
    /** Index into the shop's channels. */
    readonly channel: number;
    readonly store: string;
    readonly payment: string;
    readonly promotion: string;
    readonly receiver: Receiver | null;
    readonly message: string;
    readonly isGift: boolean;
    /** Orders of the same customer left after this one. */
    readonly remaining: number;
}
export declare class OrderMaker {
    #private;
    constructor(words: ShopWords, calendar: ShopCalendar, catalogue: Catalogue, seed: number);
    /** Every order in order of time, numbered. */
    makeAll(people: readonly Person[]): Order[];
}
