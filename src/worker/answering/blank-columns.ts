/** Which columns of people say nothing of anybody, so that nobody is offered to choose by them. */
import {
  type Column,
  columnLength,
  type DecimalColumn,
  type FloatColumn,
  NO_CODE,
  NO_DAY,
} from '#domain/columns.ts';
import { anySpan } from '#engine/columns/spans.ts';
import type { CellKind } from '#worker/protocol/people.ts';
import type { PeopleColumnSource } from './people-columns.ts';

/** Money after returns says the same as money where nothing came back. */
const SAYS_MORE_THAN: Readonly<Record<string, string>> = { 'care.net': 'profile.monetary' };

/** Half a cent: sums of the same orders. */
const SAME = 0.005;

/** No value of anybody; of a share or money none but nought, as where no file has discounts; or only what another says. */
export function saysNothing(
  id: string,
  columns: ReadonlyMap<string, PeopleColumnSource>,
  personCount: number,
): boolean {
  const source = columns.get(id);
  if (!source) return true;
  const { column, cell, meta } = source;
  // Names and numbers of people are there wherever people are.
  if (column === null) return false;
  const count = Math.min(personCount, columnLength(column));
  if (column.type === 'category') {
    const { codes } = column;
    return !anySpan(0, codes.length, (from, until) => hasOtherThan(NO_CODE, codes, from, until));
  }
  if (column.type === 'day') {
    const { days } = column;
    return !anySpan(0, count, (from, until) => hasOtherThan(NO_DAY, days, from, until));
  }
  const twin = columns.get(SAYS_MORE_THAN[id] ?? '')?.column;
  if (isNumbers(column)) {
    if (isNumbers(twin)) {
      return !anySpan(0, count, (from, until) => differsWithin(column, twin, from, until));
    }
    const own = magnitudes(column);
    const hasNought = !isPart(meta.kind);
    return !anySpan(0, count, (from, until) => saysWithin(own, hasNought, from, until));
  }
  for (let person = 0; person < count; person++) {
    const value = cell(person);
    if (value !== null && value !== '') return false;
  }
  return true;
}

function hasOtherThan(missing: number, values: Int32Array, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (values[at] !== missing) return true;
  return false;
}

type NumberColumn = DecimalColumn | FloatColumn;

/** The numbers of a column in its own unit. */
function magnitudes(column: NumberColumn): Float64Array {
  return column.type === 'decimal' ? column.units : column.values;
}

/** How many of them make one. */
function oneOf(column: NumberColumn): number {
  return column.type === 'decimal' ? 10 ** column.scale : 1;
}

function isNumbers(column: Column | null | undefined): column is NumberColumn {
  return column?.type === 'decimal' || column?.type === 'float';
}

/** Whether somebody of a span has a value, other than nought unless that says something. */
function saysWithin(
  values: Float64Array,
  hasNought: boolean,
  from: number,
  until: number,
): boolean {
  for (let at = from; at < until; at++) {
    const value = values[at]!;
    if (value === value && (hasNought || value !== 0)) return true;
  }
  return false;
}

/** Whether somebody of a span has another value than in the other column, nought of all they spent included; a missing one is nought there. */
function differsWithin(
  column: NumberColumn,
  twin: NumberColumn,
  from: number,
  until: number,
): boolean {
  const [values, others] = [magnitudes(column), magnitudes(twin)];
  const [one, otherOne] = [oneOf(column), oneOf(twin)];
  for (let at = from; at < until; at++) {
    const value = values[at]! / one;
    if (value !== value) continue;
    const other = others[at]! / otherOne;
    if (Math.abs(value - (other === other ? other : 0)) >= SAME) return true;
  }
  return false;
}

function isPart(kind: CellKind): boolean {
  return kind === 'share' || kind === 'money';
}
