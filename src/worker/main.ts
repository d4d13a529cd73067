/** The worker's side of the protocol: calls, cancellation, progress; everything else is the session's. */
import { createBirpc } from 'birpc';
import { isAnalysisId } from '#analyses/registry.ts';
import { createJobContext, type JobContext } from '#engine/job.ts';
import { checkRule, type Rule } from '#domain/rule.ts';
import {
  checkBackup,
  peekBackup,
  restoreBackup,
  type RestorePlace,
} from '#worker/backup/backup-reading.ts';
import { Failure, toCallFailure } from './failures.ts';
import type { CallArgument, CallName, CallResult } from '#worker/protocol/calls.ts';
import type { PageFunctions, Progress, WorkerFunctions } from '#worker/protocol/channel.ts';
import { READER_PORT } from '#worker/protocol/ports.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';
import { Session } from '#worker/session/session.ts';
import { DeviceStore } from '#storage/device-store.ts';
import { requestWorkspaceLock } from '#storage/tabs/workspace-lock.ts';
import type { Sealer } from '#storage/vault/sealer.ts';
import { SideReader } from '#worker/sides/side-reader.ts';
import { SideWorkers } from '#worker/sides/side-workers.ts';
import { vaultCalls } from '#worker/session/vault-calls.ts';
import { checkedName } from '#worker/session/workspace-name.ts';

interface Running {
  readonly key: string | null;
  isCancelled: boolean;
}

interface CallContext {
  readonly job: JobContext;
  readonly onProgress: (progress: Progress) => void;
}

type Handlers = {
  readonly [Name in CallName as Name extends `result.${string}` ? never : Name]: (
    argument: CallArgument<Name>,
    context: CallContext,
  ) => CallResult<Name> | Promise<CallResult<Name>>;
};

/** Rules come from stored views and the builder: what is no rule is refused. */
function checkedRule(value: unknown): Rule {
  const rule = checkRule(value);
  if (!rule) throw new RangeError('not a rule');
  return rule;
}

/** Deletes a workspace that no other tab has open. */
async function deleteWorkspace(device: DeviceStore, id: string): Promise<void> {
  const lock = await requestWorkspaceLock(id, {
    onGained: () => Promise.resolve(),
    onTakenOver: () => undefined,
    onLost: () => undefined,
    isStillOurs: () => Promise.resolve(true),
  });
  try {
    if (!lock.isHeld()) throw new Failure('notWriter');
    await device.delete(id);
  } finally {
    lock.release();
  }
}

/** The page comes first; what has lain in the trash too long can wait longer. */
const TIDY_AFTER_MS = 8_000;
const REHEARSAL_AFTER_MS = 200;
/** The first screen stands, told by what was kept; nobody has found anything to press yet. */
const READY_AFTER_MS = 700;

/** Takes the end of a channel that the page hands over; its message says to whom the channel leads. */
export type PortReceiver = (port: MessagePort, message: unknown) => void;

