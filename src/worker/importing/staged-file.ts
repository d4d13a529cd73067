/** One file of a staged import: what was said of it, what it was read as, what its rows would do. */
import type { BatchAlert, RowCounts } from '#domain/batch.ts';
import type { OrderClass } from '#domain/order-class.ts';
import type { DateOrder } from '#domain/sheet.ts';
import type { BatchData } from '#derive/batch-data.ts';
import type { RowChanges } from '#derive/outcomes/row-changes.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import type { ReadChoices } from '#ingest/read-file.ts';
import type { FileRefusal } from '#worker/protocol/import.ts';
import type { Cut, FoundCuts, SaidOfColumns } from './file-cut.ts';

/** One file of a staged import. */
export interface StagedFile {
  readonly batchId: string;
  readonly file: File;
  /** Known from how it was opened. */
  readonly opening: ReadChoices;
  cut: Cut;
  found: FoundCuts;
  dateOrder: DateOrder | null;
  /** Of the columns of this cut, and of those of others that were tried, by `columnsKey`. */
  said: SaidOfColumns;
  saidElsewhere: ReadonlyMap<string, SaidOfColumns>;
  source: string;
  isLeftOut: boolean;
  /** What was said of its status words. */
  statusWords: Readonly<Record<string, OrderClass>>;
  /** Where choices were taken over from, for the same headers; undefined: not looked for yet. */
  remembered: string | null | undefined;
  /** The kind of key by which its rows find their person, where that was said. */
  keyedBy: string | null;
  /** Day on which what it says was said: records typed by hand. */
  statedOn: number | null;
  refusal: FileRefusal | null;
  /** Told of how it was opened. */
  readonly openingAlerts: readonly BatchAlert[];
  /** A workbook that could not be opened: its refusal stands. */
  readonly isUnopened: boolean;
  readonly isSheet: boolean;
  read: ReadFile | null;
  data: BatchData | null;
  /** Index into ROW_OUTCOMES of each row, given the batches before it. */
  outcomes: Uint8Array | null;
  /** What its rows change in the batches before it; null where there are none. */
  changes: RowChanges | null;
}

export const EMPTY_ROWS: RowCounts = {
  read: 0,
  new: 0,
  changed: 0,
  duplicate: 0,
  rejected: {},
  skipped: {},
};
