/** A shop for tea and things for the home in Portland: its own site, Instagram, two shops in town. */
import type { ShopWords } from '#demo/shop-words.ts';
export declare const EN: ShopWords;
