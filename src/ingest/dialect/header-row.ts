/** Which record names the columns, and where the data starts. */
import type { Dialect } from '#domain/sheet.ts';
import { cellContent, isBlankRecord } from '#ingest/values/cell-text.ts';
import { meansMissing } from '#ingest/values/number-text.ts';
import { headerParts } from './header-names.ts';
import { looksTyped } from './typed-shape.ts';

export type HeaderPlace = Pick<Dialect, 'headerRow' | 'headerStart' | 'firstDataRow'>;

type Rows = readonly (readonly string[])[];

interface NumberedRecord {
  readonly number: number;
  /** Contents. */
  readonly cells: readonly string[];
  /** Whether all but the first begin with a blank. */
  readonly isSpaced: boolean;
}

/** Records looked at below the one that may be the header. */
const BODY_RECORDS = 200;

/**
 * The header among the first records of a file.
 * @param records the first records, blank ones included, cells as they stand
 * @param from records before this one (a `sep=;` line) cannot be the header
 */
export function findHeader(records: Rows, from = 0): HeaderPlace {
  const filled: NumberedRecord[] = [];
  for (const [number, cells] of records.entries()) {
    if (number >= from && !isBlankRecord(cells)) {
      const isSpaced = cells.slice(1).every((cell) => /^ \S/.test(cell));
      filled.push({ number, cells: cells.map(cellContent), isSpaced });
    }
  }
  const start = behindComments(filled, namesBelow(filled, firstWideRecord(filled)));
  const candidate = filled[start];
  if (candidate === undefined) return { headerRow: null, firstDataRow: from };

  const body = filled.slice(start + 1, start + 1 + BODY_RECORDS);
  const further = headerRowsBelow(candidate, body);
  const last = further === 0 ? candidate : body[further - 1]!;
  const above = headerRowsAbove(filled, start, last);
  if (further > 0) {
    return place(above ?? candidate, last, dataStart(body, further, last.number));
  }
  if (!isHeader(candidate.cells, body) && !isHeader(candidate.cells, firstBlock(body, candidate))) {
    const short = shortHeader(filled[start - 1], candidate, body);
    if (short) return place(short, short, candidate.number);
    return { headerRow: null, firstDataRow: candidate.number };
  }
  return place(above ?? candidate, candidate, dataStart(body, 0, candidate.number));
}

/** A header that names the first half of the columns only. */
function shortHeader(
  above: NumberedRecord | undefined,
  first: NumberedRecord,
  body: readonly NumberedRecord[],
): NumberedRecord | null {
  if (above === undefined || above.number !== first.number - 1) return null;
  const { cells } = above;
  const isHalf =
    cells.length > 1 && cells.length < first.cells.length && cells.length * 2 >= first.cells.length;
  if (!isHalf || cells.some((cell) => cell === '' || isNoGroup(cell))) return null;
  return contrast(cells, cellsOf([first, ...body])) > 0 ? above : null;
}

function place(first: NumberedRecord, last: NumberedRecord, firstDataRow: number): HeaderPlace {
  const several = first.number < last.number ? { headerStart: first.number } : {};
  return { headerRow: last.number, ...several, firstDataRow };
}

/** Rows that a header may have below its first one. */
const MOST_FURTHER_ROWS = 2;

/**
 * How many rows right below the first one are header too: of several the last one names the columns; the
 * others hold groups, and repeat or leave gaps. Or it stands there twice.
 */
function headerRowsBelow(candidate: NumberedRecord, body: readonly NumberedRecord[]): number {
  for (let further = Math.min(MOST_FURTHER_ROWS, body.length); further > 0; further--) {
    const upper = [candidate, ...body.slice(0, further - 1)];
    const next = body[further - 1]!;
    const rest = body.slice(further);
    const isTogether = next.number === candidate.number + further;
    if (!isTogether || rest.length === 0) continue;
    if (upper.every((it) => isSame(it, next))) {
      if (isHeader(next.cells, rest)) return further;
      continue;
    }
    if (!upper.every((it) => hasGaps(it, next.cells.length))) continue;
    if (isSplitHeader(upper, next, rest) || isGroupHeader(upper, next, rest)) return further;
  }
  return 0;
}

function isSame(a: NumberedRecord, b: NumberedRecord): boolean {
  return a.cells.length === b.cells.length && a.cells.every((cell, at) => cell === b.cells[at]);
}

