/**
 * Where a person is: province, city and district as the customer list tells them, else as the latest order
 * with a city does (rules.md). Where a file has no column for one, what its addresses say: derived, never
 * over what is told, and only where both do not contradict each other.
 */
import {
  type CategoryColumn,
  cellText,
  type Column,
  dictionaryOf,
  dictionaryText,
  dictionaryTexts,
  NO_CODE,
  type TextColumn,
} from '#domain/columns.ts';
import type { AddressParts } from '#domain/normalise/address.ts';
import { foldHan } from '#domain/normalise/han.ts';
import { foldText } from '#domain/normalise/width.ts';
import type { AnalysisInput } from '#engine/analysis.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
import { missingCodes } from '#engine/columns/person-columns.ts';
import { ordersUntil } from '#engine/shop/purchases.ts';
import { Recount } from '#engine/later/recount.ts';
import type { Shop } from '#engine/shop/shop.ts';

const LEVELS = ['province', 'city', 'district'] as const;
type Level = (typeof LEVELS)[number];
type Place = Readonly<Record<Level, number>>;

/** People between two questions whether to pause: an address takes some microseconds to read. */
const BLOCK = 1024;

const NOWHERE: Place = { province: NO_CODE, city: NO_CODE, district: NO_CODE };

type ParseAddress = (address: string) => Pick<AddressParts, Level>;

/** `profile.province`, `.city` and `.district`, each only where anything is known. */
export async function placesOf(input: AnalysisInput): Promise<Record<string, Column>> {
  const { shop, asOf, job } = input;
  const parse = hasAddresses(shop)
    ? (await import('#domain/normalise/address.ts')).addressParts
    : null;
  const names = Object.fromEntries(LEVELS.map((level) => [level, new Names()])) as Names3;
  const own = new ToldPlaces(shop, 'customers', 'address', names, parse);
  const ofOrders = new ToldPlaces(shop, 'orders', 'receiverAddress', names, parse);
  const levels = LEVELS.filter((level) => own.tells(level) || ofOrders.tells(level));
  if (levels.length === 0) return {};
  const recount = new Recount(input, {
    columns: levels,
    // What people or addresses tell is looked at anew.
    sources: (other) =>
      LEVELS.map((level) => (isPlain(other) ? categoryOf(other, 'orders', level) : null)),
    windows: [0],
  });
  const isKept = recount.isPartial && isPlain(shop);
  const people = isKept ? recount.people : identityMap(shop.personCount);
  const codes = Object.fromEntries(
    LEVELS.map((level) => [
      level,
      isKept && levels.includes(level) ? recount.codes(level) : missingCodes(shop.personCount),
    ]),
  ) as Record<Level, Int32Array>;
  const purchases = shop.ordersOfPerson;
  const { starts, members } = purchases;
  const deciding = (['city', 'province', 'district'] as const).find((it) => ofOrders.tells(it));
  const latest = (person: number): Place => {
    if (deciding === undefined) return NOWHERE;
    const from = starts[person]!;
    for (let at = ordersUntil(purchases, person, asOf) - 1; at >= from; at--) {
      const place = ofOrders.at(members[at]!);
      if (place[deciding] !== NO_CODE) return place;
    }
    return NOWHERE;
  };
  for (let next = 0; next < people.length; next++) {
    if (next % BLOCK === 0 && job.due()) await job.pause(next / people.length);
    const person = people[next]!;
    const told = own.at(person);
    if (told.city !== NO_CODE) {
      for (const level of LEVELS) codes[level][person] = told[level];
      continue;
    }
    const other = latest(person);
    // A province of one's own and the district of a receiver do not go together.
    const isOwn = told.province !== NO_CODE || told.district !== NO_CODE;
    codes.province[person] = isOwn ? told.province : other.province;
    codes.district[person] = isOwn ? told.district : other.district;
    codes.city[person] = other.city;
  }
  return Object.fromEntries(
    levels.flatMap((level) =>
      names[level].size === 0 ? [] : [[level, names[level].column(codes[level])] as const],
    ),
  );
}

type Names3 = Readonly<Record<Level, Names>>;
type Textual = CategoryColumn | TextColumn;

function hasAddresses(shop: Shop): boolean {
  return (
    textualOf(shop, 'customers', 'address') !== null ||
    textualOf(shop, 'orders', 'receiverAddress') !== null
  );
}

/** Nothing but the columns of orders tells of places. */
function isPlain(shop: Shop): boolean {
  return (
    !hasAddresses(shop) && LEVELS.every((level) => categoryOf(shop, 'customers', level) === null)
  );
}

function textualOf(shop: Shop, table: 'customers' | 'orders', field: string): Textual | null {
  const column = shop.field(table, field);
  return column?.type === 'category' || column?.type === 'text' ? column : null;
}

