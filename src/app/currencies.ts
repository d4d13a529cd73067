import type { Locale } from '#domain/locale.ts';

/** Common ones, those of the language first. */
export const CURRENCIES: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['CNY', 'HKD', 'TWD', 'USD', 'EUR', 'JPY', 'GBP', 'SGD', 'MYR', 'KRW', 'AUD', 'CAD'],
  'zh-TW': ['TWD', 'HKD', 'CNY', 'USD', 'JPY', 'EUR', 'GBP', 'SGD', 'MYR', 'KRW', 'AUD', 'CAD'],
  en: ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'SGD', 'HKD', 'CNY', 'TWD', 'JPY', 'MYR', 'KRW'],
};
