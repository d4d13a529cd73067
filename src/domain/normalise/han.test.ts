/** Checked by hand against OpenCC's TSCharacters and the Xinhua dictionary. */
import { expect, test } from 'vitest';
import { foldHan } from './han.ts';

test.each([
  ['訂單編號', '订单编号'],
  ['臺北市', '台北市'],
  ['陳麗華', '陈丽华'],
  ['龍鳳閣餐廳', '龙凤阁餐厅'],
  ['鑫鑰鎖業', '鑫钥锁业'],
  ['嫻靜', '娴静'],
  ['帳號', '账号'],
  ['暱稱', '昵称'],
  ['優惠劵', '优惠券'],
  ['头发 髮', '头发 发'],
  ['ABC 123', 'ABC 123'],
  ['한국', '한국'],
  ['', ''],
])('%s is compared as %s', (text, folded) => expect(foldHan(text)).toBe(folded));

test('what is simplified stays, character by character', () => {
  const text = '后来里面台风干净的只有云';
  expect(foldHan(text)).toBe(text);
  expect(foldHan('𠮷龍')).toBe('𠮷龙');
});
