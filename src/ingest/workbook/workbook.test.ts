import * as sheetjs from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test, vi } from 'vitest';
import { UNINTERRUPTED } from '#engine/job.ts';
import { numRuns } from '#testing/property.ts';
import { readFile } from '#ingest/read-file.ts';
import { parseRecords } from '#ingest/dialect/records.ts';
import { formatOfCode } from './workbook-format.ts';
import { isoText, plainNumber } from './workbook-value.ts';
import { contentKind } from '#ingest/content-kind.ts';
import { openFile } from '#ingest/open-file.ts';
import {
  type Opened,
  SHEET_DIALECT,
  type SheetOptions,
  type SheetSource,
  type SheetText,
} from '#ingest/sheet-source.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

interface HandMade {
  /** XML of each sheet: what stands inside `worksheet`, or the whole part. */
  readonly sheets: readonly string[];
  readonly names?: readonly string[];
  readonly states?: readonly (string | undefined)[];
  /** Items of the shared strings. */
  readonly strings?: readonly string[];
  /** Formats of the cell styles, in order: built-in numbers or codes. */
  readonly formats?: readonly (number | string)[];
  readonly is1904?: boolean;
  readonly isStrict?: boolean;
  readonly prefix?: string;
}

/** A workbook as other programs write it, the odd ones too. */
function handMade(made: HandMade): Record<string, Uint8Array> {
  const { sheets, names, states, strings, formats = [0], is1904, isStrict, prefix = '' } = made;
  const main = isStrict === true ? STRICT : MAIN;
  const office = isStrict === true ? STRICT_OFFICE : OFFICE;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
  const space = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const codes = formats.filter((it) => typeof it === 'string');
  const idOf = (format: number | string): number =>
    typeof format === 'number' ? format : 164 + codes.indexOf(format);
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${strings ? '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' : ''}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${is1904 === true ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets.map((_, at) => `<sheet name="${escape(names?.[at] ?? `表${at + 1}`)}" sheetId="${at + 1}"${states?.[at] === undefined ? '' : ` state="${states[at]}"`} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="${at % 2 === 0 ? '' : '/xl/'}worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId98" Type="${office}/styles" Target="styles.xml"/>${strings ? `<Relationship Id="rId99" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>` : ''}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="${codes.length}">${codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escape(code)}"/>`).join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.map((it) => `<xf numFmtId="${idOf(it)}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
  };
  for (const [at, sheet] of sheets.entries()) {
    files[`xl/worksheets/sheet${at + 1}.xml`] = sheet.startsWith('<?xml')
      ? sheet
      : `${head}<${prefix}worksheet ${space}>${sheet}</${prefix}worksheet>`;
  }
  if (strings) {
    files['xl/sharedStrings.xml'] =
      `${head}<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((it) => `<si>${it}</si>`).join('')}</sst>`;
  }
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
}

const zipped = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { level: 1 });
const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes.slice()]);

/** Another zip, or text, is none. */
async function openWorkbook(blob: Blob, options?: SheetOptions): Promise<Opened<SheetSource>> {
  const answer = await openFile(blob, options);
  if (answer.status === 'refused') return answer;
  return answer.result.kind === 'sheets'
    ? { status: 'read', result: answer.result.source }
    : { status: 'refused', refusal: { code: 'notWorkbook' } };
}

async function opened(bytes: Uint8Array, options?: SheetOptions): Promise<SheetSource> {
  const answer = await openWorkbook(blobOf(bytes), options);
  if (answer.status === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.result;
}

async function sheetOf(workbook: SheetSource, index = 0): Promise<SheetText> {
  const answer = await workbook.sheetText(index);
  if (answer.status === 'refused') throw new Error(JSON.stringify(answer.refusal));
  return answer.result;
}

async function refusalOf(bytes: Uint8Array, options?: SheetOptions): Promise<string> {
  const answer = await openWorkbook(blobOf(bytes), options);
  if (answer.status === 'refused') return answer.refusal.code;
  const text = await answer.result.sheetText(0, options);
  return text.status === 'refused' ? text.refusal.code : 'read';
}

async function recordsOf(bytes: Uint8Array, index = 0): Promise<string[][]> {
  const { text } = await sheetOf(await opened(bytes), index);
  return parseRecords(await text.text(), SHEET_DIALECT);
}

const csvOf = async (made: HandMade, index = 0): Promise<string> =>
  (await sheetOf(await opened(zipped(handMade(made))), index)).text.text();

/** Cells as a table of text without blanks at the ends of rows and at the end of the table. */
function trimmed(records: readonly (readonly string[])[]): string[][] {
  const rows = records.map((cells) => {
    const last = cells.findLastIndex((cell) => cell !== '');
    return cells.slice(0, last + 1);
  });
  return rows.slice(0, rows.findLastIndex((cells) => cells.length > 0) + 1);
}

/** The same cells by hucre. It does not tell texts from errors, nor days from moments. */
async function byHucre(bytes: Uint8Array, index: number): Promise<CellValue[][]> {
  const { sheets } = await readXlsx(bytes);
  return sheets[index]?.rows ?? [];
}

/** The same cells by SheetJS, days and formatted figures by its own formatter. */
function bySheetJs(bytes: Uint8Array, index: number): string[][] {
  const workbook = sheetjs.read(bytes, { type: 'array', cellNF: true, dense: true });
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheet = workbook.Sheets[workbook.SheetNames[index]!]!;
  return Array.from(sheet['!data'] ?? [], (row) =>
    Array.from(row ?? [], (cell) => (cell ? textBySheetJs(cell, is1904) : '')),
  );
}

interface SheetJsDate {
  readonly [part: string]: number;
}

function textBySheetJs(cell: sheetjs.CellObject, is1904: boolean): string {
  if (cell.t === 'e' || cell.t === 'z' || cell.v === undefined) return '';
  if (typeof cell.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE';
  if (typeof cell.v !== 'number') return String(cell.v);
  const code = typeof cell.z === 'string' ? cell.z : 'General';
  const { is_date: isDate, parse_date_code: parse } = sheetjs.SSF as {
    is_date: (code: string) => boolean;
    parse_date_code: (value: number, options: object) => SheetJsDate;
  };
  if (isDate(code)) {
    const { y, m, d, H, M, S } = parse(cell.v, { date1904: is1904 });
    const pad = (value: number | undefined, width = 2) => String(value).padStart(width, '0');
    const clock = `${pad(H)}:${pad(M)}:${pad(S)}`;
    const date = `${pad(y, 4)}-${pad(m)}-${pad(d)}`;
    return /[hs]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]/g, '')) ? `${date} ${clock}` : date;
  }
  if (code.includes('%')) return `${plainNumber(Number((cell.v * 100).toPrecision(12)))}%`;
  if (formatOfCode(code).kind === 'zeros') return cell.w ?? '';
  return plainNumber(cell.v);
}

/** Compares all cells of a sheet with both libraries. */
async function expectSame(bytes: Uint8Array, index = 0): Promise<string[][]> {
  const ours = trimmed(await recordsOf(bytes, index));
  expect(ours).toEqual(trimmed(bySheetJs(bytes, index)));
  const hucre = await byHucre(bytes, index);
  for (const [row, cells] of ours.entries()) {
    for (const [column, text] of cells.entries()) {
      const value = hucre[row]?.[column] ?? null;
      if (value instanceof Date) {
        expect(value.toISOString().replace('T', ' ').startsWith(text.slice(0, 16))).toBe(true);
      } else if (typeof value === 'number' && /%$|^0\d/.test(text)) {
        expect(value).toBeCloseTo(Number(text.replace('%', '')) / (text.endsWith('%') ? 100 : 1));
      } else if (typeof value === 'number') expect(text).toBe(plainNumber(value));
      else if (typeof value === 'string' && value.startsWith('#')) expect(text).toBe('');
      else if (typeof value === 'boolean') expect(text).toBe(value ? 'TRUE' : 'FALSE');
      else expect(text).toBe(value ?? '');
    }
  }
  return ours;
}

const cell = (ref: string, value: string, more = ''): string =>
  `<c r="${ref}"${more}><v>${value}</v></c>`;

describe('workbooks of other writers, cell by cell with hucre and SheetJS', () => {
  const table: CellValue[][] = [
    ['订单编号', '手机', '下单时间', '金额', '已付', '备注'],
    ['TB0012345678901234567', '013812345678', new Date(Date.UTC(2024, 2, 5)), 1234.5, true, null],
    ['00123', '+86 138', new Date(Date.UTC(1999, 11, 31)), -0.01, false, '他说 "好", 行\n第二行'],
    [null, null, null, null, null, null],
    ['最后', null, null, 0.1 + 0.2, null, ' 前后空白 '],
  ];

  test.each(['shared', 'inline'] as const)('hucre, %s strings', async (stringMode) => {
    const sheet = { name: '订单', rows: table };
    const bytes = await writeXlsx({ sheets: [sheet], stringMode });
    const ours = await expectSame(bytes);
    expect(ours).toEqual([
      ['订单编号', '手机', '下单时间', '金额', '已付', '备注'],
      ['TB0012345678901234567', '013812345678', '2024-03-05', '1234.5', 'TRUE'],
      ['00123', '+86 138', '1999-12-31', '-0.01', 'FALSE', '他说 "好", 行\n第二行'],
      [],
      ['最后', '', '', '0.3', '', ' 前后空白 '],
    ]);
  });

  test('hucre, 1904', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: table }], dateSystem: '1904' });
    expect((await expectSame(bytes))[1]?.[2]).toBe('2024-03-05');
  });

  const number = (v: number, z: string): sheetjs.CellObject => ({ t: 'n', v, z });
  const formatted: (sheetjs.CellObject | string | number | boolean | null)[][] = [
    ['编号', '日', '时刻', '率', '钱', '真', '码', '错'],
    [
      '00123',
      number(45_356, 'yyyy"年"m"月"d"日"'),
      number(45_356.604_166_666_664, 'yyyy-mm-dd hh:mm'),
      number(0.15, '0%'),
      number(1234.5, '"¥"#,##0.00'),
      true,
      number(123, '00000'),
      { t: 'e', v: 0x2a },
    ],
    [
      '',
      number(45_357, 'yyyy/m/d'),
      number(45_357.25, 'yyyy/m/d h:mm:ss'),
      number(0.285, '0.0%'),
      number(0.1 + 0.2, 'General'),
      false,
      number(12, '"SO"0000'),
      'a\nb, "c"',
    ],
  ];
  const sheetJsBytes = (bookType: sheetjs.BookType, bookSST = false): Uint8Array => {
    const book = sheetjs.utils.book_new();
    const sheet = sheetjs.utils.aoa_to_sheet(formatted);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    sheetjs.utils.book_append_sheet(book, sheet, '订单');
    sheetjs.utils.book_append_sheet(book, sheetjs.utils.aoa_to_sheet([[1]]), '藏');
    book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
    return new Uint8Array(sheetjs.write(book, { type: 'array', bookType, bookSST }) as ArrayBuffer);
  };
  const expected = [
    // The second cell lies below the merged first one.
    ['编号', '', '时刻', '率', '钱', '真', '码', '错'],
    ['00123', '2024-03-05', '2024-03-05 14:30:00', '15%', '1234.5', 'TRUE', '00123'],
    ['', '2024-03-06', '2024-03-06 06:00:00', '28.5%', '0.3', 'FALSE', 'SO0012', 'a\nb, "c"'],
  ];

  test.each(['xlsx', 'xlsm'] as const)('SheetJS, %s', async (bookType) => {
    for (const isShared of [false, true]) {
      const bytes = sheetJsBytes(bookType, isShared);
      const workbook = await opened(bytes);
      expect(
        workbook.sheets.map(({ name, isHidden, isProposed }) => [name, isHidden, isProposed]),
      ).toEqual([
        ['订单', false, true],
        ['藏', true, false],
      ]);
      expect(trimmed(await recordsOf(bytes))).toEqual(expected);
      const { notes } = await sheetOf(workbook);
      expect(notes).toMatchObject({ errors: 1, merges: 1, coveredValues: 1 });
    }
  });

  test.each(['biff8', 'xlml', 'xlsb', 'ods'] as const)('%s goes through SheetJS', async (type) => {
    // The writer of ods says on the console which formats it cannot write.
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const bytes = sheetJsBytes(type);
    said.mockRestore();
    expect(await contentKind(blobOf(bytes))).not.toBe(null);
    const workbook = await opened(bytes);
    expect(workbook.sheets.map((it) => [it.name, it.isHidden, it.rows, it.isProposed])).toEqual([
      ['订单', false, 3, true],
      ['藏', type !== 'ods', 1, type === 'ods'],
    ]);
    expect(trimmed(await recordsOf(bytes))).toEqual(expected);
  });

  test('BIFF5 in the encoding of China', async () => {
    const sheet = sheetjs.utils.aoa_to_sheet([
      ['ABCD', 5],
      ['00123', 1.5],
    ]);
    const book = sheetjs.utils.book_new(sheet, 'A');
    const bytes = new Uint8Array(
      sheetjs.write(book, { type: 'array', bookType: 'biff5' }) as ArrayBuffer,
    );
    const letters = bytes.findIndex(
      (_, i) => 'ABCD' === String.fromCharCode(...bytes.slice(i, i + 4)),
    );
    // 订单 in GBK.
    bytes.set([0xb6, 0xa9, 0xb5, 0xa5], letters);
    // The writer says 1252 whatever it was asked for: the record of the code page (0x42) is set right.
    const at = bytes.findIndex(
      (_, i) => bytes[i] === 0x42 && bytes[i + 1] === 0 && bytes[i + 2] === 2,
    );
    bytes.set([0xa8, 0x03], at + 4);
    expect(trimmed(await recordsOf(bytes))).toEqual([
      ['订单', '5'],
      ['00123', '1.5'],
    ]);
  });

  test('HTML named .xls, as shop systems export it', async () => {
    const html =
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><table border="1"><tr><td colspan="2">会员</td></tr><tr><td>编号</td><td>手机</td></tr><tr><td style="vnd.ms-excel.numberformat:@">00123</td><td>2024-03-05</td></tr></table></body></html>';
    expect(trimmed(await recordsOf(strToU8(html)))).toEqual([
      ['会员'],
      ['编号', '手机'],
      ['00123', '2024-03-05'],
    ]);
    const open = '<html><table><tr><td>编号<td>手机<tr><td>00123<td>2024-03-05</table>';
    expect(trimmed(await recordsOf(strToU8(open)))).toEqual([
      ['编号', '手机'],
      ['00123', '2024-03-05'],
    ]);
    expect(await contentKind(new Blob(['<p>姓名</p>,电话\n1,2']))).toBe(null);
    expect(await contentKind(new Blob(['id,html\n1,"<table><tr>"']))).toBe(null);
  });
});

describe('pages and sheets by other names', () => {
  const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="=_x"\r\n\r\n';
  const part = (headers: string, body: string): string => `--=_x\r\n${headers}\r\n\r\n${body}\r\n`;
  const page =
    '<html><table><tr><td>姓名</td><td>金额</td></tr><tr><td>00123</td><td>1.50</td></tr></table></html>';

  test.each([
    [
      'quoted-printable',
      [...new TextEncoder().encode(page)]
        .map((it) => `=${it.toString(16).padStart(2, '0')}`)
        .join('')
        .replaceAll(/(.{72})/g, '$1=\r\n'),
    ],
    [
      'base64',
      Buffer.from(page)
        .toString('base64')
        .replaceAll(/(.{76})/g, '$1\r\n'),
    ],
    ['8bit', page],
  ])('MHTML, %s', async (encoding, body) => {
    const type = 'Content-Type: text/html; charset="utf-8"';
    const whole =
      head +
      part('Content-Type: text/html', '<html><frameset></frameset></html>') +
      part(`${type}\r\nContent-Transfer-Encoding: ${encoding}`, body) +
      part('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0K') +
      '--=_x--\r\n';
    const bytes = strToU8(whole);
    expect(await contentKind(blobOf(bytes))).toBe('mhtml');
    expect(trimmed(await recordsOf(bytes))).toEqual([
      ['姓名', '金额'],
      ['00123', '1.50'],
    ]);
  });

  test.each(['biff2', 'fods'] as const)('%s', async (bookType) => {
    const sheet = sheetjs.utils.aoa_to_sheet([
      ['id', 'n'],
      ['00123', 1.5],
    ]);
    const book = sheetjs.utils.book_new(sheet, 'S');
    const bytes = new Uint8Array(sheetjs.write(book, { type: 'array', bookType }) as ArrayBuffer);
    expect(trimmed(await recordsOf(bytes))).toEqual([
      ['id', 'n'],
      ['00123', '1.5'],
    ]);
  });
});

describe('odd files, cell by cell with hucre and SheetJS', () => {
  const days = ['yyyy"年"m"月"d"日"', '[$-404]e/m/d', 'yyyy/m/d h:mm;@', 14, 22, 'mm-dd-yy'];
  const formats = [0, ...days, '00000', '0.0%', '#,##0.00'];
  const row = (number: number, serial: number): string =>
    `<row r="${number}">${days.map((_, at) => `<c r="${'ABCDEF'[at]}${number}" s="${at + 1}"><v>${serial}</v></c>`).join('')}` +
    `<c r="H${number}" s="7"><v>42</v></c><c r="I${number}" s="8"><v>0.125</v></c><c r="J${number}" s="9"><v>-1234.5</v></c>` +
    `<c r="K${number}" t="b"><v>1</v></c><c r="L${number}" t="e"><v>#DIV/0!</v></c><c r="M${number}" t="s"><v>0</v></c>` +
    `<c r="N${number}" t="inlineStr"><is><t>&lt;行内&gt;</t></is></c><c r="O${number}" t="str"><f>"x"</f><v>文</v></c></row>`;
  const sheet = `<sheetData>${row(2, 45_356.5)}${row(7, 36_525.25)}</sheetData>`;
  const strings = ['<r><t>富</t></r><r><t>文本</t></r>'];

  test.each([
    ['1900', {}],
    ['1904', { is1904: true }],
    ['strict', { isStrict: true }],
  ])('%s', async (_, made: Partial<HandMade>) => {
    const bytes = zipped(handMade({ sheets: [sheet], formats, strings, ...made }));
    const cells = await expectSame(bytes);
    const [year, day] = made.is1904 === true ? ['2028', '06'] : ['2024', '05'];
    expect(cells[1]?.slice(0, 3)).toEqual([
      `${year}-03-${day}`,
      `${year}-03-${day}`,
      `${year}-03-${day} 12:00:00`,
    ]);
    expect(cells[1]?.slice(6)).toEqual([
      '',
      '00042',
      '12.5%',
      '-1234.5',
      'TRUE',
      '',
      '富文本',
      '<行内>',
      '文',
    ]);
  });
});

