/** What the page is told of files on their way in, and of those that came in. */
import type { BatchAlert, RejectReason, RowCounts, RowOutcome } from '#domain/batch.ts';
import type { OrderClass } from '#domain/order-class.ts';
import type { CollisionRule } from '#domain/collision.ts';
import type { ColumnType } from '#domain/columns.ts';
import type { ReadingChoice, ReadingWish } from '#domain/reading-choices.ts';
import type { DateLoss, DateOrder, Dialect, EncodingName, SkipReason } from '#domain/sheet.ts';
import type { TableKind } from '#domain/tables.ts';
import type { OrderState } from '#engine/shop/shop.ts';
import type { DeviceRoom } from '#worker/protocol/workspace.ts';

/** A column of a staged file, with what it is taken for. */
export interface StagedColumnView {
  readonly index: number;
  readonly header: string;
  readonly table: TableKind;
  readonly field: string;
  readonly custom: boolean;
  readonly type: ColumnType;
  readonly confidence: number;
  /** Index of the column that tells it whole: a given name with its family name, a day with its time. */
  readonly joins?: number;
  /** Of texts that are counted: how many different ones there are, and whether each stands in one row only. */
  readonly texts: { readonly different: number; readonly isEachOnce: boolean } | null;
  /** First values as read. */
  readonly samples: readonly string[];
  readonly unreadableCount: number;
  readonly isLeftOut: boolean;
  /** No row of the file holds a value in it. */
  readonly isEmpty: boolean;
  /**
   * No part of the file's table: written before its columns when its rejected rows were downloaded, or the blank
   * margin of a sheet.
   */
  readonly isOutside: boolean;
  /** What becomes of values that are there already. */
  readonly collision: {
    readonly rule: CollisionRule;
    /** Empty where nothing can collide: keys, and rows that are always added. */
    readonly choices: readonly CollisionRule[];
  };
}

/** What the workspace would take after a staged import, about, in bytes. */
export interface StagedNeed {
  readonly memory: number;
  /** On the disk, beside what is there. */
  readonly stored: number;
  readonly room: DeviceRoom;
  /** Columns that no figure rests on, heaviest first. */
  readonly optional: readonly {
    readonly batch: string;
    readonly index: number;
    readonly header: string;
    readonly memory: number;
    readonly stored: number;
    readonly isLeftOut: boolean;
  }[];
}

/** A status word that no list knows. */
export interface StatusWord {
  readonly word: string;
  readonly orders: number;
  /** Null: nobody said; it counts where there is an amount and a date. */
  readonly answer: OrderClass | null;
}

/** Something to look at before starting; each has a proposed answer, so that one button suffices. */
export type StageQuestion =
  | {
      readonly code: 'dateOrder';
      readonly column: number;
      readonly header: string;
      readonly sample: string;
      /** Not null: the values do tell, and what was chosen is another order. */
      readonly loss: DateLoss | null;
    }
  | {
      readonly code: 'unknownStatus';
      /** The words that no list knows, with the orders that carry each and what was said of it. */
      readonly words: readonly StatusWord[];
      readonly orders: number;
    }
  /** No phone, number or e-mail: the same name is taken for the same person. */
  | { readonly code: 'keyedByName' };

