/**
 * Facts of a shop after further batches: those of the orders and lines that the batches touch are found
 * anew, all others are taken over. Exactly what finding them all would give, or null.
 */
import type { StatusAnswers } from '#domain/order-class.ts';
import type { Column, TextColumn } from '#domain/columns.ts';
import { isExactSum } from '#domain/money.ts';
import type { LineFacts, OrderFacts } from '#engine/shop/shop.ts';
import { lengthened } from '#engine/columns/room.ts';
import { type Delta, placeOf } from '#derive/delta.ts';
import { type FieldReader, lineFacts } from './line-facts.ts';
import { orderFacts } from './order-facts.ts';
import { largestOf } from './order-money.ts';
import { unknownStatuses } from './order-status.ts';
import { type ListOf, zeros } from '#engine/columns/spare-memory.ts';

export interface Facts {
  readonly orders: OrderFacts;
  readonly lines: LineFacts;
}

/** A shop's facts with the fields that they were found from. */
export interface FactsOf extends Facts {
  readonly field: FieldReader;
  readonly orderOfLine: Int32Array;
}

/** Every field that {@link orderFacts} and {@link lineFacts} read. */
const READ = {
  orders: [
    'amount',
    'amountDue',
    'refundAmount',
    'discount',
    'discountRate',
    'freight',
    'orderedAt',
    'paidAt',
    'status',
    'currency',
  ],
  orderLines: ['quantity', 'unitPrice', 'amount', 'discountRate', 'discount'],
} as const;

export function factsAfter(
  earlier: FactsOf,
  field: FieldReader,
  orderOfLine: Int32Array,
  personOfOrder: Int32Array,
  delta: Delta,
  answers: StatusAnswers,
  currency: string | null,
): Facts | null {
  if (!areTypesKept(earlier.field, field)) return null;
  const before = earlier.orders;
  if (currency !== before.currency) return null;
  const whole = { count: personOfOrder.length, currency };
  const some = new Selection(field, orderOfLine, delta.orders, delta);
  const lines = joinedLines(earlier, field, orderOfLine, delta, some);
  const own = orderFacts(some.field, at(personOfOrder, delta.orders), some.lines, answers, whole);
  if (!lines || own.scale !== before.scale) return null;
  if ((own.discountUnits === null) !== (before.discountUnits === null)) return null;
  const taken = takenOver(earlier.field, field, some.field);
  const { orders: places } = delta;
  const units = joined(before.units, whole.count, places, own.units, taken);
  // The largest of all amounts decides how many decimals are kept.
  const isLargestOld = delta.spokenOf.some(
    (order) => Math.abs(before.units[order]!) === before.largestUnits,
  );
  const largestUnits = isLargestOld
    ? largestOf(units)
    : Math.max(before.largestUnits, own.largestUnits);
  if (!isExactSum(largestUnits, whole.count)) return null;
  return {
    lines,
    orders: {
      count: whole.count,
      person: personOfOrder,
      day: joined(before.day, whole.count, places, own.day, taken),
      state: joined(before.state, whole.count, places, own.state, taken),
      units,
      scale: own.scale,
      largestUnits,
      discountUnits:
        before.discountUnits &&
        own.discountUnits &&
        joined(before.discountUnits, whole.count, places, own.discountUnits, taken),
      currency,
      amountsDiffer: differAfter(before.amountsDiffer, own.amountsDiffer, delta),
      unknownStatuses: unknownStatuses(field('orders', 'status'), whole.count),
    },
  };
}

function joinedLines(
  { field: fieldBefore, lines: before }: FactsOf,
  field: FieldReader,
  orderOfLine: Int32Array,
  delta: Delta,
  { field: ownField, lines: own }: Selection,
): LineFacts | null {
  if (own.scale !== before.scale || (own.units === null) !== (before.units === null)) return null;
  const taken = takenOver(fieldBefore, field, ownField);
  const count = orderOfLine.length;
  const { lines: places } = delta;
  return {
    count,
    order: orderOfLine,
    counted: joined(before.counted, count, places, own.counted, taken),
    quantity: joined(before.quantity, count, places, own.quantity, taken),
    units: before.units && own.units && joined(before.units, count, places, own.units, taken),
    scale: own.scale,
  };
}

/** Orders whose amounts differ: those of before that nothing was said of, and those that were looked at. */
function differAfter(before: Int32Array, own: Int32Array, delta: Delta): Int32Array {
  const kept = before.filter((order) => placeOf(delta, order) < 0);
  const differ = new Int32Array(kept.length + own.length);
  differ.set(kept);
  differ.set(at(delta.orders, own), kept.length);
  return differ.sort();
}

/** Some orders with their lines, as a shop of their own. */
class Selection {
  readonly field: FieldReader;
  readonly lines: LineFacts;