test('the ordinary reader finds header and columns below a merged title', async () => {
  const rows = [
    ['2024年3月 销售明细', null, null, null],
    [null, null, null, null],
    ['订单编号', '手机号', '下单时间', '实付金额'],
    ['0001', '13812345678', new Date(Date.UTC(2024, 2, 5)), 12.5],
    ['0002', '13912345678', new Date(Date.UTC(2024, 2, 6)), 1234],
  ];
  const merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }];
  const bytes = await writeXlsx({ sheets: [{ name: '明细', rows, merges }] });
  const { text } = await sheetOf(await opened(bytes));
  const result = await readFile(
    text,
    { encoding: 'utf-8', recordDialect: SHEET_DIALECT },
    { zone: 'Asia/Shanghai', today: 19_800, job: UNINTERRUPTED, onProgress: () => {} },
  );
  if (result.status === 'refused') throw new Error(result.refusal.code);
  const { dialect, columns, rowCount } = result.file;
  expect([dialect.headerRow, dialect.firstDataRow, rowCount]).toEqual([2, 3, 2]);
  expect(columns.map(({ meta, column }) => [meta.field, column.type])).toEqual([
    ['orderId', 'category'],
    ['phone', 'category'],
    ['orderedAt', 'day'],
    ['amount', 'decimal'],
  ]);
});

