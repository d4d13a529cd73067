/** Rules over columns of people: one byte a person, 1 where the rule holds. */
import { eachSpan } from '#engine/columns/spans.ts';
import { civilFromDay, DAY_MS, dayFromCivil, daysInMonth, isYearless } from '#domain/civil-time.ts';
import { cellText, type Column, textsOf, NO_CODE, NO_DAY } from '#domain/columns.ts';
import type { Condition, RangeCondition, Rule } from '#domain/rule.ts';
import { foldText } from '#domain/normalise/width.ts';
import { allMembers, complement, intersect, noMembers, unite } from '#engine/columns/members.ts';
import { matchOrders } from './order-conditions.ts';
import { round12 } from '#engine/statistics/quantiles.ts';
import { Ranks } from '#engine/statistics/ranks.ts';
import type { Shop } from '#engine/shop/shop.ts';
import { wholeOf } from '#engine/columns/some-people.ts';
import { boundsOf } from '#engine/statistics/thresholds.ts';

export interface RuleContext {
  readonly personCount: number;
  /** As-of day. */
  readonly asOf: number;
  /** A customer column by id; null when nothing tells it: conditions on it hold for nobody. */
  readonly column: (id: string) => Column | null;
  /** Members of a segment; null when there is none of this id. */
  readonly segment: (id: string) => Uint8Array | null;
  /** Whose orders conditions on what people did are asked of; without it they hold for nobody. */
  readonly shop?: Shop;
  /** Keeps who meets each condition, so that editing one of a rule leaves the others as they are. */
  readonly cache?: ConditionCache;
}

/** Who meets the conditions asked last. */
export class ConditionCache {
  readonly #kept = new Map<string, { readonly source: object; readonly members: Uint8Array }>();

  held(): readonly unknown[] {
    return [...this.#kept.values()].map(({ members }) => members);
  }

  /** @param source what the condition was read from: another object makes it be asked again */
  members(key: string, source: object, find: () => Uint8Array): Uint8Array {
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const kept = known?.source === source ? known : { source, members: find() };
    this.#kept.set(key, kept);
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > KEPT_CONDITIONS && oldest !== undefined) this.#kept.delete(oldest);
    return kept.members;
  }
}

const KEPT_CONDITIONS = 32;

/** Members may be those of a segment or of a cache: they are read, never written. */
export function evaluateRule(rule: Rule, context: RuleContext): Uint8Array {
  if ('all' in rule) {
    const members = allMembers(context.personCount);
    for (const part of rule.all) intersect(members, evaluateRule(part, context));
    return members;
  }
  if ('any' in rule) {
    const members = noMembers(context.personCount);
    for (const part of rule.any) unite(members, evaluateRule(part, context));
    return members;
  }
  if ('not' in rule) return complement(evaluateRule(rule.not, context));
  return evaluateCondition(rule, context);
}

function evaluateCondition(condition: Condition, context: RuleContext): Uint8Array {
  const { cache, asOf, personCount } = context;
  if ('segment' in condition) return context.segment(condition.segment) ?? noMembers(personCount);
  const source = 'orders' in condition ? context.shop : context.column(condition.column);
  if (!source) {
    const isMet = 'isMissing' in condition && condition.isMissing;
    return isMet ? allMembers(personCount) : noMembers(personCount);
  }
  const find = (): Uint8Array =>
    'orders' in condition
      ? matchOrders(condition, source as Shop, asOf)
      : matchColumn(condition, source as Column, asOf);
  return cache ? cache.members(`${asOf} ${JSON.stringify(condition)}`, source, find) : find();
}

type ColumnCondition = Extract<Condition, { readonly column: string }>;

