/**
 * A workbook that leaves the app: one table, its header bold and frozen, numbers and days typed, all
 * else text, so that no id turns to 1.23E+17 and no text runs as a formula (ECMA-376, transitional).
 * Written as a stream: a sheet is never held as one string.
 */
import { Zip, ZipDeflate } from 'fflate';
import { parseIsoDay } from '#domain/civil-time.ts';
import { serialFromDay } from '#domain/excel-serial.ts';

/** What a column holds; `days` is a number of days, `share` a ratio. */
export type SheetColumnKind = 'text' | 'number' | 'money' | 'share' | 'days' | 'day' | 'moment';

export interface SheetColumn {
  readonly header: string;
  readonly kind: SheetColumnKind;
}

export interface SheetTable {
  /** What the sheet is called, cut to what Excel takes. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rowCount: number;
  /** Cells as exact text, as CSV has them: decimals, days as 2024-03-05, moments as 2024-03-05T14:30:00. */
  readonly row: (at: number) => readonly (string | null)[];
}

export interface WriteXlsxOptions {
  /** Sign before money: ¥; without it plain numbers. */
  readonly moneySign?: string | null;
  readonly moneyDigits?: number;
  /** Rows of a sheet at most, header apart; more go on in further sheets. */
  readonly mostRows?: number;
  /** Asked between blocks of rows; its rejection (cancel) passes through. */
  readonly pause?: (done: number) => Promise<void> | undefined;
}

/** Rows below the header: what Excel opens, 1,048,576 with it. */
const MOST_ROWS = 1_048_575;
const MOST_NAME = 31;
/** Characters that a cell of Excel holds. */
const MOST_CHARACTERS = 32_767;
const BLOCK_ROWS = 1000;
/** Rows looked at to know how wide columns are. */
const SAMPLE_ROWS = 200;
const NARROWEST = 8;
const WIDEST = 44;
/** Whole digits that a cell shows before it turns to 1.23E+11. */
const PLAIN_DIGITS = 11;

/** Numbers of the cell styles of `styles.xml`. */
const HEADER_STYLE = 1;
const TEXT_STYLE = 2;
const STYLE_OF: Readonly<Record<SheetColumnKind, number>> = {
  text: TEXT_STYLE,
  number: 0,
  money: 3,
  share: 4,
  days: 5,
  day: 6,
  moment: 7,
};

