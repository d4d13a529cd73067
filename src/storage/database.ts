/**
 * The IndexedDB schema. What is personal is sealed: one blob a row, and data in sealed chunks. Plain are
 * ids, counters, dates, sizes and how a thing is sealed; no word that a person typed or a file holds.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import {
  DATABASE_NAME,
  type EncodedChunk,
  type EncodedColumn,
  type EncodedDictionary,
} from '#domain/chunk.ts';
import type { Sensitivity } from '#domain/tables.ts';
import { type ColumnFile, ColumnFiles } from './column-files.ts';
import { upgradeFrom1 } from './upgrade-1.ts';
import type { VaultHeader } from '#storage/vault/vault-header.ts';

/** Version of everything below a workspace row: rows, chunks, what decisions mean. */
export const STORE_FORMAT = 2;

export interface WorkspaceRow {
  readonly id: string;
  readonly format: number;
  /** IANA zone of the device at creation: what values with an offset are converted to. */
  readonly zone: string;
  readonly createdAt: number;
  /** Epoch milliseconds of the last opening on this device. */
  readonly openedAt: number;
  /** Raised by every act: part of every cache key. */
  readonly revision: number;
  /** Batches that count, in commit order. */
  readonly head: readonly string[];
  /** Batches that counted once and can be put back. What neither names is an orphan. */
  readonly trash: readonly TrashedBatch[];
  /** Token of the tab that may write; see workspace-lock. */
  readonly writer?: string;
  /** How a passphrase opens it; absent: nothing is encrypted. */
  readonly vault?: VaultHeader;
  /** A {@link WorkspaceLabel}. */
  readonly sealed: ArrayBuffer;
}

export interface WorkspaceLabel {
  /** What people call it; null: nobody named it. */
  readonly name: string | null;
  /** Of a vault: it locks itself after so long. */
  readonly idleMinutes?: number;
}

export interface TrashedBatch {
  readonly batch: string;
  /** Epoch milliseconds after which it is deleted for good. */
  readonly until: number;
}

export interface BatchRow {
  readonly workspace: string;
  readonly id: string;
  /** Revision of the commit and place in it: the order in which batches stand in a head. */
  readonly revision: number;
  readonly place: number;
  /** A `BatchMeta`. */
  readonly sealed: ArrayBuffer;
}

export interface ColumnRow {
  readonly workspace: string;
  readonly batch: string;
  /** Position in the batch's columns; negative for the batch's own columns (see stored-batch). */
  readonly column: number;
  readonly scheme: string;
  /** Of the chunks: part of what they are bound to. */
  readonly format: number;
  /** Bytes of all its parts, as stored. */
  readonly bytes: number;
  /** Where its parts lie; absent: they are rows of `chunks`. */
  readonly file?: ColumnFile;
  /** A {@link ColumnDetails}. */
  readonly sealed: ArrayBuffer;
}

export interface ColumnDetails {
  readonly sensitivity: Sensitivity;
  readonly head: Omit<EncodedColumn, 'chunks' | 'dictionary'>;
  readonly dictionary: Omit<EncodedDictionary, 'bytes'> | null;
  readonly parts: readonly Omit<EncodedChunk, 'bytes'>[];
}

export interface ChunkRow {
  readonly workspace: string;
  readonly batch: string;
  readonly column: number;
  /** Number of the chunk; −1 for the dictionary. */
  readonly part: number;
  readonly bytes: ArrayBuffer;
}

/** A small record beside the batches, under a name of the app's own: params, mappings, marks. */
export interface DecisionRow {
  readonly workspace: string;
  readonly name: string;
  /** Of the act that wrote it. */
  readonly revision: number;
  readonly sealed: ArrayBuffer;
}

/** What was done: one row an act, written with its effect. */
export interface HistoryRow {
  readonly workspace: string;
  readonly revision: number;
  readonly at: number;
  readonly sealed: ArrayBuffer;
}

/** An answer made from what is stored, kept for the next visit; may be deleted at any time. */
export interface AnswerRow {
  readonly workspace: string;
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** What a vault holds together: written with every act. */
export interface ManifestRow {
  readonly workspace: string;
  readonly bytes: ArrayBuffer;
}

/** Notes of this device about backups; no part of a backup. */
export interface BackupRow {
  readonly workspace: string;
  readonly value: unknown;
}

/**
 * Newest schema of the browser's database. Steps are only ever appended; 3 changes no table, but versions of the
 * app before it do not know of files.
 */
export const SCHEMA = 3;

export class SilhouetteDatabase extends Dexie {
  readonly workspaces!: EntityTable<WorkspaceRow, 'id'>;
  readonly batches!: Table<BatchRow, [string, string]>;
  readonly columns!: Table<ColumnRow, [string, string, number]>;
  readonly chunks!: Table<ChunkRow, [string, string, number, number]>;
  readonly decisions!: Table<DecisionRow, [string, string]>;
  readonly history!: Table<HistoryRow, [string, number]>;
  readonly answers!: Table<AnswerRow, [string, string]>;
  readonly manifests!: EntityTable<ManifestRow, 'workspace'>;
  readonly backups!: EntityTable<BackupRow, 'workspace'>;
  /** What of it lies beside the database. */
  readonly files: ColumnFiles;

  /** @param schema an older one is only opened by tests of its upgrade */
  constructor(name = DATABASE_NAME, schema = SCHEMA) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.files = new ColumnFiles(name);
    this.version(1).stores({
      workspaces: 'id',
      batches: '[workspace+id]',
      columns: '[workspace+batch+column]',
      chunks: '[workspace+batch+column+part]',
      decisions: '[workspace+name]',
      answers: '[workspace+name]',
    });
    if (schema < 2) return;
    this.version(2)
      .stores({
        history: '[workspace+revision]',
        manifests: 'workspace',
        backups: 'workspace',
      })
      .upgrade(upgradeFrom1);
    if (schema >= 3) this.version(3).stores({});
  }
}
