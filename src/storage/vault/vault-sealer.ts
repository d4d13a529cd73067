/**
 * Encryption at rest. A sealed piece is a nonce, the AES-256-GCM ciphertext and its tag; what the piece
 * is (workspace, batch, column, part, format) is authenticated with it, so that a piece moved to another
 * place does not open. An older version of a piece in its own place would: therefore a manifest, itself
 * sealed and bound to the workspace's revision, lists the nonce and tag of every piece that counts. A
 * nonce is never used twice and nobody without the key can make a tag, so the two name one version of
 * one piece. To put back the whole profile of the browser, manifest included, is beyond what it can see.
 */
import { pack, unpack } from '#storage/packed.ts';
import { deriveKey } from './vault-keys.ts';
import {
  BrokenSeal,
  type NextManifest,
  type SealedChange,
  type SealedScope,
  type Sealer,
  type SealIdentity,
} from './sealer.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What sealing adds to a piece. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

interface Manifest {
  readonly revision: number;
  readonly head: readonly string[];
  readonly trash: readonly string[];
  /** Absent in manifests of before it was bound. */
  readonly zone?: string;
  /** Place → stamp of every sealed piece that counts. */
  readonly pieces: Readonly<Record<string, string>>;
}

export class VaultSealer implements Sealer {
  readonly scheme = 'aes-256-gcm';
  readonly #key: CryptoKey;
  /** What the stored manifest lists. */
  #listed: ReadonlyMap<string, string> = new Map();
  /** Last sealed here in each place, whether it counts yet or not. */
  readonly #fresh = new Map<string, string>();

  /** What the vault opened to; from it come the keys of its backups too. */
  readonly master: CryptoKey | null;

  /** @param key AES-256-GCM, for one workspace alone */
  constructor(key: CryptoKey, master: CryptoKey | null = null) {
    this.#key = key;
    this.master = master;
  }

  static async of(master: CryptoKey, workspace: string): Promise<VaultSealer> {
    return new VaultSealer(await deriveKey(master, 'data', workspace), master);
  }

  async seal(identity: SealIdentity, bytes: ArrayBuffer): Promise<ArrayBuffer> {
    const sealed = await this.#encrypt(identity, bytes);
    if (isListed(identity)) this.#fresh.set(placeOf(identity), stampOf(sealed));
    return sealed;
  }

  async open(identity: SealIdentity, sealed: ArrayBuffer): Promise<ArrayBuffer> {
    const bytes = await this.#decrypt(identity, sealed);
    if (!isListed(identity)) return bytes;
    const place = placeOf(identity);
    const stamp = stampOf(sealed);
    if (stamp !== this.#listed.get(place) && stamp !== this.#fresh.get(place)) {
      throw new BrokenSeal(identity, 'exchanged');
    }
    return bytes;
  }

