/** The workspace as the page finds it: asked for before the page's own code has come. */
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

/** Starts the data worker and opens what is stored, once. */
export function openFirst(): Promise<Opened> {
  first ??= (async () => {
    // The data worker's script must arrive under the content policy: the service worker comes first.
    await whenControlled();
    return askToOpen();
  })();
  return first;
}
