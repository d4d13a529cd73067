/**
 * One file, read into a mapped, typed sheet: sampled, its columns recognised, its bytes parsed once
 * into typed columns, each column placed in a table, each row classified. Or a refusal with a reason.
 */
import { dayFromCivil } from '#domain/civil-time.ts';
import { addedColumns } from '#domain/rejected-file.ts';
import {
  type DateOrder,
  type Dialect,
  type DialectWish,
  type EncodingName,
  headerStartOf,
  type SkippedRecord,
} from '#domain/sheet.ts';
import type { JobContext } from '#engine/job.ts';
import { readSheet, type SheetColumns } from '#ingest/columns/read-sheet.ts';
import { eachSkipped } from '#ingest/columns/skipped-records.ts';
import type { ColumnPlan } from '#ingest/columns/sheet-builder.ts';
import type { SliceReaders } from '#ingest/columns/slice-reader.ts';
import { cutRowOf } from '#ingest/dialect/cut-row.ts';
import type { HeaderPlace } from '#ingest/dialect/header-row.ts';
import { withoutLoose } from '#ingest/dialect/loose-rows.ts';
import { COPY_DIALECT, plainCopy } from '#ingest/dialect/plain-copy.ts';
import { isPlainDialect, type RecordDialect } from '#ingest/dialect/records.ts';
import { sampleFile } from '#ingest/dialect/sample.ts';
import type { ChosenField } from '#ingest/mapping/column-clues.ts';
import { mapColumns } from '#ingest/mapping/mapping.ts';
import type { BinaryKind } from '#ingest/text/encoding.ts';
import { endsInsideCharacter } from '#ingest/text/broken-end.ts';
import { isWithoutYear } from '#ingest/values/date-text.ts';
import type { MergedRange } from '#ingest/workbook/workbook-notes.ts';
import { cluesOf, planColumn } from './column-plans.ts';
import { describeFile, type ReadFile } from './described-file.ts';
import { evenText, readableText, type ReadableText, withRowNames } from './readable-text.ts';

/** What a person decided about a file; everything else is found. */
export interface ReadChoices {
  readonly encoding?: EncodingName;
  /** How records are cut, where nobody needs to find out: sheets of workbooks (`SHEET_DIALECT`). */
  readonly recordDialect?: RecordDialect;
  /** Cells of that sheet merged over several rows. */
  readonly mergedDown?: readonly MergedRange[];
  /** Columns of that sheet that show days without their year. */
  readonly yearlessColumns?: readonly number[];
  readonly dialect?: DialectWish;
  /** Which of the tables that stand in the file; the largest unless told. */
  readonly table?: number;
  /** The last record of the header; null: the file has none. */
  readonly headerRow?: number | null;
  /** How many records the header is. */
  readonly headerRows?: number;
  readonly dateOrder?: DateOrder;
  readonly columns?: ReadonlyMap<number, ChosenField>;
}

export interface ReadSettings {
  /** IANA zone that values with an offset are converted to. */
  readonly zone: string;
  /** Civil day that dates after are in the future. */
  readonly today: number;
  readonly job: JobContext;
  readonly onProgress: (bytesDone: number) => void;
  /** Who reads slices of large files beside this thread. */
  readonly readers?: SliceReaders | undefined;
}

/** Why a file cannot be used at all. */
export type Refusal =
  | { readonly code: 'empty' }
  | { readonly code: 'tooManyColumns'; readonly most: number }
  | { readonly code: 'binary'; readonly looksLike: BinaryKind }
  /** The encoding chosen makes nothing of it. */
  | { readonly code: 'unreadable'; readonly detail: string };

export type ReadResult =
  | { readonly status: 'read'; readonly file: ReadFile }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** Most readings of one file: a replanned column or encoding costs one each. */
const MOST_READINGS = 8;
const CONTROLS = /[\0-\x08\x0e-\x1f]/;
/** As many as a sheet of Excel may have. */
const MOST_COLUMNS = 16_384;

