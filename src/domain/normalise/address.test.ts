/**
 * Parts of addresses, checked by hand against the division codes of the National Bureau of Statistics
 * and the address formats of the Universal Postal Union.
 */
import { describe, expect, test } from 'vitest';
import { addressParts } from './address.ts';

/** `province/city/district/town`, `-` for what is not known. */
function placesOf(address: string): string {
  const { province, city, district, town } = addressParts(address);
  return [province, city, district, town].map((it) => it ?? '-').join('/');
}

describe('a Chinese address begins with the largest place', () => {
  test.each([
    ['浙江省 杭州市 西湖区 文三路 295号(310000)', '浙江省/杭州市/西湖区/-'],
    ['浙江省杭州市西湖区文三路295号', '浙江省/杭州市/西湖区/-'],
    ['浙江 杭州市 余杭区 仓前街道', '浙江省/杭州市/余杭区/仓前街道'],
    ['浙江杭州西湖区文三路', '浙江省/杭州市/西湖区/-'],
    ['浙江 杭州 西湖 文三路', '浙江省/杭州市/西湖区/-'],
    ['杭州市西湖区', '浙江省/杭州市/西湖区/-'],
    ['杭州西湖区文三路', '浙江省/杭州市/西湖区/-'],
    ['浙江省,宁波市,海曙区,***', '浙江省/宁波市/海曙区/-'],
    ['浙江省-宁波市-海曙区-***', '浙江省/宁波市/海曙区/-'],
    ['浙江省/温州市/乐清市/柳市镇', '浙江省/温州市/乐清市/柳市镇'],
    ['浙江省义乌市稠江街道', '浙江省/金华市/义乌市/稠江街道'],
    ['江苏昆山市花桥镇', '江苏省/苏州市/昆山市/花桥镇'],
    ['义乌市稠江街道', '浙江省/金华市/义乌市/稠江街道'],
    ['浦东新区世纪大道', '上海市/上海市/浦东新区/-'],
    ['浙江省西湖区文三路', '浙江省/杭州市/西湖区/-'],
    ['中国 广东省 深圳市 南山区 科技园', '广东省/深圳市/南山区/-'],
    ['广东省广州市天河区体育西路', '广东省/广州市/天河区/-'],
    ['广东省东莞市虎门镇', '广东省/东莞市/-/虎门镇'],
    ['广东省中山市小榄镇', '广东省/中山市/-/小榄镇'],
    ['杭州市江干区凯旋街道', '浙江省/杭州市/江干区/凯旋街道'],
    ['杭州市萧山市城厢镇', '浙江省/杭州市/萧山市/城厢镇'],
    ['合肥市高新区望江西路', '安徽省/合肥市/高新区/-'],
    ['黑龙江省哈尔滨市南岗区', '黑龙江省/哈尔滨市/南岗区/-'],
    ['吉林省 延边朝鲜族自治州 延吉市 公园路', '吉林省/延边朝鲜族自治州/延吉市/-'],
    ['吉林省延边州延吉市', '吉林省/延边朝鲜族自治州/延吉市/-'],
    ['吉林省吉林市昌邑区', '吉林省/吉林市/昌邑区/-'],
    ['吉林市昌邑区', '吉林省/吉林市/昌邑区/-'],
    ['四川省凉山彝族自治州西昌市', '四川省/凉山彝族自治州/西昌市/-'],
    ['内蒙古自治区锡林郭勒盟锡林浩特市', '内蒙古自治区/锡林郭勒盟/锡林浩特市/-'],
    ['内蒙古 鄂尔多斯市 东胜区', '内蒙古自治区/鄂尔多斯市/东胜区/-'],
    ['新疆维吾尔自治区 乌鲁木齐市 天山区', '新疆维吾尔自治区/乌鲁木齐市/天山区/-'],
    ['新疆伊犁哈萨克自治州伊宁市', '新疆维吾尔自治区/伊犁哈萨克自治州/伊宁市/-'],
    ['新疆石河子市', '新疆维吾尔自治区/石河子市/-/-'],
    ['广西壮族自治区南宁市青秀区', '广西壮族自治区/南宁市/青秀区/-'],
    ['西藏自治区 阿里地区 噶尔县', '西藏自治区/阿里地区/噶尔县/-'],
    ['湖南省 湘西土家族苗族自治州 吉首市', '湖南省/湘西土家族苗族自治州/吉首市/-'],
    ['海南省 海口市 龙华区', '海南省/海口市/龙华区/-'],
    ['海南省三亚市吉阳区', '海南省/三亚市/吉阳区/-'],
    ['湖北省仙桃市沙嘴街道', '湖北省/仙桃市/-/沙嘴街道'],
    ['湖北省荆州市沙市区', '湖北省/荆州市/沙市区/-'],
    ['福建省福州市连江县', '福建省/福州市/连江县/-'],
    ['北京市 北京市 朝阳区 建国路 88号', '北京市/北京市/朝阳区/-'],
    ['北京 北京市 朝阳区', '北京市/北京市/朝阳区/-'],
    ['北京朝阳区建国路', '北京市/北京市/朝阳区/-'],
    ['北京市市辖区朝阳区', '北京市/北京市/朝阳区/-'],
    ['北京市崇文区', '北京市/北京市/崇文区/-'],
    ['上海市浦东新区世纪大道', '上海市/上海市/浦东新区/-'],
    ['重庆市渝中区解放碑', '重庆市/重庆市/渝中区/-'],
    ['重庆市 县 云阳县', '重庆市/重庆市/云阳县/-'],
    ['辽宁省朝阳市双塔区', '辽宁省/朝阳市/双塔区/-'],
    ['浙江省', '浙江省/-/-/-'],
    ['浙江', '浙江省/-/-/-'],
    ['杭州', '浙江省/杭州市/-/-'],
    ['廣東省廣州市天河區', '广东省/广州市/天河区/-'],
    ['浙江省　杭州市　西湖区', '浙江省/杭州市/西湖区/-'],
    ['310000 浙江省杭州市', '浙江省/杭州市/-/-'],
    ['南京市北京路上海市场 3楼', '江苏省/南京市/-/-'],
  ])('%s', (address, places) => expect(placesOf(address)).toBe(places));

  test.each([
    ['台北市信義區市府路45號', '台北市/台北市/信義區/-'],
    ['110 臺北市信義區松仁路', '台北市/台北市/信義區/-'],
    ['台灣新北市板橋區文化路', '新北市/新北市/板橋區/-'],
    ['彰化縣員林市中山路', '彰化縣/彰化縣/員林市/-'],
    ['桃園市平鎮區', '桃園市/桃園市/平鎮區/-'],
    ['高雄市前鎮區中華五路', '高雄市/高雄市/前鎮區/-'],
    ['台北信義區市府路45號', '台北市/台北市/信義區/-'],
    ['金門縣金城鎮', '金門縣/金門縣/金城鎮/-'],
    ['香港特别行政区 中西区 皇后大道中', '香港/香港/中西区/-'],
    ['香港九龍旺角彌敦道', '香港/香港/-/-'],
    ['香港九龍油尖旺區彌敦道', '香港/香港/油尖旺區/-'],
    ['澳門特別行政區 花地瑪堂區', '澳門/澳門/花地瑪堂區/-'],
  ])('%s', (address, places) => expect(placesOf(address)).toBe(places));

  test('what is left is the street; a postcode stands before or behind', () => {
    expect(addressParts('浙江省 杭州市 西湖区 文三路 295号(310000)')).toEqual({
      country: 'CN',
      province: '浙江省',
      city: '杭州市',
      district: '西湖区',
      town: null,
      street: '文三路 295号',
      postcode: '310000',
    });
    expect(addressParts('100022 北京市朝阳区建国路88号')).toMatchObject({
      street: '建国路88号',
      postcode: '100022',
    });
    expect(addressParts('110 臺北市信義區松仁路')).toMatchObject({
      country: 'TW',
      postcode: '110',
    });
    expect(addressParts('香港九龍旺角彌敦道')).toMatchObject({ country: 'HK', postcode: null });
  });
});

