/**
 * Province, city, district and town at the beginning of a Chinese address, by the names that there are.
 * A name in full is believed where it stands; a short one (浙江, 杭州) only where what follows it bears it
 * out: the next division, a gap, or nothing. What is not told and does not follow is null.
 */
import {
  type ByName,
  type Division,
  divisions,
  SPECIAL_REGIONS,
  TAIWAN,
} from './china-divisions.ts';
import { foldHan } from './han.ts';
import { toHalfWidth } from './width.ts';

export interface ChinaAddress {
  readonly country: 'CN' | 'HK' | 'MO' | 'TW';
  /** 浙江省, 北京市; of Taiwan the county or city, of Hong Kong and Macao the region itself. */
  readonly province: string | null;
  /** 杭州市; of municipalities, Hong Kong, Macao and Taiwan the same as the province. */
  readonly city: string | null;
  readonly district: string | null;
  /** 街道, 镇 or 乡. */
  readonly town: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
}

const GAP = /^[\s,，、·;/|_.\-—>]+/;
const COUNTRY = /^(?:中华人民共和国|中国|china\b)/i;
/** 上海市场 and 南京市政府 are no cities. */
const OTHER_WORD = /^[场政委]/;
/** Behind a municipality or a province: stands for no place of its own. */
const GROUP =
  /^(?:市辖区|省直辖县级行政区划|省直辖(?:县级行政单位|行政单位)?|自治区直辖县级行政区划|县(?=[\s,，]))/;
const HONG_KONG_PART = /^(?:香港岛|港岛|九龙|新界|澳门半岛|澳门外岛|氹仔|路环)/;
/** Streets and estates are not looked into for names of districts and towns. */
const NO_DIVISION = /[路街弄巷里号栋幢村楼厦\d]|[小社园校厂厅景山地市]区$/;
const UNLISTED_DISTRICT = /^[\p{Script=Han}]{1,8}?(?:自治县|自治旗|新区|[区县旗市])/u;
const TOWN = /^[\p{Script=Han}]{1,9}?(?:街道办事处|街道|[镇乡]|苏木)(?![路街])/u;

/** A name found at a place of the text. */
interface Hit {
  readonly division: Division;
  readonly end: number;
  readonly isFull: boolean;
}

interface Reading {
  /** As written, half width. */
  readonly wide: string;
  /** The same, letter by letter, in simplified characters. */
  readonly text: string;
}

