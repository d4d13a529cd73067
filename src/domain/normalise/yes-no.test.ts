/** Yes and no in three languages. */
import { expect, test } from 'vitest';
import { yesOrNo } from './yes-no.ts';

test.each([
  '是',
  '有',
  '對',
  '已訂閱',
  'Yes',
  'y',
  'TRUE',
  '1',
  '√',
  '✓',
  ' 同意 ',
  'ＹＥＳ',
  'opt-in',
  'ja',
  'Oui',
  'sí',
  'да',
  'はい',
])('%s is yes', (text) => expect(yesOrNo(text)).toBe(true));

test.each([
  '否',
  '无',
  '沒有',
  '已退订',
  'No',
  'Nein',
  'não',
  'нет',
  'いいえ',
  'N',
  'false',
  '0',
  '×',
  '不同意',
  '拒絕',
  'Unsubscribed',
])('%s is no', (text) => expect(yesOrNo(text)).toBe(false));

test.each(['', '也许', 'maybe', '2', '未知', '待定'])('%j says neither', (text) =>
  expect(yesOrNo(text)).toBeNull(),
);
