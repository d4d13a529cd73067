/**
 * Finds the tables of a JSON file and hands out their records as bytes, one after another: the elements of
 * an array, however deep in wrapping objects (`{"data":{"list":[…]}}`), the values of a file of many (JSON
 * lines, with or without commas between), the members of an object that is a table (json-members.ts), or the
 * one object that a file is. Holds no more than a slice and
 * a record.
 */
import { detectEncoding } from '#ingest/text/encoding.ts';
import { holdsMembers, membersShape, recordsOfMembers, rowsOfColumns } from './json-members.ts';
import { LIMIT_BYTES, type SheetOptions } from '#ingest/sheet-source.ts';
import { readText } from '#ingest/text/text-source.ts';
import { corrupt, tooLarge } from '#ingest/workbook/workbook-refusal.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  LF,
  NotJson,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  skipBetween,
  skipBlanks,
  skipString,
  skipValue,
  stringText,
  UNFINISHED,
} from './json-bytes.ts';

/** Takes the records of one table. */
export interface JsonRecords {
  /** Throws {@link NotJson} where the bytes between the brackets are none. */
  record(bytes: Uint8Array, start: number, end: number): void;
  /** A record that cannot be read, between others that can. */
  brokenRecord(): void;
  /** The file ends, or is no JSON any more, before the table does. */
  cutOff(): void;
}

export interface JsonVisitor {
  /** @param path names on the way to the table; none where the file itself is its records */
  table(path: readonly string[]): JsonRecords;
  /** Texts beside a table that may name its columns: `{"columns":["a","b"],"data":[[1,2]]}`. */
  names(path: readonly string[], name: string, texts: readonly string[]): void;
}

/** Most bytes of one record. */
const MOST_RECORD = 32 * 1024 * 1024;
/** Objects around a table. */
const MOST_WRAPPERS = 4;
const HEAD_BYTES = 256 * 1024;
const SLICE_BYTES = 2 * 1024 * 1024;
/** Bytes walked through between two questions whether to pause: some ten milliseconds of work. */
const STEP_BYTES = 512 * 1024;

/** The end of the file where a value should be. */
class Ended extends Error {
  override readonly name = 'Ended';
}

export async function walkJson(
  blob: Blob,
  visitor: JsonVisitor,
  options: SheetOptions & { readonly onRead?: (bytes: number) => void } = {},
): Promise<void> {
  const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
  const { encoding, bomBytes } = detectEncoding(head, head.length === blob.size);
  const slices = readText(blob, { encoding, bomBytes, sliceBytes: SLICE_BYTES });
  const walker = new Walker(slices, visitor, options);
  await walker.run();
}

type Slices = ReturnType<typeof readText>;

class Walker {
  readonly #slices: Slices;
  readonly #visitor: JsonVisitor;
  readonly #options: SheetOptions & { readonly onRead?: (bytes: number) => void };
  #bytes = new Uint8Array(0);
  #at = 0;
  #end = 0;
  #isLast = false;
  #bytesRead = 0;
  #sincePause = 0;
  readonly #path: string[] = [];
  /** The file is an object whose members are records or columns, or hold such. */
  #isOfMembers = false;
  /** Of the table read last. */
  #records: JsonRecords | null = null;

  constructor(
    slices: Slices,
    visitor: JsonVisitor,
    options: SheetOptions & { readonly onRead?: (bytes: number) => void },
  ) {
    this.#slices = slices;
    this.#visitor = visitor;
    this.#options = options;
  }

