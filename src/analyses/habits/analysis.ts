/** How a person buys: when, how much at a time, for whom, at what price (rules.md, "Columns per person"). */
import { eachSpan } from '#engine/columns/spans.ts';
import { weekdayOf } from '#domain/civil-time.ts';
import { type CategoryColumn, type Column, NO_CODE } from '#domain/columns.ts';
import {
  type AnalysisInput,
  defineAnalysis,
  type Earlier,
  type Outcome,
} from '#engine/analysis.ts';
import { appendedSince } from '#engine/later/appended.ts';
import { discountsOf } from '#engine/shop/discounts.ts';
import { inBlocks } from '#engine/job.ts';
import { countColumn, missingCodes, missingNumbers } from '#engine/columns/person-columns.ts';
import { type PeopleProducts, productsOfPeople } from '#engine/shop/people-products.ts';
import { productNamesOfLines } from '#engine/shop/product-names.ts';
import { zeros } from '#engine/columns/spare-memory.ts';
import { ordersUntil } from '#engine/shop/purchases.ts';
import { Recount } from '#engine/later/recount.ts';
import { COUNTED, type Shop } from '#engine/shop/shop.ts';

export interface HabitsSummary {
  readonly buyers: number;
  /** Whether the files tell times of day, quantities, receivers, discounts, products. */
  readonly knows: {
    readonly times: boolean;
    readonly quantities: boolean;
    readonly receivers: boolean;
    readonly discounts: boolean;
    readonly products: boolean;
  };
}

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
const QUARTER_DAYS = 90;
const SATURDAY = 5;

export const habits = defineAnalysis<Record<string, never>, HabitsSummary>({
  id: 'habits',
  version: 2,
  needs: () => [
    { table: 'orders', field: 'orderedAt' },
    { table: 'orders', field: 'receiverName' },
    { table: 'orders', field: 'receiverPhone' },
    { table: 'orders', field: 'discount' },
    { table: 'orderLines', field: 'quantity' },
    { table: 'orderLines', field: 'productName' },
  ],
  uses: () => [],
  defaults: {},
  check: () => ({}),
  run,
});

