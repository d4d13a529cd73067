/**
 * The one rule language: a JSON tree over customer columns, tags and segments. It has one meaning;
 * the evaluator, the sentence and (later) the tracer and the SQL writer read the same tree.
 */

/** Values: codes or texts, any of them. */
export interface OneOfCondition {
  readonly column: string;
  readonly oneOf: readonly string[];
}

/** Text found anywhere in the value, case and width folded. */
export interface ContainsCondition {
  readonly column: string;
  readonly contains: string;
}

/** Numbers from `min` to `max`, both included; a bound left out does not bind. */
export interface RangeCondition {
  readonly column: string;
  readonly min?: number;
  readonly max?: number;
}

/**
 * The greatest (or least) share of the people who have a value: `top: 0.2` is the value from which
 * one in five stand, by the type-7 quantile at 1 − share; equal values are in.
 */
export interface TopCondition {
  readonly column: string;
  readonly top: number;
}

/** Days: as-of day − value from `min` to `max`, both included. */
export interface DaysAgoCondition {
  readonly column: string;
  readonly daysAgo: { readonly min?: number; readonly max?: number };
}

/** Days that come round each year (birthdays): this calendar month, or within the next `days`. */
export interface AnniversaryCondition {
  readonly column: string;
  readonly anniversary: 'thisMonth' | { readonly withinDays: number };
}

/** The value is there, or is not. */
export interface PresenceCondition {
  readonly column: string;
  readonly isMissing: boolean;
}

export interface SegmentCondition {
  readonly segment: string;
}

/** What of a person's orders is compared: how many, their sum, their mean. */
export const ORDER_MEASURES = ['count', 'sum', 'mean'] as const;
export type OrderMeasure = (typeof ORDER_MEASURES)[number];

/** Orders whose amount lies from `min` to `max`, both included. */
export interface OrderAmountFilter {
  readonly amount: { readonly min?: number; readonly max?: number };
}

/**
 * Orders with one of these values in a field, `orders.<field>` or, for a custom field,
 * `orders~<header>`; a field of lines (`orderLines.…`) has to be that of one counted line.
 */
export interface OrderFieldFilter {
  readonly field: string;
  readonly oneOf: readonly string[];
}

export type OrderFilter = OrderAmountFilter | OrderFieldFilter;

/**
 * What people did: of their counted orders up to the as-of day that pass every filter of `where` and
 * lie in the window, the number, sum or mean is from `min` to `max`, both included. Who has none has a
 * number and a sum of 0 and no mean: "did not" is a number up to 0.
 */
export interface OrdersCondition {
  readonly orders: {
    readonly measure: OrderMeasure;
    readonly min?: number;
    readonly max?: number;
    /** Days before the as-of day, both included; left out: ever. */
    readonly daysAgo?: { readonly min?: number; readonly max?: number };
    readonly where?: readonly OrderFilter[];
  };
}

export type Condition =
  | OneOfCondition
  | ContainsCondition
  | RangeCondition
  | TopCondition
  | DaysAgoCondition
  | AnniversaryCondition
  | PresenceCondition
  | SegmentCondition
  | OrdersCondition;

export type Rule =
  | Condition
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule };

/** Nesting beyond this is refused: nobody means it. */
const MOST_DEPTH = 12;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBound(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && Number.isFinite(value));
}

function isRange(value: unknown): value is { min?: number; max?: number } {
  if (!isFields(value)) return false;
  const { min, max } = value;
  return isBound(min) && isBound(max) && (min !== undefined || max !== undefined);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((own) => typeof own === 'string');
}

function isOrderFilter(value: unknown): value is OrderFilter {
  if (!isFields(value)) return false;
  if (value['amount'] !== undefined) return isRange(value['amount']);
  return typeof value['field'] === 'string' && isTexts(value['oneOf']);
}

function isOrdersCondition(value: unknown): boolean {
  if (!isFields(value) || !isRange(value)) return false;
  const { measure, daysAgo, where } = value as Fields;
  return (
    ORDER_MEASURES.some((own) => own === measure) &&
    (daysAgo === undefined || isRange(daysAgo)) &&
    (where === undefined || (Array.isArray(where) && where.every(isOrderFilter)))
  );
}

function isCondition(value: Fields): boolean {
  if (typeof value['segment'] === 'string') return true;
  if (value['orders'] !== undefined) return isOrdersCondition(value['orders']);
  if (typeof value['column'] !== 'string') return false;
  const { oneOf, contains, top, daysAgo, anniversary, isMissing } = value;
  if (oneOf !== undefined) return isTexts(oneOf);
  if (contains !== undefined) return typeof contains === 'string';
  if (top !== undefined) return typeof top === 'number' && top > 0 && top < 1;
  if (daysAgo !== undefined) return isRange(daysAgo);
  if (anniversary !== undefined) {
    return (
      anniversary === 'thisMonth' ||
      (isFields(anniversary) && typeof anniversary['withinDays'] === 'number')
    );
  }
  if (isMissing !== undefined) return typeof isMissing === 'boolean';
  return isRange(value);
}

/** Stored or foreign data as a rule; null where it is none. */
export function checkRule(value: unknown, depth = 0): Rule | null {
  if (depth > MOST_DEPTH || !isFields(value)) return null;
  for (const key of ['all', 'any'] as const) {
    const parts = value[key];
    if (parts === undefined) continue;
    if (!Array.isArray(parts)) return null;
    const rules = parts.flatMap((part) => checkRule(part, depth + 1) ?? []);
    if (rules.length !== parts.length) return null;
    return key === 'all' ? { all: rules } : { any: rules };
  }
  if (value['not'] !== undefined) {
    const inner = checkRule(value['not'], depth + 1);
    return inner ? { not: inner } : null;
  }
  return isCondition(value) ? (value as unknown as Condition) : null;
}

/** Column ids that a rule reads, segments excluded. */
export function columnsOfRule(rule: Rule): readonly string[] {
  if ('all' in rule) return rule.all.flatMap(columnsOfRule);
  if ('any' in rule) return rule.any.flatMap(columnsOfRule);
  if ('not' in rule) return columnsOfRule(rule.not);
  return 'column' in rule ? [rule.column] : [];
}

/** Segment ids that a rule names. */
export function segmentsOfRule(rule: Rule): readonly string[] {
  if ('all' in rule) return rule.all.flatMap(segmentsOfRule);
  if ('any' in rule) return rule.any.flatMap(segmentsOfRule);
  if ('not' in rule) return segmentsOfRule(rule.not);
  return 'segment' in rule ? [rule.segment] : [];
}
