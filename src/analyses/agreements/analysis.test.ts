import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseIsoDay } from '#domain/civil-time.ts';
import { cellText, NO_DAY } from '#domain/columns.ts';
import { numbersOf } from '#engine/analysis.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { shopOf } from '#testing/batches.ts';
import { testOnRealData } from '#testing/real-data.ts';

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
  expect(outcome).toMatchObject({
    status: 'done',
    summary: { contracts: 0, left: null },
    columns: {},
  });
});

test('who left by the word of the file: people, not contracts, by kind and by quarters of a number', async () => {
  const told = shopOf(
    { 'customers.customerId': ['a', 'b', 'c', 'd', 'e', 'f'] },
    {
      'contracts.contractId': ['1', '2', '3', '4', '5', '6', '7'],
      'contracts.customerId': ['a', 'a', 'b', 'c', 'd', 'e', 'f'],
      'contracts.startedOn': ['2023-01-01', '2024-01-01', null, null, null, null, '2030-01-01'],
      'contracts.product': ['月付', '年付', '月付', '月付', '年付', '月付', '月付'],
      'contracts.churned': ['是', '否', '是', 'Yes', 'No', null, '是'],
      'contracts.amount': [10, 20, 30, 30, 50, 60, 70],
      'contracts~Tenure Months': [1, 2, 3, 4, 5, 6, 7],
    },
  );
  const outcome = await outcomeOf(told, parseIsoDay('2024-06-15')!, 'agreements');
  if (outcome.status !== 'done') throw new Error('not done');
  // The contract that begins later, and the one of which nothing is said, say nothing.
  expect(outcome.summary.left).toEqual({
    said: 4,
    left: 2,
    kinds: [
      { kind: '年付', said: 2, left: 0 },
      { kind: '月付', said: 2, left: 2 },
    ],
    tenure: {
      header: 'Tenure Months',
      bands: [2, 3, 4, 5].map((at) => ({
        min: at,
        max: at,
        said: 1,
        left: at === 3 || at === 4 ? 1 : 0,
      })),
    },
    // Equal values are in one band.
    amount: [
      { min: 20, max: 20, said: 1, left: 0 },
      { min: 30, max: 30, said: 2, left: 2 },
      { min: 50, max: 50, said: 1, left: 0 },
    ],
  });
  const { left, kind } = outcome.columns;
  if (left?.type !== 'category' || kind?.type !== 'category') throw new Error('other columns');
  expect(Array.from(left.codes, (_, person) => cellText(left, person))).toEqual([
    'stayed',
    'left',
    'left',
    'stayed',
    null,
    null,
  ]);
  expect(cellText(kind, 0)).toBe('年付');
});

testOnRealData(
  'the share of those who left a telephone company is that of the file',
  ['data/telco_churn/Telco-Customer-Churn.csv', 'reference/telco_churn.json'],
  async ([file, reference]) => {
    const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/);
    const cells = lines.map((line) => line.split(','));
    const column = (header: string) => {
      const at = cells[0]!.indexOf(header);
      return cells.slice(1).map((row) => row[at]!);
    };
    const telco = shopOf({
      'contracts.customerId': column('customerID'),
      'contracts.product': column('Contract'),
      'contracts.churned': column('Churn'),
      'contracts~tenure': column('tenure').map(Number),
    });
    const outcome = await outcomeOf(telco, 20_000, 'agreements');
    const left = outcome.status === 'done' ? outcome.summary.left : null;
    const told = JSON.parse(readFileSync(reference, 'utf8')) as { rows: number; positives: number };
    expect(left).toMatchObject({
      said: told.rows,
      left: told.positives,
      kinds: [
        { kind: 'Month-to-month', said: 3875, left: 1655 },
        { kind: 'Two year', said: 1695, left: 48 },
        { kind: 'One year', said: 1473, left: 166 },
      ],
    });
    expect(left?.tenure?.bands.map(({ min, max }) => [min, max])).toEqual([
      [0, 9],
      [10, 29],
      [30, 55],
      [56, 72],
    ]);
  },
);
