/** Which channels a list is offered by, and by which first: as people of a language write, with what the files hold. */
import type { Channel } from '#analyses/consent/analysis.ts';
import type { Locale } from '#domain/locale.ts';

const OFFERED: Readonly<Record<Locale, readonly Channel[]>> = {
  'zh-CN': ['sms', 'wechat', 'phone', 'email'],
  'zh-TW': ['wechat', 'sms', 'phone', 'email'],
  en: ['email', 'sms', 'phone', 'wechat'],
};

/** What is offered where no file holds an address of any kind. */
const WITHOUT_ADDRESS: Readonly<Record<Locale, Channel>> = {
  'zh-CN': 'wechat',
  'zh-TW': 'wechat',
  en: 'email',
};

/** Columns of which any one holds an address of the channel itself; nobody is called unasked. */
const OWN_ADDRESSES: Partial<Readonly<Record<Channel, readonly string[]>>> = {
  sms: ['customers.phone'],
  email: ['customers.email'],
  wechat: ['customers.wechatOpenId', 'customers.wechatUnionId'],
};

export function channelsOffered(locale: Locale): readonly Channel[] {
  return OFFERED[locale];
}

/** Channels to begin with, the likeliest first: those that the files hold addresses for; at least one. */
export function likelyChannels(locale: Locale, hasColumn: (id: string) => boolean): Channel[] {
  const held = OFFERED[locale].filter((channel) => OWN_ADDRESSES[channel]?.some(hasColumn));
  return held.length > 0 ? held : [WITHOUT_ADDRESS[locale]];
}
