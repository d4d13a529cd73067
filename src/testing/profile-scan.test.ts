/** Unpacking what a browser packs: Snappy by its format, LevelDB's logs and tables made by hand. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readingsOf } from './profile-scan.ts';
import { unpackSnappy } from './snappy.ts';

const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('latin1');
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...varint(Math.floor(value / 128))];

/** Literals only. */
function packLiterally(bytes: Buffer): Buffer {
  const parts: Buffer[] = [Buffer.from(varint(bytes.length))];
  for (let at = 0; at < bytes.length; at += 256) {
    const piece = bytes.subarray(at, at + 256);
    parts.push(Buffer.from([60 << 2, piece.length - 1]), piece);
  }
  return Buffer.concat(parts);
}

test('Snappy: literals, near and far copies, copies that reach into themselves', () => {
  expect(text(unpackSnappy(Buffer.from([5, 16, ...Buffer.from('hello')])))).toBe('hello');
  // "ab" and a copy of 10 from 2 before: one byte of offset.
  expect(text(unpackSnappy(Buffer.from([12, 4, 97, 98, ((10 - 4) << 2) | 1, 2])))).toBe(
    'abababababab',
  );
  // The same with two and with four bytes of offset.
  expect(text(unpackSnappy(Buffer.from([12, 4, 97, 98, ((10 - 1) << 2) | 2, 2, 0])))).toBe(
    'abababababab',
  );
  expect(text(unpackSnappy(Buffer.from([12, 4, 97, 98, (9 << 2) | 3, 2, 0, 0, 0])))).toBe(
    'abababababab',
  );
  // Cut off or wrong: what came so far.
  expect(text(unpackSnappy(Buffer.from([12, 4, 97, 98])))).toBe('ab');
  expect(text(unpackSnappy(Buffer.from([12, 4, 97, 98, (9 << 2) | 2, 9, 0])))).toBe('ab');
});

test('LevelDB: a record cut by blocks of the log is whole again', () => {
  const record = Buffer.alloc(40_000, 'x');
  record.write('marker', 32_758 - 3);
  const header = (length: number, type: number): Buffer => {
    const bytes = Buffer.alloc(7);
    bytes.writeUInt16LE(length, 4);
    bytes[6] = type;
    return bytes;
  };
  const first = record.subarray(0, 32_768 - 7);
  const rest = record.subarray(first.length);
  const log = Buffer.concat([header(first.length, 2), first, header(rest.length, 4), rest]);
  const joined = readingsOf('000003.log', log)[1]!;
  expect(joined.includes(record)).toBe(true);
});

test('LevelDB: blocks of a table are unpacked, and packed values in them', () => {
  const value = Buffer.concat([
    Buffer.from([0xff, 0x11, 0x02]),
    packLiterally(Buffer.from('the word deep inside')),
  ]);
  const entries = Buffer.concat([Buffer.from([0, 1, value.length, 107]), value]);
  const block = packLiterally(Buffer.concat([entries, Buffer.from([0, 0, 0, 0, 1, 0, 0, 0])]));
  const handle = Buffer.from([...varint(0), ...varint(block.length)]);
  const index = Buffer.concat([
    Buffer.from([0, 1, handle.length, 107]),
    handle,
    Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]),
  ]);
  const trailer = (type: number): Buffer => Buffer.from([type, 0, 0, 0, 0]);
  const footer = Buffer.alloc(48);
  Buffer.from([0, 0, ...varint(block.length + 5), ...varint(index.length)]).copy(footer);
  const table = Buffer.concat([block, trailer(1), index, trailer(0), footer]);
  const word = Buffer.from('the word deep inside');
  expect(readingsOf('000005.ldb', table).some((reading) => reading.includes(word))).toBe(true);
});

test('bodies in caches are unpacked', () => {
  const body = Buffer.concat([Buffer.from('key'), gzipSync('a hidden word'), Buffer.from('tail')]);
  const word = Buffer.from('a hidden word');
  expect(readingsOf('f_000001', body).some((reading) => reading.includes(word))).toBe(true);
});
