/** Sealed pieces: they open in their own place and version, and nothing else does. */
import { createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { BrokenSeal, type SealedScope, type SealIdentity } from './sealer.ts';
import { SEAL_BYTES, VaultSealer } from './vault-sealer.ts';

const RAW = new Uint8Array(32).map((_, at) => at * 7);
let key: CryptoKey;
beforeAll(async () => {
  key = await crypto.subtle.importKey('raw', RAW, 'AES-GCM', false, ['encrypt', 'decrypt']);
});

const hex = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'hex'));
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const textOf = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);

const chunk = (batch: string, column: number, part: number): SealIdentity => ({
  workspace: 'w',
  table: 'chunks',
  key: [batch, column, part],
  format: 2,
});
const decision = (name: string): SealIdentity => ({
  workspace: 'w',
  table: 'decisions',
  key: [name],
  format: 2,
});

test('the platform seals as NIST says (GCM test case 16, 256 bits with additional data)', async () => {
  const own = await crypto.subtle.importKey(
    'raw',
    hex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'),
    'AES-GCM',
    false,
    ['encrypt'],
  );
  const sealed = await crypto.subtle.encrypt(
    {
      name: 'AES-GCM',
      iv: hex('cafebabefacedbaddecaf888'),
      additionalData: hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
      tagLength: 128,
    },
    own,
    hex(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72' +
        '1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    ),
  );
  expect(Buffer.from(sealed).toString('hex')).toBe(
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
      '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662' +
      '76fc6ece0f4e1768cddf8853bb2d551b',
  );
});

test('a sealed piece is nonce, ciphertext and tag, its identity the additional data', async () => {
  const sealed = await new VaultSealer(key).seal(chunk('b', 3, -1), bytesOf('张三 13800138000'));
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', RAW, bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(JSON.stringify(['w', 'chunks', ['b', 3, -1], 2])));
  decipher.setAuthTag(bytes.subarray(-16));
  const opened = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  expect(opened.toString()).toBe('张三 13800138000');
});

test('opens what it sealed, of any length', async () => {
  const sealer = new VaultSealer(key);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(), async (bytes, part) => {
      const sealed = await sealer.seal(chunk('b', 0, part), bytes.slice().buffer);
      expect(sealed.byteLength).toBe(bytes.length + SEAL_BYTES);
      const opened = await sealer.open(chunk('b', 0, part), sealed);
      expect(new Uint8Array(opened)).toEqual(new Uint8Array(bytes));
    }),
    { numRuns: numRuns(100, 5000) },
  );
});

test('no altered bit and no cut opens', async () => {
  const sealer = new VaultSealer(key);
  const identity = chunk('b', 0, 0);
  const sealed = await sealer.seal(identity, bytesOf('not one bit may differ'));
  for (let bit = 0; bit < sealed.byteLength * 8; bit++) {
    const altered = new Uint8Array(sealed.slice(0));
    altered[bit >> 3]! ^= 1 << (bit & 7);
    await expect(sealer.open(identity, altered.buffer)).rejects.toThrow(BrokenSeal);
  }
  for (let length = 0; length < sealed.byteLength; length++) {
    await expect(sealer.open(identity, sealed.slice(0, length))).rejects.toThrow(BrokenSeal);
  }
});

test('opens under no other identity and no other key', async () => {
  const sealer = new VaultSealer(key);
  const own = chunk('b', 1, 2);
  const sealed = await sealer.seal(own, bytesOf('here and nowhere else'));
  const others: SealIdentity[] = [
    { ...own, workspace: 'v' },
    { ...own, table: 'columns' },
    { ...own, format: 1 },
    { ...own, key: ['b', 1] },
    { ...own, key: ['b', 1, 3] },
    { ...own, key: ['b', 2, 1] },
    { ...own, key: ['b', '1', 2] },
    { ...own, key: ['c', 1, 2] },
  ];
  for (const other of others) {
    await expect(sealer.open(other, sealed)).rejects.toMatchObject({ why: 'altered' });
  }
  const otherKey = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, [
    'decrypt',
  ]);
  await expect(new VaultSealer(otherKey).open(own, sealed)).rejects.toMatchObject({
    why: 'altered',
  });
});

test('never uses a nonce twice', { timeout: 120_000 }, async () => {
  const sealer = new VaultSealer(key);
  const count = numRuns(10_000, 100_000);
  const nonces = new Set<string>();
  const nothing = new ArrayBuffer(0);
  for (let sealed = 0; sealed < count; sealed += 1000) {
    const many = Array.from({ length: 1000 }, () => sealer.seal(decision('d'), nothing));
    for (const bytes of await Promise.all(many)) {
      nonces.add(Buffer.from(bytes, 0, 12).toString('hex'));
    }
  }
  expect(nonces.size).toBe(count);
});

