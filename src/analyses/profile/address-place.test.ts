/** Cities read off addresses: known provinces and municipalities at the start, nothing else. */
import { expect, test } from 'vitest';
import { cellText, type Column } from '#domain/columns.ts';
import { outcomeOf } from '#testing/analyses.ts';
import { type PlainColumns, shopOf } from '#testing/batches.ts';
import { cityOfAddress } from './address-place.ts';

test.each([
  ['浙江省 杭州市 西湖区 文三路 295号(310000)', '杭州市'],
  ['浙江省杭州市西湖区文三路295号', '杭州市'],
  ['浙江 杭州市 余杭区 仓前街道', '杭州市'],
  ['浙江省,宁波市,海曙区,***', '宁波市'],
  ['中国 广东省 深圳市 南山区 科技园', '深圳市'],
  ['广东省广州市天河区体育西路', '广州市'],
  ['黑龙江省哈尔滨市南岗区', '哈尔滨市'],
  ['吉林省 延边朝鲜族自治州 延吉市 公园路', '延边朝鲜族自治州'],
  ['吉林省吉林市昌邑区', '吉林市'],
  ['四川省凉山彝族自治州西昌市', '凉山彝族自治州'],
  ['内蒙古自治区锡林郭勒盟锡林浩特市', '锡林郭勒盟'],
  ['新疆维吾尔自治区 乌鲁木齐市 天山区', '乌鲁木齐市'],
  ['广西壮族自治区南宁市青秀区', '南宁市'],
  ['西藏自治区 阿里地区 噶尔县', '阿里地区'],
  ['湖南省 湘西土家族苗族自治州 吉首市', '湘西土家族苗族自治州'],
  ['北京市 北京市 朝阳区 建国路 88号', '北京市'],
  ['北京 北京市 朝阳区', '北京市'],
  ['北京朝阳区建国路', '北京市'],
  ['上海市浦东新区世纪大道', '上海市'],
  ['重庆市渝中区解放碑', '重庆市'],
  ['台北市信義區市府路45號', '台北市'],
  ['110 臺北市信義區松仁路', '臺北市'],
  ['台灣新北市板橋區文化路', '新北市'],
  ['彰化縣員林市中山路', '彰化縣'],
  ['香港特别行政区 中西区 皇后大道中', '香港'],
  ['香港九龍旺角彌敦道', '香港'],
  ['澳門特別行政區 花地瑪堂區', '澳門'],
])('%s is in %s', (address, city) => {
  expect(cityOfAddress(address)).toBe(city);
});

test.each([
  '',
  '文三路 295号',
  '杭州市西湖区',
  '上海路 12号',
  '南京市北京路上海市场 3楼',
  '浙江大学紫金港校区',
  '浙江省',
  '火星省 奥林匹斯市',
  '北京路 12号',
  '北京烤鸭店',
  '香港路 5 号',
  '***',
  '12 High Street, Leeds',
  'null',
  '浙江省'.repeat(5000),
])('nothing is known of %.40s', (address) => {
  expect(cityOfAddress(address)).toBeNull();
});

test('the address of the latest order tells the city where no column does', async () => {
  const rows = {
    'orders.orderId': ['1', '2', '3', '4'],
    'customers.customerId': ['a', 'a', 'b', 'c'],
    'orders.orderedAt': [1, 2, 3, 4],
    'orders.amount': [10, 10, 10, 10],
    'orders.receiverAddress': [
      '上海市 浦东新区 世纪大道',
      '浙江省 杭州市 西湖区 文三路 295号(310000)',
      '文三路 295号',
      null,
    ],
  };
  const cities = async (...files: PlainColumns[]): Promise<(string | null)[]> => {
    const shop = shopOf(...files);
    const outcome = await outcomeOf(shop, 100, 'profile');
    const column: Column | undefined =
      outcome.status === 'done' ? outcome.columns['city'] : undefined;
    return Array.from({ length: shop.personCount }, (_, person) =>
      column?.type === 'category' ? cellText(column, person) : null,
    );
  };
  expect(await cities(rows)).toEqual(['杭州市', null, null]);
  // A column of cities is the shop's own word.
  expect(await cities({ ...rows, 'orders.city': ['绍兴', '绍兴', null, null] })).toEqual([
    '绍兴',
    null,
    null,
  ]);
  const members = { 'customers.customerId': ['b'], 'customers.address': ['江苏省南京市鼓楼区'] };
  expect(await cities(rows, members)).toEqual(['杭州市', '南京市', null]);
});
