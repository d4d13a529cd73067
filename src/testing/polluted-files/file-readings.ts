/** What comes of a polluted file: as the product saves it clean, and as PapaParse guesses it. */
import Papa from 'papaparse';
import { UNINTERRUPTED } from '#engine/job.ts';
import { cleanCsv } from '#ingest/dialect/clean-csv.ts';
import { recordsLeftOut } from '#ingest/described-file.ts';
import { readFile } from '#ingest/read-file.ts';
import { openDrop } from '#worker/importing/drop-files.ts';

type Lines = readonly (readonly string[])[];

/** The clean CSV of a file, through the whole import; none where the file is refused. */
export async function ourCells(bytes: Uint8Array<ArrayBuffer>): Promise<Lines> {
  const dropped = await openDrop([new File([bytes], 'polluted.csv')], UNINTERRUPTED, () => {});
  const own = dropped.find(({ isLeftOut }) => !isLeftOut)!;
  const settings = { zone: 'UTC', today: 20_000, job: UNINTERRUPTED, onProgress() {} };
  const result = await readFile(own.file, own.choices, settings);
  if (result.status === 'refused') return [];
  const blob = await cleanCsv(result.file.text, result.file.dialect, {
    ...result.file,
    encoding: result.file.textEncoding,
    leaveOut: recordsLeftOut(result.file),
  });
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(
    await blob.arrayBuffer(),
  );
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
}

/** PapaParse left to itself, with what helps it most: blank lines left out. */
export function papaCells(bytes: Uint8Array): Lines {
  // As a browser reads a file: a mark decides, else UTF-8.
  const isMarked = (first: number, second: number) => bytes[0] === first && bytes[1] === second;
  const encoding = isMarked(0xff, 0xfe) ? 'utf-16le' : isMarked(0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  return Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
}
