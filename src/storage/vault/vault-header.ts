/**
 * What lies open beside a vault, and whether it still is what was written. A slot whose sum does not fit
 * was damaged: no secret opens it, not even the right one, and whoever asks is told so instead of "wrong".
 * The sum guards against accidents; who means to alter a slot can alter its sum, and gains nothing.
 */
import { checksumOf } from '#domain/chunk.ts';
import { arePassphraseParams } from './passphrase-key.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The master under one key: AES-256-GCM, tag included. */
export interface Slot {
  readonly salt: Bytes;
  readonly nonce: Bytes;
  readonly wrapped: Bytes;
  /** Of all the rest of it; absent where the header was written before there were sums. */
  readonly sum?: number;
}

/** Enough to unlock a vault with a secret, and of no use without. */
export interface VaultHeader {
  readonly version: 1;
  readonly passphrase: Slot & { readonly iterations: number };
  /** null: a lock of a file, which has no second key. */
  readonly recovery: Slot | null;
}

export type SlotName = 'passphrase' | 'recovery';

export const NONCE_BYTES = 12;
export const SALT_BYTES = 32;
/** A master of 32 bytes and the tag. */
const WRAPPED_BYTES = 48;

/** What a secret ought to open is not what was written: whether the secret is right nobody can tell. */
export class DamagedSlot extends Error {
  override readonly name = 'DamagedSlot';
  readonly slot: SlotName;
  /** The other secret can still be tried. */
  readonly hasOther: boolean;

  constructor(slot: SlotName, header: VaultHeader) {
    super(slot);
    this.slot = slot;
    this.hasOther = isSlotWhole(header, slot === 'passphrase' ? 'recovery' : 'passphrase');
  }
}

/** The slot with its sum. */
export function summed<Own extends Slot>(slot: Own, name: SlotName): Own {
  return { ...slot, sum: sumOf(slot, name) };
}

/** Whether a slot can be tried at all. */
export function canBeTried(slot: unknown, name: SlotName): slot is Slot {
  if (typeof slot !== 'object' || slot === null) return false;
  const { salt, nonce, wrapped } = slot as Partial<Record<keyof Slot, unknown>>;
  if (!isBytes(salt) || !isBytes(nonce) || !isBytes(wrapped)) return false;
  if (nonce.length !== NONCE_BYTES || wrapped.length !== WRAPPED_BYTES) return false;
  return name === 'passphrase'
    ? arePassphraseParams(slot as VaultHeader['passphrase'])
    : salt.length === SALT_BYTES;
}

/** Whether nothing speaks against a slot. The header may be anything: it was read from the disk. */
export function isSlotWhole(header: VaultHeader, name: SlotName): boolean {
  const slot = (header as Partial<VaultHeader> | null)?.[name];
  if (!canBeTried(slot, name)) return false;
  return slot.sum === undefined || slot.sum === sumOf(slot, name);
}

function sumOf(slot: Slot, name: SlotName): number {
  const { salt, nonce, wrapped } = slot;
  const { iterations = 0 } = slot as Partial<VaultHeader['passphrase']>;
  const about = new TextEncoder().encode(`${name} ${iterations} `);
  return checksumOf(new Uint8Array([...about, ...salt, ...nonce, ...wrapped]).buffer);
}

function isBytes(value: unknown): value is Uint8Array {
  return (
    ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'
  );
}
