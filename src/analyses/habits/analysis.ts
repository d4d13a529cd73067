/** How a person buys: when, how much at a time, for whom, at what price (rules.md, "Columns per person"). */
import { weekdayOf } from '#domain/civil-time.ts';
import { type CategoryColumn, type Column, NO_CODE } from '#domain/columns.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { groupRows } from '#engine/groups.ts';
import { BLOCK_ROWS } from '#engine/job.ts';
import { countColumn, missingCodes, missingNumbers } from '#engine/person-columns.ts';
import { ordersUntil } from '#engine/purchases.ts';
import type { Shop } from '#engine/shop.ts';

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
  version: 1,
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

async function run({ shop, asOf, job }: AnalysisInput): Promise<Outcome<HabitsSummary>> {
  const { personCount, orders, lines } = shop;
  const { starts, members } = shop.ordersOfPerson;
  const hours = hourOfOrders(shop);
  const receivers = receiverCodes(shop);
  const products = productNames(shop);
  const hasQuantities = shop.field('orderLines', 'quantity') !== null;
  const hasDiscounts = orders.discountUnits.some((units) => units > 0);
  const linesOfOrder = groupRows(lines.order, orders.count);
  const make = (): Float64Array => missingNumbers(personCount);
  const pieces = make();
  const largest = make();
  const weekend = make();
  const evening = make();
  const night = make();
  const discounted = make();
  const receiverCount = make();
  const productCount = make();
  const spendYear = make();
  const spendYearBefore = make();
  const ordersQuarter = make();
  const topProduct = missingCodes(personCount);
  const lastProduct = missingCodes(personCount);
  let buyers = 0;
  for (let person = 0; person < personCount; person++) {
    if (person % BLOCK_ROWS === 0 && job.due()) await job.pause(person / personCount);
    const from = starts[person]!;
    const to = ordersUntil(shop, person, asOf);
    if (to === from) continue;
    buyers++;
    const count = to - from;
    let sold = 0;
    let most = 0;
    let onWeekend = 0;
    let inEvening = 0;
    let inNight = 0;
    let withTime = 0;
    let withDiscount = 0;
    let year = 0;
    let yearBefore = 0;
    let quarter = 0;
    const sentTo = new Set<number>();
    const bought = new Map<number, number>();
    for (let at = from; at < to; at++) {
      const order = members[at]!;
      const day = orders.day[order]!;
      if (weekdayOf(day) >= SATURDAY) onWeekend++;
      if (orders.discountUnits[order]! > 0) withDiscount++;
      if (day > asOf - YEAR_DAYS) year += orders.units[order]!;
      else if (day > asOf - 2 * YEAR_DAYS) yearBefore += orders.units[order]!;
      if (day > asOf - QUARTER_DAYS) quarter++;
      const hour = hours ? hours[order]! : -1;
      if (hour >= 0) {
        withTime++;
        if (hour >= 18 && hour < 22) inEvening++;
        if (hour >= 22 || hour < 5) inNight++;
      }
      const receiver = receivers ? receivers[order]! : -1;
      if (receiver >= 0) sentTo.add(receiver);
      for (let next = linesOfOrder.starts[order]!; next < linesOfOrder.starts[order + 1]!; next++) {
        const line = linesOfOrder.members[next]!;
        if (lines.counted[line] === 0) continue;
        sold += lines.quantity[line]!;
        most = Math.max(most, lines.quantity[line]!);
        const product = products ? products.codes[line]! : NO_CODE;
        if (product === NO_CODE) continue;
        bought.set(product, (bought.get(product) ?? 0) + 1);
        lastProduct[person] = product;
      }
    }
    const scale = 10 ** orders.scale;
    spendYear[person] = year / scale;
    spendYearBefore[person] = yearBefore / scale;
    ordersQuarter[person] = quarter;
    weekend[person] = onWeekend / count;
    if (hasQuantities) {
      pieces[person] = sold / count;
      largest[person] = most;
    }
    if (withTime > 0) {
      evening[person] = inEvening / withTime;
      night[person] = inNight / withTime;
    }
    if (hasDiscounts) discounted[person] = withDiscount / count;
    if (sentTo.size > 0) receiverCount[person] = sentTo.size;
    if (bought.size > 0) {
      productCount[person] = bought.size;
      topProduct[person] = mostFrequent(bought);
    }
  }
  const columns: Record<string, Column> = {
    spendYear: { type: 'float', values: spendYear },
    spendYearBefore: { type: 'float', values: spendYearBefore },
    spendChange: {
      type: 'float',
      values: spendYear.map((year, person) => {
        const before = spendYearBefore[person]!;
        return before > 0 ? year / before - 1 : Number.NaN;
      }),
    },
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

/** Most counted; ties go to the smaller code. */
function mostFrequent(counts: ReadonlyMap<number, number>): number {
  let best = NO_CODE;
  let most = 0;
  for (const [code, count] of counts) {
    if (count > most || (count === most && code < best)) {
      best = code;
      most = count;
    }
  }
  return best;
}

/** Hour of day of each order, −1 where unknown; null when no file tells times. */
function hourOfOrders(shop: Shop): Int8Array | null {
  const at = shop.field('orders', 'orderedAt');
  if (at?.type !== 'moment') return null;
  return Int8Array.from(at.millis, (millis) =>
    Number.isNaN(millis) ? -1 : Math.floor((((millis % DAY_MS) + DAY_MS) % DAY_MS) / HOUR_MS),
  );
}

/** A code of the receiver of each order (phone, else name and address); null when no file has one. */
function receiverCodes(shop: Shop): Int32Array | null {
  for (const field of ['receiverPhone', 'receiverName', 'receiverAddress']) {
    const column = shop.field('orders', field);
    if (column?.type === 'category') return column.codes;
  }
  return null;
}

/** Product of each line by name: the line's own, else its product's; null when no file names any. */
function productNames(shop: Shop): CategoryColumn | null {
  const own = shop.field('orderLines', 'productName');
  if (own?.type === 'category') return own;
  const named = shop.field('products', 'name') ?? shop.field('products', 'productId');
  if (named?.type !== 'category') return null;
  const products = shop.productOfLine();
  const codes = Int32Array.from(products, (product) =>
    product < 0 ? NO_CODE : named.codes[product]!,
  );
  return { type: 'category', codes, dictionary: named.dictionary };
}
