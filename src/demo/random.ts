/**
 * Seeded chance, the same on every machine: integers, and + − × ÷ of floats only. No Math.log, exp or
 * sin here or in what draws from it: engines round those differently.
 */

/** sfc32 (C. Doty-Humphrey, PractRand), seeded by a number and a label: one stream for each purpose. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: number, label: string) {
    this.#a = seed | 0;
    this.#b = Math.floor(seed / 4_294_967_296) | 0;
    this.#c = hashOf(label);
    for (let warm = 0; warm < 16; warm++) this.#word();
  }

  #word(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** 0 ≤ x < 1 */
  share(): number {
    return this.#word() / 4_294_967_296;
  }

  /** Integer from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.share() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.share() * items.length)]!;
  }

  /** Index drawn by weight. */
  weighted(weights: readonly number[]): number {
    let total = 0;
    for (const weight of weights) total += weight;
    let left = this.share() * total;
    for (let index = 0; index < weights.length; index++) {
      left -= weights[index]!;
      if (left < 0) return index;
    }
    return weights.length - 1;
  }

  /** A value of the distribution whose quantiles at equal steps from 0 to 1 these are. */
  ofQuantiles(quantiles: readonly number[]): number {
    const at = this.share() * (quantiles.length - 1);
    const step = Math.floor(at);
    const low = quantiles[step]!;
    return low + (at - step) * (quantiles[step + 1]! - low);
  }

  /** Around 1, between 1 − `reach` and 1 + `reach`, mostly near the middle. */
  aroundOne(reach: number): number {
    return 1 + reach * (this.share() + this.share() - 1);
  }

  /** Different items, at most `count` of them, in random order. */
  several<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const drawn: Item[] = [];
    while (drawn.length < count && left.length > 0) {
      drawn.push(...left.splice(Math.floor(this.share() * left.length), 1));
    }
    return drawn;
  }
}

/** FNV-1a over code units. */
function hashOf(label: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < label.length; at++) {
    hash = Math.imul(hash ^ label.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}
