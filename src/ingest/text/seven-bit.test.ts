import { expect, test } from 'vitest';
import { encodedText } from '#testing/polluted-files/encoded-text.ts';
import { detectEncoding } from './encoding.ts';
import { decoderOf } from './text-decoder.ts';

const TEXT = '订单号,姓名,金额\nA1,王小明~,12.50\nA2,"李, 强",+8\n';

const inPieces = (encoding: 'hz-gb-2312' | 'utf-7', bytes: Uint8Array, size: number): string => {
  const decoder = decoderOf(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += size) {
    text += decoder.decode(bytes.subarray(at, at + size), { stream: true });
  }
  return text + decoder.decode(new Uint8Array(0));
};

test.each(['hz-gb-2312', 'utf-7'] as const)(
  '%s: found, and read in pieces of any size',
  (encoding) => {
    const bytes = encodedText(TEXT, encoding);
    expect(bytes.every((byte) => byte < 128)).toBe(true);
    expect(detectEncoding(bytes, true).encoding).toBe(encoding);
    for (let size = 1; size <= bytes.length; size++) {
      expect(inPieces(encoding, bytes, size), `pieces of ${size}`).toBe(TEXT);
    }
  },
);

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

test('what mail programs wrote', () => {
  expect(decoderOf('hz-gb-2312').decode(ascii('This is ~{<:Ky2;S{#,NpJ)l6HK!#~}Bye.'))).toBe(
    'This is 己所不欲，勿施於人。Bye.',
  );
  expect(decoderOf('utf-7').decode(ascii('Hi Mom -+Jjo--! +ZeVnLIqe-, A+ImIDkQ. 1 +- 1'))).toBe(
    'Hi Mom -☺-! 日本語, A≢Α. 1 + 1',
  );
  expect(decoderOf('utf-7').decode(ascii('+2D3cJw-'))).toBe('\u{1F427}');
});

test.each([
  ['phones', 'name,phone\nAnn,+8613800001111\nBob,+12025550123\n'],
  ['sums', 'formula\na+b\nc+d=e+f\n'],
  ['tildes', 'a,~{x}\nb,~~\nc,~}\n'],
  ['plus signs alone', 'grade\nA+-\nB+-\nC+-\n'],
  ['mails', 'mail\nann+news@example.com\nbob+shop@example.com\n'],
])('%s in plain text are no other encoding', (_, text) => {
  expect(detectEncoding(ascii(text), true).encoding).toBe('utf-8');
});

test('what neither knows is shown as such', () => {
  expect(decoderOf('hz-gb-2312').decode(ascii('~{<:K\n~}a'))).toBe('己\uFFFD\na');
  expect(decoderOf('utf-7').decode(ascii('+A-b'))).toBe('\uFFFDb');
});

const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([...mark, ...bytes]);

test.each([
  ['a UTF-8 mark before GBK', [0xef, 0xbb, 0xbf], 'gb18030', 'gb18030', 3],
  ['a UTF-8 mark before Big5', [0xef, 0xbb, 0xbf], 'big5', 'big5', 3],
  ['a mark of the other order', [0xff, 0xfe], 'utf-16be', 'utf-16be', 2],
  ['a UTF-16 mark before UTF-8', [0xff, 0xfe], 'utf-8', 'utf-8', 2],
  ['the mark of GB18030', [0x84, 0x31, 0x95, 0x33], 'gb18030', 'gb18030', 4],
] as const)('%s', (_, mark, written, encoding, bomBytes) => {
  const text =
    '訂單編號,姓名,金額\nA1,王小明,12\nA2,李強,15\nA3,陳大文,18\nA4,林志明,21\nA5,張小華,9\n';
  const bytes = marked(mark, encodedText(text, written));
  expect(detectEncoding(bytes, true)).toMatchObject({ encoding, bomBytes });
});