/** null where the beginning is no known place. */
export function chinaAddress(address: string): ChinaAddress | null {
  const wide = toHalfWidth(address).trim();
  if (!/\p{Script=Han}/u.test(wide) || wide.length > 400) return null;
  const reading: Reading = { wide, text: foldHan(wide) };
  const leading = /^[([]?(\d{3,6})[)\]]?(?=[\s,，]*\p{Script=Han})/u.exec(wide);
  const start = afterGap(reading, leading?.[0].length ?? 0);
  const found = placesAt(reading, afterCountry(reading, start));
  if (found === null) return null;
  const { at, district } = found;
  const city = found.city ?? district?.above ?? null;
  const province = found.province ?? city?.above ?? null;
  const isTaiwan = province?.name === TAIWAN;
  const rest = isTaiwan ? { town: null, end: at } : townAt(reading, at);
  const trailing = /(?:\(|\s|邮编[::]?\s*)(\d{6})\)?$/.exec(wide);
  const street = wide
    .slice(afterGap(reading, rest.end), trailing?.index ?? wide.length)
    .replace(/[\s,，(]+$/, '');
  const names = namesOf({ ...found, city, province }, reading);
  return {
    ...names,
    town: rest.town,
    street: street === '' ? null : street,
    postcode: trailing?.[1] ?? (leading && postcodeOf(leading[1]!, isTaiwan)) ?? null,
  };
}

function postcodeOf(digits: string, isTaiwan: boolean): string | null {
  return digits.length === 6 || (isTaiwan && digits.length !== 4) ? digits : null;
}

interface Places {
  readonly province: Division | null;
  readonly city: Division | null;
  readonly district: Division | null;
  /** A district that the list lacks, as written behind its city. */
  readonly unlisted?: string;
  /** Where the city is written: its spelling is kept in Taiwan. */
  readonly cityAt?: readonly [start: number, end: number];
  readonly districtAt?: readonly [start: number, end: number];
  readonly at: number;
}

function placesAt(reading: Reading, start: number): Places | null {
  const { provinces, cities, districts } = divisions();
  const province = longest(reading, start, provinces);
  if (province && isBorneOut(reading, province)) {
    const { division } = province;
    let at = afterRepeats(reading, province.end, division);
    if (SPECIAL_REGIONS.includes(division.name)) {
      at = afterGap(reading, at + (HONG_KONG_PART.exec(reading.text.slice(at))?.[0].length ?? 0));
      return withDistrict(reading, { province: division, city: null, district: null, at });
    }
    const only = division.below.length === 1 ? division.below[0]! : null;
    if (only) return withDistrict(reading, { province: division, city: only, district: null, at });
    const city = longest(reading, at, cities, (it) => it.above === division);
    if (city && isBorneOut(reading, city)) return ofCity(reading, city, at, division);
    // 江苏省昆山市, 浙江义乌市: the city above goes without saying.
    const district = longest(reading, at, districts, (it) => it.above?.above === division);
    if (district?.isFull && isOnly(districts, district, division)) {
      return { ...ofDistrict(district, at), province: division };
    }
    return { province: division, city: null, district: null, at };
  }
  const city = longest(reading, start, cities);
  const isClear = city && !(city.isFull && districts.has(city.division.name));
  if (city && isClear && isBorneOut(reading, city)) return ofCity(reading, city, start, null);
  const district = longest(reading, start, districts);
  if (!district?.isFull || district.division.name.length < 3) return null;
  const isOther = cities.has(district.division.name) || isOtherWord(reading, district.end);
  if (isOther || !isOnly(districts, district, null)) return null;
  return ofDistrict(district, start);
}

function ofDistrict({ division, end }: Hit, start: number): Places {
  return {
    province: null,
    city: division.above,
    district: division,
    districtAt: [start, end],
    at: end,
  };
}

function ofCity(
  reading: Reading,
  { division, end }: Hit,
  start: number,
  province: Division | null,
) {
  const at = afterRepeats(reading, end, division);
  const cityAt = [start, end] as const;
  return withDistrict(reading, { province, city: division, district: null, cityAt, at });
}

function withDistrict(reading: Reading, places: Places): Places {
  const { province, city } = places;
  const { districts } = divisions();
  const at = afterGap(reading, places.at);
  const isBelow = (it: Division): boolean =>
    city === null ? it.above?.above === province : it.above === city;
  const hit = longest(reading, at, districts, isBelow);
  if (hit && (hit.isFull || isParted(reading, hit.end)) && !isOtherWord(reading, hit.end)) {
    return { ...places, district: hit.division, districtAt: [at, hit.end], at: hit.end };
  }
  if (city === null) return places;
  const unlisted = UNLISTED_DISTRICT.exec(reading.text.slice(at))?.[0];
  if (unlisted === undefined || unlisted.length < 2 || NO_DIVISION.test(unlisted)) return places;
  return {
    ...places,
    unlisted: reading.wide.slice(at, at + unlisted.length),
    at: at + unlisted.length,
  };
}

function townAt(reading: Reading, at: number): { town: string | null; end: number } {
  const start = afterGap(reading, at);
  const town = TOWN.exec(reading.text.slice(start))?.[0];
  if (
    town === undefined ||
    town.length < 2 ||
    NO_DIVISION.test(town.replace(/街道(?:办事处)?$/, ''))
  ) {
    return { town: null, end: at };
  }
  const end = start + town.length;
  return { town: reading.wide.slice(start, end).replace(/办事处|辦事處/, ''), end };
}

/** The longest name of a level that stands at a place. */
function longest(
  { text }: Reading,
  at: number,
  byName: ByName,
  isMeant: (division: Division) => boolean = () => true,
): Hit | null {
  for (let length = byName.longestAt(text, at); length >= 2; length--) {
    const name = text.slice(at, at + length);
    const division = byName.get(name).find(isMeant);
    if (division) return { division, end: at + length, isFull: name !== division.short };
  }
  return null;
}

/** Whether a full name is enough, or what follows says that the short one is meant. */
function isBorneOut(reading: Reading, { division, end, isFull }: Hit): boolean {
  if (isOtherWord(reading, end)) return false;
  if (isFull) return true;
  const { cities, districts } = divisions();
  const next = afterGap(reading, end);
  const { text } = reading;
  if (division.level === 'province') {
    const isPart = SPECIAL_REGIONS.includes(division.name) && HONG_KONG_PART.test(text.slice(next));
    if (isPart) return true;
    const city = longest(reading, next, cities, (it) => it.above === division);
    const isCity = city && (city.isFull || isParted(reading, city.end));
    if (isCity || (city && hasDistrict(reading, city))) return true;
    const district = longest(reading, next, districts, (it) => it.above?.above === division);
    if (district?.isFull && !isOtherWord(reading, district.end)) return true;
    return isParted(reading, end) && !GROUP_OF_STREET.test(text.slice(next));
  }
  if (hasDistrict(reading, { division, end, isFull })) return true;
  // 朝阳 is a city, and a district of others.
  const isOther = districts.has(division.short ?? '') || GROUP_OF_STREET.test(text.slice(next));
  return isParted(reading, end) && !isOther;
}

/** "北京 路 12号" is no place. */
const GROUP_OF_STREET = /^[路街道巷弄]/;

function hasDistrict(reading: Reading, { division, end }: Hit): boolean {
  const at = afterRepeats(reading, end, division);
  const { districts } = divisions();
  const hit = longest(reading, at, districts, (it) => it.above === division);
  return hit !== null && hit.isFull && !isOtherWord(reading, hit.end);
}

/** No other district of this name, in the province or at all. */
function isOnly(districts: ByName, { division }: Hit, province: Division | null): boolean {
  const named = districts
    .get(division.name)
    .filter(
      (it) => it.name === division.name && (province === null || it.above?.above === province),
    );
  return named.length === 1;
}

/** Nothing or a gap follows. */
function isParted({ text }: Reading, at: number): boolean {
  return at === text.length || GAP.test(text.slice(at, at + 1));
}

function isOtherWord({ text }: Reading, at: number): boolean {
  return /[市区县]/.test(text.charAt(at - 1)) && OTHER_WORD.test(text.slice(at));
}

function afterGap({ text }: Reading, at: number): number {
  return at + (GAP.exec(text.slice(at))?.[0].length ?? 0);
}

function afterCountry(reading: Reading, at: number): number {
  const country = COUNTRY.exec(reading.text.slice(at))?.[0].length ?? 0;
  return afterGap(reading, at + country);
}

/** Behind 北京市: 北京市, 市辖区. */
function afterRepeats(reading: Reading, end: number, { name, short }: Division): number {
  let at = afterGap(reading, end);
  for (;;) {
    const rest = reading.text.slice(at);
    // 吉林市 behind 吉林省 is a city, 北京 behind 北京市 is not.
    const again = MUNICIPALITY.test(name)
      ? [name, short ?? name].find(
          (it) => rest.startsWith(it) && !GROUP_OF_STREET.test(rest.slice(it.length)),
        )
      : undefined;
    const length = again?.length ?? GROUP.exec(rest)?.[0].length ?? 0;
    if (length === 0) return at;
    at = afterGap(reading, at + length);
  }
}

const MUNICIPALITY = /^(?:北京|天津|上海|重庆)市$/;

/** The names in the form that they have at home: of the mainland as in the list, elsewhere as written. */
function namesOf(
  { province, city, district, unlisted, cityAt, districtAt }: Places,
  { wide, text }: Reading,
): Pick<ChinaAddress, 'country' | 'province' | 'city' | 'district'> {
  const written = (
    at: readonly [number, number] | undefined,
    it: Division | null,
  ): string | null => {
    if (it === null) return null;
    if (at === undefined) return it.name;
    const own = wide.slice(...at);
    if (text.slice(...at) === it.name) return own;
    const ending = it.name.slice(-1);
    return (
      own +
      (ending === '县' && text !== wide ? '縣' : ending === '区' && text !== wide ? '區' : ending)
    );
  };
  if (province?.name === TAIWAN) {
    // 臺北 and 台北 are one city, written either way by the same people.
    const own = written(cityAt, city)?.replaceAll('臺', '台') ?? null;
    return { country: 'TW', province: own, city: own, district: written(districtAt, district) };
  }
  if (province !== null && SPECIAL_REGIONS.includes(province.name)) {
    const isMacao = province.name.startsWith('澳门');
    const own = isMacao ? (wide.includes('澳門') ? '澳門' : '澳门') : '香港';
    const country = isMacao ? 'MO' : 'HK';
    return { country, province: own, city: own, district: written(districtAt, district) };
  }
  return {
    country: 'CN',
    province: province?.name ?? null,
    city: city?.name ?? null,
    district: district?.name ?? unlisted ?? null,
  };
}
