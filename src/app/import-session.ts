/**
 * The import in progress: files are read into a staged batch, looked at, then committed or discarded.
 * One at a time, outside React, so that it goes on while screens come and go.
 */
import { create } from 'zustand';
import { choicesIn, withoutChoices } from '#domain/reading-choices.ts';
import type { CallFailure, Progress } from '#worker/protocol/channel.ts';
import type { FileChange, StagedView, StageQuestion } from '#worker/protocol/import.ts';
import { CallError } from '#worker/client.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { frameDone } from '#ui/turns.tsx';
import { useWorkspace } from './workspace.ts';

/** What a person changed about one file, by batch; beside what the worker found by itself. */
export type Corrections = Omit<FileChange, 'batch'>;

/** A question about a file; it stays on the screen after it was answered. */
export interface AskedQuestion {
  readonly batch: string;
  readonly question: StageQuestion;
}

/** Files as read, and what was said about them. */
interface Stage {
  readonly files: readonly File[];
  readonly view: StagedView;
  /** Raised with every view: what was asked about an older one is stale. */
  readonly edition: number;
  readonly asked: readonly AskedQuestion[];
  readonly corrections: ReadonlyMap<string, Corrections>;
}

export type ImportSession =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'staging';
      readonly files: readonly File[];
      readonly progress: Progress | null;
    }
  | (Stage & {
      readonly phase: 'staged';
      /** Batches being read again after a change; empty while nothing is under way. */
      readonly rereading: ReadonlySet<string>;
      readonly progress: Progress | null;
      /** Of the last change or commit: the staged batch itself is still whole. */
      readonly failure: CallFailure | null;
    })
  | (Stage & { readonly phase: 'committing'; readonly progress: Progress | null })
  | { readonly phase: 'failed'; readonly files: readonly File[]; readonly failure: CallFailure };

type Phase<Name extends ImportSession['phase']> = Extract<ImportSession, { phase: Name }>;

export const useImportSession = create<ImportSession>()(() => ({ phase: 'idle' }));

const now = (): ImportSession => useImportSession.getState();
const become = (next: ImportSession): void => useImportSession.setState(next, true);

/** Files that the worker was asked to read and that no phase tells of yet. */
let unseen: readonly File[] = [];

/** Of the call under way; a new one ends it. */
let running = new AbortController();

/** Whether this session has moved on since the call began. */
const isOver = (own: AbortController): boolean => own.signal.aborted || own !== running;

function begin(): AbortController {
  running.abort();
  running = new AbortController();
  return running;
}

/**
 * Reads files as a staged import. More files while one is staged join it: everything is read again as
 * one drop. Refused while a commit is under way.
 *
 * @param onSeen opens the screen of it, from another one: called together with the first phase
 */
export async function stageFiles(added: readonly File[], onSeen?: () => void): Promise<void> {
  const before = now();
  if (added.length === 0 || before.phase === 'committing') return;
  const held = before.phase === 'staging' || before.phase === 'staged' ? before.files : unseen;
  const isHeld = (file: File): boolean => held.some((other) => isSameFile(other, file));
  const files = [...held, ...added.filter((file) => !isHeld(file))];
  unseen = [];
  const own = begin();
  performance.mark('silhouette:import-start');
  if (before.phase === 'staged') void discard(before.view.id);
  // The worker begins while the page draws what is going on.
  const asked = askToStage(files, own);
  if (onSeen !== undefined && before.phase === 'idle') {
    // Taking the files was work enough for one frame; another screen is drawn in the next.
    asked.catch(() => undefined);
    unseen = files;
    await frameDone();
    if (isOver(own)) return forget(asked);
    unseen = [];
  }
  become({ phase: 'staging', files, progress: null });
  onSeen?.();
  try {
    const view = await asked;
    if (view === null) return;
    if (isOver(own)) {
      void discard(view.id);
      return;
    }
    const stage = takeView({ files, edition: 0, asked: [], corrections: new Map() }, view);
    become({ phase: 'staged', ...stage, ...quiet });
    if (before.phase === 'staged') carryCorrections(before, view);
  } catch (error) {
    if (isOver(own)) return;
    const failure = failureOf(error);
    become(failure.code === 'cancelled' ? { phase: 'idle' } : { phase: 'failed', files, failure });
  }
}

/** What was read for nobody: files that came meanwhile took it with them. */
async function forget(asked: Promise<StagedView | null>): Promise<void> {
  const view = await asked.catch(() => null);
  if (view !== null) void discard(view.id);
}

/** @returns null where it was over before it could begin */
async function askToStage(
  files: readonly File[],
  own: AbortController,
): Promise<StagedView | null> {
  if (useWorkspace.getState().status !== 'open') await whenOpen();
  if (isOver(own)) return null;
  return dataClient.call(
    'import.stage',
    { files },
    {
      signal: own.signal,
      onProgress: (progress) => {
        const state = now();
        if (!isOver(own) && state.phase === 'staging') become({ ...state, progress });
      },
    },
  );
}

