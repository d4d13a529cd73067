import { expect, test } from 'vitest';
import { XxHash64 } from './xxhash64.ts';

function hashOf(bytes: Uint8Array, step = bytes.length): string {
  const hash = new XxHash64();
  for (let at = 0; at < bytes.length; at += step) hash.update(bytes.subarray(at, at + step));
  const { low, high } = hash.digest();
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');
}

const M = (1n << 64n) - 1n;
const PRIMES = [
  0x9e3779b185ebca87n,
  0xc2b2ae3d27d4eb4fn,
  0x165667b19e3779f9n,
  0x85ebca77c2b2ae63n,
  0x27d4eb2f165667c5n,
] as const;

/** The algorithm as its authors write it down. */
function byBigInt(bytes: Uint8Array): string {
  const [p1, p2, p3, p4, p5] = PRIMES;
  const rotl = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (64n - by))) & M;
  const round = (acc: bigint, lane: bigint): bigint => (rotl((acc + lane * p2) & M, 31n) * p1) & M;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  let h: bigint = p5;
  if (bytes.length >= 32) {
    const v = [(p1 + p2) & M, p2, 0n, -p1 & M];
    for (; at + 32 <= bytes.length; at += 32) {
      for (let lane = 0; lane < 4; lane++) {
        v[lane] = round(v[lane]!, view.getBigUint64(at + lane * 8, true));
      }
    }
    const [a, b, c, d] = v as [bigint, bigint, bigint, bigint];
    h = (rotl(a, 1n) + rotl(b, 7n) + rotl(c, 12n) + rotl(d, 18n)) & M;
    for (const one of v) h = ((h ^ round(0n, one)) * p1 + p4) & M;
  }
  h = (h + BigInt(bytes.length)) & M;
  for (; at + 8 <= bytes.length; at += 8) {
    h = (rotl(h ^ round(0n, view.getBigUint64(at, true)), 27n) * p1 + p4) & M;
  }
  if (at + 4 <= bytes.length) {
    h = (rotl(h ^ ((BigInt(view.getUint32(at, true)) * p1) & M), 23n) * p2 + p3) & M;
    at += 4;
  }
  for (; at < bytes.length; at++) h = (rotl(h ^ ((BigInt(bytes[at]!) * p5) & M), 11n) * p1) & M;
  h = ((h ^ (h >> 33n)) * p2) & M;
  h = ((h ^ (h >> 29n)) * p3) & M;
  return (h ^ (h >> 32n)).toString(16).padStart(16, '0');
}

test.each([
  ['', 'ef46db3751d8e999'],
  ['a', 'd24ec4f1a98c6e5b'],
  ['abc', '44bc2cf5ad770999'],
])('of "%s", as published', (text, expected) => {
  expect(hashOf(new TextEncoder().encode(text))).toBe(expected);
});

test('of any length, in any pieces, as with numbers of any size', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 193 + length * 71) & 0xff);
    const expected = byBigInt(bytes);
    expect(hashOf(bytes), `${length}`).toBe(expected);
    expect(hashOf(bytes, 7), `${length} in pieces`).toBe(expected);
  }
});
