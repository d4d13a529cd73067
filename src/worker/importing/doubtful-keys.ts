/** Values that look like somebody's key and are nobody's: half phone numbers, and 0 where no id is meant. */
import { type BatchAlert, ROW_TAKEN } from '#domain/batch.ts';
import { type Column, columnLength } from '#domain/columns.ts';
import { isMasked, isPlaceholder, isSpoiltNumber } from '#domain/normalise/placeholder.ts';
import type { KeyKind } from '#domain/person-keys.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { keyColumnOf } from '#derive/unify/unify.ts';
import { eachSpan } from '#engine/columns/spans.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { keyCell } from '#identity/column-keys.ts';
import { contextOf, keyText } from '#identity/record-keys.ts';

const SHOWN = 3;
/** Records that are named one by one. */
const LISTED_RECORDS = 1000;

/** @param recordOf number of a row's record in the file, from 0 */
export function doubtfulKeys(batch: BatchData, recordOf: (row: number) => number): BatchAlert[] {
  return [
    ...told(batch, 'phone', 'phonesImpossible', isHalfPhone, recordOf),
    ...told(batch, 'customerId', 'zeroIds', isZero, recordOf),
    ...told(batch, 'memberNo', 'zeroIds', isZero, recordOf),
  ];
}

function told(
  batch: BatchData,
  kind: KeyKind,
  code: BatchAlert['code'],
  isDoubtful: (text: string) => boolean,
  recordOf: (row: number) => number,
): BatchAlert[] {
  const column = keyColumnOf(batch, kind);
  if (!column) return [];
  const isOpen = openCells(kind, column);
  if (isOpen === null) return [];
  const codes = column.type === 'category' ? column.codes : null;
  const { status, meta } = batch;
  const context = contextOf(kind, column);
  const doubtful = new Map<string, boolean>();
  const records: number[] = [];
  const examples = new Set<string>();
  let count = 0;
  for (let row = 0; row < meta.rowCount; row++) {
    if (isOpen[codes ? codes[row]! : row] !== 1 || (status && status[row] !== ROW_TAKEN)) continue;
    const text = keyCell(column, row)?.trim() ?? '';
    let isTold = doubtful.get(text);
    if (isTold === undefined) {
      isTold = text !== '' && isDoubtful(text) && keyText(kind, text, context) === null;
      doubtful.set(text, isTold);
    }
    if (!isTold) continue;
    count++;
    if (examples.size < SHOWN) examples.add(text);
    if (records.length < LISTED_RECORDS) records.push(recordOf(row) + 1);
  }
  if (count === 0) return [];
  const header = meta.columns.find(({ field, custom }) => field === kind && !custom)?.header;
  const about = header === undefined ? {} : { header };
  return [{ code, count, ...about, examples: [...examples], records }];
}

const [ZERO, ONE, THREE] = [0x30, 0x31, 0x33];
const MOBILE_BYTES = 11;

/** 1 for the different texts of a column that have to be looked at; null: there is none. */
function openCells(kind: KeyKind, column: Column): Uint8Array | null {
  if (!isTextual(column)) return new Uint8Array(columnLength(column)).fill(1);
  const { bytes, offsets } = column.type === 'category' ? column.dictionary : column;
  const isOpen = new Uint8Array(
    column.type === 'category' ? column.dictionary.size : offsets.length - 1,
  );
  let open = 0;
  eachSpan(0, isOpen.length, (from, until) => {
    for (let cell = from; cell < until; cell++) {
      if (isSurelyGood(kind, bytes, offsets[cell]!, offsets[cell + 1]!)) continue;
      isOpen[cell] = 1;
      open++;
    }
  });
  return open > 0 ? isOpen : null;
}

/** By its bytes alone, as nearly all are: a mainland mobile, an id that does not begin with 0. */
function isSurelyGood(kind: KeyKind, bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end) return true;
  if (kind !== 'phone') return bytes[start] !== ZERO && bytes[start]! > 0x20;
  return end - start === MOBILE_BYTES && bytes[start] === ONE && bytes[start + 1]! >= THREE;
}

/** What says itself that it is none, or hides a part, needs no telling. */
function isHalfPhone(text: string): boolean {
  return !isMasked(text) && !isPlaceholder(text) && !isSpoiltNumber(text);
}

function isZero(text: string): boolean {
  return /^0+$/.test(text);
}