/** Serves the protocol over a port: the worker's own global, or a test's channel. */
export function serve(
  post: (data: unknown) => void,
  receive: (handler: (data: unknown) => void) => void,
  receivePorts: ((handler: PortReceiver) => void) | null = null,
): void {
  const running = new Map<number, Running>();
  let opening: Promise<Session> | null = null;
  let device: DeviceStore | null = null;
  let hasOpened = false;

  const session = async (): Promise<Session> => {
    if (!opening) throw new Failure('storageClosed', 'the workspace is not open');
    return opening;
  };

  /** Null while what was opened last is locked. */
  const openOrNull = async (): Promise<Session | null> =>
    opening ? opening.catch(() => null) : null;

  const reader = new SideReader(
    receivePorts && {
      start: () => void page.startReader.asEvent(),
      end: () => void page.endReader.asEvent(),
    },
  );
  const side = new SideWorkers(
    {
      start: (count) => void page.startSideWorkers.asEvent(count),
      end: () => void page.endSideWorkers.asEvent(),
    },
    receivePorts ? navigator.hardwareConcurrency : 1,
    reader,
  );
  receivePorts?.((port, message) =>
    message === READER_PORT ? reader.addPort(port) : side.addPort(port),
  );

  const openDevice = async (): Promise<DeviceStore> =>
    (device ??= await DeviceStore.open({
      onClosed: () => {
        device = null;
        // The newer version's tab is to be the writer.
        opening?.then(
          (own) => own.letGo(),
          () => undefined,
        );
        void page.closed.asEvent('storageClosed');
      },
      onBlocked: () => void page.closed.asEvent('storageBlocked'),
    }));

  const openSession = async (
    workspace: string | null,
    zone: string,
    sealer?: Sealer,
  ): Promise<Session> => {
    const onChanged = (view: WorkspaceView): void => void page.changed.asEvent(view);
    try {
      return await Session.open(await openDevice(), workspace, zone, side, onChanged, sealer);
    } catch (error) {
      device?.close();
      device = null;
      throw error;
    }
  };

  /** Opens another workspace; what still runs for the one before is cancelled. */
  const switchTo = async (
    id: string | null,
    zone: string,
    sealer?: Sealer,
  ): Promise<WorkspaceView> => {
    const before = opening;
    for (const other of running.values()) other.isCancelled = true;
    opening = (async () => {
      await (await before)?.close();
      return openSession(id, zone, sealer);
    })();
    opening.catch(() => (opening = null));
    const view = (await opening).view();
    void page.changed.asEvent(view);
    return view;
  };

  const vault = vaultCalls({
    device: openDevice,
    session,
    isOpen: () => opening !== null,
    open: async (row, sealer) => {
      opening = openSession(row.id, row.zone, sealer);
      opening.catch(() => (opening = null));
      const view = (await opening).view();
      void page.changed.asEvent(view);
      return view;
    },
    close: async () => {
      const own = await opening?.catch(() => null);
      opening = null;
      await own?.close();
    },
    headerChanged: async () => (await session()).readHeader(),
    remove: async (id) => deleteWorkspace(await openDevice(), id),
  });

  const handlers: Handlers = {
    ...vault,
    'workspace.open': async ({ zone, workspace }) => {
      opening ??= openSession(workspace ?? null, zone);
      const isFirst = !hasOpened;
      hasOpened = true;
      opening.catch(() => (opening = null));
      const own = await opening;
      if (isFirst && receivePorts) {
        setTimeout(() => own.importing.rehearse(), REHEARSAL_AFTER_MS);
        setTimeout(() => void own.answers.makeReady().catch(() => undefined), READY_AFTER_MS);
        setTimeout(() => void own.tidy(), TIDY_AFTER_MS);
      }
      return own.view();
    },
    'workspace.memory': async () => (await session()).memory(),
    'workspace.answers': async () => (await session()).answers.given(),
    'workspace.wipe': async () => {
      const own = await opening;
      own?.requireWriter();
      await own?.close();
      opening = null;
      device?.close();
      device = null;
      await DeviceStore.wipe();
      return null;
    },
    'workspace.list': async () => {
      const own = await openOrNull();
      return (await (await openDevice()).workspaces()).map(
        ({ row, name, isLocked, bytes, rows }) => ({
          id: row.id,
          name: row.id === own?.id ? own.view().name : name,
          isOpen: row.id === own?.id,
          isLocked: isLocked && row.id !== own?.id,
          createdAt: row.createdAt,
          openedAt: row.openedAt,
          bytes,
          files: row.head.length,
          rows: row.id === own?.id ? own.head.rowCount : rows,
          trashedFiles: row.trash.length,
        }),
      );
    },
    'workspace.create': async ({ name, zone }) => {
      const { id } = await (await openDevice()).create(zone, checkedName(name));
      return switchTo(id, zone);
    },
    'workspace.switch': async ({ id }) => {
      const own = await openOrNull();
      // The zone is asked for only where there is no workspace at all.
      return own?.id === id ? own.view() : switchTo(id, own?.zone ?? 'UTC');
    },
    'workspace.rename': async ({ name }) => (await session()).rename(checkedName(name)),
    'workspace.delete': async ({ id, zone }) => {
      const own = await session();
      const isOpen = own.id === id;
      if (isOpen) own.requireWriter();
      if (isOpen) await own.close();
      await deleteWorkspace(device!, id);
      if (isOpen) return switchTo(null, zone);
      const view = own.view();
      void page.changed.asEvent(view);
      return view;
    },
    'workspace.setAsOf': async ({ day }) => (await session()).deciding.setAsOf(day),
    'params.choose': async ({ analysis, params }) =>
      (await session()).deciding.chooseParams(analysis, params),
    'workspace.setCurrency': async ({ currency }) =>
      (await session()).deciding.setCurrency(currency),
    'orders.statusWords': async () => {
      const { answers } = await session();
      return answers.asked('orders.statusWords', null, () => answers.statusWords());
    },
    'orders.answerStatus': async ({ word, answer }) =>
      (await session()).deciding.answerStatus(word, answer),
    'import.stage': async ({ files }, { job, onProgress }) =>
      (await session()).importing.stage(files, job, onProgress),
    'import.change': async ({ staged, changes }, { job, onProgress }) =>
      (await session()).importing.change(staged, changes, job, onProgress),
    'import.rows': async (argument) => (await session()).importing.rows(argument),
    'import.commit': async ({ staged }, { job, onProgress }) =>
      (await session()).importing.commit(staged, job, onProgress),
    'import.discard': async ({ staged }) => (await session()).importing.discard(staged),
    'demo.load': async ({ locale }, { job, onProgress }) =>
      (await session()).importing.loadDemo(locale, job, onProgress),
    'demo.remove': async () => (await session()).importing.removeDemo(),
    'record.form': async (argument) => (await session()).records.form(argument),
    'record.save': async (argument, { job }) => (await session()).records.save(argument, job),
    'import.list': async () => (await session()).importing.files.imports(),
    'import.foreseeUndo': async ({ batches }, { job }) =>
      (await session()).answers.without(new Set(batches), job),
    'import.undo': async ({ batches }) => {
      const own = await session();
      const removal = await own.acts.remove(batches);
      return { workspace: own.view(), ...removal };
    },
    'history.view': async () => (await session()).historyView(),
    'history.turnLast': async ({ isDone }) => (await session()).acts.turnLast(isDone),
    'trash.restore': async (item) => (await session()).trash.restore(item),
    'trash.empty': async () => (await session()).emptyTrash(true),
    'history.turn': async ({ act, isDone }) => {
      const own = await session();
      await own.acts.turn(act, isDone);
      return own.view();
    },
    'import.report': async ({ batch }) => (await session()).importing.files.report(batch),
    'import.cleanCsv': async ({ batch }) => (await session()).importing.files.cleanCsv(batch),
    'import.rejectedCsv': async ({ batch, words }) =>
      (await session()).importing.files.rejectedCsv(batch, words),
    'import.batchRows': async ({ batch, offset, limit }) =>
      (await session()).importing.files.rows(batch, offset, limit),
    'people.columns': async (_, { job }) => {
      const { answers } = await session();
      return answers.asked('people.columns', null, async () =>
        (await answers.people(job)).columns(),
      );
    },
    'people.window': async (argument, { job }) => {
      const { answers } = await session();
      const { query, columns, offset, limit } = argument;
      return answers.asked('people.window', argument, async () =>
        (await answers.people(job)).window(query, columns, { offset, limit }, job),
      );
    },
    'people.counts': async (argument, { job }) => {
      const { answers } = await session();
      return answers.asked('people.counts', argument, async () =>
        (await answers.people(job)).counts(argument.query, argument.column, job),
      );
    },
    'people.export': async (argument, { job }) =>
      (await session()).answers.exportPeople(argument, job),
    'overview.changes': async (_, { job }) => (await session()).answers.changes(job),
    'group.count': async ({ rule }, { job }) =>
      (await session()).answers.groupCount(checkedRule(rule), job),
    'group.view': async (argument, { job }) => {
      const { answers } = await session();
      const rule = checkedRule(argument.rule);
      return answers.asked('group.view', argument, () => answers.groupView(rule, job));
    },
    'group.answers': async ({ rule }, { job }) =>
      (await session()).answers.groupAnswers(checkedRule(rule), job),
    'segments.save': async ({ own }) => (await session()).deciding.saveSegments(own),
    'segments.nameGroups': async ({ groups }) => (await session()).deciding.nameGroups(groups),
    'tags.decide': async (argument) => (await session()).deciding.decideTag(argument),
    'people.mark': async (argument) => (await session()).deciding.mark(argument),
    'people.outgoing': async (argument, { job }) =>
      (await session()).answers.outgoing(argument, job),
    'backup.state': async () => (await session()).backups.state(),
    'backup.write': async ({ passphrase, target }, { job, onProgress }) => {
      const own = await session();
      const figures = await own.figures();
      const written = await own.backups.write(passphrase, target, figures, job, onProgress);
      own.tellOfBackups();
      return written;
    },
    'backup.chooseFolder': async ({ folder }) => {
      const own = await session();
      await own.backups.chooseFolder(folder);
      own.tellOfBackups();
      return own.backups.state();
    },
    'backup.toFolder': async (_, { job, onProgress }) => {
      const own = await session();
      await own.backups.writeToFolder(await own.figures(), job, onProgress);
      own.tellOfBackups();
      return own.backups.state();
    },
    'backup.dismiss': async () => {
      const own = await session();
      await own.backups.dismiss();
      return own.tellOfBackups();
    },
    'backup.peek': ({ file }) => peekBackup(file),
    'backup.check': async ({ file, secret }, { job, onProgress }) => {
      const own = await session();
      const { isEmpty } = own.view();
      const open = isEmpty ? null : { store: own.store, figures: await own.figures() };
      return checkBackup(file, secret, open, job, onProgress);
    },
    'backup.restore': async (argument, { job, onProgress }) => {
      const { file, secret, replacesOpen, nameIfNone } = argument;
      const own = await session();
      const { isEmpty, isDemo } = own.view();
      const hasTrash = own.store.workspace.trash.length > 0;
      // Nothing is lost with a workspace that holds nothing of one's own.
      const givesWay = replacesOpen || ((isEmpty || isDemo) && !hasTrash);
      if (givesWay) own.requireWriter();
      const place: RestorePlace = {
        replaces: givesWay ? own.store : null,
        // A vault never turns into a workspace that lies open.
        into: givesWay || isEmpty || isDemo ? own.store : null,
        nameIfNone: nameIfNone === undefined ? null : checkedName(nameIfNone),
      };
      const closeIt = (): Promise<void> => own.close();
      try {
        const { id, sealer } = await restoreBackup(
          device!,
          file,
          secret,
          place,
          closeIt,
          job,
          onProgress,
        );
        return await switchTo(id, own.zone, sealer);
      } catch (error) {
        // Nothing was exchanged: what was open is opened again.
        if (!own.isOpen) await switchTo(own.id, own.zone, own.store.sealer);
        throw error;
      }
    },
    'person.view': async ({ id, orders }, { job }) =>
      (await session()).answers.person(id, orders, job),
  };

  const perform = async (
    name: CallName,
    argument: unknown,
    context: CallContext,
  ): Promise<unknown> => {
    if (name.startsWith('result.')) {
      const id = name.slice('result.'.length);
      if (!isAnalysisId(id)) throw new RangeError(`no analysis ${id}`);
      const { params } = argument as { params?: never };
      return (await session()).answers.result(id, params, context.job);
    }
    const handler = handlers[name as keyof Handlers] as (
      argument: unknown,
      context: CallContext,
    ) => unknown;
    return handler(argument, context);
  };

  const functions: WorkerFunctions = {
    async call(name, argument, id, key) {
      if (key !== null) {
        for (const other of running.values()) if (other.key === key) other.isCancelled = true;
      }
      const own: Running = { key, isCancelled: false };
      running.set(id, own);
      const onProgress = (progress: Progress): void => void page.progress.asEvent(id, progress);
      const job = createJobContext(
        () => own.isCancelled,
        () => undefined,
      );
      try {
        return { ok: true, result: await perform(name, argument, { job, onProgress }) };
      } catch (error) {
        return { ok: false, failure: toCallFailure(error) };
      } finally {
        running.delete(id);
      }
    },
    cancel(id) {
      const own = running.get(id);
      if (own) own.isCancelled = true;
    },
    sideWorkerFailed: () => side.failed(),
    readerFailed: () => reader.failed(),
  };

  const page = createBirpc<PageFunctions, WorkerFunctions>(functions, {
    post,
    on: receive,
    timeout: -1,
  });
}
