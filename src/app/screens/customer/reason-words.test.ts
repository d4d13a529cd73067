import { expect, test } from 'vitest';
import type { Reason } from '#analyses/churn/reasons.ts';
import { formatsOf } from '#ui/words/formats.ts';
import { reasonSentence, reasonWords } from './reason-words.ts';

const say = (reason: Reason, locale: 'zh-CN' | 'zh-TW' | 'en') =>
  reasonSentence(reason, reasonWords[locale], formatsOf(locale), 'CNY');

const silent: Reason = { code: 'silentOwnRhythm', silenceDays: 96, rhythmDays: 30.6 };

test('silence is said against the own rhythm, in whole days', () => {
  expect(say(silent, 'zh-CN')).toBe('已经 96 天没来，平时约 31 天来一次');
  expect(say(silent, 'zh-TW')).toBe('已經 96 天沒來，平時約 31 天來一次');
  expect(say(silent, 'en')).toBe('No order for 96 days; usually comes every 31 days');
});

test('every reason carries its values', () => {
  const windowDays = 93;
  expect(say({ code: 'fewerOrders', windowDays, recent: 1, before: 4 }, 'zh-CN')).toBe(
    '近 93 天下了 1 单，再往前的 93 天有 4 单',
  );
  expect(
    say(
      { code: 'smallerOrders', windowDays, recentUnits: 12_345, beforeUnits: 98_700, scale: 2 },
      'en',
    ),
  ).toBe('Average order of the last 93 days: ¥123.45; before that: ¥987.00');
  expect(say({ code: 'moreReturns', windowDays, recent: 0.25, before: 0 }, 'en')).toBe(
    'Returned 25% of the goods in the last 93 days; before that: 0%',
  );
  expect(say({ code: 'complaint', complaints: 1 }, 'en')).toBe('1 recent complaint');
  expect(say({ code: 'lowRating', rating: 2, daysAgo: 12 }, 'zh-CN')).toBe('12 天前只打了 2 分');
  expect(say({ code: 'refused', channels: ['email', 'sms'] }, 'zh-TW')).toBe('不再收簡訊和郵件');
});
