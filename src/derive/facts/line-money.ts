/** Money of order lines, exact (rules.md, "Order amount" and "Money"). */
import type { Column, DecimalColumn } from '#domain/columns.ts';
import { rescale } from '#domain/money.ts';
import { batchColumn, type BatchData } from '#derive/batch-data.ts';

/** Exact amounts: value = units[row] / 10 ** scale; NaN where the row tells none. */
export interface ExactAmounts {
  readonly units: Float64Array;
  readonly scale: number;
}

/** Highest scale of products of quantity, price and rate; beyond it they are rounded half-even. */
const PRODUCT_SCALE = 6;

/** Units at another scale; missing stays missing. Lowering rounds half to even. */
export function toScale(units: number, from: number, to: number): number {
  if (from === to || Number.isNaN(units)) return units;
  return to > from ? units * 10 ** (to - from) : rescale(units, from, to);
}

/** A column as exact decimals; floats are rounded to 4 places. */
export function decimalOf(column: Column | null): DecimalColumn | null {
  if (!column) return null;
  if (column.type === 'decimal') return column;
  if (column.type === 'float') {
    const units = column.values.map((value) => Math.round(value * 10_000));
    return { type: 'decimal', units, scale: 4 };
  }
  return null;
}

/** The first column's value, else the second's, at the larger scale. */
export function firstTold(
  first: DecimalColumn | null,
  second: DecimalColumn | null,
): DecimalColumn | null {
  if (!first || !second) return first ?? second;
  const scale = Math.max(first.scale, second.scale);
  const units = first.units.map((own, row) =>
    Number.isNaN(own)
      ? toScale(second.units[row]!, second.scale, scale)
      : toScale(own, first.scale, scale),
  );
  return { type: 'decimal', units, scale };
}

/**
 * Amount of each line: its own amount, else quantity × unitPrice × (1 − discountRate) minus a money
 * discount. Null when the columns tell no amounts at all.
 */
export function lineMoney(column: (field: string) => Column | null): ExactAmounts | null {
  const amount = decimalOf(column('amount'));
  const price = decimalOf(column('unitPrice'));
  const quantity = decimalOf(column('quantity'));
  const rate = decimalOf(column('discountRate'));
  const discount = decimalOf(column('discount'));
  const computed = price ? computedAmounts(price, quantity, rate, discount) : null;
  if (!amount) return computed;
  if (!computed) return { units: amount.units, scale: amount.scale };
  const scale = Math.max(amount.scale, computed.scale);
  const units = new Float64Array(amount.units.length);
  for (let row = 0; row < units.length; row++) {
    const own = amount.units[row]!;
    units[row] = Number.isNaN(own)
      ? toScale(computed.units[row]!, computed.scale, scale)
      : toScale(own, amount.scale, scale);
  }
  return { units, scale };
}

function computedAmounts(
  price: DecimalColumn,
  quantity: DecimalColumn | null,
  rate: DecimalColumn | null,
  discount: DecimalColumn | null,
): ExactAmounts {
  const full = price.scale + (quantity?.scale ?? 0) + (rate?.scale ?? 0);
  const scale = Math.min(Math.max(full, discount?.scale ?? 0), PRODUCT_SCALE);
  const one = rate ? 10 ** rate.scale : 1;
  const quantityOne = quantity ? 10 ** quantity.scale : 1;
  const units = new Float64Array(price.units.length);
  for (let row = 0; row < units.length; row++) {
    const count = quantity ? orElse(quantity.units[row]!, quantityOne) : 1;
    const kept = rate ? one - orElse(rate.units[row]!, 0) : 1;
    const exact = price.units[row]! * count * kept;
    let value = toScale(exact, full, scale);
    if (discount) value -= toScale(orElse(discount.units[row]!, 0), discount.scale, scale);
    units[row] = value;
  }
  return { units, scale };
}

function orElse(value: number, fallback: number): number {
  return Number.isNaN(value) ? fallback : value;
}

/** The batch's own order totals, to be held against sums of its lines; null when it gives none. */
export function orderTotals(
  batch: BatchData,
): { isSumOf(rows: readonly number[], money: ExactAmounts): boolean } | null {
  const total = decimalOf(batchColumn(batch, 'orders', 'amount'));
  if (!total) return null;
  return {
    isSumOf(rows, money) {
      const told = rows.map((row) => total.units[row]!).filter((units) => !Number.isNaN(units));
      const newest = told.at(-1);
      if (newest === undefined) return false;
      const scale = Math.max(total.scale, money.scale);
      let sum = 0;
      for (const row of rows) sum += toScale(money.units[row]!, money.scale, scale);
      return sum === toScale(newest, total.scale, scale);
    },
  };
}
