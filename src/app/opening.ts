/** The workspace as the page finds it: asked for before the page's own code has come. */
import { DATABASE_NAME } from '#domain/chunk.ts';
import type { GivenAnswer } from '#worker/protocol/calls.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { whenControlled } from './offline.ts';

interface Opened {
  readonly view: WorkspaceView;
  readonly answers: readonly GivenAnswer[];
}

let first: Promise<Opened> | null = null;

export function askForView(): Promise<WorkspaceView> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return dataClient.call('workspace.open', { zone });
}

export async function askToOpen(): Promise<Opened> {
  const opening = askForView();
  const given = dataClient.call('workspace.answers', null);
  // Without them the screens ask for themselves.
  const answers = given.catch((): readonly GivenAnswer[] => []);
  return { view: await opening, answers: await answers };
}

let known: Promise<boolean> | null = null;

/** Whether somebody was here before this visit: first asked before the data worker can have made what is looked for. */
export function wasHere(): Promise<boolean> {
  known ??= (async () => {
    if (navigator.serviceWorker?.controller) return true;
    // Not in every browser.
    const databases = (await indexedDB.databases?.()) ?? [];
    return databases.some(({ name }) => name === DATABASE_NAME);
  })();
  return known;
}

/** Starts the data worker and opens what is stored, once. */
export function openFirst(): Promise<Opened> {
  wasHere().catch(() => undefined);
  first ??= (async () => {
    // The data worker's script must arrive under the content policy: the service worker comes first.
    await whenControlled();
    return askToOpen();
  })();
  return first;
}
