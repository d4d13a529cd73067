/** Every sentence of rules.md, "People, buyers, money", on orders and lines. */
import { describe, expect, test } from 'vitest';
import { toDecimalString } from '#domain/money.ts';
import { ORDER_STATES } from '#engine/shop/shop.ts';
import { batchOf, type PlainCell, type PlainColumns, shopOf } from '#testing/batches.ts';
import { DerivedShop } from '#derive/shop.ts';

/** State and exact amount of each order. */
function facts(shop: DerivedShop): string[] {
  const { orders } = shop;
  return Array.from(
    orders.state,
    (state, order) =>
      `${ORDER_STATES[state]!} ${toDecimalString(orders.units[order]!, orders.scale)}`,
  );
}

const factsOf = (...batches: readonly PlainColumns[]): string[] => facts(shopOf(...batches));

/** Orders 1, 2, … of one customer on one day, with these columns. */
function orders(columns: PlainColumns): PlainColumns {
  const count = Object.values(columns)[0]!.length;
  const each = <Cell extends PlainCell>(cell: (at: number) => Cell): Cell[] =>
    Array.from({ length: count }, (_, at) => cell(at));
  return {
    'orders.orderId': each((at) => String(at + 1)),
    'customers.customerId': each(() => 'a'),
    'orders.orderedAt': each(() => 100),
    ...columns,
  };
}

describe('order classes', () => {
  test.each([
    ['counted', ['交易成功', '买家已付款', '卖家已发货', '已完成', '待评价']],
    ['counted', ['已出貨', '交易完成', '已付款', '運送中']],
    ['counted', ['paid', 'Shipped', 'completed', 'Delivered', 'fulfilled', 'processing']],
    ['pending', ['等待买家付款', '待付款', '未付款', '等待付款', '待審核']],
    ['pending', ['pending payment', 'Awaiting payment', 'unpaid', 'on hold']],
    ['closed', ['交易关闭', '已取消', '交易關閉', '訂單取消', 'cancelled', 'Canceled', 'voided']],
    ['refunded', ['已退款', '全额退款', '退款成功', '已全額退款', 'Refunded', 'fully refunded']],
  ] as const)('%s: %j', (state, words) => {
    const found = factsOf(orders({ 'orders.amount': words.map(() => 5), 'orders.status': words }));
    expect(found).toEqual(words.map(() => `${state} 5`));
  });

  test('an order without status counts', () => {
    expect(factsOf(orders({ 'orders.amount': [5, 6], 'orders.status': [null, '已取消'] }))).toEqual(
      ['counted 5', 'closed 6'],
    );
    expect(factsOf(orders({ 'orders.amount': [5] }))).toEqual(['counted 5']);
  });

  test('an unknown word counts when money and time are present, and is told', () => {
    const shop = shopOf(
      orders({
        'orders.status': ['蓝色', '蓝色', '蓝色', '已付款'],
        'orders.orderedAt': [100, 100, null, 100],
        'orders.amount': [5, null, 7, 8],
      }),
    );
    expect(facts(shop)).toEqual(['counted 5', 'pending 0', 'undated 7', 'counted 8']);
    expect([...shop.orders.unknownStatuses]).toEqual([['蓝色', 3]]);
  });

  test('an order for nothing whose remark says that nobody came is none', () => {
    const remarks = [
      '爽约',
      '爽約，下次收訂金',
      'No-show - called twice',
      '已取消',
      '客人取消预约',
    ];
    const free = orders({ 'orders.amount': remarks.map(() => 0), 'orders.sellerNote': remarks });
    expect(factsOf(free)).toEqual(remarks.map(() => 'closed 0'));
    const bought = ['爽约', '送的，未到期', '取消了烫发', null, '上次爽约'];
    expect(
      factsOf(orders({ 'orders.amount': [198, 0, 0, 0, 0], 'orders.sellerNote': bought })),
    ).toEqual(['counted 198', 'counted 0', 'counted 0', 'counted 0', 'counted 0']);
  });

  test('a status that says that nobody came closes', () => {
    const words = ['爽约', '未到', '未到店', 'No show', 'no_show', 'NO-SHOW'];
    const found = factsOf(orders({ 'orders.amount': words.map(() => 0), 'orders.status': words }));
    expect(found).toEqual(words.map(() => 'closed 0'));
  });

  test('an unknown word on lines that tell no money does not count', () => {
    const shop = shopOf(
      orders({
        'orders.status': ['蓝色', '蓝色'],
        'orderLines.quantity': [1, 1],
        'orderLines.amount': [null, 3],
      }),
    );
    expect(facts(shop)).toEqual(['pending 0', 'counted 3']);
  });

  test('a partial refund counts with amount − refundAmount; a full one by its word does not', () => {
    expect(
      factsOf(
        orders({
          'orders.amount': ['100.00', '100.00', '100.00', '100.00'],
          'orders.refundAmount': ['30.5', null, '0', '100'],
          'orders.status': ['部分退款', '交易成功', '交易成功', '退款成功'],
        }),
      ),
    ).toEqual(['counted 69.5', 'counted 100', 'counted 100', 'refunded 0']);
  });

  test('an order without a day is not counted', () => {
    expect(factsOf(orders({ 'orders.orderedAt': [null], 'orders.amount': [5] }))).toEqual([
      'undated 5',
    ]);
  });

  test('the day it was paid stands in for the day it was placed', () => {
    const shop = shopOf(
      orders({ 'orders.orderedAt': [null, 7], 'orders.paidAt': [9, 9], 'orders.amount': [1, 1] }),
    );
    expect(Array.from(shop.orders.day)).toEqual([9, 7]);
  });
});

