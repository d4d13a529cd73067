/** Workbooks of very many sheets: no more are taken than anybody means, and their texts are bounded together. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openFile } from '#ingest/open-file.ts';
import type { SheetOptions, SheetSource } from '#ingest/sheet-source.ts';

async function opened(content: BlobPart, options?: SheetOptions): Promise<SheetSource> {
  const answer = await openFile(new Blob([content]), options);
  if (answer.status === 'refused') throw new Error(answer.refusal.code);
  if (answer.result.kind !== 'sheets') throw new Error(answer.result.kind);
  return answer.result.source;
}

/** A book whose list names one sheet again and again. */
function xlsxOf(count: number): Uint8Array<ArrayBuffer> {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (type: string, target: string): Uint8Array =>
    strToU8(
      `<Relationships><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`,
    );
  const sheets = Array.from({ length: count }, (_, at) => `<sheet name="S${at + 1}" r:id="r1"/>`);
  return zipSync({
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': strToU8(`<workbook><sheets>${sheets.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'sheet.xml'),
    'xl/sheet.xml': strToU8(
      '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
    ),
  }).slice();
}

test('of a book of more sheets than are taken the rest is named', async () => {
  const { sheets, leftOut } = await opened(xlsxOf(9), { mostSheets: 7 });
  expect(sheets).toHaveLength(7);
  expect(sheets.at(-1)).toMatchObject({ name: 'S7', rows: 1 });
  expect(leftOut).toEqual(['S8', 'S9']);
  expect((await opened(xlsxOf(3))).leftOut).toEqual([]);
});

/** One value far below in each sheet: its text is mostly line ends. */
function xmlOf(rows: readonly number[]): string {
  const sheets = rows.map(
    (row, at) =>
      `<Worksheet ss:Name="S${at}"><Table><Row ss:Index="${row}"><Cell><Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet>`,
  );
  return `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets.join('')}</Workbook>`;
}

test('sheets that are held share the room for their texts; a later one that fits is read', async () => {
  const source = await opened(xmlOf([10_000, 10_000, 10_000, 40]), { textBytes: 50_000 });
  const told = await Promise.all(
    source.sheets.map(async ({ isEmpty }, at) => {
      const { status } = await source.sheetText(at);
      return [status, isEmpty];
    }),
  );
  expect(told).toEqual([
    ['read', false],
    ['read', false],
    ['refused', false],
    ['read', false],
  ]);
});
