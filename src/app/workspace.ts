/** The open workspace as the worker last told it, and a version that every change of it raises. */
import { create } from 'zustand';
import type { CallFailure, WorkspaceView } from '#worker/protocol.ts';
import { showToast } from '#ui/toast.ts';
import { dataClient, failureOf } from './data-client.ts';
import { giveAnswers } from './given-answers.ts';
import { askForView, askToOpen, openFirst } from './opening.ts';
import { useStore } from './store.ts';
import { workspaceText } from './workspace-text.ts';

interface WorkspaceState {
  readonly status: 'opening' | 'open' | 'failed' | 'closed';
  readonly view: WorkspaceView | null;
  readonly failure: CallFailure | null;
  /** Raised by every change: results asked under an older one are stale. */
  readonly version: number;
}

export const useWorkspace = create<WorkspaceState>(() => ({
  status: 'opening',
  view: null,
  failure: null,
  version: 0,
}));

function take(view: WorkspaceView): void {
  useWorkspace.setState(({ version }) => ({
    status: 'open',
    view,
    failure: null,
    version: version + 1,
  }));
}

/** Opens the stored workspace and follows its changes. Called once at start. */
export async function openWorkspace(): Promise<void> {
  dataClient.onChanged(take);
  dataClient.onClosed(() => useWorkspace.setState({ status: 'closed' }));
  dataClient.onRestarted(() => showToast(workspaceText[useStore.getState().locale].restarted));
  dataClient.onLost((failure) => useWorkspace.setState({ status: 'failed', failure }));
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

/** Deletes all that is stored on this device, and begins with nothing. */
export async function eraseDevice(): Promise<void> {
  await startAnew();
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
    followTheDay();
  } catch (error) {
    useWorkspace.setState({ status: 'failed', failure: failureOf(error) });
  }
}

const MINUTE_MS = 60_000;

let isFollowing = false;

/** A page left open overnight says in the morning what is to be done today. */
function followTheDay(): void {
  if (isFollowing) return;
  isFollowing = true;
  const look = async (): Promise<void> => {
    if (document.hidden) return;
    const view = await askForView();
    if (view.today !== useWorkspace.getState().view?.today) take(view);
  };
  const check = () => void look().catch(() => undefined);
  setInterval(check, MINUTE_MS);
  document.addEventListener('visibilitychange', check);
}