describe('orders and lines', () => {
  const lined = (
    lines: readonly (readonly [order: string, quantity: number, price: number])[],
  ) => ({
    'orders.orderId': lines.map(([order]) => order),
    'customers.customerId': lines.map(() => 'a'),
    'orders.orderedAt': lines.map(() => 100),
    'orderLines.quantity': lines.map(([, quantity]) => quantity),
    'orderLines.unitPrice': lines.map(([, , price]) => price),
  });

  test('lines count when quantity and price are above 0; money is that of the counted ones', () => {
    const shop = shopOf(
      lined([
        ['1', 2, 3],
        ['1', 0, 5],
        ['1', 1, 0],
        ['1', -1, 3],
      ]),
    );
    expect(Array.from(shop.lines.counted)).toEqual([1, 0, 0, 0]);
    // Gross of returns: the line of −1 is not netted.
    expect(facts(shop)).toEqual(['counted 6']);
  });

  test('an order of free lines only does not count', () => {
    expect(
      factsOf(
        lined([
          ['1', 1, 0],
          ['1', 0, 9],
          ['2', 1, 1],
        ]),
      ),
    ).toEqual(['freeLinesOnly 0', 'counted 1']);
  });

  test('a cancelled invoice, C beside negative quantities, is a return and is not netted', () => {
    const shop = shopOf(
      lined([
        ['536365', 6, 2.55],
        ['C536379', -1, 2.55],
      ]),
    );
    expect(facts(shop)).toEqual(['counted 15.3', 'returned 0']);
    expect(Array.from(shop.ordersOfPerson.members)).toEqual([0]);
  });

  test('lines count by what exists: no quantity column, no price column', () => {
    const base = { 'orders.orderId': ['1', '1'], 'orders.orderedAt': [1, 1] };
    expect(
      factsOf({ ...base, 'orderLines.productId': ['p', 'q'], 'orderLines.unitPrice': [3, 4] }),
    ).toEqual(['counted 7']);
    expect(
      factsOf({ ...base, 'orderLines.quantity': [1, 0], 'orderLines.amount': [3, 4] }),
    ).toEqual(['counted 3']);
  });

  test('negative line amounts are returns', () => {
    expect(
      factsOf({
        'orders.orderId': ['1', '2'],
        'orders.orderedAt': [1, 1],
        'orderLines.productId': ['p', 'p'],
        'orderLines.amount': [9, -9],
      }),
    ).toEqual(['counted 9', 'returned 0']);
  });

  test('without lines: counted when the amount is ≥ 0 or absent; below 0 a return', () => {
    expect(factsOf(orders({ 'orders.amount': [0, null, -4, 4] }))).toEqual([
      'counted 0',
      'counted 0',
      'returned -4',
      'counted 4',
    ]);
  });

  test('a row that names goods and no more than a negative amount is a return', () => {
    const rows = orders({
      'orders.amount': [-90, 90],
      'orderLines.productName': ['烫发', '烫发'],
    });
    expect(factsOf(rows)).toEqual(['returned -90', 'counted 90']);
    const pieces = { ...rows, 'orderLines.quantity': [1, 1] };
    expect(factsOf(pieces)).toEqual(['returned -90', 'counted 90']);
    // A receipt that takes back what its lines are priced at: the sign stands at the total alone.
    const priced = { ...pieces, 'orderLines.unitPrice': [90, 90] };
    expect(factsOf(priced)).toEqual(['returned -90', 'counted 90']);
    // Other sums say that something else was set off: lines with prices say themselves what was sold.
    const setOff = { ...priced, 'orders.amount': [-50, 90] };
    expect(factsOf(setOff)).toEqual(['counted -50', 'counted 90']);
  });

  test('a wholly discounted order is one', () => {
    expect(factsOf(orders({ 'orders.amount': ['0.00'], 'orders.discount': ['50.00'] }))).toEqual([
      'counted 0',
    ]);
    expect(
      factsOf({ ...lined([['1', 1, 50]]), 'orders.amount': [0], 'orders.discount': [50] }),
    ).toEqual(['counted 0']);
  });

  test('a row with a date and an amount but no order id is an order of its own, and its one line', () => {
    const shop = shopOf({
      'customers.customerId': ['a', 'a', 'a'],
      'orders.orderedAt': [1, 1, 2],
      'orders.amount': [5, 5, 6],
      'orderLines.quantity': [2, 2, null],
    });
    expect(facts(shop)).toEqual(['counted 5', 'counted 5', 'counted 6']);
    expect(Array.from(shop.lines.order)).toEqual([0, 1]);
    expect(Array.from(shop.lines.quantity)).toEqual([2, 2]);
  });

  test('anonymous orders are kept beside those of people', () => {
    const shop = shopOf(
      orders({ 'customers.customerId': ['a', null, '匿名'], 'orders.amount': [1, 2, 3] }),
    );
    expect(Array.from(shop.orders.person)).toEqual([0, -1, -1]);
    expect(facts(shop)).toEqual(['counted 1', 'counted 2', 'counted 3']);
    expect(shop.personCount).toBe(1);
  });
});

