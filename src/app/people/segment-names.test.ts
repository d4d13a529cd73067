import { expect, test } from 'vitest';
import { sameNameAs, segmentName, segmentNames } from './segment-names.ts';

const own = [
  { id: 'own-1', name: '常客 VIP' },
  { id: 'own-2', name: '高價值客戶' },
  { id: 'rfm-HHH', name: '老街坊' },
] as const;

test.each([
  ['常客vip', '常客 VIP'],
  ['常客－ＶＩＰ', '常客 VIP'],
  ['高价值客户！', '高價值客戶'],
  ['大客户好久没来', '大客户好久没来'],
  ['常客', null],
  ['老 街坊', '老街坊'],
  // Taken still: the group may get it back.
  ['重要价值', '重要价值'],
  ['重要價值', '重要价值'],
])('"%s" is nearly %s', (name, other) => {
  expect(sameNameAs(name, own, null, 'zh-CN')).toBe(other);
});

test('a segment may keep its own name', () => {
  expect(sameNameAs('常客 VIP', own, 'own-1', 'zh-CN')).toBeNull();
});

test('a renamed group may take its own name back, and is called by the new one until then', () => {
  expect(sameNameAs('重要价值', own, 'rfm-HHH', 'zh-CN')).toBeNull();
  expect(segmentNames(own, 'en').get('rfm-HHH')).toBe('老街坊');
  expect(segmentName({ id: 'rfm-HHH' }, 'en')).toBe('Champions');
});
