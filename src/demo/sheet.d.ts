import type { ShopWords } from './shop-words.ts';
export interface DemoFile {
    readonly name: string;
    /** Pieces of the file in order, for a Blob. */
    readonly parts: readonly Uint8Array<ArrayBuffer>[];
}
export declare class Sheet<Column extends string> {
    #private;
    /** @param columns header text by column, in the order of the file */
    constructor(name: string, columns: Readonly<Partial<Record<Column, string>>>);
    /** Cells left out are empty; cells of columns that the file lacks are passed over. */
    add(row: Readonly<Partial<Record<Column, string | number>>>): void;
    finish(): DemoFile;
}
/** Days, moments and money as the shop's exports write them. */
export declare class CellFormat {
    #private;
    constructor({ dateSign, withSeconds, decimals }: ShopWords);
    day(day: number): string;
    /** @param second after midnight */
    moment(day: number, second: number): string;
    /** @param coins integer units of the smallest coin */
    money(coins: number): string;
}
