/**
 * One row a person: what the files tell and what the orders add up to (rules.md, "Columns per person").
 */
import type { CategoryColumn, Column } from '#domain/columns.ts';
import { NO_DAY } from '#domain/columns.ts';
import { ageOn, isYearless } from '#domain/civil-time.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { discountsOf } from '#engine/shop/discounts.ts';
import { gapsUntil } from '#engine/shop/gaps.ts';
import { inBlocks } from '#engine/job.ts';
import { missingCodes, missingNumbers } from '#engine/columns/person-columns.ts';
import { Recount } from '#engine/later/recount.ts';
import { orderQuantities } from '#engine/shop/returns.ts';
import type { Shop } from '#engine/shop/shop.ts';
import { spendingUntil } from '#engine/shop/spending.ts';
import { favouriteCodes, favouriteLineCodes, favouriteWeekday } from './favourites.ts';
import { placesOf } from './places.ts';
import { zeros } from '#engine/columns/spare-memory.ts';

export interface ProfileSummary {
  readonly people: number;
  readonly buyers: number;
  /** Exact units of `10 ** -moneyScale`. */
  readonly knownRevenueUnits: number;
  readonly moneyScale: number;
}

export const profile = defineAnalysis<Record<string, never>, ProfileSummary>({
  id: 'profile',
  version: 4,
  needs: () => [
    { table: 'orders', field: 'orderedAt' },
    { table: 'orders', field: 'amount' },
    { table: 'orders', field: 'channel' },
    { table: 'orders', field: 'paymentMethod' },
    { table: 'orders', field: 'province' },
    { table: 'orders', field: 'city' },
    { table: 'orders', field: 'district' },
    { table: 'orders', field: 'receiverAddress' },
    { table: 'orderLines', field: 'category' },
    { table: 'products', field: 'category' },
    { table: 'customers', field: 'province' },
    { table: 'customers', field: 'city' },
    { table: 'customers', field: 'district' },
    { table: 'customers', field: 'address' },
    { table: 'customers', field: 'birthday' },
    { table: 'customers', field: 'age' },
  ],
  uses: () => [],
  defaults: {},
  check: () => ({}),
  run,
});

/** Columns that people keep who are as they were. */
const KEPT = [
  'firstDay',
  'lastDay',
  'tenureDays',
  'frequency',
  'monetary',
  'meanOrder',
  'discountShare',
  'favouriteWeekday',
] as const;

async function run(input: AnalysisInput): Promise<Outcome<ProfileSummary>> {
  const { shop, asOf, job, earlier } = input;
  const { personCount, orders } = shop;
  const { starts, members, days } = shop.ordersOfPerson;
  const discounts = discountsOf(shop);
  const recount = new Recount(input, {
    columns: KEPT,
    isAlike: (before) => (discountsOf(before) === null) === (discounts === null),
    windows: [0],
  });
  const { people } = recount;
  const gaps = gapsUntil(shop, asOf, earlier);
  const spent = spendingUntil(shop, asOf, earlier);
  const firstDay = recount.days('firstDay');
  const lastDay = recount.days('lastDay');
  const tenure = missingNumbers(personCount);
  const frequency = recount.numbers('frequency');
  const monetary = recount.numbers('monetary');
  const mean = recount.numbers('meanOrder');
  const discountShare = recount.numbers('discountShare');
  const one = 10 ** orders.scale;
  await inBlocks(job, people.length, (first, end) => {
    for (let next = first; next < end; next++) {
      const person = people[next]!;
      const from = starts[person]!;
      const to = from + spent.orders[person]!;
      frequency[person] = to - from;
      const sum = spent.units[person]!;
      monetary[person] = sum;
      if (to === from) continue;
      firstDay[person] = days[from]!;
      lastDay[person] = days[to - 1]!;
      mean[person] = sum / (to - from) / one;
      if (!discounts) continue;
      let discount = 0;
      for (let at = from; at < to; at++) discount += discounts[members[at]!]!;
      if (sum + discount > 0) discountShare[person] = discount / (sum + discount);
    }
  });
  let buyers = 0;
  let revenue = 0;
  for (let person = 0; person < personCount; person++) {
    if (frequency[person] === 0) continue;
    buyers++;
    revenue += monetary[person]!;
    tenure[person] = asOf - firstDay[person]!;
  }
  const columns: Record<string, Column> = {
    firstDay: { type: 'day', days: firstDay },
    lastDay: { type: 'day', days: lastDay },
    tenureDays: { type: 'decimal', units: tenure, scale: 0 },
    frequency: { type: 'decimal', units: frequency, scale: 0 },
    monetary: { type: 'decimal', units: monetary, scale: orders.scale },
    meanOrder: { type: 'float', values: mean },
    gapDays: { type: 'float', values: gaps.median },
    discountShare: { type: 'float', values: discountShare },
    returnRate: { type: 'float', values: returnRates(shop, asOf, earlier) },
    favouriteWeekday: favouriteWeekday(shop, asOf, recount),
  };
  if (job.due()) await job.pause(0.5);
  Object.assign(columns, favourites(input), await placesOf(input), attributes(input));
  return {
    status: 'done',
    summary: {
      people: personCount,
      buyers,
      knownRevenueUnits: revenue,
      moneyScale: orders.scale,
    },
    columns,
  };
}

