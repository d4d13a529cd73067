/**
 * Finds records and cells in UTF-8 bytes: the hot half of reading a file. It writes down where the
 * content of each cell lies (quotes, blanks around it and `="…"` left out) and copies nothing; doubled
 * quotes are closed up in place once their record is complete (quoted-ends.ts). An unfinished record is
 * carried over to the next slice. What is a record and a cell is exactly what records.ts says. With a
 * kernel, runs of plain records are found by it; what is not plain is read here, one record at a time.
 */
import { type Dialect, type SkippedRecord, headerStartOf } from '#domain/sheet.ts';
import {
  type CellBlock,
  createBlock,
  growBytes,
  growCells,
  type NativeBlock,
  refresh,
  releaseBlock,
  SLACK_BYTES,
} from './cell-block.ts';
import {
  blankAt,
  EDGES,
  skipBlanks,
  STARTS,
  STOPS,
  storeContent,
} from '#ingest/values/cell-content.ts';
import type { Address, Kernel } from '#ingest/kernel/kernel.ts';
import { closeUpQuotes, QuotedEnds, TORN, UNFINISHED } from './quoted-ends.ts';
import { addSkipped } from './skipped-records.ts';
import { lowestByte, zeroBytes } from './word-scan.ts';

const LF = 0x0a;
const CR = 0x0d;
const NO_BYTE = 256;

/** Cells per block: their positions stay in the processor's cache. */
const BLOCK_CELLS = 24_576;

export type BlockConsumer = (block: CellBlock, columns: number) => void;

export class ByteReader {
  readonly #dialect: Dialect;
  readonly #consume: BlockConsumer;
  readonly #delimiter: number;
  readonly #lineEnd: number;
  readonly #quote: number;
  readonly #block: CellBlock;
  /** Whether a kernel may find plain records. */
  readonly #isScannable: boolean;
  #head: Address = 0;
  /** Columns the block has room for, and those that a data row or the header has filled. */
  #columns: number;
  #usedColumns: number;
  /** Records read so far, blank ones, the header and what stands above it included. */
  records = 0;
  readonly skipped: SkippedRecord[] = [];
  /** Content of the header record's cells; empty without a header. */
  header: readonly Uint8Array[] = [];

  /** The buffer holds what is not yet read, then the newest slice: `bytes[0, #length)`. */
  #length = 0;
  #enough = 0;
  /** Indices into the block of the present record's cells that hold doubled quotes. */
  #escaped: number[] = [];
  readonly #quotedEnds: QuotedEnds;

