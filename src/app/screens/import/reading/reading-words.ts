/** How a file is read, in words: encodings, separators, quotes, line ends, dates, types. */
import type { ColumnType } from '#domain/columns.ts';
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import type { DateOrder, Dialect, EncodingName } from '#domain/sheet.ts';
import { en, tw, zh } from '#ui/words/formats.ts';
import type { StagedColumnView } from '#worker/protocol/import.ts';

export const encodingNames: Readonly<Record<EncodingName, Wording>> = {
  'utf-8': ['UTF-8', 'UTF-8', 'UTF-8'],
  gb18030: [
    'GB18030 / GBK（简体中文）',
    'GB18030 / GBK（簡體中文）',
    'GB18030 / GBK (Simplified Chinese)',
  ],
  big5: ['Big5（繁体中文）', 'Big5（繁體中文）', 'Big5 (Traditional Chinese)'],
  'hz-gb-2312': [
    'HZ-GB-2312（旧邮件里的简体中文）',
    'HZ-GB-2312（舊郵件裡的簡體中文）',
    'HZ-GB-2312 (Simplified Chinese of old mails)',
  ],
  'utf-16le': [
    'UTF-16 LE（Excel 的“Unicode 文本”）',
    'UTF-16 LE（Excel 的「Unicode 文字」）',
    'UTF-16 LE (“Unicode text” of Excel)',
  ],
  'utf-16be': ['UTF-16 BE', 'UTF-16 BE', 'UTF-16 BE'],
  'utf-32le': ['UTF-32 LE', 'UTF-32 LE', 'UTF-32 LE'],
  'utf-32be': ['UTF-32 BE', 'UTF-32 BE', 'UTF-32 BE'],
  'utf-7': ['UTF-7', 'UTF-7', 'UTF-7'],
  shift_jis: ['Shift JIS（日文）', 'Shift JIS（日文）', 'Shift JIS (Japanese)'],
  'euc-jp': ['EUC-JP（日文）', 'EUC-JP（日文）', 'EUC-JP (Japanese)'],
  'iso-2022-jp': ['ISO-2022-JP（日文）', 'ISO-2022-JP（日文）', 'ISO-2022-JP (Japanese)'],
  'euc-kr': ['EUC-KR（韩文）', 'EUC-KR（韓文）', 'EUC-KR (Korean)'],
  'windows-1252': ['Windows-1252（西欧）', 'Windows-1252（西歐）', 'Windows-1252 (Western Europe)'],
  'windows-1250': ['Windows-1250（中欧）', 'Windows-1250（中歐）', 'Windows-1250 (Central Europe)'],
  'iso-8859-2': ['ISO 8859-2（中欧）', 'ISO 8859-2（中歐）', 'ISO 8859-2 (Central Europe)'],
  'windows-1251': [
    'Windows-1251（西里尔字母）',
    'Windows-1251（西里爾字母）',
    'Windows-1251 (Cyrillic)',
  ],
  'koi8-r': ['KOI8-R（俄文）', 'KOI8-R（俄文）', 'KOI8-R (Russian)'],
  'iso-8859-5': ['ISO 8859-5（西里尔字母）', 'ISO 8859-5（西里爾字母）', 'ISO 8859-5 (Cyrillic)'],
  'windows-1253': ['Windows-1253（希腊文）', 'Windows-1253（希臘文）', 'Windows-1253 (Greek)'],
  'iso-8859-7': ['ISO 8859-7（希腊文）', 'ISO 8859-7（希臘文）', 'ISO 8859-7 (Greek)'],
  'windows-1254': [
    'Windows-1254（土耳其文）',
    'Windows-1254（土耳其文）',
    'Windows-1254 (Turkish)',
  ],
  'windows-1255': ['Windows-1255（希伯来文）', 'Windows-1255（希伯來文）', 'Windows-1255 (Hebrew)'],
  'windows-1256': ['Windows-1256（阿拉伯文）', 'Windows-1256（阿拉伯文）', 'Windows-1256 (Arabic)'],
  'windows-1258': ['Windows-1258（越南文）', 'Windows-1258（越南文）', 'Windows-1258 (Vietnamese)'],
  'windows-874': ['Windows-874（泰文）', 'Windows-874（泰文）', 'Windows-874 (Thai)'],
  ibm850: ['IBM 850（DOS 西欧）', 'IBM 850（DOS 西歐）', 'IBM 850 (Western Europe of DOS)'],
  ibm866: ['IBM 866（DOS 俄文）', 'IBM 866（DOS 俄文）', 'IBM 866 (Russian of DOS)'],
  'windows-1257': [
    'Windows-1257（波罗的海语言）',
    'Windows-1257（波羅的海語言）',
    'Windows-1257 (Baltic)',
  ],
  'iso-8859-15': ['ISO 8859-15（西欧）', 'ISO 8859-15（西歐）', 'ISO 8859-15 (Western Europe)'],
  macintosh: ['Mac Roman（旧版 Mac）', 'Mac Roman（舊版 Mac）', 'Mac Roman (old Mac)'],
};

