/**
 * Number cells into a column. Plain figures are read from the bytes; what is written with marks, brackets
 * or exponents goes through number-text.ts. How exact the values are kept, scaled-numbers.ts decides.
 */
import { GrowableInt32 } from '#engine/columns/growable.ts';
import { parsePlainDecimal } from '#domain/money.ts';
import type { ColumnReading, NumberFormat, UnreadableCell } from '#domain/sheet.ts';
import { type CellBlock, type NativeBlock, refresh } from './cell-block.ts';
import { type NumbersAtScale, ScaledNumbers } from './scaled-numbers.ts';
import {
  floatOf,
  meansMissing,
  PLAIN_FORMAT,
  plainDecimal,
  readNumberText,
  type WrittenNumber,
} from '#ingest/values/number-text.ts';

/** At most so many unreadable cells of a column are listed. */
export const LISTED_CELLS = 10_000;

/** Texts of odd values that are shown. */
const SHOWN_TEXTS = 3;

/** Most decimals of a column whose plan names no scale; beyond, it becomes float64. */
const MOST_DECIMALS = 9;
/** Figures that always fit a float64 exactly. */
const EXACT_DIGITS = 15;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The numbers of a slice, ready to be joined to what was read before it. */
export interface NumberPart extends NumbersAtScale {
  readonly type: 'number';
  readonly rows: number;
  readonly filled: number;
  readonly unreadableRows: Int32Array;
  readonly unreadable: readonly UnreadableCell[];
  readonly percentRows: readonly number[];
  readonly marks: readonly (readonly [string, number])[];
  readonly grouping: string;
  readonly roundedCount: number;
  readonly proven: number;
  readonly otherwiseReadable: number;
  readonly otherwise: readonly string[];
}

export class NumberBuilder {
  rows = 0;
  /** Cells that are not missing, unreadable ones included. */
  filled = 0;
  readonly #unreadableRows = new GrowableInt32(16);
  readonly #unreadable: UnreadableCell[] = [];
  readonly #numbers: ScaledNumbers;
  readonly #maxScale: number | null;
  readonly #decimal: '.' | ',';
  readonly #hasMillions: boolean;
  #grouping: string;
  #roundedCount = 0;
  readonly #percentRows: number[] = [];
  readonly #marks = new Map<string, number>();
  /**
   * Values that only this decimal sign reads, and those that only the other does. Both exact, so that two
   * readings never send each other back and forth.
   */
  #proven = 0;
  #otherwiseReadable = 0;
  /** Different texts of the latter, a few. */
  readonly #otherwise: string[] = [];

  // Set by #readGrouped.
  #figures = 0;
  #decimals = 0;

  /** @param maxScale decimals are rounded half-even to so many (money: 4); null keeps up to 9, else float64 */
  constructor(
    capacity: number,
    format: NumberFormat = PLAIN_FORMAT,
    maxScale: number | null = null,
  ) {
    this.#numbers = new ScaledNumbers(capacity);
    this.#decimal = format.decimal;
    this.#hasMillions = format.hasMillions === true;
    this.#grouping = format.grouping;
    this.#maxScale = maxScale;
  }

  get unreadableCount(): number {
    return this.#unreadableRows.length;
  }

  get #format(): NumberFormat {
    return {
      decimal: this.#decimal,
      grouping: this.#grouping,
      ...(this.#hasMillions ? { hasMillions: true } : {}),
    };
  }

  addMissing(count: number): void {
    this.reserve(this.rows + count);
    this.#numbers.values.fill(Number.NaN, this.rows, this.rows + count);
    this.rows += count;
  }

  reserve(rows: number): void {
    this.#numbers.reserve(rows);
  }

  addBlock(block: CellBlock, column: number): void {
    this.reserve(this.rows + block.count);
    const { count, native } = block;
    const numbers = this.#numbers;
    const at = column * block.capacity;
    for (let index = 0; index < count; index++) {
      if (native && !numbers.isFloat) {
        index = this.#addNative(native, at, index, count);
        if (index === count) break;
        refresh(block);
      }
      const { bytes, starts, ends } = block;
      this.#addCell(bytes, starts[at + index]!, ends[at + index]!, this.rows + index);
    }
    this.rows += count;
  }