  expectRow(identity: SealIdentity, isFound: boolean): void {
    if (!isFound && this.#listed.has(placeOf(identity))) throw new BrokenSeal(identity, 'missing');
  }

  expectRows(table: SealIdentity['table'], found: readonly SealIdentity['key'][]): void {
    const places = new Set(found.map((key) => placeOf({ table, key })));
    for (const place of this.#listed.keys()) {
      if (tableOf(place) !== table || places.has(place)) continue;
      const identity = { workspace: '', table, key: keyOf(place), format: 0 };
      throw new BrokenSeal(identity, 'missing');
    }
  }

  forget(batch: string): void {
    for (const place of this.#fresh.keys()) {
      if (batchOf(place) === batch) this.#fresh.delete(place);
    }
  }

  /**
   * The manifest after an act, to be stored in the act's own transaction. Pieces of a batch count from
   * the act on that first names it, and no longer when neither head nor trash does.
   */
  async nextManifest(next: SealedScope, change: SealedChange): Promise<NextManifest> {
    const counting = new Set([...next.head, ...next.trash.map(({ batch }) => batch)]);
    const pieces = new Map<string, string>();
    const keep = ([place, stamp]: readonly [string, string]): void => {
      const batch = batchOf(place);
      if (batch === null || counting.has(batch)) pieces.set(place, stamp);
    };
    for (const piece of this.#listed) keep(piece);
    const staged = [...this.#fresh].filter(([place]) => batchOf(place) !== null);
    for (const piece of staged) keep(piece);
    for (const [identity, sealed] of change.put) keep([placeOf(identity), stampOf(sealed)]);
    for (const identity of change.deleted) pieces.delete(placeOf(identity));
    const manifest: Manifest = {
      revision: next.revision,
      head: next.head,
      trash: trashOf(next),
      zone: next.zone,
      pieces: Object.fromEntries(pieces),
    };
    const bytes = await this.#encrypt(manifestIdentity(next), pack(manifest));
    return { bytes, take: () => (this.#listed = pieces) };
  }

  /**
   * Takes the stored manifest as what holds, after another tab's act too. Refuses one that is not this
   * workspace's at this revision with this head and trash.
   */
  async readManifest(scope: SealedScope, bytes: ArrayBuffer | null): Promise<void> {
    const identity = manifestIdentity(scope);
    if (!bytes) throw new BrokenSeal(identity, 'missing');
    const manifest = unpack(await this.#decrypt(identity, bytes)) as Manifest;
    const isSame =
      manifest.revision === scope.revision &&
      areSame(manifest.head, scope.head) &&
      areSame(manifest.trash, trashOf(scope)) &&
      (manifest.zone ?? scope.zone) === scope.zone;
    if (!isSame) throw new BrokenSeal(identity, 'exchanged');
    this.#listed = new Map(Object.entries(manifest.pieces));
  }

  async #encrypt(identity: SealIdentity, bytes: ArrayBuffer): Promise<ArrayBuffer> {
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const cipher = await crypto.subtle.encrypt(parametersOf(identity, nonce), this.#key, bytes);
    const sealed = new Uint8Array(NONCE_BYTES + cipher.byteLength);
    sealed.set(nonce);
    sealed.set(new Uint8Array(cipher), NONCE_BYTES);
    return sealed.buffer;
  }

  async #decrypt(identity: SealIdentity, sealed: ArrayBuffer): Promise<ArrayBuffer> {
    try {
      // What stands there need not even be bytes.
      const nonce = new Uint8Array(sealed, 0, NONCE_BYTES);
      const cipher = new Uint8Array(sealed, NONCE_BYTES);
      return await crypto.subtle.decrypt(parametersOf(identity, nonce), this.#key, cipher);
    } catch {
      throw new BrokenSeal(identity, 'altered');
    }
  }
}

/** @param stored as it stands in the row, which may have been altered to anything */
function areSame(ours: readonly string[], stored: readonly string[]): boolean {
  return JSON.stringify(ours) === JSON.stringify(stored);
}

/** Ids of what lies in the trash; of a row that was altered it may be anything. */
function trashOf({ trash }: SealedScope): string[] {
  const items: readonly ({ readonly batch: string } | null)[] = Array.isArray(trash)
    ? trash
    : [null];
  return items.map((item) => item?.batch ?? '');
}

/** The manifest's own place: it says itself at which revision it stands. */
function manifestIdentity({ id, format }: SealedScope): SealIdentity {
  return { workspace: id, table: 'manifests', key: [], format };
}

/** Answers are made anew at any time and carry in themselves what they were made from. */
function isListed({ table }: SealIdentity): boolean {
  return table !== 'answers' && table !== 'manifests';
}

/** A piece's place in the workspace. */
function placeOf({ table, key }: Pick<SealIdentity, 'table' | 'key'>): string {
  return `${table} ${JSON.stringify(key)}`;
}

function tableOf(place: string): string {
  return place.slice(0, place.indexOf(' '));
}

function keyOf(place: string): (string | number)[] {
  return JSON.parse(place.slice(place.indexOf(' ') + 1)) as (string | number)[];
}

/** The batch that a place belongs to; null for what belongs to the workspace. */
function batchOf(place: string): string | null {
  return ['batches', 'columns', 'chunks'].includes(tableOf(place)) ? String(keyOf(place)[0]) : null;
}

/** Names one version of one piece: its nonce and tag, as hexadecimal digits. */
function stampOf(sealed: ArrayBuffer): string {
  const bytes = new Uint8Array(sealed);
  let stamp = '';
  for (let at = 0; at < bytes.length; at++) {
    if (at === NONCE_BYTES) at = Math.max(at, bytes.length - TAG_BYTES);
    stamp += bytes[at]!.toString(16).padStart(2, '0');
  }
  return stamp;
}

function parametersOf(identity: SealIdentity, nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
  const { workspace, table, key, format } = identity;
  const additionalData = new TextEncoder().encode(JSON.stringify([workspace, table, key, format]));
  return { name: 'AES-GCM', iv: nonce, additionalData, tagLength: TAG_BYTES * 8 };
}
