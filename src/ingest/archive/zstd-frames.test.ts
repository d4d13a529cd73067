import { expect, test } from 'vitest';
import { ZstdFrames } from './zstd-frames.ts';

// By zstd 1.5.5: a frame with a checksum, another, and one of other content behind them.
const FRAMES = Buffer.from(
  'KLUv/QRYiQAA6K6i5Y2V5Y+3LOmHkeminQoMnRcsKLUv/QRYUQAAQTEsNQpBMiw3CiB9Ukg=',
  'base64',
);
const OTHER = Uint8Array.of(0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9);
const STREAM = Uint8Array.from(Buffer.concat([FRAMES, OTHER]));

test('frames are told with their bytes and checksums, in whatever pieces they come', () => {
  const second = STREAM.lastIndexOf(0x28);
  for (let step = 1; step <= STREAM.length; step++) {
    const frames: { bytes: number[]; ends: number; checksum: number | null }[] = [];
    const reader = new ZstdFrames({
      onStart: () => frames.push({ bytes: [], ends: 0, checksum: null }),
      onBytes(bytes, isLast) {
        frames.at(-1)!.bytes.push(...bytes);
        if (isLast) frames.at(-1)!.ends++;
      },
      onEnd: (checksum) => (frames.at(-1)!.checksum = checksum),
    });
    for (let at = 0; at < STREAM.length; at += step) reader.push(STREAM.subarray(at, at + step));
    expect(frames.map(({ ends }) => ends)).toEqual([1, 1]);
    expect(frames.flatMap(({ bytes }) => bytes)).toEqual([...FRAMES]);
    expect(frames[0]!.bytes).toHaveLength(second);
    expect(frames.map(({ checksum }) => checksum)).toEqual([0x2c179d0c, 0x48527d20]);
    expect(reader.isWhole).toBe(true);
  }
});

test('what is no frame is an error', () => {
  const handler = { onStart() {}, onBytes() {}, onEnd() {} };
  expect(() => new ZstdFrames(handler).push(Uint8Array.of(1, 2, 3, 4))).toThrow('no frame');
});
