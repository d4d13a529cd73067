import { expect, test } from 'vitest';
import { maskQuote } from './quote-mask.ts';

test('phones, addresses and names are covered, the words stay', () => {
  expect(maskQuote('王女士态度很好，电话 13812345678')).toBe('某女士态度很好，电话 ***');
  expect(maskQuote('Ask Mrs. Smith or mail me at a.b@c.co')).toBe('Ask Mrs *** or mail me at ***');
  expect(maskQuote(' 用了 3 天就坏了，2024 年买的 ')).toBe('用了 3 天就坏了，2024 年买的');
});
