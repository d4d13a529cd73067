/** The files about the customers: the member list, what they agreed to, where they looked around. */
import type { ShopCalendar } from './calendar.ts';
import type { Catalogue } from './catalogue.ts';
import type { Order } from './orders.ts';
import type { Person } from './people.ts';
import { type DemoFile } from './sheet.ts';
import type { ShopWords } from './shop-words.ts';
export declare function customerFile(words: ShopWords, people: readonly Person[], seed: number): DemoFile;
/** Every member said yes or no when joining; some who had said yes said no later. */
export declare function consentFile(words: ShopWords, people: readonly Person[]): DemoFile;
export declare function eventFile(words: ShopWords, people: readonly Person[], orders: readonly Order[], calendar: ShopCalendar, catalogue: Catalogue, seed: number): DemoFile;