export async function writeXlsx(table: SheetTable, options: WriteXlsxOptions = {}): Promise<Blob> {
  const { mostRows = MOST_ROWS, pause } = options;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failure = error;
    // Views of a buffer that fflate uses again would change under us.
    else pieces.push(Uint8Array.from(piece));
  });
  const part = (name: string): ((text: string, isLast?: boolean) => void) => {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    return (text, isLast = true) => entry.push(encoder.encode(text), isLast);
  };
  const sheetCount = Math.max(1, Math.ceil(table.rowCount / mostRows));
  const names = sheetNames(table.name, sheetCount);
  const strings = new SharedStrings();
  part('[Content_Types].xml')(contentTypes(sheetCount));
  part('_rels/.rels')(relationships([['officeDocument', 'xl/workbook.xml']]));
  part('xl/workbook.xml')(workbookXml(names));
  part('xl/_rels/workbook.xml.rels')(
    relationships([
      ...names.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  );
  part('xl/styles.xml')(stylesXml(options));
  for (let sheet = 0; sheet < sheetCount; sheet++) {
    const from = sheet * mostRows;
    const to = Math.min(table.rowCount, from + mostRows);
    const write = part(`xl/worksheets/sheet${sheet + 1}.xml`);
    write(sheetHead(table, from, to, strings), false);
    for (let at = from; at < to; at += BLOCK_ROWS) {
      await pause?.(at / table.rowCount);
      write(rowsXml(table, at, Math.min(to, at + BLOCK_ROWS), from, strings), false);
    }
    write(sheetFoot(table.columns.length, to - from));
  }
  const write = part('xl/sharedStrings.xml');
  strings.write(write);
  zip.end();
  if (failure !== null) throw failure as Error;
  return new Blob(pieces, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

const encoder = new TextEncoder();
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Each text once, by number: what every reader of xlsx knows, unlike text inside cells. */
class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses++;
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.#numbers.size));
    return number;
  }

  write(write: (text: string, isLast?: boolean) => void): void {
    write(
      `${XML}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`,
      false,
    );
    let block = '';
    for (const text of this.#numbers.keys()) {
      block += `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
      if (block.length < 65_536) continue;
      write(block, false);
      block = '';
    }
    write(`${block}</sst>`);
  }
}

function rowsXml(
  table: SheetTable,
  from: number,
  to: number,
  first: number,
  strings: SharedStrings,
): string {
  let xml = '';
  for (let at = from; at < to; at++) {
    const row = at - first + 2;
    xml += `<row r="${row}">`;
    const cells = table.row(at);
    for (const [column, { kind }] of table.columns.entries()) {
      const cell = cells[column] ?? null;
      if (cell !== null && cell !== '') {
        xml += cellXml(`${columnName(column)}${row}`, cell, kind, strings);
      }
    }
    xml += '</row>';
  }
  return xml;
}

function cellXml(
  place: string,
  text: string,
  kind: SheetColumnKind,
  strings: SharedStrings,
): string {
  const value = numberText(text, kind);
  return value === null
    ? `<c r="${place}" s="${TEXT_STYLE}" t="s"><v>${strings.numberOf(fitted(text))}</v></c>`
    : `<c r="${place}" s="${STYLE_OF[kind]}"><v>${value}</v></c>`;
}

const DECIMAL = /^-?(\d+)(?:\.\d+)?$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d(?:\.\d+)?)$/;

/** The number that the cell holds; null where it is text, or a number that a spreadsheet would spoil. */
function numberText(text: string, kind: SheetColumnKind): string | null {
  switch (kind) {
    case 'text':
      return null;
    case 'day': {
      const serial = serialOf(text);
      return serial === null ? null : String(serial);
    }
    case 'moment': {
      const [, date = '', hours, minutes, seconds] = MOMENT.exec(text) ?? [];
      const serial = serialOf(date);
      if (serial === null) return null;
      const share = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
      return String(Number((serial + share).toFixed(9)));
    }
    default: {
      const [, whole = ''] = DECIMAL.exec(text) ?? [];
      return whole === '' || whole.length > PLAIN_DIGITS ? null : text;
    }
  }
}

/** Days before 1900 have no serial: they stay text. */
function serialOf(isoDay: string): number | null {
  const day = parseIsoDay(isoDay);
  return day === null ? null : serialFromDay(day, '1900');
}

function sheetHead(table: SheetTable, from: number, to: number, strings: SharedStrings): string {
  const { columns } = table;
  const sample = Array.from({ length: Math.min(SAMPLE_ROWS, to - from) }, (_, at) =>
    table.row(from + at),
  );
  const widths = columns.map(({ header, kind }, at) => {
    const widest = Math.max(
      // The bold header, and the mark of its filter.
      widthOf(header) * 1.1 + 3,
      ...sample.map((row) => widthOf(row[at] ?? '') + (kind === 'money' ? 3 : 1)),
    );
    return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest)));
  });
  const cols = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const header = columns
    .map(
      (column, at) =>
        `<c r="${columnName(at)}1" s="${HEADER_STYLE}" t="s"><v>${strings.numberOf(fitted(column.header))}</v></c>`,
    )
    .join('');
  return (
    `${XML}<worksheet xmlns="${MAIN}">` +
    `<dimension ref="${areaOf(columns.length, to - from)}"/>` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    (cols === '' ? '' : `<cols>${cols}</cols>`) +
    `<sheetData><row r="1">${header}</row>`
  );
}

function sheetFoot(columnCount: number, rowCount: number): string {
  const area = areaOf(columnCount, rowCount);
  return (
    `</sheetData><autoFilter ref="${area}"/>` +
    // Ids and phones are text on purpose: no green corner asks to turn them into numbers.
    `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
  );
}

function areaOf(columnCount: number, rowCount: number): string {
  return `A1:${columnName(Math.max(0, columnCount - 1))}${rowCount + 1}`;
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnName(at: number): string {
  const rest = String.fromCharCode(65 + (at % 26));
  return at < 26 ? rest : columnName(Math.floor(at / 26) - 1) + rest;
}

/** Characters as wide as a digit: a Han character is two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.slice(0, WIDEST)) width += character > '\u2E7F' ? 2 : 1;
  return width;
}

/** A text as a cell may hold it: lines end as they do in a cell, and no longer than it takes. */
function fitted(text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  return lines.length <= MOST_CHARACTERS ? lines : `${cutTo(lines, MOST_CHARACTERS - 1)}…`;
}

/** The first characters, never half of one. */
function cutTo(text: string, most: number): string {
  const cut = text.slice(0, most);
  return text.length > most && /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

const SPECIAL = /[&<>"\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for XML; characters that XML has no place for as _x0001_, as Excel writes them. */
function escaped(text: string): string {
  return text.replaceAll(
    SPECIAL,
    (character) =>
      ENTITIES[character] ??
      `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

/** Names of sheets: what Excel takes, no two alike. */
function sheetNames(name: string, count: number): string[] {
  const plain =
    name
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^[' ]+|[' ]+$/g, '') || 'Sheet';
  return Array.from({ length: count }, (_, at) => {
    const end = at === 0 ? '' : ` ${at + 1}`;
    return cutTo(plain, MOST_NAME - end.length).trim() + end;
  });
}

function contentTypes(sheetCount: number): string {
  const sheets = Array.from(
    { length: sheetCount },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${KIND}.worksheet+xml"/>`,
  );
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>` +
    sheets.join('') +
    `<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${KIND}.sharedStrings+xml"/></Types>`
  );
}

function relationships(targets: readonly (readonly [kind: string, path: string])[]): string {
  const links = targets.map(
    ([kind, path], at) =>
      `<Relationship Id="rId${at + 1}" Type="${LINKS}/${kind}" Target="${path}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Styles in the order of {@link STYLE_OF}. */
function stylesXml({ moneySign = null, moneyDigits = 2 }: WriteXlsxOptions): string {
  const digits = moneyDigits > 0 ? `.${'0'.repeat(moneyDigits)}` : '';
  const sign = moneySign === null ? '' : `"${moneySign.replaceAll('"', '')}"`;
  const formats = [
    `${sign}#,##0${digits};-${sign}#,##0${digits}`,
    '0.0%',
    'yyyy-mm-dd',
    'yyyy-mm-dd hh:mm:ss',
  ].map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const style = (format: number, rest = '') =>
    `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"${format === 0 ? '' : ' applyNumberFormat="1"'}${rest}/>`;
  const styles = [
    style(0),
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
    style(49),
    style(164),
    style(165),
    style(1),
    style(166),
    style(167),
  ];
  return (
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.join('')}</numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
