/**
 * Lists of one value a person that stand ready. Memory that has never been written to is far slower than the work on
 * it: the device hands it over page by page. Where a file is awaited, lists for what will be found of everybody
 * are made while nobody waits, and taken from here when it comes.
 */

/** What a later file of a shop asks for, about: lists of eight, four and one byte a person. */
const KEPT = { numbers: 36, integers: 48, bytes: 96 } as const;

/** People may come: part by which the lists are longer than needed today. */
const PART = 1 / 16;

interface Spare {
  /** Places of each list. */
  readonly length: number;
  readonly numbers: Float64Array[];
  readonly integers: Int32Array[];
  readonly bytes: Uint8Array[];
}

let spare: Spare | null = null;

/** What is kept of lists that nobody has asked for yet. */
export function heldSpare(): unknown {
  return spare;
}

/** Bytes that {@link keepSpare} takes for so many people. */
export function bytesOfSpare(personCount: number): number {
  return lengthFor(personCount) * (KEPT.numbers * 8 + KEPT.integers * 4 + KEPT.bytes);
}

export function letGoOfSpare(): void {
  spare = null;
}

/**
 * Makes lists until as many stand ready as a file asks for.
 * @param pause called after each: whoever asks comes in between; it rejects where they are of no use any more
 */
export async function keepSpare(personCount: number, pause: () => Promise<void>): Promise<void> {
  const length = lengthFor(personCount);
  if (!spare || spare.length < personCount || spare.length > length * 2) {
    spare = { length, numbers: [], integers: [], bytes: [] };
  }
  const own = spare;
  // Written to, so that the device hands the memory over now.
  while (own.numbers.length < KEPT.numbers) {
    own.numbers.push(new Float64Array(own.length).fill(1));
    await pause();
  }
  while (own.integers.length < KEPT.integers) {
    own.integers.push(new Int32Array(own.length).fill(1));
    await pause();
  }
  while (own.bytes.length < KEPT.bytes) {
    own.bytes.push(new Uint8Array(own.length).fill(1));
    await pause();
  }
}

function lengthFor(personCount: number): number {
  return Math.ceil((personCount * (1 + PART)) / 8) * 8;
}

/** Any values: to be written. */
export function numbersFor(personCount: number): Float64Array {
  return taken(spare?.numbers, personCount) ?? new Float64Array(personCount);
}

/** Any values: to be written. */
export function integersFor(personCount: number): Int32Array {
  return taken(spare?.integers, personCount) ?? new Int32Array(personCount);
}

/** Zeros. */
export function zeroBytesFor(personCount: number): Uint8Array {
  return (
    taken(spare?.bytes, personCount)?.fill(0) ??
    new Uint8Array(new ArrayBuffer(Math.ceil(personCount / 8) * 8), 0, personCount)
  );
}

/** One of the lists, where they are long enough and not many times as long. */
function taken<List extends Float64Array | Int32Array | Uint8Array>(
  lists: List[] | undefined,
  personCount: number,
): List | null {
  if (!lists || !spare || spare.length < personCount || spare.length > personCount * 2) return null;
  return (lists.pop()?.subarray(0, personCount) as List | undefined) ?? null;
}
