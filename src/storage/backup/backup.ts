/**
 * A workspace as one file: records in frames, open or under a lock. The lock is that of a vault: one
 * master, wrapped by a passphrase (and by a recovery key where the workspace is a vault); each file's own
 * key is made from the master and the file's random id.
 */
import type { BackupRecord } from './backup-contents.ts';
import { type OpenedFrames, openFrames, writeFrames } from './backup-frames.ts';
import { readRecords, recordBytes } from './backup-records.ts';
import { BackupRefusal } from './backup-refusal.ts';
import { arePassphraseParams } from '#storage/vault/passphrase-key.ts';
import { type Slot, summed, type VaultHeader } from '#storage/vault/vault-header.ts';
import { deriveKey, type OpenVault, openVault, type Secret } from '#storage/vault/vault-keys.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The file, piece by piece. @param lock null: anyone who has the file can read it */
export function writeBackup(
  records: AsyncIterable<BackupRecord>,
  lock: OpenVault | null,
  createdAt: number,
): AsyncGenerator<Bytes, void, undefined> {
  return writeFrames(
    { createdAt, lock: lock && lockText(lock.header) },
    recordBytes(records),
    lock && ((fileId) => fileKey(lock.master, fileId)),
  );
}

function fileKey(master: CryptoKey, fileId: string): Promise<CryptoKey> {
  return deriveKey(master, 'backup', fileId);
}

/** A backup whose header has been read. Nothing here changes anything but itself. */
export class BackupFile {
  /** Epoch milliseconds. */
  readonly createdAt: number;
  /** How it is locked; null: it is open. */
  readonly lock: VaultHeader | null;
  readonly #frames: OpenedFrames;
  #key: CryptoKey | null = null;
  #master: CryptoKey | null = null;

  private constructor(frames: OpenedFrames) {
    const { createdAt, lock } = frames.about;
    this.#frames = frames;
    this.createdAt = Number.isSafeInteger(createdAt) ? (createdAt as number) : impossible();
    this.lock = lock === null ? null : lockOf(lock);
    if ((this.lock === null) === frames.isEncrypted) impossible();
  }

  /** Throws {@link BackupRefusal}. */
  static async open(file: Blob): Promise<BackupFile> {
    return new BackupFile(await openFrames(file));
  }

  /** Throws {@link BackupRefusal} `wrongSecret`. */
  async unlock(secret: Secret): Promise<void> {
    if (!this.lock) return;
    const master = await openVault(this.lock, secret);
    if (!master) throw new BackupRefusal('wrongSecret');
    await this.unlockWith(master);
  }

  /** For who holds the keys already. */
  async unlockWith(master: CryptoKey): Promise<void> {
    this.#key = await fileKey(master, this.#frames.fileId);
    this.#master = master;
  }

  /** The vault that it was written from; null: it was none, or it is not unlocked. */
  get vault(): OpenVault | null {
    return this.lock?.recovery && this.#master ? { header: this.lock, master: this.#master } : null;
  }

  /** All of it from the start, checked while it is read; throws {@link BackupRefusal}. */
  records(): AsyncGenerator<BackupRecord, void, undefined> {
    return readRecords(this.#frames.contents(this.#key));
  }
}

/** The lock as the header of a file tells it: bytes as hex. */
function lockText({ passphrase, recovery }: VaultHeader): unknown {
  return {
    passphrase: { iterations: passphrase.iterations, ...slotText(passphrase) },
    recovery: recovery && slotText(recovery),
  };
}

function slotText({ salt, nonce, wrapped }: Slot): Record<string, string> {
  return { salt: hexOf(salt), nonce: hexOf(nonce), wrapped: hexOf(wrapped) };
}

function lockOf(value: unknown): VaultHeader {
  const { passphrase, recovery } = fieldsOf(value);
  const { iterations } = fieldsOf(passphrase);
  const slot = { ...slotOf(passphrase), iterations: iterations as number };
  if (!arePassphraseParams(slot)) impossible();
  // The digest of the header has held: this is what was written.
  return {
    version: 1,
    passphrase: summed(slot, 'passphrase'),
    recovery: recovery === null ? null : summed(slotOf(recovery), 'recovery'),
  };
}

function slotOf(value: unknown): Slot {
  const { salt, nonce, wrapped } = fieldsOf(value);
  return { salt: bytesOf(salt, 32), nonce: bytesOf(nonce, 12), wrapped: bytesOf(wrapped, 48) };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) impossible();
  return value as Record<string, unknown>;
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(hex: unknown, length: number): Bytes {
  const isHex = typeof hex === 'string' && hex.length === length * 2 && /^[0-9a-f]*$/.test(hex);
  if (!isHex) impossible();
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}

function impossible(): never {
  throw new BackupRefusal('impossible', 'header');
}
