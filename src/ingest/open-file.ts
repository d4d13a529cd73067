/**
 * What a file is, from its bytes alone: text as it stands, sheets (of a workbook, of JSON, of Parquet), one
 * packed file, or an archive of files. The one door to all readers but the one of text; each loads when its
 * kind comes.
 */
import type { PackedFiles } from './archive/zip-files.ts';
import { contentKind } from './content-kind.ts';
import { detectBinary } from '#ingest/text/encoding.ts';
import { answered, type Opened, type SheetOptions, type SheetSource } from './sheet-source.ts';
import { WorkbookRefused } from '#ingest/workbook/workbook-refusal.ts';

export type FileContent =
  | { readonly kind: 'text' }
  | { readonly kind: 'sheets'; readonly source: SheetSource }
  /** Packed by gzip or zstd: what is in it is yet to be opened. */
  | { readonly kind: 'packed'; readonly unpack: (options: SheetOptions) => Promise<Opened<Blob>> }
  | { readonly kind: 'archive'; readonly packed: PackedFiles };

export async function openFile(
  blob: Blob,
  options: SheetOptions = {},
): Promise<Opened<FileContent>> {
  const kind = blob.size === 0 ? null : await contentKind(blob);
  switch (kind) {
    case null:
      return { status: 'read', result: { kind: 'text' } };
    case 'gzip':
    case 'zstd': {
      const { unpackStream } = await import('./archive/unpack-stream.ts');
      const unpack = (own: SheetOptions): Promise<Opened<Blob>> => unpackStream(blob, kind, own);
      return { status: 'read', result: { kind: 'packed', unpack } };
    }
    case 'json':
      return asSheets(await (await import('./json/json-file.ts')).openJson(blob, options));
    case 'parquet':
      return asSheets(await (await import('./parquet/parquet-file.ts')).openParquet(blob));
    case 'lockedParquet':
      return { status: 'refused', refusal: { code: 'encrypted' } };
    case 'zip':
      return openArchive(blob, options);
    default:
      return asSheets(
        await (await import('#ingest/workbook/workbook.ts')).openWorkbook(blob, kind, options),
      );
  }
}

function asSheets(opened: Opened<SheetSource>): Opened<FileContent> {
  if (opened.status === 'refused') return opened;
  return { status: 'read', result: { kind: 'sheets', source: opened.result } };
}

/** A workbook, or files packed together; a document of another kind is neither. */
async function openArchive(blob: Blob, options: SheetOptions): Promise<Opened<FileContent>> {
  const { openZip } = await import('#ingest/workbook/workbook-zip.ts');
  const { zipKind } = await import('#ingest/workbook/xlsx-parts.ts');
  const looked = await answered(async () => {
    const zip = await openZip(blob);
    return { zip, inside: await zipKind(zip) };
  });
  if (looked.status === 'refused') return looked;
  const { zip, inside } = looked.result;
  if (inside !== null) {
    return asSheets(
      await (await import('#ingest/workbook/workbook.ts')).openWorkbook(blob, 'zip', options),
    );
  }
  return answered(async () => {
    const isDocument = DOCUMENT_PARTS.some((name) => zip.find(name) !== undefined);
    if (isDocument) throw new WorkbookRefused({ code: 'notWorkbook' });
    const { filesOfZip } = await import('./archive/zip-files.ts');
    return { kind: 'archive', packed: filesOfZip(zip, options.limitBytes) };
  });
}

/** Say that the files in the archive are parts of one document: of Office, OpenDocument, Numbers, Java. */
const DOCUMENT_PARTS = [
  '[Content_Types].xml',
  'mimetype',
  'Index/Document.iwa',
  'Index.zip',
  'META-INF/MANIFEST.MF',
  // Of a damaged one, where the names above are lost.
  '_rels/.rels',
  'docProps/app.xml',
  'xl/styles.xml',
];

/** Whether a file in an archive that begins like this is worth opening: text, or a kind that is read here. */
export async function mayBeTable(head: Uint8Array): Promise<boolean> {
  if (head.length === 0) return false;
  return detectBinary(head) === null || (await contentKind(new Blob([head.slice()]))) !== null;
}
