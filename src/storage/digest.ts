/**
 * SHA-256. The browser's own is fast, and absent over plain http, where a backup is the way to an address
 * that is safe: there the same sum is made by hand.
 */
type Bytes = Uint8Array<ArrayBuffer>;

export async function digestOf(bytes: Bytes): Promise<Bytes> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  return subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : digestByHand(bytes);
}

const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;
const ROUNDS = 64;

/** The first 32 bits of a number's fraction. */
const fractionBits = (value: number): number => Math.floor((value % 1) * 2 ** 32) | 0;

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next++) {
    if (primes.every((prime) => next % prime !== 0)) primes.push(next);
  }
  return primes;
}

const primes = firstPrimes(ROUNDS);
const constants = Int32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));
const initial = Int32Array.from(primes.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function digestByHand(bytes: Bytes): Bytes {
  const state = Int32Array.from(initial);
  const whole = bytes.length - (bytes.length % BLOCK_BYTES);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += BLOCK_BYTES) mix(state, view, at);
  // The rest, one bit to end it, and how long it all was.
  const rest = bytes.subarray(whole);
  const blocks = rest.length + 1 + LENGTH_BYTES > BLOCK_BYTES ? 2 : 1;
  const last = new Uint8Array(blocks * BLOCK_BYTES);
  last.set(rest);
  last[rest.length] = 0x80;
  const end = new DataView(last.buffer);
  end.setBigUint64(last.length - LENGTH_BYTES, BigInt(bytes.length) * 8n);
  for (let at = 0; at < last.length; at += BLOCK_BYTES) mix(state, end, at);
  const digest = new DataView(new ArrayBuffer(32));
  for (const [place, word] of state.entries()) digest.setInt32(place * 4, word);
  return new Uint8Array(digest.buffer);
}

const words = new Int32Array(ROUNDS);

function mix(state: Int32Array, view: DataView, start: number): void {
  for (let at = 0; at < 16; at++) words[at] = view.getInt32(start + at * 4);
  for (let at = 16; at < ROUNDS; at++) {
    const near = words[at - 2]!;
    const far = words[at - 15]!;
    const fromFar = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const fromNear = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    words[at] = words[at - 16]! + fromFar + words[at - 7]! + fromNear;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let at = 0; at < ROUNDS; at++) {
    const fromE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + fromE + ((e & f) ^ (~e & g)) + constants[at]! + words[at]!) | 0;
    const fromA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (fromA + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [place, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[place] = state[place]! + word;
  }
}