describe('order amount', () => {
  const one = (columns: PlainColumns): string[] =>
    factsOf({ 'orders.orderId': ['1', '1'], 'orders.orderedAt': [1, 1], ...columns });

  const whole: PlainColumns = {
    'orders.amount': ['7.77', '7.77'],
    'orders.discount': ['1', '1'],
    'orderLines.amount': ['10', '20'],
    'orderLines.quantity': [2, 3],
    'orderLines.unitPrice': ['5.50', '7'],
    'orderLines.discountRate': ['0.1', '0'],
  };
  const without = (...left: readonly string[]): PlainColumns =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => !left.includes(name)));

  test('the paid amount goes before everything', () => {
    expect(one(whole)).toEqual(['counted 7.77']);
  });

  test('else Σ line amounts, from which no discount is taken again', () => {
    expect(one(without('orders.amount'))).toEqual(['counted 30']);
  });

  test('else Σ quantity × price × (1 − rate), less a money discount', () => {
    // 2 × 5.50 × 0.9 + 3 × 7 − 1
    expect(one(without('orders.amount', 'orderLines.amount'))).toEqual(['counted 29.9']);
  });

  test('a rate told of the order is the rate of its lines; the line’s own goes first', () => {
    const base = without('orders.amount', 'orderLines.amount', 'orders.discount');
    const { 'orderLines.discountRate': _, ...unrated } = base;
    const rated = { ...unrated, 'orders.discountRate': ['0.5', '0.5'] };
    expect(one(rated)).toEqual(['counted 16']);
    expect(one({ ...rated, 'orderLines.discountRate': ['0.1', null] })).toEqual(['counted 20.4']);
  });

  test('a money discount of a line is taken off that line', () => {
    expect(
      one({
        'orderLines.quantity': [2, 1],
        'orderLines.unitPrice': [5, 7],
        'orderLines.discount': ['1.25', null],
      }),
    ).toEqual(['counted 15.75']);
  });

  test('what was due stands in where nothing was paid', () => {
    expect(factsOf(orders({ 'orders.amount': [null, 5], 'orders.amountDue': [9, 9] }))).toEqual([
      'counted 9',
      'counted 5',
    ]);
  });

  test('lines that tell no money: nothing is told, and no discount turns it negative', () => {
    expect(one({ 'orderLines.quantity': [1, 2], 'orders.discount': ['5', '5'] })).toEqual([
      'counted 0',
    ]);
  });

  test('how one file tells its money changes nothing in another', () => {
    const priced = {
      'orders.orderId': ['p'],
      'orders.orderedAt': [1],
      'orders.discount': [2],
      'orderLines.quantity': [1],
      'orderLines.unitPrice': [10],
    };
    const due = { 'orders.orderId': ['d'], 'orders.orderedAt': [1], 'orders.amountDue': [7] };
    const told = { 'orders.orderId': ['t'], 'orders.orderedAt': [1], 'orders.amount': [5] };
    const lineTold = {
      'orders.orderId': ['l'],
      'orders.orderedAt': [1],
      'orderLines.amount': [3],
    };
    const alone = [priced, due, told, lineTold].flatMap((batch) => factsOf(batch));
    expect(alone).toEqual(['counted 8', 'counted 7', 'counted 5', 'counted 3']);
    expect(factsOf(priced, due, told, lineTold)).toEqual(alone);
  });

  test('amounts that differ by more than a cent are told, a cent is not', () => {
    const differing = (amount: string): Int32Array =>
      shopOf({
        'orders.orderId': ['1'],
        'orders.orderedAt': [1],
        'orders.amount': [amount],
        'orderLines.quantity': [1],
        'orderLines.unitPrice': ['10.00'],
      }).orders.amountsDiffer;
    expect([...differing('10.00')]).toEqual([]);
    expect([...differing('10.01')]).toEqual([]);
    expect([...differing('9.98')]).toEqual([0]);
  });
});

