/**
 * What a number format says about the number under it: a day, a time, a percentage, figures whose
 * leading zeros count, or just a number. ECMA-376 part 1, 18.8.30 and 18.8.31.
 */

export type CellFormat =
  | { readonly kind: 'number' }
  /** `fraction`: decimals of the seconds shown. */
  | {
      readonly kind: 'day' | 'time' | 'moment' | 'elapsed' | 'dayOrTime';
      readonly fraction: number;
      /** Shows a month and a day alone: the year under it may be that of the day it was typed. */
      readonly mayLackYear?: true;
    }
  | { readonly kind: 'percent' }
  /** Only zeros, at least two, perhaps with signs and letters between: `00000`, `000-0000`, `"SO"0000`. */
  | { readonly kind: 'zeros'; readonly parts: readonly (string | number)[] };

export const NUMBER_FORMAT: CellFormat = { kind: 'number' };
const PERCENT: CellFormat = { kind: 'percent' };

type DatedKind = 'day' | 'time' | 'moment' | 'elapsed' | 'dayOrTime';

/** Formats that have a number and no code; from 27 on those of Chinese, Japanese and Korean Excel. */
const BUILT_IN: readonly (readonly [DatedKind, readonly number[]])[] = [
  ['day', [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58, 71, 72, 73, 74]],
  ['time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56, 75, 76, 78, 80]],
  ['moment', [22, 77]],
  ['elapsed', [46, 79]],
  // 上午/下午hh時mm分 in Taiwan, yyyy年m月 in mainland China.
  ['dayOrTime', [52, 53]],
];

/** d-mmm, and in mainland China m月d日; in Taiwan some of these show a year. */
const MAY_LACK_YEAR: ReadonlySet<number> = new Set([16, 28, 29, 51, 54, 58]);

const BUILT_IN_KINDS = new Map<number, CellFormat>([
  [9, PERCENT],
  [10, PERCENT],
  ...BUILT_IN.flatMap(([kind, ids]) =>
    ids.map((id) => {
      const fraction = id === 47 || id === 80 ? 1 : 0;
      const lack = MAY_LACK_YEAR.has(id) ? ({ mayLackYear: true } as const) : {};
      return [id, { kind, fraction, ...lack }] as const;
    }),
  ),
]);

/** @param code the format's text where the workbook has one; it goes before the number's own meaning */
export function cellFormat(id: number, code: string | undefined): CellFormat {
  if (code !== undefined && code !== '') return formatOfCode(code);
  return BUILT_IN_KINDS.get(id) ?? NUMBER_FORMAT;
}

const known = new Map<string, CellFormat>();

export function formatOfCode(code: string): CellFormat {
  let format = known.get(code);
  if (format === undefined) {
    format = readCode(code);
    if (known.size < 10_000) known.set(code, format);
  }
  return format;
}

type Token =
  | { readonly is: 'literal'; readonly text: string }
  | { readonly is: 'elapsed' }
  | { readonly is: 'code'; readonly text: string };

const TOKEN =
  /"([^"]*)"?|\\(.)|[_*].|\[(?:(h+|m+|s+)|[^\]]*)\]?|(general|[GＧ]\/(?:通用格式|標準|标准|표준))|(am\/pm|a\/p|上午\/下午)|(.)/giu;

/** The first section (for positive numbers) as literals and codes, runs of one letter together. */
function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  for (const match of code.matchAll(TOKEN)) {
    const [whole, quoted, escaped, elapsed, general, noon, one] = match;
    if (quoted !== undefined) tokens.push({ is: 'literal', text: quoted });
    else if (escaped !== undefined) tokens.push({ is: 'literal', text: escaped });
    else if (elapsed !== undefined) tokens.push({ is: 'elapsed' });
    else if (general !== undefined) tokens.push({ is: 'code', text: 'General' });
    else if (noon !== undefined) tokens.push({ is: 'code', text: 'noon' });
    else if (one !== undefined) {
      if (one === ';') break;
      const text = one.toLowerCase();
      const last = tokens.at(-1);
      if (last?.is === 'code' && last.text[0] === text && /^[a-z]+$/.test(last.text)) {
        tokens[tokens.length - 1] = { is: 'code', text: last.text + text };
      } else tokens.push({ is: 'code', text });
    } else if (whole.startsWith('[$')) {
      // A currency or a language: shown as written, if at all.
      const text = /^\[\$([^-\]]*)/.exec(whole)?.[1] ?? '';
      if (text !== '') tokens.push({ is: 'literal', text });
    }
  }
  return tokens;
}