/** Files may be dropped while the workspace is still being opened. Rejects where it cannot be. */
function whenOpen(): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const { status, failure } = useWorkspace.getState();
      if (status === 'opening') return false;
      if (status === 'open') resolve();
      else reject(new CallError(failure ?? { code: 'storageClosed', detail: '' }));
      return true;
    };
    if (look()) return;
    const stop = useWorkspace.subscribe(() => {
      if (look()) stop();
    });
  });
}

function isSameFile(a: File, b: File): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}

const quiet = { rereading: new Set<string>(), progress: null, failure: null } as const;

/**
 * The stage with a newer view: an answered question stays in sight.
 * @param waiting batches about which more was said meanwhile
 */
function takeView(
  before: Omit<Stage, 'view'>,
  view: StagedView,
  waiting: ReadonlySet<string> = new Set(),
): Stage {
  const { files, edition } = before;
  const corrections = whatHolds(before.corrections, view, waiting);
  const asked = view.files.flatMap(({ batch, questions }) =>
    questions
      // The order of dates is one answer for the whole file, however many columns leave it open.
      .filter(({ code }, at) => questions.findIndex((other) => other.code === code) === at)
      .map((question) => ({ batch, question })),
  );
  const answered = before.asked.filter(
    ({ batch, question }) =>
      question.code === 'dateOrder' &&
      typeof corrections.get(batch)?.dateOrder === 'string' &&
      !asked.some((other) => other.batch === batch && other.question.code === 'dateOrder'),
  );
  return { files, view, edition: edition + 1, asked: [...answered, ...asked], corrections };
}

/** What the worker made of the corrections: what was put back as it was found is none any more. */
function whatHolds(
  before: ReadonlyMap<string, Corrections>,
  view: StagedView,
  waiting: ReadonlySet<string>,
): ReadonlyMap<string, Corrections> {
  const corrections = new Map(before);
  for (const { batch, said } of view.files) {
    if (waiting.has(batch)) continue;
    const { source, leaveOut, statusWords } = before.get(batch) ?? {};
    const own: Corrections = {
      ...(source === undefined ? {} : { source }),
      ...(leaveOut === undefined ? {} : { leaveOut }),
      ...named('statusWords', statusWords),
      ...said,
    };
    if (Object.keys(own).length === 0) corrections.delete(batch);
    else corrections.set(batch, own);
  }
  return corrections;
}

/** What was corrected before more files joined, for the same files under their new batch ids. */
function carryCorrections(before: Phase<'staged'>, view: StagedView): void {
  for (const file of before.view.files) {
    const corrections = before.corrections.get(file.batch);
    const again = view.files.find(({ name, bytes }) => name === file.name && bytes === file.bytes);
    if (corrections && again) correctFile(again.batch, corrections);
  }
}

/** Reads the same files once more, after a failure. */
export function stageAgain(): void {
  const state = now();
  if (state.phase !== 'failed') return;
  become({ phase: 'idle' });
  void stageFiles(state.files);
}

/** Ends whatever is under way, except a commit, and forgets the staged batch. */
export function discardImport(): void {
  const state = now();
  if (state.phase === 'committing' || state.phase === 'idle') return;
  running.abort();
  become({ phase: 'idle' });
  if (state.phase === 'staged') void discard(state.view.id);
}

async function discard(id: string): Promise<void> {
  try {
    await dataClient.call('import.discard', { staged: id });
  } catch {
    // A staged batch that cannot be discarded is gone already, or goes when the worker starts again.
  }
}

/**
 * Changes how one file is taken; it is read again with all that was corrected about it. Changes made
 * meanwhile wait and go together.
 */
export function correctFile(batch: string, change: Corrections): void {
  const state = now();
  if (state.phase !== 'staged') return;
  const corrections = new Map(state.corrections);
  corrections.set(batch, joined(corrections.get(batch), change));
  const isIdle = state.rereading.size === 0;
  become({ ...state, corrections, rereading: new Set([...state.rereading, batch]), failure: null });
  if (isIdle) void sendCorrections(state);
}

function joined(before: Corrections | undefined, change: Corrections): Corrections {
  // Other delimiters make other columns; the worker keeps what was said about the old ones.
  const { headerRow, headerRows, asFound = [] } = change;
  const made = choicesIn(change);
  const isRecut = [...made, ...asFound].some((choice) => choice !== 'encoding');
  const kept = withoutChoices((isRecut ? omitColumns(before) : before) ?? {}, asFound);
  const columns = { ...kept.columns, ...change.columns };
  const collisions = { ...kept.collisions, ...change.collisions };
  const statusWords = { ...before?.statusWords, ...change.statusWords };
  const {
    columns: _,
    collisions: __,
    statusWords: ___,
    asFound: ____,
    ...rest
  } = { ...kept, ...change };
  if (kept.dialect && rest.dialect) rest.dialect = { ...kept.dialect, ...rest.dialect };
  if (headerRow !== undefined && headerRows === undefined) delete rest.headerRows;
  // Said until the worker has heard of it.
  const takenBack = [...(kept.asFound ?? []), ...asFound].filter((it) => !made.includes(it));
  return {
    ...rest,
    ...(takenBack.length === 0 ? {} : { asFound: takenBack }),
    ...named('columns', columns),
    ...named('collisions', collisions),
    ...named('statusWords', statusWords),
  };
}

