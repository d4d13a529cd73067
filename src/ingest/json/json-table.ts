/** One table of a JSON file: first its shape from all records, then its rows as cells. */
import type { BatchAlert } from '#domain/batch.ts';
import { RowCells, type RowSink } from '#ingest/workbook/workbook-csv.ts';
import { WorkbookRefused } from '#ingest/workbook/workbook-refusal.ts';
import {
  CLOSE_ARRAY,
  COMMA,
  hasExponent,
  isPlain,
  NotJson,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  scalarKind,
  skipBlanks,
  skipString,
  skipValue,
  stringText,
  withoutExponent,
} from './json-bytes.ts';
import type { JsonRecords } from './json-walk.ts';
import {
  eachMember,
  type JsonField,
  JsonFields,
  MOST_FIELDS,
  type NameRoom,
} from './json-shape.ts';

/** Between the values of a list in one cell. */
const LIST_SEPARATOR = '; ';
/** Names of lists whose elements are what a record is about: items of orders. */
const LINE_NAMES =
  /(?:^|[_.-]|(?<=[a-z])(?=[A-Z]))(?:line[_-]?items?|items?|lines?|products?|goods|skus?|details?|entries|rows)(?:[_-]?list)?$|明细|明細|商品|货品|貨品|子订单|子訂單/i;
/** Column of values that stand among records without a name. */
const VALUE_LABEL = 'value';

/** What the value in a record is: a member of it, of an object in it, or of one of its lines. */
interface Place {
  readonly isNested: boolean;
  readonly isInLine: boolean;
}
const OF_RECORD: Place = { isNested: false, isInLine: false };
const OF_NESTED: Place = { isNested: true, isInLine: false };
const OF_LINE: Place = { isNested: false, isInLine: true };
const OF_NESTED_IN_LINE: Place = { isNested: true, isInLine: true };

export class JsonTable implements JsonRecords {
  readonly path: readonly string[];
  readonly #fields: JsonFields;
  /** Elements that are arrays: the widest. */
  #width = 0;
  #objects = 0;
  #arrays = 0;
  #values = 0;
  #broken = 0;
  #isCutOff = false;
  /** Columns told beside the table. */
  names: readonly string[] | null = null;

  // ── found by the survey
  #labels: readonly string[] = [];
  #lines: JsonField | null = null;
  #flattened = new Set<JsonField>();
  #keptAsText: readonly string[] = [];
  #rows = 0;

  // ── while rows are written
  #sink: RowSink | null = null;
  #row = 0;
  #repeated = 0;
  readonly #cells = new RowCells();
  readonly #lineCells = new RowCells();
  #lineExtents: number[] = [];

  constructor(path: readonly string[], room: NameRoom) {
    this.path = path;
    this.#fields = new JsonFields('', room);
  }

  get rows(): number {
    return this.#rows;
  }

  /** Nothing in it is a value. */
  get isEmpty(): boolean {
    return this.#width === 0 && this.#values === 0 && !hasValues(this.#fields);
  }

  /** Something in it could not be read. */
  get isDamaged(): boolean {
    return this.#isCutOff || this.#broken > 0;
  }

  get columns(): number {
    return this.#labels.length || this.#width;
  }

  /** Columns that have names of their own: objects, or names told beside. */
  get hasHeader(): boolean {
    return this.#labels.length > 0;
  }

  // ── survey ─────────────────────────────────────────────────────────────────────────────────

  record(bytes: Uint8Array, start: number, end: number): void {
    const first = bytes[start];
    if (first === OPEN_OBJECT) {
      eachMember(bytes, start, end, this.#fields, (field, from, to) =>
        this.#note(bytes, from, to, field, OF_RECORD),
      );
      if (this.#fields.isFull) {
        throw new WorkbookRefused({ code: 'tooManyColumns', most: MOST_FIELDS });
      }
      this.#objects++;
    } else if (first === OPEN_ARRAY) {
      let width = 0;
      eachElement(bytes, start, end, () => width++);
      this.#width = Math.max(this.#width, width);
      this.#arrays++;
    } else if (first === QUOTE || scalarKind(bytes, start, end) !== 'nothing') this.#values++;
  }

