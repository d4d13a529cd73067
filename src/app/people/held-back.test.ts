import { expect, test } from 'vitest';
import { formatsOf } from '#ui/words/formats.ts';
import { actText } from './act-text.ts';
import { heldBackWords, reachWords } from './held-back.ts';

const some = { consent: 3, doNotContact: 1, noAddress: 12, unhappy: 0 };

test.each([
  ['zh-CN', '3 位不收短信，1 位标了勿联系，12 位没有完整的手机号，已略过'],
  ['zh-TW', '3 位不收簡訊，1 位標了勿聯絡，12 位沒有完整的手機號碼，已略過'],
  [
    'en',
    'left out: 3 refused text messages, 1 is marked do-not-contact, 12 without a full phone number',
  ],
] as const)('%s: who is left out and why', (locale, said) => {
  expect(heldBackWords(some, 'sms', actText[locale], formatsOf(locale))).toBe(said);
});

test('only the reasons that there are; nobody is said too', () => {
  const none = { consent: 0, doNotContact: 0, noAddress: 0, unhappy: 0 };
  const say = (heldBack: typeof none) =>
    reachWords({ people: 7, heldBack }, 'email', actText['zh-CN'], formatsOf('zh-CN'));
  expect(say(none)).toBe('能联系 7 位；没有人被略过');
  expect(say({ ...none, noAddress: 2 })).toBe('能联系 7 位；2 位没有邮箱，已略过');
});
