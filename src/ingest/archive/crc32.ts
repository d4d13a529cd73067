/** CRC-32 of zip and gzip (ISO-HDLC). */

/** Four tables, for four bytes at a step. */
const TABLES = crcTables();

/** Of no bytes yet. */
export const CRC_START = -1;

function crcTables(): Uint32Array {
  const tables = new Uint32Array(1024);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[byte] = value;
  }
  for (let at = 256; at < 1024; at++) {
    const value = tables[at - 256]!;
    tables[at] = (value >>> 8) ^ tables[value & 0xff]!;
  }
  return tables;
}

/** From {@link CRC_START} on, piece by piece. */
export function crcOver(crc: number, bytes: Uint8Array): number {
  const tables = TABLES;
  let value = crc;
  let at = 0;
  for (const whole = bytes.length - 3; at < whole; at += 4) {
    value ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    value =
      tables[768 + (value & 0xff)]! ^
      tables[512 + ((value >>> 8) & 0xff)]! ^
      tables[256 + ((value >>> 16) & 0xff)]! ^
      tables[value >>> 24]!;
  }
  for (; at < bytes.length; at++) value = (value >>> 8) ^ tables[(value ^ bytes[at]!) & 0xff]!;
  return value;
}

/** The checksum as files write it, once all bytes are in. */
export function crcResult(crc: number): number {
  return ~crc >>> 0;
}
