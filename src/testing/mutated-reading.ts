/**
 * Reads mutated files in a thread of its own, as a drop does, and tells what came back otherwise than it
 * should: so that a reading that never ends is a failure and not a test that never ends.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { canonicalCell } from '#derive/fields/cells.ts';
import { UNINTERRUPTED } from '#engine/job.ts';
import { cellContent, isBlankRecord } from '#ingest/values/cell-text.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import { readFile } from '#ingest/read-file.ts';
import { readRecords } from '#ingest/dialect/records.ts';
import { openDrop } from '#worker/importing/drop-files.ts';
import { mutated, soundFiles, type SoundFile } from './mutated-files.ts';
import { mutatedBook, soundBooks } from './mutated-workbooks.ts';

/** What came of one file. */
export interface ReadingReport {
  readonly seed: number;
  readonly damage: string;
  /** Rows came back, or the code of the refusal. */
  readonly outcome: string;
  /** What is wrong with it; null where nothing is. */
  readonly failure: string | null;
}

interface Rows {
  /** Content of the cells of each record that is not blank, as it stands in the file. */
  readonly raw: readonly (readonly [record: number, row: string])[];
  /** Cells of each row as the app keeps them, with what became of the row. */
  readonly typed: readonly (readonly [record: number, row: string])[];
}

type Reading = Rows | { readonly refusal: string };

const settings = {
  zone: 'Asia/Shanghai',
  today: 20_000,
  job: UNINTERRUPTED,
  onProgress: () => {},
};

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<Reading> {
  // The name says nothing: what a file is, is found in its bytes.
  const dropped = await openDrop([new File([bytes], 'orders.csv')], UNINTERRUPTED, () => {});
  const first = dropped.find(({ isLeftOut }) => !isLeftOut) ?? dropped[0];
  if (first === undefined) return { refusal: 'nothing' };
  if (first.refusal) return { refusal: first.refusal.code };
  const result = await readFile(first.file, first.choices, settings);
  if (result.status === 'refused') return { refusal: result.refusal.code };
  return { raw: await rawRows(result.file), typed: typedRows(result.file) };
}

/** Of what was read: where a row was evened, the file as it was written anew. */
async function rawRows({ dialect, text, textEncoding, bomBytes }: ReadFile): Promise<Rows['raw']> {
  const rows: [number, string][] = [];
  const records = readRecords(text, dialect, { encoding: textEncoding, bomBytes });
  for await (const block of records) {
    for (const [at, cells] of block.records.entries()) {
      if (isBlankRecord(cells)) continue;
      rows.push([block.firstRecord + at, rowText(cells.map(cellContent))]);
    }
  }
  return rows;
}

function typedRows(file: ReadFile): Rows['typed'] {
  const columns = file.columns.map(({ column }) => column);
  return Array.from({ length: file.rowCount }, (_, row) => [
    file.recordOfRow(row),
    `${file.status?.[row] ?? 0}\u0001${rowText(columns.map((column) => canonicalCell(column, row) ?? ''))}`,
  ]);
}

/** A column that another row has too many changes nothing of this one, nor does a time in another. */
function rowText(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.replace(/T00:00:00$/, ''))
    .join('\u0001')
    .replace(/\u0001+$/, '');
}

/** The first of the rows that were not touched and did not come back, in their order. */
function firstLost(
  sound: Rows['raw'],
  found: Rows['raw'],
  isTouched: (record: number) => boolean,
): string | null {
  let at = 0;
  let lost = 0;
  let first: string | null = null;
  for (const [record, row] of sound) {
    if (isTouched(record)) continue;
    let place = at;
    while (place < found.length && found[place]![1] !== row) place++;
    if (place < found.length) {
      at = place + 1;
      continue;
    }
    lost++;
    first ??= `record ${record}: ${JSON.stringify(row)}`;
  }
  return first === null ? null : `${lost} rows lost, first ${first}`;
}

const files = soundFiles();
const sound = new Map<SoundFile, Rows>();

async function soundRows(file: SoundFile): Promise<Rows> {
  const known = sound.get(file);
  if (known) return known;
  const reading = await read(file.bytes);
  if ('refusal' in reading) throw new Error(`${file.name} is refused: ${reading.refusal}`);
  if (reading.raw.length < file.rows || reading.typed.length < file.rows) {
    throw new Error(`${file.name} lost rows`);
  }
  sound.set(file, reading);
  return reading;
}

async function report(seed: number): Promise<ReadingReport> {
  const { damage, judge, bytes } =
    seed % 5 === 4 ? await damagedBook(seed) : await damagedText(seed);
  try {
    const reading = await read(bytes);
    const outcome = 'refusal' in reading ? reading.refusal : 'read';
    return { seed, damage, outcome, failure: judge(reading) };
  } catch (error) {
    const told = error instanceof Error ? error.stack : String(error);
    return { seed, damage, outcome: 'crash', failure: `crashed: ${told}` };
  }
}

interface Damaged {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly damage: string;
  /** What is wrong with a reading of it. */
  readonly judge: (reading: Reading) => string | null;
}

/** About ten records. */
const FEWEST_BYTES = 700;

async function damagedText(seed: number): Promise<Damaged> {
  const file = mutated(files, seed);
  const base = await soundRows(file.of);
  const judge = (reading: Reading): string | null => {
    // Of a handful of lines nobody can say for sure how they are to be cut.
    if (file.bytes.length < FEWEST_BYTES) return null;
    if ('refusal' in reading) {
      // What is left is nearly the whole file: to refuse it would lose the rest.
      const isMostThere = file.bytes.length * 2 > file.of.bytes.length;
      return isMostThere ? `refused: ${reading.refusal}` : null;
    }
    const raw = firstLost(base.raw, reading.raw, file.isTouched);
    if (raw !== null) return `as read: ${raw}`;
    const header = base.typed[0]![0] - 1;
    if (file.isTouched(header)) return null;
    const typed = firstLost(base.typed, reading.typed, file.isTouched);
    return typed === null ? null : `as kept: ${typed}`;
  };
  return { ...file, judge };
}

async function damagedBook(seed: number): Promise<Damaged> {
  const book = mutatedBook(books, seed);
  const judge = (reading: Reading): string | null => {
    if (!book.isChecked || 'refusal' in reading) return null;
    const lost = firstLost(soundBook.raw, reading.raw, () => false);
    return lost === null ? null : `damage that nobody noticed: ${lost}`;
  };
  return { ...book, judge };
}

const books = await soundBooks();
const soundBook = await soundRowsOfBook();

async function soundRowsOfBook(): Promise<Rows> {
  const reading = await read(books[0]!.bytes);
  if ('refusal' in reading) throw new Error(`the workbook is refused: ${reading.refusal}`);
  return reading;
}

// The sound files first: their time is nobody's.
for (const file of files) await soundRows(file);
parentPort?.postMessage('ready');
const { from, to } = workerData as { readonly from: number; readonly to: number };
for (let seed = from; seed < to; seed++) parentPort?.postMessage(await report(seed));
parentPort?.postMessage('done');
