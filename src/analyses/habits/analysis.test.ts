/** When people buy: of days without a time of day nothing is told of hours. */
import { expect, test } from 'vitest';
import { parseIsoDay } from '#domain/civil-time.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { DerivedShop } from '#derive/shop.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { batchOf } from '#testing/batches.ts';

const DAY_MS = 86_400_000;
const DAYS = ['2024-03-01', '2024-03-08', '2024-03-15'];

function orders(person: string): BatchData {
  return batchOf({
    'orders.orderId': DAYS.map((day) => `${person}-${day}`),
    'customers.customerId': DAYS.map(() => person),
    'orders.orderedAt': DAYS,
    'orders.amount': DAYS.map(() => 10),
  });
}

/** The same at these hours of the day. */
function timed(person: string, hours: readonly number[]): BatchData {
  const batch = orders(person);
  const columns = batch.columns.map((column) =>
    column.type === 'day'
      ? {
          type: 'moment' as const,
          millis: Float64Array.from(
            column.days,
            (day, at) => day * DAY_MS + hours[at]! * 3_600_000,
          ),
        }
      : column,
  );
  return { ...batch, columns };
}

/** Share of orders at night of each person, by their key. */
async function nightsOf(...batches: readonly BatchData[]): Promise<readonly number[] | null> {
  const shop = new DerivedShop(batches);
  const outcome = await outcomeOf(shop, parseIsoDay('2024-04-01')!, 'habits');
  if (outcome.status !== 'done') throw new Error('not done');
  const night = outcome.columns['nightShare'];
  return night?.type === 'float' ? Array.from(night.values) : null;
}

test('midnight is a time where every file tells times', async () => {
  expect(await nightsOf(timed('a', [0, 12, 23.5]))).toEqual([2 / 3]);
});

test('orders of a day alone are at no hour, beside files that tell times', async () => {
  expect(await nightsOf(orders('b'))).toBeNull();
  // Whoever is in the file of days only was taken for a buyer at midnight.
  expect(await nightsOf(timed('a', [1, 12, 13]), orders('b'))).toEqual([1 / 3, Number.NaN]);
  expect(await nightsOf(orders('b'), timed('a', [1, 12, 13]))).toEqual([Number.NaN, 1 / 3]);
  // Of two kinds of midnight none can be told from the other.
  expect(await nightsOf(timed('a', [0, 12, 23.5]), orders('b'))).toEqual([1 / 2, Number.NaN]);
});
