/** Files that begin as one of each kind does, and are noise from there on. */
import { utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { Random } from '#demo/random.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (it) => it.charCodeAt(0));

const MAGIC: Readonly<Record<string, string>> = {
  zip: 'PK\u0003\u0004',
  'zip without a file': 'PK\u0005\u0006',
  gzip: '\u001F\u008B\b\0',
  zstd: '\u0028\u00B5\u002F\u00FD',
  xls: '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
  'xls, half of the signature': '\u00D0\u00CF\u0011\u00E0',
  'xls of Excel 2': '\t\0\u0004\0\u0002\0\u0010\0',
  'xls of Excel 4': '\t\u0004\u0006\0\0\u0004\u0010\0',
  'xls of Excel 97 without its file system': '\t\b\u0010\0\0\u0006\u0005\0',
  parquet: 'PAR1',
  json: '[{"a":',
  'json lines': '{"a":1}\n',
  mhtml:
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n' +
    '--x\r\nContent-Type: text/html\r\n\r\n<table>',
  html: '<html><body><table>',
  'xml 2003':
    '<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Table>',
};

/** What readers of text with tags and brackets look for. */
const WORDS = [
  '< > <tr> <td> </td> <td table Row Cell <!-- --> <![CDATA[ colspan=" rowspan=" ss:Index="',
  '" = / & &# --x 999999999 0 1 a { } [ ] , : \\u e9 \u4E2D',
]
  .join(' ')
  .split(' ')
  .concat(' ', '\n');

/** Parts of packed workbooks that are noise behind their first bytes. */
const PARTS: readonly (readonly [kind: string, part: RegExp])[] = [
  ['xlsx', /sheet1\.xml$/],
  ['xlsx', /sharedStrings\.xml$/],
  ['xlsx', /workbook\.xml$/],
  ['ods', /content\.xml$/],
  ['xlsb', /sheet1\.bin$/],
  ['xlsb', /workbook\.bin$/],
];

export type NoiseFile = readonly [kind: string, bytes: Uint8Array<ArrayBuffer>];

/** One of each kind. */
export async function noiseFiles(seed: number): Promise<readonly NoiseFile[]> {
  const random = new Random(seed, 'noise');
  const most = random.chance(0.1) ? 60_000 : 4000;
  const files = Object.entries(MAGIC).map(([kind, magic]): NoiseFile => [
    kind,
    joined(bytesOf(magic), noise(random, most), tailOf(kind)),
  ]);
  for (const [kind, part] of PARTS) {
    const parts = unzipSync(await soundBook(kind));
    const name = Object.keys(parts).find((it) => part.test(it))!;
    const sound = parts[name]!;
    const kept = sound.subarray(0, random.int(0, sound.length));
    files.push([
      `${kind}, ${name}`,
      zipSync({ ...parts, [name]: joined(kept, noise(random, most)) }, { level: 1 }).slice(),
    ]);
  }
  return files;
}

/** Of a Parquet file the end says where its description begins. */
function tailOf(kind: string): Uint8Array {
  return kind === 'parquet' ? bytesOf('\u0040\0\0\0PAR1') : new Uint8Array(0);
}

function noise(random: Random, most: number): Uint8Array {
  const length = random.int(1, most);
  if (random.chance(0.5)) return Uint8Array.from({ length }, () => random.int(0, 255));
  const few = Array.from({ length: random.int(1, 12) }, () => random.pick(WORDS));
  return strToU8(Array.from({ length: Math.ceil(length / 4) }, () => random.pick(few)).join(''));
}

const books = new Map<string, Uint8Array>();

async function soundBook(kind: string): Promise<Uint8Array> {
  const known = books.get(kind);
  if (known !== undefined) return known;
  const rows = Array.from({ length: 20 }, (_, row) => [`A${row}`, row * 1.5, '绿茶']);
  const book =
    kind === 'xlsx'
      ? await writeXlsx({ sheets: [{ name: 'Orders', rows }] })
      : new Uint8Array(
          write(utils.book_new(utils.aoa_to_sheet(rows), 'Orders'), {
            type: 'array',
            bookType: kind as 'ods' | 'xlsb',
          }) as ArrayBuffer,
        );
  books.set(kind, book);
  return book;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
