/** The IndexedDB schema. Rows hold metadata and decisions; data are sealed chunks. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { BatchMeta } from '#domain/batch.ts';
import {
  DATABASE_NAME,
  type EncodedChunk,
  type EncodedColumn,
  type EncodedDictionary,
} from '#domain/chunk.ts';
import type { Sensitivity } from '#domain/tables.ts';

/** Version of everything below a workspace row: rows, chunks, what decisions mean. */
export const STORE_FORMAT = 1;

export interface WorkspaceRow {
  readonly id: string;
  readonly format: number;
  /** IANA zone of the device at creation: what values with an offset are converted to. */
  readonly zone: string;
  readonly createdAt: number;
  /** Raised by every commit and undo: part of every cache key. */
  readonly revision: number;
  /** Batches that count, in commit order. Everything else in the store is an orphan. */
  readonly head: readonly string[];
}

export interface BatchRow {
  readonly workspace: string;
  readonly id: string;
  readonly meta: BatchMeta;
}

type ColumnHead = Omit<EncodedColumn, 'chunks' | 'dictionary'>;

export interface ColumnRow {
  readonly workspace: string;
  readonly batch: string;
  /** Position in the batch's columns; negative for the batch's own columns (see chunk-store). */
  readonly column: number;
  readonly sensitivity: Sensitivity;
  readonly scheme: string;
  readonly head: ColumnHead;
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

/** A small versioned record beside the batches: params, mappings, marks. */
export interface DecisionRow {
  readonly workspace: string;
  readonly name: string;
  readonly version: number;
  readonly value: unknown;
}

/** An answer made from what is stored, kept for the next visit; may be deleted at any time. */
export interface AnswerRow {
  readonly workspace: string;
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export class SilhouetteDatabase extends Dexie {
  readonly workspaces!: EntityTable<WorkspaceRow, 'id'>;
  readonly batches!: Table<BatchRow, [string, string]>;
  readonly columns!: Table<ColumnRow, [string, string, number]>;
  readonly chunks!: Table<ChunkRow, [string, string, number, number]>;
  readonly decisions!: Table<DecisionRow, [string, string]>;
  readonly answers!: Table<AnswerRow, [string, string]>;

  constructor(name = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      workspaces: 'id',
      batches: '[workspace+id]',
      columns: '[workspace+batch+column]',
      chunks: '[workspace+batch+column+part]',
      decisions: '[workspace+name]',
      answers: '[workspace+name]',
    });
  }
}
