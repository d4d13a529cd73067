/** Numbers that a spreadsheet spoilt are found with their rows, and whole ones are left alone. */
import { expect, test } from 'vitest';
import { readFile } from '#ingest/read-file.ts';

async function alertsOf(header: string, cells: readonly string[], more = '金额') {
  const lines = cells.map((cell, at) => `2024-03-05,王芳${at},${at + 1}.50,${cell}`);
  const result = await readFile(
    new Blob([`下单时间,客户姓名,${more},${header}\n`, lines.join('\n')]),
    {},
    {
      zone: 'UTC',
      today: 19_900,
      job: { due: () => false, pause: () => Promise.resolve() },
      onProgress: () => undefined,
    },
  );
  if (result.status !== 'read') throw new Error(JSON.stringify(result));
  return result.file.alerts.filter((it) => it.header === header);
}

const whole = Array.from(
  { length: 40 },
  (_, at) => `37450123456789${String((12_345 + at * 7717) % 90_000).padStart(5, '1')}`,
);

test('ids in exponent form, each with its row', async () => {
  const cells = [...whole];
  cells[3] = '3.74501E+18';
  cells[9] = '3.74501E+18';
  expect(await alertsOf('订单编号', cells)).toEqual([
    {
      code: 'idsInExponent',
      count: 2,
      header: '订单编号',
      examples: ['3.74501E+18'],
      records: [5, 11],
    },
  ]);
});

test('ids of which fifteen digits are left', async () => {
  const cut = whole.map((id) => `${id.slice(0, 15)}0000`);
  expect(await alertsOf('订单编号', cut)).toMatchObject([{ code: 'idsCutOff', count: 40 }]);
  const some = whole.map((id, at) => (at % 5 === 0 ? `${id.slice(0, 15)}0000` : id));
  expect(await alertsOf('订单编号', some)).toMatchObject([
    { code: 'idsCutOff', count: 8, records: [2, 7, 12, 17, 22, 27, 32, 37] },
  ]);
});

test('custom numbers too, where their header says that they are numbers', async () => {
  const cells = whole.map(() => '7.31234E+14');
  expect(await alertsOf('物流单号', cells)).toMatchObject([{ code: 'idsInExponent', count: 40 }]);
});

test('zeros lost in front of postcodes, phones and member numbers', async () => {
  const zips = whole.map((_, at) => (at % 4 === 0 ? '2139' : '90210'));
  expect(await alertsOf('Billing Zip', zips)).toMatchObject([{ code: 'zerosLost', count: 10 }]);
  const mobiles = whole.map((_, at) => String(912_345_678 + at * 13));
  expect(await alertsOf('手机', mobiles)).toMatchObject([{ code: 'zerosLost', count: 40 }]);
  const members = whole.map((_, at) =>
    String(at % 10 === 3 ? 12_345 + at * 811 : 223_344 + at * 18_211),
  );
  expect(await alertsOf('会员号', members)).toMatchObject([{ code: 'zerosLost', count: 4 }]);
});

test('codes that became dates', async () => {
  const codes = whole.map((_, at) => (at === 7 ? '3月5日' : at === 8 ? '5-Mar' : `A-${at}`));
  expect(await alertsOf('SKU', codes)).toMatchObject([
    { code: 'idsAsDates', count: 2, examples: ['3月5日', '5-Mar'], records: [9, 10] },
  ]);
});

test('dates that became numbers are read as the days they are, and it is said', async () => {
  const serials = whole.map((_, at) => (at % 2 === 0 ? `"45,${300 + at}"` : String(45_300 + at)));
  expect(await alertsOf('付款时间', serials)).toMatchObject([{ code: 'serialDates', count: 40 }]);
});

test.each([
  ['订单编号', whole],
  ['订单编号', whole.map((id, at) => (at === 3 ? `${id.slice(0, -1)}0` : id))],
  ['会员号', whole.map((_, at) => String(at + 1))],
  ['会员号', whole.map((_, at) => String(99_980 + at))],
  ['手机', whole.map((_, at) => `138111100${10 + at}`)],
  ['邮编', whole.map(() => '310000')],
  ['订单编号', whole.map((_, at) => `E${at}`)],
] as const)('%s: whole numbers are left alone: %#', async (header, cells) => {
  expect(await alertsOf(header, cells)).toEqual([]);
});