describe('what a cell means', () => {
  test('shared strings: rich text, pronunciation, escapes, blanks, line ends', async () => {
    const strings = [
      '<t>姓名</t>',
      '<r><rPr><b/></rPr><t>张</t></r><r><t xml:space="preserve"> 三</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '<t>a_x000D_\nb &amp; &lt;c&gt; &#x4e2d;&#25991; _x005F_x000D_ _x0_</t>',
      '<t/>',
      '<t><![CDATA[<raw> & , "]]></t>',
      '<t xml:space="preserve">two\r\nlines\rthree</t>',
    ];
    const row = strings.map((_, at) => cell(`${'ABCDEFG'[at]}1`, String(at), ' t="s"')).join('');
    const files = zipped(
      handMade({ sheets: [`<sheetData><row r="1">${row}</row></sheetData>`], strings }),
    );
    expect(await recordsOf(files)).toEqual([
      [
        '姓名',
        '张 三',
        '東京',
        'a\r\nb & <c> 中文 _x000D_ _x0_',
        '',
        '<raw> & , "',
        'two\nlines\nthree',
      ],
    ]);
  });

  test('inline strings, formulas, booleans, errors, days as text', async () => {
    const made: HandMade = {
      sheets: [
        `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>富</t></r><r><t>文本</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>` +
          `<c r="B1" t="str"><f>A1&amp;"x"</f><v>富文本x</v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1"><f>NOW()</f></c>` +
          `<c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" t="e"><v>#N/A</v></c>` +
          `<c r="H1" t="d" s="1"><v>2024-03-05T00:00:00</v></c><c r="I1" t="str"><f>""</f><v></v></c><c r="J1"><v>1E2</v></c></row></sheetData>`,
      ],
      formats: [0, 14],
    };
    expect(await csvOf(made)).toBe('富文本,富文本x,2,,TRUE,FALSE,,2024-03-05,,100\r\n');
    const { notes } = await sheetOf(await opened(zipped(handMade(made))));
    expect(notes).toMatchObject({ errors: 1, withoutResult: 1 });
  });

  test('number formats, of China and Taiwan too', async () => {
    const formats = [
      0,
      14,
      22,
      31,
      'yyyy"年"m"月"d"日"',
      '[$-404]e/m/d',
      'yyyy/m/d h:mm;@',
      '[h]:mm',
      '00000',
      '0%',
      '[$-804]aaaa;@',
      20,
      '#,##0.00_);[Red]\\(#,##0.00\\)',
    ];
    const values = [
      45_356, 45_356, 45_356.5, 45_356, 45_356, 45_356, 45_356.5, 1.5, 7, 0.07, 45_356, 0.75,
    ];
    const row = [...values, -1234.5]
      .map((value, at) => `<c s="${at}"><v>${value}</v></c>`)
      .join('');
    expect(await csvOf({ sheets: [`<sheetData><row>${row}</row></sheetData>`], formats })).toBe(
      '45356,2024-03-05,2024-03-05 12:00:00,2024-03-05,2024-03-05,2024-03-05,2024-03-05 12:00:00,36:00:00,00007,7%,2024-03-05,18:00:00,-1234.5\r\n',
    );
  });

  test('1904, and the strict namespace with prefixes', async () => {
    const sheet = `<x:sheetData><x:row r="1">${['A', 'B'].map((it, at) => `<x:c r="${it}1" s="${at}"><x:v>43894</x:v></x:c>`).join('')}</x:row></x:sheetData>`;
    const made: HandMade = {
      sheets: [sheet],
      formats: [0, 14],
      is1904: true,
      isStrict: true,
      prefix: 'x:',
    };
    expect(await csvOf(made)).toBe('43894,2024-03-05\r\n');
  });

  test('columns whose days are shown without their year are told', async () => {
    const sheet = `<sheetData><row r="1">${['A', 'B', 'C'].map((it, at) => `<c r="${it}1" s="${at}"><v>45356</v></c>`).join('')}</row></sheetData>`;
    const made: HandMade = { sheets: [sheet], formats: [14, 58, 16] };
    const { text, notes } = await sheetOf(await opened(zipped(handMade(made))));
    expect(await text.text()).toBe('2024-03-05,2024-03-05,2024-03-05\r\n');
    expect(notes.yearlessColumns).toEqual([1, 2]);
  });

  test('long numbers are plain and counted where digits are lost', async () => {
    const sheet = `<sheetData><row r="2">${cell('A2', '1.2345678901234601E+17')}${cell('B2', '13812345678')}${cell('C2', '123456789012345')}<c r="D2" t="inlineStr"><is><t>1.23457E+17</t></is></c><c r="E2" t="inlineStr"><is><t>123456789012345678</t></is></c></row></sheetData>`;
    const { text, notes } = await sheetOf(await opened(zipped(handMade({ sheets: [sheet] }))));
    expect(await text.text()).toBe(
      '\r\n123456789012346000,13812345678,123456789012345,1.23457E+17,123456789012345678\r\n',
    );
    expect(notes.damagedNumbers).toBe(2);
    expect(notes.damaged).toEqual([
      { row: 1, column: 0, text: '123456789012346000' },
      { row: 1, column: 3, text: '1.23457E+17' },
    ]);
  });
});

