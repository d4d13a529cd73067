/** People as records joined (rules.md, "Record key"). */
import { expect, test } from 'vitest';
import { UNINTERRUPTED } from '#engine/job.ts';
import { batchOf } from '#testing/batches.ts';
import { DerivedShop } from '#derive/shop.ts';
import { unify } from './unify.ts';

const orders = (columns: Record<string, readonly (string | null)[]>) => {
  const count = Object.values(columns)[0]!.length;
  return batchOf({
    ...columns,
    'orders.orderedAt': Array.from({ length: count }, (_, day) => day),
    'orders.amount': Array.from({ length: count }, () => 10),
  });
};

test('the first present key decides; rows with the same first key are one person', () => {
  const unified = unify([
    orders({
      'customers.customerId': ['1', '1', null, null],
      'customers.phone': ['13800000001', '13800000002', '13800000003', '+86 138 0000 0003'],
    }),
  ]);
  expect(unified.persons.count).toBe(2);
});

test('a row keyed by a phone joins the one person who holds it', () => {
  const unified = unify([
    orders({ 'customers.customerId': ['1', '2'], 'customers.phone': ['13800000001', null] }),
    orders({ 'customers.phone': ['138-0000-0001', '13900000009'] }),
  ]);
  expect(unified.persons.count).toBe(3);
  const shop = new DerivedShop([
    orders({ 'customers.customerId': ['1'], 'customers.phone': ['13800000001'] }),
    orders({ 'customers.phone': ['13800000001'] }),
  ]);
  expect(shop.personCount).toBe(1);
  expect(shop.keyText(0)).toBe('1');
});

test('if several hold it, it stands alone, with an alert', () => {
  const { persons } = unify([
    orders({
      'customers.customerId': ['1', '2'],
      'customers.phone': ['13800000001', '13800000001'],
    }),
    orders({ 'customers.phone': ['13800000001'] }),
  ]);
  expect(persons.count).toBe(3);
  expect(persons.heldBySeveral).toHaveLength(1);
});

test('masked values and placeholders are never keys', () => {
  const { persons, recordOfOrder } = unify([
    orders({
      'customers.customerId': ['0', '无', 'N/A', null, '7'],
      'customers.phone': ['138****1234', '00000000000', '-', '138****1234', null],
    }),
  ]);
  expect(persons.count).toBe(1);
  expect(Array.from(recordOfOrder)).toEqual([-1, -1, -1, -1, 0]);
});

test('zeros of an id are kept: 007 and 7 are two people', () => {
  const shop = new DerivedShop([orders({ 'customers.customerId': ['007', '7', '07'] })]);
  expect(shop.personCount).toBe(3);
  expect([0, 1, 2].map((person) => shop.keyText(person))).toEqual(['007', '7', '07']);
});

test('platform names mean something only within their source', () => {
  const nick = { 'orders.buyerNick': ['小明'] };
  const other = orders(nick);
  const { persons } = unify([
    orders(nick),
    { ...other, meta: { ...other.meta, source: 'another shop' } },
  ]);
  expect(persons.count).toBe(2);
});

test('ids are numbers as numbers in ties, numbers before words', async () => {
  const shop = new DerivedShop([orders({ 'customers.customerId': ['10', 'x1', '9', '100'] })]);
  expect(Array.from(await shop.keyRank(UNINTERRUPTED))).toEqual([1, 3, 0, 2]);
});

test('of several values the latest dated wins, then the latest batch, then the last row', () => {
  const shop = new DerivedShop([
    batchOf({
      'customers.customerId': ['1', '1'],
      'customers.city': ['上海', '北京'],
      'orders.orderedAt': [20, 10],
      'orders.amount': [1, 1],
    }),
    batchOf({ 'customers.customerId': ['1'], 'customers.city': ['广州'] }),
  ]);
  const city = shop.field('customers', 'city');
  expect(city?.type).toBe('category');
  if (city?.type === 'category') expect(city.dictionary.size).toBe(3);
  const told = city?.type === 'category' ? city.codes[0] : -1;
  expect(told).toBe(0);
});
