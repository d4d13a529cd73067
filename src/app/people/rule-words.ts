/** Any rule as one plain sentence: "花得最多的前 30%，而且有风险或多半走了". */
import { READY_TAGS } from '#analyses/tags/ready-tags.ts';
import type { Condition, OrderFilter, OrdersCondition, Rule, TopCondition } from '#domain/rule.ts';
import { fieldSpec, isTableKind } from '#domain/tables.ts';
import type { TagDefinition } from '#domain/tag.ts';
import { wordIn } from '#domain/locale.ts';
import type { Formats } from '#ui/words/formats.ts';
import type { TextOf } from '#ui/words/text.ts';
import type { CellKind } from '#worker/protocol/people.ts';
import { formatCell } from './format-cell.ts';
import type { NamedColumn } from './people-columns.ts';
import type { ruleText } from './rule-text.ts';

export interface RuleSpeech {
  readonly words: TextOf<typeof ruleText>;
  readonly formats: Formats;
  readonly currency: string | null;
  /** A column in words; also one that no file tells. */
  readonly columnOf: (id: string) => NamedColumn;
  /** null: there is none of this id any more. */
  readonly segmentName: (id: string) => string | null;
}

export function sayRule(rule: Rule, speech: RuleSpeech): string {
  const said = phrase(rule, speech);
  return speech.formats.locale === 'en' ? said.charAt(0).toUpperCase() + said.slice(1) : said;
}

function phrase(rule: Rule, speech: RuleSpeech): string {
  const { words } = speech;
  if ('all' in rule) {
    if (rule.all.length === 0) return words.everyone;
    return joined(rule.all, words.and, speech);
  }
  if ('any' in rule) {
    if (rule.any.length === 0) return words.nobody;
    return joined(rule.any, words.or, speech);
  }
  if ('not' in rule) return phraseOfNot(rule.not, speech);
  return phraseOfCondition(rule, speech);
}

function joined(parts: readonly Rule[], word: string, speech: RuleSpeech): string {
  const [only] = parts;
  if (parts.length === 1 && only) return phrase(only, speech);
  return parts
    .map((part) => {
      const said = phrase(part, speech);
      return isGroup(part) ? speech.words.inGroup(said) : said;
    })
    .join(word);
}

function isGroup(rule: Rule): boolean {
  // "None of these" is said as "not this, and not that".
  if ('not' in rule) return 'any' in rule.not && rule.not.any.length > 1;
  return ('all' in rule && rule.all.length > 1) || ('any' in rule && rule.any.length > 1);
}

function phraseOfNot(rule: Rule, speech: RuleSpeech): string {
  const { words, segmentName } = speech;
  if ('segment' in rule) {
    return words.notInSegment(segmentName(rule.segment) ?? words.goneSegment);
  }
  if ('orders' in rule) {
    const { measure, min, max } = rule.orders;
    const isEver = measure === 'count' && min === 1 && max === undefined;
    if (isEver) return phrase({ orders: { ...rule.orders, min: 0, max: 0 } }, speech);
  }
  if ('isMissing' in rule) return phrase({ ...rule, isMissing: !rule.isMissing }, speech);
  if ('contains' in rule) {
    return words.containsNot(labelOf(speech.columnOf(rule.column), speech), rule.contains);
  }
  if ('oneOf' in rule && rule.column === 'marks.doNotContact' && rule.oneOf.join() === 'yes') {
    return words.mayContact;
  }
  if ('oneOf' in rule && asTopOfTag(rule.column, rule.oneOf) === null) {
    const column = speech.columnOf(rule.column);
    const values = valuesOf(column, rule.oneOf, speech);
    return SELF_SAYING.has(rule.column)
      ? words.isNotAlone(values)
      : words.isNot(labelOf(column, speech), values);
  }
  if ('not' in rule) return phrase(rule.not, speech);
  // None of them: each denied by itself reads shorter than all of them in brackets.
  if ('any' in rule && rule.any.length > 0) {
    return phrase({ all: rule.any.map((part) => ({ not: part })) }, speech);
  }
  if ('all' in rule) {
    const [only] = rule.all;
    if (rule.all.length === 1 && only) return phraseOfNot(only, speech);
    if (rule.all.length > 1 && rule.all.every(isRefusal)) return words.takesSomeChannel;
  }
  if ('column' in rule && ('min' in rule || 'max' in rule)) return phraseOfOutside(rule, speech);
  if ('column' in rule && ('top' in rule || 'oneOf' in rule)) {
    return words.isNotAlone(phrase(rule, speech));
  }
  return words.not(phrase(rule, speech));
}

/** A channel that somebody wants nothing by. */
function isRefusal(rule: Rule): boolean {
  return (
    'column' in rule &&
    rule.column.startsWith('consent.') &&
    'oneOf' in rule &&
    rule.oneOf.join() === 'no'
  );
}