  async run(): Promise<void> {
    let isFirst = true;
    while (await this.#toNext(skipBetween)) {
      if (isFirst && (await this.#isWrapped())) {
        await this.#whole();
        return;
      }
      isFirst = false;
      await this.#line();
      await this.#pause();
    }
  }

  /** Whether the file is one value around its tables, rather than one record after another. */
  async #isWrapped(): Promise<boolean> {
    const isArray = this.#bytes[this.#at] === OPEN_ARRAY;
    if (!isArray && this.#bytes[this.#at] !== OPEN_OBJECT) return false;
    if (isArray) {
      const inside = await this.#peekAfter(1);
      if (inside === OPEN_OBJECT || inside === OPEN_ARRAY || inside === CLOSE_ARRAY) return true;
    }
    const end = await this.#endOfValue().catch((error: unknown) => {
      if (error instanceof NotJson) return UNFINISHED;
      throw error;
    });
    // What does not end within a record's length, or not at all, is read as far as it goes.
    if (end === UNFINISHED) return isArray || holdsTable(this.#bytes, this.#at, this.#end);
    const length = end - this.#at;
    if (await this.#hasMoreFrom(end)) return false;
    if (isArray) return true;
    const [from, to] = [this.#at, this.#at + length];
    this.#isOfMembers =
      membersShape(this.#bytes, from, to) !== null || holdsMembers(this.#bytes, from, to);
    return this.#isOfMembers || holdsTable(this.#bytes, from, to);
  }

  /** A value around its tables, or several after one another (pages of an interface). */
  async #whole(): Promise<void> {
    try {
      do {
        const byte = this.#bytes[this.#at];
        if (byte === OPEN_ARRAY) await this.#array();
        else if (byte === OPEN_OBJECT) {
          if (!(await this.#isTableOfMembers())) await this.#object();
        } else throw new NotJson();
      } while (await this.#toNext(skipBetween));
    } catch (error) {
      if (!(error instanceof Ended) && !(error instanceof NotJson)) throw error;
      if (this.#records === null) throw corrupt('json');
      this.#records.cutOff();
    }
  }

  /** One record of a file of many. */
  async #line(): Promise<void> {
    const records = (this.#records ??= this.#visitor.table([]));
    try {
      const end = await this.#endOfValue();
      if (end === UNFINISHED) throw new NotJson();
      records.record(this.#bytes, this.#at, end);
      this.#consume(end);
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      // What the record's quotes and brackets hide may be the records after it: on to the next line.
      let next = this.#bytes.indexOf(LF, this.#at);
      while ((next < 0 || next >= this.#end) && !this.#isLast) {
        this.#consume(this.#end);
        await this.#more();
        next = this.#bytes.indexOf(LF, this.#at);
      }
      if (next < 0 || next >= this.#end) {
        records.cutOff();
        this.#consume(this.#end);
      } else {
        records.brokenRecord();
        this.#consume(next + 1);
      }
    }
  }

  async #array(): Promise<void> {
    const records = this.#visitor.table([...this.#path]);
    this.#records = records;
    this.#consume(this.#at + 1);
    for (;;) {
      await this.#need();
      const byte = this.#bytes[this.#at];
      // A comma too many at the end is forgiven.
      if (byte === CLOSE_ARRAY) {
        this.#consume(this.#at + 1);
        return;
      }
      const end = await this.#endOfValue();
      if (end === UNFINISHED) throw new Ended();
      try {
        records.record(this.#bytes, this.#at, end);
      } catch (error) {
        if (!(error instanceof NotJson)) throw error;
        records.brokenRecord();
      }
      this.#consume(end);
      await this.#comma(CLOSE_ARRAY);
      await this.#pause();
    }
  }

  async #object(): Promise<void> {
    this.#consume(this.#at + 1);
    for (;;) {
      await this.#need();
      if (this.#bytes[this.#at] === CLOSE_OBJECT) {
        this.#consume(this.#at + 1);
        return;
      }
      const name = await this.#name();
      this.#path.push(name);
      const byte = this.#bytes[this.#at]!;
      const inside = byte === OPEN_ARRAY ? await this.#peekAfter(1) : null;
      if (inside === OPEN_OBJECT || inside === OPEN_ARRAY) await this.#array();
      else if (byte === OPEN_OBJECT && (await this.#isTableOfMembers())) {
        // It is read.
      } else if (byte === OPEN_OBJECT && this.#path.length < MOST_WRAPPERS) await this.#object();
      else {
        const end = await this.#endOfValue();
        if (end === UNFINISHED) throw new Ended();
        if (byte === OPEN_ARRAY) {
          const texts = textsOf(this.#bytes, this.#at, end);
          if (texts !== null) this.#visitor.names(this.#path.slice(0, -1), name, texts);
        }
        this.#consume(end);
      }
      this.#path.pop();
      await this.#comma(CLOSE_OBJECT);
    }
  }

  /** Reads an object whose members are records or columns; false where it is none. */
  async #isTableOfMembers(): Promise<boolean> {
    if (!this.#isOfMembers) return false;
    const end = await this.#endOfValue();
    if (end === UNFINISHED) return false;
    const [bytes, start] = [this.#bytes, this.#at];
    const shape = membersShape(bytes, start, end);
    if (shape === null) return false;
    const records = this.#visitor.table([...this.#path]);
    this.#records = records;
    const rows =
      shape === 'records'
        ? recordsOfMembers(bytes, start, end)
        : rowsOfColumns(bytes, start, end, shape);
    for (const row of rows) {
      try {
        records.record(row, 0, row.length);
      } catch (error) {
        if (!(error instanceof NotJson)) throw error;
        records.brokenRecord();
      }
    }
    this.#consume(end);
    await this.#pause();
    return true;
  }

  async #name(): Promise<string> {
    if (this.#bytes[this.#at] !== QUOTE) throw new NotJson();
    let end = skipString(this.#bytes, this.#at, this.#end);
    while (end === UNFINISHED) {
      if (!(await this.#more())) throw new Ended();
      end = skipString(this.#bytes, this.#at, this.#end);
    }
    const name = stringText(this.#bytes, this.#at + 1, end - 1);
    this.#consume(end);
    await this.#need();
    if (this.#bytes[this.#at] !== COLON) throw new NotJson();
    this.#consume(this.#at + 1);
    await this.#need();
    return name;
  }

  async #comma(closing: number): Promise<void> {
    await this.#need();
    const byte = this.#bytes[this.#at];
    if (byte === COMMA) this.#consume(this.#at + 1);
    else if (byte !== closing) throw new NotJson();
  }

  /** Behind the value here, as much of the file as that takes being read; {@link UNFINISHED} where it never ends. */
  async #endOfValue(): Promise<number> {
    for (;;) {
      const end = skipValue(this.#bytes, this.#at, this.#end, this.#isLast);
      if (end !== UNFINISHED) return end;
      if (this.#end - this.#at > MOST_RECORD) return UNFINISHED;
      // A value over several slices is looked through again as often as its length doubles.
      const wanted = 2 * (this.#end - this.#at);
      if (!(await this.#more())) return UNFINISHED;
      while (this.#end - this.#at < wanted && (await this.#more()));
    }
  }

  async #hasMoreFrom(from: number): Promise<boolean> {
    let offset = from - this.#at;
    for (;;) {
      const next = skipBetween(this.#bytes, this.#at + offset, this.#end);
      if (next < this.#end) return true;
      offset = next - this.#at;
      if (!(await this.#more())) return false;
    }
  }

  /** The first byte that is no blank, some bytes ahead; null at the end of the file. */
  async #peekAfter(bytes: number): Promise<number | null> {
    for (;;) {
      const next = skipBlanks(this.#bytes, this.#at + bytes, this.#end);
      if (next < this.#end) return this.#bytes[next]!;
      if (!(await this.#more())) return null;
    }
  }

  async #need(): Promise<void> {
    if (!(await this.#toNext(skipBlanks))) throw new Ended();
  }

  /** On to what is not to be skipped; false at the end of the file. */
  async #toNext(skip: typeof skipBlanks): Promise<boolean> {
    for (;;) {
      this.#consume(skip(this.#bytes, this.#at, this.#end));
      if (this.#at < this.#end) return true;
      if (!(await this.#more())) return false;
    }
  }

  #consume(to: number): void {
    this.#sincePause += to - this.#at;
    this.#at = to;
  }

  async #pause(): Promise<void> {
    if (this.#sincePause < STEP_BYTES) return;
    this.#sincePause = 0;
    await this.#options.pause?.();
  }

  /** Reads on: what is not consumed yet stays in front of it. */
  async #more(): Promise<boolean> {
    if (this.#isLast) return false;
    await this.#options.pause?.();
    const { value: slice } = await this.#slices.next();
    if (slice === undefined) {
      this.#isLast = true;
      return false;
    }
    const kept = this.#end - this.#at;
    if (kept > LIMIT_BYTES / 4) throw tooLarge(LIMIT_BYTES / 4);
    const needed = kept + slice.bytes.length;
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(needed, kept === 0 ? 0 : 2 * this.#bytes.length));
      grown.set(this.#bytes.subarray(this.#at, this.#end));
      this.#bytes = grown;
    } else this.#bytes.copyWithin(0, this.#at, this.#end);
    this.#bytes.set(slice.bytes, kept);
    this.#at = 0;
    this.#end = needed;
    this.#options.onRead?.(slice.bytesRead - this.#bytesRead);
    this.#bytesRead = slice.bytesRead;
    return true;
  }
}

/** Whether an object holds, as a value or in further objects, an array of objects or arrays. */
function holdsTable(bytes: Uint8Array, start: number, end: number): boolean {
  let objects = 0;
  let arrays = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      const next = skipString(bytes, at, end);
      if (next === UNFINISHED) return false;
      at = next - 1;
    } else if (byte === OPEN_OBJECT) objects++;
    else if (byte === CLOSE_OBJECT) objects--;
    else if (byte === CLOSE_ARRAY) arrays--;
    else if (byte === OPEN_ARRAY && ++arrays === 1 && objects <= MOST_WRAPPERS) {
      const inside = bytes[skipBlanks(bytes, at + 1, end)];
      if (inside === OPEN_OBJECT || inside === OPEN_ARRAY) return true;
    }
  }
  return false;
}

/** Most texts that may name columns. */
const MOST_NAMES = 16_384;

/** The texts of an array of nothing else. */
function textsOf(bytes: Uint8Array, start: number, end: number): readonly string[] | null {
  const texts: string[] = [];
  let at = skipBlanks(bytes, start + 1, end);
  while (bytes[at] === QUOTE && texts.length < MOST_NAMES) {
    const next = skipString(bytes, at, end);
    if (next === UNFINISHED) return null;
    texts.push(stringText(bytes, at + 1, next - 1));
    at = skipBlanks(bytes, next, end);
    if (bytes[at] === CLOSE_ARRAY) return texts;
    if (bytes[at] !== COMMA) return null;
    at = skipBlanks(bytes, at + 1, end);
  }
  return null;
}