/** Some cells are blank, or the same: a row of groups. */
function hasGaps({ cells }: NumberedRecord, width: number): boolean {
  const named = cells.filter((cell) => cell !== '');
  return named.length < Math.max(cells.length, width) || new Set(named).size < named.length;
}

/** The first of the rows of groups right above a header, where there are any. */
function headerRowsAbove(
  filled: readonly NumberedRecord[],
  start: number,
  header: NumberedRecord,
): NumberedRecord | null {
  let first: NumberedRecord | null = null;
  for (let at = start - 1; at >= Math.max(0, start - MOST_FURTHER_ROWS); at--) {
    const row = filled[at]!;
    if (row.number !== filled[at + 1]!.number - 1 || !isRowOfGroups(row, header)) break;
    first = row;
  }
  return first;
}

/** Groups over several columns each: not a title, nor what it says of the table (店铺, 旗舰店). */
function isRowOfGroups({ cells }: NumberedRecord, header: NumberedRecord): boolean {
  const width = Math.max(cells.length, header.cells.length);
  if (cells.some((cell) => isNoGroup(cell)) || cells[0]!.startsWith('#')) return false;
  const starts = [...cells.keys()].filter((column) => cells[column] !== '');
  const spans = starts.map((column, at) => (starts[at + 1] ?? width) - column);
  return spans.filter((span) => span > 1).length > 1;
}

function isNoGroup(cell: string): boolean {
  return (looksTyped(cell) && !/^(?:19|20)\d\d$/.test(cell)) || /[:：]/.test(cell);
}

/** A block that is enough to judge a header by, without what stands below a blank line: another table, maybe. */
const LEAST_BLOCK = 3;

function firstBlock(
  body: readonly NumberedRecord[],
  header: NumberedRecord,
): readonly NumberedRecord[] {
  const end = body.findIndex(({ number }, at) => number !== header.number + 1 + at);
  return end < LEAST_BLOCK ? body : body.slice(0, end);
}

/** What stands under names before the data: units, and which columns a form asks for. */
const UNIT_OR_HINT =
  /^[(（【[]?(?:元|万元|萬元|角|分|￥|¥|\$|rmb|cny|usd|ntd?|件|个|個|只|支|箱|瓶|盒|份|台|套|kg|千克|公斤|斤|克|g|吨|米|m|%|次|天|岁|歲|人|年\/月\/日|年-月-日|yyyy[-/]mm[-/]dd|必填|选填|選填|非必填|必需|required|optional|文本|数字|日期|text|number|date)[)）】\]]?$/i;

/** Rows that may stand between names and data. */
const MOST_BETWEEN = 3;

/** Number of the first record of the body, from `at` on, that is data. */
function dataStart(body: readonly NumberedRecord[], at: number, header: number): number {
  let first = at;
  while (first < at + MOST_BETWEEN && first + 1 < body.length) {
    const own = body[first]!;
    const below = cellsOf(body.slice(first + 1));
    if (!isUnits(own) && !isCountOfColumns(own, below) && !isAboveFigures(own, below)) break;
    first++;
  }
  return body[first]?.number ?? header + 1;
}

/** The columns numbered, as forms of offices have it: 1, 2, 3 …, also where the column holds words. */
function isCountOfColumns({ cells }: NumberedRecord, below: Rows): boolean {
  const isCounted = cells.every(
    (cell, at) => /^[(（]?(\d+)[)）]?$/.exec(cell)?.[1] === `${at + 1}`,
  );
  const words = cells.filter((_, at) => typedShare(below, at) < 0.2).length;
  return isCounted && cells.length > 3 && words > 1 && below.length >= LEAST_BLOCK;
}

/** Words in columns of figures and days, and none of those: units, what was measured, names once more. */
function isAboveFigures({ cells }: NumberedRecord, below: Rows): boolean {
  if (below.length < LEAST_BLOCK || cells.some(looksTyped)) return false;
  const words = cells.filter(
    (cell, at) => cell.length > 0 && !meansMissing(cell) && typedShare(below, at) >= 0.9,
  );
  return words.length > 2;
}

function typedShare(rows: Rows, column: number): number {
  const values = rows.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
  return values.length === 0 ? 0 : values.filter(looksTyped).length / values.length;
}

function isUnits({ cells }: NumberedRecord): boolean {
  return cells.every((cell) => cell === '' || UNIT_OR_HINT.test(cell));
}