describe('discounts', () => {
  test('told in money, else from the rate of what was paid', () => {
    const shop = shopOf({
      'orders.orderId': ['1', '2', '3'],
      'orders.orderedAt': [1, 1, 1],
      'orders.discount': ['5', null, null],
      'orderLines.quantity': [1, 1, 1],
      'orderLines.unitPrice': ['20', '20', '20'],
      'orderLines.discountRate': [null, '0.25', null],
    });
    const { discountUnits, units, scale } = shop.orders;
    expect(Array.from(discountUnits ?? [], (own) => own / 10 ** scale)).toEqual([5, 5, 0]);
    expect(Array.from(units, (own) => own / 10 ** scale)).toEqual([15, 15, 20]);
  });
});

describe('several currencies', () => {
  test('are never added: only the money of the most frequent one is counted', () => {
    const shop = shopOf(
      orders({
        'orders.amount': [1, 2, 4, 8],
        'orders.currency': ['USD', 'CNY', 'cny', null],
      }),
    );
    expect(shop.orders.currency).toBe('CNY');
    expect(facts(shop)).toEqual(['otherCurrency 1', 'counted 2', 'counted 4', 'counted 8']);
  });

  test('case makes no currency, and of two as frequent the same one wins in every order', () => {
    const listed = ['usd', 'CNY', 'USD', 'CNY'];
    for (const words of [listed, listed.toReversed(), ['CNY', 'usd', 'CNY', 'USD']]) {
      const shop = shopOf(orders({ 'orders.amount': [1, 1, 1, 1], 'orders.currency': words }));
      expect(shop.orders.currency).toBe('CNY');
      expect(Array.from(shop.orders.state).filter((state) => state === 0)).toHaveLength(2);
    }
  });

  test('without a currency told anywhere all is one', () => {
    expect(shopOf(orders({ 'orders.amount': [1] })).orders.currency).toBeNull();
  });
});

describe('scales', () => {
  test('sums raise to the larger scale', () => {
    const shop = new DerivedShop([
      batchOf(orders({ 'orders.amount': ['0.1', '2'] })),
      batchOf({ ...orders({ 'orders.amount': ['0.025'] }), 'orders.orderId': ['9'] }),
    ]);
    expect(shop.orders.scale).toBe(3);
    expect(Array.from(shop.orders.units)).toEqual([100, 2000, 25]);
  });
});