export async function readFile(
  file: Blob,
  choices: ReadChoices,
  settings: ReadSettings,
): Promise<ReadResult> {
  const isAsItStands = choices.recordDialect !== undefined || choices.dialect !== undefined;
  let readable = await readableText(file, { encoding: choices.encoding, isAsItStands });
  const isRewritten = readable.written !== null;
  let encoding = readable.written === null ? choices.encoding : 'utf-8';
  const evidence: Uint8Array[] = [];
  const replanned = new Map<number, ColumnPlan>();
  let isEvened = false;
  for (let times = 0; times < MOST_READINGS; times++) {
    const { blob, written, evened, hasRowNames }: ReadableText = readable;
    const sample = await sampleFile(blob, {
      ...(encoding ? { encoding } : {}),
      ...(evidence.length > 0 ? { evidence } : {}),
      ...(choices.recordDialect ? { recordDialect: choices.recordDialect } : {}),
      ...(choices.dialect ? { wish: choices.dialect } : {}),
      ...(choices.table === undefined ? {} : { table: choices.table }),
    });
    if (sample.kind === 'empty') return { status: 'refused', refusal: { code: 'empty' } };
    if (sample.kind === 'binary') {
      return { status: 'refused', refusal: { code: 'binary', looksLike: sample.binary } };
    }
    if (!isEvened && !isAsItStands && sample.whole) {
      isEvened = true;
      const even = await evenText(readable, sample.dialect, sample.whole, encoding);
      if (even) {
        readable = even;
        encoding = 'utf-8';
        continue;
      }
    }
    const isHeaderFound = !isAsItStands && choices.headerRow === undefined;
    if (isHeaderFound && !hasRowNames && evidence.length === 0) {
      const named = withRowNames(readable, sample);
      if (named) {
        readable = named;
        continue;
      }
    }
    const dialect = chosenDialect(sample.dialect, choices);
    const isChanged = dialect !== sample.dialect;
    const again = isChanged
      ? await sampleFile(blob, { encoding: sample.encoding, dialect })
      : sample;
    if (again.kind !== 'text') return { status: 'refused', refusal: { code: 'empty' } };
    const { header, values, whole, loose } = again;
    if (values.length > MOST_COLUMNS) {
      return { status: 'refused', refusal: { code: 'tooManyColumns', most: MOST_COLUMNS } };
    }
    const added = addedColumns(header);
    const clues = cluesOf(again, dialect.delimiter);
    const mapping = mapColumns(clues, choices.columns ?? new Map());
    const plans = mapping.columns.map((column, at) =>
      planColumn(column, clues[at]!.guess, replanned.get(at), choices.dateOrder),
    );
    const pause = (): Promise<void> | undefined =>
      settings.job.due() ? settings.job.pause(0) : undefined;
    const kept = whole && loose.length > 0 ? withoutLoose(whole, loose) : null;
    const { encoding: own, bomBytes } = sample;
    const copy =
      kept?.blob ??
      (isPlainDialect(dialect)
        ? null
        : await plainCopy(blob, dialect, { encoding: own, bomBytes, pause }));
    // What a workbook or a form was written as, is whole.
    const isWritten = choices.recordDialect !== undefined;
    const isCharacterCut =
      !isWritten &&
      (await endsInsideCharacter(
        written === null
          ? { blob, encoding: own, bomBytes }
          : { blob: file, encoding: written.encoding, bomBytes: 0 },
      ));
    const reading = await readSheet(copy ?? blob, {
      encoding: copy ? 'utf-8' : own,
      bomBytes: copy ? 0 : bomBytes,
      dialect: copy
        ? { ...headerWithin(dialect, kept?.numbers ?? null), ...COPY_DIALECT }
        : dialect,
      columns: plans,
      recordBytes: again.recordBytes,
      zone: settings.zone,
      today: dayOfTitle(again.records, dialect, settings.today, values),
      acceptInvalid: choices.encoding !== undefined || evidence.length > 1,
      isCharacterCut: isCharacterCut && sample.certain,
      onProgress: settings.onProgress,
      readers: settings.readers,
      pause,
    });
    if (reading.kind === 'reencode') {
      evidence.push(reading.evidence);
      encoding = undefined;
      continue;
    }
    if (reading.kind === 'replan') {
      for (const { column, ...change } of reading.changes) {
        replanned.set(column, { ...plans[column], ...change });
      }
      continue;
    }
    const sheet = kept ? withLoose(reading, loose, kept.numbers) : reading;
    if (sheet.rowCount === 0 && (sheet.undecodable > 0 || dialect.headerRow === null)) {
      const refusal: Refusal =
        sheet.undecodable > 0 ? { code: 'unreadable', detail: sample.encoding } : { code: 'empty' };
      return { status: 'refused', refusal };
    }
    // The first bytes of something else, cut off.
    if (sheet.rowCount === 0 && CONTROLS.test(again.records.flat().join(''))) {
      return { status: 'refused', refusal: { code: 'binary', looksLike: 'binary' } };
    }
    const cutRow =
      isWritten || isRewritten
        ? null
        : await cutRowOf({ blob, encoding: own, bomBytes }, dialect, values.length);
    const mapped = { ...mapping, columns: [...mapping.columns] };
    while (mapped.columns.length < sheet.readings.length) {
      mapped.columns.push({ tables: null, field: null, confidence: 0 });
    }
    return {
      status: 'read',
      file: describeFile(mapped, header, values, sheet, {
        encoding: written?.encoding ?? sample.encoding,
        encodingCertain: written?.certain ?? sample.certain,
        textEncoding: sample.encoding,
        dialectConfidence: sample.confidence,
        tableCount: Math.max(1, sample.tables.length),
        text: blob,
        bomBytes: sample.bomBytes,
        dialect,
        mergedDown: choices.mergedDown ?? [],
        yearlessColumns: choices.yearlessColumns ?? [],
        evened,
        hasRowNames: hasRowNames === true,
        isCharacterCut,
        cutRow,
        today: settings.today,
        added,
      }),
    };
  }
  return { status: 'refused', refusal: { code: 'binary', looksLike: 'binary' } };
}

