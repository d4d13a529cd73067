/** The city that an address begins with, where it begins with a province that there is. */

import {
  type CategoryColumn,
  cellText,
  type Column,
  columnLength,
  dictionaryOf,
  dictionaryTexts,
  NO_CODE,
} from '#domain/columns.ts';

/** First-level divisions by their short names; those with a city of their own name are municipalities. */
const PROVINCES: Readonly<Record<string, readonly string[]>> = {
  省: '河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海'.split(
    ' ',
  ),
  自治区: ['内蒙古', '广西', '西藏', '宁夏', '新疆'],
};
const MUNICIPALITIES = ['北京', '天津', '上海', '重庆'];
const SPECIAL_REGIONS = ['香港', '澳门', '澳門'];
const TAIWAN_CITIES =
  '台北 臺北 新北 桃园 桃園 台中 臺中 台南 臺南 高雄 基隆 新竹 嘉义 嘉義 苗栗 彰化 南投 云林 雲林 屏东 屏東 宜兰 宜蘭 花莲 花蓮 台东 臺東 澎湖 金门 金門 连江 連江';
/** Written with other characters in Taiwan and Hong Kong. */
const PROVINCE_SPELLINGS = '遼寧 黑龍江 江蘇 廣東 貴州 雲南 陝西 甘肅 廣西 寧夏 內蒙古 山東 福建';

const any = (names: readonly string[]): string => names.join('|');
const GAP = String.raw`[\s,，、·/-]*`;
const NAME = String.raw`[\p{Script=Han}]`;

/** Province, then a city by its suffix; the city of a municipality is the municipality. */
const AUTONOMOUS =
  '内蒙古(?:自治区)?|广西(?:壮族自治区)?|西藏(?:自治区)?|宁夏(?:回族自治区)?|新疆(?:维吾尔自治区)?';
const MAINLAND = new RegExp(
  `^(?:中国|中國)?${GAP}(?:(?:${any([...PROVINCES['省']!, ...PROVINCE_SPELLINGS.split(' ')])})省?|${AUTONOMOUS})${GAP}(${NAME}{2,10}?(?:自治州|地区|地區|市|州|盟))(?!场|場|政府|委)`,
  'u',
);
const MUNICIPAL = new RegExp(
  `^(?:中国|中國)?${GAP}(${any([...MUNICIPALITIES, '重慶'])})(?:市|${GAP}(?=${NAME}{1,8}?[区區县縣])|\\s+(?=\\1市))(?!场|場)`,
  'u',
);
const SPECIAL = new RegExp(
  `^(?:中国|中國)?${GAP}(${any(SPECIAL_REGIONS)})(?:特别行政区|特別行政區|${GAP}(?=${NAME}{1,6}?[区區岛島界]|九[龙龍]))`,
  'u',
);
const TAIWAN = new RegExp(
  `^(?:\\d{3,6}${GAP})?(?:台灣省?|臺灣省?|台湾省?)?${GAP}((?:${any(TAIWAN_CITIES.split(' '))})[市縣县])`,
  'u',
);

/** 浙江省 杭州市 西湖区 文三路 295号 → 杭州市; null where the start is no known place. */
export function cityOfAddress(address: string): string | null {
  const text = address.trim();
  const municipal = MUNICIPAL.exec(text)?.[1];
  if (municipal !== undefined) return `${municipal === '重慶' ? '重庆' : municipal}市`;
  const special = SPECIAL.exec(text)?.[1];
  if (special !== undefined) return special;
  return MAINLAND.exec(text)?.[1] ?? TAIWAN.exec(text)?.[1] ?? null;
}

/** Cities of an address column, its distinct values looked at once; null where none begins with a place. */
export function citiesOfAddresses(addresses: Column): CategoryColumn | null {
  if (addresses.type !== 'category' && addresses.type !== 'text') return null;
  const cities = new Map<string, number>();
  const codeOf = (address: string | null): number => {
    const city = address === null ? null : cityOfAddress(address);
    if (city === null) return NO_CODE;
    let code = cities.get(city);
    if (code === undefined) cities.set(city, (code = cities.size));
    return code;
  };
  let codes: Int32Array;
  if (addresses.type === 'category') {
    const codeOfEntry = Int32Array.from(dictionaryTexts(addresses.dictionary), codeOf);
    codes = addresses.codes.map((code) => (code === NO_CODE ? NO_CODE : codeOfEntry[code]!));
  } else {
    codes = Int32Array.from({ length: columnLength(addresses) }, (_, row) =>
      codeOf(cellText(addresses, row)),
    );
  }
  return cities.size === 0
    ? null
    : { type: 'category', codes, dictionary: dictionaryOf([...cities.keys()]) };
}
