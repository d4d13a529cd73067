/** Birthdays without a year, over several files: what is known of the year is not lost, and none is made up. */
import { expect, test } from 'vitest';
import { dayFromCivil, formatDay, yearlessDay } from '#domain/civil-time.ts';
import { cellText, NO_DAY } from '#domain/columns.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { type PlainColumns, shopOf } from '#testing/batches.ts';

const members = (birthdays: readonly (number | null)[]): PlainColumns => ({
  'customers.customerId': ['a', 'b', 'c', 'd'].slice(0, birthdays.length),
  'customers.birthday': birthdays,
});
const march5 = yearlessDay(3, 5)!;

test('the newest stands, and takes no year away from the same day', () => {
  const shop = shopOf(
    members([dayFromCivil(1990, 3, 5), dayFromCivil(1991, 4, 6), march5, march5]),
    members([march5, march5, dayFromCivil(1992, 3, 5), null]),
  );
  const column = shop.field('customers', 'birthday');
  const days = column?.type === 'day' ? Array.from(column.days) : [];
  expect(days.map((day) => (day === NO_DAY ? null : formatDay(day)))).toEqual([
    '1990-03-05',
    '03-05',
    '1992-03-05',
    '03-05',
  ]);
});

test('it is on the care list, and has no age', async () => {
  const shop = shopOf(members([march5, yearlessDay(2, 29)!, dayFromCivil(1990, 3, 5)]));
  const asOf = dayFromCivil(2023, 3, 1);
  const profile = await outcomeOf(shop, asOf, 'profile');
  const ages = profile.status === 'done' ? profile.columns['age'] : undefined;
  expect(ages?.type === 'decimal' && [...ages.units]).toEqual([Number.NaN, Number.NaN, 32]);
  const care = await outcomeOf(shop, asOf - 1, 'care');
  const reason = care.status === 'done' ? care.columns['reason'] : undefined;
  // 29 February comes on the 28th in other years.
  expect(
    [0, 1, 2].map((person) => (reason?.type === 'category' ? cellText(reason, person) : null)),
  ).toEqual(['birthday', 'birthday', 'birthday']);
});