async function run(input: AnalysisInput): Promise<Outcome<HabitsSummary>> {
  const { shop, asOf, job } = input;
  const { personCount, orders, lines } = shop;
  const purchases = shop.ordersOfPerson;
  const { starts, members, days, units } = purchases;
  const hours = hourOfOrders(shop);
  const receivers = receiverCodes(shop);
  const products = productNames(shop);
  const hasQuantities = shop.field('orderLines', 'quantity') !== null;
  const discounts = discountsOf(shop);
  const hasDiscounts = discounts !== null;
  const linesOfOrder = shop.linesOfOrder();
  const told = {
    pieces: hasQuantities,
    times: hours !== null,
    discounts: hasDiscounts,
    receivers: receivers !== null,
    products: products !== null,
  };
  const recount = new Recount(input, {
    columns: keptColumns(told),
    sources: (own) => [
      own.field('orders', 'orderedAt'),
      // Another file without times makes midnights of before unknown.
      own.hasDaysOnly('orders', 'orderedAt') ? null : own.field('orders', 'orderedAt'),
      receiverCodes(own),
      productNames(own),
      own.field('orderLines', 'quantity'),
    ],
    windows: [0, QUARTER_DAYS, YEAR_DAYS, 2 * YEAR_DAYS],
  });
  const bought = products && productsOfPeople(shop, asOf, input.earlier);
  const { people } = recount;
  const make = (name: string, isTold = true): Float64Array =>
    isTold ? recount.numbers(name) : missingNumbers(0);
  const pieces = make('piecesPerOrder', told.pieces);
  const largest = make('largestQuantity', told.pieces);
  const weekend = make('weekendShare');
  const evening = make('eveningShare', told.times);
  const night = make('nightShare', told.times);
  const discounted = make('discountedShare', told.discounts);
  const receiverCount = make('receivers', told.receivers);
  const productCount = make('products', told.products);
  const spendYear = make('spendYear');
  const spendYearBefore = make('spendYearBefore');
  const spendChange = make('spendChange');
  const ordersQuarter = make('ordersQuarter');
  const topProduct = told.products ? recount.codes('topProduct') : missingCodes(0);
  const topProductTimes = make('topProductTimes', told.products);
  const lastProduct = told.products ? recount.codes('lastProduct') : missingCodes(0);
  const sentTo = new Counts(receivers?.dictionary.size ?? 0);
  const sums = hasQuantities ? wholePieces(shop, asOf, input.earlier) : null;
  const one = 10 ** orders.scale;
  /** When and for how much a person buys. */
  const measureOrders = (person: number, from: number, to: number): void => {
    let onWeekend = 0;
    let year = 0;
    let yearBefore = 0;
    let quarter = 0;
    for (let at = from; at < to; at++) {
      const day = days[at]!;
      if (weekdayOf(day) >= SATURDAY) onWeekend++;
      if (day > asOf - YEAR_DAYS) year += units[at]!;
      else if (day > asOf - 2 * YEAR_DAYS) yearBefore += units[at]!;
      if (day > asOf - QUARTER_DAYS) quarter++;
    }
    weekend[person] = onWeekend / (to - from);
    const now = year / one;
    const before = yearBefore / one;
    spendYear[person] = now;
    spendYearBefore[person] = before;
    if (before > 0) spendChange[person] = now / before - 1;
    ordersQuarter[person] = quarter;
  };
  const measureTimes = (own: Int8Array, person: number, from: number, to: number): void => {
    let told = 0;
    let inEvening = 0;
    let inNight = 0;
    for (let at = from; at < to; at++) {
      const hour = own[members[at]!]!;
      if (hour < 0) continue;
      told++;
      if (hour >= 18 && hour < 22) inEvening++;
      if (hour >= 22 || hour < 5) inNight++;
    }
    if (told === 0) return;
    evening[person] = inEvening / told;
    night[person] = inNight / told;
  };
  /** How many a person buys at a time, added up in the order of days. */
  const measurePieces = (person: number, from: number, to: number): void => {
    let sold = 0;
    let most = 0;
    for (let at = from; at < to; at++) {
      const order = members[at]!;
      for (let next = linesOfOrder.starts[order]!; next < linesOfOrder.starts[order + 1]!; next++) {
        const line = linesOfOrder.members[next]!;
        if (lines.counted[line] === 0) continue;
        const quantity = lines.quantity[line]!;
        sold += quantity;
        if (quantity > most) most = quantity;
      }
    }
    pieces[person] = sold / (to - from);
    largest[person] = most;
  };
  /** What a person buys: of products bought as often the smaller code. */
  const measureProducts = (
    { starts: first, ends, members: codes, times }: PeopleProducts,
    person: number,
  ): void => {
    let count = 0;
    let top = NO_CODE;
    let most = 0;
    for (let at = first[person]!; at < ends[person]!; at++) {
      const own = times[at]!;
      if (own === 0) continue;
      count++;
      const code = codes[at]!;
      if (own < most || (own === most && code > top)) continue;
      top = code;
      most = own;
    }
    if (count === 0) return;
    productCount[person] = count;
    topProduct[person] = top;
    topProductTimes[person] = most;
  };
  /** The last product of the last order whose counted lines name one. */
  const lastOf = ({ codes }: CategoryColumn, from: number, to: number): number => {
    for (let at = to - 1; at >= from; at--) {
      const order = members[at]!;
      const first = linesOfOrder.starts[order]!;
      for (let next = linesOfOrder.starts[order + 1]! - 1; next >= first; next--) {
        const line = linesOfOrder.members[next]!;
        if (lines.counted[line] === 1 && codes[line] !== NO_CODE) return codes[line]!;
      }
    }
    return NO_CODE;
  };
  await inBlocks(job, people.length, (first, end) => {
    for (let next = first; next < end; next++) {
      const person = people[next]!;
      const from = starts[person]!;
      const to = ordersUntil(purchases, person, asOf);
      if (to === from) continue;
      measureOrders(person, from, to);
      if (hours) measureTimes(hours, person, from, to);
      if (discounts) {
        let count = 0;
        for (let at = from; at < to; at++) if (discounts[members[at]!]! > 0) count++;
        discounted[person] = count / (to - from);
      }
      if (receivers) {
        for (let at = from; at < to; at++) sentTo.add(receivers.codes[members[at]!]!);
        if (sentTo.size > 0) receiverCount[person] = sentTo.size;
        sentTo.clear();
      }
      if (sums) {
        pieces[person] = sums.sold[person]! / (to - from);
        largest[person] = sums.most[person]!;
      } else if (hasQuantities) measurePieces(person, from, to);
      if (bought && products) {
        measureProducts(bought, person);
        lastProduct[person] = lastOf(products, from, to);
      }
    }
  });
  let buyers = 0;
  for (let person = 0; person < personCount; person++) {
    if (weekend[person] === weekend[person]) buyers++;
  }
  const columns: Record<string, Column> = {
    spendYear: { type: 'float', values: spendYear },
    spendYearBefore: { type: 'float', values: spendYearBefore },
    spendChange: { type: 'float', values: spendChange },
    ordersQuarter: countColumn(ordersQuarter),
    weekendShare: { type: 'float', values: weekend },
  };
  if (hasQuantities) {
    columns['piecesPerOrder'] = { type: 'float', values: pieces };
    columns['largestQuantity'] = { type: 'float', values: largest };
  }
  if (hours) {
    columns['eveningShare'] = { type: 'float', values: evening };
    columns['nightShare'] = { type: 'float', values: night };
  }
  if (hasDiscounts) columns['discountedShare'] = { type: 'float', values: discounted };
  if (receivers) columns['receivers'] = countColumn(receiverCount);
  if (products) {
    columns['products'] = countColumn(productCount);
    columns['topProduct'] = { ...products, codes: topProduct };
    columns['topProductTimes'] = countColumn(topProductTimes);
    columns['lastProduct'] = { ...products, codes: lastProduct };
  }
  return {
    status: 'done',
    summary: {
      buyers,
      knows: {
        times: hours !== null,
        quantities: hasQuantities,
        receivers: receivers !== null,
        discounts: hasDiscounts,
        products: products !== null,
      },
    },
    columns,
  };
}