function categoryOf(
  shop: Shop,
  table: 'customers' | 'orders',
  field: string,
): CategoryColumn | null {
  const column = shop.field(table, field);
  return column?.type === 'category' ? column : null;
}

/** The names of one level, in the order in which they are told. */
class Names {
  readonly #texts: string[] = [];
  readonly #codeOfText = new Map<string, number>();
  readonly #codeOfKey = new Map<string, number>();

  get size(): number {
    return this.#texts.length;
  }

  add(text: string): number {
    let code = this.#codeOfText.get(text);
    if (code === undefined) {
      code = this.#texts.length;
      this.#texts.push(text);
      this.#codeOfText.set(text, code);
      const key = placeKey(text);
      if (!this.#codeOfKey.has(key)) this.#codeOfKey.set(key, code);
    }
    return code;
  }

  /** A name that an address tells: under the spelling that is known already, 杭州 or 杭州市. */
  addDerived(text: string | null): number {
    if (text === null) return NO_CODE;
    return this.#codeOfKey.get(placeKey(text)) ?? this.add(text);
  }

  isSame(code: number, text: string | null): boolean {
    return text !== null && placeKey(this.#texts[code]!) === placeKey(text);
  }

  column(codes: Int32Array): CategoryColumn {
    return { type: 'category', codes, dictionary: dictionaryOf(this.#texts) };
  }
}

/** 臺北市, 台北 and 台北市 are one. */
function placeKey(name: string): string {
  const folded = foldHan(foldText(name));
  const short = folded.replace(
    /(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|省|市|地区|盟|区|县)$/,
    '',
  );
  return short.length >= 2 ? short : folded;
}

/** What one table tells of the places of its rows. */
class ToldPlaces {
  readonly #names: Names3;
  readonly #columns: Readonly<Record<Level, CategoryColumn | null>>;
  /** Codes of the columns as codes of the names. */
  readonly #codes: Readonly<Record<Level, Int32Array | null>>;
  readonly #addresses: Textual | null;
  readonly #parse: ParseAddress | null;
  /** By code of an address. */
  readonly #known = new Map<number, Pick<AddressParts, Level>>();

  constructor(
    shop: Shop,
    table: 'customers' | 'orders',
    addressField: string,
    names: Names3,
    parse: ParseAddress | null,
  ) {
    this.#names = names;
    this.#parse = parse;
    this.#addresses = parse && textualOf(shop, table, addressField);
    this.#columns = Object.fromEntries(
      LEVELS.map((level) => [level, categoryOf(shop, table, level)]),
    ) as Record<Level, CategoryColumn | null>;
    this.#codes = Object.fromEntries(
      LEVELS.map((level) => {
        const column = this.#columns[level];
        const texts = column && dictionaryTexts(column.dictionary);
        return [level, texts && Int32Array.from(texts, (text) => names[level].add(text))];
      }),
    ) as Record<Level, Int32Array | null>;
  }

  tells(level: Level): boolean {
    return this.#columns[level] !== null || this.#addresses !== null;
  }

  at(row: number): Place {
    const province = this.#told('province', row);
    const city = this.#told('city', row);
    const district = this.#told('district', row);
    if (!this.#addresses) return { province, city, district };
    if (province !== NO_CODE && city !== NO_CODE && district !== NO_CODE) {
      return { province, city, district };
    }
    const parts = this.#partsAt(row);
    if (parts === null) return { province, city, district };
    const names = this.#names;
    const isOther =
      (province !== NO_CODE && !names.province.isSame(province, parts.province)) ||
      (city !== NO_CODE && !names.city.isSame(city, parts.city));
    if (isOther) return { province, city, district };
    return {
      province: province === NO_CODE ? names.province.addDerived(parts.province) : province,
      city: city === NO_CODE ? names.city.addDerived(parts.city) : city,
      district: district === NO_CODE ? names.district.addDerived(parts.district) : district,
    };
  }

  #told(level: Level, row: number): number {
    const code = this.#columns[level]?.codes[row] ?? NO_CODE;
    return code === NO_CODE ? NO_CODE : this.#codes[level]![code]!;
  }

  #partsAt(row: number): Pick<AddressParts, Level> | null {
    const column = this.#addresses!;
    if (column.type === 'text') {
      const text = cellText(column, row);
      return text === null ? null : this.#parse!(text);
    }
    const code = column.codes[row]!;
    if (code === NO_CODE) return null;
    let parts = this.#known.get(code);
    if (!parts) {
      parts = this.#parse!(dictionaryText(column.dictionary, code));
      this.#known.set(code, parts);
    }
    return parts;
  }
}