  brokenRecord(): void {
    this.#broken++;
  }

  cutOff(): void {
    this.#isCutOff = true;
  }

  #note(bytes: Uint8Array, start: number, end: number, field: JsonField, place: Place): void {
    const first = bytes[start];
    if (first === OPEN_OBJECT) {
      if (place.isNested && !isMarked(bytes, start, end)) {
        field.hasValues = true;
        field.hasDeep = true;
      } else this.#noteObject(bytes, start, end, field, place);
    } else if (first === OPEN_ARRAY) {
      let elements = 0;
      let hasObjects = false;
      eachElement(bytes, start, end, (from, to) => {
        elements++;
        if (place.isInLine || bytes[from] !== OPEN_OBJECT) {
          field.hasDeep ||= bytes[from] === OPEN_OBJECT || bytes[from] === OPEN_ARRAY;
          return;
        }
        hasObjects = true;
        eachMember(bytes, from, to, field.fields, (own, valueStart, valueEnd) =>
          this.#note(bytes, valueStart, valueEnd, own, OF_LINE),
        );
      });
      if (hasObjects) {
        field.hasLines = true;
        field.rowsOfLines += elements - 1;
      } else if (elements > 0) field.hasValues = true;
    } else if (first === QUOTE || scalarKind(bytes, start, end) !== 'nothing') {
      field.hasValues = true;
    }
  }

  #noteObject(bytes: Uint8Array, start: number, end: number, field: JsonField, place: Place): void {
    if (field.fields.isList) {
      field.hasValues = true;
      return;
    }
    const inside = place.isInLine ? OF_NESTED_IN_LINE : OF_NESTED;
    eachMember(bytes, start, end, field.fields, (own, from, to) =>
      this.#note(bytes, from, to, own, inside),
    );
  }

  /** Settles the columns once all records were noted. */
  settle(): void {
    const lists = withLines(this.#fields);
    const [single, several] = [
      lists.filter(({ rowsOfLines }) => rowsOfLines === 0),
      lists.filter(({ rowsOfLines }) => rowsOfLines > 0),
    ];
    for (const field of single) this.#flattened.add(field);
    const named = several.find(({ label }) => LINE_NAMES.test(label));
    this.#lines = (several.length === 1 ? several[0] : named) ?? null;
    const labels: string[] = [];
    const kept: string[] = [];
    const own = (field: JsonField): void => {
      field.column = labels.push(field.label) - 1;
    };
    const place = (fields: JsonFields): void => {
      for (const field of fields.all) {
        if (field === this.#lines) continue;
        const isText = !this.#isSpread(field);
        const isBare = field.fields.all.length === 0;
        if (field.hasDeep || (isText && !isBare)) kept.push(field.label);
        if (field.hasValues || isText || isBare) own(field);
        if (!isText) place(field.fields);
      }
    };
    place(this.#fields);
    if (this.#lines) {
      // Behind all others: the cells of a row are then in order as they come.
      if (this.#lines.hasValues) own(this.#lines);
      place(this.#lines.fields);
    }
    const hasLoose =
      this.#objects > 0 ? this.#arrays + this.#values > 0 : this.#arrays === 0 && this.#values > 0;
    if (hasLoose) labels.push(VALUE_LABEL);
    else if (this.#objects === 0 && this.names?.length === this.#width) labels.push(...this.names);
    this.#labels = labels;
    this.#keptAsText = kept;
    this.#rows = this.#objects + this.#arrays + this.#values + (this.#lines?.rowsOfLines ?? 0);
  }

  /** After the rows were written. */
  alerts(): BatchAlert[] {
    const alerts: BatchAlert[] = [];
    if (this.#isCutOff) {
      alerts.push({ code: 'fileCutOff', count: this.#row - (this.hasHeader ? 1 : 0) });
    }
    if (this.#broken > 0) alerts.push({ code: 'brokenRecords', count: this.#broken });
    if (this.#repeated > 0) alerts.push({ code: 'repeatedNames', count: this.#repeated });
    if (this.#keptAsText.length > 0) {
      alerts.push({
        code: 'nestedKept',
        count: this.#keptAsText.length,
        examples: this.#keptAsText.slice(0, 3),
      });
    }
    return alerts;
  }

  // ── rows ───────────────────────────────────────────────────────────────────────────────────

  /** Takes the same records again and writes them. */
  rowsInto(sink: RowSink): JsonRecords {
    this.#sink = sink;
    this.#row = 0;
    this.#repeated = 0;
    this.#broken = 0;
    if (this.hasHeader) {
      this.#cells.clear();
      for (const [column, label] of this.#labels.entries()) this.#cells.addString(column, label);
      this.#emit(this.#cells);
    }
    return {
      record: (bytes, start, end) => this.#putRecord(bytes, start, end),
      brokenRecord: () => this.brokenRecord(),
      cutOff: () => this.cutOff(),
    };
  }

  #putRecord(bytes: Uint8Array, start: number, end: number): void {
    const cells = this.#cells;
    cells.clear();
    this.#lineExtents = [];
    if (bytes[start] === OPEN_OBJECT) {
      eachMember(bytes, start, end, this.#fields, (field, from, to) =>
        this.#put(bytes, from, to, field, OF_RECORD, cells),
      );
      this.#inOrder(cells);
      if (this.#lineExtents.length > 0) {
        this.#putLines(bytes);
        return;
      }
    } else if (bytes[start] === OPEN_ARRAY && this.#objects === 0) {
      let column = 0;
      eachElement(bytes, start, end, (from, to) => addText(cells, column++, bytes, from, to));
    } else addText(cells, Math.max(0, this.#labels.length - 1), bytes, start, end);
    this.#emit(cells);
  }

  #putLines(bytes: Uint8Array): void {
    const base = this.#cells;
    const cells = this.#lineCells;
    const lines = this.#lines!;
    for (let at = 0; at < this.#lineExtents.length; at += 2) {
      const [start, end] = [this.#lineExtents[at]!, this.#lineExtents[at + 1]!];
      cells.clear();
      for (let index = 0; index < base.count; index++) {
        cells.add(base.columns[index]!, base.bytes, base.starts[index]!, base.ends[index]!);
      }
      if (bytes[start] === OPEN_OBJECT) {
        eachMember(bytes, start, end, lines.fields, (field, from, to) =>
          this.#put(bytes, from, to, field, OF_LINE, cells),
        );
      } else if (lines.column >= 0) addText(cells, lines.column, bytes, start, end);
      this.#inOrder(cells);
      this.#emit(cells);
    }
  }

  #put(
    bytes: Uint8Array,
    start: number,
    end: number,
    field: JsonField,
    place: Place,
    cells: RowCells,
  ): void {
    const first = bytes[start];
    if (field === this.#lines && (first === OPEN_ARRAY || first === OPEN_OBJECT)) {
      if (first === OPEN_OBJECT) this.#lineExtents.push(start, end);
      else eachElement(bytes, start, end, (from, to) => this.#lineExtents.push(from, to));
      return;
    }
    const isSpread =
      first === OPEN_OBJECT &&
      this.#isSpread(field) &&
      (!place.isNested || isMarked(bytes, start, end));
    if (isSpread) {
      const inside = place.isInLine ? OF_NESTED_IN_LINE : OF_NESTED;
      eachMember(bytes, start, end, field.fields, (own, from, to) =>
        this.#put(bytes, from, to, own, inside, cells),
      );
      return;
    }
    if (first === OPEN_ARRAY && this.#flattened.has(field)) {
      eachElement(bytes, start, end, (from, to) => {
        if (bytes[from] !== OPEN_OBJECT) {
          if (field.column >= 0) addText(cells, field.column, bytes, from, to);
          return;
        }
        eachMember(bytes, from, to, field.fields, (own, valueStart, valueEnd) =>
          this.#put(bytes, valueStart, valueEnd, own, OF_LINE, cells),
        );
      });
      return;
    }
    if (field.column >= 0) addText(cells, field.column, bytes, start, end);
  }

  #isSpread(field: JsonField): boolean {
    return field.hasLines ? this.#flattened.has(field) : !field.fields.isList;
  }

  #inOrder(cells: RowCells): void {
    const { count } = cells;
    cells.sort();
    if (cells.count < count) this.#repeated++;
  }

  #emit(cells: RowCells): void {
    if (cells.count > 0) this.#sink!.addRow(this.#row, cells);
    this.#row++;
  }
}

function hasValues(fields: JsonFields): boolean {
  return fields.all.some((field) => field.hasValues || hasValues(field.fields));
}

/** Fields of records and of objects in them that had arrays of objects. */
function withLines(fields: JsonFields): JsonField[] {
  return fields.all.flatMap((field) =>
    field.hasLines
      ? [field]
      : field.fields.all.filter((own) => own.hasLines && !field.fields.isList),
  );
}

/** An object of one name with a dollar: a value with its type. */
function isMarked(bytes: Uint8Array, start: number, end: number): boolean {
  const at = skipBlanks(bytes, start + 1, end);
  return bytes[at] === QUOTE && bytes[at + 1] === 0x24;
}

/** Throws {@link NotJson}. */
function eachElement(
  bytes: Uint8Array,
  start: number,
  end: number,
  take: (elementStart: number, elementEnd: number) => void,
): void {
  let at = skipBlanks(bytes, start + 1, end);
  while (bytes[at] !== CLOSE_ARRAY || at !== end - 1) {
    const next = skipValue(bytes, at, end, true);
    if (next < 0) throw new NotJson();
    take(at, next);
    at = skipBlanks(bytes, next, end);
    if (bytes[at] === COMMA) at = skipBlanks(bytes, at + 1, end);
    else if (bytes[at] !== CLOSE_ARRAY || at !== end - 1) throw new NotJson();
  }
}

/** A value as the text of a cell: numbers digit by digit, lists of values joined, all else as JSON. */
function addText(
  cells: RowCells,
  column: number,
  bytes: Uint8Array,
  start: number,
  end: number,
): void {
  const first = bytes[start];
  if (first === QUOTE) {
    if (isPlain(bytes, start + 1, end - 1)) cells.add(column, bytes, start + 1, end - 1);
    else cells.addString(column, stringText(bytes, start + 1, end - 1));
    return;
  }
  if (first !== OPEN_ARRAY && first !== OPEN_OBJECT) {
    const kind = scalarKind(bytes, start, end);
    if (kind === 'nothing') return;
    if (kind === 'number' && hasExponent(bytes, start, end)) {
      cells.addString(column, withoutExponent(asciiText(bytes, start, end)));
    } else cells.add(column, bytes, start, end);
    return;
  }
  cells.addString(column, listText(bytes, start, end) ?? compactText(bytes, start, end));
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** Simple values joined; null where the value is no list of such. */
function listText(bytes: Uint8Array, start: number, end: number): string | null {
  if (bytes[start] !== OPEN_ARRAY) return null;
  const texts: string[] = [];
  let isSimple = true;
  eachElement(bytes, start, end, (from, to) => {
    const first = bytes[from];
    if (first === OPEN_ARRAY || first === OPEN_OBJECT) isSimple = false;
    else if (first === QUOTE) texts.push(stringText(bytes, from + 1, to - 1));
    else if (scalarKind(bytes, from, to) !== 'nothing') texts.push(asciiText(bytes, from, to));
  });
  return isSimple ? texts.filter((text) => text !== '').join(LIST_SEPARATOR) : null;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** JSON without the blanks between its values. */
function compactText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let from = start;
  for (let at = start; at < end;) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      at = skipString(bytes, at, end);
      if (at < 0) throw new NotJson();
    } else if (byte <= 0x20) {
      text += decoder.decode(bytes.subarray(from, at));
      at = skipBlanks(bytes, at, end);
      if (at < end && bytes[at]! < 0x20) throw new NotJson();
      from = at;
    } else at++;
  }
  return text + decoder.decode(bytes.subarray(from, end));
}