describe('the shape of a sheet', () => {
  test('record numbers are row numbers; blanks at the ends are left out', async () => {
    const sheet = `<dimension ref="A1:XFD1048576"/><sheetData><row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c><c r="Z3" s="1"/></row><row r="5"><c r="B5"><v>3</v></c></row><row r="900"><c r="A900" s="1"/></row></sheetData>`;
    const workbook = await opened(zipped(handMade({ sheets: [sheet], formats: [0, 14] })));
    expect(workbook.sheets[0]).toEqual({
      name: '表1',
      isHidden: false,
      rows: 5,
      isRowsExact: true,
      columns: 4,
      isEmpty: false,
      isProposed: true,
    });
    const { text, rows, columns } = await sheetOf(workbook);
    expect(await text.text()).toBe('\r\n\r\n,1,,2\r\n\r\n,3,,\r\n');
    expect([rows, columns]).toEqual([5, 4]);
  });

  test('no references, no dimension, cells out of order', async () => {
    const sheet =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="2"><c r="C2"><v>9</v></c><c r="A2"><v>7</v></c><c r="C2"><v>8</v></c></row></sheetData>';
    expect(await csvOf({ sheets: [sheet] })).toBe('1,2\r\n7,,8\r\n');
  });

  test('merged title and merged order ids: what lies below is left out', async () => {
    const rows = [1, 2, 3, 4]
      .map((row) => `<row r="${row}">${cell(`A${row}`, String(row))}${cell(`B${row}`, '5')}</row>`)
      .join('');
    const merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/></mergeCells>';
    const made = { sheets: [`<sheetData>${rows}</sheetData>${merges}`] };
    expect(await csvOf(made)).toBe('1\r\n2,5\r\n,5\r\n,5\r\n');
    const { notes } = await sheetOf(await opened(zipped(handMade(made))));
    expect(notes).toMatchObject({ merges: 2, coveredValues: 3 });
  });

  test('a large sheet is read again when its merged ranges hide values', async () => {
    const pad = '<!-- a long comment, so that the first look does not reach the end -->'.repeat(20);
    const rows = Array.from(
      { length: 2500 },
      (_, at) =>
        `<row r="${at + 1}">${cell(`A${at + 1}`, String(at))}${cell(`B${at + 1}`, '5')}</row>${pad}`,
    ).join('');
    const merges = '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>';
    const files = handMade({ sheets: [`<sheetData>${rows}</sheetData>${merges}`] });
    const workbook = await opened(zipSync(files, { level: 0 }));
    expect(workbook.sheets[0]).toMatchObject({ isRowsExact: false, columns: 2 });
    expect(Math.abs(workbook.sheets[0]!.rows - 2500)).toBeLessThan(100);
    const done: number[] = [];
    const answer = await workbook.sheetText(0, { onProgress: (it) => void done.push(it) });
    if (answer.status === 'refused') throw new Error(answer.refusal.code);
    expect(answer.result).toMatchObject({ rows: 2500, columns: 2 });
    expect(answer.result.notes.coveredValues).toBe(1);
    expect((await answer.result.text.text()).slice(0, 17)).toBe('0,5\r\n1,5\r\n,5\r\n3,5');
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
  });

  test('hidden and empty sheets, hidden rows and columns, names in Chinese', async () => {
    const workbook = await opened(
      zipped(
        handMade({
          sheets: [
            '<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData><row r="1">' +
              `${cell('A1', '1')}</row><row r="2" hidden="1">${cell('A2', '2')}</row></sheetData>`,
            `<sheetData><row>${cell('A1', '1')}</row></sheetData>`,
            `<sheetData><row>${cell('A1', '1')}</row></sheetData>`,
            '<sheetData><row r="1"><c r="A1" s="0"/></row></sheetData>',
            '<sheetData/>',
          ],
          names: ['订单 & "明细"', '藏', '深藏', '空', '更空'],
          states: [undefined, 'hidden', 'veryHidden'],
        }),
      ),
    );
    expect(workbook.sheets.map((it) => [it.name, it.isHidden, it.isEmpty, it.isProposed])).toEqual([
      ['订单 & "明细"', false, false, true],
      ['藏', true, false, false],
      ['深藏', true, false, false],
      ['空', false, true, false],
      ['更空', false, true, false],
    ]);
    const { text, notes } = await sheetOf(workbook);
    expect(await text.text()).toBe('1\r\n2\r\n');
    expect(notes).toMatchObject({ hiddenRows: 1, hiddenColumns: 2 });
    expect(await (await sheetOf(workbook, 4)).text.text()).toBe('');
  });

  test('parts in UTF-16, backslashes, other cases, something before the archive', async () => {
    const files = handMade({ sheets: [`<sheetData><row>${cell('A1', '1')}</row></sheetData>`] });
    const { 'xl/worksheets/sheet1.xml': sheet, ...others } = files;
    const text = new TextDecoder().decode(sheet).replace('UTF-8', 'UTF-16');
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at++) wide[2 + at * 2] = text.charCodeAt(at);
    const bytes = zipped({ ...others, [String.raw`XL\worksheets\Sheet1.xml`]: wide });
    const shifted = new Uint8Array(bytes.length + 100);
    shifted.set(bytes.subarray(0, 4));
    shifted.set(bytes, 100);
    expect(await recordsOf(shifted)).toEqual([['1']]);
  });
});

