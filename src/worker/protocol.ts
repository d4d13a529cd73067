/**
 * The one map of calls between the page and the data worker: `name -> [argument, result]`. Both sides
 * are typed from it. Lists travel as windows of cells, never whole.
 */
import type { BackupRefusalCode } from '#domain/backup-file.ts';
import type { AnalysisId, AnalysisOutcome, AnalysisParams } from '#analyses/registry.ts';
import type { Reason } from '#analyses/churn/reasons.ts';
import type { Channel } from '#analyses/consent/analysis.ts';
import type { BatchAlert, RejectReason, RowCounts, RowOutcome } from '#domain/batch.ts';
import type { CollisionRule } from '#domain/collision.ts';
import type { ColumnType } from '#domain/columns.ts';
import type { Dimension } from '#domain/dimensions.ts';
import type { Locale } from '#domain/locale.ts';
import type { Dialect, DialectWish, EncodingName, SkipReason } from '#domain/sheet.ts';
import type { Rule } from '#domain/rule.ts';
import type { SegmentDefinition } from '#domain/segment.ts';
import type { TableKind } from '#domain/tables.ts';
import type { GroupWords } from '#domain/value-group.ts';
import type { Trait } from '#engine/contrast.ts';
import type { OrderState } from '#engine/shop.ts';
import type {
  BackupCheckView,
  BackupGlance,
  BackupSecret,
  BackupStateView,
  BackupWritten,
} from './protocol-backup.ts';

// ── workspace ────────────────────────────────────────────────────────────────────────────────

export interface WorkspaceView {
  /** Raised by every commit and undo. */
  readonly revision: number;
  /** Random id of the workspace. */
  readonly id: string;
  /** What people call it; null: nobody named it. */
  readonly name: string | null;
  /** Stored data that cannot be read and is left out of every number. */
  readonly damage: readonly DamageView[];
  /** The act that the call did which this answers; null: none, or it tells of something else. */
  readonly act: number | null;
  readonly isEmpty: boolean;
  /** False in a second tab: another one writes. */
  readonly isWriter: boolean;
  /** Set where it is encrypted: it locks itself when nobody has been there for so long. */
  readonly vault: { readonly idleMinutes: number } | null;
  readonly zone: string;
  /** What is shown is the demo shop. */
  readonly isDemo: boolean;
  /** Day that "today" was when the worker looked, in the workspace's zone. */
  readonly today: number;
  readonly asOf: AsOfView | null;
  /** ISO 4217 code of the money shown; null: no file says and nobody chose. */
  readonly currency: string | null;
  readonly backup: BackupGlance;
}

export interface DamageView {
  readonly batch: string;
  /** Of the file. */
  readonly name: string;
  /** Headers of the columns that are lost. */
  readonly columns: readonly string[];
  /** All of the file is left out. */
  readonly isWhole: boolean;
}

export interface AsOfView {
  readonly day: number;
  /** `today` and `dayAfterNewest` are the default rule's two answers; `chosen` is a person's. */
  readonly origin: 'today' | 'dayAfterNewest' | 'chosen';
  /** Newest dated fact up to today. */
  readonly newestDay: number | null;
}

// ── history ──────────────────────────────────────────────────────────────────────────────────

/** What an act did, in numbers and names; worded by the page. */
export type ActTold =
  | {
      readonly kind: 'import';
      readonly files: readonly string[];
      /** Rows that added or changed something. */
      readonly rows: number;
      /** Null where nobody counted: imports of older versions. */
      readonly newPeople: number | null;
      readonly newOrders: number | null;
      readonly isDemo: boolean;
    }
  | { readonly kind: 'remove'; readonly files: readonly string[]; readonly rows: number }
  | { readonly kind: 'restore'; readonly files: readonly string[]; readonly rows: number }
  | {
      readonly kind: 'emptyTrash';
      readonly files: number;
      readonly segments: number;
      readonly bytes: number;
    }
  | {
      readonly kind: 'tag';
      readonly tag: string;
      readonly how: 'set' | 'removed' | 'left';
      readonly value: string | null;
      readonly people: number;
    }
  | {
      readonly kind: 'mark';
      readonly mark: 'contacted' | 'doNotContact';
      readonly isSet: boolean;
      readonly people: number;
    }
  /** Names of segments that were made, changed and deleted. */
  | {
      readonly kind: 'segments';
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly kind: 'groups'; readonly groups: readonly string[] }
  | { readonly kind: 'params'; readonly analysis: AnalysisId }
  | { readonly kind: 'asOf'; readonly day: number | null }
  | { readonly kind: 'currency'; readonly currency: string | null };