/** Why a file cannot be used at all. The workspace stays as it was. */
export type FileRefusal =
  | { readonly code: 'empty' }
  | {
      readonly code: 'binary';
      readonly looksLike: 'zip' | 'ole' | 'image' | 'pdf' | 'gzip' | 'archive' | 'binary';
    }
  | { readonly code: 'allRejected'; readonly rows: number; readonly reasons: RowCounts['rejected'] }
  /** A workbook locked with a password, or one with no sheet in it. */
  | { readonly code: 'encrypted' }
  | { readonly code: 'noSheets' }
  /** A sheet of more rows than a workbook may have, or more inside than can be unpacked. */
  | { readonly code: 'tooManyRows'; readonly most: number }
  /** More columns than a sheet may have: the separator is hardly one, or the file is damaged. */
  | { readonly code: 'tooManyColumns'; readonly most: number }
  | { readonly code: 'tooLarge'; readonly limitBytes: number }
  /** An archive, or a file in one, that a password locks. */
  | { readonly code: 'lockedArchive' }
  /** An archive of more files than are read at once. */
  | { readonly code: 'tooManyFiles'; readonly count: number; readonly most: number }
  /** Tables of a file beyond as many as are taken from one: the others were read. */
  | { readonly code: 'sheetsLeftOut'; readonly count: number; readonly names: readonly string[] }
  /** An archive in which nothing is a table. */
  | { readonly code: 'noTables' }
  /** Values in values in values: deeper than any table. */
  | { readonly code: 'tooDeep'; readonly most: number }
  /** Its reading gave no sign of going on for so long, and was ended. */
  | { readonly code: 'stalled'; readonly seconds: number }
  /** The thread that read it ended: for lack of memory, as far as one can tell. */
  | { readonly code: 'readerLost' }
  /** Packed by a method that is not read here. */
  | { readonly code: 'unknownPacking'; readonly name: string }
  /** Begins as a file of its kind, and then is none: cut off, or altered. */
  | { readonly code: 'damaged'; readonly detail: string }
  | { readonly code: 'unreadable'; readonly detail: string };

export interface StagedFileView {
  /** Batch id; names the file in all further calls. */
  readonly batch: string;
  readonly name: string;
  readonly bytes: number;
  readonly refusal: FileRefusal | null;
  readonly isLeftOut: boolean;
  readonly source: string;
  /** What holds of what was said of how it is read: nothing where it is read as found. */
  readonly said: SaidOfReading;
  readonly found: FoundReading;
  readonly encoding: EncodingName;
  readonly encodingCertain: boolean;
  /** 0 to 1: how sure delimiter and quotes are. */
  readonly dialectConfidence: number;
  /** Tables that stand in the file below each other; one of them is read. */
  readonly tableCount: number;
  /** A sheet of a workbook: it has neither an encoding nor separators of its own. */
  readonly isSheet: boolean;
  readonly dialect: Dialect;
  readonly kinds: readonly TableKind[];
  readonly columns: readonly StagedColumnView[];
  readonly rows: RowCounts;
  readonly alerts: readonly BatchAlert[];
  readonly questions: readonly StageQuestion[];
  /** Other data comes before it, which it may say otherwise. */
  readonly hasEarlier: boolean;
  /** Name of the file with the same headers whose choices were taken over. */
  readonly remembered: string | null;
}

export interface StagedView {
  readonly id: string;
  readonly files: readonly StagedFileView[];
  /** What the workspace would hold after the commit, and how much of it is new. */
  readonly totals: {
    readonly people: number;
    readonly newPeople: number;
    readonly orders: number;
    readonly newOrders: number;
    /** Counted known and anonymous money of the staged workspace, exact. */
    readonly knownRevenue: string;
    readonly anonymousRevenue: string;
    /** Counted orders without a person. */
    readonly anonymousOrders: number;
    /** Orders that do not count, by state. */
    readonly leftOut: Readonly<Partial<Record<OrderState, number>>>;
    readonly firstDay: number | null;
    readonly lastDay: number | null;
  };
  /** ISO 4217 code of the money shown; null: no file says and nobody chose. */
  readonly currency: string | null;
  /** Batches of earlier imports that hold the very same bytes by name and size. */
  readonly sameAsBefore: readonly string[];
  readonly need: StagedNeed;
}