  /** Has the kernel read cells from one on; the first that it does not understand. */
  #addNative(native: NativeBlock, at: number, from: number, count: number): number {
    const { kernel } = native;
    const { calls } = kernel;
    const found = kernel.scratch(count * 8);
    const stop = calls.numbers(
      native.bytes,
      native.starts + at * 4,
      native.ends + at * 4,
      from,
      count,
      this.#decimal.charCodeAt(0),
      this.#numbers.scale,
      found,
    );
    const values = new Float64Array(kernel.buffer, found + from * 8, stop - from);
    this.#numbers.values.set(values, this.rows + from);
    this.filled += calls.filled.value;
    this.#proven += calls.proven.value;
    return stop;
  }

  #addCell(bytes: Uint8Array, start: number, end: number, row: number): void {
    const numbers = this.#numbers;
    const { values } = numbers;
    const decimalSign = this.#decimal.charCodeAt(0);
    if (start === end) {
      values[row] = Number.NaN;
      return;
    }
    this.filled++;
    let from = start;
    const isNegative = bytes[from] === 0x2d;
    if (isNegative) from++;
    let signAt = end;
    let figures = 0;
    let isPlain = end - from <= EXACT_DIGITS + 1 && end > from;
    // Nine figures and a sign stay within int32.
    const intEnd = Math.min(end, from + 9);
    let position = from;
    for (; position < intEnd; position++) {
      const byte = bytes[position]!;
      const digit = byte - 0x30;
      if (digit >= 0 && digit <= 9) figures = (figures * 10 + digit) | 0;
      else if (byte === decimalSign && signAt === end) signAt = position;
      else {
        isPlain = false;
        break;
      }
    }
    if (isPlain && position < end) {
      for (; position < end; position++) {
        const byte = bytes[position]!;
        const digit = byte - 0x30;
        if (digit >= 0 && digit <= 9) figures = figures * 10 + digit;
        else if (byte === decimalSign && signAt === end) signAt = position;
        else {
          isPlain = false;
          break;
        }
      }
    }
    const digits = end - from - (signAt === end ? 0 : 1);
    if (!isPlain || digits === 0 || digits > EXACT_DIGITS) {
      this.#readSlowly(bytes, start, end, row);
      return;
    }
    const decimals = signAt === end ? 0 : end - signAt - 1;
    if (decimals !== 0 && (decimals !== 3 || !isGroupLike(signAt - from))) this.#proven++;
    if (decimals === numbers.scale && !numbers.isFloat) {
      values[row] = isNegative && figures !== 0 ? -figures : figures;
    } else {
      this.#store(
        row,
        isNegative && figures !== 0 ? -figures : figures,
        decimals,
        start,
        end,
        bytes,
      );
    }
  }

  /** Stores an exact value of at most 15 figures. */
  #store(
    row: number,
    figures: number,
    decimals: number,
    start: number,
    end: number,
    bytes: Uint8Array,
  ): void {
    // Money is rounded, and its roundings counted, whatever came before.
    const isTooFine = decimals > (this.#maxScale ?? MOST_DECIMALS);
    if (isTooFine && (!this.#numbers.isFloat || this.#maxScale !== null)) {
      this.#readSlowly(bytes, start, end, row);
    } else this.#numbers.put(row, figures, decimals);
  }

  #readSlowly(bytes: Uint8Array, start: number, end: number, row: number): void {
    if (this.#readGrouped(bytes, start, end)) {
      this.#store(row, this.#figures, this.#decimals, start, end, bytes);
      return;
    }
    this.#numbers.values[row] = Number.NaN;
    const text = decoder.decode(bytes.subarray(start, end));
    if (meansMissing(text)) {
      this.filled--;
      return;
    }
    const number = readNumberText(text, this.#format);
    if (number === null) {
      const other = readNumberText(text, otherFormat(this.#format));
      if (other === null) this.#refuse(row, text);
      else this.#readOtherwise(row, text, other);
      return;
    }
    if (this.#grouping === '') this.#grouping = groupingOf(text, this.#decimal);
    if (/[.,]/.test(text) && readNumberText(text, otherFormat(this.#format)) === null) {
      this.#proven++;
    }
    this.#keep(row, number);
  }

  /** 1.234,56 among 1,234.56: no other reading makes a number of it. */
  #readOtherwise(row: number, text: string, number: WrittenNumber): void {
    this.#otherwiseReadable++;
    this.#showOtherwise(text);
    this.#keep(row, number);
  }

  #showOtherwise(text: string): void {
    if (this.#otherwise.length < SHOWN_TEXTS && !this.#otherwise.includes(text)) {
      this.#otherwise.push(text);
    }
  }

  #keep(row: number, number: WrittenNumber): void {
    if (number.currencyMark !== '') {
      this.#marks.set(number.currencyMark, (this.#marks.get(number.currencyMark) ?? 0) + 1);
    }
    if (number.isPercent) this.#percentRows.push(row);
    this.#storeWritten(row, number);
  }

  #storeWritten(row: number, number: WrittenNumber): void {
    const plain = plainDecimal(number);
    const parsed = parsePlainDecimal(plain, this.#maxScale ?? MOST_DECIMALS);
    const isRounded = parsed?.isRounded === true || (number.isExponent && this.#maxScale !== null);
    if (parsed === null || (this.#maxScale === null && parsed.isRounded)) {
      this.#numbers.putFloat(row, floatOf(number));
      return;
    }
    if (isRounded) this.#roundedCount++;
    this.#numbers.put(row, parsed.units, parsed.scale);
  }

  /** Reads `1,234,567.89` with the column's own group sign; sets #figures and #decimals. */
  #readGrouped(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#grouping.length !== 1) return false;
    const group = this.#grouping.charCodeAt(0);
    const decimalSign = this.#decimal.charCodeAt(0);
    const isNegative = bytes[start] === 0x2d;
    let at = isNegative ? start + 1 : start;
    if (end - at > EXACT_DIGITS + 1) return false;
    let figures = 0;
    let sinceGroup = 0;
    let groups = 0;
    for (; at < end; at++) {
      const byte = bytes[at]!;
      const digit = byte - 0x30;
      if (digit >= 0 && digit <= 9) {
        figures = figures * 10 + digit;
        sinceGroup++;
      } else if (byte === group) {
        if (groups === 0 ? sinceGroup < 1 || sinceGroup > 3 : sinceGroup !== 3) return false;
        groups++;
        sinceGroup = 0;
      } else break;
    }
    if (groups === 0 || sinceGroup !== 3) return false;
    let decimals = 0;
    if (at < end && bytes[at] === decimalSign) {
      for (at++; at < end; at++, decimals++) {
        const digit = bytes[at]! - 0x30;
        if (digit < 0 || digit > 9) return false;
        figures = figures * 10 + digit;
      }
    }
    if (at < end || decimals > (this.#maxScale ?? MOST_DECIMALS)) return false;
    this.#figures = isNegative && figures !== 0 ? -figures : figures;
    this.#decimals = decimals;
    if (groups > 1 || bytes[end - decimals - 1] === decimalSign) this.#proven++;
    return true;
  }

  #refuse(row: number, text: string): void {
    this.#unreadableRows.push(row);
    if (this.#unreadable.length < LISTED_CELLS) this.#unreadable.push({ row, text });
  }

  /** The format with the other decimal sign, when the cells speak for it; null when they do not. */
  betterFormat(): NumberFormat | null {
    return this.#otherwiseReadable > this.#proven ? otherFormat(this.#format) : null;
  }

  /** What was read, without copying; the builder is of no use afterwards. */
  toPart(): NumberPart {
    return {
      type: 'number',
      rows: this.rows,
      filled: this.filled,
      values: this.#numbers.values,
      scale: this.#numbers.scale,
      isFloat: this.#numbers.isFloat,
      unreadableRows: this.#unreadableRows.view().slice(),
      unreadable: this.#unreadable,
      percentRows: this.#percentRows,
      marks: [...this.#marks],
      grouping: this.#grouping,
      roundedCount: this.#roundedCount,
      proven: this.#proven,
      otherwiseReadable: this.#otherwiseReadable,
      otherwise: this.#otherwise,
    };
  }

  /** Joins the rows of a slice. */
  absorb(part: NumberPart): void {
    const { rows } = part;
    const before = this.rows;
    this.#numbers.append(before, part, rows);
    for (const row of part.unreadableRows) this.#unreadableRows.push(before + row);
    for (const { row, text } of part.unreadable) {
      if (this.#unreadable.length === LISTED_CELLS) break;
      this.#unreadable.push({ row: before + row, text });
    }
    for (const row of part.percentRows) this.#percentRows.push(before + row);
    for (const [mark, count] of part.marks) {
      this.#marks.set(mark, (this.#marks.get(mark) ?? 0) + count);
    }
    if (this.#grouping === '') this.#grouping = part.grouping;
    this.rows += rows;
    this.filled += part.filled;
    this.#roundedCount += part.roundedCount;
    this.#proven += part.proven;
    this.#otherwiseReadable += part.otherwiseReadable;
    for (const text of part.otherwise) this.#showOtherwise(text);
  }

  finish(): ColumnReading {
    const readable = this.filled - this.unreadableCount;
    const isPercent = readable > 0 && this.#percentRows.length === readable;
    // Percentages among plain rates: "5%" beside "0.05" is the same value.
    if (!isPercent && this.#percentRows.length > 0) {
      this.#numbers.toHundredths(this.rows, this.#percentRows);
    }
    const [mark] = [...this.#marks].sort((a, b) => b[1] - a[1]);
    return {
      column: this.#numbers.toColumn(this.rows),
      unreadable: this.#unreadable,
      unreadableRows: this.#unreadableRows.view().slice(),
      numberFormat: this.#format,
      isPercent,
      ...(mark === undefined ? {} : { currencyMark: mark[0] }),
      ...(this.#marks.size > 1 ? { currencyMarks: [...this.#marks.keys()] } : {}),
      roundedCount: this.#roundedCount,
      ...(this.#otherwiseReadable > 0
        ? { otherSign: { count: this.#otherwiseReadable, examples: this.#otherwise } }
        : {}),
    };
  }
}

/** The same with the other decimal sign. */
function otherFormat(format: NumberFormat): NumberFormat {
  return format.decimal === '.'
    ? { ...format, decimal: ',', grouping: '.' }
    : { ...format, decimal: '.', grouping: ',' };
}

/** Whether so many digits before a sign with three behind it could be the first group. */
function isGroupLike(digits: number): boolean {
  return digits >= 1 && digits <= 3;
}

function groupingOf(text: string, decimal: string): string {
  const match = /\d([.,'’ \u00a0\u202f])\d{3}(?!\d)/.exec(text)?.[1] ?? '';
  return match === decimal ? '' : match;
}
