/** Texts in order, a million of them without long stops: by code units, or as people order words. */
import { inBlocks, type JobContext } from '#engine/job.ts';
import { sortRows } from '#engine/columns/sort-rows.ts';

/** So few texts are sorted by comparing them. */
const FEW = 48;

/** Most units that are looked at in one go. */
const LOOK = 16;

/** Units that one exact number holds: the fewer different ones there are, the more of them. */
interface Packing {
  /** Units before these are alike in all texts. */
  readonly depth: number;
  readonly units: number;
  /** Code of the lowest unit less one: 0 stands for the end, so that a text comes before its longer ones. */
  readonly below: number;
  readonly base: number;
}

/** Places of the texts in the order of their code units, equal texts in the order given. */
export async function orderTexts(texts: readonly string[], job: JobContext): Promise<Int32Array> {
  const order = Int32Array.from(texts.keys());
  const keys = new Float64Array(texts.length);
  // Ranges that agree in their first `depth` units and are still to be sorted.
  const open = [{ from: 0, to: texts.length, depth: 0 }];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const rows = order.subarray(range.from, range.to);
    const packing = await packingOf(texts, rows, range.depth, job);
    const { units, base } = packing;
    const depth = packing.depth + units;
    await inBlocks(job, rows.length, (from, to) => pack(keys, texts, rows, packing, from, to));
    rows.set(await sortRows(rows, keys, false, job));
    let first = 0;
    for (let at = 1; at <= rows.length; at++) {
      const key = keys[rows[first]!]!;
      if (at < rows.length && keys[rows[at]!] === key) continue;
      const hasEnded = key % base === 0;
      const count = at - first;
      if (count > 1 && !hasEnded) {
        if (count <= FEW) sortFew(texts, rows, first, at);
        else open.push({ from: range.from + first, to: range.from + at, depth });
      }
      first = at;
      if ((at & 0x3fff) === 0 && job.due()) await job.pause(at / rows.length);
    }
  }
  return order;
}

async function packingOf(
  texts: readonly string[],
  rows: Int32Array,
  least: number,
  job: JobContext,
): Promise<Packing> {
  const first = texts[rows[0]!] ?? '';
  let depth = first.length;
  await inBlocks(job, rows.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const text = texts[rows[at]!]!;
      let same = least;
      while (same < depth && text.charCodeAt(same) === first.charCodeAt(same)) same++;
      depth = same;
    }
  });
  let lowest = 0xffff;
  let highest = 0;
  await inBlocks(job, rows.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const text = texts[rows[at]!]!;
      const end = Math.min(text.length, depth + LOOK);
      for (let unit = depth; unit < end; unit++) {
        const code = text.charCodeAt(unit);
        if (code < lowest) lowest = code;
        if (code > highest) highest = code;
      }
    }
  });
  const base = Math.max(2, highest - lowest + 2);
  const units = Math.min(LOOK, Math.floor(53 / Math.log2(base)));
  return { depth, units, below: lowest - 1, base };
}

/** The units of each text from the depth on as one number. */
function pack(
  keys: Float64Array,
  texts: readonly string[],
  rows: Int32Array,
  { depth, units, below, base }: Packing,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at++) {
    const row = rows[at]!;
    const text = texts[row]!;
    const end = Math.min(text.length, depth + units);
    let key = 0;
    let unit = depth;
    for (; unit < end; unit++) key = key * base + text.charCodeAt(unit) - below;
    for (; unit < depth + units; unit++) key *= base;
    keys[row] = key;
  }
}

/** By insertion: stable, and short ranges are what is left. */
function sortFew(texts: readonly string[], rows: Int32Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const row = rows[at]!;
    const text = texts[row]!;
    let place = at;
    while (place > from && texts[rows[place - 1]!]! > text) {
      rows[place] = rows[place - 1]!;
      place--;
    }
    rows[place] = row;
  }
}

/** Texts compared between two looks at the clock. */
const RUN = 256;

/** Places of the texts in the order of a comparison that may be slow: merged from short runs. */
export async function orderBy(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
  job: JobContext,
): Promise<Int32Array> {
  let order = Int32Array.from(texts.keys());
  let into = new Int32Array(texts.length);
  for (let from = 0; from < order.length; from += RUN) {
    if (job.due()) await job.pause(0);
    order.subarray(from, from + RUN).sort((a, b) => compare(texts[a]!, texts[b]!) || a - b);
  }
  for (let width = RUN; width < order.length; width *= 2) {
    for (let from = 0; from < order.length; from += 2 * width) {
      const middle = Math.min(from + width, order.length);
      const end = Math.min(from + 2 * width, order.length);
      let [left, right] = [from, middle];
      for (let at = from; at < end; at++) {
        const isLeft =
          left < middle &&
          (right === end || compare(texts[order[left]!]!, texts[order[right]!]!) <= 0);
        into[at] = order[isLeft ? left++ : right++]!;
        if ((at & (RUN - 1)) === 0 && job.due()) await job.pause(at / order.length);
      }
    }
    [order, into] = [into, order];
  }
  return order;
}