/** Not within these bounds. */
function phraseOfOutside(
  rule: { readonly column: string; readonly min?: number; readonly max?: number },
  speech: RuleSpeech,
): string {
  const { words, formats, currency, columnOf } = speech;
  const column = columnOf(rule.column);
  const label = labelOf(column, speech);
  const { min, max } = rule;
  const say = (value: number): string => formatCell(column.kind, value, currency, formats);
  const isDay = column.kind === 'day' || column.kind === 'moment';
  if (min !== undefined && max !== undefined) {
    return min === max
      ? words.isNot(label, spaced(say(min), formats))
      : words.outside(label, say(min), say(max));
  }
  if (min !== undefined) return (isDay ? words.beforeDay : words.below)(label, say(min));
  return (isDay ? words.afterDay : words.above)(label, say(max ?? 0));
}

/** A number after Han characters stands apart from them. */
function spaced(value: string, { locale }: Formats): string {
  return locale !== 'en' && /^[\d¥$€£−-]/u.test(value) ? ` ${value}` : value;
}

/** Columns whose values say by themselves what is meant. */
const SELF_SAYING: ReadonlySet<string> = new Set([
  'churn.flag',
  'lifecycle.stage',
  'rfm.group',
  ...(
    [
      'spending',
      'loyalty',
      'stage',
      'flag',
      'spendTrend',
      'bargain',
      'bulk',
      'gifts',
      'variety',
      'returns',
      'family',
      'mood',
      'lookers',
      'coupons',
      'reachable',
    ] as const
  ).map((id) => `tags.${id}`),
]);

function phraseOfCondition(rule: Condition, speech: RuleSpeech): string {
  const { words, formats, columnOf, segmentName } = speech;
  if ('segment' in rule) return words.inSegment(segmentName(rule.segment) ?? words.goneSegment);
  if ('orders' in rule) return phraseOfOrders(rule, speech);
  const column = columnOf(rule.column);
  const label = labelOf(column, speech);
  if ('oneOf' in rule) {
    const top = asTopOfTag(rule.column, rule.oneOf);
    if (top) return phraseOfCondition(top, speech);
    const values = valuesOf(column, rule.oneOf, speech);
    return SELF_SAYING.has(rule.column) ? values : words.is(label, values);
  }
  if ('contains' in rule) return words.contains(label, rule.contains);
  if ('top' in rule) return phraseOfTop(rule.column, rule.top, label, speech);
  if ('isMissing' in rule) return rule.isMissing ? words.missing(label) : words.present(label);
  if ('anniversary' in rule) {
    return rule.anniversary === 'thisMonth'
      ? words.thisMonth(label)
      : words.comesWithin(label, formats.daySpan(rule.anniversary.withinDays));
  }
  if ('daysAgo' in rule) {
    const { min, max } = rule.daysAgo;
    if (min !== undefined && min > 0 && max !== undefined) {
      return words.agoBetween(label, formats.integer(min), formats.daySpan(max));
    }
    if (max !== undefined) return words.within(label, formats.daySpan(max));
    return words.agoAtLeast(label, formats.daySpan(min ?? 0));
  }
  return phraseOfRange(rule, column, label, speech);
}

/** "At least 2 orders with amount at least ¥100 in the last 90 days". */
function phraseOfOrders({ orders }: OrdersCondition, speech: RuleSpeech): string {
  const { words, formats, currency } = speech;
  const { measure, min, max, where = [] } = orders;
  const window = phraseOfWindow(orders.daysAgo, speech);
  const filters = where.map((filter) => phraseOfFilter(filter, speech));
  if (measure === 'count') {
    const isOne = min === 1 && (max === undefined || max === 1);
    const which = words.ordersWith(filters, isOne);
    if (max === 0) return words.didNot(window, words.ordersWith(filters, false));
    return words.did(window, boundsInWords(orders, formats.integer, speech), which);
  }
  const money = boundsInWords(
    orders,
    (value) => formatCell('money', value, currency, formats),
    speech,
  ).trimEnd();
  const which = words.ordersWith(filters, false);
  return measure === 'sum'
    ? words.addUpTo(window, which, money)
    : words.average(window, which, money);
}

function phraseOfWindow(
  daysAgo: OrdersCondition['orders']['daysAgo'],
  { words, formats }: RuleSpeech,
): string {
  const { min = 0, max } = daysAgo ?? {};
  if (max === undefined) return min > 0 ? words.before(formats.daySpan(min)) : '';
  return min > 0
    ? words.betweenAgo(formats.integer(min), formats.daySpan(max))
    : words.inLast(formats.daySpan(max));
}

function phraseOfFilter(filter: OrderFilter, speech: RuleSpeech): string {
  const { words, formats, currency } = speech;
  if ('amount' in filter) {
    const say = (value: number): string => formatCell('money', value, currency, formats);
    const said = boundsInWords(filter.amount, say, speech).trim();
    return formats.locale === 'en' ? `${words.amount} ${said}` : `${words.amount}${said}`;
  }
  const [, table = '', mark = '', field = ''] = /^(\w+)([.~])(.+)$/.exec(filter.field) ?? [];
  const spec = isTableKind(table) && mark === '.' ? fieldSpec(table, field) : undefined;
  const label = spec ? wordIn(spec.label, formats.locale) : field;
  const values = filter.oneOf.map((value) =>
    value === 'yes' || value === 'no' ? words[value] : value,
  );
  return words.valueIs(
    formats.locale === 'en' && spec ? lowerFirst(label) : label,
    listedValues(values, speech),
  );
}

