/** Rules over columns of people: one byte a person, 1 where the rule holds. */
import { civilFromDay, dayFromCivil, daysInMonth } from '#domain/civil-time.ts';
import { cellText, type Column, dictionaryTexts, NO_CODE, NO_DAY } from '#domain/columns.ts';
import type { Condition, Rule } from '#domain/rule.ts';
import { foldText } from '#domain/text-normal.ts';
import { quantile7, round12 } from './quantiles.ts';

export interface RuleContext {
  readonly personCount: number;
  /** As-of day. */
  readonly asOf: number;
  /** A customer column by id; null when nothing tells it: conditions on it hold for nobody. */
  readonly column: (id: string) => Column | null;
  /** Members of a segment; null when there is none of this id. */
  readonly segment: (id: string) => Uint8Array | null;
}

export function evaluateRule(rule: Rule, context: RuleContext): Uint8Array {
  if ('all' in rule) {
    const members = new Uint8Array(context.personCount).fill(1);
    for (const part of rule.all) intersect(members, evaluateRule(part, context));
    return members;
  }
  if ('any' in rule) {
    const members = new Uint8Array(context.personCount);
    for (const part of rule.any) unite(members, evaluateRule(part, context));
    return members;
  }
  if ('not' in rule) {
    return evaluateRule(rule.not, context).map((member) => 1 - member);
  }
  return evaluateCondition(rule, context);
}

export function countMembers(members: Uint8Array): number {
  let count = 0;
  for (const member of members) count += member;
  return count;
}

function intersect(members: Uint8Array, other: Uint8Array): void {
  for (let at = 0; at < members.length; at++) members[at]! &= other[at]!;
}

function unite(members: Uint8Array, other: Uint8Array): void {
  for (let at = 0; at < members.length; at++) members[at]! |= other[at]!;
}

function evaluateCondition(condition: Condition, context: RuleContext): Uint8Array {
  const nobody = new Uint8Array(context.personCount);
  if ('segment' in condition) return context.segment(condition.segment) ?? nobody;
  const column = context.column(condition.column);
  if ('isMissing' in condition) {
    if (!column) return nobody.fill(condition.isMissing ? 1 : 0);
    const present = presenceOf(column);
    return condition.isMissing ? present.map((there) => 1 - there) : present;
  }
  if (!column) return nobody;
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
    return matchDays(column, (day) => {
      const ago = context.asOf - day;
      return ago >= min && ago <= max;
    });
  }
  if ('anniversary' in condition) {
    const { anniversary } = condition;
    const matches =
      anniversary === 'thisMonth'
        ? isInMonthOf(context.asOf)
        : comesWithin(context.asOf, anniversary.withinDays);
    return matchDays(column, matches);
  }
  if ('top' in condition) {
    const least = thresholdOfTop(column, condition.top);
    return matchNumbers(column, (value) => value >= least);
  }
  const { min = -Infinity, max = Infinity } = condition;
  return matchNumbers(column, (value) => value >= min && value <= max);
}

function presenceOf(column: Column): Uint8Array {
  switch (column.type) {
    case 'category':
      return Uint8Array.from(column.codes, (code) => (code === NO_CODE ? 0 : 1));
    case 'text': {
      const present = new Uint8Array(column.offsets.length - 1);
      for (let row = 0; row < present.length; row++) {
        present[row] = column.offsets[row] === column.offsets[row + 1] ? 0 : 1;
      }
      return present;
    }
    case 'decimal':
      return Uint8Array.from(column.units, (units) => (Number.isNaN(units) ? 0 : 1));
    case 'float':
      return Uint8Array.from(column.values, (value) => (Number.isNaN(value) ? 0 : 1));
    case 'day':
      return Uint8Array.from(column.days, (day) => (day === NO_DAY ? 0 : 1));
    case 'moment':
      return Uint8Array.from(column.millis, (millis) => (Number.isNaN(millis) ? 0 : 1));
    case 'flag':
      return Uint8Array.from(column.flags, (flag) => (flag < 0 ? 0 : 1));
  }
}

function matchTexts(column: Column, holds: (text: string) => boolean): Uint8Array {
  if (column.type === 'category') {
    const passes = dictionaryTexts(column.dictionary).map(holds);
    return Uint8Array.from(column.codes, (code) => (code !== NO_CODE && passes[code] ? 1 : 0));
  }
  if (column.type === 'text') {
    const members = new Uint8Array(column.offsets.length - 1);
    for (let row = 0; row < members.length; row++) {
      const text = cellText(column, row);
      if (text !== null && holds(text)) members[row] = 1;
    }
    return members;
  }
  if (column.type === 'flag') {
    return Uint8Array.from(column.flags, (flag) =>
      flag >= 0 && holds(flag === 1 ? 'yes' : 'no') ? 1 : 0,
    );
  }
  // Numbers are compared as they are written: scores and counts by their digits.
  return matchNumbers(column, (value) => holds(String(value)));
}

/** Thresholds are compared at 12 significant digits (rules.md, "Equal results"). */
function matchNumbers(column: Column, holds: (value: number) => boolean): Uint8Array {
  switch (column.type) {
    case 'decimal': {
      const divisor = 10 ** column.scale;
      return Uint8Array.from(column.units, (units) =>
        !Number.isNaN(units) && holds(round12(units / divisor)) ? 1 : 0,
      );
    }
    case 'float':
      return Uint8Array.from(column.values, (value) =>
        !Number.isNaN(value) && holds(round12(value)) ? 1 : 0,
      );
    case 'day':
      return Uint8Array.from(column.days, (day) => (day !== NO_DAY && holds(day) ? 1 : 0));
    case 'moment':
      return Uint8Array.from(column.millis, (millis) =>
        !Number.isNaN(millis) && holds(millis) ? 1 : 0,
      );
    case 'category': {
      // Counts and bands told as "5+" or "45-54" are compared by the number they begin with.
      const passes = dictionaryTexts(column.dictionary).map((text) => {
        const value = Number.parseFloat(text);
        return !Number.isNaN(value) && holds(value);
      });
      return Uint8Array.from(column.codes, (code) => (code !== NO_CODE && passes[code] ? 1 : 0));
    }
    default:
      return new Uint8Array(presenceOf(column).length);
  }
}

/** Value from which the greatest share stands; Infinity where nobody has a value. */
function thresholdOfTop(column: Column, share: number): number {
  if (column.type !== 'decimal' && column.type !== 'float') return Infinity;
  const values = column.type === 'decimal' ? column.units : column.values;
  const divisor = column.type === 'decimal' ? 10 ** column.scale : 1;
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return sorted.length === 0 ? Infinity : round12(quantile7(sorted, 1 - share) / divisor);
}

const DAY_MS = 86_400_000;

function matchDays(column: Column, holds: (day: number) => boolean): Uint8Array {
  if (column.type === 'moment') {
    return Uint8Array.from(column.millis, (millis) =>
      !Number.isNaN(millis) && holds(Math.floor(millis / DAY_MS)) ? 1 : 0,
    );
  }
  if (column.type !== 'day') return new Uint8Array(presenceOf(column).length);
  return Uint8Array.from(column.days, (day) => (day !== NO_DAY && holds(day) ? 1 : 0));
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
