/** The small parts of an xlsx file: which sheets there are, where they lie, the formats of their cells. */
import type { SerialSystem } from '#domain/excel-serial.ts';
import { type CellFormat, cellFormat } from './workbook-format.ts';
import { corrupt } from './workbook-refusal.ts';
import type { Zip, ZipEntry } from './workbook-zip.ts';
import { Attributes, nameCode, utf8Parts, type XmlHandler, XmlScanner } from './xlsx-xml.ts';

export interface XlsxParts {
  readonly sheets: readonly XlsxSheetPart[];
  readonly strings: ZipEntry | null;
  readonly formats: readonly CellFormat[];
  readonly system: SerialSystem;
}

export interface XlsxSheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
}

/** Parts other than sheets and texts: a few KB; some programs leave megabytes of unused styles. */
const MOST_PART_BYTES = 64 * 1024 * 1024;

/** What kind of workbook a zip holds; null for any other zip. */
export async function zipKind(zip: Zip): Promise<'xlsx' | 'xlsb' | 'ods' | null> {
  if (zip.find('[Content_Types].xml') !== undefined || zip.find('xl/workbook.xml') !== undefined) {
    const path = await workbookPath(zip);
    if (path === null || zip.find(path) === undefined) return null;
    if (/\.bin$/i.test(path)) return 'xlsb';
    return /(?:^|\/)(?:workbook|book)[^/]*\.xml$/i.test(path) || (await isSpreadsheet(zip, path))
      ? 'xlsx'
      : null;
  }
  const mime = zip.find('mimetype');
  if (mime === undefined || zip.find('content.xml') === undefined) return null;
  const text = new TextDecoder().decode(await zip.read(mime, 1024));
  return text.includes('opendocument.spreadsheet') ? 'ods' : null;
}

async function isSpreadsheet(zip: Zip, path: string): Promise<boolean> {
  const part = zip.find('[Content_Types].xml');
  if (part === undefined) return false;
  let isSheet = false;
  await eachElement(zip, part, (name, attributes) => {
    if (name !== OVERRIDE) return;
    const { partname = '', contenttype = '' } = attributes();
    if (partname.replace(/^\//, '').toLowerCase() !== path.toLowerCase()) return;
    isSheet ||= contenttype.includes('spreadsheetml') || contenttype.includes('ms-excel');
  });
  return isSheet;
}

const [RELATIONSHIP, OVERRIDE, SHEET, WORKBOOK_PR, NUM_FMT, CELL_XFS, XF] = [
  'Relationship',
  'Override',
  'sheet',
  'workbookPr',
  'numFmt',
  'cellXfs',
  'xf',
].map(nameCode);

export async function readParts(zip: Zip): Promise<XlsxParts> {
  const path = (await workbookPath(zip)) ?? 'xl/workbook.xml';
  const workbook = zip.find(path);
  if (workbook === undefined) throw corrupt('no workbook');
  const relations = await relationsOf(zip, path);
  const targets = new Map(relations.map((it) => [it.id, it]));
  const sheets: XlsxSheetPart[] = [];
  let system: SerialSystem = '1900';
  await eachElement(zip, workbook, (name, attributes) => {
    if (name === WORKBOOK_PR) {
      if (/^(?:1|true|on)$/i.test(attributes()['date1904'] ?? '')) system = '1904';
    } else if (name === SHEET) {
      const { name: title = '', id = '', state = 'visible' } = attributes();
      const target = targets.get(id);
      // Sheets of charts and dialogues hold no cells.
      if (target === undefined || target.type !== 'worksheet') return;
      const entry = zip.find(target.path);
      if (entry === undefined) throw corrupt(`no sheet ${target.path}`);
      sheets.push({ name: title, isHidden: state !== 'visible', entry });
    }
  });
  const partOf = (type: string): ZipEntry | null => {
    const relation = relations.find((it) => it.type === type);
    return relation === undefined ? null : (zip.find(relation.path) ?? null);
  };
  const styles = partOf('styles');
  return {
    sheets,
    strings: partOf('sharedStrings'),
    formats: styles === null ? [] : await formatsOf(zip, styles),
    system,
  };
}

async function formatsOf(zip: Zip, styles: ZipEntry): Promise<CellFormat[]> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCellStyles = false;
  await eachElement(
    zip,
    styles,
    (name, attributes) => {
      if (name === NUM_FMT) {
        const { numfmtid = '', formatcode = '' } = attributes();
        codes.set(Number(numfmtid), formatcode);
      } else if (name === CELL_XFS) isCellStyles = true;
      else if (name === XF && isCellStyles) ids.push(Number(attributes()['numfmtid'] ?? '0'));
    },
    (name) => {
      if (name === CELL_XFS) isCellStyles = false;
    },
  );
  return ids.map((id) => cellFormat(id, codes.get(id)));
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: the same in strict and transitional files. */
  readonly type: string;
  readonly path: string;
}

export async function workbookPath(zip: Zip): Promise<string | null> {
  const relations = await relationsOf(zip, '');
  const found = relations.find((it) => it.type === 'officeDocument');
  if (found !== undefined) return found.path;
  return zip.find('xl/workbook.xml') === undefined ? null : 'xl/workbook.xml';
}

export async function relationsOf(zip: Zip, path: string): Promise<Relation[]> {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const entry = zip.find(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (entry === undefined) return relations;
  await eachElement(zip, entry, (name, attributes) => {
    if (name !== RELATIONSHIP) return;
    const { id = '', type = '', target = '', targetmode = '' } = attributes();
    if (targetmode.toLowerCase() === 'external') return;
    relations.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      path: resolve(folder, target),
    });
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Calls `onOpen` with every element; its attributes by lower-case name without prefix, when asked. */
async function eachElement(
  zip: Zip,
  entry: ZipEntry,
  onOpen: (name: number, attributes: () => Record<string, string>) => void,
  onClose?: (name: number) => void,
): Promise<void> {
  const cursor = new Attributes();
  const decoder = new TextDecoder();
  const handler: XmlHandler = {
    open(name, bytes, start, end) {
      onOpen(name, () => {
        const found: Record<string, string> = {};
        cursor.over(bytes, start, end);
        while (cursor.next()) {
          const written = decoder.decode(bytes.subarray(cursor.nameStart, cursor.nameEnd));
          const local = written.slice(written.indexOf(':') + 1).toLowerCase();
          // `r:id` of a sheet, not its `sheetId`; a declaration of a namespace is no attribute.
          if (!written.startsWith('xmlns')) found[local] = cursor.string();
        }
        return found;
      });
    },
    close: (name) => onClose?.(name),
    text: () => {},
  };
  const scanner = new XmlScanner(handler);
  for await (const part of utf8Parts(zip.unpack(entry, { limitBytes: MOST_PART_BYTES }))) {
    scanner.push(part);
  }
  scanner.finish();
}
