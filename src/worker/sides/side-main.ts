/** What a side worker does: one call after the other, each a message with its number. */
import { firstSlice } from '#ingest/text/text-source.ts';
import {
  buffersOf,
  PIECE_BYTES,
  readSlice,
  type SliceReading,
  type SliceTask,
} from '#ingest/columns/slice-reader.ts';

export interface SideCall {
  readonly id: number;
  readonly task: SliceTask;
}

export type SideAnswer =
  /** Loaded, and waiting for calls. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly reading: SliceReading }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string };

export function serveSide(port: MessagePort): void {
  const answer = (message: SideAnswer, transfer: ArrayBuffer[] = []): void =>
    port.postMessage(message, transfer);
  const perform = async ({ id, task }: SideCall, first: Promise<ArrayBuffer>): Promise<void> => {
    try {
      const reading = await readSlice(task, first);
      answer({ kind: 'done', id, reading }, buffersOf(reading));
    } catch (error) {
      answer({ kind: 'failed', id, detail: String(error) });
    }
  };
  let last = Promise.resolve();
  port.onmessage = ({ data }: MessageEvent<SideCall>) => {
    // The disk reads the next call while we are at this one.
    const { blob, from, to } = data.task;
    const first = firstSlice(blob, from, to, PIECE_BYTES);
    last = last.then(() => perform(data, first));
  };
  answer({ kind: 'ready' });
}
