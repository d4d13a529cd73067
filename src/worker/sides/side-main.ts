/** What a side worker does: one call after the other, each a message with its number. */
import type { ByteSource } from '#ingest/text/byte-source.ts';
import {
  buffersOf,
  beginSlice,
  readSlice,
  type SliceReading,
  type SliceTask,
} from '#ingest/columns/slice-reader.ts';
import { letGoOfSpare, takeSpare, writeTo } from '#engine/columns/spare-memory.ts';
import { readyKernel } from '#ingest/kernel/kernel.ts';
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
  /** Memory to be written to while nobody waits: handed over, or kept for a large slice. */
  | {
      readonly kind: 'memory';
      readonly id: number;
      readonly bytes: number;
      readonly isKept: boolean;
    }
  /** @see SideReader */
  | { readonly kind: 'open'; readonly id: number; readonly file: SentFile; readonly room: number };

export type SideAnswer =
  /** Loaded, and waiting for calls. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly reading: SliceReading }
  | { readonly kind: 'put'; readonly id: number }
  | { readonly kind: 'memory'; readonly id: number; readonly buffer: ArrayBuffer | null }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string }
  /** Opening goes on: the share done. */
  | { readonly kind: 'alive'; readonly id: number; readonly done: number }
  | { readonly kind: 'opened'; readonly id: number; readonly opened: SentOpening }
  | { readonly kind: 'notOpened'; readonly id: number; readonly failure: CallFailure };

/** Slices of files that memory is made ready for. */
const LARGE_BYTES = 4 * 1024 * 1024;
/** What a kernel takes to read such a slice, beside its columns. */
const KERNEL_PART = 0.5;

export function serveSide(port: MessagePort): void {
  const answer = (message: SideAnswer, transfer: ArrayBuffer[] = []): void =>
    port.postMessage(message, transfer);
  const failed = (id: number) => (error: unknown) =>
    answer({ kind: 'failed', id, detail: String(error) });
  /** For the columns of a large slice. */
  const kept: ArrayBuffer[] = [];
  const read = async (id: number, task: SliceTask, source: ByteSource): Promise<void> => {
    const isAwaited = isLarge(task);
    if (isAwaited) takeSpare(kept.splice(0));
    try {
      const reading = await readSlice(task, source);
      answer({ kind: 'done', id, reading }, buffersOf(reading));
    } finally {
      // What was taken of it went with the columns.
      if (isAwaited) letGoOfSpare();
    }
  };
  let putter: RowPutter | null = null;
  const put = async (id: number, database: string, rows: ColumnRows): Promise<void> => {
    putter ??= new RowPutter(database);
    await putter.put(rows);
    answer({ kind: 'put', id });
  };
  /** Large slices that were asked for: small ones come in between. */
  let slices = 0;
  const makeReady = async (id: number, bytes: number, isKept: boolean): Promise<void> => {
    const before = slices;
    const isQuiet = (): boolean => slices === before;
    const buffer = await writtenTo(bytes, isQuiet);
    if (isKept) {
      kept.push(buffer);
      await readyKernel(bytes * KERNEL_PART, isQuiet);
      answer({ kind: 'memory', id, buffer: null });
    } else answer({ kind: 'memory', id, buffer }, [buffer]);
  };
  let last = Promise.resolve();
  port.onmessage = ({ data: call }: MessageEvent<SideCall>) => {
    const { id } = call;
    if (call.kind === 'put') {
      // Each is a transaction of its own: none waits for another.
      put(id, call.database, call.rows).catch(failed(id));
      return;
    }
    if (call.kind === 'memory') {
      makeReady(id, call.bytes, call.isKept).catch(failed(id));
      return;
    }
    if (call.kind === 'open') {
      // Slices are read without what this takes.
      last = last.then(async () => (await import('./side-opening.ts')).openFor(call, answer));
      return;
    }
    const { task } = call;
    if (isLarge(task)) slices++;
    // The disk reads the next call while we are at this one.
    const source = beginSlice(task.blob, task.from, task.to);
    last = last.then(() => read(id, task, source).catch(failed(id)));
  };
  answer({ kind: 'ready' });
}

function isLarge({ from, to }: SliceTask): boolean {
  return to - from >= LARGE_BYTES;
}

/** Zeros that the device has handed the memory over for, as far as it goes until others need the thread. */
async function writtenTo(bytes: number, isQuiet: () => boolean): Promise<ArrayBuffer> {
  const buffer = new ArrayBuffer(bytes);
  await writeTo(buffer, 0, isQuiet);
  return buffer;
}
