/**
 * The rows of one workspace and the seal on them: what all parts of its store stand on. Which identity a
 * row has, and which manifest holds the rows together, is known here alone.
 */
import { type SilhouetteDatabase, STORE_FORMAT, type WorkspaceRow } from './database.ts';
import { pack, unpack } from './packed.ts';
import { BrokenSeal, type Sealer, type SealIdentity } from '#storage/vault/sealer.ts';

export interface StoredScope {
  readonly row: WorkspaceRow;
  readonly manifest: ArrayBuffer | null;
}

export class SealedRows {
  readonly database: SilhouetteDatabase;
  readonly sealer: Sealer;
  /** Whose rows these are. */
  readonly workspace: string;
  /** Revision of the manifest that the sealer goes by. */
  #manifestRevision: number;

  constructor(database: SilhouetteDatabase, sealer: Sealer, { id, revision }: WorkspaceRow) {
    this.database = database;
    this.sealer = sealer;
    this.workspace = id;
    this.#manifestRevision = revision;
  }

  identity<Name extends SealIdentity['table']>(
    table: Name,
    key: SealIdentity['key'],
  ): SealIdentity & { readonly table: Name } {
    return { workspace: this.workspace, table, key, format: STORE_FORMAT };
  }

  chunkIdentity(batch: string, column: number, part: number, format: number): SealIdentity {
    return { workspace: this.workspace, table: 'chunks', key: [batch, column, part], format };
  }

  async seal(
    table: SealIdentity['table'],
    key: SealIdentity['key'],
    value: unknown,
  ): Promise<ArrayBuffer> {
    return this.sealer.seal(this.identity(table, key), pack(value));
  }

  async open(
    table: SealIdentity['table'],
    key: SealIdentity['key'],
    sealed: ArrayBuffer,
  ): Promise<unknown> {
    return unpack(await this.sealer.open(this.identity(table, key), sealed));
  }

  /**
   * Reads what is sealed. Another tab may have written since the manifest was read: then that is read
   * again, and only what does not fit the newest one is refused.
   */
  async reading<Result>(read: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof BrokenSeal)) throw error;
        const stored = await readScope(this.database, this.workspace);
        if (!stored || stored.row.revision === this.#manifestRevision) throw error;
        await this.takeManifest(stored);
      }
    }
  }

  async takeManifest({ row, manifest }: StoredScope): Promise<void> {
    await this.sealer.readManifest(row, manifest);
    this.#manifestRevision = row.revision;
  }

  /** An act of ours was written with its manifest. */
  manifestIsOf(revision: number): void {
    this.#manifestRevision = revision;
  }
}

/** A workspace's row and the manifest of the same moment. */
export async function readScope(
  database: SilhouetteDatabase,
  id: string,
): Promise<StoredScope | null> {
  const { workspaces, manifests } = database;
  return database.transaction('r', workspaces, manifests, async () => {
    const row = await workspaces.get(id);
    if (!row) return null;
    const kept = await manifests.get(id);
    return { row, manifest: kept?.bytes ?? null };
  });
}

/** Of a workspace's own row. */
export function labelIdentity(workspace: string): SealIdentity {
  return { workspace, table: 'workspaces', key: [], format: STORE_FORMAT };
}
