/** How many files, as a person counts them: a workbook of two sheets is one file. */
import { type DroppedName, droppedFiles, nameInside } from '#domain/dropped-names.ts';
import type { Locale } from '#domain/locale.ts';
import { en, tw, zh } from '#ui/words/formats.ts';
import { defineText } from '#ui/words/text.ts';

const fileCountText = defineText({
  files: [
    (n: number) => `${zh.integer(n)} 个文件`,
    (n: number) => `${tw.integer(n)} 個檔案`,
    (n: number) => en.plural(n, { one: '# file', other: '# files' }),
  ],
  sheets: [
    (n: number) => `${zh.integer(n)} 张工作表`,
    (n: number) => `${tw.integer(n)} 張工作表`,
    (n: number) => en.plural(n, { one: '# sheet', other: '# sheets' }),
  ],
  tables: [
    (n: number) => `${zh.integer(n)} 张表`,
    (n: number) => `${tw.integer(n)} 張表`,
    (n: number) => en.plural(n, { one: '# table', other: '# tables' }),
  ],
  holding: [
    (what: string, inside: string) => `${what}（${inside}）`,
    (what: string, inside: string) => `${what}（${inside}）`,
    (what: string, inside: string) => `${what} (${inside})`,
  ],
});

/** "1 个文件（2 张工作表）", "3 个文件". */
export function saidFiles(names: readonly string[], locale: Locale): string {
  const words = fileCountText[locale];
  const files = droppedFiles(names);
  const count = words.files(files.length);
  return names.length === files.length
    ? count
    : words.holding(count, insideOf(files, names.length, locale));
}

/** The rest beside some of the names: other files, or other tables of the same ones. */
export function saidRest(
  rest: readonly string[],
  beside: readonly string[],
  locale: Locale,
): string {
  const files = droppedFiles([...beside, ...rest]);
  const isInside = files.length === droppedFiles(beside).length;
  return isInside ? insideOf(files, rest.length, locale) : saidFiles(rest, locale);
}

/** So many tables of a file are named; of more it is said how many they are. */
const MOST_NAMED = 3;

/** Each file by name, a workbook once with its sheets: "店.xlsx › 订单、会员", "店.xlsx（12 张工作表）". */
export function saidFileNames(names: readonly string[], locale: Locale): readonly string[] {
  const words = fileCountText[locale];
  return droppedFiles(names).map((file) => {
    const { name, inside } = file;
    if (inside.length === 0) return name;
    return inside.length <= MOST_NAMED
      ? nameInside(name, inside.join(locale === 'en' ? ', ' : '、'))
      : words.holding(name, insideOf([file], inside.length, locale));
  });
}

function insideOf(files: readonly DroppedName[], tables: number, locale: Locale): string {
  const words = fileCountText[locale];
  return files.every(({ isWorkbook }) => isWorkbook) ? words.sheets(tables) : words.tables(tables);
}
