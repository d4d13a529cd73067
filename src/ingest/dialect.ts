/**
 * Finds how a text becomes records: delimiter, quote, line end. Every candidate reads the sample; the
 * one whose records agree best in width, and whose cells look most like single values, is taken.
 * Where the header stands is header-row.ts.
 */
import type { Dialect } from '#domain/sheet.ts';
import { cellContent, isBlankRecord } from './cell-text.ts';
import { findHeader, tableBelowRule } from './header-row.ts';
import { parseWhole, type RecordDialect } from './records.ts';
import { looksTyped } from './typed-shape.ts';

const SAMPLE_UNITS = 40 * 1024;
const SAMPLE_RECORDS = 250;

/** How readily a delimiter is believed: those that also occur inside values less. */
const DELIMITERS: Readonly<Record<string, number>> = {
  ',': 1,
  '\t': 1,
  ';': 1,
  '|': 0.97,
  '^': 0.9,
  '~': 0.85,
  ':': 0.6,
};

/** Below this no delimiter has shown itself. */
const LEAST_SCORE = 0.3;

interface Candidate {
  readonly dialect: RecordDialect;
  readonly records: readonly string[][];
  readonly score: number;
}

/**
 * The dialect of a text.
 * @param sample the start of the file, decoded, without a byte order mark
 * @param complete whether the sample is the whole file; else its last record is not looked at
 * @param known how records and cells are found, where that needs no guess: only the header is looked for
 */
export function sniffDialect(sample: string, complete: boolean, known?: RecordDialect): Dialect {
  const text = sample.slice(0, SAMPLE_UNITS);
  const isWhole = complete && text.length === sample.length;
  if (known !== undefined) {
    return { ...known, ...findHeader(readSample(text, isWhole, known).records) };
  }
  const told = /^sep=(.)(?=\r|\n)/i.exec(text)?.[1];
  const best =
    told === undefined
      ? (bestDelimited(text, isWhole) ??
        aligned(text, isWhole) ??
        ragged(text, isWhole) ??
        single(text, isWhole))
      : candidate(text, isWhole, told, '"', false);
  const { delimiter, quote } = best.dialect;
  const newline = newlineOf(text, delimiter, quote);
  const blankBeforeQuote = best.dialect.blankBeforeQuote === true;
  return {
    ...best.dialect,
    newline,
    ...(blankBeforeQuote ? { blankBeforeQuote } : {}),
    ...findHeader(best.records, told === undefined ? 0 : 1),
  };
}

function bestDelimited(text: string, isWhole: boolean): Candidate | null {
  let best: Candidate | null = null;
  for (const [delimiter, belief] of Object.entries(DELIMITERS)) {
    if (!text.includes(delimiter) || (delimiter === ':' && isMostlyTimes(text))) continue;
    for (const quote of ['"', "'", null] as const) {
      if (quote !== null && quote !== '"' && !text.includes(quote)) continue;
      if (quote === null && !text.includes('"')) continue;
      for (const blankBeforeQuote of [false, true]) {
        if (blankBeforeQuote && (quote === null || !opensAfterBlank(text, delimiter, quote))) {
          continue;
        }
        const tried = candidate(text, isWhole, delimiter, quote, blankBeforeQuote);
        const score = tried.score * belief * (quote === '"' ? 1 : quote === null ? 0.9 : 0.97);
        if (score > LEAST_SCORE && (best === null || score > best.score)) {
          best = { ...tried, score };
        }
      }
    }
  }
  // A table of aligned numbers has no delimiter but may hold a few commas.
  if (best !== null && best.score < 0.5) return aligned(text, isWhole) ?? best;
  return best;
}

function candidate(
  text: string,
  isWhole: boolean,
  delimiter: string,
  quote: '"' | "'" | null,
  blankBeforeQuote: boolean,
): Candidate {
  const newline = newlineOf(text, delimiter, quote);
  const dialect: RecordDialect = {
    delimiter,
    blankAligned: false,
    quote,
    newline,
    ...(blankBeforeQuote ? { blankBeforeQuote } : {}),
  };
  const { records, swallowed } = readSample(text, isWhole, dialect);
  const agreed = agreement(records) * (swallowed ? SWALLOWED : 1);
  return { dialect, records, score: agreed === 0 ? 0 : agreed * cleanness(records, delimiter) };
}

/** How little a quote is believed that opens somewhere and takes in most of the lines. */
const SWALLOWED = 0.3;
const MANY_LINES = 30;

function readSample(
  text: string,
  isWhole: boolean,
  dialect: RecordDialect,
): { readonly records: string[][]; readonly swallowed: boolean } {
  const { records, end } = parseWhole(text, dialect, isWhole, SAMPLE_RECORDS);
  // A single record longer than the sample is still all there is to go by.
  if (records.length === 0) {
    return { records: parseWhole(text, dialect, true, 1).records, swallowed: false };
  }
  const isFull = records.length === SAMPLE_RECORDS;
  const rest = end < text.length ? text.slice(end) : (records.at(-1)?.at(-1) ?? '');
  const swallowed =
    !isFull &&
    rest.length * 2 > text.length &&
    rest.split(/\r?\n|\r/, MANY_LINES).length === MANY_LINES;
  return { records, swallowed };
}

