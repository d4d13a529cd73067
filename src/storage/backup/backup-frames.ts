/**
 * The outer form of a backup file (docs/FORMATS.md): a header under its own digest, then frames. A frame
 * is digested, or encrypted and authenticated, together with the header's digest, its number, its length
 * and whether it is the last, so that no byte can change, and no frame be missing, moved or taken from
 * another file, without being found. Nothing is compressed: what a file holds is never larger than it.
 */
import { BACKUP_MAGIC, isBackupStart } from '#domain/backup-file.ts';
import { randomId } from '#domain/random-id.ts';
import { BackupRefusal } from './backup-refusal.ts';
import { digestOf } from '#storage/digest.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Raised when an older app could no longer read what is written. */
const BACKUP_VERSION = 1;

/** Most contents of a frame. */
const FRAME_BYTES = 1 << 20;
const MOST_HEADER_BYTES = 1 << 16;

/** Magic, version, length of the header's text: the same in every version, like the digest after it. */
const PREFIX_BYTES = 16;
const DIGEST_BYTES = 32;
/** Length and mark before a frame's contents. */
const FRAME_HEAD_BYTES = 5;
/** Digest of the header, number, length, mark: what a frame is bound to. */
const BOUND_BYTES = DIGEST_BYTES + 4 + FRAME_HEAD_BYTES;
const TAG_BYTES = 16;
const LAST = 1;

/** Makes the key of a file; the keys of two files are never the same. */
export type FileKey = (fileId: string) => Promise<CryptoKey>;

/**
 * The file, piece by piece; no more than a frame is held at a time.
 * @param about what lies open in front: JSON, of which nothing may tell of the contents
 * @param keyOf null: not encrypted
 */
