/**
 * Cells that a sheet of OpenDocument says to repeat, and one of XML 2003 to merge: a library makes one of each,
 * however many are told.
 */
import { corrupt } from './workbook-refusal.ts';

const MOST_CELLS = 10_000_000;

const TAG =
  /<(?:[\w-]+:)?(table-row|table-column|table-cell|covered-table-cell|cell|column)\b([^<>]*)/gi;
const COLUMNS = /\bnumber-columns-repeated\s*=\s*["']\s*(\d+)/i;
const ROWS = /\bnumber-rows-repeated\s*=\s*["']\s*(\d+)/i;
const ACROSS = /\bMergeAcross\s*=\s*["']\s*(\d+)/i;
const DOWN = /\bMergeDown\s*=\s*["']\s*(\d+)/i;
const SPAN = /\bSpan\s*=\s*["']\s*(\d+)/i;

/** Refuses what would be made without an end. */
export function checkRepeated(xml: string): void {
  let rows = 1;
  let cells = 0;
  const told = (attributes: string, name: RegExp, otherwise: number): number =>
    Number(name.exec(attributes)?.[1] ?? otherwise);
  for (const [, kind = '', attributes = ''] of xml.matchAll(TAG)) {
    switch (kind.toLowerCase()) {
      case 'table-row':
        rows = told(attributes, ROWS, 1);
        break;
      case 'table-column':
        cells += told(attributes, COLUMNS, 1);
        break;
      case 'column':
        cells += told(attributes, SPAN, 0);
        break;
      case 'cell':
        cells += (told(attributes, ACROSS, 0) + 1) * (told(attributes, DOWN, 0) + 1);
        break;
      default:
        // Empty ones are passed over.
        if (!attributes.endsWith('/')) cells += told(attributes, COLUMNS, 1) * rows;
    }
    if (cells > MOST_CELLS) throw corrupt('too many cells repeated');
  }
}
