/** The files of what was bought: orders with their lines, goods, what came back. */
import type { Catalogue } from './catalogue.ts';
import type { Mishap } from './mishaps.ts';
import type { Order } from './orders.ts';
import { type DemoFile } from './sheet.ts';
import type { ShopWords } from './shop-words.ts';
/** One sheet with the order's fields on its first row, or the lines in a file of their own. */
export declare function orderFiles(words: ShopWords, orders: readonly Order[], seed: number): DemoFile[];
export declare function productFile(words: ShopWords, catalogue: Catalogue): DemoFile;
export declare function returnFile(words: ShopWords, mishaps: readonly Mishap[]): DemoFile;
