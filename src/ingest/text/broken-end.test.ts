import { expect, test } from 'vitest';
import type { EncodingName } from '#domain/sheet.ts';
import { legacyBytes } from '#testing/platform-exports/legacy-bytes.ts';
import { endsInsideCharacter } from './broken-end.ts';

const bytesOf: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  gb18030: (text) => legacyBytes(text, 'gb18030'),
  big5: (text) => legacyBytes(text, 'big5'),
  'utf-16le': (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
  'utf-16be': (text) => new Uint8Array(Buffer.from(text, 'utf16le').swap16()),
  'utf-32le': (text) =>
    new Uint8Array(Uint32Array.from([...text].map((it) => it.codePointAt(0)!)).buffer),
};

function ends(bytes: Uint8Array, encoding: string, bomBytes = 0): Promise<boolean> {
  const blob = new Blob([new Uint8Array(bytes)]);
  return endsInsideCharacter({ blob, encoding: encoding as EncodingName, bomBytes });
}

test.each(Object.keys(bytesOf))(
  '%s: only an end inside a character is broken',
  async (encoding) => {
    const encode = bytesOf[encoding]!;
    for (const lines of [3, 9000]) {
      const before = '编号,城市\n' + '1,北京\n'.repeat(lines) + '2,上';
      const whole = encode(before);
      const more = encode(`${before}海`);
      expect(await ends(whole, encoding)).toBe(false);
      for (let end = whole.length + 1; end < more.length; end++) {
        expect(await ends(more.subarray(0, end), encoding)).toBe(true);
      }
      expect(await ends(more, encoding)).toBe(false);
    }
  },
);

test('what stands broken before the end is another matter', async () => {
  expect(await ends(Uint8Array.of(0xe4, 0x2c, 0xe5, 0x8c, 0x97, 0x0a), 'utf-8')).toBe(false);
});

test('the only letter beyond ASCII may be one of another encoding', async () => {
  expect(await ends(Buffer.from('id,name\n1,café', 'latin1'), 'utf-8')).toBe(false);
  expect(await ends(Buffer.from('id,name\n1,café', 'latin1'), 'windows-1252')).toBe(false);
});

test('a line end of one byte behind text of two bytes a character cuts nothing', async () => {
  const text = Buffer.from('id,name\r\n1,Zoë\r\n', 'utf16le');
  expect(await ends(Buffer.concat([text, Buffer.from('\n')]), 'utf-16le')).toBe(false);
});
