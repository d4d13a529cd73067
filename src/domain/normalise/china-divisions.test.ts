/** The table holds what the source says (National Bureau of Statistics, 2023), and names can be told from it. */
import { expect, test } from 'vitest';
import { divisions } from './china-divisions.ts';

const { provinces, cities, districts } = divisions();
const namesOf = (all: typeof cities): string[] => [...new Set(all.all().map(({ name }) => name))];

test('34 provinces and regions, 333 prefectures, and four municipalities', () => {
  expect(namesOf(provinces)).toHaveLength(34);
  const mainland = cities.all().filter(({ above }) => !/台湾|香港|澳门/.test(above!.name));
  const prefectures = mainland.filter(({ name }) => /(?:市|州|盟|地区)$/.test(name));
  // 21 more are counties and cities directly under a province (济源市, 仙桃市, 石河子市 …).
  expect(
    prefectures.filter(({ below, name }) => below.length > 0 || NO_DISTRICTS.has(name)),
  ).toHaveLength(333 + 4);
});

/** Cities with towns and no districts. */
const NO_DISTRICTS = new Set(['东莞市', '中山市', '儋州市', '嘉峪关市', '三沙市']);

test('autonomous prefectures by their short names', () => {
  const short = cities
    .all()
    .filter(({ name }) => name.endsWith('自治州'))
    .map((it) => it.short);
  expect(new Set(short)).toEqual(
    new Set(
      (
        '延边 恩施 湘西 阿坝 甘孜 凉山 黔西南 黔东南 黔南 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆 临夏 甘南 海北 黄南 ' +
        '海南 果洛 玉树 海西 昌吉 博尔塔拉 巴音郭楞 克孜勒苏 伊犁'
      ).split(' '),
    ),
  );
});

test.each(['沙市区', '市南区', '西湖区', '沙县区', '平镇区', '黄岛区', '忠县', '滨海新区'])(
  '%s is whole',
  (name) => expect(districts.has(name)).toBe(true),
);
