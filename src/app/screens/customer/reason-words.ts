/** A reason in words with its values, in the reader's language. */
import type { Reason } from '#analyses/churn/reasons.ts';
import { reasonText } from '#analyses/churn/text.ts';
import { channelNames } from '#app/people/act-text.ts';
import { spanOf } from '#app/people/pace.ts';
import { wordIn } from '#domain/locale.ts';
import type { Formats } from '#ui/words/formats.ts';
import { defineText, type TextOf } from '#ui/words/text.ts';

const CHANNELS = ['sms', 'phone', 'email', 'wechat'] as const;

export const reasonWords = defineText(reasonText);

/** @param mixed what the usual gap is made of, where it is not the person's own (`mixedPace`) */
export function reasonSentence(
  reason: Reason,
  words: TextOf<typeof reasonWords>,
  formats: Formats,
  currency: string | null,
  mixed: string | null = null,
): string {
  const days = (count: number) => spanOf(count, formats);
  switch (reason.code) {
    case 'silentOwnRhythm':
    case 'silentShopRhythm':
      return mixed === null
        ? words.silentOwnRhythm(days(reason.silenceDays), days(reason.rhythmDays))
        : words.silentMixedRhythm(days(reason.silenceDays), mixed);
    case 'fewerOrders':
      return words.fewerOrders(
        days(reason.windowDays),
        formats.integer(reason.recent),
        formats.integer(reason.before),
      );
    case 'smallerOrders': {
      const money = (units: number) =>
        formats.money((units / 10 ** reason.scale).toFixed(2), currency);
      return words.smallerOrders(
        days(reason.windowDays),
        money(reason.recentUnits),
        money(reason.beforeUnits),
      );
    }
    case 'moreReturns':
      return words.moreReturns(
        days(reason.windowDays),
        formats.percent(reason.recent),
        formats.percent(reason.before),
      );
    case 'complaint':
      return words.complaint(reason.complaints, formats.integer(reason.complaints));
    case 'lowRating':
      return words.lowRating(formats.relativeDays(-reason.daysAgo), formats.decimal(reason.rating));
    case 'refused':
      return words.refused(
        formats.list(
          CHANNELS.filter((own) => reason.channels.includes(own)).map((own) =>
            wordIn(channelNames[own], formats.locale),
          ),
        ),
      );
  }
}
