/**
 * Numbers of a column at one exact scale, which rises as values with more decimals come; float64 once no
 * scale holds them all. Of rows not yet added nothing is said.
 */
import type { Column } from '#domain/columns.ts';
import { trimmed } from '#engine/columns/growable.ts';
import { zeros } from '#engine/columns/spare-memory.ts';

/** 1 to 1e18. */
const POWERS = Float64Array.from({ length: 19 }, (_, exponent) => Number(`1e${exponent}`));

/** By row; NaN is missing. */
export interface NumbersAtScale {
  /** Value × 10^`scale`, whole; or the values themselves where `isFloat`. */
  readonly values: Float64Array<ArrayBuffer>;
  readonly scale: number;
  readonly isFloat: boolean;
}

export class ScaledNumbers implements NumbersAtScale {
  values: Float64Array<ArrayBuffer>;
  scale = 0;
  isFloat = false;

  constructor(capacity: number) {
    this.values = new Float64Array(Math.max(capacity, 16));
  }

  /** Makes room for this many rows in all. */
  reserve(rows: number): void {
    if (rows <= this.values.length) return;
    const grown = zeros(Float64Array, Math.max(rows, Math.ceil(this.values.length * 1.5)));
    grown.set(this.values);
    this.values = grown;
  }

  /** Sets the next row to `units` / 10^`scale`, units being a safe integer: exactly where that can be. */
  put(row: number, units: number, scale: number): void {
    if (!this.isFloat && scale > this.scale) this.#raiseScale(row, scale);
    if (!this.isFloat) {
      const raised = units * POWERS[this.scale - scale]!;
      if (Number.isSafeInteger(raised)) {
        this.values[row] = raised;
        return;
      }
      this.#turnToFloat(row);
    }
    this.values[row] = units / POWERS[scale]!;
  }

  /** Sets the next row to a value that no scale holds. */
  putFloat(row: number, value: number): void {
    if (!this.isFloat) this.#turnToFloat(row);
    this.values[row] = value;
  }

  /** Adds the first `count` rows of others behind `rows` of these. */
  append(rows: number, others: NumbersAtScale, count: number): void {
    this.reserve(rows + count);
    if (others.isFloat && !this.isFloat) this.#turnToFloat(rows);
    if (!this.isFloat && others.scale > this.scale) this.#raiseScale(rows, others.scale);
    if (!this.isFloat && !fitsRaised(others, count, this.scale)) this.#turnToFloat(rows);
    const { values } = this;
    if (others.isFloat || (!this.isFloat && others.scale === this.scale)) {
      values.set(others.values.subarray(0, count), rows);
    } else if (this.isFloat) {
      const divisor = POWERS[others.scale]!;
      for (let row = 0; row < count; row++) values[rows + row] = others.values[row]! / divisor;
    } else {
      const factor = POWERS[this.scale - others.scale]!;
      for (let row = 0; row < count; row++) values[rows + row] = others.values[row]! * factor;
    }
  }

  /** Divides some of the `rows` by a hundred. */
  toHundredths(rows: number, some: readonly number[]): void {
    if (!this.isFloat) this.#raiseScale(rows, this.scale + 2);
    for (const row of some) this.values[row] = this.values[row]! / 100;
  }

  toColumn(rows: number): Column {
    const values = trimmed(this.values, rows);
    return this.isFloat
      ? { type: 'float', values }
      : { type: 'decimal', units: values, scale: this.scale };
  }

  #raiseScale(rows: number, scale: number): void {
    const { values } = this;
    const factor = POWERS[scale - this.scale]!;
    const limit = Number.MAX_SAFE_INTEGER / factor;
    for (let row = 0; row < rows; row++) {
      if (Math.abs(values[row]!) > limit) {
        this.#turnToFloat(rows);
        return;
      }
    }
    for (let row = 0; row < rows; row++) values[row] = values[row]! * factor;
    this.scale = scale;
  }

  /** Units over a power of ten round to the float64 nearest to what is written. */
  #turnToFloat(rows: number): void {
    const { values } = this;
    const divisor = POWERS[this.scale]!;
    for (let row = 0; row < rows; row++) values[row] = values[row]! / divisor;
    this.isFloat = true;
  }
}

/** Whether the units stay exact at a larger scale. */
function fitsRaised({ values, scale }: NumbersAtScale, rows: number, raised: number): boolean {
  if (raised === scale) return true;
  const limit = Number.MAX_SAFE_INTEGER / POWERS[raised - scale]!;
  for (let row = 0; row < rows; row++) if (Math.abs(values[row]!) > limit) return false;
  return true;
}
