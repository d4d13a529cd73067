/**
 * Numbers as people and shop systems write them: currency marks, groups, European decimals, percent
 * signs, brackets for negatives, full-width digits, 万 and 亿. On strings: for sniffing, and for the
 * cells that the byte reader's fast path leaves over.
 */
import type { NumberFormat } from '#domain/sheet.ts';
import { cellContent } from './cell-text.ts';
import { readSpokenNumber } from './spoken-number.ts';

export interface WrittenNumber {
  /** Value = `digits` × 10^−decimals, negative when `isNegative`. At least one digit; leading zeros kept. */
  readonly digits: string;
  /** May be below 0 ("3亿") or large (an exponent). */
  readonly decimals: number;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  readonly isExponent: boolean;
  /** Currency sign or code as written; '' without one. */
  readonly currencyMark: string;
}

/** A number without groups, with a decimal point. */
export const PLAIN_FORMAT: NumberFormat = { decimal: '.', grouping: '' };

const MISSING = new Set([
  '-',
  '--',
  '—',
  '——',
  '–',
  '/',
  '\\n',
  'na',
  'n/a',
  '#n/a',
  '#value!',
  '#div/0!',
  'nan',
  'null',
  'none',
  'nil',
  '无',
  '空',
  '暂无',
  '暫無',
  '未知',
  '未填',
  '不详',
  '不詳',
  '无数据',
]);

/** Whether a cell of a number or date column says that there is no value. */
export function meansMissing(cell: string): boolean {
  const content = cellContent(cell);
  return content === '' || (content.length <= 8 && MISSING.has(content.toLowerCase()));
}

const CURRENCY =
  '(?:NT\\$|HK\\$|US\\$|AU\\$|CA\\$|NZ\\$|S\\$|A\\$|C\\$|R\\$|MOP\\$|MX\\$|[$€£¥₩₹₽฿₫₱₺₪₦₴]|RMB|CNY|CNH|USD|EUR|GBP|JPY|HKD|TWD|NTD|NT|MOP|SGD|AUD|NZD|CAD|CHF|KRW|THB|MYR|IDR|VND|PHP|INR|SEK|NOK|DKK|PLN|CZK|HUF|RUB|TRY|AED|SAR|ILS|ZAR|BRL|MXN|RM|Rs\\.?|zł|Kč|Ft|kr\\.?|руб\\.?|р\\.|грн\\.?|лв\\.?|人民[币幣]|新?[台臺][币幣]|港[币幣元]|美[元金]|欧元|歐元|英[镑鎊]|日[元圓币幣]|元|圓|圆|円|원|块)';
/** What is counted or weighed; it is no part of the value. */
const UNIT =
  '[件个個次岁歲天人份只隻台套双雙箱瓶盒袋本张張分点點支枝束朵条條包桶罐卷串杯碗颗顆粒片株盆位桌间間晚节節课課期对對副把根米升斤克吨噸两兩]|公斤|千克|毫升|小时|小時|课时|課時|人次|pcs?|ea|kg|g|ml|[lL]';
const WRITTEN = new RegExp(
  `^(?:约|約|共|大约|大約|近|[≈~×]|ca\\.|approx\\.|about|etwa|env\\.)? ?(\\()? ?([-+])? ?(${CURRENCY})? ?([-+])? ?(\\d[\\d.,'’ ]*|[.,]\\d+)(?:[eE]([-+]?\\d{1,3}))? ?([百千]?[万萬]|[百千]?[亿億]|百|千|[kKwW](?![a-zA-Z])|M|B|mn|bn|[mb]illion)?[多余餘]? ?(?:(${CURRENCY})[整钱錢]?|(%)|(?:${UNIT}))? ?(%)?(?:左右|上下|多|余|餘)? ?(\\))?(-)?$`,
);

/** "$(12.50)" */
const MARKED_BRACKET = /^([$€£¥])\(([^()]+)\)$/;
const NO_CENTS = /(\d)[.,]-(?=$| ?[€A-Z])/;

const POWERS: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  百万: 6,
  百萬: 6,
  千万: 7,
  千萬: 7,
  亿: 8,
  億: 8,
  百亿: 10,
  百億: 10,
  千亿: 11,
  千億: 11,
  M: 6,
  mn: 6,
  million: 6,
  B: 9,
  bn: 9,
  billion: 9,
  k: 3,
  K: 3,
  w: 4,
  W: 4,
};

/** "8折", "85折", "9.5折": what is left of the price, in tenths, or in hundredths where two digits stand. */
const LEFT_TO_PAY = /^(?:打)?(?:(\d(?:\.\d{1,2})?)|(\d{2}))\s*折$/;

/** The share that such a discount takes off, as a percentage; null for other cells. */
function shareOff(content: string): WrittenNumber | null {
  const [match, tenths, hundredths] = LEFT_TO_PAY.exec(content) ?? [];
  if (match === undefined) return null;
  const left = tenths === undefined ? Number(hundredths) * 10 : Math.round(Number(tenths) * 100);
  return {
    digits: String(1000 - left),
    decimals: 1,
    isNegative: false,
    isPercent: true,
    isExponent: false,
    currencyMark: '',
  };
}

