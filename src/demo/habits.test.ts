/** What is planted can be found: leavers by the churn flag, others by simple counts over the files. */
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayFromCivil } from '#domain/civil-time.ts';
import { type Locale, LOCALES } from '#domain/locale.ts';
import { freshClient } from '#testing/in-process-client.ts';
import { numRuns } from '#testing/property.ts';
import { type DemoShop, generateDemoShop, plantedHabits } from './generate.ts';
import type { Habit } from './habits.ts';
import { fileNameOf, headersOf } from './headers.ts';

const SEEDS = Array.from({ length: numRuns(3, 20) }, (_, at) => at + 1);

/** Another language and another time of the year for each seed. */
function optionsOf(seed: number) {
  const locale: Locale = LOCALES[seed % LOCALES.length]!;
  const today = dayFromCivil(2025, 6, 1) + seed * 53;
  const customers = numRuns(600, 3000);
  return { locale, seed, today, customers, orders: customers * 10 };
}

/** Made once for all that is looked at in it. */
const shops = new Map<number, DemoShop>();

function shopOf(seed: number): DemoShop {
  const shop = shops.get(seed) ?? generateDemoShop(optionsOf(seed));
  shops.set(seed, shop);
  return shop;
}

afterAll(() => shops.clear());

async function flagsOf(shop: DemoShop, today: number): Promise<Map<string, string>> {
  const client = freshClient();
  await client.call('workspace.open', { zone: 'UTC' });
  const files = shop.files.map(({ name, parts }) => new File([...parts], name));
  const staged = await client.call('import.stage', { files });
  await client.call('import.commit', { staged: staged.id });
  await client.call('workspace.setAsOf', { day: today });
  const { cells, total } = await client.call('people.window', {
    query: { search: '', filters: [], sort: null },
    columns: ['key', 'churn.flag'],
    offset: 0,
    limit: 10_000,
  });
  const flags = new Map<string, string>();
  for (let row = 0; row < total; row++) {
    const flag = cells['churn.flag']![row];
    if (typeof flag === 'string') flags.set(String(cells['key']![row]), flag);
  }
  return flags;
}

test.each(SEEDS)(
  'seed %i: leavers are flagged risk or lost, few others are',
  async (seed) => {
    const options = optionsOf(seed);
    const planted = plantedHabits(options);
    const flags = await flagsOf(shopOf(seed), options.today);
    const shareFlagged = (isMeant: (habit: Habit) => boolean): number => {
      const own = [...flags].filter(([id]) => isMeant(planted.get(id)!));
      return own.filter(([, flag]) => flag === 'risk' || flag === 'lost').length / own.length;
    };
    expect(shareFlagged((habit) => habit === 'leaver')).toBeGreaterThanOrEqual(0.8);
    expect(shareFlagged((habit) => habit !== 'leaver')).toBeLessThanOrEqual(0.15);
  },
  600_000,
);

interface Counts {
  readonly quantities: number[];
  readonly receivers: Set<string>;
  discount: number;
  paid: number;
}

/** Counts of each customer from the sheets of orders and lines alone. */
function countsOf(shop: DemoShop, locale: Locale): Map<string, Counts> {
  const rowsOf = (table: 'orders' | 'orderLines'): Record<string, string>[] => {
    const name = `${fileNameOf(table, locale)}.csv`;
    const file = shop.files.find((own) => own.name === name) ?? shop.files[1]!;
    const text = new TextDecoder().decode(Buffer.concat(file.parts)).trimEnd();
    return Papa.parse<Record<string, string>>(text, { header: true }).data;
  };
  const orders = headersOf('orders', locale);
  const lines = headersOf('orderLines', locale);
  const counts = new Map<string, Counts>();
  const buyerOf = new Map<string, Counts>();
  for (const row of rowsOf('orders')) {
    const id = row[orders.customerId!]!;
    if (id === '') continue;
    const own = counts.get(id) ?? { quantities: [], receivers: new Set(), discount: 0, paid: 0 };
    counts.set(id, own);
    buyerOf.set(row[orders.orderId!]!, own);
    const receiver = row[orders.receiverName!]!;
    if (receiver !== '') own.receivers.add(receiver);
    own.discount += Number(row[orders.discount!]);
    own.paid += Number(row[orders.amount!]);
  }
  for (const row of rowsOf('orderLines')) {
    buyerOf.get(row[lines.orderId!]!)?.quantities.push(Number(row[lines.quantity!]));
  }
  return counts;
}

describe.each(SEEDS)('seed %i', (seed) => {
  let counts: Map<string, Counts>;
  let planted: ReadonlyMap<string, Habit>;
  beforeAll(() => {
    const options = optionsOf(seed);
    counts = countsOf(shopOf(seed), options.locale);
    planted = plantedHabits(options);
  });

  test.each<[Habit, string, (counts: Counts) => boolean]>([
    ['bulkBuyer', 'ten of a thing and more', ({ quantities }) => medianOf(quantities) >= 10],
    ['giftGiver', 'four receivers and more', ({ receivers }) => receivers.size >= 4],
    [
      'bargainHunter',
      'an eighth saved',
      ({ discount, paid }) => discount / (paid + discount) > 0.125,
    ],
  ])('%s: %s', (habit, _, isFound) => {
    const found = [...counts].filter(([, own]) => isFound(own)).map(([id]) => id);
    const meant = [...counts.keys()].filter((id) => planted.get(id) === habit);
    const met = found.filter((id) => planted.get(id) === habit).length;
    expect(met / meant.length).toBeGreaterThanOrEqual(0.8);
    expect((found.length - met) / (counts.size - meant.length)).toBeLessThanOrEqual(0.05);
  });
});

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
