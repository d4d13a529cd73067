import { describe, expect, test } from 'vitest';
import { cellText } from '#domain/columns.ts';
import type { Dimension } from '#domain/dimensions.ts';
import { productNamesOfLines } from '#engine/shop/product-names.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { type PlainColumns, shopOf } from '#testing/batches.ts';
import { groupView } from './group-view.ts';
import { PersonPages } from './person-view.ts';

const A = 400;

function pageOf(key: string, ...files: readonly PlainColumns[]) {
  const shop = shopOf(...files);
  const person = Array.from({ length: shop.personCount }, (_, at) => at).find(
    (at) => shop.keyText(at) === key,
  )!;
  return new PersonPages(shop).view(person, A, {}, 100);
}

const order = (more: PlainColumns): PlainColumns => ({
  'orders.orderId': ['T1'],
  'customers.customerId': ['a'],
  'orders.orderedAt': [390],
  'orders.amount': [10],
  ...more,
});

describe('the receiver of an order', () => {
  const buyer: PlainColumns = {
    'customers.customerId': ['a'],
    'customers.name': ['王芳'],
    'customers.phone': ['13800000001'],
  };

  test('is shown at the order and is not the buyer', () => {
    const page = pageOf(
      'a',
      buyer,
      order({
        'orders.receiverName': ['李强'],
        'orders.receiverPhone': ['13900000002'],
        'orders.province': ['浙江省'],
        'orders.city': ['杭州市'],
        'orders.receiverAddress': ['杭州市西湖区 1 号'],
      }),
    );
    expect(page.orders[0]!.receiver).toEqual({
      name: '李强',
      phone: '13900000002',
      address: '浙江省 杭州市西湖区 1 号',
      isBuyer: false,
    });
    // Nothing of the receiver became a fact or a key of the buyer.
    expect(page.displayName).toBe('王芳');
    expect(page.keys.map(({ text }) => text)).toEqual(['a']);
    expect(JSON.stringify(page.facts)).not.toMatch(/李强|13900000002/);
  });

  test.each([
    ['the same name', { 'orders.receiverName': ['王芳'] }],
    ['the same phone, written otherwise', { 'orders.receiverPhone': ['+86 138 0000 0001'] }],
  ])('%s: the buyer', (_, receiver: PlainColumns) => {
    expect(pageOf('a', buyer, order(receiver)).orders[0]!.receiver?.isBuyer).toBe(true);
  });

  test('nobody where no file tells one', () => {
    expect(pageOf('a', buyer, order({})).orders[0]!.receiver).toBeNull();
  });
});

test('an order given back shows what it was, never a bare negative', () => {
  const page = pageOf(
    'a',
    order({
      'orders.status': ['交易关闭'],
      'orders.amount': [0],
      'orders.refundAmount': [168],
      'orderLines.amount': [168],
    }),
  );
  expect(page.orders[0]!.state).not.toBe('counted');
  expect(Number(page.orders[0]!.amount)).toBe(168);
});

test('returns are told beside the money that is not net of them', () => {
  const page = pageOf('a', {
    'orders.orderId': ['T1', 'C2', 'T3'],
    'customers.customerId': ['a', 'a', 'b'],
    'orders.orderedAt': [390, 391, 392],
    'orderLines.quantity': [3, -2, 1],
    'orderLines.unitPrice': [10, 10, 10],
  });
  expect(page.returned).toEqual({ amount: '20', net: '10' });
  expect(pageOf('a', order({})).returned).toBeNull();
});

test('a dimension that only a tag tells is known', () => {
  const shop = shopOf(order({}));
  const pages = new PersonPages(shop);
  const view = pages.view(0, A, { 'tags.favouriteWeekday': '1', 'tags.reachable': 'phone' }, 10);
  expect(view.dimensions).toMatchObject({ behaviour: 1, service: 1 });
  expect(pages.view(0, A, {}, 10).dimensions).toMatchObject({ behaviour: 0, service: 0 });
});

describe('products by name', () => {
  const lines: PlainColumns = {
    'orders.orderId': ['T1', 'T1', 'T1', 'T2', 'T2'],
    'customers.customerId': ['a', 'a', 'a', 'b', 'b'],
    'orders.orderedAt': [390, 390, 390, 391, 391],
    'orderLines.productId': ['p1', 'p2', 'p3', 'p1', null],
    'orderLines.quantity': [1, 1, 1, 1, 1],
    'orderLines.amount': [5, 6, 7, 8, 9],
  };
  const products: PlainColumns = {
    'products.productId': ['p1', 'p2'],
    'products.name': ['绿茶', null],
    'products.category': ['茶叶', '点心'],
  };

  test('a line is called as the list of products says, else by kind and number, else by number', () => {
    const page = pageOf('a', lines, products);
    expect(page.orders[0]!.lines.map(({ product }) => product)).toEqual([
      '绿茶',
      '点心 · p2',
      'p3',
    ]);
    expect(pageOf('b', lines, products).orders[0]!.lines.map(({ product }) => product)).toEqual([
      '绿茶',
      null,
    ]);
  });

  test("a name on the line itself stands above the list's", () => {
    const own = { ...lines, 'orderLines.productName': ['龙井', null, null, null, '散装'] };
    const named = (key: string) =>
      pageOf(key, own, products).orders[0]!.lines.map(({ product }) => product);
    expect(named('a')).toEqual(['龙井', '点心 · p2', 'p3']);
    expect(named('b')).toEqual(['绿茶', '散装']);
  });

  test('a group counts people by the names that are shown', () => {
    const shop = shopOf(lines, products);
    const view = groupView(shop, A, new Uint8Array(shop.personCount).fill(1), new Map());
    expect(view.products).toEqual([
      { name: '绿茶', people: 2 },
      { name: '点心 · p2', people: 1 },
      { name: 'p3', people: 1 },
    ]);
  });

  test('what somebody buys most is called the same', async () => {
    const shop = shopOf(lines, products);
    const outcome = await outcomeOf(shop, A, 'habits');
    const top = outcome.status === 'done' ? outcome.columns['topProduct'] : undefined;
    const person = shop.keyText(0) === 'b' ? 0 : 1;
    expect(top?.type === 'category' && cellText(top, person)).toBe('绿茶');
  });

  test('a shop without products names none', () => {
    const { codes, dictionary } = productNamesOfLines(shopOf(order({})));
    expect([codes.length, dictionary.size]).toEqual([0, 0]);
  });
});

