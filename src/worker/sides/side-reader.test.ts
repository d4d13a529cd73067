/** Damaged and crafted files go to a thread that is ended when it hangs; whatever becomes of it, an answer comes. */
import { Worker } from 'node:worker_threads';
import { write, utils } from '@e965/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, test } from 'vitest';
import { Cancelled, createJobContext, type JobContext, UNINTERRUPTED } from '#engine/job.ts';
import { Random } from '#demo/random.ts';
import { openDrop } from '#worker/importing/drop-files.ts';
import { endlessFile } from '#testing/endless-file.ts';
import { damagedBytes } from '#testing/mutated-workbooks.ts';
import { numRuns } from '#testing/property.ts';
import type { SideAnswer, SideCall } from './side-main.ts';
import { openFor } from './side-opening.ts';
import { type Patience, SideReader } from './side-reader.ts';

const threads = new Set<Worker>();
afterEach(() => {
  for (const thread of threads) void thread.terminate();
  threads.clear();
});

/** A reader on threads of Node, started as the page starts workers. */
function threadReader(patience: Partial<Patience>): { reader: SideReader; started: () => number } {
  let current: Worker | null = null;
  let count = 0;
  const end = (): void => {
    if (current) void current.terminate();
    current = null;
  };
  const reader: SideReader = new SideReader(
    {
      start() {
        end();
        count++;
        const { port1, port2 } = new MessageChannel();
        const thread = new Worker('./scripts/run-ts.mjs', {
          argv: ['src/testing/side-thread.ts'],
          workerData: { port: port1 },
          transferList: [port1 as never],
          stdout: true,
          stderr: true,
        });
        current = thread;
        threads.add(thread);
        const lost = (): void => {
          if (current === thread) reader.failed();
        };
        thread.on('error', lost);
        thread.on('exit', lost);
        reader.addPort(port2);
      },
      end,
    },
    { startMs: 60_000, ...patience },
  );
  return { reader, started: () => count };
}

const rows = Array.from({ length: 60 }, (_, row) => [`A${row}`, `C${row % 7}`, row * 1.5, '绿茶']);
const csv = new File([`order_id,customer_id,amount\nA1,C1,5\nA2,C2,7\n`], 'a.csv');

function book(bookType: 'biff8' | 'biff5' | 'xlsb'): Uint8Array<ArrayBuffer> {
  const sheet = utils.aoa_to_sheet([['order_id', 'customer_id', 'amount', 'product'], ...rows]);
  return new Uint8Array(
    write(utils.book_new(sheet, 'Orders'), { type: 'array', bookType }) as ArrayBuffer,
  );
}

function parquet(codec: 'UNCOMPRESSED' | 'SNAPPY', count = 300): Uint8Array<ArrayBuffer> {
  const data = Array.from({ length: count }, (_, row) => row);
  return new Uint8Array(
    parquetWriteBuffer({
      codec,
      columnData: [
        { name: 'order_id', type: 'STRING', data: data.map((row) => `A${row}`) },
        { name: 'city', type: 'STRING', data: data.map((row) => ['York', 'Bath', null][row % 3]) },
        { name: 'amount', type: 'DOUBLE', data: data.map((row) => (row % 5 ? row / 2 : null)) },
      ],
    }),
  );
}

const never = (): void => {};
const file = (bytes: Uint8Array<ArrayBuffer>, name: string): File => new File([bytes], name);
const endless = (): File => file(endlessFile(), 'endless.parquet');

