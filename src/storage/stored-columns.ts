/** Columns of batches, sealed chunk by chunk. Nothing here says whether a batch counts. */
import { Dexie } from 'dexie';
import type { EncodedColumn } from '#domain/chunk.ts';
import type { Sensitivity } from '#domain/tables.ts';
import type { SealedPart } from './column-files.ts';
import type { ChunkRow, ColumnDetails, ColumnRow, SilhouetteDatabase } from './database.ts';
import { type ColumnRows, putRows, type RowHand, withLargeInFiles } from './put-rows.ts';
import type { SealedRows } from './sealed-rows.ts';

/** Part number of a column's dictionary. */
const DICTIONARY_PART = -1;

const EVERY_PART = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

export interface StoredColumn {
  readonly column: number;
  readonly sensitivity: Sensitivity;
  readonly encoded: EncodedColumn;
}

export class StoredColumns {
  readonly #rows: SealedRows;

  constructor(rows: SealedRows) {
    this.#rows = rows;
  }

  /** @param isWhole columns of an earlier reading of the batch's file go */
  async write(
    batch: string,
    columns: readonly StoredColumn[],
    isWhole: boolean,
    hand: RowHand | null = null,
  ): Promise<void> {
    const { workspace } = this.#rows;
    const rows: ColumnRow[] = [];
    const chunks: ChunkRow[] = [];
    if (isWhole) this.#rows.sealer.forget(batch);
    await Promise.all(
      columns.map(async ({ column, sensitivity, encoded }) => {
        const { chunks: parts, dictionary, ...head } = encoded;
        const pieces = parts.map(({ bytes }, part) => ({ part, bytes }));
        if (dictionary) pieces.push({ part: DICTIONARY_PART, bytes: dictionary.bytes });
        const sealed = await Promise.all(
          pieces.map(async ({ part, bytes }): Promise<ChunkRow> => {
            const identity = this.#rows.chunkIdentity(batch, column, part, encoded.format);
            return {
              workspace,
              batch,
              column,
              part,
              bytes: await this.#rows.sealer.seal(identity, bytes),
            };
          }),
        );
        const details: ColumnDetails = {
          sensitivity,
          head,
          dictionary: dictionary && { size: dictionary.size, checksum: dictionary.checksum },
          parts: parts.map(({ bytes: _, ...part }) => part),
        };
        chunks.push(...sealed);
        rows.push({
          workspace,
          batch,
          column,
          scheme: this.#rows.sealer.scheme,
          format: encoded.format,
          bytes: sealed.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
          sealed: await this.#rows.seal('columns', [batch, column], details),
        });
      }),
    );
    const { columns: columnTable, chunks: chunkTable } = this.#rows.database;
    if (!isWhole) return this.#putAtOnce({ columns: rows, chunks }, hand);
    const { files } = this.#rows.database;
    // What cannot be deleted now goes with its batch: the new files have other names.
    await files.remove(workspace, batch).catch(() => undefined);
    const placed = await withLargeInFiles(files, { columns: rows, chunks });
    await this.#rows.database.transaction('rw', columnTable, chunkTable, async () => {
      await this.remove(batch);
      await columnTable.bulkPut(placed.columns);
      await chunkTable.bulkPut(placed.chunks);
    });
  }

  async #putAtOnce(rows: ColumnRows, hand: RowHand | null): Promise<void> {
    if (!this.#rows.database.isOpen()) throw new Dexie.DatabaseClosedError();
    await (hand?.put(this.#rows.database.name, rows) ??
      putRows(this.#rows.database.backendDB(), rows));
  }

  /** Null when the batch has none under this number. */
  read(batch: string, column: number): Promise<EncodedColumn | null> {
    return this.#rows.reading(() => this.#read(batch, column));
  }

  async #read(batch: string, column: number): Promise<EncodedColumn | null> {
    const { workspace } = this.#rows;
    const row = await this.#rows.database.columns.get([workspace, batch, column]);
    this.#rows.sealer.expectRow(this.#rows.identity('columns', [batch, column]), row !== undefined);
    if (!row) return null;
    const stored = await partsOf(this.#rows.database, row);
    const details = (await this.#rows.open(
      'columns',
      [batch, column],
      row.sealed,
    )) as ColumnDetails;
    const opened = await Promise.all(
      stored.map(async ({ part, bytes }) => {
        const identity = this.#rows.chunkIdentity(batch, column, part, row.format);
        return [part, await this.#rows.sealer.open(identity, bytes)] as const;
      }),
    );
    const bytesOf = new Map(opened);
    const piece = (part: number): ArrayBuffer => {
      const bytes = bytesOf.get(part);
      this.#rows.sealer.expectRow(
        this.#rows.chunkIdentity(batch, column, part, row.format),
        bytes !== undefined,
      );
      if (!bytes) throw new RangeError(`chunk ${part} of column ${column} is missing`);
      return bytes;
    };
    return {
      ...details.head,
      dictionary:
        details.dictionary === null
          ? null
          : { ...details.dictionary, bytes: piece(DICTIONARY_PART) },
      chunks: details.parts.map((part, number) => ({ ...part, bytes: piece(number) })),
    };
  }

  /** What is stored of a batch's columns beside their bytes, in the order of their numbers. */
  async details(
    batch: string,
  ): Promise<{ readonly column: number; readonly details: ColumnDetails }[]> {
    const { workspace: id } = this.#rows;
    const rows = await this.#rows.database.columns
      .where('[workspace+batch+column]')
      .between([id, batch, Dexie.minKey], [id, batch, Dexie.maxKey])
      .toArray();
    return Promise.all(
      rows.map(async ({ column, sealed }) => ({
        column,
        details: (await this.#rows.open('columns', [batch, column], sealed)) as ColumnDetails,
      })),
    );
  }

  /** Bytes of each stored batch. */
  async bytes(): Promise<ReadonlyMap<string, number>> {
    const { workspace: id } = this.#rows;
    const bytes = new Map<string, number>();
    await this.#rows.database.columns
      .where('[workspace+batch+column]')
      .between([id, Dexie.minKey], [id, Dexie.maxKey])
      .each((row) => bytes.set(row.batch, (bytes.get(row.batch) ?? 0) + row.bytes));
    return bytes;
  }

  /** Inside a transaction over columns and chunks; files go once it is done. */
  async remove(batch: string): Promise<void> {
    const { workspace: id } = this.#rows;
    const [from, to] = EVERY_PART;
    await this.#rows.database.chunks
      .where('[workspace+batch+column+part]')
      .between([id, batch, from, from], [id, batch, to, to])
      .delete();
    await this.#rows.database.columns
      .where('[workspace+batch+column]')
      .between([id, batch, from], [id, batch, to])
      .delete();
  }
}

/** The sealed parts of a column, wherever they lie; those that are gone are left out. */
export async function partsOf(
  { chunks, files }: SilhouetteDatabase,
  row: ColumnRow,
): Promise<readonly SealedPart[]> {
  if (row.file) return (await files.read(row, row.file)) ?? [];
  const { workspace, batch, column } = row;
  const [from, to] = EVERY_PART;
  return chunks
    .where('[workspace+batch+column+part]')
    .between([workspace, batch, column, from], [workspace, batch, column, to])
    .toArray();
}
