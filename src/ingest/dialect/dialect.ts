/**
 * Finds how a text becomes records: delimiter, quote, escape, line end. Every candidate reads the sample;
 * taken is the one whose records agree best in width, and whose cells look most like single values (after
 * Van den Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns").
 * Where the header stands is header-row.ts.
 */
import type { Dialect, DialectWish } from '#domain/sheet.ts';
import { isBlankRecord } from '#ingest/values/cell-text.ts';
import { agreement, cellsScore, emptyColumns, usualWidth } from './dialect-score.ts';
import { isEscaping, isOfDatabase, OF_DATABASE } from './escapes.ts';
import { firstWidth, isListOfLinks, partsFirstLineLess, partsFirstLineToo } from './first-line.ts';
import { fixedColumnsOf } from './fixed-columns.ts';
import { findHeader } from './header-row.ts';
import { lineEndsOf } from './line-ends.ts';
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

/** Believed only where nearly every line has them. */
const RARE_DELIMITERS: Readonly<Record<string, number>> = {
  '\u0001': 1,
  '\u001f': 1,
  '\u001e': 1,
  '¦': 0.95,
  '§': 0.9,
  '，': 0.75,
  '；': 0.8,
  '｜': 0.9,
  '、': 0.6,
  '\u3000': 0.85,
  '#': 0.8,
  '*': 0.7,
  '!': 0.7,
  '&': 0.7,
  '%': 0.65,
  $: 0.65,
  '@': 0.65,
  ' ': 0.72,
};

/** Of several characters: seen as one, they leave no empty columns between them. */
const LONG_DELIMITERS: readonly string[] = [
  ' | ',
  '|||',
  ':::',
  '^A',
  String.raw`\t`,
  '|~|',
  '~|~',
  '|#|',
  '^|^',
  '||',
  '::',
  ';;',
  '\t\t',
  '~~',
  '##',
  '$$',
  '@@',
  '^^',
  '&&',
  '<>',
  '=>',
  '->',
];

/** Below this no delimiter has shown itself. */
const LEAST_SCORE = 0.3;

interface Candidate {
  readonly dialect: RecordDialect;
  readonly records: readonly string[][];
  readonly score: number;
}

export interface SniffedDialect {
  readonly dialect: Dialect;
  /** 0 to 1: how far what was found stands above the next best, and agrees with itself. */
  readonly confidence: number;
}

export interface SniffOptions {
  /** How records and cells are found, where that needs no guess: only the header is looked for. */
  readonly known?: RecordDialect | undefined;
  /** What a person chose of it. */
  readonly wish?: DialectWish | undefined;
}

/**
 * The dialect of a text.
 * @param sample the start of the file, decoded, without a byte order mark
 * @param complete whether the sample is the whole file; else its last record is not looked at
 */
export function sniffDialect(
  sample: string,
  complete: boolean,
  { known, wish = {} }: SniffOptions = {},
): SniffedDialect {
  const text = startOf(sample);
  const isWhole = complete && text.length === sample.length;
  if (known !== undefined) {
    const header = findHeader(readSample(text, isWhole, known).records);
    return { dialect: { ...known, ...header }, confidence: 1 };
  }
  const told = /^sep=(.)(?=\r|\n)/i.exec(text)?.[1];
  if (told !== undefined && Object.keys(wish).length === 0) {
    const { newline } = lineEndsOf(text, told, '"');
    const dialect: RecordDialect = { delimiter: told, blankAligned: false, quote: '"', newline };
    const header = findHeader(readSample(text, isWhole, dialect).records, 1);
    return { dialect: { ...dialect, ...header }, confidence: 1 };
  }
  if (wish.blankAligned) {
    const dialect = alignedDialect(text, wish.delimiter ?? ' ');
    const header = findHeader(readSample(text, isWhole, dialect).records);
    return { dialect: { ...dialect, ...header }, confidence: 1 };
  }
  const ranked = delimited(text, isWhole, wish);
  const first = withFirstLine(ranked);
  if (first && wish.delimiter !== undefined) {
    const header = findHeader(first.records, told === wish.delimiter ? 1 : 0);
    return { dialect: { ...first.dialect, ...header }, confidence: 1 };
  }
  const best = bestOf(first, text, isWhole);
  if ((best.dialect.delimiter === ' ' && isMoments(best)) || isListOfLinks(text)) {
    const { dialect, records } = single(text, isWhole);
    return { dialect: { ...dialect, ...findHeader(records) }, confidence: 0.5 };
  }
  const rival = ranked.find(({ dialect }) => dialect.delimiter !== best.dialect.delimiter);
  return {
    dialect: { ...best.dialect, ...findHeader(best.records) },
    confidence: confidenceOf(best, rival),
  };
}

