/**
 * The rare ends of quoted cells: doubled quotes, blanks or text behind a quote, the end of the file, and
 * quotes that open nothing (torn-quote.ts says which those are).
 */
import { type QuietStretch, MOST_LINES } from '#ingest/dialect/torn-quote.ts';
import { blankAt, storeContent } from '#ingest/values/cell-content.ts';
import type { CellBlock } from './cell-block.ts';

const LF = 0x0a;
const CR = 0x0d;

/** Bytes of U+3000 and its like. */
const LONGEST_BLANK = 3;

/** The cell may go on behind these bytes. */
export const UNFINISHED = -1;
/** The opening quote is content. */
export const TORN = -2;

export class QuotedEnds {
  readonly #delimiter: number;
  readonly #lineEnd: number;
  readonly #quote: number;
  readonly #isBlankDropped: boolean;
  /** In the bytes that are looked at. */
  readonly #quiet: QuietStretch = { until: 0 };
  /** Where the content of the cell found last ends. */
  cellEnd = 0;
  /** Whether it holds doubled quotes. */
  isEscaped = false;

  /** @param isBlankDropped blanks between a delimiter and a quote are no content */
  constructor(delimiter: number, lineEnd: number, quote: number, isBlankDropped: boolean) {
    this.#delimiter = delimiter;
    this.#lineEnd = lineEnd;
    this.#quote = quote;
    this.#isBlankDropped = isBlankDropped;
  }

  /** The first `count` of the bytes are done with: those behind them move to the start. */
  dropBytes(count: number): void {
    this.#quiet.until = Math.max(0, this.#quiet.until - count);
  }

  /**
   * The delimiter or line end behind the cell that the quote at `opening` opens, or UNFINISHED or TORN.
   * @param end of the bytes; of the file where `isLast`
   */
  find(bytes: Uint8Array, opening: number, end: number, isLast: boolean): number {
    const quote = this.#quote;
    const lineEnd = this.#lineEnd;
    const quiet = this.#quiet;
    // An opening quote that begins a run of quotes makes another run of the rest.
    const isKnown = bytes[opening + 1] !== quote;
    let lines = 0;
    let isTorn = false;
    // Lone quotes inside, of which the last may stand right before the closing one.
    let lone = 0;
    this.isEscaped = false;
    for (let at = opening + 1; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === lineEnd) {
        if (isKnown && at < quiet.until) return TORN;
        lines++;
      }
      if (byte !== quote) continue;
      const run = at;
      if (lines > MOST_LINES) return this.#torn(run);
      while (at + 1 < end && bytes[at + 1] === quote) at++;
      if (at + 1 === end && !isLast) return UNFINISHED;
      if ((at - run) % 2 === 1) {
        // A line end may have a CR before its LF.
        const after = at + (bytes[at + 1] === CR && lineEnd === LF ? 2 : 1);
        if (lone % 2 === 1 && after >= end && !isLast) return UNFINISHED;
        if (lone % 2 === 1 && (after >= end || this.#isSeparator(bytes[after]!))) {
          this.cellEnd = at;
          if (at - run > 1) this.isEscaped = true;
          return isTorn && lines > 0 ? TORN : after;
        }
        this.isEscaped = true;
      } else {
        if (at > run) this.isEscaped = true;
        let after = at + 1;
        while (after < end && !this.#isSeparator(bytes[after]!)) {
          const blank = blankAt(bytes, after, end);
          if (blank === 0) {
            // A blank of several bytes may be cut here.
            const isCut = !isLast && bytes[after]! >= 0x80 && end - after < LONGEST_BLANK;
            if (isCut) return UNFINISHED;
            break;
          }
          after += blank;
        }
        if (after >= end && !isLast) return UNFINISHED;
        if (after >= end || this.#isSeparator(bytes[after]!)) {
          this.cellEnd = at;
          return isTorn && lines > 0 ? TORN : after;
        }
        lone++;
        if (this.#opensThere(bytes, run, opening)) {
          isTorn = true;
          // Behind a delimiter another cell opens, in the same line or another.
          if (this.#opensCell(bytes, run, opening)) return this.#torn(run);
        }
      }
      if (isTorn && lines > 0) return this.#torn(run);
    }
    if (!isLast && lines <= MOST_LINES) return UNFINISHED;
    if (lines > 0) return this.#torn(end);
    // Never closed in the last line: everything stays as it stands.
    this.cellEnd = end;
    this.isEscaped = false;
    return end;
  }

  /** The delimiter or line end behind a cell from `start` on whose quotes are content. */
  findPlain(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    while (at < end && !this.#isSeparator(bytes[at]!)) at++;
    this.cellEnd = bytes[at] === LF && bytes[at - 1] === CR ? at - 1 : at;
    this.isEscaped = false;
    return at;
  }

  #torn(until: number): number {
    this.#quiet.until = until;
    return TORN;
  }

  /** Whether a quote stands where it would open a cell. */
  #opensThere(bytes: Uint8Array, at: number, opening: number): boolean {
    const before = this.#beforeBlanks(bytes, at);
    return before === opening || this.#isSeparator(bytes[before]!);
  }

  /** Whether it stands behind a delimiter. */
  #opensCell(bytes: Uint8Array, at: number, opening: number): boolean {
    const before = this.#beforeBlanks(bytes, at);
    return before > opening && bytes[before] === this.#delimiter;
  }

  #beforeBlanks(bytes: Uint8Array, at: number): number {
    let before = at - 1;
    if (this.#isBlankDropped) while (bytes[before] === 0x20) before--;
    return before;
  }

  #isSeparator(byte: number): boolean {
    return byte === this.#delimiter || byte === this.#lineEnd;
  }
}

/**
 * Closes up the doubled quotes of a complete record in place; nonzero when any of its cells has content.
 * @param cells indices into the block of those that have such quotes
 */
export function closeUpQuotes(block: CellBlock, cells: readonly number[], quote: number): number {
  const { bytes } = block;
  let content = 0;
  for (const index of cells) {
    const start = block.starts[index]!;
    const end = block.ends[index]!;
    let to = start;
    for (let from = start; from < end; from++) {
      const byte = bytes[from]!;
      bytes[to++] = byte;
      if (byte === quote && from + 1 < end && bytes[from + 1] === quote) from++;
    }
    content |= storeContent(block, index, start, to);
  }
  return content;
}