/** Names of columns that stand alone, merged over two rows, beside groups whose names stand below. */
function isSplitHeader(
  upper: readonly NumberedRecord[],
  next: NumberedRecord,
  body: readonly NumberedRecord[],
): boolean {
  if (next.cells.some((cell) => looksTyped(cell)) || isUnits(next)) {
    return false;
  }
  const width = Math.max(next.cells.length, ...upper.map(({ cells }) => cells.length));
  let above = 0;
  let below = 0;
  let gaps = 0;
  const names: string[] = [];
  for (let column = 0; column < width; column++) {
    const told = upper.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
    const lower = next.cells[column] ?? '';
    if (told.length === 0 && lower === '') return false;
    if (lower === '') above++;
    else below++;
    if (told.length < upper.length) gaps++;
    names.push(lower || told.at(-1)!);
  }
  return above > 0 && below > 1 && gaps > 0 && contrast(names, cellsOf(body)) > 0;
}

/** Lines of several cells that may stand above the names. */
const MOST_WIDE_LINES = 12;

/**
 * Index of the names below lines that are as wide as a header, at or behind `start`: what describes a file, cell
 * by cell, and sentences that hold delimiters.
 */
function namesBelow(filled: readonly NumberedRecord[], start: number): number {
  for (let at = start + 1; at <= start + MOST_WIDE_LINES && at < filled.length; at++) {
    const { cells } = filled[at]!;
    const body = filled.slice(at + 1, at + 1 + BODY_RECORDS);
    const lines = filled.slice(start, at);
    if (!lines.every((it) => isSpoken(it) || it.cells.length !== cells.length)) return start;
    const areNames =
      !isSpoken(filled[at]!) &&
      cells.every((cell) => cell !== '' && !looksTyped(cell)) &&
      new Set(cells).size === cells.length;
    const isAbove = lines.some((it) => isSpoken(it) || it.cells.some(looksTyped));
    const wide = body.filter((it) => it.cells.length === cells.length && !isSpoken(it)).length;
    if (!areNames || !isAbove || wide < body.length * 0.9) continue;
    if (contrast(cells, cellsOf(body)) > 0) return at;
  }
  return start;
}

/** Every cell but the first begins with a blank, as behind the commas of a sentence. */
function isSpoken({ isSpaced, cells }: NumberedRecord): boolean {
  return isSpaced && cells.length > 1;
}

/** Index of the header below comments that hold delimiters, at or behind `start`. */
function behindComments(filled: readonly NumberedRecord[], start: number): number {
  let at = start;
  while (filled[at]?.cells[0]!.startsWith('#')) at++;
  const { cells } = filled[at] ?? { cells: [] };
  const body = cellsOf(filled.slice(at + 1, at + 1 + BODY_RECORDS));
  return at > start && !cells.some(looksTyped) && contrast(cells, body) > 0 ? at : start;
}

/** Index of the first record that fills more than half of the usual width: what stands above are title lines. */
function firstWideRecord(filled: readonly NumberedRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const [width, count] = usual;
  const below = tableBelowRule(filled.map(({ cells }) => cells));
  if (below !== null) return below;
  const isFull = ({ cells }: NumberedRecord): boolean =>
    cells.filter((cell) => cell !== '').length * 2 > cells.length;
  const wide = tableBelowLines(filled.map(({ cells }) => cells.length));
  // A line above the table may be padded to its width.
  if (wide !== null) {
    const full = filled.findIndex((it, at) => at >= wide && isFull(it));
    return full === -1 ? wide : full;
  }
  // Without a usual width every record is a list of its own.
  if (count * 2 < filled.length) return 0;
  const found = filled.slice(0, 30).findIndex(({ cells }) => {
    const content = cells.filter((cell) => cell !== '').length;
    return content * 2 > width;
  });
  return Math.max(found, 0);
}

/** What a bill draws above and below its own description. */
const RULE_OF_DASHES = /^[-—=_*]{5,}/;
const MOST_LINES_ABOVE = 40;

/**
 * Index of the first record of a table that begins below lines of one cell with a rule among them, as
 * the bills of payment services do, however short the table; null where there is none.
 */
