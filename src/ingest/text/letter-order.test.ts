import { describe, expect, test } from 'vitest';
import { Random } from '#demo/random.ts';
import { encodedText } from '#testing/polluted-files/encoded-text.ts';
import { numRuns } from '#testing/property.ts';
import { detectEncoding } from './encoding.ts';
import { decoderOf } from './text-decoder.ts';

const NEW: ReadonlySet<string> = new Set(['windows-874', 'windows-1258', 'ibm850']);

describe('Thai, Vietnamese and what DOS wrote, on a few lines', () => {
  test.each([
    ['windows-874', 'เลขที่,ชื่อ,จังหวัด\n1,สมชาย ใจดี,กรุงเทพมหานคร\n2,สุดา แก้วมณี,เชียงใหม่\n'],
    ['windows-1258', 'Mã,Họ tên,Thành phố\n1,Nguyễn Văn Hùng,Hà Nội\n2,Trần Thị Mai,Đà Nẵng\n'],
    ['ibm850', 'Nr,Name,Ort\n1,Müller,Köln\n2,Jürgen Groß,Düsseldorf\n3,Schäfer,Nürnberg\n'],
    ['ibm850', 'N,Nombre,Ciudad\n1,José Muñoz,Málaga\n2,Begoña Núñez,León\n3,Gómez,Cádiz\n'],
  ] as const)('%s %#', (encoding, text) => {
    const bytes = encodedText(text, encoding);
    expect(detectEncoding(bytes, true).encoding).toBe(encoding);
    const decoder = decoderOf(encoding);
    // A tone may come in the next slice.
    const parts = Array.from(bytes, (byte) =>
      decoder.decode(Uint8Array.of(byte), { stream: true }),
    );
    expect(parts.join('') + decoder.decode(new Uint8Array(0))).toBe(text);
  });
});

describe('a few words of Hebrew are not taken for Russian, nor the other way round', () => {
  test.each([
    ['windows-1255', 'מספר הזמנה,שם לקוח,תאריך,סכום\n1,דוד כהן,2026-11-01,100\n'],
    ['windows-1255', 'שם,סכום\nשרה לוי,5\n'],
    ['windows-1255', 'עיר;לקוחות\nירושלים;12\n'],
    ['windows-1251', 'имя,сумма\nиван петров,5\n'],
    ['windows-1251', 'дата;срок;товар\n1;неделя;чай\n'],
    ['windows-1251', 'цена,город\n5,москва\n'],
    ['windows-1251', 'Имя,Сумма\nИван,5\n'],
    ['iso-8859-7', 'Όνομα,Ποσό\nΓιώργος Παπάς,5\n'],
  ] as const)('%s %#', (encoding, text) => {
    const bytes = encodedText(text, encoding);
    expect(decoderOf(detectEncoding(bytes, true).encoding).decode(bytes)).toBe(text);
  });
});

/** Texts in which bytes beyond ASCII stand anyhow: none is taken for one of those. */
const OTHERS: Readonly<Record<string, (random: Random) => readonly [string, string]>> = {
  'any Chinese': (it) => [characters(it, 0x4e00, 0x9fa5), 'gb18030'],
  'any Chinese in Big5': (it) => [characters(it, 0x4e00, 0x9fa5), 'big5'],
  katakana: (it) => [characters(it, 0x30a2, 0x30f3), 'shift_jis'],
  hiragana: (it) => [characters(it, 0x3042, 0x3093), 'shift_jis'],
  hangul: (it) => [characters(it, 0xac00, 0xd7a3), 'euc-kr'],
  'printed quotes and dashes': (it) => [
    it.pick(['it’s “ok” – said', 'Berlin–Paris: 5 €…', '„gut“ — don’t', 'l’été à Nîmes']),
    'windows-1252',
  ],
  'letters of France': (it) => [it.pick(['Hélène à Besançon', 'Forêt, Zoë, naïf']), 'windows-1252'],
  'letters of Italy': (it) => [it.pick(['lunedì però così', 'città è più']), 'windows-1252'],
  'letters of Portugal': (it) => [it.pick(['São João, não', 'ações à mão']), 'windows-1252'],
};

function characters(random: Random, from: number, to: number): string {
  const count = random.int(1, 6);
  return Array.from({ length: count }, () => String.fromCodePoint(random.int(from, to))).join('');
}

test.each(Object.keys(OTHERS))('%s: nothing of the kind', (name) => {
  for (let seed = 0; seed < numRuns(5, 300); seed++) {
    const random = new Random(seed, name);
    const lines = Array.from({ length: random.int(1, 12) }, () => OTHERS[name]!(random));
    const encoding = lines[0]![1];
    const text = `id,name\n${lines.map(([cell], row) => `${row},${cell}\n`).join('')}`;
    expect(NEW, text).not.toContain(detectEncoding(encodedText(text, encoding), true).encoding);
  }
});