/**
 * Where header and data stand in a copy, which has nothing of how the file was written.
 * @param numbers of the records that the copy has, in the file; null: all
 */
function headerWithin(
  { headerRow, headerStart, firstDataRow }: Dialect,
  numbers: readonly number[] | null,
): HeaderPlace {
  const within = (record: number): number => {
    const at = numbers === null ? record : numbers.findIndex((number) => number >= record);
    return at < 0 ? numbers!.length : at;
  };
  return {
    headerRow: headerRow === null ? null : within(headerRow),
    ...(headerStart === undefined ? {} : { headerStart: within(headerStart) }),
    firstDataRow: within(firstDataRow),
  };
}

/** A reading of kept records, told as one of the whole file. */
function withLoose(
  sheet: SheetColumns,
  loose: readonly SkippedRecord[],
  numbers: readonly number[],
): SheetColumns {
  const skipped = [...eachSkipped(sheet.skipped)].map((it) => ({
    ...it,
    record: numbers[it.record]!,
  }));
  return {
    ...sheet,
    records: sheet.records + loose.length,
    skipped: [...skipped, ...loose].sort((a, b) => a.record - b.record),
    recordOfRow: (row) => numbers[sheet.recordOfRow(row)]!,
  };
}

/**
 * The day that dates without a year are not after: of the year that a title above the header names
 * (2024年3月销售), else the day of the import.
 */
function dayOfTitle(
  records: readonly (readonly string[])[],
  dialect: Dialect,
  today: number,
  values: readonly (readonly string[])[],
): number {
  const { headerRow } = dialect;
  const titles = records
    .slice(0, headerRow === null ? 0 : headerStartOf(dialect))
    .flat()
    .join(' ');
  const year = /(?<!\d)(20\d\d)(?!\d)/.exec(titles)?.[1];
  if (year === undefined || !values.some((cells) => cells.some(isWithoutYear))) return today;
  return Math.min(today, dayFromCivil(Number(year), 12, 31));
}

function chosenDialect(found: Dialect, choices: ReadChoices): Dialect {
  const { headerRow = found.headerRow, headerRows = 1 } = choices;
  if (choices.headerRow === undefined && choices.headerRows === undefined) return found;
  const { headerStart: _, ...cut } = found;
  if (headerRow === null) return { ...cut, headerRow, firstDataRow: 0 };
  const headerStart = Math.max(0, headerRow - headerRows + 1);
  const several = headerStart === headerRow ? {} : { headerStart };
  return { ...cut, headerRow, ...several, firstDataRow: headerRow + 1 };
}
