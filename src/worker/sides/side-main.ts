/** What a side worker does: one call after the other, each a message with its number. */
import type { ByteSource } from '#ingest/text/byte-source.ts';
import {
  buffersOf,
  beginSlice,
  readSlice,
  type SliceReading,
  type SliceTask,
} from '#ingest/columns/slice-reader.ts';
import { type ColumnRows, RowPutter } from '#storage/put-rows.ts';
import type { CallFailure } from '#worker/protocol/channel.ts';
import type { SentFile, SentOpening } from './sent-file.ts';

export type SideCall =
  | { readonly kind: 'slice'; readonly id: number; readonly task: SliceTask }
  /** Rows to be put into a database. */
  | {
      readonly kind: 'put';
      readonly id: number;
      readonly database: string;
      readonly rows: ColumnRows;
    }
  /** @see SideReader */
  | { readonly kind: 'open'; readonly id: number; readonly file: SentFile; readonly room: number };

export type SideAnswer =
  /** Loaded, and waiting for calls. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly reading: SliceReading }
  | { readonly kind: 'put'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string }
  /** Opening goes on: the share done. */
  | { readonly kind: 'alive'; readonly id: number; readonly done: number }
  | { readonly kind: 'opened'; readonly id: number; readonly opened: SentOpening }
  | { readonly kind: 'notOpened'; readonly id: number; readonly failure: CallFailure };

export function serveSide(port: MessagePort): void {
  const answer = (message: SideAnswer, transfer: ArrayBuffer[] = []): void =>
    port.postMessage(message, transfer);
  const failed = (id: number) => (error: unknown) =>
    answer({ kind: 'failed', id, detail: String(error) });
  const read = async (id: number, task: SliceTask, source: ByteSource): Promise<void> => {
    const reading = await readSlice(task, source);
    answer({ kind: 'done', id, reading }, buffersOf(reading));
  };
  let putter: RowPutter | null = null;
  const put = async (id: number, database: string, rows: ColumnRows): Promise<void> => {
    putter ??= new RowPutter(database);
    await putter.put(rows);
    answer({ kind: 'put', id });
  };
  let last = Promise.resolve();
  port.onmessage = ({ data: call }: MessageEvent<SideCall>) => {
    const { id } = call;
    if (call.kind === 'put') {
      // Each is a transaction of its own: none waits for another.
      put(id, call.database, call.rows).catch(failed(id));
      return;
    }
    if (call.kind === 'open') {
      // Slices are read without what this takes.
      last = last.then(async () => (await import('./side-opening.ts')).openFor(call, answer));
      return;
    }
    // The disk reads the next call while we are at this one.
    const { task } = call;
    const source = beginSlice(task.blob, task.from, task.to);
    last = last.then(() => read(id, task, source).catch(failed(id)));
  };
  answer({ kind: 'ready' });
}