export interface ActView {
  /** Revision: names it in `history.turn`. */
  readonly act: number;
  readonly at: number;
  readonly told: ActTold;
  /** `final`: what it needs is gone, or it never could be undone. */
  readonly state: 'done' | 'undone' | 'final';
  /** When it was done, undone or done again last. */
  readonly turnedAt: number;
}

/** What was taken away and can be put back until a moment. */
export interface TrashItem {
  readonly kind: 'file' | 'segment';
  readonly id: string;
  readonly name: string;
  /** Rows of a file. */
  readonly rows: number | null;
  readonly bytes: number;
  /** Epoch milliseconds of its final deletion. */
  readonly until: number;
}

export interface HistoryView {
  /** Newest first. */
  readonly acts: readonly ActView[];
  /** What stays longest first. */
  readonly trash: readonly TrashItem[];
}

/** A workspace of this device. */
export interface WorkspaceSummary {
  readonly id: string;
  /** Null where nobody named it, or where it is locked. */
  readonly name: string | null;
  readonly isOpen: boolean;
  readonly isLocked: boolean;
  readonly createdAt: number;
  readonly openedAt: number;
  /** Bytes of its data, the trash included. */
  readonly bytes: number;
  readonly files: number;
  /** Rows of these files; null where it is locked. */
  readonly rows: number | null;
  readonly trashedFiles: number;
}

// ── vault ────────────────────────────────────────────────────────────────────────────────────

/** What a person gives to open a vault. */
export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

/** Why a secret does not open: a recovery key tells slips of the pen, by their group from 1. */
export type WrongSecret =
  | { readonly why: 'other' }
  | { readonly why: 'length'; readonly characters: number }
  | { readonly why: 'group'; readonly group: number };

// ── import ───────────────────────────────────────────────────────────────────────────────────

/** A column of a staged file, with what it is taken for. */
export interface StagedColumnView {
  readonly index: number;
  readonly header: string;
  readonly table: TableKind;
  readonly field: string;
  readonly custom: boolean;
  readonly type: ColumnType;
  readonly confidence: number;
  /** First values as read. */
  readonly samples: readonly string[];
  readonly unreadableCount: number;
  readonly isLeftOut: boolean;
  /** No row of the file holds a value in it. */
  readonly isEmpty: boolean;
  /** Not the file's own: written before its columns when its rejected rows were downloaded. */
  readonly isAdded: boolean;
  /** What becomes of values that are there already. */
  readonly collision: {
    readonly rule: CollisionRule;
    /** Empty where nothing can collide: keys, and rows that are always added. */
    readonly choices: readonly CollisionRule[];
  };
}

/** What this device has; null: the browser does not tell. */
export interface DeviceRoom {
  /** Bytes of memory that one page may well take. */
  readonly memory: number | null;
  /** Bytes that all pages of this address keep, and may keep. */
  readonly stored: number | null;
  readonly quota: number | null;
}

/** What the open workspace holds in memory, in bytes; each thing is counted once. */
export interface MemoryView {
  readonly files: number;
  readonly derived: number;
  readonly lists: number;
  readonly total: number;
  readonly room: DeviceRoom;
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

/** Something to look at before starting; each has a proposed answer, so that one button suffices. */
export type StageQuestion =
  | {
      readonly code: 'dateOrder';
      readonly column: number;
      readonly header: string;
      readonly sample: string;
    }
  | { readonly code: 'unknownStatus'; readonly words: readonly string[]; readonly orders: number }
  /** No phone, number or e-mail: the same name is taken for the same person. */
  | { readonly code: 'keyedByName' };

/** Why a file cannot be used at all. The workspace stays as it was. */
export type FileRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'headerOnly' }
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
  /** An archive in which nothing is a table. */
  | { readonly code: 'noTables' }
  /** Values in values in values: deeper than any table. */
  | { readonly code: 'tooDeep'; readonly most: number }
  /** Packed by a method that is not read here. */
  | { readonly code: 'unknownPacking'; readonly name: string }
  | { readonly code: 'unreadable'; readonly detail: string };

