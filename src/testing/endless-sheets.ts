/** Small files that say they are endless, each in a way that once kept a reader busy for ever. */
import { strToU8, zipSync } from 'fflate';

const html = (rows: string): Uint8Array => strToU8(`<html><body><table>${rows}`);

const xml2003 = (rows: string): Uint8Array =>
  strToU8(
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" ' +
      'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table>' +
      `${rows}</Table></Worksheet></Workbook>`,
  );

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

const ods = (rows: string): Uint8Array =>
  zipSync({
    mimetype: strToU8(ODS_TYPE),
    'META-INF/manifest.xml': strToU8(
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">' +
        `<manifest:file-entry manifest:full-path="/" manifest:media-type="${ODS_TYPE}"/></manifest:manifest>`,
    ),
    'content.xml': strToU8(
      '<?xml version="1.0"?><office:document-content ' +
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>' +
        `<table:table table:name="a">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });

const TEXT = '<Cell><Data ss:Type="String">x</Data></Cell>';
const CELL = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';
const MANY = '999999999';

export const endlessSheets: Readonly<Record<string, () => Uint8Array>> = {
  'HTML: a span of no columns': () =>
    html('<tr><td colspan="0" rowspan="3">a<td>b<tr><td>c<td>d</table>'),
  'HTML: spans without an end': () => html(`<tr><td colspan="${MANY}">a<td>b`.repeat(20)),
  'HTML: rows that all reach to the end': () =>
    html(`<tr><td rowspan="${MANY}">a<td>b`.repeat(2000)),
  'HTML: comments that nothing closes': () => html(`<tr><td>a${'<!--'.repeat(100_000)}`),
  'XML 2003: a row far below': () => xml2003(`<Row ss:Index="${MANY}">${TEXT}</Row>`),
  'XML 2003: a cell far to the right': () =>
    xml2003(`<Row>${TEXT.replace('<Cell', `<Cell ss:Index="${MANY}"`)}</Row>`),
  'XML 2003: a merged cell without an end': () =>
    xml2003(
      `<Row>${TEXT.replace('<Cell', `<Cell ss:MergeAcross="${MANY}" ss:MergeDown="${MANY}"`)}</Row>`,
    ),
  'XML 2003: columns without an end': () =>
    xml2003(`<Column ss:Index="2" ss:Span="${MANY}" ss:Width="5"/><Row>${TEXT}</Row>`),
  'ODS: a row again and again': () =>
    ods(`<table:table-row table:number-rows-repeated="${MANY}">${CELL}</table:table-row>`),
  'ODS: a cell again and again': () =>
    ods(
      `<table:table-row>${CELL.replace('-cell ', `-cell table:number-columns-repeated="${MANY}" `)}</table:table-row>`,
    ),
  'ODS: columns without an end': () =>
    ods(
      `<table:table-column table:number-columns-repeated="${MANY}"/><table:table-row>${CELL}</table:table-row>`,
    ),
};