describe('a file that would never be read to its end', () => {
  test(
    'is refused; the next ones are read, and a cancel ends the reading',
    { timeout: 120_000 },
    async () => {
      const { reader, started } = threadReader({
        // Only the endless one is large; how long a thread takes to load is the machine's affair.
        silentMs: (bytes) => (bytes > 500_000 ? 1500 : 60_000),
      });
      const files = [
        endless(),
        file(parquet('SNAPPY'), 'b.parquet'),
        csv,
        file(book('biff8'), 'c.xls'),
      ];
      const dropped = await reader.lend((open) => openDrop(files, UNINTERRUPTED, never, open));
      expect(dropped.map(({ file: { name }, refusal }) => [name, refusal?.code ?? 'read'])).toEqual(
        [
          ['endless.parquet', 'stalled'],
          ['b.parquet', 'read'],
          ['a.csv', 'read'],
          ['c.xls', 'read'],
        ],
      );
      // What the thread wrote can be read when it is no more.
      expect(await dropped[1]!.file.text()).toContain('A299,');
      expect((await dropped[3]!.file.text()).split('\r\n')).toHaveLength(62);

      let isCancelled = false;
      const job = createJobContext(() => isCancelled, never);
      const hanging = reader.lend((open) => openDrop([endless()], job, never, open));
      setTimeout(() => (isCancelled = true), 300);
      await expect(hanging).rejects.toThrow(Cancelled);
      expect(started()).toBe(3);
    },
  );

  test('a reader that is lost costs one file', async () => {
    const { port1, port2 } = new MessageChannel();
    const reader: SideReader = new SideReader({
      start() {
        port1.onmessage = () => reader.failed();
        port1.postMessage({ kind: 'ready' });
        reader.addPort(port2);
      },
      end: () => port1.close(),
    });
    const files = [file(parquet('SNAPPY'), 'b.parquet'), csv];
    const dropped = await reader.lend((open) => openDrop(files, UNINTERRUPTED, never, open));
    expect(dropped.map(({ refusal }) => refusal?.code ?? 'read')).toEqual(['readerLost', 'read']);
  });

  test('where no reader comes, the file is read here', async () => {
    const reader = new SideReader({ start: never, end: never }, { startMs: 150 });
    const files = [file(parquet('SNAPPY'), 'b.parquet')];
    const dropped = await reader.lend((open) => openDrop(files, UNINTERRUPTED, never, open));
    expect(dropped.map(({ refusal }) => refusal)).toEqual([null]);
  });

  test('a drop that takes the place of one being cancelled is not ended with it', async () => {
    let end = never;
    const reader: SideReader = new SideReader({
      start() {
        const { port1, port2 } = new MessageChannel();
        let isEnded = false;
        end = () => {
          isEnded = true;
          port1.close();
        };
        port1.onmessage = ({ data }: MessageEvent<Extract<SideCall, { kind: 'open' }>>) => {
          const answer = (message: SideAnswer): void => {
            if (!isEnded) port1.postMessage(message);
          };
          // A library is at it, without a sign.
          if (data.file.name !== 'hanging') void openFor(data, answer);
        };
        port1.postMessage({ kind: 'ready' });
        reader.addPort(port2);
      },
      end: () => end(),
    });
    const drop = (name: string, job: JobContext): Promise<unknown> =>
      reader.lend((open) => openDrop([file(parquet('SNAPPY'), name)], job, never, open));
    let isCancelled = false;
    const hanging = drop(
      'hanging',
      createJobContext(() => isCancelled, never),
    );
    const cancelled = hanging.catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 20));
    isCancelled = true;
    expect(await drop('next', UNINTERRUPTED)).toMatchObject([{ refusal: null }]);
    expect(await cancelled).toBeInstanceOf(Cancelled);
  });
});

const COUNT = numRuns(24, 8000);

test(
  `${COUNT} damaged files of Parquet and of binary workbooks: each is answered`,
  { timeout: numRuns(240_000, 3_600_000) },
  async () => {
    const { reader } = threadReader({ silentMs: () => 20_000 });
    const sound = [
      parquet('UNCOMPRESSED'),
      book('biff8'),
      parquet('SNAPPY'),
      book('biff5'),
      parquet('UNCOMPRESSED', 3000),
      book('xlsb'),
    ];
    const outcomes: Record<string, number> = {};
    await reader.lend(async (open) => {
      for (let seed = 0; seed < COUNT; seed++) {
        const random = new Random(seed, 'a damaged file for the reader');
        const bytes = damagedBytes(sound[seed % sound.length]!, random);
        const dropped = await openDrop([file(bytes, `${seed}`)], UNINTERRUPTED, never, open);
        expect(dropped.length).toBeGreaterThan(0);
        for (const { refusal } of dropped) {
          const outcome = refusal?.code ?? 'read';
          outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
        }
      }
    });
    // It is the damage that is noticed, and nothing ends the thread.
    expect((outcomes['damaged'] ?? 0) + (outcomes['unreadable'] ?? 0)).toBeGreaterThan(COUNT / 10);
    expect(outcomes['read']).toBeGreaterThan(COUNT / 10);
    expect(outcomes['readerLost'] ?? 0).toBe(0);
  },
);
