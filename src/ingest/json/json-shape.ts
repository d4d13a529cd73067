/**
 * Which columns the records of a JSON table have. Values of an object in a record are columns of their own
 * (`buyer.phone`); what is nested deeper stays JSON text. Of the arrays of objects in the records one may
 * be the lines of each (items of an order): then each of its elements is a row, the rest repeated.
 */
import { WorkbookRefused } from '#ingest/workbook/workbook-refusal.ts';
import {
  COLON,
  CLOSE_OBJECT,
  COMMA,
  NotJson,
  QUOTE,
  skipBlanks,
  skipString,
  skipValue,
  stringText,
} from './json-bytes.ts';

/** A name in the records, and in objects in them. */
export interface JsonField {
  readonly label: string;
  /** As it stands in the file, to know it again without reading it. */
  readonly rawName: Uint8Array;
  readonly fields: JsonFields;
  /** −1 where it has none of its own. */
  column: number;
  /** It had a value that is no object. */
  hasValues: boolean;
  /** A value deeper than a column goes: kept as text. */
  hasDeep: boolean;
  /** Rows that it would make more, were its elements rows. */
  rowsOfLines: number;
  /** It had an array with objects. */
  hasLines: boolean;
}

/** As wide as a sheet may be. */
export const MOST_FIELDS = 16_384;
/** An object of more names is no record but a list of its own, kept as text. */
const MOST_NESTED = 400;
/** Names in all the tables of a file, those in objects and lines included: each is held. */
const MOST_NAMES = 16 * MOST_FIELDS;

/** Names that the tables of one file may still have. */
export class NameRoom {
  #left: number;

  constructor(most = MOST_NAMES) {
    this.#left = most;
  }

  take(): void {
    if (--this.#left < 0) throw new WorkbookRefused({ code: 'tooManyColumns', most: MOST_FIELDS });
  }
}

/** The names of one object, in the order they were met. */
export class JsonFields {
  readonly prefix: string;
  readonly all: JsonField[] = [];
  readonly #placeOf = new Map<string, number>();
  /** The same names mostly come in the same order. */
  #next = 0;
  readonly #room: NameRoom;
  /** Stands for every further name of a list, of which nothing is told apart. */
  #further: JsonField | null = null;

  constructor(prefix: string, room: NameRoom) {
    this.prefix = prefix;
    this.#room = room;
  }

  /** Of more names than a record has. */
  get isList(): boolean {
    return this.prefix !== '' && this.all.length > MOST_NESTED;
  }

  get isFull(): boolean {
    return this.all.length > MOST_FIELDS;
  }

  /** The field whose name stands between the quotes at `start - 1` and `end`. */
  of(bytes: Uint8Array, start: number, end: number): JsonField {
    const expected = this.all[this.#next];
    if (expected !== undefined && isSame(expected.rawName, bytes, start, end)) {
      this.#next++;
      return expected;
    }
    const name = stringText(bytes, start, end);
    const place = this.#placeOf.get(name);
    if (place !== undefined) {
      this.#next = place + 1;
      return this.all[place]!;
    }
    if (this.isList && this.#further !== null) return this.#further;
    // `{"$oid":"…"}` and the like (exports of MongoDB) are the value itself.
    const isMark = name.startsWith('$') && this.prefix !== '';
    const label = isMark ? this.prefix : this.prefix === '' ? name : `${this.prefix}.${name}`;
    this.#room.take();
    const field: JsonField = {
      label,
      rawName: bytes.slice(start, end),
      fields: new JsonFields(label, this.#room),
      column: -1,
      hasValues: false,
      hasDeep: false,
      rowsOfLines: 0,
      hasLines: false,
    };
    if (this.isList) return (this.#further = field);
    this.#placeOf.set(name, this.all.length);
    this.all.push(field);
    this.#next = this.all.length;
    return field;
  }

  startObject(): void {
    this.#next = 0;
  }
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) if (name[at] !== bytes[start + at]) return false;
  return true;
}

/** Each name of the object from `start` to `end` with the extent of its value. Throws {@link NotJson}. */
export function eachMember(
  bytes: Uint8Array,
  start: number,
  end: number,
  fields: JsonFields,
  take: (field: JsonField, valueStart: number, valueEnd: number) => void,
): void {
  fields.startObject();
  let at = skipBlanks(bytes, start + 1, end);
  while (bytes[at] !== CLOSE_OBJECT || at !== end - 1) {
    if (bytes[at] !== QUOTE) throw new NotJson();
    const nameEnd = skipString(bytes, at, end);
    if (nameEnd < 0) throw new NotJson();
    const field = fields.of(bytes, at + 1, nameEnd - 1);
    at = skipBlanks(bytes, nameEnd, end);
    if (bytes[at] !== COLON) throw new NotJson();
    const valueStart = skipBlanks(bytes, at + 1, end);
    const valueEnd = skipValue(bytes, valueStart, end, true);
    if (valueEnd < 0) throw new NotJson();
    take(field, valueStart, valueEnd);
    at = skipBlanks(bytes, valueEnd, end);
    if (bytes[at] === COMMA) at = skipBlanks(bytes, at + 1, end);
    else if (bytes[at] !== CLOSE_OBJECT || at !== end - 1) throw new NotJson();
  }
}