/** As much of it as is looked at: all of it, where less ends inside a long quoted cell. */
function startOf(sample: string): string {
  const text = sample.slice(0, SAMPLE_UNITS);
  if (text.length === sample.length || !text.includes('"')) return text;
  const isCut = [',', '\t', ';', '|'].some(
    (delimiter) =>
      text.includes(`${delimiter}"`) &&
      readSample(text, false, { delimiter, blankAligned: false, quote: '"', newline: 'mixed' })
        .swallowed,
  );
  return isCut ? sample : text;
}

const SURE_SCORE = 0.5;

function bestOf(first: Candidate | undefined, text: string, isWhole: boolean): Candidate {
  const isSure =
    first && first.score >= SURE_SCORE && (first.dialect.delimiter !== ' ' || isEven(first));
  // A table of aligned columns has no delimiter but may hold a few commas, or one in every amount.
  if (isSure && !partsFirstLineLess(first.records)) return first;
  const columns = aligned(text, isWhole);
  if (first && columns && (isSure || partsFirstLineLess(columns.records))) {
    const isBetter = firstWidth(columns.records) > firstWidth(first.records);
    return isBetter && partsFirstLineToo(columns.records) ? columns : first;
  }
  return (
    columns ?? first ?? ragged(text, isWhole) ?? bareHeader(text, isWhole) ?? single(text, isWhole)
  );
}

/** The best, or one that parts all lines alike where the best finds less in the first one. */
function withFirstLine(ranked: readonly Candidate[]): Candidate | undefined {
  const [best] = ranked;
  if (!best || !partsFirstLineLess(best.records)) return best;
  const width = firstWidth(best.records);
  const isOther = ({ dialect, records }: Candidate): boolean =>
    firstWidth(records) > width ||
    (dialect.delimiter === best.dialect.delimiter && firstWidth(records) === width);
  return ranked.find((it) => isOther(it) && partsFirstLineToo(it.records)) ?? best;
}

/** Single blanks separate: blanks that pad would leave empty columns, or records of all widths. */
function isEven({ records }: Candidate): boolean {
  const filled = records.filter((cells) => !isBlankRecord(cells));
  const width = usualWidth(filled.map((cells) => cells.length));
  // A header may lack the name of the first column.
  const isWide = (cells: readonly string[], at: number): boolean =>
    cells.length === width || (at === 0 && cells.length === width - 1);
  return filled.every(isWide) && emptyColumns(filled, width) === 0;
}

const DAY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/;
const TIME = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;

/** A single column of days with their times: the blank between those separates nothing. */
function isMoments({ records }: Candidate): boolean {
  const filled = records.filter((cells) => !isBlankRecord(cells));
  return filled.every(
    ([day = '', time = ''], at, { length }) =>
      (DAY.test(day) && TIME.test(time) && filled[at]!.length === 2) || (at === 0 && length > 1),
  );
}

function confidenceOf(best: Candidate, rival: Candidate | undefined): number {
  if (best.score === 0) return 0.5;
  const lead = rival ? Math.max(0, 1 - rival.score / best.score) : 1;
  return Math.min(1, best.score * (0.6 + 0.8 * lead));
}

/** A score that nothing rare can do better than. */
const NO_DOUBT = 0.85;