function matchColumn(condition: ColumnCondition, column: Column, asOf: number): Uint8Array {
  if ('isMissing' in condition) {
    const present = presenceOf(column);
    return condition.isMissing ? complement(present) : present;
  }
  if ('oneOf' in condition) {
    const wanted = new Set(condition.oneOf);
    return matchTexts(column, (text) => wanted.has(text));
  }
  if ('contains' in condition) {
    const needle = foldText(condition.contains);
    return matchTexts(column, (text) => foldText(text).includes(needle));
  }
  if ('daysAgo' in condition) {
    const { min = -Infinity, max = Infinity } = condition.daysAgo;
    return matchDays(column, asOf - max, asOf - min);
  }
  if ('anniversary' in condition) {
    const { anniversary } = condition;
    const holds =
      anniversary === 'thisMonth' ? isInMonthOf(asOf) : comesWithin(asOf, anniversary.withinDays);
    return matchEachDay(column, holds);
  }
  if ('top' in condition) return matchRange(column, { min: thresholdOfTop(column, condition.top) });
  return matchRange(column, condition);
}

function presenceOf(column: Column): Uint8Array {
  switch (column.type) {
    case 'category':
      return whereUnlike(column.codes, NO_CODE);
    case 'text': {
      const { offsets } = column;
      return where(offsets.subarray(0, -1), (start, row) => start !== offsets[row + 1]);
    }
    case 'decimal':
      return whereNumber(column.units);
    case 'float':
      return whereNumber(column.values);
    case 'day':
      return whereUnlike(column.days, NO_DAY);
    case 'moment':
      return whereNumber(column.millis);
    case 'flag':
      return where(column.flags, (flag) => flag >= 0);
  }
}

function isNumber(value: number): boolean {
  return value === value;
}

function whereUnlike(values: Int32Array, missing: number): Uint8Array {
  const members = noMembers(values.length);
  eachSpan(0, members.length, (from, until) => {
    for (let row = from; row < until; row++) members[row] = values[row] === missing ? 0 : 1;
  });
  return members;
}

function whereNumber(values: Float64Array): Uint8Array {
  const members = noMembers(values.length);
  eachSpan(0, members.length, (from, until) => {
    for (let row = from; row < until; row++) {
      const value = values[row]!;
      members[row] = value === value ? 1 : 0;
    }
  });
  return members;
}

/** 1 where the test holds. */
function where(
  values: Int32Array | Float64Array | Uint32Array | Int8Array,
  holds: (value: number, row: number) => boolean,
): Uint8Array {
  const members = noMembers(values.length);
  eachSpan(0, members.length, (from, until) => {
    for (let row = from; row < until; row++) if (holds(values[row]!, row)) members[row] = 1;
  });
  return members;
}

/** 1 for rows whose code is one that passes. */
function whereCode(codes: Int32Array | Int8Array, passes: readonly boolean[]): Uint8Array {
  // One place further for each code: the first one is for those without.
  const isPassed = Uint8Array.from([0, ...passes.map(Number)]);
  const members = noMembers(codes.length);
  eachSpan(0, members.length, (from, until) => {
    for (let row = from; row < until; row++) members[row] = isPassed[codes[row]! + 1]!;
  });
  return members;
}

function matchTexts(column: Column, holds: (text: string) => boolean): Uint8Array {
  if (column.type === 'category') {
    return whereCode(column.codes, textsOf(column.dictionary).map(holds));
  }
  if (column.type === 'text') {
    return where(column.offsets.subarray(0, -1), (_, row) => {
      const text = cellText(column, row);
      return text !== null && holds(text);
    });
  }
  if (column.type === 'flag') {
    return whereCode(column.flags, [holds('no'), holds('yes')]);
  }
  // Numbers are compared as they are written: scores and counts by their digits.
  return matchNumbers(column, (value) => holds(String(value)));
}

/** Numbers within a range, at 12 significant digits (rules.md, "Equal results"). */
function matchRange(column: Column, range: Pick<RangeCondition, 'min' | 'max'>): Uint8Array {
  const bounds =
    column.type === 'decimal'
      ? boundsOf(range, 10 ** column.scale)
      : column.type === 'float'
        ? boundsOf(range)
        : null;
  if (bounds) {
    const values =
      column.type === 'decimal' ? column.units : column.type === 'float' ? column.values : null;
    const { from: least, end } = bounds;
    const members = noMembers(values!.length);
    eachSpan(0, members.length, (from, until) => {
      for (let row = from; row < until; row++) {
        const value = values![row]!;
        if (value >= least && !(value >= end)) members[row] = 1;
      }
    });
    return members;
  }
  const { min = -Infinity, max = Infinity } = range;
  return matchNumbers(column, (value) => value >= min && value <= max);
}

