/** What a side worker does: one call after the other, each a message with its number. */
import { firstSlice } from '#ingest/text/text-source.ts';
import {
  buffersOf,
  PIECE_BYTES,
  readSlice,
  type SliceReading,
  type SliceTask,
} from '#ingest/columns/slice-reader.ts';
import type { CallFailure } from '#worker/protocol/channel.ts';
import type { SentFile, SentOpening } from './sent-file.ts';

export type SideCall =
  | { readonly kind: 'slice'; readonly id: number; readonly task: SliceTask }
  /** @see SideReader */
  | { readonly kind: 'open'; readonly id: number; readonly file: SentFile; readonly room: number };

export type SideAnswer =
  /** Loaded, and waiting for calls. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly reading: SliceReading }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string }
  /** Opening goes on: the share done. */
  | { readonly kind: 'alive'; readonly id: number; readonly done: number }
  | { readonly kind: 'opened'; readonly id: number; readonly opened: SentOpening }
  | { readonly kind: 'notOpened'; readonly id: number; readonly failure: CallFailure };

export function serveSide(port: MessagePort): void {
  const answer = (message: SideAnswer, transfer: ArrayBuffer[] = []): void =>
    port.postMessage(message, transfer);
  const read = async (id: number, task: SliceTask, first: Promise<ArrayBuffer>): Promise<void> => {
    try {
      const reading = await readSlice(task, first);
      answer({ kind: 'done', id, reading }, buffersOf(reading));
    } catch (error) {
      answer({ kind: 'failed', id, detail: String(error) });
    }
  };
  let last = Promise.resolve();
  port.onmessage = ({ data: call }: MessageEvent<SideCall>) => {
    if (call.kind === 'open') {
      // Slices are read without what this takes.
      last = last.then(async () => (await import('./side-opening.ts')).openFor(call, answer));
      return;
    }
    // The disk reads the next call while we are at this one.
    const { id, task } = call;
    const first = firstSlice(task.blob, task.from, task.to, PIECE_BYTES);
    last = last.then(() => read(id, task, first));
  };
  answer({ kind: 'ready' });
}
