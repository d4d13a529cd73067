/**
 * XXH64 (seed 0) over bytes as they come: the checksum of a frame of zstd. Numbers of 64 bits are two of 32;
 * BigInt would take ten times as long.
 */

/** The primes of the algorithm, low and high half. */
const P1 = [0x85ebca87, 0x9e3779b1] as const;
const P2 = [0x27d4eb4f, 0xc2b2ae3d] as const;
const P3 = [0x9e3779f9, 0x165667b1] as const;
const P4 = [0xc2b2ae63, 0x85ebca77] as const;
const P5 = [0x165667c5, 0x27d4eb2f] as const;

const STRIPE = 32;

/** Result of the operations on 64 bits below. */
let low = 0;
let high = 0;

function multiply(aLow: number, aHigh: number, [bLow, bHigh]: readonly [number, number]): void {
  high = (highOf(aLow, bLow) + Math.imul(aLow, bHigh) + Math.imul(aHigh, bLow)) | 0;
  low = Math.imul(aLow, bLow);
}

function add(aLow: number, aHigh: number, bLow: number, bHigh: number): void {
  const sum = (aLow >>> 0) + (bLow >>> 0);
  low = sum | 0;
  high = (aHigh + bHigh + (sum > 0xffffffff ? 1 : 0)) | 0;
}

/** @param by 1 to 31 */
function rotate(aLow: number, aHigh: number, by: number): void {
  low = (aLow << by) | (aHigh >>> (32 - by));
  high = (aHigh << by) | (aLow >>> (32 - by));
}

function round(accLow: number, accHigh: number, laneLow: number, laneHigh: number): void {
  multiply(laneLow, laneHigh, P2);
  add(accLow, accHigh, low, high);
  rotate(low, high, 31);
  multiply(low, high, P1);
}

/** Upper half of the product of two numbers of 32 bits without a sign. */
function highOf(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const p01 = Math.imul(a0, b1);
  const p10 = Math.imul(a1, b0);
  const middle = (Math.imul(a0, b0) >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
  return (Math.imul(a1, b1) + (p01 >>> 16) + (p10 >>> 16) + (middle >>> 16)) | 0;
}

export class XxHash64 {
  /** Four accumulators, low and high half each. */
  readonly #acc = new Int32Array(8);
  readonly #rest = new Uint8Array(STRIPE);
  #resting = 0;
  #length = 0;

  constructor() {
    add(P1[0], P1[1], P2[0], P2[1]);
    this.#set(0);
    [low, high] = P2;
    this.#set(1);
    // 0 − P1
    add(~P1[0], ~P1[1], 1, 0);
    this.#set(3);
  }

  #set(at: number): void {
    this.#acc[2 * at] = low;
    this.#acc[2 * at + 1] = high;
  }

  update(bytes: Uint8Array): void {
    this.#length += bytes.length;
    let at = 0;
    if (this.#resting > 0) {
      at = Math.min(STRIPE - this.#resting, bytes.length);
      this.#rest.set(bytes.subarray(0, at), this.#resting);
      this.#resting += at;
      if (this.#resting < STRIPE) return;
      this.#stripes(this.#rest, 0, STRIPE);
      this.#resting = 0;
    }
    const end = bytes.length - ((bytes.length - at) % STRIPE);
    this.#stripes(bytes, at, end);
    this.#rest.set(bytes.subarray(end));
    this.#resting = bytes.length - end;
  }

  /** `round` for each lane of each stripe, written out: this is where all the time goes. */
  #stripes(bytes: Uint8Array, from: number, to: number): void {
    const acc = this.#acc;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [p1Low, p1High, p2Low, p2High] = [P1[0] | 0, P1[1] | 0, P2[0] | 0, P2[1] | 0];
    for (let lane = 0; lane < 4; lane++) {
      let accLow = acc[2 * lane]! | 0;
      let accHigh = acc[2 * lane + 1]! | 0;
      for (let at = from + lane * 8; at < to; at += STRIPE) {
        const laneLow = view.getInt32(at, true);
        const laneHigh = view.getInt32(at + 4, true);
        const added = Math.imul(laneLow, p2Low);
        const sum = (accLow + added) | 0;
        const carry = ((accLow & added) | ((accLow | added) & ~sum)) >>> 31;
        const product =
          (highOf(laneLow, p2Low) + Math.imul(laneLow, p2High) + Math.imul(laneHigh, p2Low)) | 0;
        const sumHigh = (accHigh + product + carry) | 0;
        const turnedLow = (sum << 31) | (sumHigh >>> 1);
        const turnedHigh = (sumHigh << 31) | (sum >>> 1);
        accLow = Math.imul(turnedLow, p1Low);
        accHigh =
          (highOf(turnedLow, p1Low) + Math.imul(turnedLow, p1High) + Math.imul(turnedHigh, p1Low)) |
          0;
      }
      acc[2 * lane] = accLow;
      acc[2 * lane + 1] = accHigh;
    }
  }

  /** The hash as two halves; more bytes may follow. */
  digest(): { readonly low: number; readonly high: number } {
    const acc = this.#acc;
    [low, high] = P5;
    if (this.#length >= STRIPE) {
      let sumLow = 0;
      let sumHigh = 0;
      for (const [lane, by] of [1, 7, 12, 18].entries()) {
        rotate(acc[2 * lane]!, acc[2 * lane + 1]!, by);
        add(sumLow, sumHigh, low, high);
        [sumLow, sumHigh] = [low, high];
      }
      for (let lane = 0; lane < 4; lane++) {
        round(0, 0, acc[2 * lane]!, acc[2 * lane + 1]!);
        multiply(sumLow ^ low, sumHigh ^ high, P1);
        add(low, high, P4[0], P4[1]);
        [sumLow, sumHigh] = [low, high];
      }
    }
    add(low, high, this.#length | 0, Math.floor(this.#length / 2 ** 32));
    const rest = this.#rest.subarray(0, this.#resting);
    const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength);
    let at = 0;
    let [ownLow, ownHigh] = [low, high];
    for (; at + 8 <= rest.length; at += 8) {
      round(0, 0, view.getInt32(at, true), view.getInt32(at + 4, true));
      rotate(ownLow ^ low, ownHigh ^ high, 27);
      multiply(low, high, P1);
      add(low, high, P4[0], P4[1]);
      [ownLow, ownHigh] = [low, high];
    }
    if (at + 4 <= rest.length) {
      multiply(view.getInt32(at, true), 0, P1);
      rotate(ownLow ^ low, ownHigh ^ high, 23);
      multiply(low, high, P2);
      add(low, high, P3[0], P3[1]);
      [ownLow, ownHigh] = [low, high];
      at += 4;
    }
    for (; at < rest.length; at++) {
      multiply(rest[at]!, 0, P5);
      rotate(ownLow ^ low, ownHigh ^ high, 11);
      multiply(low, high, P1);
      [ownLow, ownHigh] = [low, high];
    }
    // Shifted by 33, 29 and 32 bits.
    multiply(ownLow ^ (ownHigh >>> 1), ownHigh, P2);
    multiply(low ^ ((low >>> 29) | (high << 3)), high ^ (high >>> 29), P3);
    return { low: (low ^ high) >>> 0, high: high >>> 0 };
  }
}
