import { describe, expect, test } from 'vitest';
import { batchOf } from '#testing/batches.ts';
import { canonicalCell } from '#derive/fields/cells.ts';
import { DerivedShop } from '#derive/shop.ts';

describe('payments', () => {
  const PAID = {
    'payments.paymentId': ['p1', 'p2'],
    'payments.at': ['2024-01-01', '2024-02-01'],
    'payments.amount': ['500', '300'],
    'customers.customerId': ['a', 'b'],
  };

  test('stand for orders where their file tells of orders', () => {
    const shop = new DerivedShop([batchOf(PAID, { kinds: ['customers', 'orders', 'payments'] })]);
    expect(shop.orders.person.length).toBe(2);
  });

  test('onto a card stand for none', () => {
    const shop = new DerivedShop([batchOf(PAID, { kinds: ['customers', 'payments'] })]);
    expect(shop.orders.person.length).toBe(0);
    expect(shop.personCount).toBe(2);
  });

  test('leave on a card what the latest of them says', () => {
    const shop = new DerivedShop([
      batchOf(
        {
          'payments.at': ['2024-02-01', '2024-01-01'],
          'payments.amount': ['300', '500'],
          'customers.customerId': ['a', 'a'],
          'customers.storedBalance': ['620', '500'],
        },
        { kinds: ['customers', 'payments'] },
      ),
    ]);
    const balance = shop.field('customers', 'storedBalance');
    expect(balance && canonicalCell(balance, 0)).toBe('620');
  });
});
