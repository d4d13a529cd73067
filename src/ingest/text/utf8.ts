/** Well-formedness of UTF-8 that was never decoded. */

/** Number of broken sequences, each of which decoders show as one U+FFFD; 0 for well-formed text. ASCII goes eight bytes a step. */
export function countInvalidUtf8(bytes: Uint8Array): number {
  const end = bytes.length;
  const view = new DataView(bytes.buffer, bytes.byteOffset, end);
  let invalid = 0;
  let at = 0;
  while (at < end) {
    while (
      at + 8 <= end &&
      ((view.getInt32(at, true) | view.getInt32(at + 4, true)) & 0x80808080) === 0
    ) {
      at += 8;
    }
    if (at === end) break;
    const length = sequenceLength(bytes, at, end);
    if (length < 0) invalid++;
    at += Math.abs(length);
  }
  return invalid;
}

/** Bytes of the character at a position, 1 to 4; negative: bytes that break off and stand for one U+FFFD. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let index = 1; index < length; index++) {
    const trail = bytes[at + index]!;
    const isGood = index === 1 ? trail >= least && trail <= most : (trail & 0xc0) === 0x80;
    if (at + index >= end || !isGood) return -index;
  }
  return length;
}
