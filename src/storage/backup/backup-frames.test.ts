/** The outer form of a backup: what was written comes back; whatever was done to the file is found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import type { BackupRefusalCode } from '#domain/backup-file.ts';
import { BackupRefusal } from './backup-refusal.ts';
import { type FileKey, openFrames, writeFrames } from './backup-frames.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const aesKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
  'encrypt',
  'decrypt',
]);
const keyOf: FileKey = () => Promise.resolve(aesKey);
const otherKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
  'encrypt',
  'decrypt',
]);

async function* pieces(...all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all;
}

async function written(contents: readonly Uint8Array[], key: FileKey | null): Promise<Bytes> {
  const parts: Bytes[] = [];
  for await (const part of writeFrames({ createdAt: 1 }, pieces(...contents), key)) {
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function readBack(bytes: Bytes, key: CryptoKey | null): Promise<Bytes> {
  const opened = await openFrames(new Blob([bytes]));
  const parts: Bytes[] = [];
  for await (const part of opened.contents(key)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function refusalOf(bytes: Bytes, key: CryptoKey | null): Promise<BackupRefusalCode> {
  try {
    await readBack(bytes, key);
  } catch (error) {
    if (error instanceof BackupRefusal) return error.code;
    throw error;
  }
  throw new Error('it was read');
}

function noise(length: number, seed: number): Bytes {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = state >>> 16;
  }
  return bytes;
}

/** Where the frames of a file begin, and its end. */
function framesOf(bytes: Bytes, isEncrypted: boolean): number[] {
  const words = new DataView(bytes.buffer);
  const starts = [16 + words.getUint32(12, true) + 32];
  while (starts.at(-1)! < bytes.length) {
    const at = starts.at(-1)!;
    starts.push(at + 5 + words.getUint32(at, true) + (isEncrypted ? 16 : 32));
  }
  return starts;
}

const MEGABYTE = 1 << 20;
const small = [noise(300, 1), noise(5, 2)];
const several = [noise(MEGABYTE - 1, 3), noise(MEGABYTE + 2, 4), noise(7, 5)];

describe.each([
  { name: 'plain', key: null, keyOf: null },
  { name: 'encrypted', key: aesKey, keyOf },
])('$name', ({ key, keyOf: ownKeyOf }) => {
  test.each([
    ['nothing', []],
    ['a few bytes', small],
    ['several frames', several],
    ['exactly one frame', [noise(MEGABYTE, 6)]],
  ])('%s comes back', async (_, contents) => {
    const bytes = await written(contents, ownKeyOf);
    const expected = new Uint8Array(await new Blob([...contents]).arrayBuffer());
    expect(Buffer.compare(await readBack(bytes, key), expected)).toBe(0);
  });

  test('any byte flipped is found', async () => {
    const bytes = await written(small, ownKeyOf);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = bytes.slice();
          changed[at] = changed[at]! ^ by;
          await refusalOf(changed, key);
        },
      ),
      { numRuns: numRuns(300, 20_000), seed: 5 },
    );
  });

  test('a file that ends early is told from one whose bytes changed', async () => {
    const bytes = await written(small, ownKeyOf);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (length) => {
        expect(await refusalOf(bytes.slice(0, length), key)).toBe('truncated');
      }),
      { numRuns: numRuns(100, 2000), seed: 6 },
    );
    expect(await refusalOf(new Uint8Array([...bytes, 0]), key)).toBe('altered');
    expect(await refusalOf(new Uint8Array(0), key)).toBe('notBackup');
  });

  test('whole frames left out, exchanged, doubled or taken from another file are found', async () => {
    const bytes = await written(several, ownKeyOf);
    const other = await written(several, ownKeyOf);
    const starts = framesOf(bytes, key !== null);
    expect(starts.length).toBe(4);
    const frame = (of: Bytes, at: number): Bytes => of.slice(starts[at], starts[at + 1]);
    const rebuilt = async (...frames: readonly Bytes[]): Promise<Bytes> =>
      new Uint8Array(await new Blob([bytes.slice(0, starts[0]), ...frames]).arrayBuffer());
    const [first, second, third] = [frame(bytes, 0), frame(bytes, 1), frame(bytes, 2)];
    expect(await refusalOf(await rebuilt(first, second), key)).toBe('truncated');
    for (const frames of [
      [second, first, third],
      [first, third],
      [third],
      [first, second, second, third],
      [first, second, third, third],
      [first, frame(other, 1), third],
    ]) {
      expect(await refusalOf(await rebuilt(...frames), key)).toBe('altered');
    }
    expect(Buffer.compare(await rebuilt(first, second, third), bytes)).toBe(0);
  });

  test('lengths that lie take no memory', async () => {
    const bytes = await written(small, ownKeyOf);
    const [start] = framesOf(bytes, key !== null);
    const header = bytes.slice();
    new DataView(header.buffer).setUint32(12, 0xffff_ffff, true);
    expect(await refusalOf(header, key)).toBe('altered');
    const frame = bytes.slice();
    new DataView(frame.buffer).setUint32(start!, 0xffff_fff0, true);
    expect(await refusalOf(frame, key)).toBe('altered');
  });
});

test('a newer version is told from an altered one', async () => {
  const bytes = await written(small, null);
  const words = new DataView(bytes.buffer);
  words.setUint32(8, 2, true);
  expect(await refusalOf(bytes, null)).toBe('altered');
  const end = 16 + words.getUint32(12, true);
  bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice(0, end))), end);
  expect(await refusalOf(bytes, null)).toBe('newer');
});

test('without its key, or with another, nothing is read', async () => {
  const bytes = await written(small, keyOf);
  expect(await refusalOf(bytes, null)).toBe('locked');
  expect(await refusalOf(bytes, otherKey)).toBe('altered');
});

test('equal contents make other bytes in every encrypted file', async () => {
  const [one, other] = [await written(several, keyOf), await written(several, keyOf)];
  const [start] = framesOf(one, true);
  expect(Buffer.compare(one.subarray(start), other.subarray(start))).not.toBe(0);
});

test('a file of many frames is written and read a frame at a time', async () => {
  let made = 0;
  let most = 0;
  let yielded = 0;
  async function* contents(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < 8; at++) {
      made += MEGABYTE;
      yield new Uint8Array(MEGABYTE);
    }
  }
  const parts: Bytes[] = [];
  for await (const part of writeFrames({}, contents(), null)) {
    yielded += part.length;
    most = Math.max(most, made - yielded);
    parts.push(part);
  }
  expect(most).toBeLessThan(3 * MEGABYTE);
  const slices: number[] = [];
  const file = new Blob(parts);
  const watched = {
    size: file.size,
    slice: (from: number, to: number) => {
      slices.push(to - from);
      return file.slice(from, to);
    },
  } as unknown as Blob;
  const opened = await openFrames(watched);
  for await (const part of opened.contents(null)) expect(part.length).toBe(MEGABYTE);
  expect(Math.max(...slices)).toBeLessThan(MEGABYTE + 100);
});
