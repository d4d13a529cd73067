/**
 * What a backup tells: the workspace, each batch with its columns and their chunks as they are stored,
 * decisions, history, and the count of it all at the end. Answers are left out: they are made anew.
 */
import type { BatchMeta } from '#domain/batch.ts';
import type { EncodedChunk, EncodedColumn } from '#domain/chunk.ts';
import type { Sensitivity } from '#domain/sensitivity.ts';

export interface BackupWorkspace {
  /** Version of what decisions, entries and chunks mean. */
  readonly storeFormat: number;
  readonly name: string | null;
  readonly zone: string;
  readonly createdAt: number;
  readonly revision: number;
  readonly head: readonly string[];
  readonly trash: readonly { readonly batch: string; readonly until: number }[];
}

export interface BackupBatch {
  readonly id: string;
  readonly revision: number;
  readonly place: number;
  readonly meta: BatchMeta;
}

/** A column without its bytes: they follow, the dictionary first. */
export interface BackupColumn {
  readonly column: number;
  readonly sensitivity: Sensitivity;
  readonly head: Omit<EncodedColumn, 'chunks' | 'dictionary'>;
  readonly dictionary: { readonly size: number; readonly checksum: number } | null;
  readonly parts: readonly Omit<EncodedChunk, 'bytes'>[];
}

export interface BackupDecision {
  readonly name: string;
  readonly revision: number;
  readonly value: unknown;
}

export interface BackupEntry {
  readonly revision: number;
  readonly at: number;
  readonly value: unknown;
}

/** What was written, counted by who wrote it; who reads counts again. */
export interface BackupTotals {
  readonly batches: number;
  readonly columns: number;
  readonly chunks: number;
  /** Rows of the batches that count. */
  readonly rows: number;
  /** Bytes of all chunks. */
  readonly bytes: number;
  readonly decisions: number;
  readonly entries: number;
  /** What the open workspace showed when it was written. */
  readonly people: number;
  readonly orders: number;
}

export type BackupRecord =
  | { readonly kind: 'workspace'; readonly value: BackupWorkspace }
  | { readonly kind: 'batch'; readonly value: BackupBatch }
  | { readonly kind: 'column'; readonly value: BackupColumn }
  | { readonly kind: 'chunk'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'decision'; readonly value: BackupDecision }
  | { readonly kind: 'entry'; readonly value: BackupEntry }
  | { readonly kind: 'totals'; readonly value: BackupTotals };