function readCode(code: string): CellFormat {
  const tokens = tokensOf(code);
  const codes = tokens.flatMap((it) => (it.is === 'code' ? [it.text] : []));
  if (codes.includes('General')) return NUMBER_FORMAT;
  if (codes.includes('%')) return PERCENT;
  return datedFormat(tokens) ?? zerosFormat(tokens) ?? NUMBER_FORMAT;
}

function datedFormat(tokens: readonly Token[]): CellFormat | null {
  let hasDay = false;
  let hasTime = false;
  let hasElapsed = false;
  let fraction = 0;
  const codes = tokens.filter((it) => it.is !== 'literal');
  for (const [at, token] of codes.entries()) {
    if (token.is === 'elapsed') {
      hasElapsed = true;
      continue;
    }
    const { text } = token;
    const next = codes[at + 1];
    if (/^(?:y+|d+|g+|b+|aaa+|e+)$/.test(text)) {
      // `0.00E+00` is a number.
      if (text === 'e' && next?.is === 'code' && /^[+-]/.test(next.text)) return null;
      hasDay = true;
    } else if (/^(?:h+|s+)$/.test(text) || text === 'noon') hasTime = true;
    else if (/^m+$/.test(text)) {
      if (isMinutes(codes, at)) hasTime = true;
      else hasDay = true;
    } else if (text === '.' && next?.is === 'code' && next.text === '0') {
      const rest = codes.slice(at + 1);
      const zeros = rest.findIndex((it) => !isZero(it));
      fraction = Math.min(3, zeros === -1 ? rest.length : zeros);
    }
  }
  if (hasElapsed && !hasDay) return { kind: 'elapsed', fraction };
  if (hasDay) {
    if (hasTime || hasElapsed) return { kind: 'moment', fraction };
    const letters = codes.flatMap((it) => (it.is === 'code' ? [it.text[0]] : []));
    const isMonthDay = letters.includes('m') && letters.includes('d');
    const hasYear = letters.some((it) => it === 'y' || it === 'e' || it === 'g' || it === 'b');
    return { kind: 'day', fraction, ...(isMonthDay && !hasYear ? { mayLackYear: true } : {}) };
  }
  return hasTime ? { kind: 'time', fraction } : null;
}

function isZero(token: Token): boolean {
  return token.is === 'code' && token.text === '0';
}

/** `m` means minutes behind hours and before seconds. */
function isMinutes(codes: readonly Token[], at: number): boolean {
  const isTimePart = (token: Token | undefined, letter: RegExp): boolean =>
    token?.is === 'elapsed' || (token?.is === 'code' && letter.test(token.text));
  const isLetter = (token: Token): boolean =>
    token.is === 'elapsed' || (token.is === 'code' && /^[a-z]+$/.test(token.text));
  const before = codes.slice(0, at).findLast((it) => isLetter(it) && !isNoon(it));
  const after = codes.slice(at + 1).find((it) => isLetter(it) && !isNoon(it));
  return isTimePart(before, /^h+$/) || isTimePart(after, /^s+$/);
}

function isNoon(token: Token): boolean {
  return token.is === 'code' && token.text === 'noon';
}

function zerosFormat(tokens: readonly Token[]): CellFormat | null {
  const parts: (string | number)[] = [];
  let zeros = 0;
  for (const token of tokens) {
    if (token.is === 'elapsed') return null;
    const last = parts.at(-1);
    if (token.is === 'code' && token.text === '0') {
      zeros++;
      if (typeof last === 'number') parts[parts.length - 1] = last + 1;
      else parts.push(1);
    } else if (token.is === 'literal' || /^[- ()/+:]$/.test(token.text)) {
      if (typeof last === 'string') parts[parts.length - 1] = last + token.text;
      else parts.push(token.text);
    } else return null;
  }
  return zeros < 2 ? null : { kind: 'zeros', parts };
}
