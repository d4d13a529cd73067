import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentKind } from '#ingest/content-kind.ts';
import { type StreamKind, unpackStream } from './unpack-stream.ts';

const LINE = '订单,12.50,2024-03-05\n';
/** A million lines over many blocks of gzip. */
const table = LINE.repeat(200_000);

/** Bytes in pieces of their own, so that nothing is asked of memory that lies beside. */
function blobOf(...parts: readonly Uint8Array[]): Blob {
  return new Blob(parts.map((part) => part.slice()));
}

async function unpacked(blob: Blob, limitBytes?: number): Promise<string> {
  const kind = (await contentKind(blob)) as StreamKind;
  const answer = await unpackStream(blob, kind, limitBytes === undefined ? {} : { limitBytes });
  return answer.status === 'read' ? answer.result.text() : answer.refusal.code;
}

describe('gzip', () => {
  const packed = gzipSync(table);

  test('comes back, also one behind another', async () => {
    expect((await unpacked(blobOf(packed))) === table).toBe(true);
    const several = blobOf(gzipSync('id,name\n'), gzipSync('1,王\n'), gzipSync('2,李\n'));
    expect(await unpacked(several)).toBe('id,name\n1,王\n2,李\n');
  });

  test('cut short or damaged, it is refused', async () => {
    for (const end of [20, 1000, packed.length - 9, packed.length - 8, packed.length - 1]) {
      expect(await unpacked(blobOf(packed.subarray(0, end)))).toBe('corrupt');
    }
    const damaged = packed.slice();
    damaged[damaged.length - 6]! ^= 1;
    expect(await unpacked(blobOf(damaged))).toBe('corrupt');
  });

  test('more than may be unpacked is found while it is', async () => {
    const bomb = gzipSync(new Uint8Array(16 * 1024 * 1024), { level: 1 });
    expect(await unpacked(blobOf(bomb), 1024 * 1024)).toBe('tooLarge');
  });
});

describe('zstd', () => {
  // By zstd 1.5.5: one block, two frames, and many blocks that refer far back.
  const small = 'KLUv/QRY2QAA6K6i5Y2V5Y+3LOmHkeminQpBMSw1CkEyLDcKSTaDyw==';
  const frames = 'KLUv/QRYiQAA6K6i5Y2V5Y+3LOmHkeminQoMnRcsKLUv/QRYUQAAQTEsNQpBMiw3CiB9Ukg=';
  const large =
    'KLUv/aQAPkkABAEAwOiuouWNlSwxMi41MCwyMDI0LTAzLTA1CgEAlP9vPsdEAAAAAQD9/5tPIEQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRAAAAAEA/f85AAJEAAAAAQD9/zkAAkQAAAABAP3/OQACRQAAAAEA/T05AAJk3NaO';
  const bytesOf = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, 'base64'));

  test.each([
    ['one block', small],
    ['two frames', frames],
  ])('%s', async (_, base64) => {
    expect(await unpacked(blobOf(bytesOf(base64)))).toBe('订单号,金额\nA1,5\nA2,7\n');
  });

  test('many blocks, within the limit only', async () => {
    expect((await unpacked(blobOf(bytesOf(large)))) === table).toBe(true);
    expect(await unpacked(blobOf(bytesOf(large)), 1024 * 1024)).toBe('tooLarge');
  });

  test('cut short, or with another checksum than its content has, it is refused', async () => {
    const bytes = bytesOf(small);
    for (let end = 5; end < bytes.length; end++) {
      expect(await unpacked(blobOf(bytes.subarray(0, end))), `${end}`).toBe('corrupt');
    }
    // A figure of the content, and the checksum itself.
    for (const at of [bytes.indexOf(0x37), bytes.length - 1]) {
      const damaged = bytes.slice();
      damaged[at]! ^= 1;
      expect(await unpacked(blobOf(damaged)), `${at}`).toBe('corrupt');
    }
  });

  test('what frames of others hold is passed over, and frames behind them are read', async () => {
    const other = Uint8Array.of(0x52, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3);
    expect(await unpacked(blobOf(bytesOf(small), other, bytesOf(frames)))).toBe(
      '订单号,金额\nA1,5\nA2,7\n'.repeat(2),
    );
  });
});
