import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { testOnRealData } from '#testing/real-data.ts';
import type { DialectWish } from '#domain/sheet.ts';
import { sniffDialect } from './dialect.ts';
import { parseRecords } from './records.ts';
import { detectEncoding } from '#ingest/text/encoding.ts';

function seen(text: string, complete = true) {
  const { delimiter, quote, newline, headerRow, firstDataRow, ...rest } = sniffDialect(
    text,
    complete,
  ).dialect;
  const form = rest.blankAligned
    ? 'aligned'
    : rest.blankBeforeQuote
      ? 'blank before quote'
      : 'plain';
  return [delimiter, quote, newline, headerRow, firstDataRow, form];
}

describe('sniffDialect', () => {
  test.each([
    ['two rows', 'a,b\n1,2\n', [',', '"', 'LF', 0, 1, 'plain']],
    ['header only', '姓名,电话,城市', [',', '"', 'LF', 0, 1, 'plain']],
    ['header only with CRLF', 'name;phone;city\r\n', [';', '"', 'CRLF', 0, 1, 'plain']],
    ['one column', 'name\nAnn\nBob, the builder\n', ['\t', '"', 'LF', 0, 1, 'plain']],
    ['one column of numbers', 'amount\n12\n13\n', [',', '"', 'LF', 0, 1, 'plain']],
    ['one column of times', 'time\n10:30\n11:45\n', [',', '"', 'LF', 0, 1, 'plain']],
    [
      'mails under a name',
      'email\nann@a.example\nbob@b.example\n',
      [',', '"', 'LF', 0, 1, 'plain'],
    ],
    [
      'decimal commas in every row, between blanks',
      'Ort Preis Summe\nKöln 1,50 3,00\nBonn 2,50 5,00\nUlm 3,50 7,00\n',
      [' ', '"', 'LF', 0, 1, 'plain'],
    ],
    [
      'decimal commas in every row, between colons',
      'Ort:Preis:Summe\nKöln:1,50:3,00\nBonn:2,50:5,00\nUlm:3,50:7,00\n',
      [':', '"', 'LF', 0, 1, 'plain'],
    ],
    [
      'lists of one length in every row',
      'id,tags\n1,a;b;c d\n2,b;c;e f\n3,a;f;g h\n',
      [',', '"', 'LF', 0, 1, 'plain'],
    ],
    [
      'amounts between apostrophes',
      "id,total,paid\n1,'1,50','3,00'\n2,'2,50','4,00'\n3,'3,50','5,00'\n",
      [',', "'", 'LF', 0, 1, 'plain'],
    ],
    [
      'a doubled apostrophe in one cell',
      "id;name\n1;'Ana d''Ávila'\n2;Luís da Silva\n3;Ana Lopes\n",
      [';', "'", 'LF', 0, 1, 'plain'],
    ],
    [
      'words in columns one blank apart',
      'Code  Kind  City   Day\nA-1   big   Köln   2024-01-02\nB-22  small Bonn   2024-01-03\nC-3   small Ulm    2024-01-04\nD-4   big   Berlin 2024-01-05\nE-5   big   Ulm    2024-01-06\n',
      [' ', null, 'LF', 0, 1, 'aligned'],
    ],
    ['blank lines before', '\n\na;b\n1;2\n', [';', '"', 'LF', 2, 3, 'plain']],
    [
      'title rows above',
      '订单导出\n导出时间：2024-01-01\n\n订单号,金额,城市\n1,2,北京\n2,3,上海\n',
      [',', '"', 'LF', 3, 4, 'plain'],
    ],
    [
      'padded title row',
      '客户表,,,\r\n姓名,电话,城市,备注\r\n张三,13800000000,北京,\r\n',
      [',', '"', 'CRLF', 1, 2, 'plain'],
    ],
    [
      'two header rows',
      '客户,,订单,\n姓名,城市,日期,金额\n张三,北京,2024-01-01,5\n李四,上海,2024-01-02,6\n',
      [',', '"', 'LF', 1, 2, 'plain'],
    ],
    [
      'quoted line ends',
      'id,text\n1,"a\nb\nc\nd"\n2,"e\r\nf\r\n"\n',
      [',', '"', 'LF', 0, 1, 'plain'],
    ],
    ['lone CR in quotes', 'id,text\n1,"a\rb\rc\rd\re\rf"\n2,x\n', [',', '"', 'LF', 0, 1, 'plain']],
    ['CR', 'id,text\r1,"a\nb"\r2,x\r', [',', '"', 'CR', 0, 1, 'plain']],
    ['apostrophes', "id,'text'\n1,'a,b'\n2,'c,d,e'\n3,'f'\n", [',', "'", 'LF', 0, 1, 'plain']],
    ['apostrophes as letters', "id,name\n1,O'Brien\n2,d'Arc\n", [',', '"', 'LF', 0, 1, 'plain']],
    [
      'delimiters in quotes',
      'a;b\n"1;2,3,4";"5,6,7"\n"1,8;9,9";"x,y,z"\n',
      [';', '"', 'LF', 0, 1, 'plain'],
    ],
    [
      'full-width commas',
      '标题;内容\n一，二;三，四，五\n六;七，八\n',
      [';', '"', 'LF', 0, 1, 'plain'],
    ],
    ['pipe', 'id|name|date\n1|a b|2024-01-01 10:00:00\n', ['|', '"', 'LF', 0, 1, 'plain']],
    ['caret', 'id^name\n1^x\n2^y\n', ['^', '"', 'LF', 0, 1, 'plain']],
    ['colon', 'root:x:0\nbin:x:1\nsys:y:2\n', [':', '"', 'LF', null, 0, 'plain']],
    ['tab', 'id\tname, first\n1\tx, y\n2\tz\n', ['\t', '"', 'LF', 0, 1, 'plain']],
    [
      'comma-space',
      'id, name, zip\nrec-1-a, jo ann, 2913\nrec-2-b, , 4011\n',
      [',', '"', 'LF', 0, 1, 'blank before quote'],
    ],
    [
      'comma-space-quote',
      'id, name\n1, "a, b"\n2, "c, d, e"\n',
      [',', '"', 'LF', 0, 1, 'blank before quote'],
    ],
    ['decimal commas', 'id;amount\n1;12,50\n2;13,40\n', [';', '"', 'LF', 0, 1, 'plain']],
    [
      'aligned',
      ' 01 19970101  2  29.33\r\n 02 19970102 12   9.33\r\n',
      [' ', null, 'CRLF', null, 0, 'aligned'],
    ],
    [
      'aligned with names',
      'ID   DATE      N\n001  20240101  5\n002  20240102  6\n',
      [' ', null, 'LF', 0, 1, 'aligned'],
    ],
    ['no header, typed', '1,2024-01-01,5.5\n2,2024-01-02,6\n', [',', '"', 'LF', null, 0, 'plain']],
    ['no header, ids', 'A001,Ann\nA002,Bob\nA003,Cy\n', [',', '"', 'LF', null, 0, 'plain']],
    [
      'baskets',
      'milk,bread\nmilk\neggs,milk,tea,salt\nbread,tea\nsalt,eggs,rice\n',
      [',', '"', 'LF', null, 0, 'plain'],
    ],
    ['ragged with header', 'id,a,b,c\n1,2\n2,3,4\n3,4,5,6\n', [',', '"', 'LF', 0, 1, 'plain']],
    ['sep=', 'sep=;\r\na;b\r\n1;2\r\n', [';', '"', 'CRLF', 1, 2, 'plain']],
    ['nothing', '', [',', '"', 'LF', null, 0, 'plain']],
  ] as const)('%s', (_, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test('a quote that is never closed takes in no other records', () => {
    const lines = Array.from(
      { length: 200 },
      (_, at) => `${at === 9 ? '"Giant' : 'plain'} mug,${at},2024-01-01`,
    );
    const text = `name,n,day\n${lines.join('\n')}\n`;
    for (const complete of [true, false]) {
      const { dialect } = sniffDialect(text, complete);
      expect([dialect.delimiter, dialect.headerRow]).toEqual([',', 0]);
      expect(parseRecords(text, dialect)[10]).toEqual(['"Giant mug', '9', '2024-01-01']);
    }
  });

  test('a quoted cell longer than all that is looked at otherwise', () => {
    const note = '"see: a; b,""c""\n' + 'more: a; b,c\n'.repeat(4000) + '"';
    const rows = (at: number): string => `${at},Ann,2024-01-01,${at === 3 ? note : ''}\n`;
    const text = `id,name,day,note\n${[1, 2, 3, 4, 5].map(rows).join('')}`;
    expect(seen(text)).toEqual([',', '"', 'LF', 0, 1, 'plain']);
    // Also where it is the last one.
    expect(seen(text.slice(0, text.indexOf('\n4,') + 1))).toEqual([',', '"', 'LF', 0, 1, 'plain']);
  });

  test('what a person chose stands, and the rest is found to suit it', () => {
    const text = "id;note\n1;'a,b;c'\n2;'d,e'\n3;'f, g'\n";
    const chosen = (wish: DialectWish) => {
      const { delimiter, blankAligned, quote, escape } = sniffDialect(text, true, { wish }).dialect;
      return [delimiter, blankAligned, quote, escape];
    };
    expect(chosen({})).toEqual([';', false, "'", undefined]);
    expect(chosen({ delimiter: ',' })).toEqual([',', false, expect.anything(), undefined]);
    expect(chosen({ delimiter: ';', quote: null })).toEqual([';', false, null, undefined]);
    expect(chosen({ delimiter: ';', quote: "'", escape: '\\' })).toEqual([';', false, "'", '\\']);
    expect(chosen({ delimiter: '\t' })).toEqual(['\t', false, expect.anything(), undefined]);
    expect(chosen({ delimiter: '  ', blankAligned: true })).toEqual(['  ', true, null, undefined]);
  });

  test('how sure it is falls where another delimiter does nearly as well', () => {
    const sure = sniffDialect('id,name,day\n1,Ann,2024-01-01\n2,Bob,2024-01-02\n', true);
    const open = sniffDialect('a;b,c\nd;e,f\ng;h,i\n', true);
    expect(sure.confidence).toBeGreaterThan(0.9);
    expect(open.confidence).toBeLessThan(0.5);
  });

  test('a sample cut in the middle of a record', () => {
    const text = 'id,name,note\n' + '1,张三,"好，很好, 真的"\n'.repeat(40);
    for (let cut = 200; cut < 240; cut++) {
      expect(seen(text.slice(0, cut), false)).toEqual([',', '"', 'LF', 0, 1, 'plain']);
    }
  });
});

const files: Record<string, readonly unknown[]> = {
  'cdnow/CDNOW_sample.txt': [' ', null, 'CRLF', null, 0, 'aligned'],
  'groceries/groceries.csv': [',', '"', 'LF', null, 0, 'plain'],
  'completejourney/campaign_descriptions.csv': [',', '"', 'LF', 0, 1, 'plain'],
  'completejourney/campaigns.csv': [',', '"', 'LF', 0, 1, 'plain'],
  'completejourney/coupon_redemptions.csv': [',', '"', 'LF', 0, 1, 'plain'],
  'completejourney/demographics.csv': [',', '"', 'LF', 0, 1, 'plain'],
  'completejourney/products.csv': [',', '"', 'LF', 0, 1, 'plain'],
  'completejourney/transactions_sample.csv': [',', '"', 'LF', 0, 1, 'plain'],
  'febrl/dataset1.csv': [',', '"', 'LF', 0, 1, 'blank before quote'],
  'febrl/dataset4a.csv': [',', '"', 'CRLF', 0, 1, 'blank before quote'],
  'febrl/dataset4b.csv': [',', '"', 'LF', 0, 1, 'blank before quote'],
  'hillstrom/hillstrom.csv': [',', '"', 'CRLF', 0, 1, 'plain'],
  'mall_customers/Mall_Customers.csv': [',', '"', 'CRLF', 0, 1, 'plain'],
  'online_retail/online_retail.csv': [',', '"', 'LF', 0, 1, 'plain'],
  'superstore/superstore.csv': [',', '"', 'CRLF', 0, 1, 'plain'],
  'telco_churn/Telco-Customer-Churn.csv': [',', '"', 'LF', 0, 1, 'plain'],
  'waimai/waimai_10k.csv': [',', '"', 'LF', 0, 1, 'plain'],
  'nasty/reviews_gbk.csv': [',', '"', 'CRLF', 0, 1, 'plain'],
  'nasty/reviews_gbk_semicolon.csv': [';', '"', 'CRLF', 0, 1, 'plain'],
  'nasty/reviews_utf8_bom.csv': [',', '"', 'CRLF', 0, 1, 'plain'],
  'nasty/reviews_utf8_cr.csv': [',', '"', 'CR', 0, 1, 'plain'],
  'nasty/reviews_utf16le_bom_tab.txt': ['\t', '"', 'CRLF', 0, 1, 'plain'],
  'nasty/reviews_utf16be_bom.csv': [',', '"', 'CRLF', 0, 1, 'plain'],
  'nasty/reviews_big5.csv': [',', '"', 'CRLF', 0, 1, 'plain'],
  'nasty/marketing_european_latin1.csv': [';', '"', 'CRLF', 0, 1, 'plain'],
  'nasty/marketing_us_thousands.csv': [',', '"', 'CRLF', 0, 1, 'plain'],
  'nasty/marketing_excel_serial_dates.csv': [',', '"', 'CRLF', 0, 1, 'plain'],
};
for (const name of [
  'comma_in_quotes',
  'empty',
  'escaped_quotes',
  'json',
  'location_coordinates',
  'newlines',
  'quotes_and_newlines',
  'simple',
  'utf8',
]) {
  files[`csv-spectrum/csvs/${name}.csv`] = [',', '"', 'LF', 0, 1, 'plain'];
}
for (const name of ['empty_crlf', 'newlines_crlf', 'simple_crlf']) {
  files[`csv-spectrum/csvs/${name}.csv`] = [',', '"', 'CRLF', 0, 1, 'plain'];
}
for (const [name, expected] of Object.entries(files)) {
  testOnRealData(`dialect of ${name}`, [`data/${name}`], async ([file]) => {
    const bytes = await readFile(file);
    for (const size of [bytes.length, 262_144, 20_000, 3000]) {
      const head = bytes.subarray(0, size);
      const complete = head.length === bytes.length;
      const { encoding, bomBytes } = detectEncoding(head, complete);
      const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(head.subarray(bomBytes), {
        stream: true,
      });
      expect(seen(text, complete), `${name} ${size}`).toEqual(expected);
    }
  });
}