test('each dimension counts what files tell of this person, and of the shop', () => {
  const files: readonly PlainColumns[] = [
    {
      'customers.customerId': ['a', 'b'],
      'customers.name': ['王芳', '李强'],
      'customers.phone': ['13800000001', null],
      'customers.gender': ['女', null],
      'customers.birthday': [-9000, null],
      'customers.city': ['杭州', null],
    },
    order({}),
    { 'feedback.customerId': ['a', 'a'], 'feedback.rating': [5, 4], 'feedback.at': [391, 392] },
    { 'tickets.customerId': ['b'], 'tickets.openedAt': [391], 'tickets.category': ['退换'] },
    {
      'events.customerId': ['b', 'b'],
      'events.at': [380, 381],
      'events.kind': ['view', 'cart'],
      'events.device': ['iPhone', 'iPhone'],
    },
    {
      'competitorProducts.competitor': ['对面的店'],
      'competitorProducts.product': ['绿茶'],
      'competitorProducts.price': [9],
    },
  ];
  const told = (key: string) =>
    Object.fromEntries(
      Object.entries(pageOf(key, ...files).dimensions).filter(([, count]) => count > 0),
    ) as Partial<Record<Dimension, number>>;
  expect(told('a')).toEqual({
    demographics: 2,
    geography: 1,
    transactions: 1,
    history: 1,
    emotion: 2,
    competitors: 1,
  });
  expect(told('b')).toEqual({ service: 1, behaviour: 2, technology: 1, competitors: 1 });
  // Nothing is drawn from competitors' prices yet.
  expect(pageOf('a', ...files).keptOnly).toEqual(['competitors']);
});

test('contracts and deals of a person are listed, and known of them', () => {
  const page = pageOf(
    'a',
    { 'customers.customerId': ['a', 'b'] },
    {
      'contracts.contractId': ['H1', 'H2', 'H3'],
      'contracts.customerId': ['a', 'b', 'a'],
      'contracts.product': ['年卡', '年卡', '私教'],
      'contracts.startedOn': [100, 100, 200],
      'contracts.endedOn': [465, 465, null],
      'contracts.amount': ['2980.50', 10, 20],
      'contracts.churned': ['否', null, null],
      'contracts~教练': ['小美', null, null],
    },
    {
      'opportunities.opportunityId': ['Q1'],
      'opportunities.customerId': ['a'],
      'opportunities.stage': ['已报价'],
      'opportunities.openedOn': [300],
      'opportunities.amount': [900],
      'opportunities~Deal currency': ['us$'],
      'opportunities~产品（意向）': ['私教课'],
      'opportunities~来自': ['展会'],
    },
  );
  expect(page.dealings.map(({ id }) => id)).toEqual(['H1', 'Q1', 'H3']);
  expect(page.dealings[0]).toMatchObject({
    kind: 'contract',
    product: '年卡',
    startedOn: 100,
    endsOn: 465,
    amount: '2980.5',
    churned: false,
    status: null,
    others: [{ header: '教练', value: '小美' }],
  });
  expect(page.dealings[1]).toMatchObject({
    amount: '900',
    currency: 'USD',
    product: '私教课',
    others: [{ header: '来自', value: '展会' }],
  });
  expect(page.keptOnly).toEqual([]);
  expect(page.dimensions.transactions).toBe(3);
});

describe('what a person said', () => {
  const files: readonly PlainColumns[] = [
    order({}),
    {
      'feedback.customerId': ['a', 'b'],
      'feedback.at': [395, 396],
      'feedback.rating': [2, 5],
      'feedback.text': ['盒子压坏了', '很好'],
    },
    {
      'tickets.customerId': ['a'],
      'tickets.openedAt': [397],
      'tickets.category': ['物流投诉'],
      'tickets.text': ['还没收到'],
    },
    {
      'surveys.responseId': ['R1', 'R1', 'R1', 'R2'],
      'surveys.customerId': ['a', 'a', 'a', 'a'],
      'surveys.at': [393, 393, 393, null],
      'surveys.questionText': ['关心什么', '关心什么', '推荐吗', '推荐吗'],
      'surveys.answer': ['价格', '包装', '9', '8'],
    },
  ];

  test('stands newest first, answers by response and question, others’ words not among it', () => {
    expect(pageOf('a', ...files).said).toEqual([
      {
        kind: 'ticket',
        day: 397,
        category: '物流投诉',
        status: null,
        isComplaint: true,
        text: '还没收到',
      },
      { kind: 'review', day: 395, rating: 2, nps: null, text: '盒子压坏了' },
      {
        kind: 'survey',
        day: 393,
        answers: [
          { question: '关心什么', answers: ['价格', '包装'] },
          { question: '推荐吗', answers: ['9'] },
        ],
      },
      { kind: 'survey', day: null, answers: [{ question: '推荐吗', answers: ['8'] }] },
    ]);
  });
});