/** 0 to 1: how many records share one width of at least two, wide ones counting a little more. */
function agreement(records: readonly string[][]): number {
  const filled = records.filter((cells) => !isBlankRecord(cells));
  const widths = filled.slice(tableBelowRule(filled) ?? 0).map((cells) => cells.length);
  const width = usualWidth(widths);
  if (width < 2) return 0;
  // Title lines above the table are not held against it.
  const start = Math.min(widths.indexOf(width), 12);
  const body = widths.slice(start);
  const share = body.filter((it) => it === width).length / body.length;
  return share * share * (1 - 1 / (width + 0.5));
}

function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && width > best)) best = width;
  }
  return best;
}

/** 0 to 1: the share of cells that look like one value rather than several, or a torn one. */
function cleanness(records: readonly string[][], delimiter: string): number {
  let sum = 0;
  let count = 0;
  for (const cells of records) {
    for (const cell of cells) {
      const content = cellContent(cell);
      if (content === '') continue;
      count++;
      sum += valueLikeness(content, delimiter);
    }
  }
  return count === 0 ? 1 : sum / count;
}

function valueLikeness(content: string, delimiter: string): number {
  if (looksTyped(content)) return 1;
  const first = content[0];
  const last = content.at(-1);
  const isQuote = (it: string | undefined) => it === '"' || it === "'";
  if (content.length > 1 && isQuote(first) && first === last) return 0.2;
  if (first === '"' || (last === '"' && !/\d"$/.test(content))) return 0.4;
  if (content.includes(delimiter)) return 1;
  if (/[\t;|]/.test(content) || /,(?! )/.test(content)) return 0.5;
  return content.length <= 100 ? 1 : 0.9;
}

function opensAfterBlank(text: string, delimiter: string, quote: string): boolean {
  return text.includes(`${delimiter} ${quote}`) || text.includes(`${delimiter}  ${quote}`);
}

/** Whether colons stand inside times and links rather than between cells. */
function isMostlyTimes(text: string): boolean {
  const all = text.split(':').length - 1;
  const inside = text.match(/\d:\d\d|:\/\//g)?.length ?? 0;
  return inside * 2 > all;
}

/** Blank-aligned text: every line has the same number of words, most of them numbers or dates. */
function aligned(text: string, isWhole: boolean): Candidate | null {
  const newline = newlineOf(text, ' ', null);
  const dialect: RecordDialect = { delimiter: ' ', blankAligned: true, quote: null, newline };
  const sample = readSample(text, isWhole, dialect).records;
  const records = sample.filter((cells) => !isBlankRecord(cells));
  const width = usualWidth(records.map((cells) => cells.length));
  if (width < 2 || records.length < 2) return null;
  const body = records.filter((cells) => cells.length === width);
  if (body.length < records.length * 0.95 - 1) return null;
  let typed = 0;
  for (let column = 0; column < width; column++) {
    const hits = body.filter((cells) => looksTyped(cells[column] ?? '')).length;
    if (hits >= body.length * 0.8 - 1 && hits > 0) typed++;
  }
  if (typed * 2 < width) return null;
  return { dialect, records: sample, score: 1 };
}

/** Lists of differing length without a common width (market baskets): most lines have several short cells. */
function ragged(text: string, isWhole: boolean): Candidate | null {
  let best: Candidate | null = null;
  for (const delimiter of [',', '\t', ';', '|']) {
    const tried = candidate(text, isWhole, delimiter, '"', false);
    const records = tried.records.filter((cells) => !isBlankRecord(cells));
    if ((records[0]?.length ?? 0) < 2) continue;
    const several = records.filter((cells) => cells.length > 1).length / records.length;
    const cells = records.flat();
    const short = cells.filter((cell) => cell.length <= 40).length / cells.length;
    const score = several * short;
    if (several >= 0.5 && short >= 0.9 && score > (best?.score ?? 0)) best = { ...tried, score };
  }
  return best;
}

/** One column: a delimiter that the text does not hold. */
function single(text: string, isWhole: boolean): Candidate {
  const delimiter = [',', '\t', ';', '|', '^', '~'].find((it) => !text.includes(it)) ?? '\t';
  return candidate(text, isWhole, delimiter, '"', false);
}

/**
 * What most records end with, quoted line ends left out. A text without any LF outside quotes is CR.
 */
function newlineOf(text: string, delimiter: string, quote: string | null): Dialect['newline'] {
  let crLf = 0;
  let lf = 0;
  let cr = 0;
  let isQuoted = false;
  let isCellStart = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (isQuoted) {
      if (unit === quote) {
        if (text[at + 1] === quote) at++;
        else isQuoted = false;
      }
      continue;
    }
    if (unit === quote && isCellStart) {
      isQuoted = true;
      isCellStart = false;
      continue;
    }
    isCellStart =
      unit === delimiter || unit === '\n' || unit === '\r' || (unit === ' ' && isCellStart);
    if (unit === '\r') {
      if (text[at + 1] === '\n') {
        crLf++;
        at++;
      } else if (at + 1 < text.length) cr++;
    } else if (unit === '\n') lf++;
  }
  if (cr > crLf + lf) return 'CR';
  return crLf > lf ? 'CRLF' : 'LF';
}