/** The candidates with a delimiter, the best first. */
function delimited(text: string, isWhole: boolean, wish: DialectWish): readonly Candidate[] {
  const found: Candidate[] = [];
  let best = 0;
  const delimiters =
    wish.delimiter === undefined ? believable(text) : ([[wish.delimiter, 1]] as const);
  const least = wish.delimiter === undefined ? LEAST_SCORE : -1;
  for (const [delimiter, belief] of delimiters) {
    // The rare ones come last: they are asked only where no other fits every record.
    const isRare = Object.hasOwn(RARE_DELIMITERS, delimiter);
    if (isRare && best >= NO_DOUBT) continue;
    for (const candidate of spellings(text, delimiter, wish)) {
      const tried = tryOut(text, isWhole, candidate.dialect);
      const score = tried.score * belief * candidate.belief;
      if (score > least) found.push({ ...tried, score });
      best = Math.max(best, score);
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Delimiters worth trying, and how readily they are believed. */
function believable(text: string): readonly (readonly [string, number])[] {
  const lines = text.split(/\r\n|\r|\n/, 200).filter((line) => line.trim() !== '');
  const isInMost = (sign: string): boolean =>
    lines.filter((line) => line.includes(sign)).length >= lines.length * 0.6;
  return [
    ...Object.entries(DELIMITERS).filter(
      ([it]) => text.includes(it) && !(it === ':' && isMostlyTimes(text)),
    ),
    ...Object.entries(RARE_DELIMITERS).filter(([it]) => text.includes(it) && isInMost(it)),
    ...LONG_DELIMITERS.filter((it) => text.includes(it) && isInMost(it)).map(
      (it) => [it, 1.04] as const,
    ),
  ];
}

interface Spelling {
  readonly dialect: RecordDialect;
  readonly belief: number;
}

/** How a table with this delimiter may be written. */
function* spellings(text: string, delimiter: string, wish: DialectWish): Generator<Spelling> {
  const quotes = wish.quote === undefined ? (['"', "'", null] as const) : [wish.quote];
  for (const quote of quotes) {
    if (wish.quote === undefined) {
      if (quote === "'" && !text.includes(`${delimiter}'`) && !/^ *'/m.test(text)) continue;
      if (quote === null && !text.includes('"') && !isEscaping(text, delimiter, null)) continue;
    }
    const ends = lineEndsOf(text, delimiter, quote);
    const belief = beliefIn(quote, text, delimiter);
    const newlines = ends.isMixed ? ([ends.newline, 'mixed'] as const) : [ends.newline];
    for (const newline of newlines) {
      const plain = { delimiter, blankAligned: false, quote, newline } as const;
      const blanks = blanksBehind(text, delimiter, quote);
      if (wish.escape !== '\\') yield { dialect: plain, belief };
      if (wish.escape !== '\\' && blanks > 0 && delimiter !== ' ') {
        yield {
          dialect: { ...plain, blankBeforeQuote: true },
          belief: belief * (blanks === 1 ? 1.02 : 1),
        };
      }
      const mayEscape =
        wish.escape === undefined ? isEscaping(text, delimiter, quote) : wish.escape !== null;
      if (mayEscape) {
        const isUnquoted = quote === null;
        const own = isOfDatabase(text, delimiter) ? OF_DATABASE + (isUnquoted ? 0.01 : 0) : belief;
        const asUsual = belief * (isUnquoted ? 1.08 : 1.005);
        yield { dialect: { ...plain, escape: '\\' }, belief: Math.max(own, asUsual) };
        if (blanks === 1) {
          yield {
            dialect: { ...plain, escape: '\\', blankBeforeQuote: true },
            belief: belief * 1.02,
          };
        }
      }
    }
  }
}

function beliefIn(quote: Dialect['quote'], text: string, delimiter: string): number {
  if (quote === '"') return 1;
  if (quote === "'") return isDoubled(text, delimiter) ? 1.01 : 0.97;
  return areQuotesInPairs(text, delimiter) ? 0.7 : 0.9;
}

/** Whether nearly all quotes of a text stand around cells. */
function areQuotesInPairs(text: string, delimiter: string): boolean {
  const cells = text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => line.split(delimiter))
    .filter((cell) => cell.includes('"'));
  const opened = cells.filter((cell) => cell.startsWith('"')).length;
  const closed = cells.filter((cell) => cell.endsWith('"')).length;
  return opened === closed && opened * 10 >= cells.length * 4;
}

/** Whether a cell between apostrophes holds a doubled one, and nothing stands between other quotes. */
function isDoubled(text: string, delimiter: string): boolean {
  if (text.includes('"') || !text.includes("''")) return false;
  const cells = text.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter));
  return cells.some((cell) => {
    const inside = cell.startsWith("'") && cell.endsWith("'") ? cell.slice(1, -1) : '';
    return inside.includes("''") && !inside.replaceAll("''", '').includes("'");
  });
}

/** 1 where nearly every delimiter has a blank behind it, a half where only a quote has; 0 where none. */
function blanksBehind(text: string, delimiter: string, quote: string | null): 0 | 0.5 | 1 {
  const all = text.split(delimiter).length - 1;
  const followed = text.split(`${delimiter} `).length - 1;
  const atLineEnd = text.split(/\r\n|\r|\n/).filter((line) => line.endsWith(delimiter)).length;
  if (followed > 0 && followed + atLineEnd >= all * 0.9) return 1;
  const opens =
    quote !== null &&
    (text.includes(`${delimiter} ${quote}`) || text.includes(`${delimiter}  ${quote}`));
  return opens ? 0.5 : 0;
}

function tryOut(text: string, isWhole: boolean, dialect: RecordDialect): Candidate {
  const { records, swallowed } = readSample(text, isWhole, dialect);
  const agreed = agreement(records) * (swallowed ? SWALLOWED : 1);
  return { dialect, records, score: agreed === 0 ? 0 : agreed * cellsScore(records, dialect) };
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
  const isClosed = isWhole && dialect.quote !== null && text.trimEnd().endsWith(dialect.quote);
  const swallowed =
    !isFull &&
    !isClosed &&
    rest.length * 2 > text.length &&
    rest.split(/\r?\n|\r/, MANY_LINES).length === MANY_LINES;
  return { records, swallowed };
}

/** Whether colons stand inside times and links rather than between cells. */
function isMostlyTimes(text: string): boolean {
  const all = text.split(':').length - 1;
  const inside = text.match(/\d:\d\d|:\/\//g)?.length ?? 0;
  return inside * 2 > all;
}

/**
 * Blank-aligned text. Nearly every line has the same number of words, most of them numbers or dates, or the
 * same number of parts between runs of two or more blanks; the narrower cut where it fits as many lines.
 */
function aligned(text: string, isWhole: boolean): Candidate | null {
  let best: (Candidate & { readonly odd: number }) | null = null;
  for (const delimiter of [' ', '  ']) {
    const dialect = alignedDialect(text, delimiter);
    const sample = readSample(text, isWhole, dialect).records;
    const records = sample.filter((cells) => !isBlankRecord(cells));
    const width = usualWidth(records.map((cells) => cells.length));
    if (width < 2 || records.length < 2) continue;
    const body = records.filter((cells) => cells.length === width);
    const odd = records.length - body.length;
    if (body.length < records.length * 0.95 - 1) continue;
    const typed = Array.from({ length: width }, (_, at) => at).filter((at) => isTyped(body, at));
    // Words alone are as well the words of a text: between single blanks, or in a few lines, they prove nothing.
    const isTable =
      delimiter === ' '
        ? typed.length * 2 >= width || (odd === 0 && typed.length > 0 && isUnlikelyText(body))
        : body.length >= 3 || typed.length > 0;
    if (isTable && (best === null || odd < best.odd)) {
      best = { dialect, records: sample, score: 0.9, odd };
    }
  }
  if (best?.odd === 0) return best;
  // Cells that are blank make lines of fewer parts: the columns keep their places.
  const lines = text.split(/\r\n|\r|\n/).slice(0, SAMPLE_RECORDS);
  if (!isWhole) lines.pop();
  const columns = fixedColumnsOf(lines.filter((line) => line.trim() !== ''));
  if (columns === null) return best;
  const { columnStarts, startsInCells } = columns;
  const dialect: RecordDialect = {
    ...alignedDialect(text, '  '),
    columnStarts,
    ...(startsInCells ? { startsInCells } : {}),
  };
  return { dialect, records: readSample(text, isWhole, dialect).records, score: 0.85 };
}

/** So many lines of so many words each are no sentences. */
function isUnlikelyText(body: readonly string[][]): boolean {
  return body.length >= 5 && body[0]!.length > 2;
}

function alignedDialect(text: string, delimiter: string): RecordDialect {
  const { newline } = lineEndsOf(text, ' ', null);
  return { delimiter, blankAligned: true, quote: null, newline };
}

function isTyped(body: readonly string[][], column: number): boolean {
  const hits = body.filter((cells) => looksTyped(cells[column] ?? '')).length;
  return hits >= body.length * 0.8 - 1 && hits > 0;
}

/** Lists of differing length without a common width (market baskets): most lines have several short cells. */
function ragged(text: string, isWhole: boolean): Candidate | null {
  let best: Candidate | null = null;
  for (const delimiter of [',', '\t', ';', '|']) {
    const { newline } = lineEndsOf(text, delimiter, '"');
    const tried = tryOut(text, isWhole, { delimiter, blankAligned: false, quote: '"', newline });
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

/** Lines above a header that has no row under it. */
const MOST_LINES_ABOVE = 12;

/** Titles, and below them nothing but a header: short words, each another. */
function bareHeader(text: string, isWhole: boolean): Candidate | null {
  if (!isWhole) return null;
  for (const delimiter of [',', '\t', ';', '|']) {
    const { newline } = lineEndsOf(text, delimiter, '"');
    const tried = tryOut(text, isWhole, { delimiter, blankAligned: false, quote: '"', newline });
    const records = tried.records.filter((cells) => !isBlankRecord(cells));
    const names = records.at(-1) ?? [];
    const isHeader =
      names.length >= 3 &&
      new Set(names).size === names.length &&
      names.every((name) => name.trim() !== '' && name.length <= 40 && !looksTyped(name));
    const above = records.slice(0, -1);
    if (isHeader && above.length <= MOST_LINES_ABOVE && above.every(({ length }) => length === 1)) {
      return { ...tried, score: 0.5 };
    }
  }
  return null;
}

/** One column: a delimiter that the text does not hold. */
function single(text: string, isWhole: boolean): Candidate {
  const delimiter = [',', '\t', ';', '|', '^', '~'].find((it) => !text.includes(it)) ?? '\t';
  const { newline } = lineEndsOf(text, delimiter, '"');
  return tryOut(text, isWhole, { delimiter, blankAligned: false, quote: '"', newline });
}
