/** Values that look like somebody's key and are nobody's: half phone numbers, and 0 where no id is meant. */
import { type BatchAlert, ROW_TAKEN } from '#domain/batch.ts';
import { type Column, NO_CODE } from '#domain/columns.ts';
import { isMasked, isPlaceholder, isSpoiltNumber } from '#domain/normalise/placeholder.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { keyColumnOf } from '#derive/unify/unify.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import { keyCell } from '#identity/column-keys.ts';
import { contextOf, type KeyKind, keyText } from '#identity/record-keys.ts';

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
  const { status, meta } = batch;
  const context = contextOf(kind, column);
  const doubtful = new Map<string, boolean>();
  const records: number[] = [];
  const examples = new Set<string>();
  let count = 0;
  for (let row = 0; row < meta.rowCount; row++) {
    if ((status && status[row] !== ROW_TAKEN) || isSurelyGood(kind, column, row)) continue;
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

/** By its bytes alone, as nearly all are: a mainland mobile, an id that does not begin with 0. */
function isSurelyGood(kind: KeyKind, column: Column, row: number): boolean {
  if (!isTextual(column)) return false;
  const at = column.type === 'category' ? column.codes[row]! : row;
  if (at === NO_CODE) return true;
  const { bytes, offsets } = column.type === 'category' ? column.dictionary : column;
  const start = offsets[at]!;
  const length = offsets[at + 1]! - start;
  if (length === 0) return true;
  if (kind !== 'phone') return bytes[start] !== ZERO && bytes[start]! > 0x20;
  return length === MOBILE_BYTES && bytes[start] === ONE && bytes[start + 1]! >= THREE;
}

/** What says itself that it is none, or hides a part, needs no telling. */
function isHalfPhone(text: string): boolean {
  return !isMasked(text) && !isPlaceholder(text) && !isSpoiltNumber(text);
}

function isZero(text: string): boolean {
  return /^0+$/.test(text);
}
