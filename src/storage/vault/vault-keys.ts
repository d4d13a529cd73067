/**
 * The keys of a vault. One random master opens everything; it is kept wrapped twice, under a key made
 * from the passphrase and under one made from the recovery key. Changing the passphrase wraps the same
 * master anew: not one sealed byte is written again. Nothing here leaves the worker or is ever stored
 * open: a key that was unwrapped cannot be exported.
 */
import { keyFromPassphrase, newPassphraseParams } from './passphrase-key.ts';
import { readRecoveryKey, RECOVERY_BYTES, writeRecoveryKey } from './recovery-key.ts';
import {
  canBeTried,
  DamagedSlot,
  isSlotWhole,
  NONCE_BYTES,
  SALT_BYTES,
  type Slot,
  type SlotName,
  summed,
  type VaultHeader,
} from './vault-header.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A header and the master it opens to. */
export interface OpenVault {
  readonly header: VaultHeader;
  readonly master: CryptoKey;
}

export interface NewVault extends OpenVault {
  /** To be shown once. */
  readonly recoveryKey: string;
}

/** What a person gives to open a vault. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

const MASTER_BYTES = 32;

export async function createVault(passphrase: string): Promise<NewVault> {
  const { header, master, exportable } = await createMaster(passphrase);
  const recovery = randomBytes(RECOVERY_BYTES);
  const recoveryKey = writeRecoveryKey(recovery);
  return {
    header: { ...header, recovery: await recoverySlot(exportable, recovery) },
    master,
    recoveryKey,
  };
}

/** What a passphrase alone opens: for a file that is sealed once. */
export async function createLock(passphrase: string): Promise<OpenVault> {
  const { header, master } = await createMaster(passphrase);
  return { header, master };
}

async function createMaster(
  passphrase: string,
): Promise<OpenVault & { readonly exportable: CryptoKey }> {
  const raw = randomBytes(MASTER_BYTES);
  const exportable = await crypto.subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt']);
  const master = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  raw.fill(0);
  const slot = await passphraseSlot(exportable, passphrase);
  return { header: { version: 1, passphrase: slot, recovery: null }, master, exportable };
}

/**
 * The master, for deriving keys alone; null when the secret is not the right one. Throws {@link DamagedSlot},
 * as all that takes a secret does.
 */
export function openVault(header: VaultHeader, secret: Secret): Promise<CryptoKey | null> {
  return unwrap(header, secret, 'HKDF', false, ['deriveKey']);
}

/** The header under another passphrase, the recovery key as before; null when `secret` is wrong. */
export async function changePassphrase(
  header: VaultHeader,
  secret: Secret,
  passphrase: string,
): Promise<VaultHeader | null> {
  const exportable = await unwrapForWrapping(header, secret);
  if (!exportable) return null;
  return { ...header, passphrase: await passphraseSlot(exportable, passphrase) };
}

/** The header under a new recovery key; the one on the old paper opens nothing any more. */
export async function replaceRecoveryKey(
  header: VaultHeader,
  secret: Secret,
): Promise<{ readonly header: VaultHeader; readonly recoveryKey: string } | null> {
  const exportable = await unwrapForWrapping(header, secret);
  if (!exportable) return null;
  const recovery = randomBytes(RECOVERY_BYTES);
  const next = { ...header, recovery: await recoverySlot(exportable, recovery) };
  return { header: next, recoveryKey: writeRecoveryKey(recovery) };
}

/** A key of the vault for one purpose: AES-256-GCM, never exportable. */
export function deriveKey(master: CryptoKey, purpose: string, id: string): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(0),
      info: new TextEncoder().encode(`silhouette/1/${purpose}/${id}`),
    },
    master,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function passphraseSlot(
  exportable: CryptoKey,
  passphrase: string,
): Promise<VaultHeader['passphrase']> {
  const params = newPassphraseParams();
  const key = await keyFromPassphrase(passphrase, params, ['wrapKey']);
  return summed({ ...params, ...(await wrap(exportable, key, 'passphrase')) }, 'passphrase');
}

async function recoverySlot(exportable: CryptoKey, recovery: Bytes): Promise<Slot> {
  const salt = randomBytes(SALT_BYTES);
  const key = await recoveryWrappingKey(recovery, salt, 'wrapKey');
  return summed({ salt, ...(await wrap(exportable, key, 'recovery')) }, 'recovery');
}

async function wrap(
  exportable: CryptoKey,
  key: CryptoKey,
  slot: SlotName,
): Promise<Omit<Slot, 'salt'>> {
  const nonce = randomBytes(NONCE_BYTES);
  const wrapped = await crypto.subtle.wrapKey('raw', exportable, key, wrapping(nonce, slot));
  return { nonce, wrapped: new Uint8Array(wrapped) };
}

function wrapping(nonce: Bytes, slot: SlotName): AesGcmParams {
  const additionalData = new TextEncoder().encode(`silhouette/1/vault/${slot}`);
  return { name: 'AES-GCM', iv: nonce, additionalData };
}

/** The master so that it can be wrapped again; it lives as long as the change of a secret does. */
function unwrapForWrapping(header: VaultHeader, secret: Secret): Promise<CryptoKey | null> {
  return unwrap(header, secret, 'AES-GCM', true, ['encrypt']);
}

async function unwrap(
  header: VaultHeader,
  secret: Secret,
  algorithm: 'HKDF' | 'AES-GCM',
  isExtractable: boolean,
  usages: readonly KeyUsage[],
): Promise<CryptoKey | null> {
  const name: SlotName = 'passphrase' in secret ? 'passphrase' : 'recovery';
  const slot = (header as Partial<VaultHeader> | null)?.[name];
  if (slot === null) return null;
  if (!canBeTried(slot, name)) throw new DamagedSlot(name, header);
  const key = await keyOfSecret(header, secret);
  if (!key) return null;
  const { nonce, wrapped } = slot;
  try {
    return await crypto.subtle.unwrapKey(
      'raw',
      wrapped,
      key,
      wrapping(nonce, name),
      algorithm,
      isExtractable,
      usages,
    );
  } catch {
    // The tag does not fit: another passphrase, or a slot that is not what was written.
    if (!isSlotWhole(header, name)) throw new DamagedSlot(name, header);
    return null;
  }
}

async function keyOfSecret(header: VaultHeader, secret: Secret): Promise<CryptoKey | null> {
  if ('passphrase' in secret) {
    return keyFromPassphrase(secret.passphrase, header.passphrase, ['unwrapKey']);
  }
  const read = readRecoveryKey(secret.recoveryKey);
  if (!read.ok || !header.recovery) return null;
  return recoveryWrappingKey(read.bytes, header.recovery.salt, 'unwrapKey');
}

/** 160 random bits need no stretching. */
async function recoveryWrappingKey(
  recovery: Bytes,
  salt: Bytes,
  usage: 'wrapKey' | 'unwrapKey',
): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', recovery, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('silhouette/1/vault/recovery');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    [usage],
  );
}

function randomBytes(count: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(count));
}
