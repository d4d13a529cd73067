/** An Int32Array that grows: for tables whose length is known only at the end. */
export class GrowableInt32 {
  #values: Int32Array<ArrayBuffer>;
  #length = 0;
  /** The values are held elsewhere too: they are copied before one is changed. */
  #isShared = false;

  constructor(capacity = 1024) {
    this.#values = new Int32Array(capacity);
  }

  /** These values, which it never changes: growing beyond them makes a copy. */
  static over(values: Int32Array<ArrayBuffer>): GrowableInt32 {
    const grown = new GrowableInt32(0);
    grown.#values = values;
    grown.#length = values.length;
    grown.#isShared = true;
    return grown;
  }

  /** Goes on from these values by itself. */
  fork(): GrowableInt32 {
    this.#isShared = true;
    return GrowableInt32.over(this.view());
  }

  get length(): number {
    return this.#length;
  }

  held(): readonly unknown[] {
    return [this.#values];
  }

  push(value: number): number {
    if (this.#length === this.#values.length) {
      const grown = new Int32Array(Math.max(16, this.#length * 2));
      grown.set(this.#values);
      this.#values = grown;
      this.#isShared = false;
    }
    this.#values[this.#length] = value;
    return this.#length++;
  }

  /** Adds all of them; the first ones are taken as they stand, and copied before they would change. */
  append(values: Int32Array): void {
    if (this.#length === 0) {
      this.#values = values as Int32Array<ArrayBuffer>;
      this.#length = values.length;
      this.#isShared = true;
      return;
    }
    const length = this.#length + values.length;
    if (length > this.#values.length) {
      const grown = new Int32Array(Math.max(length, this.#length * 2));
      grown.set(this.view());
      this.#values = grown;
      this.#isShared = false;
    }
    this.#values.set(values, this.#length);
    this.#length = length;
  }

  /** Makes it at least this long; new places hold `value`. */
  extend(length: number, value: number): void {
    if (length <= this.#length) return;
    if (length > this.#values.length) {
      const grown = new Int32Array(length);
      grown.set(this.view());
      this.#values = grown;
      this.#isShared = false;
    }
    this.#values.fill(value, this.#length, length);
    this.#length = length;
  }

  get(index: number): number {
    return this.#values[index]!;
  }

  set(index: number, value: number): void {
    if (this.#isShared) {
      this.#values = this.#values.slice();
      this.#isShared = false;
    }
    this.#values[index] = value;
  }

  /** The values so far, sharing memory; valid until the next push. */
  view(): Int32Array<ArrayBuffer> {
    return this.#values.subarray(0, this.#length);
  }
}

type Values = Int32Array | Uint32Array | Float64Array | Uint8Array;

/** The first `length` values: the same memory where little of it would be left over, else a copy. */
export function trimmed<T extends Values>(values: T, length: number): T {
  const isNearlyAll = length * 1.125 >= values.length;
  return (isNearlyAll ? values.subarray(0, length) : values.slice(0, length)) as T;
}