export interface StagedFileView {
  /** Batch id; names the file in all further calls. */
  readonly batch: string;
  readonly name: string;
  readonly bytes: number;
  readonly refusal: FileRefusal | null;
  readonly isLeftOut: boolean;
  readonly source: string;
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
export interface FileChange {
  readonly batch: string;
  readonly encoding?: EncodingName;
  /** Parts of the dialect; those left out are found to suit them. */
  readonly dialect?: DialectWish;
  readonly headerRow?: number | null;
  readonly source?: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** Column index → field (null field: custom field of that table). */
  readonly columns?: Readonly<Record<number, { table: TableKind; field: string | null }>>;
  /** Leave the file out of this import. */
  readonly leaveOut?: boolean;
  /** All columns of the file that are not to be kept, by index. */
  readonly leaveOutColumns?: readonly number[];
  /** Column index → what becomes of values that are there already (null: the default). */
  readonly collisions?: Readonly<Record<number, CollisionRule | null>>;
}

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

/** How large a shop is, as the overview counts it. */
export interface ShopSize {
  readonly people: number;
  /** Counted orders of known people. */
  readonly orders: number;
  /** Known revenue, exact. */
  readonly revenue: string;
}

/** People of a segment, or with a tag, now and once something is taken away. */
export interface GroupCounts {
  readonly id: string;
  /** Given by a person; null: the page has words for it. */
  readonly name: string | null;
  readonly now: number;
  readonly after: number;
}

/** What taking files away would do; the groups are those that would have other people than now. */
export interface RemovalView {
  readonly now: ShopSize;
  readonly after: ShopSize;
  readonly segments: readonly GroupCounts[];
  readonly tags: readonly GroupCounts[];
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

// ── one record, typed by hand ────────────────────────────────────────────────────────────────

export interface TypedField {
  readonly table: TableKind;
  readonly field: string;
  readonly text: string;
}

export interface RecordForm {
  /** What is known of the person, by field. */
  readonly values: Readonly<Record<string, string>>;
  /** Values that others have, by `table.field`, the most frequent first. */
  readonly offered: Readonly<Record<string, readonly string[]>>;
  /** By which the person is found: it stays as it is. Null: somebody new. */
  readonly key: { readonly kind: string; readonly text: string } | null;
}

export interface RecordProblem {
  readonly table: TableKind;
  readonly field: string;
  readonly why: 'missing' | 'unreadable';
}

export interface KnownPerson {
  readonly id: number;
  readonly name: string;
}

export type RecordSaved =
  | { readonly status: 'refused'; readonly problems: readonly RecordProblem[] }
  /** Somebody is there already: asked again with `isSure`, it is saved all the same. */
  | {
      readonly status: 'known';
      /** Whose record it would be. */
      readonly joins: KnownPerson | null;
      /** Who has the same phone, e-mail or name. */
      readonly alike: readonly (KnownPerson & { readonly field: 'phone' | 'email' | 'name' })[];
    }
  /** It says nothing that is not there. */
  | { readonly status: 'same' }
  | { readonly status: 'saved'; readonly workspace: WorkspaceView; readonly person: number };

// ── people ───────────────────────────────────────────────────────────────────────────────────

/**
 * How a column's cells are shown, sorted and filtered.
 * `marks.contactedDay` (day) and `marks.doNotContact` (yes/no) are what people marked by hand.
 */
export type CellKind =
  | 'text'
  | 'category'
  | 'number'
  | 'money'
  | 'share'
  | 'days'
  | 'day'
  | 'moment';

/**
 * A column of the customers table. Ids: `key`, `name`; `customers.<field>`; `customers~<header>` for
 * custom fields; `<analysis>.<name>` for customer columns.
 */
export interface PeopleColumn {
  readonly id: string;
  readonly kind: CellKind;
  /** Header of a custom field; other ids are worded by the page. */
  readonly header: string | null;
  /** Digits after the point of a money or number column. */
  readonly scale: number;
  /** Names that people gave to values; the others are worded by the page. */
  readonly names?: Readonly<Record<string, string>>;
}

export type PeopleFilter =
  | { readonly rule: Rule }
  | { readonly column: string; readonly oneOf: readonly (string | null)[] }
  | { readonly column: string; readonly min?: number; readonly max?: number };

export interface PeopleQuery {
  /** Found anywhere in name, key, phone, e-mail, case and width folded; '' for everyone. */
  readonly search: string;
  readonly filters: readonly PeopleFilter[];
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Only these, by record id. */
  readonly people?: readonly number[];
  /** Only those who may be contacted so: neither refused nor marked; and, if asked, with an address to use. */
  readonly contactable?: { readonly channel: Channel; readonly needsAddress: boolean };
}

/** A column of an export: a known one, or one that the page made, by record id. */
export type ExportColumn =
  | {
      readonly id: string;
      readonly header: string;
      /** Words for code values. */
      readonly words?: Readonly<Record<string, string>>;
    }
  | {
      readonly header: string;
      readonly people: readonly number[];
      readonly texts: readonly (string | null)[];
    };

export interface PeopleExport {
  readonly query: PeopleQuery;
  readonly format: 'csv' | 'xlsx';
  readonly columns: readonly ExportColumn[];
  /** What the sheet of a workbook is called. */
  readonly sheet: string;
}

/** Text, a number (money as plain number, days as day numbers), or nothing. */
export type Cell = string | number | null;

export interface PeopleWindow {
  readonly total: number;
  /** Random record ids: what URLs hold. */
  readonly ids: readonly number[];
  /** Column id → cells of the window's rows. */
  readonly cells: Readonly<Record<string, readonly Cell[]>>;
}

export interface CategoryCount {
  readonly value: string | null;
  readonly count: number;
}

// ── one person ───────────────────────────────────────────────────────────────────────────────

export interface OrderLineView {
  readonly product: string | null;
  readonly quantity: number;
  /** Exact decimal; null when nothing tells it. */
  readonly amount: string | null;
  readonly counted: boolean;
}

export interface OrderView {
  readonly orderId: string | null;
  readonly day: number | null;
  /** Civil milliseconds where the file tells a time. */
  readonly at: number | null;
  readonly amount: string;
  /** One of ORDER_STATES. */
  readonly state: string;
  readonly status: string | null;
  readonly channel: string | null;
  /** Who it was sent to: never taken for the buyer. */
  readonly receiver: ReceiverView | null;
  readonly lines: readonly OrderLineView[];
}

export interface ReceiverView {
  readonly name: string | null;
  readonly phone: string | null;
  /** Place and street, as far as told. */
  readonly address: string | null;
  /** The name or the phone is the buyer's own. */
  readonly isBuyer: boolean;
}

export interface PersonView {
  readonly id: number;
  /** Name, else nick, else masked phone, else the customer key. */
  readonly displayName: string;
  readonly keys: readonly { readonly kind: string; readonly text: string }[];
  /** Fields and custom fields of the person that hold a value. */
  readonly facts: readonly {
    readonly field: string;
    readonly custom: boolean;
    readonly kind: CellKind;
    readonly value: Cell;
  }[];
  /** Customer columns of every analysis that is done, by id. */
  readonly columns: Readonly<Record<string, Cell>>;
  readonly reasons: readonly Reason[];
  /** Facts and records in each dimension; 0 where no file tells any. */
  readonly dimensions: Readonly<Record<Dimension, number>>;
  /** Money of returns up to A, above zero, and revenue less them: exact decimals. Null: nothing returned. */
  readonly returned: { readonly amount: string; readonly net: string } | null;
  readonly orderCount: number;
  readonly orders: readonly OrderView[];
}

// ── segments, tags, acting ───────────────────────────────────────────────────────────────────

/** What the last import changed; flags and as-of day are those of each side. */
export interface ChangesView {
  readonly importedAt: number;
  readonly files: readonly string[];
  readonly newPeople: number;
  readonly newOrders: number;
  /** Known revenue that came in: exact decimal. */
  readonly newRevenue: string;
  /** People who were not flagged risk or lost before and are now, and the other way round. */
  readonly intoRisk: number;
  readonly outOfRisk: number;
  readonly asOfBefore: number;
  readonly asOf: number;
}

/** A group of people in numbers: what it is worth and what sets it apart. */
export interface GroupView {
  readonly people: number;
  readonly buyers: number;
  /** Of the buyers, those with one counted order. */
  readonly boughtOnce: number;
  /** Known revenue up to A and of the last 365 days: exact decimals. */
  readonly revenue: string;
  readonly revenueYear: string;
  readonly orders: number;
  /** Share of everyone, and of everyone's known revenue; 0–1. */
  readonly peopleShare: number;
  readonly revenueShare: number;
  readonly flagged: number;
  /** Medians of the group beside those of all buyers; null where nothing tells. */
  readonly medians: readonly {
    readonly column: string;
    readonly group: number | null;
    readonly everyone: number | null;
    /** People of the group of whom it is known. */
    readonly n: number;
  }[];
  /** Values more (or less) common than among everyone, most telling first; at most 60. */
  readonly traits: readonly Trait[];
  /** Products of the group's counted orders, most bought first; at most 10. */
  readonly products: readonly { readonly name: string; readonly people: number }[];
  /** Reviews of the group, newest first, names not given; at most 6. */
  readonly quotes: readonly {
    readonly text: string;
    readonly rating: number | null;
    readonly day: number | null;
  }[];
}

/** People whose list leaves: each held back is counted with the reason. */
export interface HeldBack {
  readonly consent: number;
  readonly doNotContact: number;
  readonly noAddress: number;
  /** Rated low or complained lately: kept out of every message to many but an apology. */
  readonly unhappy: number;
}

export interface Outgoing {
  readonly people: number;
  /** One line a person: the phone, address, or the message with its fields filled in. */
  readonly text: string;
  readonly heldBack: HeldBack;
}

// ── other tables ─────────────────────────────────────────────────────────────────────────────

/** A batch as a table of its own: what was read, typed. */
export interface BatchRowsView {
  readonly headers: readonly string[];
  readonly total: number;
  readonly rows: readonly (readonly string[])[];
}

// ── the map ──────────────────────────────────────────────────────────────────────────────────

/** An outcome without its customer columns: those are read as cells of people. */
type AnswerOf<Outcome> = Outcome extends {
  readonly status: 'done';
  readonly summary: infer Summary;
}
  ? { readonly status: 'done'; readonly summary: Summary }
  : Outcome;

/** What `result.<id>` answers. */
export type AnalysisAnswer<Id extends AnalysisId> = AnswerOf<AnalysisOutcome<Id>>;

type ResultCalls = {
  readonly [Id in AnalysisId as `result.${Id}`]: readonly [
    /** Params given are kept as the chosen ones; without them the chosen ones, else the defaults. */
    { readonly params?: AnalysisParams<Id> },
    AnalysisAnswer<Id>,
  ];
};

export interface Calls extends ResultCalls {
  /** Without an id: the one opened last. */
  'workspace.open': readonly [
    { readonly zone: string; readonly workspace?: string },
    WorkspaceView,
  ];
  /** What an earlier visit was answered about the same data under the same choices. */
  'workspace.answers': readonly [null, readonly GivenAnswer[]];
  'workspace.memory': readonly [null, MemoryView];
  /** Deletes all that is stored on this device, also what this version cannot read. */
  'workspace.wipe': readonly [null, null];
  'workspace.list': readonly [null, readonly WorkspaceSummary[]];
  /** Makes a workspace and opens it. */
  'workspace.create': readonly [{ readonly name: string; readonly zone: string }, WorkspaceView];
  'workspace.switch': readonly [{ readonly id: string }, WorkspaceView];
  /** Of the open one. */
  'workspace.rename': readonly [{ readonly name: string }, WorkspaceView];
  /** Deletes one for good; of the open one, the one opened before it is opened. */
  'workspace.delete': readonly [{ readonly id: string; readonly zone: string }, WorkspaceView];
  /** null returns to the default rule. */
  'vault.unlock': readonly [
    { readonly workspace: string; readonly secret: Secret },
    (
      | { readonly wrong: WrongSecret; readonly workspace: null }
      | { readonly wrong: null; readonly workspace: WorkspaceView }
    ),
  ];
  /** Ends what is being written and lets go of the workspace. */
  'vault.lock': readonly [null, null];
  /** Encrypts the open workspace: it is another one afterwards. The key is told this once. */
  'vault.turnOn': readonly [
    { readonly passphrase: string },
    { readonly workspace: WorkspaceView; readonly recoveryKey: string },
  ];
  /** A new workspace that never is anything but encrypted; it is opened. */
  'vault.create': readonly [
    { readonly name: string; readonly zone: string; readonly passphrase: string },
    { readonly workspace: WorkspaceView; readonly recoveryKey: string },
  ];
  'vault.changePassphrase': readonly [
    { readonly secret: Secret; readonly passphrase: string },
    WrongSecret | null,
  ];
  /** `recoveryKey` is null where the secret is wrong. */
  'vault.replaceRecoveryKey': readonly [
    { readonly secret: Secret },
    { readonly recoveryKey: string | null },
  ];
  'vault.setIdleMinutes': readonly [{ readonly minutes: number }, WorkspaceView];
  /** Deletes a locked workspace while none is open. */
  'vault.wipe': readonly [{ readonly workspace: string }, null];
  'workspace.setAsOf': readonly [{ readonly day: number | null }, WorkspaceView];
  /** The limits and switches of an analysis. */
  'params.choose': readonly [
    { readonly analysis: AnalysisId; readonly params: unknown },
    WorkspaceView,
  ];
  'workspace.setCurrency': readonly [{ readonly currency: string | null }, WorkspaceView];