/** A person's corrections to one staged file; the file is read again with them. */
export interface FileChange extends ReadingWish {
  readonly batch: string;
  /** Choices that are taken back before those of this change are made: they are found again. */
  readonly asFound?: readonly ReadingChoice[];
  readonly source?: string;
  /** null: as found. */
  readonly dateOrder?: DateOrder | null;
  /** Column index → field (null field: custom field of that table). */
  readonly columns?: Readonly<Record<number, { table: TableKind; field: string | null }>>;
  /** Leave the file out of this import. */
  readonly leaveOut?: boolean;
  /** All columns of the file that are not to be kept, by index. */
  readonly leaveOutColumns?: readonly number[];
  /** Column index → what becomes of values that are there already (null: the default). */
  readonly collisions?: Readonly<Record<number, CollisionRule | null>>;
  /** Status word → what it means for the order (null: not said). */
  readonly statusWords?: Readonly<Record<string, OrderClass | null>>;
}

/** What each choice of how a file is read would be if it was left to be found; null: not known before that. */
export interface FoundReading {
  readonly encoding: EncodingName | null;
  readonly delimiter: Pick<Dialect, 'delimiter' | 'blankAligned'> | null;
  readonly quote: Pick<Dialect, 'quote'> | null;
  readonly escape: Pick<Dialect, 'escape'> | null;
  readonly headerRow: Pick<Dialect, 'headerRow'> | null;
  readonly headerRows: number | null;
  /** Of the columns of dates whose day and month could be either way round. */
  readonly dateOrders: readonly DateOrder[] | null;
}

export type SaidOfReading = Pick<
  FileChange,
  | 'encoding'
  | 'dialect'
  | 'headerRow'
  | 'headerRows'
  | 'dateOrder'
  | 'columns'
  | 'leaveOutColumns'
  | 'collisions'
>;

/** A value that a row says otherwise than what is there. */
export interface CellChange {
  /** Index of the column in the file. */
  readonly column: number;
  /** Null: nothing is there. */
  readonly before: string | null;
  readonly after: string;
  /** By the column's rule what is there stays, and `after` is not taken. */
  readonly isKept: boolean;
}

/** What the file of rejected rows says, in the reader's language. */
export interface RejectedWords {
  readonly row: string;
  readonly why: string;
  readonly reasons: Readonly<Record<RejectReason, string>>;
}

/** One row of the dry run. */
export interface StagedRow {
  /** Record number in the file, from 1. */
  readonly record: number;
  readonly outcome: RowOutcome | 'skipped';
  readonly reason: RejectReason | SkipReason | null;
  readonly cells: readonly string[];
  readonly changes: readonly CellChange[];
}

export interface StagedRowsView {
  readonly total: number;
  readonly rows: readonly StagedRow[];
}

export interface ImportView {
  readonly importId: string;
  readonly importedAt: number;
  readonly batches: readonly BatchView[];
}

export interface BatchView {
  readonly batch: string;
  readonly name: string;
  readonly bytes: number;
  readonly source: string;
  readonly kinds: readonly TableKind[];
  readonly rows: RowCounts;
  readonly alerts: readonly BatchAlert[];
  readonly newestDay: number | null;
  /** The file itself is still at hand in this session: the clean CSV can be written. */
  readonly hasFile: boolean;
  readonly rejectedCount: number;
}

/** "Download import report (JSON)": the shape is a promise, see docs/FORMATS.md. */
export interface ImportReport {
  readonly name: string;
  readonly bytes: number;
  readonly encoding: EncodingName;
  readonly dialect: {
    readonly delimiter: string;
    readonly quote: string | null;
    readonly newline: string;
    readonly headerRow: number | null;
    readonly firstDataRow: number;
  };
  readonly kinds: readonly TableKind[];
  readonly columns: readonly {
    readonly index: number;
    readonly header: string;
    readonly table: TableKind;
    readonly field: string;
    readonly custom: boolean;
    readonly type: ColumnType;
    readonly confidence: number;
    readonly collision?: CollisionRule;
  }[];
  readonly rows: RowCounts;
}

/** A batch as a table of its own: what was read, typed. */
export interface BatchRowsView {
  readonly headers: readonly string[];
  readonly total: number;
  readonly rows: readonly (readonly string[])[];
}
