/** Texts in old encodings, through the decoder's own table: what a platform reads, it is given. */
import { decoderOf } from '#ingest/text/text-decoder.ts';

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  // Tones of Vietnamese are signs of their own in the table, too.
  const isOwn = encoding === 'ibm850';
  const decoder = isOwn ? decoderOf(encoding) : new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    const isOne = [...character].length === 1 && character !== '\uFFFD';
    if (isOne && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0x80; byte < 0x100; byte++) add(byte);
  if (/^(?:gb|big5|shift|euc)/.test(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead++) {
      for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
    }
  }
  tables.set(encoding, table);
  return table;
}

/** Characters that the encoding lacks become question marks. */
export function encodedText(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
    case 'utf-16be':
      return units(text, 2, encoding === 'utf-16le');
    case 'utf-32le':
    case 'utf-32be':
      return units(text, 4, encoding === 'utf-32le');
    case 'hz-gb-2312':
      return chineseMarked(text);
    case 'utf-7':
      return new TextEncoder().encode(inBase64(text));
    case 'iso-2022-jp':
      return escaped(text);
    default: {
      const table = tableOf(encoding);
      return Uint8Array.from(
        [...spelledFor(text, encoding)].flatMap((it) =>
          it < '\u0080' ? [it.charCodeAt(0)] : (table.get(it) ?? [0x3f]),
        ),
      );
    }
  }
}

function units(text: string, size: 2 | 4, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const codes =
    size === 4
      ? [...text].map((it) => it.codePointAt(0)!)
      : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const view = new DataView(new ArrayBuffer(codes.length * size));
  for (const [at, code] of codes.entries()) {
    if (size === 4) view.setUint32(at * 4, code, isLittle);
    else view.setUint16(at * 2, code, isLittle);
  }
  return new Uint8Array(view.buffer);
}

/** HZ: GB2312 without its eighth bits between marks; a line ends in ASCII. */
function chineseMarked(text: string): Uint8Array<ArrayBuffer> {
  const table = tableOf('gb18030');
  const bytes: number[] = [];
  let isChinese = false;
  for (const character of text) {
    const pair = character < '\u0080' ? undefined : table.get(character);
    if (pair && !isChinese) bytes.push(0x7e, 0x7b);
    if (!pair && isChinese) bytes.push(0x7e, 0x7d);
    isChinese = pair !== undefined;
    if (pair) bytes.push(...pair.map((byte) => byte & 0x7f));
    else if (character === '~') bytes.push(0x7e, 0x7e);
    else bytes.push(character < '\u0080' ? character.charCodeAt(0) : 0x3f);
  }
  if (isChinese) bytes.push(0x7e, 0x7d);
  return Uint8Array.from(bytes);
}

/** UTF-7: what is not ASCII as UTF-16 in base64 between + and −. */
function inBase64(text: string): string {
  return text.replaceAll(/\+|[^\0-\u007f]+/g, (part) => {
    if (part === '+') return '+-';
    const bytes = Array.from({ length: part.length }, (_, at) => {
      const unit = part.charCodeAt(at);
      return String.fromCharCode(unit >> 8, unit & 0xff);
    });
    return `+${btoa(bytes.join('')).replaceAll('=', '')}-`;
  });
}

/** ISO-2022-JP: two bytes of seven bits between escapes. */
function escaped(text: string): Uint8Array<ArrayBuffer> {
  const table = tableOf('euc-jp');
  const bytes: number[] = [];
  let isWide = false;
  for (const character of text) {
    const pair = character < '\u0080' ? undefined : table.get(character);
    if (pair && !isWide) bytes.push(0x1b, 0x24, 0x42);
    if (!pair && isWide) bytes.push(0x1b, 0x28, 0x42);
    isWide = pair !== undefined;
    if (pair) bytes.push(...pair.map((byte) => byte & 0x7f));
    else bytes.push(character < '\u0080' ? character.charCodeAt(0) : 0x3f);
  }
  if (isWide) bytes.push(0x1b, 0x28, 0x42);
  return Uint8Array.from(bytes);
}

/** Vowels of Vietnamese that the encoding has, and their tones as signs behind them. */
function spelledFor(text: string, encoding: string): string {
  if (encoding !== 'windows-1258') return text;
  const table = tableOf(encoding);
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (letter < '\u0080' || table.has(letter)) return letter;
      // The tone stands behind the circumflex, the breve or the horn, which the letter keeps.
      const [tone = ''] = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD')) ?? [];
      return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
    })
    .join('');
}

/** Whether every character of a text is in the encoding. */
export function canEncode(text: string, encoding: string): boolean {
  if (encoding.startsWith('utf')) return true;
  if (encoding === 'hz-gb-2312') {
    // GB2312 is what has its eighth bit in both bytes.
    const table = tableOf('gb18030');
    const isKnown = (it: string) => table.get(it)?.every((byte) => byte > 0xa0) === true;
    return [...text].every((it) => it < '\u0080' || isKnown(it));
  }
  const table = tableOf(encoding === 'iso-2022-jp' ? 'euc-jp' : encoding);
  return [...spelledFor(text, encoding)].every((it) => it < '\u0080' || table.has(it));
}