  /** Reads, types and holds files as a staged import; nothing counts until `import.commit`. */
  'import.stage': readonly [{ readonly files: readonly File[] }, StagedView];
  'import.change': readonly [
    { readonly staged: string; readonly changes: readonly FileChange[] },
    StagedView,
  ];
  'import.rows': readonly [
    {
      readonly staged: string;
      readonly batch: string;
      /** Only rows of this outcome; all when absent. */
      readonly outcome?: RowOutcome | 'skipped';
      readonly offset: number;
      readonly limit: number;
    },
    StagedRowsView,
  ];
  'import.commit': readonly [{ readonly staged: string }, WorkspaceView];
  'import.discard': readonly [{ readonly staged: string }, null];
  /** Makes the demo shop of a language and imports it as any files; own files put it aside. */
  'demo.load': readonly [{ readonly locale: Locale }, WorkspaceView];
  /** Removes it without a trace. */
  'demo.remove': readonly [null, WorkspaceView];
  'record.form': readonly [
    { readonly person: number | null; readonly tables: readonly TableKind[] },
    RecordForm,
  ];
  /** A new customer; with a person: what is new of that one, or an order. An import of one row. */
  'record.save': readonly [
    {
      /** Of the import. */
      readonly name: string;
      readonly locale: Locale;
      readonly fields: readonly TypedField[];
      readonly person: number | null;
      readonly isSure: boolean;
    },
    RecordSaved,
  ];
  'import.list': readonly [null, readonly ImportView[]];
  /** What `import.undo` would do. */
  'import.foreseeUndo': readonly [{ readonly batches: readonly string[] }, RemovalView];
  /** Takes batches out of what counts; `act` names it for `history.turn`. */
  'import.undo': readonly [
    { readonly batches: readonly string[] },
    { readonly workspace: WorkspaceView; readonly act: number; readonly isDone: boolean },
  ];
  /** Undoes an act, or does it again. */
  'history.view': readonly [null, HistoryView];
  /** Undo or Redo of what was done in this visit; null: there is nothing. */
  'history.turnLast': readonly [
    { readonly isDone: boolean },
    { readonly act: number; readonly told: ActTold } | null,
  ];
  'trash.restore': readonly [
    { readonly kind: TrashItem['kind']; readonly id: string },
    WorkspaceView,
  ];
  /** Deletes for good what the trash holds. */
  'trash.empty': readonly [null, WorkspaceView];
  'history.turn': readonly [{ readonly act: number; readonly isDone: boolean }, WorkspaceView];
  'import.report': readonly [{ readonly batch: string }, ImportReport];
  'import.cleanCsv': readonly [{ readonly batch: string }, Blob];
  /** CSV with BOM: row number, reason, then the cells as read. */
  'import.rejectedCsv': readonly [{ readonly batch: string; readonly words: RejectedWords }, Blob];
  'import.batchRows': readonly [
    { readonly batch: string; readonly offset: number; readonly limit: number },
    BatchRowsView,
  ];

