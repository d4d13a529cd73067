/**
 * The one map of calls between the page and the data worker: `name -> [argument, result]`. Both sides
 * are typed from it. Lists travel as windows of cells, never whole.
 */
import type { Channel } from '#analyses/consent/analysis.ts';
import type { AnalysisId, AnalysisOutcome, AnalysisParams } from '#analyses/registry.ts';
import type { RowOutcome } from '#domain/batch.ts';
import type { Locale } from '#domain/locale.ts';
import type { OrderClass } from '#domain/order-class.ts';
import type { Rule } from '#domain/rule.ts';
import type { SegmentDefinition } from '#domain/segment.ts';
import type { TableKind } from '#domain/tables.ts';
import type { SurveyQuestion } from '#engine/shop/survey-answers.ts';
import type { GroupWords } from '#domain/value-group.ts';
import type {
  BackupCheckView,
  BackupSecret,
  BackupStateView,
  BackupWritten,
} from '#worker/protocol/backup.ts';
import type { ChangesView, GroupView, Outgoing } from '#worker/protocol/groups.ts';
import type { ActTold, HistoryView, RemovalView, TrashItem } from '#worker/protocol/history.ts';
import type {
  BatchRowsView,
  FileChange,
  ImportReport,
  ImportView,
  RejectedWords,
  StagedRowsView,
  StagedView,
  StatusWord,
} from '#worker/protocol/import.ts';
import type {
  CategoryCount,
  PeopleColumn,
  PeopleExport,
  PeopleQuery,
  PeopleWindow,
  PersonView,
} from '#worker/protocol/people.ts';
import type { RecordForm, RecordSaved, TypedField } from '#worker/protocol/record.ts';
import type {
  MemoryView,
  Secret,
  WorkspaceSummary,
  WorkspaceView,
  WrongSecret,
} from '#worker/protocol/workspace.ts';

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
  'vault.replaceRecoveryKey': readonly [
    { readonly secret: Secret },
    (
      | { readonly wrong: WrongSecret; readonly recoveryKey: null }
      | { readonly wrong: null; readonly recoveryKey: string }
    ),
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
  /** Status words of all orders that no list knows, those of most orders first. */
  'orders.statusWords': readonly [null, readonly StatusWord[]];
  'orders.answerStatus': readonly [
    { readonly word: string; readonly answer: OrderClass },
    WorkspaceView,
  ];

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
      /** How often the file was read so far: of another reading it is another question. */
      readonly edition?: number;
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
  /** What its people answered in surveys. */
  'group.answers': readonly [{ readonly rule: Rule }, readonly SurveyQuestion[]];
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
  /**
   * Restores it beside the other workspaces or in the place of the open one, and opens it. What comes in
   * the place of a vault, even of one with nothing in it, is sealed in that vault.
   */
  'backup.restore': readonly [
    {
      readonly file: File;
      readonly secret: BackupSecret | null;
      readonly replacesOpen: boolean;
      /** What it is to be called beside other workspaces where nobody named it. */
      readonly nameIfNone?: string;
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
  'group.answers',
  'backup.state',
  'backup.peek',
  'backup.check',
]);