function favourites(input: AnalysisInput): Record<string, Column> {
  const { shop, asOf } = input;
  const columns: Record<string, Column> = {};
  const recountOf = (name: string, source: (shop: Shop) => Column | null): Recount =>
    new Recount(input, { columns: [name], sources: (own) => [source(own)], windows: [0] });
  for (const [name, field] of [
    ['favouriteChannel', 'channel'],
    ['favouritePayment', 'paymentMethod'],
  ] as const) {
    const column = shop.field('orders', field);
    if (column?.type !== 'category') continue;
    const recount = recountOf(name, (own) => own.field('orders', field));
    columns[name] = favouriteCodes(input, field, column, recount, name);
  }
  const category = categoryOfLines(shop);
  if (category) {
    const name = 'favouriteCategory';
    const recount = recountOf(name, categoryOfLines);
    columns[name] = favouriteLineCodes(shop, asOf, category, recount, name);
  }
  return columns;
}

/** Category of each line: its own, else its product's. */
function categoryOfLines(shop: Shop): CategoryColumn | null {
  const own = shop.field('orderLines', 'category');
  if (own?.type === 'category') return own;
  const ofProduct = shop.field('products', 'category');
  if (ofProduct?.type !== 'category') return null;
  const products = shop.productOfLine();
  const codes = missingCodes(products.length);
  for (let line = 0; line < products.length; line++) {
    const product = products[line]!;
    if (product >= 0) codes[line] = ofProduct.codes[product]!;
  }
  return { type: 'category', codes, dictionary: ofProduct.dictionary };
}

/** Age: told, else from the birthday. */
function attributes(input: AnalysisInput): Record<string, Column> {
  const { shop, asOf } = input;
  const columns: Record<string, Column> = {};
  const birthday = shop.field('customers', 'birthday');
  if (birthday?.type === 'day') {
    const ages = missingNumbers(shop.personCount);
    for (let person = 0; person < ages.length; person++) {
      const born = birthday.days[person]!;
      if (born !== NO_DAY && born <= asOf && !isYearless(born)) ages[person] = ageOn(born, asOf);
    }
    columns['age'] = { type: 'decimal', units: ages, scale: 0 };
  } else {
    const told = shop.field('customers', 'age');
    if (told) columns['age'] = told;
  }
  return columns;
}

/** Returned ÷ bought over all orders up to `asOf`; NaN for those who never bought. */
function returnRates(shop: Shop, asOf: number, earlier: AnalysisInput['earlier']): Float64Array {
  const { orders, personCount } = shop;
  const { bought, returned, hasReturns } = orderQuantities(shop, earlier);
  const rates = missingNumbers(personCount);
  // A file that never tells of a return does not say that nobody returns anything.
  if (!hasReturns) return rates;
  const boughtBy = zeros(Float64Array, personCount);
  const returnedBy = zeros(Float64Array, personCount);
  for (let order = 0; order < orders.count; order++) {
    const person = orders.person[order]!;
    if (person < 0 || orders.day[order] === NO_DAY || orders.day[order]! > asOf) continue;
    boughtBy[person]! += bought[order]!;
    returnedBy[person]! += returned[order]!;
  }
  for (let person = 0; person < personCount; person++) {
    if (boughtBy[person]! > 0) rates[person] = returnedBy[person]! / boughtBy[person]!;
  }
  return rates;
}
