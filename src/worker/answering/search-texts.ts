/** What people are found by, folded in blocks as it is needed: a search begun and left goes on where it was. */
import { foldText } from '#domain/normalise/width.ts';
import type { JobContext } from '#engine/job.ts';

const BLOCK_PEOPLE = 4096;
/** Stands between two people; in nobody's own text. */
const BETWEEN = '\u0000';
const INSTEAD = '\uFFFF';

interface Block {
  /** The folded texts of the block's people, one after the other. */
  readonly text: string;
  /** Where each begins, and where the last one ends. */
  readonly starts: Int32Array;
}

export class SearchTexts {
  readonly #count: number;
  readonly #textOf: (person: number) => string;
  readonly #blocks: Block[] = [];

  /** @param textOf all that a person is found by */
  constructor(count: number, textOf: (person: number) => string) {
    this.#count = count;
    this.#textOf = textOf;
  }

  /** Clears the flag of everybody whose text does not hold the needle, itself folded. */
  async keepMatches(needle: string, isKept: Uint8Array, job: JobContext): Promise<void> {
    const wanted = needle.replaceAll(BETWEEN, INSTEAD);
    for (let first = 0, at = 0; first < this.#count; first += BLOCK_PEOPLE, at++) {
      if (job.due()) await job.pause(first / this.#count);
      const block = (this.#blocks[at] ??= this.#fold(first));
      clearOthers(block, wanted, isKept, first);
    }
  }

  #fold(first: number): Block {
    const end = Math.min(this.#count, first + BLOCK_PEOPLE);
    const texts: string[] = [];
    for (let person = first; person < end; person++) {
      texts.push(this.#textOf(person).replaceAll(BETWEEN, INSTEAD));
    }
    // One folding for all: nothing of it reaches over the sign between two people.
    const text = foldText(texts.join(BETWEEN));
    const starts = new Int32Array(texts.length + 1);
    for (let at = 1; at < texts.length; at++) {
      starts[at] = text.indexOf(BETWEEN, starts[at - 1]) + 1;
    }
    starts[texts.length] = text.length + 1;
    return { text, starts };
  }
}

function clearOthers(
  { text, starts }: Block,
  wanted: string,
  isKept: Uint8Array,
  first: number,
): void {
  const count = starts.length - 1;
  let unmatched = 0;
  for (let found = text.indexOf(wanted); found >= 0;) {
    let person = unmatched;
    while (starts[person + 1]! <= found) person++;
    isKept.fill(0, first + unmatched, first + person);
    unmatched = person + 1;
    if (unmatched === count) return;
    found = text.indexOf(wanted, starts[unmatched]);
  }
  isKept.fill(0, first + unmatched, first + count);
}
