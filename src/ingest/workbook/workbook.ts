/**
 * Workbooks: each sheet as CSV text that the ordinary reader takes (UTF-8, commas, CRLF, double quotes),
 * cells as a person sees and means them (docs/FORMATS.md, "Workbooks"). Sheets of xlsx are streamed, those of
 * xlsb held; the other kinds go through SheetJS.
 */
import type { ContentKind } from '#ingest/content-kind.ts';
import { detectEncoding } from '#ingest/text/encoding.ts';
import {
  answered,
  LIMIT_BYTES,
  MOST_SHEETS,
  type Opened,
  progressOf,
  requireSheets,
  type SheetInfo,
  type SheetOptions,
  type SheetSource,
  type SheetText,
  textLimit,
} from '#ingest/sheet-source.ts';
import { CsvWriter, RowCells, type RowSink } from './workbook-csv.ts';
import { MOST_FALLBACK_BYTES, readFallback } from './workbook-fallback.ts';
import type { HeldSheet } from './held-sheet.ts';
import { checkRepeated } from './repeated-cells.ts';
import { pagesOfMhtml } from './workbook-mhtml.ts';
import type { MergedRange } from './workbook-notes.ts';
import { corrupt, tooLarge, WorkbookRefused } from './workbook-refusal.ts';
import { openZip, type Zip, type ZipEntry } from './workbook-zip.ts';
import { readXlsb } from './xlsb.ts';
import { readParts, type XlsxParts, type XlsxSheetPart, zipKind } from './xlsx-parts.ts';
import { type SheetContext, SheetReader } from './xlsx-sheet.ts';
import { SharedStrings, SharedStringsReader } from './xlsx-strings.ts';
import { utf8Parts } from './xlsx-xml.ts';

/** What {@link openWorkbook} opens. */
export type WorkbookKind = Extract<ContentKind, 'zip' | 'ole' | 'markup' | 'mhtml'>;

/** Texts are held in memory while a sheet is read. */
const MOST_STRING_BYTES = 512 * 1024 * 1024;
/** How much of a sheet's XML is looked at when the workbook is opened. */
const SURVEY_BYTES = 2 * 1024 * 1024;
/** Rows of a fallback sheet between two questions whether to pause. */
const BLOCK_ROWS = 256;

/** Costs a look at the first megabytes of each sheet, whatever their size. Throws what `pause` throws. */
export function openWorkbook(
  blob: Blob,
  kind: WorkbookKind,
  options: SheetOptions = {},
): Promise<Opened<SheetSource>> {
  return answered(async () => {
    if (kind === 'zip') {
      const zip = await openZip(blob);
      const inside = await zipKind(zip);
      if (inside === null) throw new WorkbookRefused({ code: 'notWorkbook' });
      if (inside === 'xlsx') return XlsxWorkbook.open(zip, options);
      const limitBytes = 4 * MOST_FALLBACK_BYTES;
      if (zip.totalBytes > limitBytes) throw tooLarge(limitBytes);
      if (inside === 'xlsb') {
        return heldSource(await readXlsb(zip, { limitBytes, pause: options.pause }), options);
      }
      // SheetJS looks at no checksum, and damage can keep it busy for ever.
      await zip.verify({ limitBytes, pause: options.pause });
      const content = zip.find('content.xml')!;
      checkRepeated(new TextDecoder().decode(await zip.read(content, limitBytes)));
    }
    if (blob.size > MOST_FALLBACK_BYTES) throw tooLarge(MOST_FALLBACK_BYTES);
    await options.pause?.();
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return heldSource(await fallbackSheets(bytes, kind), options);
  });
}

function isMergedDown({ firstRow, lastRow, firstColumn, lastColumn }: MergedRange): boolean {
  return lastRow > firstRow && firstColumn === lastColumn;
}

class CountSink implements RowSink {
  rows = 0;
  columns = 0;

  addRow(row: number, cells: RowCells): void {
    this.rows = row + 1;
    this.columns = Math.max(this.columns, cells.columns[cells.count - 1]! + 1);
  }
}

interface Survey {
  readonly info: SheetInfo;
  /** Merged ranges that hide values; null where the sheet was not read to its end. */
  readonly covered: readonly MergedRange[] | null;
}

