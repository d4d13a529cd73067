/**
 * Provinces, cities and districts of China, Hong Kong, Macao and Taiwan by the names that addresses call
 * them. All names here are folded (half width, simplified).
 */
import { PLACE_LINES } from './china-places.ts';

export interface Division {
  readonly name: string;
  /** Without 省, 市, 区 …, where two characters are left. */
  readonly short: string | null;
  readonly above: Division | null;
  readonly below: readonly Division[];
  readonly level: 'province' | 'city' | 'district';
}

/** Divisions of a level by a name: several cities have an 鼓楼区. */
export class ByName {
  readonly #divisions = new Map<string, Division[]>();
  /** First two characters → length of the longest name that begins so. */
  readonly #longest = new Map<string, number>();

  add(name: string, division: Division): void {
    const known = this.#divisions.get(name);
    if (known) known.push(division);
    else this.#divisions.set(name, [division]);
    const start = name.slice(0, 2);
    this.#longest.set(start, Math.max(this.#longest.get(start) ?? 0, name.length));
  }

  get(name: string): readonly Division[] {
    return this.#divisions.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.#divisions.has(name);
  }

  all(): readonly Division[] {
    return [...new Set([...this.#divisions.values()].flat())];
  }

  /** Length of the longest name that may stand at a place of the text; 0 where none begins so. */
  longestAt(text: string, at: number): number {
    return Math.min(this.#longest.get(text.slice(at, at + 2)) ?? 0, text.length - at);
  }
}

export interface Divisions {
  readonly provinces: ByName;
  readonly cities: ByName;
  readonly districts: ByName;
}

const REGIONS = ['内蒙古', '广西', '西藏', '宁夏', '新疆'];
/** 延边朝鲜族自治州 → 延边 */
const PEOPLES =
  /(?:朝鲜族|土家族|哈尼族|布依族|傈僳族|景颇族|蒙古族|藏族|羌族|彝族|回族|苗族|侗族|壮族|傣族|白族|蒙古|哈萨克|柯尔克孜)+自治州$/;

export const TAIWAN = '台湾省';
export const SPECIAL_REGIONS: readonly string[] = ['香港特别行政区', '澳门特别行政区'];

function shortOf(name: string, level: Division['level']): string | null {
  const short =
    level === 'province'
      ? (REGIONS.find((region) => name.startsWith(region)) ??
        name.replace(/(?:省|市|特别行政区)$/, ''))
      : level === 'city'
        ? name.replace(PEOPLES, '').replace(/(?:地区|市|盟|县)$/, '')
        : name.replace(/(?:区|县|市|旗)$/, '');
  return short !== name && short.length >= 2 ? short : null;
}

const WHOLE_CITY = /(?:市|州|盟|地区|县|林区|岛|九龙|新界)$/;
const WHOLE_DISTRICT = /[区县市旗乡镇岛]$/;

let known: Divisions | undefined;

/** Made at the first question. */
export function divisions(): Divisions {
  known ??= build();
  return known;
}

function build(): Divisions {
  const provinces = new ByName();
  const cities = new ByName();
  const districts = new ByName();
  const add = (
    byName: ByName,
    level: Division['level'],
    name: string,
    above: Division | null,
    below: readonly Division[],
  ): Division => {
    const division: Division = { name, short: shortOf(name, level), above, below, level };
    const names = [name, ...(division.short === null ? [] : [division.short])];
    if (level === 'province' && REGIONS.includes(division.short ?? '')) {
      names.push(`${division.short}自治区`);
    }
    if (level === 'city' && name.endsWith('自治州')) names.push(`${division.short}州`);
    for (const own of names) byName.add(own, division);
    return division;
  };
  for (const line of PLACE_LINES) {
    const [provinceName = '', ...rest] = line.split('|');
    const ofProvince: Division[] = [];
    const province = add(provinces, 'province', provinceName, null, ofProvince);
    for (const part of rest) {
      const [written = '', list] = part.split(':');
      const name = withEnding(written, WHOLE_CITY, '市');
      const ofCity: Division[] = [];
      const city = add(cities, 'city', name, province, ofCity);
      ofProvince.push(city);
      for (const ownName of list?.split(',') ?? []) {
        const own = withEnding(ownName, WHOLE_DISTRICT, '区');
        ofCity.push(add(districts, 'district', own, city, []));
      }
    }
  }
  return { provinces, cities, districts };
}

/** What was left out where that is clear. */
function withEnding(name: string, whole: RegExp, ending: string): string {
  return whole.test(name) ? name : name + ending;
}