  'people.columns': readonly [null, readonly PeopleColumn[]];
  'people.window': readonly [
    {
      readonly query: PeopleQuery;
      readonly columns: readonly string[];
      readonly offset: number;
      readonly limit: number;
    },
    PeopleWindow,
  ];
  /** Values of a category column with their counts under the query's other filters. */
  'people.counts': readonly [
    { readonly query: PeopleQuery; readonly column: string },
    readonly CategoryCount[],
  ];
  /** The query's people as a file: CSV with BOM, or a workbook. */
  'people.export': readonly [PeopleExport, Blob];
  /** Null while there is but one import. */
  'overview.changes': readonly [null, ChangesView | null];
  /** Exact size of a rule; the newest question of a key cancels the older. */
  'group.count': readonly [
    { readonly rule: Rule },
    { readonly people: number; readonly revenue: string; readonly unknown: readonly string[] },
  ];
  'group.view': readonly [{ readonly rule: Rule }, GroupView];
  /** Replaces the segments people made. */
  'segments.save': readonly [{ readonly own: readonly SegmentDefinition[] }, WorkspaceView];
  /** Replaces what people call the value groups and note to do with them. */
  'segments.nameGroups': readonly [{ readonly groups: readonly GroupWords[] }, WorkspaceView];
  /** Gives people a tag's value by hand, takes it away (null), or leaves it to the rule again (undefined). */
  'tags.decide': readonly [
    { readonly tag: string; readonly people: readonly number[]; readonly value?: string | null },
    WorkspaceView,
  ];
  /** Marks of people: contacted today, or never to be contacted. */
  'people.mark': readonly [
    {
      readonly people: readonly number[];
      readonly mark: 'contacted' | 'doNotContact';
      readonly isSet: boolean;
      /** Days of contact to put back, one a person, null for none: what Undo gives back. */
      readonly days?: readonly (number | null)[];
    },
    WorkspaceView,
  ];
  /** The query's people for a channel; who refused or is not to be contacted is left out and counted. */
  'people.outgoing': readonly [
    {
      readonly query: PeopleQuery;
      readonly channel: Channel;
      /** Message with its fields to fill in; without it the bare phones or addresses. */
      readonly template?: string;
      readonly isApology?: boolean;
    },
    Outgoing,
  ];
  'backup.state': readonly [null, BackupStateView];
  /** Writes the whole workspace as one file; the passphrase locks it, that of a vault locks itself. */
  'backup.write': readonly [
    { readonly passphrase: string | null; readonly target: FileSystemFileHandle | null },
    BackupWritten,
  ];
  /** The folder that backups are written to by themselves; a passphrase left out stays as it is. */
  'backup.chooseFolder': readonly [
    {
      readonly folder: {
        readonly handle: FileSystemDirectoryHandle;
        readonly keep: number | null;
        readonly passphrase?: string | null;
      } | null;
    },
    BackupStateView,
  ];
  /** Writes to it now; where it cannot, the state says why. */
  'backup.toFolder': readonly [null, BackupStateView];
  'backup.dismiss': readonly [null, WorkspaceView];
  /** What a file asks for before it can be read. */
  'backup.peek': readonly [
    { readonly file: File },
    { readonly createdAt: number; readonly lock: 'passphrase' | 'vault' | null },
  ];
  /** Reads a backup from end to end, and compares it with the open workspace. */
  'backup.check': readonly [
    { readonly file: File; readonly secret: BackupSecret | null },
    BackupCheckView,
  ];
  /** Restores it beside the other workspaces or in the place of the open one, and opens it. */
  'backup.restore': readonly [
    {
      readonly file: File;
      readonly secret: BackupSecret | null;
      readonly replacesOpen: boolean;
    },
    WorkspaceView,
  ];
  'person.view': readonly [{ readonly id: number; readonly orders: number }, PersonView | null];
}

/** A question and its answer, known without deriving anything. */
export interface GivenAnswer {
  readonly name: CallName;
  readonly argument: unknown;
  readonly result: unknown;
}

export type CallName = keyof Calls;
export type CallArgument<Name extends CallName> = Calls[Name][0];
export type CallResult<Name extends CallName> = Calls[Name][1];

/** Progress of one call. */
export interface Progress {
  /** 0–1; null when the end is not known. */
  readonly done: number | null;
  /** What is being done, worded by the page. */
  readonly phase: 'reading' | 'mapping' | 'comparing' | 'storing' | 'computing';
  readonly rows?: number;
  readonly fileName?: string;
}

/** Failures that people can act on; anything else is a bug and carries only its message. */
export type FailureCode =
  | 'cancelled'
  | 'notWriter'
  | 'storageFull'
  | 'storageBlocked'
  | 'storageClosed'
  /** What is stored was written by an older or a newer version of the app. */
  | 'storageOlder'
  | 'storageNewer'
  /** A passphrase is asked for; `detail` is the workspace. */
  | 'locked'
  /** What is stored in a vault is not what was sealed there. */
  | 'brokenSeal'
  | 'fileGone'
  | 'stagedGone'
  /** What it needs is gone for good. */
  | 'actFinal'
  /** A later act stands on it: that one is to be undone first. */
  | 'laterAct'
  | 'workerDied'
  | `backup.${BackupRefusalCode}`
  | 'bug';

export interface CallFailure {
  readonly code: FailureCode;
  readonly detail: string;
}

/** Functions of the worker that the page may call. */
export interface WorkerFunctions {
  /** @param key the newest call with a key cancels the older ones with it */
  call(
    name: CallName,
    argument: unknown,
    id: number,
    key: string | null,
  ): Promise<{ ok: true; result: unknown } | { ok: false; failure: CallFailure }>;
  cancel(id: number): void;
  /** A side worker that the page had started is lost. */
  sideWorkerFailed(): void;
}

/** Functions of the page that the worker calls. */
export interface PageFunctions {
  progress(id: number, progress: Progress): void;
  /** The workspace changed (commit, undo, another tab, as-of day): results are of an older revision. */
  changed(view: WorkspaceView): void;
  /** The store was closed under us (another tab upgraded it, or blocked). */
  closed(code: 'storageClosed' | 'storageBlocked'): void;
  /** Only the page can start workers: each comes as a port in a message of its own, or not at all. */
  startSideWorkers(count: number): void;
  endSideWorkers(): void;
}

/** Calls that change nothing: asked again of a new worker where the one that was asked has died. */
export function isRead(name: CallName): boolean {
  return name.startsWith('result.') || READS.has(name);
}

const READS: ReadonlySet<CallName> = new Set<CallName>([
  'workspace.open',
  'workspace.list',
  'history.view',
  'workspace.answers',
  'workspace.memory',
  'record.form',
  'import.list',
  'import.foreseeUndo',
  'import.report',
  'import.batchRows',
  'people.columns',
  'people.window',
  'people.counts',
  'people.export',
  'people.outgoing',
  'person.view',
  'overview.changes',
  'group.count',
  'group.view',
  'backup.state',
  'backup.peek',
  'backup.check',
]);

/** Message by which a worker says that it holds the lock of its name, for as long as it lives. */
export const LIFE_SIGN = 'silhouette:life-sign';

/** Message by which the page hands over one end of a channel; the port is transferred beside it. */
export const SIDE_PORT = 'silhouette:side-port';
