/** Places of people: told, else by their addresses. What an address says is tested in domain/normalise. */
import { describe, expect, test } from 'vitest';
import { cellText } from '#domain/columns.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { type PlainColumns, shopOf } from '#testing/batches.ts';

/** province/city/district of each person; null where nothing is known. */
async function placesOf(...files: PlainColumns[]): Promise<(string | null)[]> {
  const shop = shopOf(...files);
  const outcome = await outcomeOf(shop, 100, 'profile');
  const columns = outcome.status === 'done' ? outcome.columns : {};
  return Array.from({ length: shop.personCount }, (_, person) => {
    const told = ['province', 'city', 'district'].map((level) => {
      const column = columns[level];
      return column?.type === 'category' ? cellText(column, person) : null;
    });
    return told.every((it) => it === null) ? null : told.map((it) => it ?? '-').join('/');
  });
}

const ORDERS = {
  'orders.orderId': ['1', '2', '3', '4'],
  'customers.customerId': ['a', 'a', 'b', 'c'],
  'orders.orderedAt': [1, 2, 3, 4],
  'orders.amount': [10, 10, 10, 10],
};
const ADDRESSES = {
  'orders.receiverAddress': [
    '上海市 浦东新区 世纪大道',
    '浙江省 杭州市 西湖区 文三路 295号(310000)',
    '文三路 295号',
    null,
  ],
};

test('the address of the latest order tells the place where no column does', async () => {
  const rows = { ...ORDERS, ...ADDRESSES };
  expect(await placesOf(rows)).toEqual(['浙江省/杭州市/西湖区', null, null]);
  // A column of cities is the shop's own word, and another city's district is not put beside it.
  expect(await placesOf({ ...rows, 'orders.city': ['绍兴', '绍兴', null, null] })).toEqual([
    '-/绍兴/-',
    null,
    null,
  ]);
  const members = { 'customers.customerId': ['b'], 'customers.address': ['江苏省南京市鼓楼区'] };
  expect(await placesOf(rows, members)).toEqual([
    '浙江省/杭州市/西湖区',
    '江苏省/南京市/鼓楼区',
    null,
  ]);
});

describe('what is told stays as it is', () => {
  test('and gets from the address what it lacks, under the spelling that is known', async () => {
    const members = {
      'customers.customerId': ['a', 'b', 'c'],
      'customers.city': ['杭州', null, '杭州'],
      'customers.address': ['杭州市西湖区文三路', '浙江省杭州市余杭区', '宁波市海曙区'],
    };
    expect(await placesOf(members)).toEqual([
      '浙江省/杭州/西湖区',
      '浙江省/杭州/余杭区',
      '-/杭州/-',
    ]);
  });

  test('the place of a receiver is never put beside a place of the buyer', async () => {
    const rows = { ...ORDERS, ...ADDRESSES };
    const members = { 'customers.customerId': ['a'], 'customers.province': ['广东省'] };
    expect((await placesOf(rows, members))[0]).toBe('广东省/杭州市/-');
  });

  test('columns alone', async () => {
    const told = {
      ...ORDERS,
      'orders.province': ['浙江省', '江苏省', null, '广东省'],
      'orders.city': ['杭州市', '南京市', null, null],
    };
    expect(await placesOf(told)).toEqual(['江苏省/南京市/-', null, null]);
    expect(
      await placesOf({ ...ORDERS, 'orders.province': ['浙江省', '江苏省', null, null] }),
    ).toEqual(['江苏省/-/-', null, null]);
  });
});

test('Taiwan, Hong Kong and other countries', async () => {
  const members = {
    'customers.customerId': ['a', 'b', 'c', 'd'],
    'customers.address': [
      '臺北市信義區市府路45號',
      '台北市信義區松仁路',
      '香港九龍油尖旺區彌敦道',
      '1 Market St, San Francisco, CA 94105, USA',
    ],
  };
  expect(await placesOf(members)).toEqual([
    '台北市/台北市/信義區',
    '台北市/台北市/信義區',
    '香港/香港/油尖旺區',
    'CA/San Francisco/-',
  ]);
});