export function tableBelowRule(filled: Rows): number | null {
  const isLine = (cells: readonly string[]) => cells.slice(1).every((cell) => cell === '');
  const start = filled.findIndex((cells) => cells.length > 2 && !isLine(cells));
  if (start < 1 || start > MOST_LINES_ABOVE || filled.length - start < 2) return null;
  const isRuled = filled.slice(0, start).some(([first = '']) => RULE_OF_DASHES.test(first));
  const width = filled[start]!.length;
  const below = filled.slice(start);
  const alike = below.filter((cells) => cells.length === width).length;
  return isRuled && alike * 10 >= below.length * 8 ? start : null;
}

/** So many records of one width, one below the other, are a table of their own. */
export const LEAST_IN_TABLE = 5;

/** Index of the first record of a whole table below lines of far fewer cells, however many; null where there is none. */
export function tableBelowLines(widths: readonly number[]): number | null {
  const width = widths.at(-1) ?? 0;
  const first = widths.indexOf(width);
  const isTable =
    width > 2 &&
    widths.length - first >= LEAST_IN_TABLE &&
    widths.slice(first).every((it) => it === width) &&
    first > 0 &&
    widths.slice(0, first).every((it) => it * 2 < width);
  return isTable ? first : null;
}

function isGroupHeader(
  upper: readonly NumberedRecord[],
  next: NumberedRecord,
  body: readonly NumberedRecord[],
): boolean {
  const names = next.cells;
  const isNaming =
    upper.every(({ cells }) => names.length >= cells.length) &&
    names.every((cell) => cell !== '' && !looksTyped(cell)) &&
    isToldApart([...upper, next]);
  return isNaming && contrast(names, cellsOf(body)) > 0;
}

/** No name stands twice under the same groups. */
function isToldApart(rows: readonly NumberedRecord[]): boolean {
  const full = headerParts(cellsOf(rows)).map((parts) => parts.join('\n'));
  return new Set(full).size === full.length;
}

function isHeader(cells: readonly string[], body: readonly NumberedRecord[]): boolean {
  const named = cells.filter((cell) => cell !== '');
  const typed = named.filter(looksTyped).length;
  const isDistinct = new Set(named).size === named.length;
  if (body.length === 0) return typed === 0 && isDistinct;
  const contrasting = contrast(cells, cellsOf(body));
  if (contrasting > 0) return typed * 2 <= named.length && contrasting >= typed;
  if (typed > 0) return false;
  if (!isDistinct && named.length > 1) return false;
  if (body.some((it) => it.cells.length > cells.length)) return false;
  const words = named.filter((cell) => COLUMN_WORDS.test(cell)).length;
  if (words * 2 >= named.length) return true;
  return !isOneOf(cells, body);
}

function cellsOf(body: readonly NumberedRecord[]): Rows {
  return body.map(({ cells }) => cells);
}

/** Columns whose name is words while nearly all values below are numbers or dates. */
export function contrast(names: readonly string[], body: Rows): number {
  let columns = 0;
  for (const [column, name] of names.entries()) {
    if (looksTyped(name)) continue;
    // A blank name above numbers (an index column) says nothing.
    if (name === '') continue;
    const values = body.map((cells) => cells[column] ?? '').filter((cell) => cell !== '');
    if (values.length > 0 && values.filter(looksTyped).length >= values.length * 0.8) columns++;
  }
  return columns;
}

/** Whether the record is a value among values: it occurs again below, or has the shape of the ids below. */
function isOneOf(cells: readonly string[], body: readonly NumberedRecord[]): boolean {
  const others = body.filter((it) => it.cells.join('\n') !== cells.join('\n'));
  return cells.some((cell, column) => {
    if (cell === '') return false;
    const values = others.map((it) => it.cells[column] ?? '').filter((it) => it !== '');
    if (values.includes(cell)) return true;
    if (!/\d/.test(cell) || values.length < 2) return false;
    const shape = shapeOf(cell);
    return values.filter((value) => shapeOf(value) === shape).length >= values.length * 0.8;
  });
}

function shapeOf(text: string): string {
  return text.replaceAll(/\d/g, '9').replaceAll(/[a-z]/gi, 'a');
}

const COLUMN_WORDS =
  /\b(?:id|no|name|code|date|time|type|email|phone|city|address|status|amount|price|qty|quantity|category|label|text|review|comment|url|notes?)\b|_id$|id$|编号|單號|单号|編號|姓名|名称|名稱|日期|时间|時間|电话|電話|手机|手機|邮箱|信箱|地址|城市|类型|類型|类别|金额|金額|价格|價格|数量|數量|备注|備註|状态|狀態|标题|標題|内容|評論|评论|性别|性別|昵称|省份|等级/i;
