/** A shop for tea and things for the home in Hangzhou: Taobao, a WeChat shop, two shops in town. */
import type { ShopWords } from '#demo/shop-words.ts';
export declare const ZH_CN: ShopWords;
