/** A table that came by the clipboard, as the file that it would have been. */
import type { Locale } from '#domain/locale.ts';
import { pasteText } from './paste-text.ts';

/** What a clipboard holds. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** Null where it holds no table: a word, a sentence, a picture. */
export function pastedTable(pasted: Pasted, locale: Locale): File | null {
  const table = tableText(pasted);
  if (table === null) return null;
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const name = pasteText[locale].name(time.format(new Date()));
  return new File([table], name, { type: 'text/plain' });
}

function tableText({ text, html }: Pasted): string | null {
  // Sheets put their cells between tabs; so do browsers, of the tables of a page.
  if (text.includes('\t')) return text;
  const rows = html.includes('<t') ? rowsOf(html) : [];
  if (rows.some((row) => row.length > 1)) return rows.map(csvRow).join('\r\n');
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 ? text : null;
}

/** Rows of the page's largest table. Nothing of it is shown, run or fetched: only its words are read. */
function rowsOf(html: string): string[][] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  let largest: HTMLTableElement | null = null;
  for (const table of page.querySelectorAll('table')) {
    if (table.rows.length > (largest?.rows.length ?? 0)) largest = table;
  }
  if (largest === null) return [];
  const rows: string[][] = [];
  /** Columns that a cell from above reaches into, and for how many more rows. */
  const reaching = new Map<number, number>();
  for (const row of largest.rows) {
    const cells: string[] = [];
    const fill = (): void => {
      for (;;) {
        const left = reaching.get(cells.length) ?? 0;
        if (left === 0) return;
        reaching.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (const cell of row.cells) {
      fill();
      for (let at = 0; at < Math.min(cell.colSpan, MOST_SPANNED); at++) {
        if (cell.rowSpan > 1) {
          reaching.set(cells.length, Math.min(cell.rowSpan, MOST_SPANNED) - 1);
        }
        cells.push(at === 0 ? wordsOf(cell) : '');
      }
    }
    fill();
    rows.push(cells);
  }
  return rows;
}

/** A page may say that a cell spans thousands of columns. */
const MOST_SPANNED = 200;

function wordsOf(cell: HTMLTableCellElement): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return (cell.textContent ?? '').replaceAll(/[^\S\n]+/g, ' ').trim();
}

function csvRow(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');
}
