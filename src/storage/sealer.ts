/**
 * The seam for encryption at rest: everything personal passes through `seal` on its way into the
 * database and through `open` on its way out, authenticated against its identity and version.
 */

/** What a sealed piece is bound to: moved or swapped pieces must not open. */
export interface SealIdentity {
  readonly workspace: string;
  readonly batch: string;
  readonly column: number;
  readonly part: number;
  readonly format: number;
}

export interface Sealer {
  /** Name kept beside each piece, so that a store says how it is sealed. */
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
