import { expect, test } from 'vitest';
import { unlocksOf } from './unlock-words.ts';

test('a column that no file tells is said by its file and its column there', () => {
  expect(unlocksOf(['customers.birthday'], 'zh-CN')).toEqual([
    { what: '会员或顾客名单', where: '“生日”列' },
  ]);
  expect(unlocksOf(['habits.receivers'], 'zh-TW')[0]?.where).toBe(
    '「收件人姓名」或「收件人電話」欄',
  );
  expect(unlocksOf(['customers~Shoe size'], 'en')[0]?.where).toBe('column "shoe size"');
});

test('a tag is said by what it waits for itself, each only once', () => {
  const ofTag = new Map([['tags.gifts', ['habits.receivers']]]);
  expect(unlocksOf(['tags.gifts', 'habits.receivers'], 'en', ofTag)).toEqual([
    { what: 'Order export', where: 'column "receiver" or "receiver phone"' },
  ]);
});

test('what nothing else names comes from orders', () => {
  expect(unlocksOf(['profile.frequency', 'churn.flag'], 'en')).toHaveLength(1);
});
