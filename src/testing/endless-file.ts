/** A small Parquet file that is read for minutes: its footer is one number of a million bytes. */
export function endlessFile(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1_000_000).fill(0xff);
  const name = new TextEncoder().encode('PAR1');
  bytes.set(name, 0);
  // A whole number follows; the library adds it up byte by byte.
  bytes[4] = 0x16;
  bytes.set(name, bytes.length - 4);
  new DataView(bytes.buffer).setUint32(bytes.length - 8, bytes.length - 12, true);
  return bytes;
}
