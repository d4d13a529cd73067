/**
 * Snappy blocks, as LevelDB tables and Chromium's IndexedDB values are packed. Reads until the block ends
 * or is none any more, and gives what it got so far: who searches bytes does not know where blocks end.
 */
export function unpackSnappy(packed: Uint8Array, start = 0): Uint8Array | null {
  let at = start;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed[at++];
    if (byte === undefined || shift > 28) return null;
    length += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
  }
  if (length > MOST_BYTES) return null;
  const out = new Uint8Array(length);
  let written = 0;
  while (written < length && at < packed.length) {
    const tag = packed[at++]!;
    if ((tag & 3) === 0) {
      let count = tag >> 2;
      if (count >= 60) {
        const bytes = count - 59;
        count = littleEndian(packed, at, bytes);
        at += bytes;
      }
      const literal = packed.subarray(at, at + count + 1).subarray(0, length - written);
      out.set(literal, written);
      written += literal.length;
      at += count + 1;
      continue;
    }
    const kind = tag & 3;
    const count = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset =
      kind === 1
        ? ((tag >> 5) << 8) | (packed[at] ?? 0)
        : littleEndian(packed, at, kind === 2 ? 2 : 4);
    at += kind === 1 ? 1 : kind === 2 ? 2 : 4;
    if (offset === 0 || offset > written) break;
    // A copy may reach into what it writes.
    for (let n = 0; n < count && written < length; n++, written++) {
      out[written] = out[written - offset]!;
    }
  }
  return written === length ? out : out.subarray(0, written);
}

const MOST_BYTES = 256 * 1024 * 1024;

function littleEndian(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let n = 0; n < count; n++) value += (bytes[at + n] ?? 0) * 2 ** (8 * n);
  return value;
}
