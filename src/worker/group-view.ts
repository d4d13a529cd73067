/** A group of people in numbers, and what sets it apart from everyone. */
import { READY_TAGS } from '#analyses/tags/ready-tags.ts';
import { cellText, type Column, dictionaryTexts, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { toDecimalString } from '#domain/money.ts';
import { columnsOfRule } from '#domain/rule.ts';
import { fieldSpec } from '#domain/tables.ts';
import type { TagDefinition } from '#domain/tag.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { productNamesOfLines } from '#engine/product-names.ts';
import { numbersOf } from '#engine/analysis.ts';
import { contrast } from '#engine/contrast.ts';
import { evaluateRule } from '#engine/evaluate-rule.ts';
import { ordersUntil } from '#engine/purchases.ts';
import { quantilesOf } from '#engine/quantiles.ts';
import type { PeopleColumnSource } from './people-columns.ts';
import type { GroupView } from './protocol.ts';

const YEAR_DAYS = 365;
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

export function groupView(
  shop: DerivedShop,
  asOf: number,
  members: Uint8Array,
  columns: ReadonlyMap<string, PeopleColumnSource>,
): GroupView {
  const sums = sumUp(shop, asOf, members);
  const flag = columns.get('churn.flag')?.column;
  let flagged = 0;
  const risk = 2;
  if (flag?.type === 'category') {
    for (let person = 0; person < members.length; person++) {
      if (members[person] === 1 && flag.codes[person]! >= risk) flagged++;
    }
  }
  const { scale } = shop.orders;
  return {
    people: sums.people,
    buyers: sums.buyers,
    boughtOnce: sums.boughtOnce,
    revenue: toDecimalString(sums.units, scale),
    revenueYear: toDecimalString(sums.unitsYear, scale),
    orders: sums.orders,
    peopleShare: shop.personCount > 0 ? sums.people / shop.personCount : 0,
    revenueShare: sums.allUnits > 0 ? sums.units / sums.allUnits : 0,
    flagged,
    medians: MEDIAN_COLUMNS.flatMap((id) => {
      const column = columns.get(id)?.column;
      return column &&
        column.type !== 'category' &&
        column.type !== 'text' &&
        column.type !== 'flag'
        ? [{ column: id, ...mediansOf(numbersOf(column), members) }]
        : [];
    }),
    traits: contrast(members, tellingColumns(columns), toldByRule(columns, members.length)).slice(
      0,
      MOST_TRAITS,
    ),
    products: productsOf(shop, asOf, members),
    quotes: quotesOf(shop, asOf, members),
  };
}

interface Sums {
  people: number;
  buyers: number;
  boughtOnce: number;
  orders: number;
  units: number;
  unitsYear: number;
  allUnits: number;
}

function sumUp(shop: DerivedShop, asOf: number, members: Uint8Array): Sums {
  const sums: Sums = {
    people: 0,
    buyers: 0,
    boughtOnce: 0,
    orders: 0,
    units: 0,
    unitsYear: 0,
    allUnits: 0,
  };
  const { starts, days, units } = shop.ordersOfPerson;
  for (let person = 0; person < shop.personCount; person++) {
    const from = starts[person]!;
    const to = ordersUntil(shop, person, asOf);
    const isMember = members[person] === 1;
    if (isMember) {
      sums.people++;
      if (to > from) sums.buyers++;
      if (to - from === 1) sums.boughtOnce++;
      sums.orders += to - from;
    }
    let all = 0;
    let year = 0;
    for (let at = from; at < to; at++) {
      const own = units[at]!;
      all += own;
      if (days[at]! > asOf - YEAR_DAYS) year += own;
    }
    sums.allUnits += all;
    if (!isMember) continue;
    sums.units += all;
    sums.unitsYear += year;
  }
  return sums;
}

function mediansOf(
  values: Float64Array,
  members: Uint8Array,
): { group: number | null; everyone: number | null; n: number } {
  const own = new Float64Array(values.length);
  const all = new Float64Array(values.length);
  let ownCount = 0;
  let count = 0;
  for (let person = 0; person < values.length; person++) {
    const value = values[person]!;
    if (Number.isNaN(value)) continue;
    all[count++] = value;
    if (members[person] === 1) own[ownCount++] = value;
  }
  const median = (list: Float64Array): number | null =>
    list.length > 0 ? quantilesOf(list, [0.5])[0]! : null;
  return {
    group: median(own.subarray(0, ownCount)),
    everyone: median(all.subarray(0, count)),
    n: ownCount,
  };
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
  const context = {
    personCount,
    asOf: 0,
    column: (id: string) => columns.get(id)?.column ?? null,
    segment: () => null,
  };
  const tags: readonly TagDefinition[] = READY_TAGS;
  return new Map(
    tags.flatMap(({ id, layers = [], from }) => {
      if (from !== undefined || !columns.has(`tags.${id}`)) return [];
      const read = new Set(layers.flatMap(({ when }) => columnsOfRule(when)));
      const any = [...read].map((column) => ({ column, isMissing: false }));
      return [[`tags.${id}`, evaluateRule({ any }, context)] as const];
    }),
  );
}

/** Facts that a tag takes over are told by the tag. */
function hasTag(columns: ReadonlyMap<string, PeopleColumnSource>, id: string): boolean {
  return columns.has(id.replace(/^customers\./, 'tags.'));
}

function productsOf(shop: DerivedShop, asOf: number, members: Uint8Array): GroupView['products'] {
  const named = productNamesOfLines(shop);
  const { starts, members: orderAt } = shop.ordersOfPerson;
  const linesOfOrder = shop.linesOfOrder();
  const people = new Int32Array(named.dictionary.size);
  const last = new Int32Array(named.dictionary.size).fill(-1);
  for (let person = 0; person < members.length; person++) {
    if (members[person] === 0) continue;
    const to = ordersUntil(shop, person, asOf);
    for (let at = starts[person]!; at < to; at++) {
      const order = orderAt[at]!;
      for (let next = linesOfOrder.starts[order]!; next < linesOfOrder.starts[order + 1]!; next++) {
        const code = named.codes[linesOfOrder.members[next]!]!;
        if (code === NO_CODE || last[code] === person) continue;
        last[code] = person;
        people[code]!++;
      }
    }
  }
  const best = Array.from(people.keys())
    .filter((code) => people[code]! > 0)
    .sort((a, b) => people[b]! - people[a]! || a - b)
    .slice(0, MOST_PRODUCTS);
  const texts = dictionaryTexts(named.dictionary);
  return best.map((code) => ({ name: texts[code]!, people: people[code]! }));
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
