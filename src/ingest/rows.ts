/**
 * What becomes of each data row: taken, rejected with a reason, or skipped as a total or a note. A
 * row with a valid key and amount is never skipped, and a row is rejected only where its money or
 * time cannot be read or nothing in it can be used.
 */
import {
  type BatchColumn,
  FIRST_SKIPPED_STATUS,
  REJECT_REASONS,
  type RejectReason,
  ROW_TAKEN,
  SKIPPED_ROW_REASONS,
} from '#domain/batch.ts';
import type { Column } from '#domain/columns.ts';
import { cellText, NO_CODE, NO_DAY } from '#domain/columns.ts';
import { isPersonKey, PERSON_KEYS } from '#domain/person-keys.ts';
import type { UnreadableCell } from '#domain/sheet.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { rowsHolding } from '#engine/columns/presence.ts';
import type { FileKind } from './file-kind.ts';

export interface TypedColumn {
  readonly meta: Pick<BatchColumn, 'table' | 'field' | 'custom'>;
  readonly column: Column;
  readonly unreadable: readonly UnreadableCell[];
  readonly unreadableRows: Int32Array;
}

/** Fields whose unreadable cells make a row unusable: its time or its money would be wrong. */
const NEEDED_DATES = new Set(['orderedAt']);
const NEEDED_NUMBERS = new Set(['amount', 'quantity', 'unitPrice']);

/** Fields that identify a row: a total has none of them. */
const KEY_FIELDS = new Set<string>([...PERSON_KEYS, 'orderId', 'orderedAt', 'returnId', 'name']);

const TOTAL_WORDS =
  /^[【[(（]?(?:(?:本页|本頁|本月|本日|当日|當日|当月|當月|本周|本週|本季|全年|本年|年度|全部)?(?:总计|總計|合计|合計|小计|小計|共计|共計|累计|累計|总合计|總合計)|总数|總數|总额|總額|汇总|彙總|grand total|(?:page |sub-? ?)?totals?|sum|合計|小計|総計|総合計|累計|합계|총계|총합|소계|(?:gesamt)?summe|gesamt|total g[eé]n[eé]ral|total geral|totaux|somme|suma|razem|итого|всего)[】\])）]?\s*[:：]?$/i;

const NOTE_START =
  /^(?:#|备注|備註|说明|說明|注[:：]|註[:：]|导出|匯出|制表|製表|打印|列印|数据来源|資料來源|审核|審核|填表|统计时间|統計時間|单位[:：]|單位[:：]|以上|注意|note|remark|exported|generated|printed|report|source)/i;

export function isTotalText(text: string): boolean {
  // "合 计", as it is spaced on paper.
  return TOTAL_WORDS.test(text.trim().replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''));
}

export function isNoteText(text: string): boolean {
  return NOTE_START.test(text.trim());
}

/** Status of each row; null when all were taken. */
export function classifyRows(
  kind: FileKind,
  rowCount: number,
  columns: readonly TypedColumn[],
  isKeyedByName: boolean,
): Uint8Array | null {
  const status = new Uint8Array(rowCount);
  let hasOther = false;
  const set = (row: number, code: number): void => {
    if (status[row] !== ROW_TAKEN) return;
    status[row] = code;
    hasOther = true;
  };
  for (const row of totalRows(rowCount, columns)) set(row, skippedCode('total'));
  for (const row of noteRows(rowCount, columns)) set(row, skippedCode('note'));
  if (kind === 'other') return hasOther ? status : null;
  for (const { meta, column, unreadableRows } of columns) {
    if (meta.custom) continue;
    const reason = NEEDED_DATES.has(meta.field)
      ? 'unreadableDate'
      : NEEDED_NUMBERS.has(meta.field)
        ? 'unreadableNumber'
        : null;
    if (!reason) continue;
    for (const row of unreadableRows) set(row, rejectedCode(reason));
    // Given up as text: no cell of it could be read as what it should be.
    if (!isTextual(column)) continue;
    for (let row = 0; row < rowCount; row++) if (holds(column, row)) set(row, rejectedCode(reason));
  }
  const mapped = columns.filter(({ meta }) => !meta.custom).map(({ column }) => column);
  const keys = columns
    .filter(({ meta }) => isPersonKey(meta.field) || (isKeyedByName && meta.field === 'name'))
    .map(({ column }) => column);
  const fieldColumns = (fields: readonly string[]): Column[] =>
    columns
      .filter(({ meta }) => !meta.custom && fields.includes(meta.field))
      .map(({ column }) => column);
  const ids = fieldColumns(['orderId']);
  const dates = fieldColumns(['orderedAt', 'paidAt']);
  const amounts = fieldColumns(['amount', 'amountDue', 'unitPrice', 'quantity']);
  const lines = columns
    .filter(({ meta }) => meta.table === 'orderLines' || meta.table === 'products')
    .map(({ column }) => column);
  // Mostly every row holds what is needed: told column by column, that is seen at once.
  const mappedKeys = keys.filter((column) => mapped.includes(column));
  const needed =
    kind === 'orders'
      ? ids.length > 0
        ? ids
        : mappedKeys
      : kind === 'customers'
        ? mappedKeys
        : mapped;
  if (needed.length > 0 && rowsHolding(needed, rowCount) === null) return hasOther ? status : null;
  /** An order by its id, by its date and amount, a line of the order above, or a buyer at least. */
  const isOrderRow = (row: number): boolean =>
    hasValue(ids, row) ||
    (hasValue(dates, row) && hasValue(amounts, row)) ||
    (ids.length > 0 && hasValue(lines, row)) ||
    hasValue(keys, row);
  for (let row = 0; row < rowCount; row++) {
    if (status[row] !== ROW_TAKEN) continue;
    if (!hasValue(mapped, row) || (kind === 'orders' && !isOrderRow(row))) {
      set(row, rejectedCode('nothingUsable'));
    } else if (kind === 'customers' && !hasValue(keys, row)) set(row, rejectedCode('missingKey'));
  }
  return hasOther ? status : null;
}

