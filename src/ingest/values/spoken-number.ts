/** Whole numbers in Han figures, as they are said (九百, 两千五, 一万二) and as bills have them (壹仟贰佰元整). */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  ...figures('一二三四五六七八九'),
  ...figures('壹贰叁肆伍陆柒捌玖'),
  ...figures('壹貳參肆伍陸柒捌玖'),
  两: 2,
  兩: 2,
};
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const LARGE: readonly (readonly [sign: RegExp, value: number])[] = [
  [/[亿億]/, 100_000_000],
  [/[万萬]/, 10_000],
];

const SAID =
  /^(?:人民[币幣]|约|約|共)?\s*([零〇一二三四五六七八九两兩十百千万萬亿億壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]+)([元圆圓块塊])?[钱錢整正]?$/;
/** What makes a number of figures: without one they are a room, a class, a year. */
const MEASURED = /[十百千万萬亿億拾佰仟]/;

export interface SpokenNumber {
  readonly value: number;
  /** 元, 块; '' without one. */
  readonly currencyMark: string;
  /** Said in tens, hundreds and so on, and no figure alone. */
  readonly isMeasured: boolean;
}

/** Null for what is no number. */
export function readSpokenNumber(content: string): SpokenNumber | null {
  const [, said, mark = ''] = content.length <= 24 ? (SAID.exec(content) ?? []) : [];
  if (said === undefined) return null;
  const value = valueOf(said, LARGE);
  return value === null ? null : { value, currencyMark: mark, isMeasured: MEASURED.test(said) };
}

/** @param large the signs that part it, largest first */
function valueOf(said: string, [largest, ...smaller]: typeof LARGE): number | null {
  if (largest === undefined) return sectionOf(said);
  const [sign, times] = largest;
  const at = said.search(sign);
  if (at < 0) return valueOf(said, smaller);
  const above = valueOf(said.slice(0, at), smaller);
  const rest = said.slice(at + 1);
  if (above === null || above === 0 || sign.test(rest)) return null;
  if (rest === '') return above * times;
  // 一万二: two of what comes next below.
  if (rest.length === 1 && DIGITS[rest]! > 0) return above * times + DIGITS[rest]! * (times / 10);
  const below = valueOf(rest, smaller);
  return below === null ? null : above * times + below;
}

/** Below ten thousand. */
function sectionOf(said: string): number | null {
  let value = 0;
  let figure: number | null = null;
  let last = 10_000;
  let hasZero = false;
  for (const [at, char] of [...said].entries()) {
    const unit = UNITS[char];
    if (unit === undefined) {
      const digit = DIGITS[char];
      if (digit === undefined || figure !== null) return null;
      if (digit === 0) hasZero = true;
      else figure = digit;
      continue;
    }
    // 十五 is ten and five; no other unit stands without its figure.
    if (unit >= last || (figure === null && (unit !== 10 || (at > 0 && !hasZero)))) return null;
    value += (figure ?? 1) * unit;
    figure = null;
    hasZero = false;
    last = unit;
  }
  if (figure === null) return said === '零' || said === '〇' ? 0 : hasZero ? null : value;
  // 两千五: five of what comes next below, but 两千零五.
  return value + figure * (last === 10_000 || hasZero ? 1 : last / 10);
}

function figures(chars: string): Record<string, number> {
  return Object.fromEntries([...chars].map((char, at) => [char, at + 1]));
}
