/** The open workspace as the worker last told it, and a version that every change of it raises. */
import { create } from 'zustand';
import type { CallFailure } from '#worker/protocol/channel.ts';
import type { Secret, WorkspaceView, WrongSecret } from '#worker/protocol/workspace.ts';
import { showToast } from '#ui/toast.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { giveAnswers } from '#app/asking/given-answers.ts';
import { noteWorkspace } from './left-behind.ts';
import { askForView, askToOpen, openFirst } from './opening.ts';
import { useStore } from './store.ts';
import { workspaceText } from './workspace-text.ts';

interface WorkspaceState {
  readonly status: 'opening' | 'open' | 'locked' | 'failed' | 'closed';
  readonly view: WorkspaceView | null;
  readonly failure: CallFailure | null;
  /** Id of the workspace that asks for its passphrase; with a `failure`: that cannot even be asked. */
  readonly locked: string | null;
  /** Raised by every change: results asked under an older one are stale. */
  readonly version: number;
}

export const useWorkspace = create<WorkspaceState>(() => ({
  status: 'opening',
  view: null,
  failure: null,
  locked: null,
  version: 0,
}));

function take(view: WorkspaceView): void {
  noteWorkspace(view.id);
  useWorkspace.setState(({ version }) => ({
    status: 'open',
    view,
    failure: null,
    locked: null,
    version: version + 1,
  }));
}

export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Opens the stored workspace and follows its changes. Called once at start. */
export async function openWorkspace(): Promise<void> {
  dataClient.onChanged(take);
  dataClient.onClosed((code) => {
    useWorkspace.setState({ status: 'closed', failure: { code, detail: '' } });
  });
  dataClient.onRestarted(() => showToast(workspaceText[useStore.getState().locale].restarted));
  dataClient.onLost(fail);
  await follow(openFirst());
}

/** Deletes what an older version stored, which this one cannot read, and starts with nothing. */
export async function startAnew(): Promise<void> {
  try {
    await dataClient.call('workspace.wipe', null);
  } catch (error) {
    useWorkspace.setState({ status: 'failed', failure: failureOf(error) });
    return;
  }
  await openAgain();
}

/** Deletes all that is stored on this device, and begins with nothing; whether it came to that. */
export async function eraseDevice(): Promise<boolean> {
  await startAnew();
  return useWorkspace.getState().status === 'open';
}

/** After a failure: another try from what is stored. */
export async function openAgain(): Promise<void> {
  useWorkspace.setState({ status: 'opening', failure: null });
  await follow(askToOpen());
}

async function follow(opening: ReturnType<typeof askToOpen>): Promise<void> {
  try {
    const { view, answers } = await opening;
    giveAnswers(useWorkspace.getState().version + 1, answers);
    take(view);
    performance.mark('silhouette:workspace-open');
    followTheDay();
  } catch (error) {
    fail(failureOf(error));
  }
}

/** A locked workspace is not out of reach: it asks for its passphrase, or says that it was damaged. */
function fail(failure: CallFailure): void {
  const { code, detail } = failure;
  if (code !== 'locked' && code !== 'vaultDamaged') {
    useWorkspace.setState({ status: 'failed', failure });
    return;
  }
  noteWorkspace(null);
  useWorkspace.setState({
    status: 'locked',
    view: null,
    failure: code === 'locked' ? null : failure,
    locked: detail,
  });
}

/** Opens the locked workspace. Resolves with what is wrong with the secret; null: it is open. */
export async function unlockWorkspace(secret: Secret): Promise<WrongSecret | null> {
  const answer = await dataClient.call('vault.unlock', { workspace: lockedId(), secret });
  if (answer.wrong) return answer.wrong;
  take(answer.workspace);
  followTheDay();
  return null;
}

/** Deletes the locked workspace and opens what is left, or a new one. */
export async function wipeLocked(): Promise<void> {
  await dataClient.call('vault.wipe', { workspace: lockedId() });
  await openAgain();
}

/** Opens a new workspace beside the locked one, which stays as it is. */
export async function openBesides(name: string): Promise<void> {
  try {
    take(await dataClient.call('workspace.create', { name, zone: deviceZone() }));
    followTheDay();
  } catch (error) {
    fail(failureOf(error));
  }
}

/** Opens another workspace of this device, or asks for its passphrase. */
export async function switchWorkspace(id: string): Promise<void> {
  try {
    take(await dataClient.call('workspace.switch', { id }));
    followTheDay();
  } catch (error) {
    fail(failureOf(error));
  }
}

function lockedId(): string {
  const { locked } = useWorkspace.getState();
  if (locked === null) throw new Error('nothing is locked');
  return locked;
}

const MINUTE_MS = 60_000;

let isFollowing = false;

/** A page left open overnight says in the morning what is to be done today. */
function followTheDay(): void {
  if (isFollowing) return;
  isFollowing = true;
  const look = async (): Promise<void> => {
    if (document.hidden || useWorkspace.getState().status !== 'open') return;
    const view = await askForView();
    if (view.today !== useWorkspace.getState().view?.today) take(view);
  };
  const check = () => void look().catch(() => undefined);
  setInterval(check, MINUTE_MS);
  document.addEventListener('visibilitychange', check);
}
