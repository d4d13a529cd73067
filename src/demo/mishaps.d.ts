/** What goes wrong and comes back: refunds, and who has reason to complain, before leaving above all. */
import type { ShopCalendar } from './calendar.ts';
import type { Order } from './orders.ts';
import { type Trouble } from './shop-words.ts';
export interface Mishap {
    readonly order: Order;
    readonly trouble: Trouble | 'mind';
    /** Day on which the goods or the complaint came back. */
    readonly day: number;
    readonly isReturned: boolean;
    readonly isComplaint: boolean;
    readonly isBadReview: boolean;
}
/** Decides what went wrong and writes refunds into the orders. */
export declare function makeMishaps(orders: readonly Order[], calendar: ShopCalendar, seed: number): Mishap[];
