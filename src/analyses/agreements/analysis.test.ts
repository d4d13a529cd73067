import { expect, test } from 'vitest';
import { parseIsoDay } from '#domain/civil-time.ts';
import { NO_DAY } from '#domain/columns.ts';
import { numbersOf } from '#engine/analysis.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { shopOf } from '#testing/batches.ts';

const shop = shopOf(
  { 'customers.customerId': ['a', 'b', 'c', 'd'] },
  {
    'contracts.contractId': ['1', '2', '3', '4', '5'],
    'contracts.customerId': ['a', 'a', 'b', 'c', 'a'],
    'contracts.startedOn': ['2023-01-01', '2024-01-01', null, '2024-01-01', '2024-07-01'],
    'contracts.endedOn': ['2023-12-31', '2024-06-30', '2024-05-01', null, '2025-06-30'],
  },
);

async function on(day: string) {
  const outcome = await outcomeOf(shop, parseIsoDay(day)!, 'agreements');
  if (outcome.status !== 'done') throw new Error('not done');
  const { count, endsOn, daysLeft } = outcome.columns;
  if (endsOn?.type !== 'day') throw new Error('no ends');
  return {
    contracts: outcome.summary.contracts,
    count: [...numbersOf(count!)],
    endsOn: [...endsOn.days],
    daysLeft: [...numbersOf(daysLeft!)],
  };
}

const none = Number.NaN;

test('the last end of a person stands, of contracts that have begun', async () => {
  const { contracts, count, endsOn, daysLeft } = await on('2024-06-15');
  expect(contracts).toBe(4);
  expect(count).toEqual([2, 1, 1, none]);
  expect(endsOn).toEqual([parseIsoDay('2024-06-30'), parseIsoDay('2024-05-01'), NO_DAY, NO_DAY]);
  expect(daysLeft).toEqual([15, -45, none, none]);
});

test('what follows it is known from its first day on', async () => {
  expect((await on('2024-06-30')).daysLeft[0]).toBe(0);
  expect((await on('2024-07-01')).daysLeft[0]).toBe(364);
});

test('without contracts there is no column', async () => {
  const outcome = await outcomeOf(shopOf({ 'customers.customerId': ['a'] }), 20_000, 'agreements');
  expect(outcome).toMatchObject({ status: 'done', summary: { contracts: 0 }, columns: {} });
});
