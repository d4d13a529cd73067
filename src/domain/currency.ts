// Currencies as files name them: ISO 4217 codes, symbols and words of cells and headers.

import type { Wording } from './locale.ts';

export interface Currency {
  /** ISO 4217 */
  readonly code: string;
  /** Digits after the point in daily use (ISO 4217 minor unit). */
  readonly decimals: number;
  /** How an amount is marked where the reader may meet several currencies. */
  readonly symbol: string;
  readonly label: Wording;
  /** Further symbols and words met in cells and headers, folded to lower case. */
  readonly words: readonly string[];
}

function currency(
  code: string,
  decimals: number,
  symbol: string,
  label: Wording,
  words: readonly string[] = [],
): Currency {
  return { code, decimals, symbol, label, words };
}

/** Most met first. A word of two currencies belongs to the first that lists it (¥ and 元: CNY). */
export const CURRENCIES: readonly Currency[] = [
  currency(
    'CNY',
    2,
    '¥',
    ['人民币', '人民幣', 'Chinese yuan'],
    ['元', '圆', 'rmb', 'cn¥', '人民币元', '块', 'yuan', 'renminbi'],
  ),
  currency(
    'TWD',
    0,
    'NT$',
    ['新台币', '新臺幣', 'New Taiwan dollar'],
    [
      'nt',
      'ntd',
      'tw$',
      '新台幣',
      '台币',
      '台幣',
      '臺幣',
      '新台币元',
      '新臺幣元',
      '新台幣元',
      '圓',
    ],
  ),
  currency('HKD', 2, 'HK$', ['港元', '港幣', 'Hong Kong dollar'], ['hk', '港币', '港纸', '港紙']),
  currency(
    'MOP',
    2,
    'MOP$',
    ['澳门元', '澳門幣', 'Macanese pataca'],
    ['澳门币', '澳門元', '葡币', '葡幣', 'pataca'],
  ),
  currency(
    'USD',
    2,
    'US$',
    ['美元', '美元', 'US dollar'],
    ['$', 'us', 'u.s.$', '美金', '美刀', 'dollar', 'dollars', 'us dollar', 'us dollars'],
  ),
  currency('EUR', 2, '€', ['欧元', '歐元', 'Euro'], ['euros', '欧', '歐']),
  currency('GBP', 2, '£', ['英镑', '英鎊', 'Pound sterling'], ['pound', 'pounds', 'sterling']),
  currency('JPY', 0, 'JP¥', ['日元', '日圓', 'Japanese yen'], ['円', '日币', '日幣', 'yen']),
  currency('KRW', 0, '₩', ['韩元', '韓元', 'South Korean won'], ['韩币', '韓幣', 'won', '원']),
  currency('SGD', 2, 'S$', ['新加坡元', '新加坡幣', 'Singapore dollar'], ['新币', '新幣', '坡币']),
  currency(
    'MYR',
    2,
    'RM',
    ['马来西亚林吉特', '馬來西亞令吉', 'Malaysian ringgit'],
    ['令吉', '马币', '馬幣', 'ringgit'],
  ),
  currency('THB', 2, '฿', ['泰铢', '泰銖', 'Thai baht'], ['baht']),
  currency('VND', 0, '₫', ['越南盾', '越南盾', 'Vietnamese dong'], ['đ', 'dong']),
  currency('IDR', 2, 'Rp', ['印尼盾', '印尼盾', 'Indonesian rupiah'], ['rupiah']),
  currency('PHP', 2, '₱', ['菲律宾比索', '菲律賓披索', 'Philippine peso']),
  currency(
    'INR',
    2,
    '₹',
    ['印度卢比', '印度盧比', 'Indian rupee'],
    ['rs', 'rs.', 'rupee', 'rupees'],
  ),
  currency('AUD', 2, 'A$', ['澳元', '澳幣', 'Australian dollar'], ['au$', '澳币', '澳大利亚元']),
  currency('NZD', 2, 'NZ$', ['新西兰元', '紐西蘭幣', 'New Zealand dollar'], ['纽币', '紐幣']),
  currency('CAD', 2, 'CA$', ['加元', '加幣', 'Canadian dollar'], ['c$', '加币', '加拿大元']),
  currency('CHF', 2, 'CHF', ['瑞士法郎', '瑞士法郎', 'Swiss franc'], ['fr.', 'sfr', 'sfr.']),
  currency('SEK', 2, 'SEK', ['瑞典克朗', '瑞典克朗', 'Swedish krona']),
  currency('NOK', 2, 'NOK', ['挪威克朗', '挪威克朗', 'Norwegian krone']),
  currency('DKK', 2, 'DKK', ['丹麦克朗', '丹麥克朗', 'Danish krone']),
  currency('PLN', 2, 'zł', ['波兰兹罗提', '波蘭茲羅提', 'Polish zloty'], ['zloty']),
  currency('CZK', 2, 'Kč', ['捷克克朗', '捷克克朗', 'Czech koruna']),
  currency('HUF', 2, 'Ft', ['匈牙利福林', '匈牙利福林', 'Hungarian forint']),
  currency(
    'RUB',
    2,
    '₽',
    ['俄罗斯卢布', '俄羅斯盧布', 'Russian rouble'],
    ['卢布', '盧布', 'руб', 'руб.'],
  ),
  currency('UAH', 2, '₴', ['乌克兰格里夫纳', '烏克蘭格里夫納', 'Ukrainian hryvnia']),
  currency('TRY', 2, '₺', ['土耳其里拉', '土耳其里拉', 'Turkish lira']),
  currency('AED', 2, 'AED', ['阿联酋迪拉姆', '阿聯酋迪拉姆', 'UAE dirham'], ['dhs', 'د.إ']),
  currency('SAR', 2, 'SAR', ['沙特里亚尔', '沙烏地里亞爾', 'Saudi riyal'], ['﷼']),
  currency('ILS', 2, '₪', ['以色列新谢克尔', '以色列新謝克爾', 'Israeli new shekel'], ['nis']),
  currency('ZAR', 2, 'R', ['南非兰特', '南非蘭特', 'South African rand'], ['rand']),
  currency('NGN', 2, '₦', ['尼日利亚奈拉', '奈及利亞奈拉', 'Nigerian naira']),
  currency('BRL', 2, 'R$', ['巴西雷亚尔', '巴西里爾', 'Brazilian real'], ['reais']),
  currency('MXN', 2, 'MX$', ['墨西哥比索', '墨西哥披索', 'Mexican peso'], ['mex$']),
];

