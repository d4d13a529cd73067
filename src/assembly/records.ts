/**
 * Finds plain records in UTF-8 bytes, sixteen bytes at a time. What is not plain (a doubled quote, an
 * apostrophe in front, a blank record, more cells than there are columns, the end of the text) ends the
 * run: it is left to the reader that called. Positions are counted from the start of the text.
 */

const LF: u32 = 0x0a;
const CR: u32 = 0x0d;

/** What stands at the edge of a cell and calls for a closer look. */
const STARTS: u32 = 1;
const STOPS: u32 = 2;
const edges: usize = memory.data(256);

for (let byte: u32 = 0; byte < 256; byte++) {
  let edge: u32 = 0;
  if (byte <= 0x20) edge = STARTS | STOPS;
  else if (byte == 0x3d || byte == 0x27 || byte == 0x60 || byte == 0xc2 || byte == 0xe3) {
    edge = STARTS;
  } else if (byte == 0x80 || byte == 0xa0) edge = STOPS;
  store<u8>(edges + byte, <u8>edge);
}

/** Rows of the block that are in use after a run. */
export let rowsAfter: i32 = 0;

// Set by trim.
let trimmedStart: usize = 0;
let trimmedStop: usize = 0;

/** Leaves out blanks around the content; false where content begins with a sign that has a meaning. */
function trim(start: usize, stop: usize): bool {
  while (start < stop) {
    const byte: u32 = load<u8>(start);
    if (byte <= 0x20) start++;
    else if (byte == 0xc2 && start + 1 < stop && load<u8>(start, 1) == 0xa0) start += 2;
    else if (byte == 0xe3 && start + 2 < stop && load<u16>(start, 1) == 0x8080) start += 3;
    else break;
  }
  while (stop > start) {
    const byte: u32 = load<u8>(stop - 1);
    if (byte <= 0x20) stop--;
    else if (byte == 0xa0 && stop - start >= 2 && load<u8>(stop - 2) == 0xc2) stop -= 2;
    else if (
      byte == 0x80 &&
      stop - start >= 3 &&
      load<u8>(stop - 2) == 0x80 &&
      load<u8>(stop - 3) == 0xe3
    ) {
      stop -= 3;
    } else break;
  }
  trimmedStart = start;
  trimmedStop = stop;
  if (start == stop) return true;
  const first: u32 = load<u8>(start);
  return first != 0x3d && first != 0x27 && first != 0x60;
}

function holdsLineEnd(start: usize, stop: usize): bool {
  for (let at = start; at < stop; at++) if (load<u8>(at) == LF) return true;
  return false;
}

/**
 * Reads records of text[from, end) into the block until it is full or a record is not plain; where the
 * first record that was not read starts. 32 bytes behind the text must be readable.
 * @param quote 256: none
 * @param rows rows of the block in use, of `capacity`
 * @param used columns with data so far, of `columns` that the block has room for
 * @param headLength bytes of the header's first cell; a record that begins with it is not plain
 */
export function scan(
  text: usize,
  from: i32,
  end: i32,
  delimiter: u32,
  quote: u32,
  starts: usize,
  ends: usize,
  capacity: i32,
  rows: i32,
  used: i32,
  columns: i32,
  head: usize,
  headLength: i32,
): i32 {
  const delimiters = i8x16.splat(<i8>delimiter);
  const lineEnds = i8x16.splat(<i8>LF);
  const quotes = i8x16.splat(<i8>quote);
  const last = text + <usize>end;
  const stride = (<usize>capacity) << 2;
  let at = text + <usize>from;
  let row = rows;
  while (row < capacity && at < last) {
    const recordStart = at;
    let cell = (<usize>row) << 2;
    let column = 0;
    let hasContent = false;
    let isPlain = false;
    while (column < used) {
      let start = at;
      let stop: usize;
      if (load<u8>(at) == quote) {
        start = ++at;
        let found = i8x16.bitmask(i8x16.eq(v128.load(at), quotes));
        while (found == 0) {
          at += 16;
          if (at >= last) break;
          found = i8x16.bitmask(i8x16.eq(v128.load(at), quotes));
        }
        if (found == 0) break;
        at += ctz(found);
        stop = at++;
        if (at >= last) break;
        let next: u32 = load<u8>(at);
        if (next == CR && at + 1 < last && load<u8>(at, 1) == LF && !holdsLineEnd(start, stop)) {
          at++;
          next = LF;
        }
        if (next != delimiter && next != LF) break;
      } else {
        let bytes = v128.load(at);
        let found = i8x16.bitmask(v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, lineEnds)));
        while (found == 0) {
          at += 16;
          if (at >= last) break;
          bytes = v128.load(at);
          found = i8x16.bitmask(v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, lineEnds)));
        }
        if (found == 0) break;
        at += ctz(found);
        if (at >= last) break;
        stop = at;
        if (load<u8>(at) == LF && stop > start && load<u8>(stop - 1) == CR) stop--;
      }
      if (stop > start) {
        const first: u32 = load<u8>(edges + load<u8>(start));
        const final: u32 = load<u8>(edges + load<u8>(stop - 1));
        if ((first & STARTS) | (final & STOPS)) {
          if (!trim(start, stop)) break;
          start = trimmedStart;
          stop = trimmedStop;
        }
        hasContent = hasContent || stop > start;
      }
      store<i32>(starts + cell, <i32>(start - text));
      store<i32>(ends + cell, <i32>(stop - text));
      cell += stride;
      column++;
      if (load<u8>(at++) == LF) {
        isPlain = hasContent;
        break;
      }
    }
    if (isPlain && headLength > 0) {
      const start = text + <usize>load<i32>(starts + ((<usize>row) << 2));
      const length =
        load<i32>(ends + ((<usize>row) << 2)) - load<i32>(starts + ((<usize>row) << 2));
      isPlain = length != headLength || memory.compare(start, head, <usize>length) != 0;
    }
    if (!isPlain) {
      at = recordStart;
      break;
    }
    for (; column < columns; column++, cell += stride) {
      store<i32>(starts + cell, 0);
      store<i32>(ends + cell, 0);
    }
    row++;
  }
  rowsAfter = row;
  return <i32>(at - text);
}
