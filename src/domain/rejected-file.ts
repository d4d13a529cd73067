/**
 * The file of rows that were not taken: before the columns of the original stand the row's number and
 * why it was not taken. Put right and dropped again, it is the original once more: those two columns
 * are known by their names, in any language, and are not read as data.
 */
import { LOCALES, wordIn, type Wording } from './locale.ts';

export const REJECTED_ROW: Wording = ['原文件行号', '原檔案列號', 'Row in the file'];
export const REJECTED_WHY: Wording = ['没收下的原因', '未收下的原因', 'Why it was not taken'];

/** Of earlier versions. */
const EARLIER = ['#', 'reason'] as const;

/** How many columns at the start of a file are not its own. */
export function addedColumns(header: readonly string[]): number {
  const [row = '', why = ''] = header.map((cell) => cell.trim());
  const isOurs =
    LOCALES.some(
      (locale) => row === wordIn(REJECTED_ROW, locale) && why === wordIn(REJECTED_WHY, locale),
    ) ||
    (row === EARLIER[0] && why === EARLIER[1]);
  return isOurs ? 2 : 0;
}