/** Columns that people keep who are as they were. */
function keptColumns(told: {
  readonly pieces: boolean;
  readonly times: boolean;
  readonly discounts: boolean;
  readonly receivers: boolean;
  readonly products: boolean;
}): readonly string[] {
  return [
    'weekendShare',
    'spendYear',
    'spendYearBefore',
    'spendChange',
    'ordersQuarter',
    ...(told.pieces ? ['piecesPerOrder', 'largestQuantity'] : []),
    ...(told.times ? ['eveningShare', 'nightShare'] : []),
    ...(told.discounts ? ['discountedShare'] : []),
    ...(told.receivers ? ['receivers'] : []),
    ...(told.products ? ['products', 'topProduct', 'topProductTimes', 'lastProduct'] : []),
  ];
}

/**
 * Pieces of each person's counted lines up to `asOf`, added up line by line as the files have them;
 * null where pieces are not whole: then each person's are added in the order of days, as sums of
 * fractions depend on it.
 */
function wholePieces(shop: Shop, asOf: number, earlier: Earlier | null): Pieces | null {
  const { personCount, orders, lines } = shop;
  const told = shop.field('orderLines', 'quantity');
  if (told?.type !== 'decimal' || told.scale > 0) return null;
  const known = earlier && piecesOf.get(earlier.shop);
  const appended = known?.asOf === earlier?.asOf && earlier ? appendedSince(asOf, earlier) : null;
  const sold = zeros(Float64Array, personCount);
  const most = zeros(Float64Array, personCount);
  if (known && appended) {
    sold.set(known.sold);
    most.set(known.most);
  }
  const pieces = { asOf, sold, most };
  eachSpan(known && appended ? appended.line : 0, lines.count, (from, until) =>
    addPieces(pieces, orders, lines, from, until),
  );
  piecesOf.set(shop, pieces);
  return pieces;
}

function addPieces(
  { asOf, sold, most }: Pieces,
  { state, person: personOf, day }: Shop['orders'],
  { order: orderOf, counted, quantity: quantities }: Shop['lines'],
  from: number,
  until: number,
): void {
  for (let line = from; line < until; line++) {
    const order = orderOf[line]!;
    if (order < 0 || counted[line] === 0 || state[order] !== COUNTED) continue;
    const person = personOf[order]!;
    if (person < 0 || day[order]! > asOf) continue;
    const quantity = quantities[line]!;
    sold[person]! += quantity;
    if (quantity > most[person]!) most[person] = quantity;
  }
}

interface Pieces {
  readonly asOf: number;
  readonly sold: Float64Array;
  readonly most: Float64Array;
}

/** Pieces of the outcomes that are still held: what comes later goes on from them. */
const piecesOf = new WeakMap<Shop, Pieces>();

/** How often each code of a column was met; only what was met is cleared. */
class Counts {
  readonly #counts: Int32Array;
  readonly #met: Int32Array;
  #size = 0;

  /** @param codeCount codes that can be added are below this */
  constructor(codeCount: number) {
    this.#counts = new Int32Array(codeCount);
    this.#met = new Int32Array(codeCount);
  }

  /** Distinct codes met. */
  get size(): number {
    return this.#size;
  }

  add(code: number): void {
    if (code < 0) return;
    if (this.#counts[code]!++ === 0) this.#met[this.#size++] = code;
  }

  clear(): void {
    for (let at = 0; at < this.#size; at++) this.#counts[this.#met[at]!] = 0;
    this.#size = 0;
  }
}

/**
 * Hour of day of each order, −1 where unknown; null when no file tells times. Beside files that tell days only, an
 * order at the stroke of midnight is one of a day whose time nobody told.
 */
function hourOfOrders(shop: Shop): Int8Array | null {
  const at = shop.field('orders', 'orderedAt');
  if (at?.type !== 'moment') return null;
  const { millis } = at;
  const isMidnightTold = !shop.hasDaysOnly('orders', 'orderedAt');
  const hours = new Int8Array(millis.length);
  for (let order = 0; order < hours.length; order++) {
    const own = millis[order]!;
    const ofDay = own - DAY_MS * Math.floor(own / DAY_MS);
    const isTold = ofDay > 0 || (ofDay === 0 && isMidnightTold);
    hours[order] = isTold ? Math.floor(ofDay / HOUR_MS) : -1;
  }
  return hours;
}

/** A code of the receiver of each order (phone, else name and address); null when no file has one. */
function receiverCodes(shop: Shop): CategoryColumn | null {
  for (const field of ['receiverPhone', 'receiverName', 'receiverAddress']) {
    const column = shop.field('orders', field);
    if (column?.type === 'category') return column;
  }
  return null;
}

/** Product of each line by name; null when no file names any. */
function productNames(shop: Shop): CategoryColumn | null {
  const named = productNamesOfLines(shop);
  return named.dictionary.size > 0 ? named : null;
}
