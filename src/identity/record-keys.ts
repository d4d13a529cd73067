/**
 * The record key of a row: the first present of the ordered key kinds (rules.md, "Record key").
 * Masked values, placeholders and numbers that a spreadsheet spoilt are never keys.
 */
import type { Column, Dictionary } from '#domain/columns.ts';
import { columnLength, NO_CODE } from '#domain/columns.ts';
import { isPossiblePhone, normalPhone } from '#domain/normalise/phone.ts';
import { normalEmail } from '#domain/normalise/email.ts';
import type { KeyKind } from '#domain/person-keys.ts';
import { isMasked, isPlaceholder, isSpoiltNumber } from '#domain/normalise/placeholder.ts';
import { isTextual, type KeyIndex, remapped } from '#engine/columns/key-index.ts';
import {
  ALONE,
  isZeroId,
  keyCell,
  type KeyContext,
  type KeyRules,
  phoneHome,
} from './column-keys.ts';
import { zeros } from '#engine/columns/spare-memory.ts';

/** Platform ids mean something only within one source; the others hold everywhere. */
export const KEYED_BY_SOURCE: ReadonlySet<KeyKind> = new Set(['buyerNick', 'wechatOpenId']);

/** Kinds by which a row joins the one person who already holds the value. */
export const JOINING_KINDS = ['phone', 'email'] as const satisfies readonly KeyKind[];

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Bytes of letters, digits, - and _ only, at least three, not starting like a placeholder: surely a key. */
function isPlainKey(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 3) return false;
  const first = bytes[start]!;
  const isSafeStart = (first >= 0x31 && first <= 0x39) || first === 0x43 || first === 0x63;
  if (!isSafeStart) return false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    const isWord =
      (byte >= 0x30 && byte <= 0x39) ||
      (byte >= 0x41 && byte <= 0x5a) ||
      (byte >= 0x61 && byte <= 0x7a) ||
      byte === 0x2d ||
      byte === 0x5f;
    if (!isWord) return false;
  }
  return true;
}

/** Whether every text of a dictionary is surely a key as it stands. */
function arePlainKeys({ bytes, offsets, size }: Dictionary): boolean {
  for (let code = 0; code < size; code++) {
    if (!isPlainKey(bytes, offsets[code]!, offsets[code + 1]!)) return false;
  }
  return true;
}

/** Kinds of key that may be numbers counted up from 0. */
const NUMBERED: ReadonlySet<KeyKind> = new Set(['customerId', 'memberNo']);

/** What the column says of its doubtful values. */
export function contextOf(kind: KeyKind, column: Column, rules: KeyRules = 'now'): KeyContext {
  if (rules === 'first') return { ...ALONE, rules };
  return {
    rules,
    home: kind === 'phone' ? phoneHome(column) : null,
    isZeroId: NUMBERED.has(kind) && isZeroId(column),
  };
}

/** The canonical text of a key, or null when the value can be none. */
export function keyText(
  kind: KeyKind,
  text: string,
  { rules, home, isZeroId: zeroIsId }: KeyContext = ALONE,
): string | null {
  if (zeroIsId && NUMBERED.has(kind) && /^0+$/.test(text)) return text;
  if (isMasked(text) || isPlaceholder(text) || isSpoiltNumber(text)) return null;
  if (kind === 'phone') {
    const phone = normalPhone(text);
    return phone === null || rules === 'first' || isPossiblePhone(phone, home) ? phone : null;
  }
  if (kind === 'email') {
    const address = normalEmail(text);
    // "Li Na (noemail@shop.cn)" reaches nobody either.
    return address === null || isPlaceholder(address) ? null : address;
  }
  return text;
}

/**
 * Index numbers of one key column's rows; {@link NO_CODE} where the row has no such key.
 * Columns of numbers (a chosen mapping) are read by their text.
 */
export function keyRows(
  kind: KeyKind,
  column: Column,
  index: KeyIndex,
  rules: KeyRules = 'now',
): Int32Array {
  if (!isTextual(column)) return numberRows(kind, column, index, rules);
  const isContact = kind === 'phone' || kind === 'email';
  if (
    column.type === 'category' &&
    index.size === 0 &&
    !isContact &&
    arePlainKeys(column.dictionary)
  ) {
    index.adopt(column.dictionary);
    return column.codes;
  }
  const context = contextOf(kind, column, rules);
  const addRange = (bytes: Uint8Array, start: number, end: number): number => {
    if (start === end) return NO_CODE;
    if (!isContact && isPlainKey(bytes, start, end)) return index.add(bytes, start, end);
    const text = keyText(kind, decoder.decode(bytes.subarray(start, end)), context);
    if (text === null) return NO_CODE;
    const canonical = encoder.encode(text);
    return index.add(canonical, 0, canonical.length);
  };
  if (column.type === 'category') {
    const { codes, dictionary } = column;
    const remap = zeros(Int32Array, dictionary.size);
    for (let code = 0; code < dictionary.size; code++) {
      remap[code] = addRange(
        dictionary.bytes,
        dictionary.offsets[code]!,
        dictionary.offsets[code + 1]!,
      );
    }
    return remapped(codes, remap);
  }
  const { bytes, offsets } = column;
  const rows = zeros(Int32Array, offsets.length - 1);
  for (let row = 0; row < rows.length; row++) {
    rows[row] = addRange(bytes, offsets[row]!, offsets[row + 1]!);
  }
  return rows;
}

/** Keys of a column of numbers, by their text; other columns tell none. */
function numberRows(kind: KeyKind, column: Column, index: KeyIndex, rules: KeyRules): Int32Array {
  const rows = new Int32Array(columnLength(column)).fill(NO_CODE);
  if (column.type !== 'decimal') return rows;
  const context = contextOf(kind, column, rules);
  for (let row = 0; row < rows.length; row++) {
    const cell = keyCell(column, row);
    const text = cell === null ? null : keyText(kind, cell, context);
    if (text === null) continue;
    const canonical = encoder.encode(text);
    rows[row] = index.add(canonical, 0, canonical.length);
  }
  return rows;
}
