/**
 * Objects that are tables without an array: records under names of their own (`{"-Nx1":{…},"-Nx2":{…}}`, as
 * Firebase exports them), columns by row (`{"city":{"0":…,"1":…}}`, as pandas writes a frame) and columns as
 * lists. Each gives records as bytes, like the elements of an array.
 */
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  NotJson,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipBlanks,
  skipString,
  skipValue,
  stringText,
} from './json-bytes.ts';

/** How an object is a table: each member a record, a column told by row, or a column as a list. */
export type MembersShape = 'records' | 'columns' | 'lists';

interface Member {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Members looked at to see what an object is. */
const LOOKED_AT = 200;
/** Records share so much of their names with the first one. */
const LEAST_SHARED = 0.5;

/** The shape of the object from `start` to `end`; null where it is one record, or none. */
export function membersShape(bytes: Uint8Array, start: number, end: number): MembersShape | null {
  if (bytes[start] !== OPEN_OBJECT) return null;
  const members: Member[] = [];
  try {
    for (const member of membersOf(bytes, start, end)) {
      members.push(member);
      if (members.length === LOOKED_AT) break;
    }
    if (members.length < 2) return null;
    if (members.every((it) => bytes[it.start] === OPEN_ARRAY)) return areColumns(bytes, members);
    if (!members.every((it) => bytes[it.start] === OPEN_OBJECT)) return null;
    const inside = members.map((it) => [...membersOf(bytes, it.start, it.end)]);
    // Nothing but objects in objects: what they are told by stands a step further in.
    if (inside.every((own) => own.every((it) => bytes[it.start] === OPEN_OBJECT))) return null;
    const first = new Set(inside[0]!.map(({ name }) => name));
    let shared = 0;
    let all = 0;
    for (const own of inside) {
      all += own.length;
      shared += own.filter(({ name }) => first.has(name)).length;
    }
    if (all === 0 || shared < all * LEAST_SHARED) return null;
    const isSimple = inside.every((own) => own.every((it) => !isNested(bytes, it)));
    const isByRow = isSimple && inside[0]!.length > 0 && areRowKeys(inside.flat());
    return isByRow && !areRowKeys(members) ? 'columns' : 'records';
  } catch (error) {
    if (error instanceof NotJson) return null;
    throw error;
  }
}

/** Lists of simple values, each as long as the others. */
function areColumns(bytes: Uint8Array, members: readonly Member[]): MembersShape | null {
  const lengths = members.map((it) => {
    const elements = [...elementsOf(bytes, it.start, it.end)];
    return elements.some((own) => isNested(bytes, own)) ? -1 : elements.length;
  });
  const [length = 0] = lengths;
  return length > 1 && lengths.every((it) => it === length) ? 'lists' : null;
}

function isNested(bytes: Uint8Array, { start }: { readonly start: number }): boolean {
  return bytes[start] === OPEN_OBJECT || bytes[start] === OPEN_ARRAY;
}

/** Numbers of rows, days or moments. */
function areRowKeys(members: readonly Member[]): boolean {
  return members.every(({ name }) => /^(?:\d+|\d{4}-\d\d-\d\d(?:[T ].*)?)$/.test(name));
}

const encoder = new TextEncoder();

/** The members as records, each with its name: in a column `id`, or `key` where records have an id. Throws {@link NotJson}. */
export function* recordsOfMembers(
  bytes: Uint8Array,
  start: number,
  end: number,
): Generator<Uint8Array> {
  let label: string | null = null;
  for (const { name, ...value } of membersOf(bytes, start, end)) {
    const own = [...membersOf(bytes, value.start, value.end)];
    label ??= own.some((it) => it.name.toLowerCase() === 'id') ? 'key' : 'id';
    const first = skipBlanks(bytes, value.start + 1, value.end);
    const separator = own.length === 0 ? '' : ',';
    yield joined([
      encoder.encode(`{${JSON.stringify(label)}:${JSON.stringify(name)}${separator}`),
      bytes.subarray(first, value.end),
    ]);
  }
}

/** The rows of a table that is told column by column. Throws {@link NotJson}. */
export function* rowsOfColumns(
  bytes: Uint8Array,
  start: number,
  end: number,
  shape: Exclude<MembersShape, 'records'>,
): Generator<Uint8Array> {
  // By row as they come: columns that have hardly a row in common cost no more than their cells.
  const rows = new Map<string, Uint8Array[]>();
  for (const { name, ...value } of membersOf(bytes, start, end)) {
    const label = encoder.encode(`${JSON.stringify(name)}:`);
    const put = (row: string, cell: Extent): void => {
      const part = joined([label, bytes.subarray(cell.start, cell.end)]);
      const parts = rows.get(row);
      if (parts === undefined) rows.set(row, [part]);
      else parts.push(part);
    };
    if (shape === 'columns') {
      // Of two under one name the later one.
      const cells = new Map<string, Extent>();
      for (const cell of membersOf(bytes, value.start, value.end)) cells.set(cell.name, cell);
      for (const [row, cell] of cells) put(row, cell);
    } else {
      let row = 0;
      for (const cell of elementsOf(bytes, value.start, value.end)) put(String(row++), cell);
    }
  }
  // Rows that are merely counted have no name to tell.
  const isCounted = [...rows.keys()].every((key, row) => key === String(row));
  for (const [key, cells] of rows) {
    const named = isCounted ? [] : [encoder.encode(`"index":${JSON.stringify(key)}`)];
    yield joined([
      encoder.encode('{'),
      ...[...named, ...cells].flatMap((part, at) =>
        at === 0 ? [part] : [encoder.encode(','), part],
      ),
      encoder.encode('}'),
    ]);
  }
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Throws {@link NotJson}. */
function* membersOf(bytes: Uint8Array, start: number, end: number): Generator<Member> {
  let at = skipBlanks(bytes, start + 1, end);
  while (bytes[at] !== CLOSE_OBJECT) {
    if (bytes[at] !== QUOTE) throw new NotJson();
    const nameEnd = skipString(bytes, at, end);
    if (nameEnd < 0) throw new NotJson();
    const colon = skipBlanks(bytes, nameEnd, end);
    if (bytes[colon] !== COLON) throw new NotJson();
    const valueStart = skipBlanks(bytes, colon + 1, end);
    const valueEnd = skipValue(bytes, valueStart, end, true);
    if (valueEnd < 0) throw new NotJson();
    yield { name: stringText(bytes, at + 1, nameEnd - 1), start: valueStart, end: valueEnd };
    at = skipBlanks(bytes, valueEnd, end);
    if (bytes[at] === COMMA) at = skipBlanks(bytes, at + 1, end);
    else if (bytes[at] !== CLOSE_OBJECT) throw new NotJson();
  }
}

/** Throws {@link NotJson}. */
function* elementsOf(bytes: Uint8Array, start: number, end: number): Generator<Extent> {
  let at = skipBlanks(bytes, start + 1, end);
  while (bytes[at] !== CLOSE_ARRAY) {
    const valueEnd = skipValue(bytes, at, end, true);
    if (valueEnd < 0) throw new NotJson();
    yield { start: at, end: valueEnd };
    at = skipBlanks(bytes, valueEnd, end);
    if (bytes[at] === COMMA) at = skipBlanks(bytes, at + 1, end);
    else if (bytes[at] !== CLOSE_ARRAY) throw new NotJson();
  }
}

/** So many records under names make a table of what stands among others. */
const LEAST_NAMED = 3;

/** Tables that stand under the names of an object of nothing but objects: collections of a database. */
export function holdsMembers(bytes: Uint8Array, start: number, end: number): boolean {
  try {
    const members = [...membersOf(bytes, start, end)];
    return (
      members.length > 0 &&
      members.every((it) => bytes[it.start] === OPEN_OBJECT) &&
      members.some(
        (it) =>
          membersShape(bytes, it.start, it.end) === 'records' &&
          [...membersOf(bytes, it.start, it.end)].length >= LEAST_NAMED,
      )
    );
  } catch (error) {
    if (error instanceof NotJson) return false;
    throw error;
  }
}