function eachInDirectory(bytes: Uint8Array, change: (view: DataView, at: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  }
}

describe('refusals', () => {
  test('more rows than a sheet may have are said to be just that', async () => {
    const row = (n: number) => `<row r="${n}"><c r="A${n}"><v>1</v></c></row>`;
    const last = zipped(handMade({ sheets: [`<sheetData>${row(1_048_576)}</sheetData>`] }));
    expect(await refusalOf(last)).toBe('read');
    const beyond = zipped(handMade({ sheets: [`<sheetData>${row(1_048_577)}</sheetData>`] }));
    expect(await refusalOf(beyond)).toBe('tooManyRows');
  });

  const good = handMade({ sheets: [`<sheetData><row>${cell('A1', '1')}</row></sheetData>`] });

  test('locked with a password', async () => {
    const sheets = [{ name: 'a', rows: [['x']] }];
    const locked = await writeXlsx({ sheets, encryption: { password: 'p', spinCount: 10 } });
    expect(await refusalOf(locked)).toBe('encrypted');
    const bytes = zipped(good);
    eachInDirectory(bytes, (view, at) => view.setUint16(at + 8, 1, true));
    expect(await refusalOf(bytes)).toBe('encrypted');
  });

  test('other zips and OLE files', async () => {
    expect(await refusalOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('notWorkbook');
    expect(await refusalOf(strToU8('a,b\n1,2'))).toBe('notWorkbook');
    const word = Object.fromEntries(
      Object.entries(good).map(([path, bytes]) => [
        path.replace('xl/workbook', 'word/document'),
        bytes,
      ]),
    );
    word['_rels/.rels'] = strToU8(
      new TextDecoder().decode(good['_rels/.rels']).replace('xl/workbook', 'word/document'),
    );
    expect(await refusalOf(zipSync(word))).toBe('notWorkbook');
    const { utils, write } = sheetjs.CFB as {
      utils: {
        cfb_new: () => unknown;
        cfb_add: (file: unknown, name: string, data: Uint8Array) => void;
      };
      write: (file: unknown, options: object) => ArrayLike<number>;
    };
    const ole = utils.cfb_new();
    utils.cfb_add(ole, '/WordDocument', strToU8('x'));
    expect(await refusalOf(Uint8Array.from(write(ole, { type: 'array' })))).toBe('notWorkbook');
  });

  test('no sheets', async () => {
    expect(await refusalOf(zipped(handMade({ sheets: [] })))).toBe('noSheets');
  });

  test('damaged: cut short, changed bytes, broken XML, missing parts', async () => {
    const bytes = zipped(good);
    expect(await refusalOf(bytes.subarray(0, bytes.length - 40))).toBe('corrupt');
    expect(await refusalOf(bytes.subarray(0, 300))).toBe('corrupt');
    const { 'xl/worksheets/sheet1.xml': sheet, ...others } = good;
    const changed = zipSync({ 'xl/worksheets/sheet1.xml': sheet!, ...others }, { level: 0 });
    changed[120]! ^= 1;
    expect(await refusalOf(changed)).toBe('corrupt');
    expect(await refusalOf(zipped(others))).toBe('corrupt');
    const cut = sheet!.subarray(0, sheet!.length - 20);
    expect(await refusalOf(zipped({ ...good, 'xl/worksheets/sheet1.xml': cut }))).toBe('corrupt');
    const outside = handMade({
      sheets: [`<sheetData><row>${cell('A1', '7', ' t="s"')}</row></sheetData>`],
      strings: ['<t>x</t>'],
    });
    expect(await refusalOf(zipped(outside))).toBe('corrupt');
  });

  test('more than may be unpacked, said or hidden', async () => {
    const sheet = `<sheetData><row>${cell('A1', '1')}</row></sheetData>${' '.repeat(3_000_000)}`;
    const bytes = zipped(handMade({ sheets: [sheet] }));
    expect(await refusalOf(bytes, { limitBytes: 1_000_000 })).toBe('tooLarge');
    expect(await refusalOf(bytes)).toBe('read');
    eachInDirectory(bytes, (view, at) => {
      if (view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1000, true);
    });
    expect(['tooLarge', 'corrupt']).toContain(await refusalOf(bytes, { limitBytes: 1_000_000 }));
    expect(await refusalOf(bytes)).toBe('corrupt');
  });

  test('a sheet whose text would be too large', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => `<row>${cell(`XFD${at + 1}`, '1')}</row>`);
    const bytes = zipped(handMade({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] }));
    expect(await refusalOf(bytes, { limitBytes: 1_000_000 })).toBe('tooLarge');
  });
});

