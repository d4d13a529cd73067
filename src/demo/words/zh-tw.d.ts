/** A shop for tea and things for the home in Taipei: its own site, LINE, two shops in town. */
import type { ShopWords } from '#demo/shop-words.ts';
export declare const ZH_TW: ShopWords;