const byWord = new Map<string, Currency>();
for (const each of CURRENCIES) {
  for (const word of [each.code, each.symbol, ...each.label, ...each.words]) {
    const key = foldSymbol(word);
    if (!byWord.has(key)) byWord.set(key, each);
  }
}

function foldSymbol(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** The currency of an ISO code. */
export function currencyOfCode(code: string): Currency | undefined {
  const found = byWord.get(foldSymbol(code));
  return found?.code === code.trim().toUpperCase() ? found : undefined;
}

/**
 * ISO code of a symbol, code or word standing alone ("￥", "RMB", "NT$", "美元"); null for anything
 * else. ¥ and 元 are CNY: what else the file says decides where that is wrong.
 */
export function currencyOfSymbol(text: string): string | null {
  return byWord.get(foldSymbol(text))?.code ?? null;
}

/** The ISO code of what a column of currencies says; what is none stands for itself. */
export function currencyCode(text: string): string {
  return currencyOfSymbol(text) ?? text.toUpperCase();
}

/** Currencies that go by one mark: a file that shows no more than the mark may be in any of them. */
const SHARED_MARKS: readonly (readonly string[])[] = [
  ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'TWD', 'SGD', 'MOP', 'MXN', 'BRL'],
  ['CNY', 'JPY'],
  ['SEK', 'NOK', 'DKK'],
];

/** Whether two ISO codes surely name two currencies, however little the files say. */
export function areSurelyOther(a: string, b: string): boolean {
  return a !== b && !SHARED_MARKS.some((codes) => codes.includes(a) && codes.includes(b));
}

/** What stands before and after the number of an amount cell: "HK$ 1,200.50", "(€12)", "80元". */
const AMOUNT_CELL =
  /^[-+(\s]*([^\d\s.,()+-]*)\s*[-+]?[\d.,'’ \u00a0]*\d[.,]?\s*[十百千万萬亿億kmw]?\s*([^\d()]*?)[)\s]*$/iu;

/** An amount with its currency in words. Blanks in a row may be read as any part of it: one is left of them. */
const MOST_CHARACTERS = 100;

/** ISO code of the currency marked in an amount cell; null where none is marked. */
export function currencyOfAmount(text: string): string | null {
  if (text.length > MOST_CHARACTERS) return null;
  const match = AMOUNT_CELL.exec(text.normalize('NFKC').replaceAll(/\s+/g, ' '));
  if (match === null) return null;
  const [, before = '', after = ''] = match;
  return (before && currencyOfSymbol(before)) || (after && currencyOfSymbol(after)) || null;
}

/** ISO code of the currency a header names: "金额(元)", "Amount (USD)", "总价￥", "Total USD". */
export function currencyOfHeader(text: string): string | null {
  const folded = foldSymbol(text);
  for (const part of folded.split(/[\s()[\]{}【】〔〕「」_/:：,、-]+/u)) {
    const found = part === '' ? null : currencyOfSymbol(part.replace(/^[万千百亿萬億]/u, ''));
    // Two-letter words and single letters say something else in a header.
    if (found !== null && !/^[a-z]{1,2}$/.test(part)) return found;
  }
  const mark = /(?:nt|hk|us|au|ca|nz|s)?\$|[¥€£₩₹₽฿₫₱₺₪]/u.exec(folded);
  return mark === null ? null : currencyOfSymbol(mark[0]);
}