describe('nothing is guessed', () => {
  test.each([
    '',
    '文三路 295号',
    '西湖区文三路',
    '朝阳区建国路',
    '连江县',
    '上海路 12号',
    '上海市场 3楼',
    '南京市政府',
    '浙江大学紫金港校区',
    '火星省 奥林匹斯市',
    '北京路 12号',
    '北京 路 12号',
    '北京烤鸭店',
    '香港路 5 号',
    '杭州湾大道',
    '中山大学',
    '朝阳 建国路',
    '***',
    'null',
    'A1',
    '浙江省'.repeat(5000),
  ])('%.40s', (address) => expect(placesOf(address)).toBe('-/-/-/-'));

  test.each([
    ['浙江省文三路 295号', '浙江省/-/-/-'],
    ['广东省中山路 12号', '广东省/-/-/-'],
    ['江苏省南京路 3号', '江苏省/-/-/-'],
    ['杭州市文三路阳光小区', '浙江省/杭州市/-/-'],
    ['杭州市阳光社区', '浙江省/杭州市/-/-'],
    ['杭州市镇海路 5号', '浙江省/杭州市/-/-'],
    ['广东省鼓楼区', '广东省/-/-/-'],
  ])('%s', (address, places) => expect(placesOf(address)).toBe(places));
});

describe('other addresses end with the largest place', () => {
  test.each([
    ['1 Market St, San Francisco, CA 94105, USA', 'US', 'CA', 'San Francisco', '94105'],
    ['1 Market St, San Francisco, CA 94105', 'US', 'CA', 'San Francisco', '94105'],
    ['350 Fifth Ave, New York, NY 10118-0110', 'US', 'NY', 'New York', '10118-0110'],
    ['10 Downing Street, London SW1A 2AA', 'GB', null, null, 'SW1A 2AA'],
    ['12 High Street, Leeds, LS1 4AP, United Kingdom', 'GB', null, null, 'LS1 4AP'],
    ['111 Wellington St, Ottawa, ON K1A 0A9', 'CA', null, null, 'K1A 0A9'],
    ['Marienplatz 8, 80331 München, Germany', 'DE', null, null, '80331'],
    ['5 Avenue Anatole France, 75007 Paris, France', 'FR', null, null, '75007'],
    ['Dam 1, 1012 JS Amsterdam, Netherlands', 'NL', null, null, '1012 JS'],
    ['1-1 Chiyoda, Tokyo 100-8111, Japan', 'JP', null, null, '100-8111'],
    ['10 Bayfront Avenue, Singapore 018956', null, null, null, null],
    ['10 Bayfront Avenue, 018956, Singapore', 'SG', null, null, '018956'],
    ['Sydney NSW 2000, Australia', 'AU', null, null, '2000'],
    ['12 High Street, Leeds', null, null, null, null],
    ['5 Bathurst St, Sydney, New South Wales', null, null, null, null],
    ['Suite 4000', null, null, null, null],
  ])('%s', (address, country, province, city, postcode) => {
    expect(addressParts(address)).toMatchObject({ country, province, city, postcode });
  });
});
