/** The page's data client and its worker factory: one for the whole page, outside React. */
import { CallError, DataClient } from '#worker/client.ts';
import type { CallFailure } from '#worker/protocol/channel.ts';

export const dataClient = new DataClient(
  (name) => new Worker(new URL('../../worker/entry.ts', import.meta.url), { type: 'module', name }),
  (name) =>
    new Worker(new URL('../../worker/sides/side-entry.ts', import.meta.url), {
      type: 'module',
      name,
    }),
);

/** The failure of anything thrown by a call. */
export function failureOf(error: unknown): CallFailure {
  if (error instanceof CallError) return error.failure;
  return { code: 'bug', detail: error instanceof Error ? error.message : String(error) };
}