function rejectedCode(reason: RejectReason): number {
  return 1 + REJECT_REASONS.indexOf(reason);
}

function skippedCode(reason: (typeof SKIPPED_ROW_REASONS)[number]): number {
  return FIRST_SKIPPED_STATUS + SKIPPED_ROW_REASONS.indexOf(reason);
}

function hasValue(columns: readonly Column[], row: number): boolean {
  for (const column of columns) if (holds(column, row)) return true;
  return false;
}

function holds(column: Column, row: number): boolean {
  switch (column.type) {
    case 'category':
      return column.codes[row] !== NO_CODE;
    case 'text':
      return column.offsets[row] !== column.offsets[row + 1];
    case 'decimal':
      return column.units[row] === column.units[row];
    case 'float':
      return column.values[row] === column.values[row];
    case 'day':
      return column.days[row] !== NO_DAY;
    case 'moment':
      return column.millis[row] === column.millis[row];
    case 'flag':
      return column.flags[row]! >= 0;
  }
}

/** Rows at the end of the file that are looked at in columns too varied for a dictionary. */
const TAIL_ROWS = 20;

/** Rows with a word such as 合计 and no key beside it. */
function totalRows(rowCount: number, columns: readonly TypedColumn[]): Set<number> {
  const worded = new Map<number, Set<number>>();
  const mark = (row: number, at: number): void => {
    const known = worded.get(row);
    if (known) known.add(at);
    else worded.set(row, new Set([at]));
  };
  for (const [at, { column, unreadable }] of columns.entries()) {
    for (const { row, text } of unreadable) if (isTotalText(text)) mark(row, at);
    if (!isTextual(column)) continue;
    if (column.type === 'category') {
      const codes = totalCodes(column.dictionary);
      if (codes.size === 0) continue;
      for (let row = 0; row < rowCount; row++) if (codes.has(column.codes[row]!)) mark(row, at);
    } else {
      for (let row = Math.max(0, rowCount - TAIL_ROWS); row < rowCount; row++) {
        if (isTotalText(cellText(column, row) ?? '')) mark(row, at);
      }
    }
  }
  const rows = new Set<number>();
  for (const [row, at] of worded) {
    const hasKey = columns.some(
      ({ meta, column }, index) =>
        !at.has(index) && !meta.custom && KEY_FIELDS.has(meta.field) && holds(column, row),
    );
    if (!hasKey) rows.add(row);
  }
  return rows;
}

function totalCodes(dictionary: {
  size: number;
  bytes: Uint8Array;
  offsets: Uint32Array;
}): Set<number> {
  const codes = new Set<number>();
  const decoder = new TextDecoder();
  const { size, bytes, offsets } = dictionary;
  for (let code = 0; code < size; code++) {
    const length = offsets[code + 1]! - offsets[code]!;
    if (length > 24 || length < 3) continue;
    const first = bytes[offsets[code]!]!;
    // Totals start with a letter of another script, a bracket, or the letters of their words.
    const mayStart = first >= 0xd0 || '([GgSsTtRr'.includes(String.fromCharCode(first));
    if (!mayStart) continue;
    if (isTotalText(decoder.decode(bytes.subarray(offsets[code], offsets[code + 1])))) {
      codes.add(code);
    }
  }
  return codes;
}

/** A rule of dashes, what a bill adds up below its rows (共40笔记录, 已收入:26笔,767.00元), what a console counts. */
const BILL_END =
  /^(?:[-—=_*]{4,}|\(?\d+ rows?(?: in set.*| selected\.?| affected)?\)?|[共合总總][计計]?\s*\d+\s*[笔筆条條].*|(?:已|待|未)?(?:收入|支出|退款|中性交易|不计收支|不計收支)\s*[:：]\s*\d+\s*[笔筆].*)$/;
const BILL_AMOUNT = /^[￥¥]?\s*[\d,.]+\s*元?$/;

/** Rows at the very end that hold one cell only, worded like a remark, or end a bill. */
function noteRows(rowCount: number, columns: readonly TypedColumn[]): number[] {
  const rows: number[] = [];
  if (columns.length < 3) return rows;
  for (let row = rowCount - 1; row >= 0 && row >= rowCount - TAIL_ROWS; row--) {
    const present = columns.filter(
      ({ column, unreadable }) => holds(column, row) || unreadable.some((cell) => cell.row === row),
    );
    const [first, second] = present;
    if (!first || present.length > 2) break;
    const text = writtenIn(first, row)?.trim() ?? '';
    const isBillEnd =
      BILL_END.test(text) && (!second || BILL_AMOUNT.test(writtenIn(second, row)?.trim() ?? ''));
    if (!isBillEnd && (second || !NOTE_START.test(text))) break;
    rows.push(row);
  }
  return rows;
}

/** A cell as it was written; null of one that was read as something else than text. */
function writtenIn({ column, unreadable }: TypedColumn, row: number): string | null {
  return (
    unreadable.find((cell) => cell.row === row)?.text ??
    (isTextual(column) ? cellText(column, row) : null)
  );
}