function matchNumbers(column: Column, holds: (value: number) => boolean): Uint8Array {
  switch (column.type) {
    case 'decimal': {
      const divisor = 10 ** column.scale;
      return where(column.units, (units) => isNumber(units) && holds(round12(units / divisor)));
    }
    case 'float':
      return where(column.values, (value) => isNumber(value) && holds(round12(value)));
    case 'day':
      return where(column.days, (day) => day !== NO_DAY && !isYearless(day) && holds(day));
    case 'moment':
      return where(column.millis, (millis) => isNumber(millis) && holds(millis));
    case 'category': {
      // Counts and bands told as "5+" or "45-54" are compared by the number they begin with.
      const passes = textsOf(column.dictionary).map((text) => {
        const value = Number.parseFloat(text);
        return !Number.isNaN(value) && holds(value);
      });
      return whereCode(column.codes, passes);
    }
    default:
      return noMembers(presenceOf(column).length);
  }
}

/** Who has a value from one to another, both included. */
export function matchBetween(column: Column, min: number, max: number): Uint8Array {
  return matchRange(column, { min, max });
}

/** Thresholds found so far: several tags ask for shares of the same column. */
const thresholds = new WeakMap<Column, Map<number, number>>();

/** Value from which the greatest share of everyone stands; Infinity where nobody has a value. */
export function thresholdOfTop(some: Column, share: number): number {
  const column = wholeOf(some);
  if (column.type !== 'decimal' && column.type !== 'float') return Infinity;
  const known = thresholds.get(column) ?? new Map<number, number>();
  thresholds.set(column, known);
  let threshold = known.get(share);
  if (threshold === undefined) {
    const values = column.type === 'decimal' ? column.units : column.values;
    const divisor = column.type === 'decimal' ? 10 ** column.scale : 1;
    const ranks = Ranks.of(values);
    const [found] = ranks.quantiles([1 - share]);
    threshold = ranks.count === 0 ? Infinity : round12(found! / divisor);
    known.set(share, threshold);
  }
  return threshold;
}

/** Days from one to another, both included; a day without a year lies nowhere among them. */
function matchDays(column: Column, from: number, to: number): Uint8Array {
  if (column.type !== 'day') return matchEachDay(column, (day) => day >= from && day <= to);
  const { days } = column;
  const members = noMembers(days.length);
  for (let row = 0; row < members.length; row++) {
    const day = days[row]!;
    if (day >= from && day <= to && day !== NO_DAY && !isYearless(day)) members[row] = 1;
  }
  return members;
}

/** Days that pass a test; each day is asked once. */
function matchEachDay(column: Column, holds: (day: number) => boolean): Uint8Array {
  const asked = new Map<number, boolean>();
  const isHeld = (day: number): boolean => {
    let known = asked.get(day);
    if (known === undefined) asked.set(day, (known = holds(day)));
    return known;
  };
  if (column.type === 'moment') {
    return where(
      column.millis,
      (millis) => isNumber(millis) && isHeld(Math.floor(millis / DAY_MS)),
    );
  }
  if (column.type !== 'day') return noMembers(presenceOf(column).length);
  return where(column.days, (day) => day !== NO_DAY && isHeld(day));
}

function isInMonthOf(asOf: number): (day: number) => boolean {
  const { month } = civilFromDay(asOf);
  return (day) => civilFromDay(day).month === month;
}

/** Days from `asOf` to the next time the day comes round; 29 February comes on the 28th. */
export function daysUntilAnniversary(day: number, asOf: number): number {
  const { month, day: dayOfMonth } = civilFromDay(day);
  const { year } = civilFromDay(asOf);
  for (const candidate of [year, year + 1]) {
    const next = dayFromCivil(
      candidate,
      month,
      Math.min(dayOfMonth, daysInMonth(candidate, month)),
    );
    if (next >= asOf) return next - asOf;
  }
  return 366;
}

function comesWithin(asOf: number, days: number): (day: number) => boolean {
  return (day) => daysUntilAnniversary(day, asOf) <= days;
}
