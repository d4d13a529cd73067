import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '#domain/civil-time.ts';
import { cellText } from '#domain/columns.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { type PlainCell, type PlainColumns, shopOf } from '#testing/batches.ts';

/** Reason and days of each person, as "birthday 3". */
async function careOf(asOf: string, ...files: readonly PlainColumns[]) {
  const shop = shopOf(...files);
  const outcome = await outcomeOf(shop, parseIsoDay(asOf)!, 'care');
  if (outcome.status !== 'done') throw new Error('not done');
  const { reason, days } = outcome.columns;
  if (reason?.type !== 'category' || days?.type !== 'decimal') throw new Error('other columns');
  const said = Array.from({ length: shop.personCount }, (_, person) => {
    const code = cellText(reason, person);
    if (code === null) return '';
    return Number.isNaN(days.units[person]!) ? code : `${code} ${days.units[person]!}`;
  });
  return { said, summary: outcome.summary };
}

function people(...birthdays: readonly PlainCell[]): PlainColumns {
  return {
    'customers.customerId': birthdays.map((_, at) => `p${at}`),
    'customers.birthday': birthdays,
  };
}

/** Orders of one person, one a day told. */
function ordersOf(person: string, ...days: readonly string[]): PlainColumns {
  return {
    'orders.orderId': days.map((day) => `${person}-${day}`),
    'customers.customerId': days.map(() => person),
    'orders.orderedAt': days,
    'orders.amount': days.map(() => 10),
  };
}

describe('birthdays', () => {
  test('within seven days, the day itself included, over the turn of the year', async () => {
    const files = people('1990-12-28', '1990-12-27', '1991-01-04', '1991-01-05', null);
    const { said, summary } = await careOf('2023-12-28', files);
    expect(said).toEqual(['birthday 0', '', 'birthday 7', '', '']);
    expect(summary.counts).toEqual({ birthday: 2, quiet: 0, gone: 0, welcome: 0 });
  });

  test('of 29 February come on the 28th where the year has no 29th', async () => {
    const files = people('1996-02-29');
    expect((await careOf('2023-02-28', files)).said).toEqual(['birthday 0']);
    expect((await careOf('2023-02-21', files)).said).toEqual(['birthday 7']);
    expect((await careOf('2023-03-01', files)).said).toEqual(['']);
    expect((await careOf('2024-02-28', files)).said).toEqual(['birthday 1']);
    expect((await careOf('2024-02-29', files)).said).toEqual(['birthday 0']);
  });

  test('of the lunar calendar are not converted: they are counted, not listed', async () => {
    const { said, summary } = await careOf('2024-05-06', {
      'customers.customerId': ['a', 'b', 'c'],
      'customers.birthday': [null, '1990-05-07', null],
      'customers.birthdayLunar': ['五月初七', '四月初十', null],
    });
    expect(said).toEqual(['', 'birthday 1', '']);
    expect(summary.lunarOnly).toBe(1);
  });
});

describe('orders', () => {
  test('the first at most seven days ago is welcomed, and no order after the as-of day is known', async () => {
    const asOf = '2024-05-20';
    const said = async (day: string) => (await careOf(asOf, ordersOf('a', day))).said;
    expect(await said('2024-05-20')).toEqual(['welcome 0']);
    expect(await said('2024-05-13')).toEqual(['welcome 7']);
    expect(await said('2024-05-12')).toEqual(['']);
    expect(await said('2024-05-21')).toEqual(['']);
  });

  /** Every 20 days until 1 March. */
  const regular = ordersOf('a', '2024-01-01', '2024-01-21', '2024-02-10', '2024-03-01');

  test('who is silent twice the own rhythm has gone quiet, beyond four times gone longer: nobody is dropped', async () => {
    const on = async (day: string) => (await careOf(day, regular)).said;
    // Rhythm (3 · 20 + 3 · 30) / 6 = 25: risk beyond 50 days, lost beyond 100.
    expect(await on('2024-04-20')).toEqual(['']);
    expect(await on('2024-04-21')).toEqual(['quiet']);
    expect(await on('2024-06-09')).toEqual(['quiet']);
    expect(await on('2024-06-10')).toEqual(['gone']);
  });

  test('who bought once and stays away is listed too', async () => {
    expect((await careOf('2024-03-20', ordersOf('a', '2024-01-01'))).said).toEqual(['quiet']);
    const { said, summary } = await careOf('2024-08-01', ordersOf('a', '2024-01-01'));
    expect(said).toEqual(['gone']);
    expect(summary).toMatchObject({ goneMoney: 10, quietMoney: 0 });
  });

  test('everyone flagged is on the list: quiet, gone longer, or with a birthday', async () => {
    const born = { 'customers.customerId': ['c'], 'customers.birthday': ['1990-04-23'] };
    const { said, summary } = await careOf(
      '2024-04-21',
      regular,
      ordersOf('b', '2023-10-01'),
      ordersOf('c', '2023-10-02'),
      ordersOf('d', '2024-04-20'),
      born,
    );
    expect(said).toEqual(['quiet', 'gone', 'birthday 2', 'welcome 1']);
    const { flagged, flaggedBirthdays, counts } = summary;
    expect({ flagged, flaggedBirthdays }).toEqual({ flagged: 3, flaggedBirthdays: 1 });
    expect(counts.quiet + counts.gone + flaggedBirthdays).toBe(flagged);
  });

  test('the money of those gone quiet is that of the last year', async () => {
    const old = ordersOf('a', '2022-01-01', ...regular['orders.orderedAt']!.map(String));
    const { said, summary } = await careOf('2024-06-01', old);
    expect(said).toEqual(['quiet']);
    expect(summary.quietMoney).toBe(40);
  });

  test('one reason a person: a birthday comes before silence', async () => {
    const born = { 'customers.customerId': ['a'], 'customers.birthday': ['1990-06-03'] };
    const { said, summary } = await careOf('2024-06-01', regular, born);
    expect(said).toEqual(['birthday 2']);
    expect(summary.counts).toEqual({ birthday: 1, quiet: 0, gone: 0, welcome: 0 });
  });

  test('who gave everything back is worth nothing, in the year and in all', async () => {
    const shop = shopOf({
      'orders.orderId': ['1', '2', '3', 'C3', '4', 'C4'],
      'customers.customerId': ['a', 'a', 'b', 'b', 'c', 'c'],
      'orders.orderedAt': [
        '2022-01-01',
        '2024-01-01',
        '2024-01-01',
        '2024-01-02',
        '2022-02-01',
        '2024-01-09',
      ],
      'orders.amount': ['40.10', '0.20', '900.30', '-900.30', '70', '-20'],
    });
    const outcome = await outcomeOf(shop, parseIsoDay('2024-04-01')!, 'care');
    if (outcome.status !== 'done') throw new Error('not done');
    const { net, netYear } = outcome.columns;
    if (net?.type !== 'float' || netYear?.type !== 'float') throw new Error('other columns');
    expect([...net.values]).toEqual([40.3, 0, 50]);
    expect([...netYear.values]).toEqual([0.2, 0, -20]);
    expect(outcome.summary.hasReturns).toBe(true);
  });
});
