/**
 * The seam for encryption at rest: everything personal passes through `seal` on its way into the
 * database and through `open` on its way out, authenticated against its identity and version.
 * Sealing may take its time, and time ends a transaction: seal before one begins, open after it ended.
 */

/** What a sealed piece is bound to: moved or swapped pieces must not open. */
export interface SealIdentity {
  readonly workspace: string;
  readonly table:
    | 'workspaces'
    | 'batches'
    | 'columns'
    | 'chunks'
    | 'decisions'
    | 'history'
    | 'answers'
    | 'manifests';
  /** The rest of the row's key. */
  readonly key: readonly (string | number)[];
  readonly format: number;
}

/** A stored piece is not the one that was sealed there. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
  readonly identity: SealIdentity;
  /**
   * altered: its bytes do not open in this place; exchanged: it opens, but another version was the last
   * one written here; missing: something was written here and is gone.
   */
  readonly why: 'altered' | 'exchanged' | 'missing';

  constructor(identity: SealIdentity, why: BrokenSeal['why']) {
    super(`${identity.table} ${JSON.stringify(identity.key)}: ${why}`);
    this.identity = identity;
    this.why = why;
  }
}

/** The workspace as an act leaves it. */
export interface SealedScope {
  readonly id: string;
  readonly format: number;
  readonly revision: number;
  readonly zone: string;
  readonly head: readonly string[];
  readonly trash: readonly { readonly batch: string }[];
}

/** What one act writes and deletes beside the batches that it makes count. */
export interface SealedChange {
  readonly put: readonly (readonly [SealIdentity, ArrayBuffer])[];
  readonly deleted: readonly SealIdentity[];
}

/** A manifest on its way into the store. */
export interface NextManifest {
  readonly bytes: ArrayBuffer;
  /** To be called once it is stored: from then on it is what holds. */
  readonly take: () => void;
}

export interface Sealer {
  /** Name kept beside each column, so that a store says how it is sealed. */
  readonly scheme: string;
  /** What the vault opened to; absent where there is none. */
  readonly master?: CryptoKey | null;
  seal(identity: SealIdentity, bytes: ArrayBuffer): Promise<ArrayBuffer> | ArrayBuffer;
  open(identity: SealIdentity, bytes: ArrayBuffer): Promise<ArrayBuffer> | ArrayBuffer;
  /** Where rows are read: refuses when one that ought to be there is not among those found. */
  expectRow(identity: SealIdentity, isFound: boolean): void;
  expectRows(table: SealIdentity['table'], found: readonly SealIdentity['key'][]): void;
  /** What was sealed of a staged batch holds no more: it is written anew or gone. */
  forget(batch: string): void;
  /** What holds all pieces together after an act, to be stored with it; null where nothing does. */
  nextManifest(next: SealedScope, change: SealedChange): Promise<NextManifest | null>;
  /** Takes what is stored as what holds; refuses what does not belong to this scope. */
  readManifest(scope: SealedScope, bytes: ArrayBuffer | null): Promise<void>;
}

/** No encryption: what a workspace without a passphrase uses. Where a manifest lies, a vault was. */
export const PLAIN_SEALER: Sealer = {
  scheme: 'plain',
  seal: (_, bytes) => bytes,
  open: (_, bytes) => bytes,
  expectRow: () => undefined,
  expectRows: () => undefined,
  forget: () => undefined,
  nextManifest: () => Promise.resolve(null),
  readManifest: async ({ id, format }, bytes) => {
    const identity = { workspace: id, table: 'workspaces', key: [], format } as const;
    if (bytes) throw new BrokenSeal(identity, 'missing');
  },
};
