/**
 * Seeded chance, the same on every machine: integers, and + − × ÷ of floats only. No Math.log, exp or
 * sin here or in what draws from it: engines round those differently.
 */
/** sfc32 (C. Doty-Humphrey, PractRand), seeded by a number and a label: one stream for each purpose. */
export declare class Random {
    #private;
    constructor(seed: number, label: string);
    /** 0 ≤ x < 1 */
    share(): number;
    /** Integer from `least` to `most`, both included. */
    int(least: number, most: number): number;
    chance(probability: number): boolean;
    pick<Item>(items: readonly Item[]): Item;
    /** Index drawn by weight. */
    weighted(weights: readonly number[]): number;
    /** A value of the distribution whose quantiles at equal steps from 0 to 1 these are. */
    ofQuantiles(quantiles: readonly number[]): number;
    /** Around 1, between 1 − `reach` and 1 + `reach`, mostly near the middle. */
    aroundOne(reach: number): number;
    /** Different items, at most `count` of them, in random order. */
    several<Item>(items: readonly Item[], count: number): Item[];
}
