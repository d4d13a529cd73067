import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { testOnRealData } from '#testing/real-data.ts';
import { detectBinary, detectEncoding } from './encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const wide = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  if (isBig) Buffer.from(bytes.buffer).swap16();
  return bytes;
};

/** Encodes through the decoder's own table: two-byte characters of a legacy encoding. */
function legacy(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = tables.get(encoding) ?? new Map<string, number[]>();
  if (table.size === 0) {
    for (let lead = 0x81; lead < 0xff; lead++) {
      for (let trail = 0x40; trail < 0xff; trail++) {
        try {
          const character = decoder.decode(Uint8Array.of(lead, trail));
          if ([...character].length === 1 && !table.has(character)) {
            table.set(character, [lead, trail]);
          }
        } catch {
          // no such pair
        }
      }
    }
    tables.set(encoding, table);
  }
  return Uint8Array.from(
    [...text].flatMap((it) => (it < '\u0080' ? [it.charCodeAt(0)] : (table.get(it) ?? [0x3f]))),
  );
}
const tables = new Map<string, Map<string, number[]>>();

const seller =
  '订单编号,买家会员名,买家实际支付金额,订单状态,收货人姓名,收货地址\r\n' +
  '"=""3045678901234567""",小明1988,128.00,交易成功,张伟,浙江省 杭州市 余杭区\r\n' +
  '"=""3045678901234568""",happy_li,59.90,等待买家付款,李娜,广东省 深圳市 南山区\r\n';
const taiwan =
  '訂單編號,會員名稱,金額,狀態\r\nA001,陳小姐,1200,已完成\r\nA002,林先生,350,處理中\r\n';
const korean = '주문번호,고객명,금액\r\n1001,김민수,25000\r\n1002,이영희,13000\r\n';
const japanese =
  '注文番号,お名前,商品名,金額\r\n1,佐藤 太郎,ワイヤレスマウス,1980\r\n2,鈴木 花子,りんごジュース,540\r\n';

describe('marks and strict checks', () => {
  test.each([
    ['utf-8 with mark', bytesOf('ef bb bf 61'), 'utf-8', 3],
    ['utf-16le with mark', bytesOf('ff fe 61 00'), 'utf-16le', 2],
    ['utf-16be with mark', bytesOf('fe ff 00 61'), 'utf-16be', 2],
    ['utf-16le without', wide(seller, false), 'utf-16le', 0],
    ['utf-16be without', wide(seller, true), 'utf-16be', 0],
    ['utf-8', utf8(seller), 'utf-8', 0],
    ['ascii', utf8('a,b\n1,2\n'), 'utf-8', 0],
    ['nothing', new Uint8Array(0), 'utf-8', 0],
  ] as const)('%s', (_, bytes, encoding, bomBytes) => {
    expect(detectEncoding(bytes, true)).toEqual({ encoding, bomBytes, certain: true });
    expect(detectBinary(bytes)).toBeNull();
  });

  test('a sample cut inside a character is still UTF-8', () => {
    const bytes = utf8(seller);
    for (let end = 20; end < 60; end++) {
      expect(detectEncoding(bytes.subarray(0, end), false).encoding).toBe('utf-8');
    }
  });

  test('one broken character does not make it another encoding', () => {
    const bytes = utf8(seller + seller);
    bytes[bytes.length - 20] = 0xff;
    expect(detectEncoding(bytes, true)).toMatchObject({ encoding: 'utf-8', certain: false });
  });
});

describe('legacy encodings, on a few lines', () => {
  test.each([
    ['gb18030', seller],
    ['gb18030', '姓名,城市\n张三,北京\n'],
    ['gb18030', '客户,商品,金额\n赵敏,玫瑰精油,12\n欧阳锋,蛤蟆,3\n'],
    ['big5', taiwan],
    ['big5', '姓名,城市\n王大明,臺北市\n林美玲,高雄市\n'],
    ['euc-kr', korean],
    ['shift_jis', japanese],
  ] as const)('%s %#', (encoding, text) => {
    const bytes = legacy(text, encoding);
    expect(new TextDecoder(encoding).decode(bytes)).toBe(text);
    expect(detectEncoding(bytes, true).encoding).toBe(encoding);
    for (const cut of [1, 2, 3]) {
      expect(detectEncoding(bytes.subarray(0, -cut), false).encoding).toBe(encoding);
    }
  });

  test.each([
    'name;city\nMüller;Köln\nGarcía;Málaga\n',
    'nom,prénom,prix\nLefèvre,Zoë,12 €\nDupré,Anaïs,5 €\n',
    'name,note\nJosé,“quoted” – ok\n',
  ])('windows-1252 %#', (text) => {
    const table = new Map<string, number>();
    for (let byte = 0x80; byte < 0x100; byte++) {
      table.set(new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte);
    }
    const bytes = Uint8Array.from([...text].map((it) => table.get(it) ?? it.charCodeAt(0)));
    expect(detectEncoding(bytes, true).encoding).toBe('windows-1252');
  });

  test('Chinese only far behind an ASCII head is found by the further samples', () => {
    const head = utf8('id,name\n1,a\n'.repeat(100));
    const later = legacy('77,张三\n78,李四\n79,王小五\n', 'gb18030');
    expect(detectEncoding(head, false)).toMatchObject({ encoding: 'utf-8', certain: false });
    expect(detectEncoding(head, false, [later.subarray(1, -2)]).encoding).toBe('gb18030');
  });
});

test.each([
  ['zip', '504b0304 1400'],
  ['ole', 'd0cf11e0a1b11ae1 00'],
  ['image', '89504e470d0a1a0a'],
  ['image', 'ffd8ffe000104a46'],
  ['pdf', '255044462d312e37'],
  ['gzip', '1f8b0800'],
  ['binary', '53514c69746520666f726d6174203300'],
  ['binary', '0001020304050607 61 62 00 00 00 09'],
] as const)('detectBinary: %s', (kind, hex) => {
  expect(detectBinary(bytesOf(hex))).toBe(kind);
});

test.each([
  ['between characters', '订单,金额\nA\0,5\n', null],
  ['between many characters', '订\0单,金额\0\nA\0,5\n\0B,6\n', null],
  ['between hardly any', 'A\0\0\0\0\0B\n', 'binary'],
  ['filling up the end', `订单,金额\nA,5\n${'\0'.repeat(500)}`, null],
  ['and nothing else', '\0'.repeat(500), 'binary'],
] as const)('zero bytes %s', (_, text, expected) => {
  expect(detectBinary(utf8(text))).toBe(expected);
});

const nasty = {
  'reviews_gbk.csv': 'gb18030',
  'reviews_gbk_semicolon.csv': 'gb18030',
  'reviews_utf8_bom.csv': 'utf-8',
  'reviews_utf8_cr.csv': 'utf-8',
  'reviews_utf16le_bom_tab.txt': 'utf-16le',
  'reviews_utf16be_bom.csv': 'utf-16be',
  'reviews_big5.csv': 'big5',
  'marketing_european_latin1.csv': 'utf-8',
} as const;
for (const [name, encoding] of Object.entries(nasty)) {
  testOnRealData(
    `encoding of ${name}, and of its first lines`,
    [`data/nasty/${name}`],
    async ([file]) => {
      const bytes = await readFile(file);
      expect(detectBinary(bytes.subarray(0, 4096))).toBeNull();
      expect(detectEncoding(bytes, true).encoding).toBe(encoding);
      for (const size of [65_536, 4097, 600, 150]) {
        expect(detectEncoding(bytes.subarray(0, size), false).encoding, String(size)).toBe(
          encoding,
        );
      }
    },
  );
}
