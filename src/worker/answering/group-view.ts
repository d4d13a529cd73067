/** A group of people in numbers, and what sets it apart from everyone. */
import { AT_RISK_FROM } from '#domain/churn-flag.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { READY_TAGS } from '#analyses/tags/ready-tags.ts';
import { cellText, type Column, dictionaryText, NO_DAY } from '#domain/columns.ts';
import { toDecimalString } from '#domain/money.ts';
import { columnsOfRule } from '#domain/rule.ts';
import { fieldSpec } from '#domain/tables.ts';
import type { TagDefinition } from '#domain/tag.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { productsOfPeople } from '#engine/shop/people-products.ts';
import { numbersOf } from '#engine/analysis.ts';
import { Baseline } from '#engine/statistics/contrast.ts';
import { evaluateRule } from '#engine/rules/evaluate-rule.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
import { isEveryone, listMembers, noMembers, unite } from '#engine/columns/members.ts';
import { Medians } from '#engine/statistics/medians.ts';
import { type Spending, spendingUntil } from '#engine/shop/spending.ts';
import type { PeopleColumnSource } from './people-columns.ts';
import type { GroupView } from '#worker/protocol/groups.ts';

const MOST_TRAITS = 60;
const MOST_PRODUCTS = 10;
const MOST_QUOTES = 6;

/** Columns whose medians say what a group is like. */
const MEDIAN_COLUMNS = [
  'profile.monetary',
  'profile.meanOrder',
  'profile.frequency',
  'profile.gapDays',
  'lifecycle.silenceDays',
  'habits.piecesPerOrder',
  'profile.discountShare',
  'profile.age',
  'voices.ratingMean',
];

/** Tags that only repeat another column, and tags of what the group was chosen by. */
const REPEATING_TAGS = new Set(['tags.stage', 'tags.flag']);

/** What all groups of one table are held against: found once. */
interface Everyone {
  readonly baseline: Baseline;
  /** Columns of {@link MEDIAN_COLUMNS} that there are. */
  readonly measures: readonly {
    readonly id: string;
    readonly values: Medians;
    readonly median: number | null;
  }[];
  readonly units: number;
}

const everyoneOf = new WeakMap<ReadonlyMap<string, PeopleColumnSource>, Everyone>();

function everyoneIn(
  shop: DerivedShop,
  asOf: number,
  columns: ReadonlyMap<string, PeopleColumnSource>,
): Everyone {
  let everyone = everyoneOf.get(columns);
  if (everyone) return everyone;
  const list = identityMap(shop.personCount);
  everyone = {
    baseline: new Baseline(tellingColumns(columns), toldByRule(columns, shop.personCount)),
    measures: MEDIAN_COLUMNS.flatMap((id) => {
      const column = columns.get(id)?.column;
      if (!column || ['category', 'text', 'flag'].includes(column.type)) return [];
      const values =
        column.type === 'decimal'
          ? new Medians(column.units, 10 ** column.scale)
          : new Medians(numbersOf(column));
      return [{ id, values, median: values.of(list).median }];
    }),
    units: spendingUntil(shop, asOf).units.reduce((sum, own) => sum + own, 0),
  };
  everyoneOf.set(columns, everyone);
  return everyone;
}

export function groupView(
  shop: DerivedShop,
  asOf: number,
  members: Uint8Array,
  columns: ReadonlyMap<string, PeopleColumnSource>,
): GroupView {
  const everyone = everyoneIn(shop, asOf, columns);
  const list = listMembers(members);
  const sums = sumUp(spendingUntil(shop, asOf), list);
  const flag = columns.get('churn.flag')?.column;
  let flagged = 0;
  if (flag?.type === 'category') {
    const { codes } = flag;
    eachSpan(0, list.length, (from, until) => {
      flagged += countFrom(AT_RISK_FROM, codes, list, from, until);
    });
  }
  const { scale } = shop.orders;
  return {
    people: list.length,
    buyers: sums.buyers,
    boughtOnce: sums.boughtOnce,
    revenue: toDecimalString(sums.units, scale),
    revenueYear: toDecimalString(sums.unitsYear, scale),
    orders: sums.orders,
    peopleShare: shop.personCount > 0 ? list.length / shop.personCount : 0,
    revenueShare: everyone.units > 0 ? sums.units / everyone.units : 0,
    flagged,
    medians: everyone.measures.map(({ id, values, median: all }) => {
      const { median, n } = values.of(list);
      return { column: id, group: median, everyone: all, n };
    }),
    traits: everyone.baseline.traitsOf(list).slice(0, MOST_TRAITS),
    products: productsOf(shop, asOf, list),
    quotes: quotesOf(shop, asOf, members),
  };
}

interface Sums {
  buyers: number;
  boughtOnce: number;
  orders: number;
  units: number;
  unitsYear: number;
}

function sumUp(spending: Spending, members: Int32Array): Sums {
  const sums: Sums = { buyers: 0, boughtOnce: 0, orders: 0, units: 0, unitsYear: 0 };
  eachSpan(0, members.length, (from, until) => addPeople(sums, spending, members, from, until));
  return sums;
}

function addPeople(
  sums: Sums,
  spending: Spending,
  members: Int32Array,
  from: number,
  until: number,
): void {
  let { buyers, boughtOnce, orders, units, unitsYear } = sums;
  for (let at = from; at < until; at++) {
    const person = members[at]!;
    const count = spending.orders[person]!;
    if (count > 0) buyers++;
    if (count === 1) boughtOnce++;
    orders += count;
    units += spending.units[person]!;
    unitsYear += spending.unitsYear[person]!;
  }
  Object.assign(sums, { buyers, boughtOnce, orders, units, unitsYear });
}