/** A name without the gloss in brackets behind it. */
export function withoutGloss(name: string): string {
  return name.replace(/\s*[（(].*$/, '');
}

const delimiterWords: Readonly<Record<string, Wording>> = {
  ',': ['逗号 ,', '逗號 ,', 'Comma ,'],
  ';': ['分号 ;', '分號 ;', 'Semicolon ;'],
  '\t': ['制表符（Tab）', '定位字元（Tab）', 'Tab'],
  '|': ['竖线 |', '直線 |', 'Vertical bar |'],
  ' ': ['一个空格', '一個空格', 'One blank'],
  '\u0001': ['控制字符 SOH', '控制字元 SOH', 'Control character SOH'],
  '\u001e': ['控制字符 RS', '控制字元 RS', 'Control character RS'],
  '\u001f': ['控制字符 US', '控制字元 US', 'Control character US'],
};

const alignedWords: Readonly<Record<string, Wording>> = {
  ' ': ['空白对齐（一个以上）', '空白對齊（一個以上）', 'Aligned by blanks (one or more)'],
  '  ': ['空白对齐（两个以上）', '空白對齊（兩個以上）', 'Aligned by blanks (two or more)'],
};

export interface DelimiterChoice {
  readonly delimiter: string;
  readonly blankAligned: boolean;
}

/** What is offered beside the delimiter that was found. */
export const usualDelimiters: readonly DelimiterChoice[] = [
  ...[',', ';', '\t', '|'].map((delimiter) => ({ delimiter, blankAligned: false })),
  ...Object.keys(alignedWords).map((delimiter) => ({ delimiter, blankAligned: true })),
];

export function delimiterName(
  { delimiter, blankAligned }: DelimiterChoice,
  locale: Locale,
): string {
  const all = blankAligned ? alignedWords : delimiterWords;
  const words = Object.hasOwn(all, delimiter) ? all[delimiter] : undefined;
  return words === undefined ? delimiter.replaceAll('\t', '⇥') : wordIn(words, locale);
}

export const quoteNames: Readonly<Record<'"' | "'" | 'none', Wording>> = {
  '"': ['双引号 "', '雙引號 "', 'Double quotes "'],
  "'": ["单引号 '", "單引號 '", "Apostrophes '"],
  none: ['没有引号', '沒有引號', 'No quotes'],
};

export const newlineNames: Readonly<Record<Dialect['newline'], Wording>> = {
  LF: ['LF（macOS、Linux）', 'LF（macOS、Linux）', 'LF (macOS, Linux)'],
  CRLF: ['CRLF（Windows）', 'CRLF（Windows）', 'CRLF (Windows)'],
  CR: ['CR（旧版 Mac）', 'CR（舊版 Mac）', 'CR (old Mac)'],
  mixed: ['混用', '混用', 'Mixed'],
};

export const dateOrderNames: Readonly<Record<DateOrder, Wording>> = {
  dmy: ['日 / 月 / 年', '日 / 月 / 年', 'day / month / year'],
  mdy: ['月 / 日 / 年', '月 / 日 / 年', 'month / day / year'],
  ymd: ['年 / 月 / 日', '年 / 月 / 日', 'year / month / day'],
};

const typeNames: Readonly<Record<ColumnType, Wording>> = {
  category: ['文字', '文字', 'Text'],
  text: ['文字', '文字', 'Text'],
  decimal: ['数字', '數字', 'Number'],
  float: ['数字（近似）', '數字（近似）', 'Number (approximate)'],
  day: ['日期', '日期', 'Date'],
  moment: ['日期和时间', '日期與時間', 'Date and time'],
  flag: ['是 / 否', '是 / 否', 'Yes / no'],
};

const eachOnce: Wording = ['文字，各不相同', '文字，各不相同', 'Text, each once'];
const allSame: Wording = ['文字，全都一样', '文字，全都一樣', 'Text, always the same'];
const several: Wording<(different: number) => string> = [
  (n) => `文字，${zh.integer(n)} 种`,
  (n) => `文字，${tw.integer(n)} 種`,
  (n) => `Text, ${en.integer(n)} different values`,
];

/** What kind of values a column holds. */
export function typeName(
  { type, texts }: Pick<StagedColumnView, 'type' | 'texts'>,
  locale: Locale,
): string {
  const { different = 0, isEachOnce = true } = texts ?? {};
  if (different === 0 || (different === 1 && isEachOnce)) return wordIn(typeNames[type], locale);
  if (isEachOnce) return wordIn(eachOnce, locale);
  return different === 1 ? wordIn(allSame, locale) : wordIn(several, locale)(different);
}
