/**
 * A rule while it is being built: groups and conditions with what was typed, complete or not. Only
 * complete conditions make it into the rule, so that every edit can be counted.
 */
import { typedNumber, typedText } from '#app/people/typed-value.ts';
import type { Condition, OrderFilter, OrderMeasure, OrdersCondition, Rule } from '#domain/rule.ts';
import type { CellKind } from '#worker/protocol/people.ts';

export const JOINS = ['all', 'any', 'none'] as const;
export type Join = (typeof JOINS)[number];

export type Operator =
  | 'oneOf'
  | 'notOneOf'
  | 'contains'
  | 'notContains'
  | 'range'
  | 'top'
  | 'daysAgo'
  | 'dates'
  | 'thisMonth'
  | 'withinDays'
  | 'missing'
  | 'present'
  | 'inSegment'
  | 'notInSegment'
  | 'ordersCount'
  | 'ordersSum'
  | 'ordersMean';

/** Stands for "is in a segment" where a condition names its column. */
export const SEGMENT = 'segment';

/** Stands for "what they ordered" where a condition names its column. */
export const ORDERS = 'orders';

export const ORDER_OPERATORS = ['ordersCount', 'ordersSum', 'ordersMean'] as const;

/** What an orders condition asks beside its measure, as typed. */
export interface DraftOrders {
  /** Days before the as-of day that orders may lie back at most. */
  readonly days: string;
  /** Least amount of an order. */
  readonly amount: string;
  /** What is asked of the orders besides, which the builder keeps as it came. */
  readonly kept: OrdersCondition['orders'] | null;
}

const ANY_ORDERS: DraftOrders = { days: '', amount: '', kept: null };

export interface DraftCondition {
  readonly kind: 'condition';
  readonly key: number;
  /** null: not chosen yet. */
  readonly column: string | null;
  readonly operator: Operator;
  /** Values, or the ids of segments. */
  readonly values: readonly string[];
  readonly text: string;
  /** Bounds as typed: percent for shares, ISO days, else numbers. */
  readonly min: string;
  readonly max: string;
  readonly orders: DraftOrders;
}

export interface DraftGroup {
  readonly kind: 'group';
  readonly key: number;
  readonly join: Join;
  readonly parts: readonly DraftPart[];
}

export type DraftPart = DraftCondition | DraftGroup;

export type KindOf = (column: string) => CellKind;

let lastKey = 0;

export function newGroup(join: Join, parts: readonly DraftPart[] = []): DraftGroup {
  return { kind: 'group', key: ++lastKey, join, parts };
}

export function newCondition(column: string | null = null, kind?: CellKind): DraftCondition {
  const operator =
    column === SEGMENT
      ? 'inSegment'
      : column === ORDERS
        ? 'ordersCount'
        : (operatorsOf(kind ?? 'category')[0] ?? 'oneOf');
  return withOperator(
    {
      kind: 'condition',
      key: ++lastKey,
      column,
      operator,
      values: [],
      text: '',
      min: '',
      max: '',
      orders: ANY_ORDERS,
    },
    operator,
  );
}

/** What may be asked of a column of this kind; the likeliest first. */
export function operatorsOf(kind: CellKind): readonly Operator[] {
  switch (kind) {
    case 'category':
      return ['oneOf', 'notOneOf', 'contains', 'notContains', 'present', 'missing'];
    case 'text':
      return ['contains', 'notContains', 'present', 'missing'];
    case 'day':
    case 'moment':
      return ['daysAgo', 'dates', 'thisMonth', 'withinDays', 'present', 'missing'];
    default:
      return ['range', 'top', 'present', 'missing'];
  }
}

const FIRST_TEXTS: Readonly<Partial<Record<Operator, { min: string; max: string }>>> = {
  top: { min: '', max: '20' },
  daysAgo: { min: '', max: '30' },
  withinDays: { min: '', max: '14' },
  ordersCount: { min: '1', max: '' },
};

/** The condition with another operator; what was typed for the old one is kept only where it means the same. */
export function withOperator(condition: DraftCondition, operator: Operator): DraftCondition {
  const keepsValues =
    operator.endsWith('neOf') || operator.endsWith('nSegment') ? condition.values : [];
  const keepsText = operator.endsWith('ontains') ? condition.text : '';
  const { min, max } = FIRST_TEXTS[operator] ?? { min: '', max: '' };
  return { ...condition, operator, values: keepsValues, text: keepsText, min, max };
}

// ── to a rule ────────────────────────────────────────────────────────────────────────────────

