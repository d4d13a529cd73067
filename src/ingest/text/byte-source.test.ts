/** Pieces of a blob are its bytes in order, whatever the browser's streams can do. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { ByteSource } from './byte-source.ts';

/** Copies: a piece is valid until the next one is asked for. */
async function allOf(source: ByteSource): Promise<number[][]> {
  const pieces: number[][] = [];
  for (let piece = await source.next(); piece !== null; piece = await source.next()) {
    pieces.push([...piece]);
  }
  return pieces;
}

/** A blob with another stream. */
function streaming(bytes: Uint8Array<ArrayBuffer>, stream: () => ReadableStream): Blob {
  return Object.assign(new Blob([bytes]), { stream });
}

/** Gives some bytes in chunks, then fails. */
function failingAfter(bytes: Uint8Array<ArrayBuffer>, count: number): ReadableStream {
  let at = 0;
  return new ReadableStream({
    type: 'bytes',
    pull(controller) {
      if (at >= count) {
        controller.error(new TypeError('network error'));
        return;
      }
      const end = Math.min(count, at + 3);
      controller.enqueue(bytes.slice(at, end));
      at = end;
    },
  });
}

test('pieces are as long as asked for, and together the blob, with streams, without and with failing ones', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      fc.nat(60),
      async (given, pieceBytes, count) => {
        const bytes = Uint8Array.from(given);
        const plain = (): ReadableStream => new ReadableStream();
        for (const blob of [
          new Blob([bytes]),
          streaming(bytes, plain),
          streaming(bytes, () => failingAfter(bytes, Math.min(count, bytes.length))),
        ]) {
          const pieces = await allOf(new ByteSource(blob, pieceBytes));
          expect(pieces.flat()).toEqual([...bytes]);
          for (const piece of pieces.slice(0, -1)) expect(piece).toHaveLength(pieceBytes);
        }
      },
    ),
    { numRuns: numRuns(60, 2000) },
  );
});

test('two buffers serve all pieces', async () => {
  const source = new ByteSource(new Blob([new Uint8Array(64)]), 8);
  const first = await source.next();
  await source.next();
  await source.next();
  // Its memory went on to the piece that is being read.
  expect(first?.byteLength).toBe(0);
});

test('that a file cannot be read is told as reading it tells', async () => {
  const gone = new DOMException('the file is gone', 'NotFoundError');
  const blob = {
    size: 10,
    stream: () => failingAfter(new Uint8Array(10), 4),
    slice: () => ({ arrayBuffer: () => Promise.reject(gone) }),
  } as unknown as Blob;
  await expect(new ByteSource(blob, 4).next()).resolves.toHaveLength(4);
  const source = new ByteSource(blob, 8);
  await expect(source.next()).rejects.toBe(gone);
});

test('a closed source has nothing more', async () => {
  const source = new ByteSource(new Blob([new Uint8Array(64)]), 8);
  await source.next();
  source.close();
  await source.next();
  expect(await source.next()).toBeNull();
});

test('a stream that gives no more is given up, and the rest is read without it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const bytes = Uint8Array.from({ length: 40 }, (_, at) => at);
  let asked = 0;
  const silent = (): ReadableStream =>
    new ReadableStream({
      type: 'bytes',
      pull(controller) {
        if (asked++ > 0) return new Promise(() => undefined);
        controller.enqueue(bytes.slice(0, 12));
        return undefined;
      },
    });
  const all = allOf(new ByteSource(streaming(bytes, silent), 10));
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect((await all).flat()).toEqual([...bytes]);
  expect(asked).toBeGreaterThan(1);
});
