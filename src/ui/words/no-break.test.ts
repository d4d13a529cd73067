import { expect, test } from 'vitest';
import { keepUnits } from './no-break.ts';

test('a number keeps its unit, words may part', () => {
  expect(keepUnits('已经 35 天没来，平时约 17 天')).toBe('已经 35\u00A0天没来，平时约 17\u00A0天');
  expect(keepUnits('是 35–44 岁')).toBe('是 35\u2060–\u206044\u00A0岁');
  expect(keepUnits('all of them; n = 1,204')).toBe('all of them; n\u00A0=\u00A01,204');
  expect(keepUnits('Of 400 orders, 42 closed')).toBe('Of 400\u00A0orders, 42\u00A0closed');
});
