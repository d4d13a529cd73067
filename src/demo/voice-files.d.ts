/** The files of what customers say: reviews, tickets, a survey. */
import type { ShopCalendar } from './calendar.ts';
import type { Mishap } from './mishaps.ts';
import type { Order } from './orders.ts';
import type { Person } from './people.ts';
import { type DemoFile } from './sheet.ts';
import { type ShopWords } from './shop-words.ts';
export declare function reviewFile(words: ShopWords, orders: readonly Order[], mishaps: readonly Mishap[], calendar: ShopCalendar, seed: number): DemoFile;
export declare function ticketFile(words: ShopWords, orders: readonly Order[], mishaps: readonly Mishap[], calendar: ShopCalendar, seed: number): DemoFile;
export declare function surveyFile(words: ShopWords, people: readonly Person[], mishaps: readonly Mishap[], calendar: ShopCalendar, seed: number): DemoFile;