class XlsxWorkbook implements SheetSource {
  readonly sheets: readonly SheetInfo[];
  readonly leftOut: readonly string[];
  readonly #zip: Zip;
  readonly #parts: XlsxParts;
  readonly #surveys: readonly Survey[];
  #strings: SharedStrings | null = null;

  private constructor(zip: Zip, parts: XlsxParts, surveys: readonly Survey[]) {
    this.#zip = zip;
    this.#parts = parts;
    this.#surveys = surveys;
    this.sheets = surveys.map((it) => it.info);
    this.leftOut = parts.sheets.slice(surveys.length).map(({ name }) => name);
  }

  static async open(zip: Zip, options: SheetOptions): Promise<SheetSource> {
    const parts = await readParts(zip);
    requireSheets(parts.sheets);
    const surveys: Survey[] = [];
    const looked = parts.sheets.slice(0, options.mostSheets ?? MOST_SHEETS);
    for (const sheet of looked) {
      surveys.push(await survey(zip, parts, sheet, options));
      options.onProgress?.(surveys.length / looked.length);
    }
    return new XlsxWorkbook(zip, parts, surveys);
  }

  sheetText(index: number, options: SheetOptions = {}): Promise<Opened<SheetText>> {
    return answered(async () => {
      const { entry } = this.#parts.sheets[index]!;
      const { strings } = this.#parts;
      const isNew = strings !== null && this.#strings === null;
      const total = entry.packedBytes + (isNew ? strings.packedBytes : 0);
      const onRead = progressOf(options, total);
      this.#strings ??= await readStrings(this.#zip, strings, options, onRead);
      const covered = this.#surveys[index]!.covered;
      const first = await this.#convert(entry, covered ?? [], options, onRead);
      // What merged ranges hide is known only behind the last row: then the sheet is read again.
      const hiding = covered === null ? first.reader.hidingRanges() : [];
      const { writer, reader } =
        hiding.length === 0 ? first : await this.#convert(entry, hiding, options, onRead);
      return {
        text: writer.finish(),
        rows: writer.rows,
        columns: writer.columns,
        alerts: [],
        headerRow: null,
        notes: reader.notes.notes(),
        mergedDown: reader.merged.filter(isMergedDown),
      };
    });
  }

  async #convert(
    entry: ZipEntry,
    covered: readonly MergedRange[],
    options: SheetOptions,
    onRead: (bytes: number) => void,
  ): Promise<{ writer: CsvWriter; reader: SheetReader }> {
    const limitBytes = options.limitBytes ?? LIMIT_BYTES;
    const writer = new CsvWriter(textLimit(options));
    const context: SheetContext = {
      strings: this.#strings!,
      formats: this.#parts.formats,
      system: this.#parts.system,
      ...(covered.length > 0 ? { covered } : {}),
    };
    const reader = new SheetReader(context, writer);
    const unpacked = this.#zip.unpack(entry, { limitBytes, onRead, pause: options.pause });
    for await (const part of utf8Parts(unpacked)) reader.push(part);
    reader.finish();
    return { writer, reader };
  }
}

async function readStrings(
  zip: Zip,
  entry: ZipEntry | null,
  options: SheetOptions,
  onRead: (bytes: number) => void,
): Promise<SharedStrings> {
  if (entry === null) return new SharedStrings();
  const limitBytes = Math.min(options.limitBytes ?? LIMIT_BYTES, MOST_STRING_BYTES);
  const reader = new SharedStringsReader();
  const unpacked = zip.unpack(entry, { limitBytes, onRead, pause: options.pause });
  for await (const part of utf8Parts(unpacked)) reader.push(part);
  return reader.finish();
}