  constructor(field: FieldReader, orderOfLine: Int32Array, orders: Int32Array, delta: Delta) {
    // Of the earlier shop the lines that came later are not asked for.
    const lines = belowOf(delta.lines, orderOfLine.length);
    const read = new Map<string, Column | null>();
    this.field = (table, name) => {
      const key = `${table}.${name}`;
      let column = read.get(key);
      if (column === undefined) {
        const whole = field(table, name);
        column = whole && rowsOf(whole, table === 'orders' ? orders : lines);
        read.set(key, column);
      }
      return column;
    };
    const orderOf = zeros(Int32Array, lines.length);
    for (let at = 0; at < lines.length; at++) {
      const order = orderOfLine[lines[at]!]!;
      const place = order < 0 ? -1 : placeOf(delta, order);
      orderOf[at] = place < orders.length ? place : -1;
    }
    this.lines = lineFacts(this.field, orderOf);
  }
}

/** Those of an ascending list that are below a bound. */
function belowOf(ascending: Int32Array, bound: number): Int32Array {
  let end = ascending.length;
  while (end > 0 && ascending[end - 1]! >= bound) end--;
  return ascending.subarray(0, end);
}

/** A column of another type means something else of the rows that were there before. */
function areTypesKept(before: FieldReader, after: FieldReader): boolean {
  return (['orders', 'orderLines'] as const).every((table) =>
    READ[table].every((name) => {
      const old = before(table, name);
      return old === null || old.type === after(table, name)?.type;
    }),
  );
}

type Values = Float64Array | Int32Array | Uint8Array;

/** A column's values before, after, and of the rows that were looked at. */
type Taken = readonly (readonly [before: Values, after: Values, own: Values])[];

/** Columns that may stand as facts without a copy. */
function takenOver(before: FieldReader, after: FieldReader, own: FieldReader): Taken {
  return (['orders', 'orderLines'] as const).flatMap((table) =>
    READ[table].flatMap((name) => {
      const values = [before, after, own].map((field) => valuesOf(field(table, name)));
      const [old, now, some] = values;
      return old && now && some ? [[old, now, some] as const] : [];
    }),
  );
}

function valuesOf(column: Column | null): Values | null {
  if (column?.type === 'decimal') return column.units;
  return column?.type === 'day' ? column.days : null;
}

/** The values before with those of some rows in their places; a column's own where they are its own. */
function joined<Some extends Values>(
  before: Some,
  count: number,
  places: Int32Array,
  own: Some,
  taken: Taken,
): Some {
  const whole = taken.find(([old, , some]) => old === before && some === own);
  if (whole) return whole[1] as Some;
  const isBehind = places.length === 0 || places[0]! >= before.length;
  const values = isBehind ? lengthened(before, count) : copyOf(before, count);
  for (let row = 0; row < places.length; row++) values[places[row]!] = own[row]!;
  return values;
}

function copyOf<Some extends Values>(before: Some, count: number): Some {
  const values = new (before.constructor as new (length: number) => Some)(count);
  values.set(before);
  return values;
}

function at(values: Int32Array, rows: Int32Array): Int32Array {
  const own = zeros(Int32Array, rows.length);
  for (let row = 0; row < rows.length; row++) own[row] = values[rows[row]!]!;
  return own;
}

function pick<Some extends Float64Array | Int32Array | Int8Array>(
  values: Some,
  rows: Int32Array,
): Some {
  const own = zeros(values.constructor as ListOf<Some>, rows.length);
  for (let row = 0; row < rows.length; row++) own[row] = values[rows[row]!]!;
  return own;
}

/** Some rows of a column. */
function rowsOf(column: Column, rows: Int32Array): Column {
  switch (column.type) {
    case 'category':
      return { ...column, codes: pick(column.codes, rows) };
    case 'decimal':
      return { ...column, units: pick(column.units, rows) };
    case 'float':
      return { ...column, values: pick(column.values, rows) };
    case 'day':
      return { ...column, days: pick(column.days, rows) };
    case 'moment':
      return { ...column, millis: pick(column.millis, rows) };
    case 'flag':
      return { ...column, flags: pick(column.flags, rows) };
    case 'text':
      return textsOfRows(column, rows);
  }
}

function textsOfRows({ bytes, offsets }: TextColumn, rows: Int32Array): TextColumn {
  const ends = new Uint32Array(rows.length + 1);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    ends[at + 1] = ends[at]! + offsets[row + 1]! - offsets[row]!;
  }
  const own = new Uint8Array(ends[rows.length]!);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    own.set(bytes.subarray(offsets[row], offsets[row + 1]), ends[at]);
  }
  return { type: 'text', bytes: own, offsets: ends };
}
