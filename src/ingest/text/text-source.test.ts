import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { readText, type TextSourceOptions } from './text-source.ts';

async function readAll(blob: Blob, options: TextSourceOptions) {
  const parts: Uint8Array[] = [];
  const reads: number[] = [];
  let undecodable = 0;
  for await (const slice of readText(blob, options)) {
    // A slice is valid until the next one is asked for.
    parts.push(slice.bytes.slice());
    reads.push(slice.bytesRead);
    ({ undecodable } = slice);
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(
    Buffer.concat(parts),
  );
  return { text, reads, undecodable };
}

test('any text in UTF-16 and UTF-8, cut anywhere, comes out as it was, without its mark', async () => {
  await fc.assert(
    fc.asyncProperty(
      // U+FFFD itself is counted like what it stands for.
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\uFFFD', '')),
      fc.integer({ min: 1, max: 9 }),
      async (text, sliceBytes) => {
        const little = Buffer.from(`\ufeff${text}`, 'utf16le');
        const big = Buffer.from(little).swap16();
        const utf8 = Buffer.from(`\ufeff${text}`);
        for (const [bytes, encoding, bomBytes] of [
          [little, 'utf-16le', 2],
          [big, 'utf-16be', 2],
          [utf8, 'utf-8', 3],
        ] as const) {
          const read = await readAll(new Blob([new Uint8Array(bytes)]), {
            encoding,
            bomBytes,
            sliceBytes,
          });
          expect(read.text).toBe(text);
          expect(read.undecodable).toBe(0);
          if (text !== '') expect(read.reads.at(-1)).toBe(bytes.length);
        }
      },
    ),
    { numRuns: numRuns(100, 2000) },
  );
});

test('what the encoding does not know is replaced and counted', async () => {
  const bytes = Uint8Array.from([0xd5, 0xc5, 0x2c, 0xff, 0x2c, 0xc8, 0xfd, 0xff]);
  const read = await readAll(new Blob([bytes]), {
    encoding: 'gb18030',
    bomBytes: 0,
    sliceBytes: 1,
  });
  expect(read.text).toBe('张,\ufffd,三\ufffd');
  expect(read.undecodable).toBe(2);
});

test('UTF-8 passes without a copy of our own; a refused pause ends the reading', async () => {
  let left = 1;
  const pause = () => (left-- > 0 ? undefined : Promise.reject(new Error('cancelled')));
  const slices = readText(new Blob(['abcdef']), {
    encoding: 'utf-8',
    bomBytes: 0,
    sliceBytes: 2,
    pause,
  });
  expect((await slices.next()).value?.bytesRead).toBe(2);
  await expect(slices.next()).rejects.toThrow('cancelled');
});
