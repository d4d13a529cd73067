/** What a column of a file is called on the screen. */
import type { Locale } from './text.ts';

/** As a column without a header is stored. */
const NAMELESS = /^Column (\d+)$/;

/** The header; the place of a column that has none is said in the reader's language. */
export function columnName(header: string, locale: Locale): string {
  const place = NAMELESS.exec(header)?.[1];
  if (place === undefined || locale === 'en') return header;
  return locale === 'zh-TW' ? `第 ${place} 欄` : `第 ${place} 列`;
}