/** How many of these people have a code of at least `least`. */
function countFrom(
  least: number,
  codes: Int32Array,
  people: Int32Array,
  from: number,
  until: number,
): number {
  let count = 0;
  for (let at = from; at < until; at++) if (codes[people[at]!]! >= least) count++;
  return count;
}

/** Columns that say something of people in general: tags, facts of few values, custom fields. */
function tellingColumns(
  columns: ReadonlyMap<string, PeopleColumnSource>,
): ReadonlyMap<string, Column> {
  const telling = new Map<string, Column>();
  for (const [id, { column }] of columns) {
    if (column?.type !== 'category' || REPEATING_TAGS.has(id)) continue;
    const isTag = id.startsWith('tags.');
    const isCustom = id.startsWith('customers~');
    const [, field] = /^customers\.(.+)$/.exec(id) ?? [];
    const isFact =
      field !== undefined &&
      fieldSpec('customers', field)?.type === 'category' &&
      !hasTag(columns, id);
    if (isTag || isFact || (isCustom && column.dictionary.size <= 50)) telling.set(id, column);
  }
  return telling;
}

/**
 * People of whom a tag made of rules would be known: those with a value in a column that it reads. That
 * the rest of them do not have it is an answer, or "buys in bulk" would be true of everyone who has it.
 */
function toldByRule(
  columns: ReadonlyMap<string, PeopleColumnSource>,
  personCount: number,
): ReadonlyMap<string, Uint8Array> {
  const told = new Map<string, Uint8Array>();
  const present = new Map<string, Uint8Array>();
  const presenceOf = (id: string): Uint8Array => {
    let own = present.get(id);
    const column = columns.get(id)?.column ?? null;
    if (!own) {
      const context = { personCount, asOf: 0, column: () => column, segment: () => null };
      present.set(id, (own = evaluateRule({ column: id, isMissing: false }, context)));
    }
    return own;
  };
  const tags: readonly TagDefinition[] = READY_TAGS;
  // Many tags read the same columns, and most of those say something of everybody.
  const anyOf = (ids: readonly string[]): Uint8Array => {
    const own = ids.map(presenceOf);
    const whole = own.find(isEveryone);
    if (whole) return whole;
    const any = noMembers(personCount);
    for (const members of own) unite(any, members);
    return any;
  };
  return new Map(
    tags.flatMap(({ id, layers = [], from }) => {
      if (from !== undefined || !columns.has(`tags.${id}`)) return [];
      const read = [...new Set(layers.flatMap(({ when }) => columnsOfRule(when)))].sort();
      const key = read.join('\n');
      let known = told.get(key);
      if (!known) told.set(key, (known = anyOf(read)));
      return [[`tags.${id}`, known] as const];
    }),
  );
}

/** Facts that a tag takes over are told by the tag. */
function hasTag(columns: ReadonlyMap<string, PeopleColumnSource>, id: string): boolean {
  return columns.has(id.replace(/^customers\./, 'tags.'));
}

function productsOf(shop: DerivedShop, asOf: number, list: Int32Array): GroupView['products'] {
  const { names, starts, ends, members } = productsOfPeople(shop, asOf);
  const people = new Int32Array(names.dictionary.size);
  const addList = (begin: number, end: number): void => {
    for (let at = begin; at < end; at++) people[members[at]!]!++;
  };
  eachSpan(0, list.length, (from, until) => {
    for (let own = from; own < until; own++) addList(starts[list[own]!]!, ends[list[own]!]!);
  });
  const best = Array.from(people.keys())
    .filter((code) => people[code]! > 0)
    .sort((a, b) => people[b]! - people[a]! || a - b)
    .slice(0, MOST_PRODUCTS);
  return best.map((code) => ({
    name: dictionaryText(names.dictionary, code),
    people: people[code]!,
  }));
}

function quotesOf(shop: DerivedShop, asOf: number, members: Uint8Array): GroupView['quotes'] {
  const text = shop.field('feedback', 'text');
  if (text?.type !== 'category' && text?.type !== 'text') return [];
  const at = shop.field('feedback', 'at');
  const rating = shop.field('feedback', 'rating');
  const ratings =
    rating && rating.type !== 'category' && rating.type !== 'text' ? numbersOf(rating) : null;
  const dayOf = (row: number): number => {
    if (at?.type === 'day') return at.days[row]!;
    if (at?.type === 'moment' && !Number.isNaN(at.millis[row]!)) {
      return Math.floor(at.millis[row]! / 86_400_000);
    }
    return NO_DAY;
  };
  const rows: number[] = [];
  const persons = shop.personsOf('feedback');
  for (let row = 0; row < persons.length; row++) {
    const person = persons[row]!;
    if (person >= 0 && members[person] === 1 && dayOf(row) <= asOf) rows.push(row);
  }
  rows.sort((a, b) => dayOf(b) - dayOf(a));
  const quotes: GroupView['quotes'][number][] = [];
  for (const row of rows) {
    const told = cellText(text, row);
    if (told === null || told.length < 6) continue;
    const value = ratings ? ratings[row]! : Number.NaN;
    quotes.push({
      text: told,
      rating: Number.isNaN(value) ? null : value,
      day: dayOf(row) === NO_DAY ? null : dayOf(row),
    });
    if (quotes.length === MOST_QUOTES) break;
  }
  return quotes;
}