export async function* writeFrames(
  about: Readonly<Record<string, unknown>>,
  contents: AsyncIterable<Uint8Array>,
  keyOf: FileKey | null,
): AsyncGenerator<Bytes, void, undefined> {
  const fileId = randomId();
  const header = headerBytes({ ...about, fileId, isEncrypted: keyOf !== null });
  const digest = await digestOf(header);
  yield header;
  yield digest;
  const seal = sealing(digest, keyOf && (await keyOf(fileId)));
  let index = 0;
  let frame = new Uint8Array(FRAME_BYTES);
  let filled = 0;
  for await (const piece of contents) {
    for (let at = 0; at < piece.length;) {
      if (filled === FRAME_BYTES) {
        yield await seal(index++, frame, false);
        frame = new Uint8Array(FRAME_BYTES);
        filled = 0;
      }
      const taken = Math.min(piece.length - at, FRAME_BYTES - filled);
      frame.set(piece.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
    }
  }
  yield await seal(index, frame.subarray(0, filled), true);
}

/** A file whose header is whole and understood; its frames are not read yet. */
export interface OpenedFrames {
  readonly fileId: string;
  readonly isEncrypted: boolean;
  /** The header as written, to be checked by who knows what belongs in it. */
  readonly about: Readonly<Record<string, unknown>>;
  /** The contents in order; throws {@link BackupRefusal} at the first frame that is not as written. */
  readonly contents: (key: CryptoKey | null) => AsyncGenerator<Bytes, void, undefined>;
}

/** Throws {@link BackupRefusal}: not a backup, newer, truncated, altered. */
export async function openFrames(file: Blob): Promise<OpenedFrames> {
  const prefix = await read(file, 0, Math.min(PREFIX_BYTES, file.size));
  if (!isBackupStart(prefix)) {
    const isStart = prefix.length > 0 && prefix.every((byte, at) => byte === BACKUP_MAGIC[at]);
    throw new BackupRefusal(isStart && prefix.length < PREFIX_BYTES ? 'truncated' : 'notBackup');
  }
  if (prefix.length < PREFIX_BYTES) throw new BackupRefusal('truncated');
  const words = new DataView(prefix.buffer);
  const textBytes = words.getUint32(12, true);
  if (textBytes > MOST_HEADER_BYTES) throw new BackupRefusal('altered', 'length of the header');
  const headerEnd = PREFIX_BYTES + textBytes;
  const start = headerEnd + DIGEST_BYTES;
  if (file.size < start) throw new BackupRefusal('truncated');
  const head = await read(file, 0, start);
  const header = head.slice(0, headerEnd);
  const digest = head.slice(headerEnd);
  if (!areEqual(await digestOf(header), digest)) {
    throw new BackupRefusal('altered', 'digest of the header');
  }
  const version = words.getUint32(8, true);
  if (version > BACKUP_VERSION) throw new BackupRefusal('newer', `version ${version}`);
  if (version !== BACKUP_VERSION) throw new BackupRefusal('impossible', `version ${version}`);
  const about = parseObject(header.subarray(PREFIX_BYTES));
  const { fileId, isEncrypted } = about;
  if (typeof fileId !== 'string' || typeof isEncrypted !== 'boolean') {
    throw new BackupRefusal('impossible', 'header');
  }
  return {
    fileId,
    isEncrypted,
    about,
    contents: (key) => {
      if (isEncrypted && !key) throw new BackupRefusal('locked');
      return readFrames(file, start, digest, isEncrypted ? key : null);
    },
  };
}

async function* readFrames(
  file: Blob,
  start: number,
  digest: Bytes,
  key: CryptoKey | null,
): AsyncGenerator<Bytes, void, undefined> {
  const open = opening(digest, key);
  const over = key ? TAG_BYTES : DIGEST_BYTES;
  let at = start;
  let head = await read(file, at, FRAME_HEAD_BYTES);
  for (let index = 0; ; index++) {
    if (head.length < FRAME_HEAD_BYTES) throw new BackupRefusal('truncated');
    const bytes = new DataView(head.buffer).getUint32(0, true);
    const mark = head[4]!;
    if (bytes > FRAME_BYTES || mark > LAST) throw new BackupRefusal('altered', `frame ${index}`);
    at += FRAME_HEAD_BYTES;
    if (file.size - at < bytes + over) throw new BackupRefusal('truncated');
    // The head of the next one comes along: a file is asked once a frame.
    const next = await read(file, at, bytes + over + FRAME_HEAD_BYTES);
    const contents = await open(index, next.subarray(0, bytes + over), mark === LAST);
    if (!contents) throw new BackupRefusal('altered', `frame ${index}`);
    if (contents.length > 0) yield contents;
    at += bytes + over;
    if (mark === LAST) {
      if (at !== file.size) throw new BackupRefusal('altered', 'more follows the end');
      return;
    }
    head = next.slice(bytes + over);
  }
}

function headerBytes(about: Readonly<Record<string, unknown>>): Bytes {
  const text = new TextEncoder().encode(JSON.stringify(about));
  if (text.length > MOST_HEADER_BYTES) throw new RangeError('the header is too long');
  const bytes = new Uint8Array(PREFIX_BYTES + text.length);
  bytes.set(BACKUP_MAGIC);
  const words = new DataView(bytes.buffer);
  words.setUint32(8, BACKUP_VERSION, true);
  words.setUint32(12, text.length, true);
  bytes.set(text, PREFIX_BYTES);
  return bytes;
}

/** What frame `index` is bound to: any other file, place, length or end has another one. */
function boundTo(digest: Bytes, index: number, bytes: number, isLast: boolean): Bytes {
  const bound = new Uint8Array(BOUND_BYTES);
  bound.set(digest);
  const words = new DataView(bound.buffer);
  words.setUint32(DIGEST_BYTES, index, true);
  words.setUint32(DIGEST_BYTES + 4, bytes, true);
  bound[DIGEST_BYTES + 8] = isLast ? LAST : 0;
  return bound;
}

/** A key serves one file and every number once: the number is the nonce. */
function nonceOf(index: number): Bytes {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(8, index, true);
  return nonce;
}

type Seal = (index: number, contents: Bytes, isLast: boolean) => Promise<Bytes>;

function sealing(digest: Bytes, key: CryptoKey | null): Seal {
  return async (index, contents, isLast) => {
    const bound = boundTo(digest, index, contents.length, isLast);
    const sealed = key
      ? new Uint8Array(await crypto.subtle.encrypt(algorithm(index, bound), key, contents))
      : joined(contents, await digestOf(joined(bound, contents)));
    return joined(bound.subarray(DIGEST_BYTES + 4), sealed);
  };
}

/** The contents of a frame; null when it is not what was written. */
type Open = (index: number, sealed: Bytes, isLast: boolean) => Promise<Bytes | null>;

function opening(digest: Bytes, key: CryptoKey | null): Open {
  return async (index, sealed, isLast) => {
    const bytes = sealed.length - (key ? TAG_BYTES : DIGEST_BYTES);
    const bound = boundTo(digest, index, bytes, isLast);
    if (!key) {
      const contents = sealed.subarray(0, bytes);
      const found = await digestOf(joined(bound, contents));
      return areEqual(found, sealed.subarray(bytes)) ? contents : null;
    }
    try {
      return new Uint8Array(await crypto.subtle.decrypt(algorithm(index, bound), key, sealed));
    } catch {
      return null;
    }
  };
}

function algorithm(index: number, additionalData: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv: nonceOf(index), additionalData };
}

async function read(file: Blob, at: number, bytes: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(at, at + bytes).arrayBuffer());
}

function joined(first: Uint8Array, second: Uint8Array): Bytes {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function parseObject(bytes: Bytes): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Worded below.
  }
  throw new BackupRefusal('impossible', 'header');
}
