/** Row maps that send every row to itself: what is read through one is read as it stands. */
import { lengthened, withRoom } from './room.ts';
import { eachSpan } from './spans.ts';

const known = new WeakMap<Int32Array, boolean>();

/** The longest one still in use: shorter ones are its beginnings. */
let longest: WeakRef<Int32Array> | null = null;
/** The last one that was asked for. */
let latest: WeakRef<Int32Array> | null = null;

/** 0, 1, 2, … `count − 1`. Shared: to be read only. */
export function identityMap(count: number): Int32Array {
  const last = latest?.deref();
  if (last?.length === count) return last;
  const map = new Int32Array(bufferOf(count), 0, count);
  known.set(map, true);
  latest = new WeakRef(map);
  return map;
}

/** Memory that holds it, written as far as it was ever asked for. */
function bufferOf(count: number): ArrayBuffer {
  const held = longest?.deref();
  if (held && held.length >= count) return held.buffer as ArrayBuffer;
  // One more, for who counts where the last one ends.
  const map = held ? lengthened(held, count + 1) : withRoom(Int32Array, count + 1);
  const isLonger = held?.buffer === map.buffer;
  eachSpan(isLonger ? held.length : 0, count + 1, (from, until) => {
    for (let at = from; at < until; at++) map[at] = at;
  });
  longest = new WeakRef(map);
  keptWith.set(map.buffer, map);
  return map.buffer as ArrayBuffer;
}

/** The longest one lives as long as any of its beginnings. */
const keptWith = new WeakMap<ArrayBufferLike, Int32Array>();

/** Whether the map is exactly 0 … `count − 1`. Asked once per map, which no longer changes. */
export function isIdentityMap(map: Int32Array, count: number): boolean {
  if (map.length !== count) return false;
  let isIdentity = known.get(map);
  if (isIdentity === undefined) {
    let at = 0;
    while (at < map.length && map[at] === at) at++;
    isIdentity = at === map.length;
    known.set(map, isIdentity);
  }
  return isIdentity;
}
