/** A whole backup file, open and locked: what opens it, what does not, what anyone can read of it. */
import { describe, expect, test } from 'vitest';
import type { BackupRecord, BackupTotals } from './backup-contents.ts';
import { BackupRefusal } from './backup-refusal.ts';
import { BackupFile, writeBackup } from './backup.ts';
import { createLock, createVault, type OpenVault } from '#storage/vault/vault-keys.ts';

const totals: BackupTotals = {
  batches: 0,
  columns: 0,
  chunks: 0,
  rows: 0,
  bytes: 0,
  decisions: 1,
  entries: 0,
  people: 0,
  orders: 0,
};

const records: readonly BackupRecord[] = [
  {
    kind: 'workspace',
    value: {
      storeFormat: 2,
      name: '秘密的店',
      zone: 'Asia/Taipei',
      createdAt: 1,
      revision: 1,
      head: [],
      trash: [],
    },
  },
  { kind: 'decision', value: { name: 'marks', revision: 1, value: { note: 'planted 王小明' } } },
  { kind: 'totals', value: totals },
];

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

async function written(lock: OpenVault | null): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writeBackup(each(records), lock, 1_700_000_000_000)) parts.push(part);
  return new Blob(parts);
}

async function readAll(file: BackupFile): Promise<BackupRecord[]> {
  const found: BackupRecord[] = [];
  for await (const record of file.records()) found.push(record);
  return found;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof BackupRefusal) return error.code;
    throw error;
  }
  return 'none';
}

/** The file with its header's text changed and its digest made to fit: what a forger would do. */
async function forged(file: Blob, change: (about: Record<string, unknown>) => void): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const end = 16 + new DataView(bytes.buffer).getUint32(12, true);
  const about = JSON.parse(new TextDecoder().decode(bytes.slice(16, end))) as Record<
    string,
    unknown
  >;
  change(about);
  const text = new TextEncoder().encode(JSON.stringify(about));
  const header = new Uint8Array(16 + text.length);
  header.set(bytes.subarray(0, 16));
  new DataView(header.buffer).setUint32(12, text.length, true);
  header.set(text, 16);
  const digest = await crypto.subtle.digest('SHA-256', header);
  return new Blob([header, digest, bytes.slice(end + 32)]);
}

test('an open one says when it was made and what it holds', async () => {
  const file = await BackupFile.open(await written(null));
  expect(file).toMatchObject({ createdAt: 1_700_000_000_000, lock: null });
  expect(await readAll(file)).toEqual(records);
});

describe('a locked one', async () => {
  const vault = await createVault('开门 1234');
  const bytes = await written(vault);

  test('opens to the passphrase, however it was typed, and to the recovery key', async () => {
    for (const secret of [{ passphrase: '开门　１２３４' }, { recoveryKey: vault.recoveryKey }]) {
      const file = await BackupFile.open(bytes);
      await file.unlock(secret);
      expect(await readAll(file)).toEqual(records);
    }
  });

  test('says so where the secret is wrong, and reads nothing without', async () => {
    const file = await BackupFile.open(bytes);
    expect(await codeOf(readAll(file))).toBe('locked');
    expect(await codeOf(file.unlock({ passphrase: '开门 1235' }))).toBe('wrongSecret');
    expect(await codeOf(file.unlock({ recoveryKey: 'ABCD' }))).toBe('wrongSecret');
    expect(await codeOf(readAll(file))).toBe('locked');
  });

  test('tells nothing of its contents', async () => {
    const text = new TextDecoder('latin1').decode(await bytes.arrayBuffer());
    const planted = (word: string): boolean =>
      text.includes(Buffer.from(word, 'utf8').toString('latin1'));
    expect(planted('planted')).toBe(false);
    expect(planted('秘密的店')).toBe(false);
    const open = new TextDecoder('latin1').decode(await (await written(null)).arrayBuffer());
    expect(open).toContain('planted');
  });

  test('a forged header does not hang the device, nor turn the lock off', async () => {
    const unlocked = await forged(bytes, (about) => (about['isEncrypted'] = false));
    expect(await codeOf(BackupFile.open(unlocked))).toBe('impossible');
    const slow = await forged(bytes, (about) => {
      (about['lock'] as { passphrase: { iterations: number } }).passphrase.iterations = 2 ** 40;
    });
    expect(await codeOf(BackupFile.open(slow))).toBe('impossible');
    const open = await forged(bytes, (about) => {
      about['isEncrypted'] = false;
      about['lock'] = null;
    });
    expect(await codeOf(readAll(await BackupFile.open(open)))).not.toBe('none');
  });
});

test('a lock of the file alone has no second key', async () => {
  const file = await BackupFile.open(await written(await createLock('x')));
  expect(file.lock?.recovery).toBeNull();
});