/** Reads the start of a sheet, or all of a small one, without its texts; on to the first value at least. */
async function survey(
  zip: Zip,
  parts: XlsxParts,
  sheet: XlsxSheetPart,
  options: SheetOptions,
): Promise<Survey> {
  const { entry, name, isHidden } = sheet;
  const sink = new CountSink();
  const reader = new SheetReader(
    { strings: null, formats: parts.formats, system: parts.system },
    sink,
  );
  let read = 0;
  let unpackedBytes = 0;
  let isWhole = true;
  const unpacked = zip.unpack(entry, {
    limitBytes: options.limitBytes ?? LIMIT_BYTES,
    onRead: (bytes) => (read += bytes),
    pause: options.pause,
  });
  for await (const part of utf8Parts(unpacked)) {
    reader.push(part);
    unpackedBytes += part.length;
    if (unpackedBytes >= SURVEY_BYTES && sink.rows > 0 && read < entry.packedBytes) {
      isWhole = false;
      break;
    }
  }
  if (isWhole) reader.finish();
  const likely = Math.round((reader.rowsSeen * entry.packedBytes) / Math.max(1, read));
  // The size that the file claims is taken where it may be true.
  const isClaimLikely = reader.claimedRows > likely / 2 && reader.claimedRows < likely * 2;
  const rows = isWhole ? sink.rows : isClaimLikely ? reader.claimedRows : likely;
  const isEmpty = sink.rows === 0;
  return {
    info: {
      name,
      isHidden,
      rows,
      isRowsExact: isWhole,
      columns: sink.columns,
      isEmpty,
      isProposed: !isHidden && !isEmpty,
    },
    covered: isWhole ? reader.hidingRanges() : null,
  };
}

async function heldSource(all: readonly HeldSheet[], options: SheetOptions): Promise<SheetSource> {
  const held = requireSheets(all).slice(0, options.mostSheets ?? MOST_SHEETS);
  // Of all of them together: a cell at the end of each of a thousand sheets would be gigabytes of line ends.
  let room = textLimit(options);
  const texts: Opened<SheetText>[] = [];
  const sheets: SheetInfo[] = [];
  for (const sheet of held) {
    const writer = new CsvWriter(room);
    const text = await answered(() => textOfHeld(sheet, writer, options));
    if (text.status === 'read') room -= text.result.text.size;
    else if (text.refusal.code === 'tooLarge') room = Math.floor(room / 2);
    else throw new WorkbookRefused(text.refusal);
    texts.push(text);
    const { name, isHidden } = sheet;
    const { rows, columns } = writer;
    const isEmpty = rows === 0 && text.status === 'read';
    sheets.push({
      name,
      isHidden,
      rows,
      isRowsExact: true,
      columns,
      isEmpty,
      isProposed: !isHidden && !isEmpty,
    });
    options.onProgress?.(sheets.length / held.length);
  }
  return {
    sheets,
    leftOut: all.slice(held.length).map(({ name }) => name),
    sheetText(index, { onProgress } = {}) {
      onProgress?.(1);
      return Promise.resolve(texts[index]!);
    },
  };
}

async function textOfHeld(
  sheet: HeldSheet,
  writer: CsvWriter,
  options: SheetOptions,
): Promise<SheetText> {
  const cells = new RowCells();
  for (let row = 0; row < sheet.rowCount; row++) {
    if (row % BLOCK_ROWS === 0) await options.pause?.();
    cells.clear();
    sheet.readRow(row, cells);
    if (cells.count > 0) writer.addRow(row, cells);
  }
  const { rows, columns } = writer;
  return {
    text: writer.finish(),
    rows,
    columns,
    alerts: [],
    headerRow: null,
    notes: sheet.notes.notes(),
    mergedDown: sheet.merged.filter(isMergedDown),
  };
}

async function fallbackSheets(bytes: Uint8Array, kind: WorkbookKind): Promise<HeldSheet[]> {
  if (kind === 'markup') return readFallback(markupText(bytes, null));
  if (kind !== 'mhtml') return readFallback(bytes);
  const sheets: HeldSheet[] = [];
  for (const page of pagesOfMhtml(bytes)) {
    sheets.push(...(await readFallback(markupText(page.bytes, page.charset))));
  }
  return sheets;
}

/** HTML and XML by what they, or what is around them, say of their encoding, else by what it looks like. */
function markupText(bytes: Uint8Array, told: string | null): string {
  const guess = detectEncoding(bytes, true);
  let label: string = guess.encoding;
  if (guess.bomBytes === 0 && !label.startsWith('utf-')) {
    const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
    label = told ?? /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? label;
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw corrupt(`encoding ${label}`);
  }
}
