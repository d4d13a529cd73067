/** A text file as the readers of text take it: without signs that say nothing, in a form that a dialect describes. */
import type { Dialect, EncodingName } from '#domain/sheet.ts';
import { detectBinary, detectEncoding, type EncodingGuess } from '#ingest/text/encoding.ts';
import { headOf } from '#ingest/text/file-head.ts';
import { decoderOf, withoutMarks } from '#ingest/text/text-decoder.ts';
import { hasOddLines, withEvenLines } from '#ingest/dialect/odd-rows.ts';
import { hasUnnamedRows, withBlankName } from '#ingest/dialect/row-names.ts';
import type { FileSample } from '#ingest/dialect/sample.ts';
import { mayBeRuled, withoutRulesOfFile } from '#ingest/dialect/ruled-file.ts';
import { rewrittenText } from '#ingest/dialect/rewritten-text.ts';
import { withoutStraySigns } from '#ingest/dialect/stray-signs.ts';

type Records = readonly (readonly string[])[];

export interface ReadableText {
  readonly blob: Blob;
  /** How the file itself is encoded, where the text is written anew: then it is UTF-8. */
  readonly written: Pick<EncodingGuess, 'encoding' | 'certain'> | null;
  /** Numbers of the records that were spelled otherwise than the rest, and are read as those. */
  readonly evened: readonly number[];
  /** Whether the first column was given a blank name, since the header had none for it. */
  readonly hasRowNames?: boolean;
}

const HEAD_BYTES = 64 * 1024;
/** Larger files are read as they stand. */
const MOST_REWRITTEN = 256 * 1024;

export interface ReadableOptions {
  /** Chosen by a person. */
  readonly encoding?: EncodingName | undefined;
  /** How its records are cut is known: nothing is written anew. */
  readonly isAsItStands?: boolean;
}

export async function readableText(
  file: Blob,
  { encoding, isAsItStands = false }: ReadableOptions = {},
): Promise<ReadableText> {
  const isText = detectBinary((await headOf(file)).subarray(0, HEAD_BYTES)) === null;
  if (!isText) return { blob: file, written: null, evened: [] };
  const blob = await withNamesOfLog(await withoutStraySigns(file));
  if (isAsItStands) return { blob, written: null, evened: [] };
  if (blob.size > MOST_REWRITTEN) return largeText(blob, encoding);
  const { text, guess } = await wholeText(blob, encoding);
  const better = rewrittenText(text);
  return better === null
    ? { blob, written: null, evened: [] }
    : { blob: new Blob([better]), written: guess, evened: [] };
}

/** Of large files only tables drawn for eyes are written anew. */
async function largeText(blob: Blob, encoding?: EncodingName): Promise<ReadableText> {
  const head = await headOf(blob);
  if (mayBeRuled(head)) {
    const found = guessOf(head, false, encoding);
    const better = await withoutRulesOfFile(blob, found);
    if (better) return { blob: better, written: found, evened: [] };
  }
  return { blob, written: null, evened: [] };
}

/** What stands before the names of the columns in the logs of web servers. */
const HASH = 0x23;
const LOG_HEAD_BYTES = 4096;

/** A log of a web server with the names of its columns as a header. */
async function withNamesOfLog(blob: Blob): Promise<Blob> {
  const head = await headOf(blob);
  if (head[0] !== HASH) return blob;
  const text = new TextDecoder('latin1').decode(head.subarray(0, LOG_HEAD_BYTES));
  const found = /^#Fields:[ \t]+(?=\S)/m.exec(text);
  if (!found) return blob;
  return new Blob([blob.slice(0, found.index), blob.slice(found.index + found[0].length)]);
}

/** The same with rows that are spelled otherwise spelled as the rest; null where there are none. */
export async function evenText(
  readable: ReadableText,
  dialect: Dialect,
  whole: Records,
  encoding?: EncodingName,
): Promise<ReadableText | null> {
  const { blob, written } = readable;
  if (blob.size > MOST_REWRITTEN || !hasOddLines(whole, dialect)) return null;
  const { text, guess } = await wholeText(blob, written === null ? encoding : 'utf-8');
  const better = withEvenLines(text, dialect, dialect);
  if (better === null) return null;
  return {
    ...readable,
    blob: new Blob([better.text]),
    written: written ?? guess,
    evened: better.records,
  };
}

/** The same with a blank name before the others, where the first column holds the names of the rows. */
export function withRowNames(
  readable: ReadableText,
  { encoding, bomBytes, dialect, records }: FileSample,
): ReadableText | null {
  if (!hasUnnamedRows(records, dialect)) return null;
  const blob = withBlankName(readable.blob, bomBytes, encoding, dialect);
  return blob && { ...readable, blob, hasRowNames: true };
}

async function wholeText(
  blob: Blob,
  encoding?: EncodingName,
): Promise<{ readonly text: string; readonly guess: EncodingGuess }> {
  const bytes = await headOf(blob);
  const guess = guessOf(bytes, true, encoding);
  const text = decoderOf(guess.encoding).decode(bytes.subarray(guess.bomBytes));
  return { text: withoutMarks(text), guess };
}

/** What is known of the encoding: chosen, or found. */
function guessOf(bytes: Uint8Array, isWhole: boolean, encoding?: EncodingName): EncodingGuess {
  const found = detectEncoding(bytes, isWhole);
  return encoding === undefined || encoding === found.encoding
    ? found
    : { encoding, bomBytes: 0, certain: true };
}
