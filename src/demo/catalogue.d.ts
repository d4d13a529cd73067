/** The goods of the shop with their codes, prices and costs in the smallest coin. */
import { Random } from './random.ts';
import { type Category, type ShopWords } from './shop-words.ts';
export interface Product {
    readonly code: string;
    readonly name: string;
    readonly category: Category;
    readonly brand: string;
    readonly price: number;
    readonly cost: number;
    readonly variants: readonly string[];
    readonly isGift: boolean;
    readonly isBulk: boolean;
    readonly launchedOn: number;
    readonly leadTimeDays: number;
    readonly supplier: string;
    /** How often it is bought, against the others. */
    readonly popularity: number;
}
export declare class Catalogue {
    #private;
    readonly products: readonly Product[];
    constructor(words: ShopWords, seed: number, firstDay: number);
    any(random: Random): Product;
    gift(random: Random): Product;
    bulk(random: Random): Product;
    of(category: Category, random: Random): Product;
}
