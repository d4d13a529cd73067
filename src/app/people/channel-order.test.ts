import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '#domain/locale.ts';
import { likelyChannels } from './channel-order.ts';

const PHONE = 'customers.phone';
const EMAIL = 'customers.email';
const CHAT = 'customers.wechatOpenId';

test.each<[string, readonly string[], Readonly<Record<Locale, string>>]>([
  ['nothing', [], { 'zh-CN': 'wechat', 'zh-TW': 'wechat', en: 'email' }],
  ['phones', [PHONE], { 'zh-CN': 'sms', 'zh-TW': 'sms', en: 'sms' }],
  ['addresses', [EMAIL], { 'zh-CN': 'email', 'zh-TW': 'email', en: 'email' }],
  ['both', [PHONE, EMAIL], { 'zh-CN': 'sms', 'zh-TW': 'sms', en: 'email' }],
  ['chat ids too', [PHONE, EMAIL, CHAT], { 'zh-CN': 'sms', 'zh-TW': 'wechat', en: 'email' }],
  ['chat ids alone', [CHAT], { 'zh-CN': 'wechat', 'zh-TW': 'wechat', en: 'wechat' }],
])('with %s in the files', (_, columns, expected) => {
  const first = LOCALES.map((own) => [own, likelyChannels(own, (id) => columns.includes(id))[0]]);
  expect(Object.fromEntries(first)).toEqual(expected);
});
