import { expect, test } from 'vitest';
import { encodedText } from '#testing/polluted-files/encoded-text.ts';
import { decoderOf, withoutMarks } from './text-decoder.ts';
import { withoutStraySigns } from '#ingest/dialect/stray-signs.ts';

test('UTF-32 in pieces of any size, and what is no character in it', () => {
  for (const encoding of ['utf-32le', 'utf-32be'] as const) {
    const bytes = encodedText('a客😀,\n', encoding);
    for (let size = 1; size <= bytes.length; size++) {
      const decoder = decoderOf(encoding);
      let text = '';
      for (let at = 0; at < bytes.length; at += size) {
        text += decoder.decode(bytes.subarray(at, at + size), { stream: true });
      }
      expect(text + decoder.decode(new Uint8Array(0))).toBe('a客😀,\n');
    }
  }
  const odd = Uint8Array.of(0x41, 0, 0, 0, 0, 0xd8, 0, 0, 0x42);
  expect(decoderOf('utf-32le').decode(odd)).toBe('A\uFFFD\uFFFD');
});

test('marks go where a line starts, and stay inside cells', () => {
  expect(withoutMarks('\uFEFF\uFEFFa,\uFEFFb\r\n\uFEFFc')).toBe('a,\uFEFFb\r\nc');
});

test('a mark written as letters is dropped from the start', async () => {
  for (const start of ['ï»¿', '\uFEFFï»¿']) {
    expect(await (await withoutStraySigns(new Blob([`${start}a,ï»¿b\n`]))).text()).toBe('a,ï»¿b\n');
  }
});

test('zero bytes and marks before lines are dropped from a file, and nothing else', async () => {
  const text = '\uFEFF\uFEFFa,\uFEFFb\n\uFEFFc\0,d\0';
  const clean = await withoutStraySigns(new Blob([text]));
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await clean.arrayBuffer())).toBe(
    'a,\uFEFFb\nc,d',
  );
  const plain = new Blob(['\uFEFFa,b\n']);
  expect(await withoutStraySigns(plain)).toBe(plain);
});