/** The rule of what is complete so far; null where nothing is. */
export function ruleOfDraft(part: DraftPart, kindOf: KindOf): Rule | null {
  if (part.kind === 'condition') return ruleOfCondition(part, kindOf);
  const rules = part.parts.flatMap((inner) => ruleOfDraft(inner, kindOf) ?? []);
  const [first] = rules;
  if (first === undefined) return null;
  if (part.join === 'none') return { not: rules.length === 1 ? first : { any: rules } };
  if (rules.length === 1) return first;
  return part.join === 'all' ? { all: rules } : { any: rules };
}

/** Whether every condition is complete. */
export function isComplete(part: DraftPart, kindOf: KindOf): boolean {
  return part.kind === 'condition'
    ? ruleOfCondition(part, kindOf) !== null
    : part.parts.every((inner) => isComplete(inner, kindOf));
}

export function ruleOfCondition(condition: DraftCondition, kindOf: KindOf): Rule | null {
  const { column, operator, values, text } = condition;
  if (column === null) return null;
  if (operator === 'inSegment' || operator === 'notInSegment') {
    const segments: Rule[] = values.map((segment) => ({ segment }));
    const [first] = segments;
    if (first === undefined) return null;
    const rule: Rule = segments.length === 1 ? first : { any: segments };
    return operator === 'inSegment' ? rule : { not: rule };
  }
  const measure = measureOf(operator);
  if (measure) return ruleOfOrders(condition, measure);
  switch (operator) {
    case 'oneOf':
      return values.length > 0 ? { column, oneOf: values } : null;
    case 'notOneOf':
      return values.length > 0 ? { not: { column, oneOf: values } } : null;
    case 'contains':
      return text.trim() === '' ? null : { column, contains: text.trim() };
    case 'notContains':
      return text.trim() === '' ? null : { not: { column, contains: text.trim() } };
    case 'missing':
      return { column, isMissing: true };
    case 'present':
      return { column, isMissing: false };
    case 'thisMonth':
      return { column, anniversary: 'thisMonth' };
    case 'withinDays': {
      const days = typedNumber('number', condition.max, 'max');
      return days === undefined || days < 0 ? null : { column, anniversary: { withinDays: days } };
    }
    case 'top': {
      const share = typedNumber('share', condition.max, 'max');
      return share === undefined || share <= 0 || share >= 1 ? null : { column, top: share };
    }
    case 'daysAgo': {
      const bounds = boundsOf(condition, 'number');
      return bounds ? { column, daysAgo: bounds } : null;
    }
    default: {
      const bounds = boundsOf(condition, kindOf(column));
      return bounds ? { column, ...bounds } : null;
    }
  }
}

function measureOf(operator: Operator): OrderMeasure | null {
  return operator === 'ordersCount'
    ? 'count'
    : operator === 'ordersSum'
      ? 'sum'
      : operator === 'ordersMean'
        ? 'mean'
        : null;
}

function ruleOfOrders(condition: DraftCondition, measure: OrderMeasure): Rule | null {
  const { days, amount, kept } = condition.orders;
  const bounds = boundsOf(condition, 'number');
  const most = typedNumber('number', days, 'max');
  const least = typedNumber('number', amount, 'min');
  const isTyped = (text: string, value: number | undefined): boolean =>
    text.trim() === '' || (value !== undefined && value >= 0);
  if (!bounds || !isTyped(days, most) || !isTyped(amount, least)) return null;
  const { amountMax, others } = filtersOf(kept);
  const hasAmount = least !== undefined || amountMax !== undefined;
  const where: OrderFilter[] = [
    ...(hasAmount
      ? [
          {
            amount: {
              ...(least === undefined ? {} : { min: least }),
              ...(amountMax === undefined ? {} : { max: amountMax }),
            },
          },
        ]
      : []),
    ...others,
  ];
  const earliest = kept?.daysAgo?.min;
  const daysAgo = {
    ...(earliest === undefined ? {} : { min: earliest }),
    ...(most === undefined ? {} : { max: most }),
  };
  return {
    orders: {
      measure,
      ...bounds,
      ...(earliest === undefined && most === undefined ? {} : { daysAgo }),
      ...(where.length === 0 ? {} : { where }),
    },
  };
}

/** Filters apart: the greatest amount, which no field of the builder shows, and those on fields. */
function filtersOf(kept: OrdersCondition['orders'] | null): {
  readonly amountMin: number | undefined;
  readonly amountMax: number | undefined;
  readonly others: readonly OrderFilter[];
} {
  const where = kept?.where ?? [];
  const first = where.find((filter) => 'amount' in filter);
  return {
    amountMin: first?.amount.min,
    amountMax: first?.amount.max,
    others: where.filter((filter) => filter !== first),
  };
}