/** Reads a whole cell; null when it is no number under this format. */
export function readNumberText(cell: string, format: NumberFormat): WrittenNumber | null {
  // "128,-" and "128.–" say that there are no cents.
  const content = halfWidth(cellContent(cell))
    .replace(NO_CENTS, '$1')
    .replace(MARKED_BRACKET, '($1$2)');
  const off = content.endsWith('折') ? shareOff(content) : null;
  if (off !== null) return off;
  const match = WRITTEN.exec(content);
  if (match === null) return spelledOut(content);
  const [
    ,
    open,
    signBefore,
    markBefore,
    sign,
    body = '',
    exponent,
    power,
    unit,
    percentAfter,
    percent,
    close,
    signAfter,
  ] = match;
  if ((open === undefined) !== (close === undefined)) return null;
  const signs = [open, signBefore, sign, signAfter].filter((it) => it !== undefined);
  if (signs.length > 1 || (percentAfter !== undefined && percent !== undefined)) return null;
  const number = readBody(body.trimEnd(), format);
  if (number === null) return null;
  // "3M" is a size of clothes; "$3M" is money.
  const isMoney = markBefore !== undefined || format.hasMillions === true;
  if ((power === 'M' || power === 'B') && !isMoney) return null;
  const isPercent = percentAfter !== undefined || percent !== undefined;
  return {
    digits: number.digits,
    decimals:
      number.decimals - Number(exponent ?? 0) - (power === undefined ? 0 : (POWERS[power] ?? 0)),
    isNegative: signs.length === 1 && signs[0] !== '+',
    isPercent,
    isExponent: exponent !== undefined,
    currencyMark: markBefore ?? unit ?? '',
  };
}

/** 一千二百元 */
function spelledOut(content: string): WrittenNumber | null {
  const spoken = readSpokenNumber(content);
  if (spoken === null) return null;
  return {
    digits: String(spoken.value),
    decimals: 0,
    isNegative: false,
    isPercent: false,
    isExponent: false,
    currencyMark: spoken.currencyMark,
  };
}

/** Groups of three between any one separator that is not the decimal sign, or Indian lakhs (1,23,456). */
const POINT_BODY =
  /^(?:(\d+)|(\d{1,3}(?:([,'’ ])\d{3})(?:\3\d{3})*|\d{1,2}(?:,\d{2})+,\d{3}))?(?:\.(\d*))?$/;
const COMMA_BODY = /^(?:(\d+)|(\d{1,3}(?:([.'’ ])\d{3})(?:\3\d{3})*))?(?:,(\d*))?$/;

function readBody(body: string, format: NumberFormat): { digits: string; decimals: number } | null {
  const match = (format.decimal === '.' ? POINT_BODY : COMMA_BODY).exec(body);
  if (match === null) return null;
  const [, plain, grouped, , decimals = ''] = match;
  const whole = plain ?? grouped?.replaceAll(/\D/g, '') ?? '';
  const digits = whole + decimals;
  return digits === '' ? null : { digits, decimals: decimals.length };
}

/** Full-width digits, signs and blanks of other kinds as ASCII. */
function halfWidth(text: string): string {
  return /[^ -~]/.test(text)
    ? text
        .replaceAll(/[\uff01-\uff5e]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
        .replaceAll(/[\u2212\u2013]/g, '-')
        .replaceAll(/[\u00a0\u202f\u2009\u3000]/g, ' ')
        .replaceAll('\uffe5', '¥')
    : text;
}

/** The value as a float64, nearest to what is written; percent signs are not applied. */
export function floatOf(number: WrittenNumber): number {
  return Number(`${number.isNegative ? '-' : ''}${number.digits}e${-number.decimals}`);
}

/** The value in figures with a decimal point, however many: "-1234.50". */
export function plainDecimal({ digits, decimals, isNegative }: WrittenNumber): string {
  const sign = isNegative ? '-' : '';
  if (decimals <= 0) return sign + digits + '0'.repeat(-decimals);
  const padded = digits.padStart(decimals + 1, '0');
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/**
 * Which sign stands for decimals and which for groups, from values of one column. One kind of
 * separator that always has three digits behind it proves nothing: a comma is then taken as grouping,
 * a point as decimal, unless `delimiter` is a semicolon, as European spreadsheets write.
 */
export function sniffNumberFormat(values: readonly string[], delimiter = ','): NumberFormat {
  let point = 0;
  let comma = 0;
  let pointGroups = 0;
  let commaGroups = 0;
  let otherGroup = '';
  for (const value of values) {
    const match = /(?:\d[\d.,'’ \u00a0\u202f]*|[.,]\d+)/.exec(value);
    if (match === null) continue;
    const body = match[0].trimEnd();
    const other = /\d(['’ \u00a0\u202f])\d{3}/.exec(body)?.[1];
    if (other !== undefined) otherGroup = other;
    const lastPoint = body.lastIndexOf('.');
    const lastComma = body.lastIndexOf(',');
    if (lastPoint === -1 && lastComma === -1) continue;
    if (lastPoint !== -1 && lastComma !== -1) {
      if (lastPoint > lastComma) {
        point += 2;
        commaGroups++;
      } else {
        comma += 2;
        pointGroups++;
      }
      continue;
    }
    const isPoint = lastPoint !== -1;
    const last = isPoint ? lastPoint : lastComma;
    const isSingle = body.indexOf(isPoint ? '.' : ',') === last;
    const isGroupLike =
      body.length - last - 1 === 3 && last >= 1 && last <= 3 && !body.startsWith('0');
    if (!isSingle) {
      if (isPoint) {
        pointGroups++;
        comma++;
      } else {
        commaGroups++;
        point++;
      }
    } else if (!isGroupLike) {
      if (isPoint) point++;
      else comma++;
    } else if (isPoint) pointGroups++;
    else commaGroups++;
  }
  const isUndecided = point === comma;
  const isComma = isUndecided
    ? delimiter === ';' && pointGroups > 0 && commaGroups === 0
    : comma > point;
  const decimal = isComma ? ',' : '.';
  const grouped = isComma ? pointGroups : commaGroups;
  return { decimal, grouping: grouped > 0 ? (isComma ? '.' : ',') : otherGroup };
}
