import { expect, test } from 'vitest';
import { formatsOf } from '#ui/words/formats.ts';
import { groupPhone } from './phone-groups.ts';
import { paceInShort, paceSentence, paceText } from './pace.ts';

const cells = {
  'lifecycle.silenceDays': 35,
  'lifecycle.rhythmDays': 17.2,
  'profile.gapDays': 16,
  'profile.frequency': 5,
};
const say = (locale: 'zh-CN' | 'zh-TW' | 'en', own: Record<string, number>, isAssumed = false) =>
  paceSentence(own, { words: paceText[locale], isAssumed }, formatsOf(locale));

test('in one line the gap that counts is called usual only where it is the person’s own', () => {
  const inShort = (locale: 'zh-CN' | 'zh-TW' | 'en', own: Record<string, number>) =>
    paceInShort(own, { words: paceText[locale], isAssumed: false }, formatsOf(locale));
  const once = { ...cells, 'profile.frequency': 1 };
  expect(inShort('en', cells)).toBe('35 days away, usually 17 days');
  expect(inShort('en', once)).toBe('35 days away, about every 17 days');
  expect(inShort('zh-TW', once)).toBe('35 天沒來，算下來約 17 天一次');
  expect(inShort('en', { ...cells, 'lifecycle.silenceDays': 0 })).toBe('Ordered today');
});

test('the usual gap is a person’s own from three gaps on, before that a mixture, and the shop’s alone without any', () => {
  expect(say('zh-CN', cells)).toBe('35 天没来，平时约 17 天');
  expect(say('zh-TW', cells)).toBe('35 天沒來，平時約 17 天');
  expect(say('en', cells)).toBe('35 days since last order, usually 17 days');
  expect(say('zh-CN', { ...cells, 'profile.frequency': 3 })).toBe(
    '35 天没来；自己约 16 天，与全店合算约 17 天',
  );
  // Four orders, but the shop pulls the figure away from their own gap: both are said.
  expect(say('zh-CN', { ...cells, 'profile.gapDays': 9 })).toBe(
    '35 天没来；自己约 9 天，与全店合算约 17 天',
  );
  // A little apart, but on the other side of what the tag of their own gap says.
  expect(say('zh-CN', { ...cells, 'profile.gapDays': 14 })).toBe(
    '35 天没来；自己约 14 天，与全店合算约 17 天',
  );
  expect(say('zh-CN', { ...cells, 'profile.gapDays': 15 })).toBe('35 天没来，平时约 17 天');
  const { 'profile.gapDays': _, ...once } = cells;
  expect(say('zh-CN', { ...once, 'profile.frequency': 1 })).toBe('35 天没来；参考全店，约 17 天');
  expect(say('zh-CN', { ...once, 'profile.frequency': 1 }, true)).toBe(
    '35 天没来；还看不出间隔，暂按 17 天算',
  );
});

test('who bought today, and who never did', () => {
  expect(say('zh-CN', { ...cells, 'lifecycle.silenceDays': 0 })).toBe('今天来过');
  expect(say('zh-CN', { 'profile.frequency': 0 })).toBeNull();
});

test.each([
  ['13800138000', '138 0013 8000'],
  ['138****8000', '138 **** 8000'],
  ['8613800138000', '138 0013 8000'],
  ['0912345678', '0912 345 678'],
  ['886912345678', '0912 345 678'],
  ['+886 912-345-678', '0912 345 678'],
  ['+86 138-0013-8000', '138 0013 8000'],
  ['1-312-555-0199', '1-312-555-0199'],
  ['+1 312 555 0199', '+1 312 555 0199'],
  ['tb_0031', 'tb_0031'],
])('%s reads as %s', (text, grouped) => expect(groupPhone(text)).toBe(grouped));
