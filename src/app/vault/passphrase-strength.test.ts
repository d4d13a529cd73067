import { expect, test } from 'vitest';
import { strengthOf } from './passphrase-strength.ts';

test('tells short, guessable and hard passphrases apart', () => {
  for (const short of ['', 'abc', '1234567', '三个字']) expect(strengthOf(short)).toBe('short');
  for (const weak of ['12345678', 'aaaaaaaaaaaaaaaa', 'abcdefgh', '四字成语', 'password']) {
    expect(strengthOf(weak), weak).toBe('weak');
  }
  expect(strengthOf('green-lamp 7 river')).toBe('fair');
  expect(strengthOf('棕熊昨夜在图书馆门口卖灯笼')).toBe('strong');
  expect(strengthOf('copper window ostrich 49 juniper')).toBe('strong');
});
