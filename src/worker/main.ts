/** The worker's side of the protocol: calls, cancellation, progress; what calls do is told in handlers.ts. */
import { createBirpc } from 'birpc';
import { isAnalysisId } from '#analyses/registry.ts';
import { createJobContext } from '#engine/job.ts';
import { DeviceStore } from '#storage/device-store.ts';
import type { OpenDevice } from '#storage/early-opening.ts';
import { expectFiles } from '#worker/answering/expecting.ts';
import { toCallFailure } from './failures.ts';
import { type CallContext, type Handlers, handlersOf } from './handlers.ts';
import type { CallName } from '#worker/protocol/calls.ts';
import type { PageFunctions, Progress, WorkerFunctions } from '#worker/protocol/channel.ts';
import { READER_PORT } from '#worker/protocol/ports.ts';
import type { Session } from '#worker/session/session.ts';
import { Workspaces } from '#worker/session/workspaces.ts';
import { SideReader } from '#worker/sides/side-reader.ts';
import { SideWorkers } from '#worker/sides/side-workers.ts';

interface Running {
  readonly key: string | null;
  isCancelled: boolean;
}

/** The page comes first; what has lain in the trash too long can wait longer. */
const TIDY_AFTER_MS = 8_000;
const REHEARSAL_AFTER_MS = 200;
/** The first screen stands, told by what was kept; nobody has found anything to press yet. */
const READY_AFTER_MS = 700;

/** What is done ahead for a page that has just opened its workspace. */
function prepare(own: Session): void {
  setTimeout(() => own.importing.rehearse(), REHEARSAL_AFTER_MS);
  setTimeout(() => void own.answers.makeReady().catch(() => undefined), READY_AFTER_MS);
  setTimeout(() => void own.tidy(), TIDY_AFTER_MS);
}

/** Takes the end of a channel that the page hands over; its message says to whom the channel leads. */
export type PortReceiver = (port: MessagePort, message: unknown) => void;

/**
 * Serves the protocol over a port: the worker's own global, or a test's channel.
 * @param openDevice the store, where it has been opened ahead
 */
export function serve(
  post: (data: unknown) => void,
  receive: (handler: (data: unknown) => void) => void,
  receivePorts: ((handler: PortReceiver) => void) | null = null,
  openDevice: OpenDevice = (events) => DeviceStore.open(events),
): void {
  const running = new Map<number, Running>();
  if (receivePorts) expectFiles();
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

  const workspaces = new Workspaces(openDevice, side, {
    onChanged: (view) => void page.changed.asEvent(view),
    onClosed: (code) => void page.closed.asEvent(code),
    onExchange: () => {
      for (const other of running.values()) other.isCancelled = true;
    },
  });
  let hasOpened = false;
  const handlers = handlersOf(workspaces, (own) => {
    if (!hasOpened && receivePorts) prepare(own);
    hasOpened = true;
  });

  const perform = async (
    name: CallName,
    argument: unknown,
    context: CallContext,
  ): Promise<unknown> => {
    if (name.startsWith('result.')) {
      const id = name.slice('result.'.length);
      if (!isAnalysisId(id)) throw new RangeError(`no analysis ${id}`);
      const { params } = argument as { params?: never };
      return (await workspaces.session()).answers.result(id, params, context.job);
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
