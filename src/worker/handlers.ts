/** What each call does: most of it is the open workspace's, whose parts do the work. */
import { checkRule, type Rule } from '#domain/rule.ts';
import type { JobContext } from '#engine/job.ts';
import {
  checkBackup,
  peekBackup,
  restoreBackup,
  type RestorePlace,
} from '#worker/backup/backup-reading.ts';
import type { CallArgument, CallName, CallResult } from '#worker/protocol/calls.ts';
import type { Progress } from '#worker/protocol/channel.ts';
import type { Session } from '#worker/session/session.ts';
import { vaultCalls } from '#worker/session/vault-calls.ts';
import { checkedName } from '#worker/session/workspace-name.ts';
import type { Workspaces } from '#worker/session/workspaces.ts';

export interface CallContext {
  readonly job: JobContext;
  readonly onProgress: (progress: Progress) => void;
}

export type Handlers = {
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

/** @param onOpened a page has opened the workspace and draws its first screen */
export function handlersOf(workspaces: Workspaces, onOpened: (session: Session) => void): Handlers {
  const session = (): Promise<Session> => workspaces.session();
  return {
    ...vaultCalls(workspaces),
    'workspace.open': async ({ zone, workspace }) => {
      const own = await workspaces.open(workspace ?? null, zone);
      onOpened(own);
      return own.view();
    },
    'workspace.memory': async () => (await session()).memory(),
    'workspace.answers': async () => (await session()).answers.given(),
    'workspace.wipe': async () => {
      await workspaces.wipe();
      return null;
    },
    'workspace.list': () => workspaces.list(),
    'workspace.create': async ({ name, zone }) => {
      const { id } = await (await workspaces.device()).create(zone, checkedName(name));
      return workspaces.exchange(id, zone);
    },
    'workspace.switch': async ({ id }) => {
      const own = await workspaces.sessionOrNull();
      // The zone is asked for only where there is no workspace at all.
      return own?.id === id ? own.view() : workspaces.exchange(id, own?.zone ?? 'UTC');
    },
    'workspace.rename': async ({ name }) => (await session()).rename(checkedName(name)),
    'workspace.delete': async ({ id, zone }) => {
      const own = await session();
      const isOpen = own.id === id;
      if (isOpen) own.requireWriter();
      if (isOpen) await own.close();
      await workspaces.delete(id);
      return isOpen ? workspaces.exchange(null, zone) : own.tell();
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
          await workspaces.device(),
          file,
          secret,
          place,
          closeIt,
          job,
          onProgress,
        );
        return await workspaces.exchange(id, own.zone, sealer);
      } catch (error) {
        // Nothing was exchanged: what was open is opened again.
        if (!own.isOpen) await workspaces.exchange(own.id, own.zone, own.store.sealer);
        throw error;
      }
    },
    'person.view': async ({ id, orders }, { job }) =>
      (await session()).answers.person(id, orders, job),
  };
}
