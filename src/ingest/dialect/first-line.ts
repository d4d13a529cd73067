/**
 * The first line as a witness: what stands inside values of every row, decimal commas or lists of tags, parts
 * all rows alike too, but not the names above them. So a dialect that finds fewer cells in the first line gives way
 * to one that finds as many in all lines.
 */
import { cellContent, isBlankRecord } from '#ingest/values/cell-text.ts';
import { usualWidth } from './dialect-score.ts';
import { looksTyped } from './typed-shape.ts';

type Records = readonly (readonly string[])[];

/** How many cells the first line has. */
export function firstWidth(records: Records): number {
  return records.find((cells) => !isBlankRecord(cells))?.length ?? 0;
}

/** Whether the first line is parted into fewer cells than most of the others, or not at all. */
export function partsFirstLineLess(records: Records): boolean {
  const [first = 0, ...others] = records
    .filter((cells) => !isBlankRecord(cells))
    .map((cells) => cells.length);
  return first < usualWidth(others);
}

/** One row in so many may be written otherwise, with more cells; and of this share the last cells may be missing. */
const ODD_ROWS = 5;
const SHORT_ROWS = 0.4;

/** Whether the lines, but for some, are parted alike, into names above rows. */
export function partsFirstLineToo(records: Records): boolean {
  const [names = [], ...rows] = records.filter((cells) => !isBlankRecord(cells));
  return (
    names.length > 1 &&
    rows.length > 1 &&
    rows.filter((cells) => cells.length > names.length).length * ODD_ROWS < rows.length &&
    rows.filter((cells) => cells.length < names.length).length <= rows.length * SHORT_ROWS &&
    names.every((name) => cellContent(name) !== '' && !looksTyped(name)) &&
    new Set(names).size === names.length
  );
}

const MAIL = /^[^\s@,;|]+@[^\s@,;|]+\.\p{L}{2,}$/u;
const LINK = /^(?:https?|ftp):\/\/\S+$/i;

/** Whether the lines are addresses or links, one in each, under a name: a sign in all of them separates nothing. */
export function isListOfLinks(text: string): boolean {
  const [name = '', ...lines] = text
    .split(/\r\n|\r|\n/, 200)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || /[,;\t|]/.test(name)) return false;
  return [MAIL, LINK].some((form) => lines.every((line) => form.test(line)));
}
