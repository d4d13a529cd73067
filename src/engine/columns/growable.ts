import { identityMap, isIdentityMap } from './identity-map.ts';
import { lengthened, roomBehind, shortened, withRoom } from './room.ts';

/**
 * An Int32Array that grows: for tables whose length is known only at the end. Who forks one goes on in the
 * same memory while there is room behind it, and the other stays as long as it was.
 */
export class GrowableInt32 {
  /** As far as it may be written. */
  #values: Int32Array<ArrayBuffer>;
  #length = 0;
  /** Values up to here are held elsewhere too: they are copied before one is changed. */
  #shared = 0;
  /** 0, 1, 2, … so far, in the map that all share: it is read only. */
  #isIdentity = false;

  constructor(capacity = 1024) {
    this.#values = new Int32Array(capacity);
  }

  /** These values, which it never changes. */
  static over(values: Int32Array<ArrayBuffer>): GrowableInt32 {
    const grown = new GrowableInt32(0);
    grown.#take(values);
    return grown;
  }

  /** Goes on from these values by itself. */
  fork(): GrowableInt32 {
    this.#shared = this.#length;
    // What of the room behind it is not used yet is for whoever comes first.
    this.#values = shortened(this.#values, this.#length);
    return GrowableInt32.over(this.#values);
  }

  get length(): number {
    return this.#length;
  }

  held(): readonly unknown[] {
    return [this.#values];
  }

  push(value: number): number {
    const at = this.#length;
    if (this.#isIdentity && value === at) this.#goOnInIdentity();
    else {
      this.#makeRoom(at + 1);
      this.#values[at] = value;
    }
    return this.#length++;
  }

  /** Adds all of them; the first ones are taken as they stand, and copied before they would change. */
  append(values: Int32Array): void {
    if (this.#length === 0) {
      this.#take(values as Int32Array<ArrayBuffer>);
      return;
    }
    const length = this.#length + values.length;
    this.#makeRoom(length);
    this.#values.set(values, this.#length);
    this.#length = length;
  }

  /** Makes it at least this long; new places hold `value`. */
  extend(length: number, value: number): void {
    if (length <= this.#length) return;
    this.#makeRoom(length);
    this.#values.fill(value, this.#length, length);
    this.#length = length;
  }

  get(index: number): number {
    return this.#values[index]!;
  }

  set(index: number, value: number): void {
    if (this.#isIdentity || index < this.#shared) this.#copyInto(this.#length);
    this.#values[index] = value;
  }

  /** The values so far, sharing memory; valid until the next push. */
  view(): Int32Array<ArrayBuffer> {
    return this.#values.subarray(0, this.#length);
  }

  #take(values: Int32Array<ArrayBuffer>): void {
    this.#values = values;
    this.#length = values.length;
    this.#shared = values.length;
    this.#isIdentity = values.length > 0 && isIdentityMap(values, values.length);
  }

  #goOnInIdentity(): void {
    if (this.#length < this.#values.length) return;
    const more = Math.max(MORE_LEAST, Math.ceil(this.#length * MORE));
    this.#values = identityMap(this.#length + more) as Int32Array<ArrayBuffer>;
  }

  /** Places up to this length can be written. */
  #makeRoom(length: number): void {
    if (!this.#isIdentity && length <= this.#values.length) return;
    const room = roomBehind(this.#values);
    if (!this.#isIdentity && this.#values.length + room >= length) {
      this.#values = lengthened(this.#values, this.#values.length + room);
    } else this.#copyInto(Math.max(16, length, this.#length * 2));
  }

  #copyInto(capacity: number): void {
    const copy = withRoom(Int32Array, capacity, 0);
    copy.set(this.#values.subarray(0, this.#length));
    this.#values = copy;
    this.#shared = 0;
    this.#isIdentity = false;
  }
}

/** Part of an identity by which it is made longer at a time. */
const MORE = 1 / 64;
const MORE_LEAST = 256;

type Values = Int32Array | Uint32Array | Float64Array | Uint8Array;

/** The first `length` values: the same memory where little of it would be left over, else a copy. */
export function trimmed<T extends Values>(values: T, length: number): T {
  const isNearlyAll = length * 1.125 >= values.length;
  return (isNearlyAll ? values.subarray(0, length) : values.slice(0, length)) as T;
}
