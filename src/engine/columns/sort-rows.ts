/** Rows in the order of a number each: radix sort, stable, no comparisons. */
import { inBlocks, type JobContext } from '#engine/job.ts';
import { anySpan, eachSpan } from './spans.ts';
import { zeros } from './spare-memory.ts';

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
/** Fewer rows are sorted by comparing them. */
const FEW = 4096;

/**
 * The rows by their keys, equal keys in the order given; rows whose key is NaN come last, whichever
 * the direction.
 */
export async function sortRows(
  rows: Int32Array,
  keys: Float64Array,
  isDescending: boolean,
  job: JobContext,
): Promise<Int32Array> {
  const sorted = zeros(Int32Array, rows.length);
  let count = 0;
  eachSpan(0, rows.length, (from, until) => {
    count = gather(rows, keys, true, sorted, count, from, until);
  });
  const present = sorted.subarray(0, count);
  if (count < FEW) {
    const sign = isDescending ? -1 : 1;
    const order = Int32Array.from(present.keys());
    order.sort((a, b) => sign * (keys[present[a]!]! - keys[present[b]!]!) || a - b);
    present.set(order.map((at) => present[at]!));
  } else {
    present.set(
      sortWhole(present, keys, isDescending) ?? (await sortMany(present, keys, isDescending, job)),
    );
  }
  if (count < rows.length) {
    eachSpan(0, rows.length, (from, until) => {
      count = gather(rows, keys, false, sorted, count, from, until);
    });
  }
  return sorted;
}

/** Lays the rows that have a key, or those that have none, behind those found before; how many there are then. */
function gather(
  rows: Int32Array,
  keys: Float64Array,
  hasKey: boolean,
  into: Int32Array,
  found: number,
  from: number,
  until: number,
): number {
  let count = found;
  for (let at = from; at < until; at++) {
    const row = rows[at]!;
    if ((keys[row] === keys[row]) === hasKey) into[count++] = row;
  }
  return count;
}

/** The first rows of what {@link sortRows} gives; the others are passed by. For few of many. */
export function firstRows(
  rows: Int32Array,
  keys: Float64Array,
  isDescending: boolean,
  count: number,
): Int32Array {
  const first = new Int32Array(Math.min(count, rows.length));
  const sign = isDescending ? -1 : 1;
  let held = 0;
  eachSpan(0, rows.length, (from, until) => {
    held = keepFirst(rows, keys, sign, first, held, from, until);
  });
  for (let at = 0; held < first.length; at++) {
    const row = rows[at]!;
    if (keys[row] !== keys[row]) first[held++] = row;
  }
  return first;
}

/** Puts rows in their places among the first that were met so far; how many these are then. */
function keepFirst(
  rows: Int32Array,
  keys: Float64Array,
  sign: 1 | -1,
  first: Int32Array,
  known: number,
  from: number,
  until: number,
): number {
  let held = known;
  for (let at = from; at < until; at++) {
    const row = rows[at]!;
    const key = sign * keys[row]!;
    if (key !== key) continue;
    if (held === first.length) {
      if (!(key < sign * keys[first[held - 1]!]!)) continue;
      held--;
    }
    let place = held;
    while (place > 0 && key < sign * keys[first[place - 1]!]!) {
      first[place] = first[place - 1]!;
      place--;
    }
    first[place] = row;
    held++;
  }
  return held;
}

/** Rows whose keys are whole numbers close to each other: dealt out once; null for other keys. */
function sortWhole(rows: Int32Array, keys: Float64Array, isDescending: boolean): Int32Array | null {
  const range = { min: Infinity, max: -Infinity };
  const isBroken = anySpan(0, rows.length, (from, until) => !widen(range, rows, keys, from, until));
  const { min, max } = range;
  if (isBroken || !(max - min < DIGITS)) return null;
  const starts = new Int32Array(max - min + 2);
  // The place of a key is its distance from the first one.
  const [first, sign] = isDescending ? [max, -1] : [min, 1];
  eachSpan(0, rows.length, (from, until) => {
    for (let at = from; at < until; at++) starts[sign * (keys[rows[at]!]! - first) + 1]!++;
  });
  for (let place = 0; place < starts.length - 1; place++) starts[place + 1]! += starts[place]!;
  const sorted = zeros(Int32Array, rows.length);
  eachSpan(0, rows.length, (from, until) => {
    for (let at = from; at < until; at++) {
      const row = rows[at]!;
      sorted[starts[sign * (keys[row]! - first)]!++] = row;
    }
  });
  return sorted;
}

/** The range with the keys of further rows; false where one of them is no whole number. */
function widen(
  range: { min: number; max: number },
  rows: Int32Array,
  keys: Float64Array,
  from: number,
  until: number,
): boolean {
  let { min, max } = range;
  for (let at = from; at < until; at++) {
    const key = keys[rows[at]!]!;
    if (Math.floor(key) !== key) return false;
    if (key < min) min = key;
    if (key > max) max = key;
  }
  range.min = min;
  range.max = max;
  return true;
}

async function sortMany(
  rows: Int32Array,
  keys: Float64Array,
  isDescending: boolean,
  job: JobContext,
): Promise<Int32Array> {
  const count = rows.length;
  // The bits of a float rise with it once those below zero are turned round.
  const high = zeros(Uint32Array, count);
  const low = zeros(Uint32Array, count);
  await inBlocks(job, count, (from, to) =>
    orderedBits(rows, keys, isDescending, high, low, from, to),
  );
  let order = Int32Array.from(rows.keys());
  let into = zeros(Int32Array, count);
  const starts = new Int32Array(DIGITS + 1);
  for (const [values, shift] of [
    [low, 0],
    [low, DIGIT_BITS],
    [high, 0],
    [high, DIGIT_BITS],
  ] as const) {
    starts.fill(0);
    await inBlocks(job, count, (from, to) => countDigits(values, shift, starts, from, to));
    const first = (values[0]! >>> shift) & (DIGITS - 1);
    // Every key has this digit: they stand as they are.
    if (starts[first + 1] === count) continue;
    for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!;
    const [source, target] = [order, into];
    await inBlocks(job, count, (from, to) => deal(source, target, values, shift, starts, from, to));
    [order, into] = [target, source];
  }
  for (let at = 0; at < count; at++) order[at] = rows[order[at]!]!;
  return order;
}

function orderedBits(
  rows: Int32Array,
  keys: Float64Array,
  isDescending: boolean,
  high: Uint32Array,
  low: Uint32Array,
  from: number,
  to: number,
): void {
  const key = new Float64Array(1);
  const words = new Uint32Array(key.buffer);
  const turn = isDescending ? 0xffff_ffff : 0;
  for (let at = from; at < to; at++) {
    // Zero below zero is zero.
    key[0] = keys[rows[at]!]! + 0;
    const isBelow = words[1]! >>> 31 === 1;
    high[at] = (isBelow ? ~words[1]! : words[1]! ^ 0x8000_0000) ^ turn;
    low[at] = (isBelow ? ~words[0]! : words[0]!) ^ turn;
  }
}

function countDigits(
  values: Uint32Array,
  shift: number,
  starts: Int32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) starts[((values[at]! >>> shift) & (DIGITS - 1)) + 1]!++;
}

function deal(
  order: Int32Array,
  into: Int32Array,
  values: Uint32Array,
  shift: number,
  starts: Int32Array,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const own = order[at]!;
    into[starts[(values[own]! >>> shift) & (DIGITS - 1)]!++] = own;
  }
}
