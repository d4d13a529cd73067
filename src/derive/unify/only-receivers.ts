/** Whom all orders of a person are sent to, where that is one name. */
import type { CategoryColumn, TextColumn } from '#domain/columns.ts';

const NONE = -1;
const SEVERAL = -2;

/**
 * An order of each person that carries the one unmasked receiver of all theirs; negative where none is
 * named or several are. Bytes are compared: a million names are never made into strings.
 */
export function onlyReceivers(
  names: CategoryColumn | TextColumn,
  personOfOrder: Int32Array,
  personCount: number,
): Int32Array {
  const only = new Int32Array(personCount).fill(NONE);
  const cells = names.type === 'category' ? entriesOf(names) : rowsOf(names);
  const isMaskedEntry = maskedEntries(cells);
  const { bytes, offsets } = cells;
  for (let order = 0; order < personOfOrder.length; order++) {
    const person = personOfOrder[order]!;
    if (person < 0 || only[person] === SEVERAL) continue;
    const entry = cells.codes ? cells.codes[order]! : order;
    if (entry < 0 || isMaskedEntry[entry] === 1) continue;
    const known = only[person]!;
    if (known === NONE) {
      only[person] = order;
      continue;
    }
    const other = cells.codes ? cells.codes[known]! : known;
    if (entry !== other && !isSame(bytes, offsets, entry, other)) only[person] = SEVERAL;
  }
  return only;
}

interface Entries {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
  readonly size: number;
  /** Entry of each row; null where each row is its own. */
  readonly codes: Int32Array | null;
}

function entriesOf({ codes, dictionary }: CategoryColumn): Entries {
  return { ...dictionary, codes };
}

function rowsOf({ bytes, offsets }: TextColumn): Entries {
  return { bytes, offsets, size: offsets.length - 1, codes: null };
}

/** 1 for entries that are empty or hold a mark of hiding: * ＊ • ●. */
function maskedEntries({ bytes, offsets, size }: Entries): Uint8Array {
  const isMasked = new Uint8Array(size);
  for (let entry = 0; entry < size; entry++) {
    const end = offsets[entry + 1]!;
    if (offsets[entry] === end) isMasked[entry] = 1;
    for (let at = offsets[entry]!; at < end; at++) {
      const byte = bytes[at]!;
      if (byte !== 0x2a && byte !== 0xef && byte !== 0xe2) continue;
      const second = bytes[at + 1];
      const third = bytes[at + 2];
      const isMark =
        byte === 0x2a ||
        (byte === 0xef && second === 0xbc && third === 0x8a) ||
        (byte === 0xe2 && second === 0x80 && third === 0xa2) ||
        (byte === 0xe2 && second === 0x97 && third === 0x8f);
      if (!isMark) continue;
      isMasked[entry] = 1;
      break;
    }
  }
  return isMasked;
}

function isSame(bytes: Uint8Array, offsets: Uint32Array, a: number, b: number): boolean {
  const [from, other] = [offsets[a]!, offsets[b]!];
  const length = offsets[a + 1]! - from;
  if (length !== offsets[b + 1]! - other) return false;
  for (let at = 0; at < length; at++) if (bytes[from + at] !== bytes[other + at]) return false;
  return true;
}
