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

export interface Sealer {
  /** Name kept beside each column, so that a store says how it is sealed. */
  readonly scheme: string;
  seal(identity: SealIdentity, bytes: ArrayBuffer): Promise<ArrayBuffer> | ArrayBuffer;
  open(identity: SealIdentity, bytes: ArrayBuffer): Promise<ArrayBuffer> | ArrayBuffer;
}

/** No encryption: what a workspace without a passphrase uses. */
export const PLAIN_SEALER: Sealer = {
  scheme: 'plain',
  seal: (_, bytes) => bytes,
  open: (_, bytes) => bytes,
};
