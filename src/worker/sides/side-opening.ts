/** Opens a file for the data worker, and shows again and again that it goes on. */
import { createJobContext } from '#engine/job.ts';
import { toCallFailure } from '#worker/failures.ts';
import { openHere } from '#worker/importing/drop-files.ts';
import { received, sentOpening } from './sent-file.ts';
import type { SideAnswer, SideCall } from './side-main.ts';

const SIGN_EVERY_MS = 100;

export async function openFor(
  { id, file: sentFile, room }: Extract<SideCall, { kind: 'open' }>,
  answer: (message: SideAnswer) => void,
): Promise<void> {
  let done = 0;
  let shownAt = -Infinity;
  const show = (): void => {
    if (performance.now() - shownAt < SIGN_EVERY_MS) return;
    shownAt = performance.now();
    answer({ kind: 'alive', id, done });
  };
  // Who wants it no more ends this thread.
  const job = createJobContext(() => false, show);
  const file = received(sentFile);
  try {
    const opened = await openHere(file, room, job, (share) => {
      done = share;
      show();
    });
    answer({ kind: 'opened', id, opened: sentOpening(opened, file) });
  } catch (error) {
    answer({ kind: 'notOpened', id, failure: toCallFailure(error) });
  }
}
