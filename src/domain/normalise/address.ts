/**
 * The parts of an address. What is not written, and does not follow from what is, is null.
 *
 * Chinese addresses begin with the largest place (china-address.ts); others end with it: "…, San
 * Francisco, CA 94103, USA", "… London SW1A 2AA", "80331 München, Germany".
 */
import { type ChinaAddress, chinaAddress } from './china-address.ts';
import { foldText, toHalfWidth, withoutEnd } from './width.ts';

export interface AddressParts extends Omit<ChinaAddress, 'country'> {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

const NO_PARTS: AddressParts = {
  country: null,
  province: null,
  city: null,
  district: null,
  town: null,
  street: null,
  postcode: null,
};

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  US: ['usa', 'us', 'u.s.a.', 'u.s.', 'united states', 'united states of america', '美国', '美國'],
  GB: [
    'uk',
    'u.k.',
    'gb',
    'united kingdom',
    'great britain',
    'england',
    'scotland',
    'wales',
    '英国',
  ],
  CA: ['canada', '加拿大'],
  AU: ['australia', '澳大利亚', '澳洲'],
  NZ: ['new zealand', '新西兰'],
  DE: ['germany', 'deutschland', '德国'],
  FR: ['france', '法国'],
  IT: ['italy', 'italia', '意大利'],
  ES: ['spain', 'españa', '西班牙'],
  NL: ['netherlands', 'the netherlands', 'nederland', '荷兰'],
  BE: ['belgium', 'belgië', 'belgique'],
  CH: ['switzerland', 'schweiz', 'suisse', '瑞士'],
  AT: ['austria', 'österreich'],
  SE: ['sweden', 'sverige', '瑞典'],
  IE: ['ireland'],
  JP: ['japan', '日本'],
  KR: ['korea', 'south korea', 'republic of korea', '韩国', '韓國'],
  SG: ['singapore', '新加坡'],
  MY: ['malaysia', '马来西亚', '馬來西亞'],
  CN: ['china', "people's republic of china", 'p.r. china', 'prc', '中国', '中國'],
  HK: ['hong kong', 'hong kong sar', '香港'],
  MO: ['macao', 'macau', '澳门', '澳門'],
  TW: ['taiwan', '台湾', '台灣', '臺灣'],
};
const COUNTRY_OF = new Map(
  Object.entries(COUNTRIES).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

const US_STATES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR';
const US_END = new RegExp(
  `(?:^|,\\s*|\\s)([^,\\d]+),\\s*(${US_STATES.replaceAll(' ', '|')})\\.?,?\\s+(\\d{5}(?:-\\d{4})?)$`,
  'i',
);
/** Forms that no other country writes. */
const OWN_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\s,])([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i, 'GB'],
  [/(?:^|[\s,])([ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d)$/i, 'CA'],
];
/** "80331 München", "75001 Paris", "Sydney NSW 2000": figures in the last parts, where the country is told. */
const FIGURES = /(?:^|[\s,])((?:\d{4} ?[A-Z]{2}|\d{3}[- ]\d{2,4}|\d{4,6}))(?=$|[\s,])/gi;

export function addressParts(address: string): AddressParts {
  const china = chinaAddress(address);
  if (china) return china;
  const text = withoutEnd(toHalfWidth(address).replaceAll(/\s+/g, ' ').trim(), '.,;');
  if (text === '' || text.length > 400) return NO_PARTS;
  const { country, rest } = withoutCountry(text);
  const american = country === null || country === 'US' ? US_END.exec(rest) : null;
  if (american) {
    const [whole, city = '', state = '', postcode = ''] = american;
    return {
      ...NO_PARTS,
      country: 'US',
      province: state.toUpperCase(),
      city: city.trim(),
      street: withoutEnd(rest.slice(0, american.index + whole.indexOf(city)), ' ,') || null,
      postcode,
    };
  }
  for (const [form, code] of OWN_FORMS) {
    const postcode = country === null || country === code ? form.exec(rest)?.[1] : undefined;
    if (postcode !== undefined) {
      return { ...NO_PARTS, country: code, postcode: postcode.toUpperCase() };
    }
  }
  const tail = rest.split(',').slice(-2).join(',');
  const postcode = country === null ? undefined : [...tail.matchAll(FIGURES)].at(-1)?.[1];
  return { ...NO_PARTS, country, postcode: postcode ?? null };
}

/** The country at the end, behind a comma or a gap. */
function withoutCountry(text: string): { country: string | null; rest: string } {
  const words = foldText(text).split(/[\s,]+/);
  for (let count = Math.min(5, words.length); count >= 1; count--) {
    const country = COUNTRY_OF.get(words.slice(-count).join(' '));
    if (country === undefined) continue;
    const name = words.slice(-count).join(' ');
    const before = text.slice(0, text.length - name.length);
    // "12 Main Street, Wales" names a country; "New South Wales" does not.
    if (before !== '' && !/,\s*$/.test(before) && count === 1 && name.length > 3) continue;
    return { country, rest: withoutEnd(before, ' ,') };
  }
  return { country: null, rest: text };
}