function draftOfOrders({ orders }: OrdersCondition): DraftCondition {
  const operator =
    ORDER_OPERATORS.find((own) => measureOf(own) === orders.measure) ?? 'ordersCount';
  return {
    ...withOperator(newCondition(ORDERS), operator),
    min: typedText('number', orders.min),
    max: typedText('number', orders.max),
    orders: {
      days: typedText('number', orders.daysAgo?.max),
      amount: typedText('number', filtersOf(orders).amountMin),
      kept: orders,
    },
  };
}

function boundsOf(
  condition: DraftCondition,
  kind: CellKind,
): { readonly min?: number; readonly max?: number } | null {
  const min = typedNumber(kind, condition.min, 'min');
  const max = typedNumber(kind, condition.max, 'max');
  if ((min === undefined && max === undefined) || (min ?? -Infinity) > (max ?? Infinity)) {
    return null;
  }
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

// ── from a rule ──────────────────────────────────────────────────────────────────────────────

/** A stored rule opened for building: always a group at the top. */
export function draftOfRule(rule: Rule, kindOf: KindOf): DraftGroup {
  const part = partOf(rule, kindOf);
  return part.kind === 'group' ? part : newGroup('all', [part]);
}

function partOf(rule: Rule, kindOf: KindOf): DraftPart {
  if ('all' in rule) {
    return newGroup(
      'all',
      rule.all.map((part) => partOf(part, kindOf)),
    );
  }
  if ('any' in rule) {
    const segments = segmentsOf(rule.any);
    if (segments) return { ...newCondition(SEGMENT), values: segments };
    return newGroup(
      'any',
      rule.any.map((part) => partOf(part, kindOf)),
    );
  }
  if ('not' in rule) return partOfNot(rule.not, kindOf);
  return conditionOf(rule, kindOf);
}

/** Ids where every part asks for a segment, at least two. */
function segmentsOf(parts: readonly Rule[]): readonly string[] | null {
  const ids = parts.flatMap((part) => ('segment' in part ? [part.segment] : []));
  return ids.length === parts.length && ids.length > 1 ? ids : null;
}

function partOfNot(inner: Rule, kindOf: KindOf): DraftPart {
  const part = partOf(inner, kindOf);
  if (part.kind === 'group') {
    return part.join === 'any' ? { ...part, join: 'none' } : newGroup('none', [part]);
  }
  const opposite = OPPOSITES[part.operator];
  return opposite ? { ...part, operator: opposite } : newGroup('none', [part]);
}

const OPPOSITES: Readonly<Partial<Record<Operator, Operator>>> = {
  oneOf: 'notOneOf',
  contains: 'notContains',
  missing: 'present',
  present: 'missing',
  inSegment: 'notInSegment',
};

function conditionOf(rule: Condition, kindOf: KindOf): DraftCondition {
  if ('segment' in rule) return { ...newCondition(SEGMENT), values: [rule.segment] };
  if ('orders' in rule) return draftOfOrders(rule);
  const kind = kindOf(rule.column);
  const empty = newCondition(rule.column, kind);
  if ('oneOf' in rule) return { ...withOperator(empty, 'oneOf'), values: rule.oneOf };
  if ('contains' in rule) return { ...withOperator(empty, 'contains'), text: rule.contains };
  if ('top' in rule) return { ...withOperator(empty, 'top'), max: typedText('share', rule.top) };
  if ('isMissing' in rule) return withOperator(empty, rule.isMissing ? 'missing' : 'present');
  if ('anniversary' in rule) {
    return rule.anniversary === 'thisMonth'
      ? withOperator(empty, 'thisMonth')
      : { ...withOperator(empty, 'withinDays'), max: String(rule.anniversary.withinDays) };
  }
  if ('daysAgo' in rule) {
    return {
      ...withOperator(empty, 'daysAgo'),
      min: typedText('number', rule.daysAgo.min),
      max: typedText('number', rule.daysAgo.max),
    };
  }
  const isDay = kind === 'day' || kind === 'moment';
  return {
    ...withOperator(empty, isDay ? 'dates' : 'range'),
    min: typedText(kind, rule.min),
    max: typedText(kind, rule.max),
  };
}

// ── edits ────────────────────────────────────────────────────────────────────────────────────

/** The group with the part of this key replaced, or taken out by null. */
export function withPart(group: DraftGroup, key: number, next: DraftPart | null): DraftGroup {
  return {
    ...group,
    parts: group.parts.flatMap((part) => {
      if (part.key === key) return next ?? [];
      return part.kind === 'group' ? withPart(part, key, next) : part;
    }),
  };
}

/** The group with a part added at the end of the group of this key. */
export function withAdded(group: DraftGroup, key: number, part: DraftPart): DraftGroup {
  if (group.key === key) return { ...group, parts: [...group.parts, part] };
  return {
    ...group,
    parts: group.parts.map((inner) =>
      inner.kind === 'group' ? withAdded(inner, key, part) : inner,
    ),
  };
}