  /**
   * @param columns number of columns expected; grows when a record has more
   * @param consume called for every full block and at the end of each slice; must not keep the block
   * @param headerAbove where reading starts behind the header: its cells, to know it when it is repeated
   * @param kernel that of whoever consumes the blocks
   */
  constructor(
    dialect: Dialect,
    columns: number,
    consume: BlockConsumer,
    headerAbove: readonly Uint8Array[] | null = null,
    kernel: Kernel | null = null,
  ) {
    this.#dialect = dialect;
    this.#consume = consume;
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#lineEnd = dialect.newline === 'CR' ? CR : LF;
    this.#quote = dialect.quote?.charCodeAt(0) ?? NO_BYTE;
    this.#quotedEnds = new QuotedEnds(
      this.#delimiter,
      this.#lineEnd,
      this.#quote,
      dialect.blankBeforeQuote === true,
    );
    this.#columns = Math.max(1, columns);
    this.#usedColumns = columns;
    if (headerAbove) {
      this.header = headerAbove;
      this.records = dialect.firstDataRow;
    }
    const capacity = Math.max(64, Math.min(4096, Math.floor(BLOCK_CELLS / this.#columns)));
    this.#block = createBlock(kernel, capacity, this.#columns);
    const isPlain = !dialect.blankAligned && dialect.blankBeforeQuote !== true;
    this.#isScannable = isPlain && this.#lineEnd === LF;
  }

  /** Columns so far: those expected, or more where the header or a data row has more. */
  get columns(): number {
    return this.#usedColumns;
  }

  /** Reads the records that are complete with this slice. The slice is copied, not kept. */
  push(slice: Uint8Array): void {
    this.#append(slice);
    // A record that spans many slices is looked at again only when the text has doubled.
    if (this.#length < this.#enough) return;
    this.#read(false);
  }

  /** Whether what was pushed ends with the end of a record. */
  endsWithRecord(): boolean {
    if (this.#length > 0) this.#read(false);
    return this.#length === 0;
  }

  /** Reads what is left as the end of the file. */
  finish(): void {
    this.#append(new Uint8Array(0));
    this.#read(true);
  }

  /** Nothing more will be read. */
  release(): void {
    releaseBlock(this.#block);
  }

  #append(slice: Uint8Array): void {
    const needed = this.#length + slice.length + SLACK_BYTES;
    const block = this.#block;
    refresh(block);
    if (needed > block.bytes.length) growBytes(block, Math.ceil(needed * 1.1), this.#length);
    block.bytes.set(slice, this.#length);
    this.#length += slice.length;
  }

  #read(isLast: boolean): void {
    const end = this.#length;
    const rest = this.#dialect.blankAligned
      ? this.#scanAligned(end, isLast)
      : this.#scan(end, isLast);
    this.#flush();
    this.#enough = rest === 0 ? end * 2 : 0;
    this.#block.bytes.copyWithin(0, rest, end);
    this.#quotedEnds.dropBytes(rest);
    this.#length = end - rest;
  }

  #flush(): void {
    const block = this.#block;
    if (block.count > 0) this.#consume(block, this.#usedColumns);
    block.count = 0;
    refresh(block);
  }

  /** Reads records from the start of the buffer; where the first unfinished one starts. */
  #scan(end: number, isLast: boolean): number {
    const block = this.#block;
    const { capacity, native } = block;
    const delimiter = this.#delimiter;
    const lineEnd = this.#lineEnd;
    const quote = this.#quote;
    const quotes = Math.imul(quote & 0xff, 0x01010101);
    const delimiters = Math.imul(delimiter, 0x01010101);
    const lineEnds = Math.imul(lineEnd, 0x01010101);
    const quotedEnds = this.#quotedEnds;
    const isBlankDropped = this.#dialect.blankBeforeQuote === true;
    const edges = EDGES;
    let { bytes, view, starts, ends } = block;
    let columns = this.#columns;
    const kernel = this.#isScannable && native ? native.kernel : null;
    // The loop over plain cells stops here without asking where the text ends.
    bytes[end] = lineEnd;
    this.#escaped.length = 0;

    let at = 0;
    while (at < end) {
      if (kernel !== null && this.records >= this.#dialect.firstDataRow) {
        at = this.#scanPlain(kernel, native!, at, end);
        if (block.count === capacity) {
          this.#flush();
          continue;
        }
        if (at >= end) break;
      }
      ({ bytes, view, starts, ends } = block);
      const recordStart = at;
      let column = 0;
      let content = 0;
      for (;;) {
        if (isBlankDropped) at = openingQuote(bytes, at, quote);
        let start = at;
        let cellEnd: number;
        let byte = bytes[at]!;
        let isEscaped = false;
        if (byte === quote && at < end) {
          start = at + 1;
          at = start;
          let found = zeroBytes(view.getInt32(at, true) ^ quotes);
          while (found === 0) {
            at += 4;
            if (at >= end) break;
            found = zeroBytes(view.getInt32(at, true) ^ quotes);
          }
          at = found === 0 ? end : Math.min(end, at + lowestByte(found));
          cellEnd = at;
          const next = bytes[at + 1]!;
          if (at + 1 < end && (next === delimiter || next === lineEnd)) {
            at++;
            byte = next;
          } else {
            at = quotedEnds.find(bytes, start - 1, end, isLast);
            if (at === UNFINISHED) return recordStart;
            if (at === TORN) at = quotedEnds.findPlain(bytes, --start, end);
            ({ cellEnd, isEscaped } = quotedEnds);
            byte = bytes[at]!;
          }
        } else {
          let word = view.getInt32(at, true);
          let found = zeroBytes(word ^ delimiters) | zeroBytes(word ^ lineEnds);
          while (found === 0) {
            at += 4;
            word = view.getInt32(at, true);
            found = zeroBytes(word ^ delimiters) | zeroBytes(word ^ lineEnds);
          }
          at += lowestByte(found);
          byte = bytes[at]!;
          cellEnd = at;
          if (byte === LF && cellEnd > start && bytes[cellEnd - 1] === CR) cellEnd--;
        }
        const isRecordEnd = byte === lineEnd || at >= end;
        if (at >= end && !isLast) return recordStart;

        if (column === columns) {
          this.#addColumn();
          ({ bytes, view, starts, ends } = block);
          columns++;
        }
        const index = column * capacity + block.count;
        starts[index] = start;
        ends[index] = cellEnd;
        if (isEscaped) {
          this.#escaped.push(index);
        } else if (cellEnd > start) {
          content |=
            ((edges[bytes[start]!]! & STARTS) | (edges[bytes[cellEnd - 1]!]! & STOPS)) === 0
              ? 1
              : storeContent(block, index, start, cellEnd);
        }
        column++;
        if (isRecordEnd) break;
        at++;
      }
      // Past the line end; under CR an LF behind it belongs to it.
      at++;
      if (lineEnd === CR && at <= end) {
        if (at === end && !isLast) return recordStart;
        if (bytes[at] === LF && at < end) at++;
      }
      if (this.#escaped.length > 0) {
        content |= closeUpQuotes(block, this.#escaped, quote);
        this.#escaped.length = 0;
      }
      const width = column;
      for (
        let index = column * capacity + block.count;
        column < columns;
        column++, index += capacity
      ) {
        starts[index] = 0;
        ends[index] = 0;
      }
      this.#endRecord(content, width);
    }
    return Math.min(at, end);
  }

  /** Reads plain records until the block is full or one is not plain; where the next one starts. */
  #scanPlain(kernel: Kernel, native: NativeBlock, from: number, end: number): number {
    const { calls } = kernel;
    const block = this.#block;
    const head = this.header[0];
    if (head !== undefined && head.length > 0 && this.#head === 0) {
      this.#head = calls.allocate(head.length);
      kernel.bytes(this.#head, head.length).set(head);
      refresh(block);
    }
    const next = calls.scan(
      native.bytes,
      from,
      end,
      this.#delimiter,
      this.#quote,
      native.starts,
      native.ends,
      block.capacity,
      block.count,
      this.#usedColumns,
      this.#columns,
      this.#head,
      head?.length ?? 0,
    );
    const rows = calls.rowsAfter.value;
    this.records += rows - block.count;
    block.count = rows;
    return next;
  }

  /** Blank-aligned text: runs of blanks separate, and there are no quotes. */
  #scanAligned(end: number, isLast: boolean): number {
    const block = this.#block;
    let { bytes } = block;
    const lineEnd = this.#lineEnd;
    let at = 0;
    while (at < end) {
      // A block that was handed on, or has grown, may lie elsewhere.
      ({ bytes } = block);
      let lineStop = at;
      while (lineStop < end && bytes[lineStop] !== lineEnd) lineStop++;
      if (lineStop === end && !isLast) return at;
      let next = lineStop + 1;
      if (lineEnd === CR) {
        if (next === end && !isLast) return at;
        if (next < end && bytes[next] === LF) next++;
      }
      let column = 0;
      let content = 0;
      for (;;) {
        at = skipBlanks(bytes, at, lineStop);
        if (at === lineStop) break;
        const start = at;
        while (at < lineStop && blankAt(bytes, at, lineStop) === 0) at++;
        if (column === this.#columns) {
          this.#addColumn();
          ({ bytes } = block);
        }
        content |= storeContent(block, column * block.capacity + block.count, start, at);
        column++;
      }
      const width = column;
      for (; column < this.#columns; column++) {
        block.starts[column * block.capacity + block.count] = 0;
        block.ends[column * block.capacity + block.count] = 0;
      }
      this.#endRecord(content, width);
      at = next;
    }
    return Math.min(at, end);
  }

  #endRecord(content: number, width: number): void {
    const record = this.records++;
    if (record < this.#dialect.firstDataRow) {
      if (record === this.#dialect.headerRow) {
        this.#usedColumns = Math.max(this.#usedColumns, width);
        this.header = this.#cellsOfRecord();
      } else if (!this.#isOfHeader(record)) {
        addSkipped(this.skipped, { record, reason: content === 0 ? 'blank' : 'title' });
      }
    } else if (content === 0) {
      addSkipped(this.skipped, { record, reason: 'blank' });
    } else if (this.#repeatsHeader()) {
      addSkipped(this.skipped, { record, reason: 'repeatedHeader' });
    } else {
      if (width > this.#usedColumns) this.#usedColumns = width;
      if (++this.#block.count === this.#block.capacity) this.#flush();
    }
  }

  #isOfHeader(record: number): boolean {
    const { headerRow } = this.#dialect;
    return headerRow !== null && record < headerRow && record >= headerStartOf(this.#dialect);
  }

  #cellsOfRecord(): Uint8Array[] {
    const { bytes, starts, ends, capacity, count } = this.#block;
    return Array.from({ length: this.#columns }, (_, column) => {
      const index = column * capacity + count;
      return bytes.slice(starts[index], ends[index]);
    });
  }

  #repeatsHeader(): boolean {
    const { header } = this;
    const first = header[0];
    if (first === undefined) return false;
    const { bytes, starts, ends, capacity, count } = this.#block;
    if (ends[count]! - starts[count]! !== first.length || bytes[starts[count]!] !== first[0]) {
      return false;
    }
    for (let column = 0; column < this.#columns; column++) {
      const cell = header[column];
      const start = starts[column * capacity + count]!;
      const length = ends[column * capacity + count]! - start;
      if (length !== (cell?.length ?? 0)) return false;
      for (let at = 0; at < length; at++) if (bytes[start + at] !== cell?.[at]) return false;
    }
    // Where it is wider than any row so far, the rest of it is missing here.
    return header.slice(this.#columns).every((cell) => cell.length === 0);
  }

  /** A record has more cells than any before: the rows so far of this block are missing there. */
  #addColumn(): void {
    const block = this.#block;
    this.#columns++;
    const size = this.#columns * block.capacity;
    if (size > block.starts.length) growCells(block, size * 2);
  }
}

/** Where a quote opens behind blanks; the position itself when none does. */
function openingQuote(bytes: Uint8Array, at: number, quote: number): number {
  let opening = at;
  while (bytes[opening] === 0x20) opening++;
  return bytes[opening] === quote ? opening : at;
}