function boundsInWords(
  { min, max }: { readonly min?: number; readonly max?: number },
  say: (value: number) => string,
  { words }: RuleSpeech,
): string {
  if (min !== undefined && max !== undefined) {
    return min === max ? words.just(say(min)) : words.fromTo(say(min), say(max));
  }
  return min === undefined ? words.few(say(max ?? 0)) : words.some(say(min));
}

function phraseOfRange(
  rule: { readonly column: string; readonly min?: number; readonly max?: number },
  column: NamedColumn,
  label: string,
  { words, formats, currency }: RuleSpeech,
): string {
  const { min, max } = rule;
  const say = (value: number): string => formatCell(column.kind, value, currency, formats);
  const isSame = min !== undefined && min === max;
  if (rule.column === 'profile.frequency') {
    if (isSame) return words.orders(say(min));
    if (min !== undefined && max !== undefined) return words.ordersBetween(say(min), say(max));
    return min === undefined ? words.ordersAtMost(say(max ?? 0)) : words.ordersAtLeast(say(min));
  }
  const isDay = column.kind === 'day' || column.kind === 'moment';
  if (min !== undefined && max !== undefined) {
    if (isSame) return words.exactly(label, say(min));
    return (isDay ? words.during : words.between)(label, say(min), say(max));
  }
  if (min !== undefined) return (isDay ? words.since : words.atLeast)(label, say(min));
  return (isDay ? words.until : words.atMost)(label, say(max ?? 0));
}

function phraseOfTop(
  id: string,
  share: number,
  label: string,
  { words, formats }: RuleSpeech,
): string {
  const percent = formats.percent(share, 1);
  if (id === 'profile.monetary') return words.topMoney(percent);
  if (id === 'profile.frequency') return words.topOrders(percent);
  if (id === 'profile.meanOrder') return words.topMean(percent);
  return words.top(label, percent);
}

/**
 * Values of a tag whose layers are the tops of one column, from the first on: the top of the last.
 * "Top spender or big spender" is "the top 30% by money spent".
 */
function asTopOfTag(id: string, oneOf: readonly string[]): Condition | null {
  if (!id.startsWith('tags.')) return null;
  const tags: readonly TagDefinition[] = READY_TAGS;
  const layers = tags.find((tag) => `tags.${tag.id}` === id)?.layers ?? [];
  const chosen = layers.slice(0, oneOf.length);
  const isPrefix = chosen.length > 0 && chosen.every(({ value }) => oneOf.includes(value));
  if (!isPrefix || chosen.length < oneOf.length) return null;
  const tops = chosen.map(({ when }) => topOf(when));
  const last = tops.at(-1) ?? null;
  return tops.every((top) => top && top.column === last?.column) ? last : null;
}

/** The share of a column that a layer is about; that they bought at all goes without saying. */
function topOf(when: Rule): TopCondition | null {
  if ('top' in when) return when;
  if (!('all' in when)) return null;
  const [bought, top, ...more] = when.all;
  const isOfBuyers = bought && 'column' in bought && bought.column === 'profile.frequency';
  return isOfBuyers && top && 'top' in top && more.length === 0 ? top : null;
}

const MOST_VALUES = 4;

function valuesOf(column: NamedColumn, values: readonly string[], speech: RuleSpeech): string {
  return listedValues(
    values.map((value) => valueOf(column, value, speech)),
    speech,
  );
}

function listedValues(said: readonly string[], { words, formats }: RuleSpeech): string {
  const [first] = said;
  if (first === undefined) return words.anyValue;
  if (said.length > MOST_VALUES) {
    return words.andMore(words.listed(said.slice(0, 2)), formats.integer(said.length));
  }
  return said.length === 1
    ? first
    : words.or2(words.listed(said.slice(0, -1)), said.at(-1) ?? first);
}

function valueOf(column: NamedColumn, value: string, { words, formats }: RuleSpeech): string {
  const own = column.names?.[value];
  if (own !== undefined) return words.called(own);
  const word = column.codes?.[value];
  if (word !== undefined) return formats.locale === 'en' ? lowerFirst(word) : word;
  if (value === 'yes' || value === 'no') return words[value];
  return value;
}

/** Within a sentence: without the letter that only heads of tables need, and in English in lower case. */
function labelOf(column: NamedColumn, { formats }: RuleSpeech): string {
  const label = column.label.replace(/\s\([RFM]\)$/, '');
  return formats.locale === 'en' && column.group !== 'custom' ? lowerFirst(label) : label;
}

/** "Top spender" → "top spender"; "R score" and "SMS" stay. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** How a column's values are written while no file tells it. */
export function kindOfAbsent(id: string): CellKind {
  if (/(?:Share|returnRate|spendChange)$/.test(id)) return 'share';
  if (id.endsWith('Days')) return 'days';
  return /^(?:profile\.(?:monetary|meanOrder)|habits\.spendYear)/.test(id) ? 'money' : 'number';
}