describe('under a manifest', () => {
  const scope = (revision: number, ...head: readonly string[]): SealedScope => ({
    id: 'w',
    format: 2,
    zone: 'Asia/Shanghai',
    revision,
    head,
    trash: [],
  });

  /** A store of one committed batch and one decision, as another visit finds it. */
  async function stored() {
    const writer = new VaultSealer(key);
    const pieces = new Map<string, [SealIdentity, ArrayBuffer]>();
    const put = async (identity: SealIdentity, text: string) => {
      const sealed = await writer.seal(identity, bytesOf(text));
      pieces.set(identity.key.join(':'), [identity, sealed]);
      return [identity, sealed] as const;
    };
    await put(chunk('b', 0, 0), 'first');
    await put(chunk('b', 0, 1), 'second');
    const row = await put(decision('tags'), 'old');
    const first = await writer.nextManifest(scope(1, 'b'), { put: [row], deleted: [] });
    first.take();
    return { writer, put, pieces, manifest: first.bytes };
  }

  /** Keys that a reader misses one after the other where nothing of a table is found. */
  function keysIn(reader: VaultSealer, table: SealIdentity['table']): string[] {
    const found: (string | number)[][] = [];
    for (;;) {
      try {
        reader.expectRows(table, found);
        return found.map((key) => JSON.stringify(key));
      } catch (error) {
        found.push([...(error as BrokenSeal).identity.key]);
      }
    }
  }

  async function visit(scopeNow: SealedScope, manifest: ArrayBuffer): Promise<VaultSealer> {
    const reader = new VaultSealer(key);
    await reader.readManifest(scopeNow, manifest);
    return reader;
  }

  test('another visit reads what counts', async () => {
    const { pieces, manifest } = await stored();
    const reader = await visit(scope(1, 'b'), manifest);
    const texts = [...pieces.values()].map(async ([identity, sealed]) =>
      textOf(await reader.open(identity, sealed)),
    );
    expect(await Promise.all(texts)).toEqual(['first', 'second', 'old']);
    expect(keysIn(reader, 'decisions')).toEqual(['["tags"]']);
    expect(keysIn(reader, 'chunks')).toEqual(['["b",0,0]', '["b",0,1]']);
  });

  test('an older version in its own place is refused', async () => {
    const { writer, put, pieces } = await stored();
    const [identity, before] = pieces.get('tags')!;
    const row = await put(decision('tags'), 'new');
    const second = await writer.nextManifest(scope(2, 'b'), { put: [row], deleted: [] });
    second.take();
    const reader = await visit(scope(2, 'b'), second.bytes);
    expect(textOf(await reader.open(identity, row[1]))).toBe('new');
    await expect(reader.open(identity, before)).rejects.toMatchObject({ why: 'exchanged' });
  });

  test('what is gone is missed, what was deleted is not', async () => {
    const { writer, manifest } = await stored();
    const reader = await visit(scope(1, 'b'), manifest);
    expect(() => reader.expectRow(decision('tags'), false)).toThrow(BrokenSeal);
    expect(() => reader.expectRow(decision('tags'), true)).not.toThrow();
    expect(() => reader.expectRow(chunk('b', 0, 1), false)).toThrow(BrokenSeal);
    expect(() => reader.expectRow(decision('marks'), false)).not.toThrow();
    expect(() => reader.expectRows('decisions', [['marks']])).toThrow(BrokenSeal);
    expect(() => reader.expectRows('decisions', [['marks'], ['tags']])).not.toThrow();
    const deleted = await writer.nextManifest(scope(2, 'b'), {
      put: [],
      deleted: [decision('tags')],
    });
    const after = await visit(scope(2, 'b'), deleted.bytes);
    expect(() => after.expectRow(decision('tags'), false)).not.toThrow();
    expect(() => after.expectRows('decisions', [])).not.toThrow();
  });

  test('a manifest of another revision, head or workspace is refused', async () => {
    const { manifest } = await stored();
    for (const other of [
      scope(2, 'b'),
      scope(1),
      scope(1, 'b', 'c'),
      { ...scope(1, 'b'), trash: [{ batch: 'c' }] },
    ]) {
      await expect(visit(other, manifest)).rejects.toMatchObject({ why: 'exchanged' });
    }
    await expect(visit({ ...scope(1, 'b'), id: 'v' }, manifest)).rejects.toMatchObject({
      why: 'altered',
    });
    await expect(new VaultSealer(key).readManifest(scope(1, 'b'), null)).rejects.toMatchObject({
      why: 'missing',
    });
  });

  test('a batch counts while head or trash names it; one read anew is forgotten', async () => {
    const { writer } = await stored();
    await writer.seal(chunk('c', 0, 0), bytesOf('first reading'));
    await writer.seal(chunk('c', 0, 1), bytesOf('first reading'));
    writer.forget('c');
    await writer.seal(chunk('c', 0, 0), bytesOf('second reading'));
    const both = await writer.nextManifest(scope(2, 'b', 'c'), { put: [], deleted: [] });
    both.take();
    const reader = await visit(scope(2, 'b', 'c'), both.bytes);
    expect(keysIn(reader, 'chunks')).toEqual(['["b",0,0]', '["b",0,1]', '["c",0,0]']);
    const trashed = { ...scope(3, 'c'), trash: [{ batch: 'b' }] };
    const undone = await writer.nextManifest(trashed, { put: [], deleted: [] });
    undone.take();
    expect(keysIn(await visit(trashed, undone.bytes), 'chunks')).toHaveLength(3);
    const gone = await writer.nextManifest(scope(4, 'c'), { put: [], deleted: [] });
    expect(keysIn(await visit(scope(4, 'c'), gone.bytes), 'chunks')).toEqual(['["c",0,0]']);
  });

  test('an act that never reached the store leaves what holds', async () => {
    const { writer, pieces, put } = await stored();
    const [identity, before] = pieces.get('tags')!;
    const row = await put(decision('tags'), 'never stored');
    await writer.nextManifest(scope(2, 'b'), { put: [row], deleted: [] });
    expect(textOf(await writer.open(identity, before))).toBe('old');
    const next = await writer.nextManifest(scope(2, 'b'), { put: [], deleted: [] });
    const reader = await visit(scope(2, 'b'), next.bytes);
    expect(textOf(await reader.open(identity, before))).toBe('old');
    await expect(reader.open(identity, row[1])).rejects.toMatchObject({ why: 'exchanged' });
  });
});
