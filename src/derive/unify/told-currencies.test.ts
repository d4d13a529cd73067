import { expect, test } from 'vitest';
import { ORDER_STATES } from '#engine/shop/shop.ts';
import { batchOf } from '#testing/batches.ts';
import { currencyOfMost } from '#domain/batch.ts';
import { DerivedShop } from '#derive/shop.ts';

const OTHER = ORDER_STATES.indexOf('otherCurrency');

function ordersIn(currency: string | null, ids: readonly string[], told: string | null = null) {
  return batchOf(
    {
      'orders.orderId': [...ids],
      'customers.customerId': ids.map(() => 'a'),
      'orders.orderedAt': ids.map((_, at) => 900 + at),
      'orders.amount': ids.map(() => 10),
      ...(told === null ? {} : { 'orders.currency': ids.map(() => told) }),
    },
    { currency },
  );
}

function states(shop: DerivedShop): number[] {
  return [...shop.orders.state].map((state) => (state === OTHER ? 1 : 0));
}

test('money of a file in dollars is not added to that of files in yuan, whichever came first', () => {
  const yuan = ordersIn('CNY', ['1', '2']);
  const dollars = ordersIn('USD', ['3'], 'USD');
  expect(states(new DerivedShop([yuan, dollars]))).toEqual([0, 0, 1]);
  expect(states(new DerivedShop([dollars, yuan]))).toEqual([1, 0, 0]);
  // The same when the second file comes to a shop that is there.
  const before = new DerivedShop([yuan]);
  expect(states(new DerivedShop([yuan, dollars], before))).toEqual([0, 0, 1]);
  expect(currencyOfMost([dollars.meta, yuan.meta])).toBe('CNY');
});

test('of several currencies the one that screens name is added up, whatever word a column has for it', () => {
  // Three lines of one order: more rows, fewer orders.
  const yuan = ordersIn('CNY', ['1', '1', '1']);
  const dollars = ordersIn('USD', ['2', '3'], '美元');
  expect(currencyOfMost([dollars.meta, yuan.meta])).toBe('CNY');
  expect(states(new DerivedShop([dollars, yuan]))).toEqual([1, 1, 0]);
  expect(states(new DerivedShop([dollars, yuan], new DerivedShop([dollars])))).toEqual([1, 1, 0]);
  const more = ordersIn('USD', ['4', '5']);
  expect(states(new DerivedShop([dollars, yuan, more]))).toEqual([0, 0, 1, 0, 0]);
});

test('a file that tells no currency, or only a mark that both go by, is taken for one of the rest', () => {
  expect(states(new DerivedShop([ordersIn('USD', ['1']), ordersIn(null, ['2'])]))).toEqual([0, 0]);
  const canadian = ordersIn('CAD', ['1'], null);
  expect(states(new DerivedShop([canadian, ordersIn('USD', ['2', '3'])]))).toEqual([0, 0, 0]);
});