test('cancel passes through, at every stage', async () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, at) => `<row>${cell(`A${at + 1}`, String(at))}</row>`,
  );
  const bytes = zipSync(handMade({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] }), {
    level: 0,
  });
  let asked = 0;
  const stopAt = (limit: number) => () =>
    ++asked === limit ? Promise.reject(new Error('cancelled')) : undefined;
  await expect(openWorkbook(blobOf(bytes), { pause: stopAt(1) })).rejects.toThrow('cancelled');
  const workbook = await opened(bytes);
  asked = 0;
  await expect(workbook.sheetText(0, { pause: stopAt(5) })).rejects.toThrow('cancelled');
  asked = 0;
  await workbook.sheetText(0, { pause: stopAt(0) });
  expect(asked).toBeGreaterThan(10);
});

test('any table of texts, numbers, days and flags comes back through xlsx', async () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'aZ 0,"\n\'=é中文𠮷&<>_x0D|;'), maxLength: 8 })
    // The writer's own escapes and a number's looks are not under test here.
    .filter((it) => !/_x|E\+/.test(it));
  const day = fc.integer({ min: 2, max: 80_000 }).filter((it) => it > 60);
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    text,
    fc.integer({ min: -1_000_000, max: 999_999_999_999 }),
    fc.integer({ min: -99_999_999, max: 99_999_999 }).map((it) => it / 10_000),
    fc.boolean(),
    fc.constant(null),
    day.map((it) => new Date((it - 25_569) * 86_400_000)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 }),
      fc.constantFrom('shared', 'inline'),
      async (rows, stringMode) => {
        const bytes = await writeXlsx({ sheets: [{ name: '表', rows }], stringMode });
        const expected = rows.map((cells) =>
          cells.map((it) => {
            if (it instanceof Date) return isoText(it.toISOString(), formatOfCode('yyyy-mm-dd'));
            if (typeof it === 'number') return plainNumber(it);
            return typeof it === 'boolean' ? String(it).toUpperCase() : (it ?? '');
          }),
        );
        expect(trimmed(await recordsOf(bytes))).toEqual(trimmed(expected));
      },
    ),
    { numRuns: numRuns(40, 2000) },
  );
});