function omitColumns(corrections: Corrections | undefined): Corrections {
  const { columns: _, collisions: __, leaveOutColumns: ___, ...rest } = corrections ?? {};
  return rest;
}

/** What was said of columns, where anything was. */
function named<Name extends 'columns' | 'collisions' | 'statusWords'>(
  name: Name,
  said: Corrections[Name],
): Pick<Corrections, Name> | Record<string, never> {
  if (said === undefined || Object.keys(said).length === 0) return {};
  return { [name]: said } as Pick<Corrections, Name>;
}

async function sendCorrections(accepted: Phase<'staged'>): Promise<void> {
  const own = begin();
  for (;;) {
    const state = now();
    if (isOver(own) || state.phase !== 'staged' || state.rereading.size === 0) return;
    const sent = state.corrections;
    const changes = [...state.rereading].map((batch) => ({ batch, ...sent.get(batch) }));
    try {
      const view = await dataClient.call(
        'import.change',
        { staged: state.view.id, changes },
        {
          signal: own.signal,
          onProgress: (progress) => {
            const latest = now();
            if (!isOver(own) && latest.phase === 'staged') become({ ...latest, progress });
          },
        },
      );
      const latest = now();
      if (isOver(own) || latest.phase !== 'staged') return;
      const isWaiting = (batch: string): boolean =>
        latest.corrections.get(batch) !== sent.get(batch);
      const rereading = new Set([...latest.rereading].filter(isWaiting));
      const next = { ...latest, ...takeView(latest, view, rereading), rereading, progress: null };
      become(next);
      accepted = { ...next, corrections: whatHolds(sent, view, new Set()) };
    } catch (error) {
      const latest = now();
      if (isOver(own) || latest.phase !== 'staged') return;
      const failure = failureOf(error);
      if (failure.code === 'stagedGone' || failure.code === 'workerDied') {
        become({ phase: 'failed', files: latest.files, failure });
      } else {
        become({ ...accepted, rereading: new Set(), progress: null, failure });
      }
      return;
    }
  }
}

/**
 * Makes the staged batch count. Resolves with the batches that came in; null where it failed.
 *
 * @param onDone called as soon as it is done, before nothing is under way any more
 */
export async function commitImport(onDone: () => void): Promise<readonly string[] | null> {
  const state = now();
  if (state.phase !== 'staged' || state.rereading.size > 0) return null;
  const { files, view, edition, asked, corrections } = state;
  const stage: Stage = { files, view, edition, asked, corrections };
  const own = begin();
  // Told as soon as nothing can take it away again, else with the answer.
  let isMarked = false;
  const markCommitted = (): void => {
    if (!isMarked) performance.mark('silhouette:import-committed');
    isMarked = true;
  };
  const committing = dataClient.call(
    'import.commit',
    { staged: view.id },
    {
      signal: own.signal,
      onProgress: (progress) => {
        const latest = now();
        if (progress.done === 1) markCommitted();
        else if (!isOver(own) && latest.phase === 'committing') become({ ...latest, progress });
      },
    },
  );
  become({ phase: 'committing', ...stage, progress: null });
  try {
    await committing;
    markCommitted();
    onDone();
    become({ phase: 'idle' });
    return view.files
      .filter(({ refusal, isLeftOut }) => refusal === null && !isLeftOut)
      .map(({ batch }) => batch);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.code === 'workerDied') {
      const arrived = await batchesOf(view);
      if (arrived.length > 0) {
        onDone();
        become({ phase: 'idle' });
        return arrived;
      }
    }
    const isGone = failure.code === 'stagedGone' || failure.code === 'workerDied';
    become(
      isGone
        ? { phase: 'failed', files, failure }
        : {
            phase: 'staged',
            ...stage,
            ...quiet,
            failure: failure.code === 'cancelled' ? null : failure,
          },
    );
    return null;
  }
}

/** Batches of a commit whose answer never came that are in the workspace all the same. */
async function batchesOf(view: StagedView): Promise<string[]> {
  try {
    const imports = await dataClient.call('import.list', null);
    const known = new Set(imports.flatMap(({ batches }) => batches.map(({ batch }) => batch)));
    return view.files.map(({ batch }) => batch).filter((batch) => known.has(batch));
  } catch {
    return [];
  }
}

// What was staged went with the worker; the files are still in our hands.
dataClient.onRestarted(() => {
  const state = now();
  if (state.phase !== 'staged') return;
  running.abort();
  become({ phase: 'failed', files: state.files, failure: { code: 'workerDied', detail: '' } });
});

/** Stops a commit that is still storing; the staged batch stays. */
export function cancelCommit(): void {
  if (now().phase === 'committing') running.abort();
}
