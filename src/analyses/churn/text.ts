import { type ColumnWords, termColumn } from '#analyses/column-words.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';
import type { Term } from '#domain/glossary/term.ts';
import type { Wording } from '#domain/locale.ts';
import type { Flag } from '#domain/churn-flag.ts';

/** Name and meaning of each flag. */
export const flagTerms: Readonly<Record<Flag, Term>> = {
  none: RHYTHM_TERMS.flagNone,
  booked: RHYTHM_TERMS.flagBooked,
  watch: RHYTHM_TERMS.flagWatch,
  risk: RHYTHM_TERMS.flagRisk,
  lost: RHYTHM_TERMS.flagLost,
};

const flagWords: Readonly<Record<Flag, Wording>> = {
  none: flagTerms.none.term,
  booked: flagTerms.booked.term,
  watch: flagTerms.watch.term,
  risk: flagTerms.risk.term,
  lost: flagTerms.lost.term,
};

export const churnColumns = {
  flag: { ...termColumn(RHYTHM_TERMS.flag), codes: flagWords },
  bookedDay: termColumn(RHYTHM_TERMS.bookedDay),
} as const satisfies Readonly<Record<string, ColumnWords>>;

/** Reasons in words; day spans, money and shares come formatted. */
export const reasonText = {
  silentOwnRhythm: [
    (silence: string, rhythm: string) => `已经 ${silence}没来，平时约 ${rhythm}来一次`,
    (silence: string, rhythm: string) => `已經 ${silence}沒來，平時約 ${rhythm}來一次`,
    (silence: string, rhythm: string) => `No order for ${silence}; usually comes every ${rhythm}`,
  ],
  silentMixedRhythm: [
    (silence: string, gap: string) => `已经 ${silence}没来；${gap}`,
    (silence: string, gap: string) => `已經 ${silence}沒來；${gap}`,
    (silence: string, gap: string) => `No order for ${silence}; ${gap}`,
  ],
  fewerOrders: [
    (window: string, recent: string, before: string) =>
      `近 ${window}下了 ${recent} 单，再往前的 ${window}有 ${before} 单`,
    (window: string, recent: string, before: string) =>
      `近 ${window}下了 ${recent} 筆訂單，再往前的 ${window}有 ${before} 筆`,
    (window: string, recent: string, before: string) =>
      `Orders in the last ${window}: ${recent}; in the ${window} before: ${before}`,
  ],
  smallerOrders: [
    (window: string, recent: string, before: string) =>
      `近 ${window}平均每单 ${recent}，之前是 ${before}`,
    (window: string, recent: string, before: string) =>
      `近 ${window}平均每筆 ${recent}，之前是 ${before}`,
    (window: string, recent: string, before: string) =>
      `Average order of the last ${window}: ${recent}; before that: ${before}`,
  ],
  moreReturns: [
    (window: string, recent: string, before: string) =>
      `近 ${window}退了 ${recent} 的货，之前是 ${before}`,
    (window: string, recent: string, before: string) =>
      `近 ${window}退了 ${recent} 的貨，之前是 ${before}`,
    (window: string, recent: string, before: string) =>
      `Returned ${recent} of the goods in the last ${window}; before that: ${before}`,
  ],
  complaint: [
    (_: number, count: string) => `近期投诉过 ${count} 次`,
    (_: number, count: string) => `近期客訴過 ${count} 次`,
    (n: number, count: string) => `${count} recent ${n === 1 ? 'complaint' : 'complaints'}`,
  ],
  lowRating: [
    (when: string, rating: string) => `${when}只打了 ${rating} 分`,
    (when: string, rating: string) => `${when}只打了 ${rating} 分`,
    (when: string, rating: string) => `Gave only ${rating} ${when}`,
  ],
  refused: [
    (channels: string) => `不再收${channels}`,
    (channels: string) => `不再收${channels}`,
    (channels: string) => `Opted out of: ${channels}`,
  ],
} as const;

export const churnText = {
  title: ['谁可能要走了', '誰可能要離開了', 'Who is about to leave'],
  people: [
    (_: number, count: string) => `${count} 位`,
    (_: number, count: string) => `${count} 位`,
    (n: number, count: string) => `${count} ${n === 1 ? 'person' : 'people'}`,
  ],
  upTo: [
    (times: string, days: string) => `平时间隔的 ${times} 倍以内，或还不到 ${days}`,
    (times: string, days: string) => `平時間隔的 ${times} 倍以內，或還不到 ${days}`,
    (times: string, days: string) => `up to ${times} times the usual gap, or under ${days}`,
  ],
  between: [
    (low: string, high: string) => `${low}–${high} 倍`,
    (low: string, high: string) => `${low}–${high} 倍`,
    (low: string, high: string) => `${low} to ${high} times`,
  ],
  above: [
    (times: string) => `超过 ${times} 倍`,
    (times: string) => `超過 ${times} 倍`,
    (times: string) => `over ${times} times`,
  ],
  booked: ['比平时久，但约好了日子', '比平時久，但約好了日子', 'longer, but expected on a day'],
  notEnough: [
    '还没有订单文件，看不出买没买过',
    '還沒有訂單檔案，看不出買過沒有',
    'There is no order file yet, so nothing says who has bought',
  ],
} as const;
