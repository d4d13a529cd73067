/** The files of the trade: stock, rivals, coupons, campaigns and whom they reached. */
import { type ShopCalendar } from './calendar.ts';
import type { Catalogue } from './catalogue.ts';
import type { Order } from './orders.ts';
import type { Person } from './people.ts';
import { type DemoFile } from './sheet.ts';
import type { ShopWords } from './shop-words.ts';
export declare function inventoryFile(words: ShopWords, catalogue: Catalogue, orders: readonly Order[], calendar: ShopCalendar, seed: number): DemoFile;
export declare function rivalFile(words: ShopWords, catalogue: Catalogue, calendar: ShopCalendar, seed: number): DemoFile;
/** Coupons handed out: a welcome for each who joins, sales, birthdays; those used name the order. */
export declare function couponFile(words: ShopWords, people: readonly Person[], orders: readonly Order[], calendar: ShopCalendar, seed: number): DemoFile;
export declare function campaignFiles(words: ShopWords, people: readonly Person[], orders: readonly Order[], calendar: ShopCalendar, seed: number): DemoFile[];
