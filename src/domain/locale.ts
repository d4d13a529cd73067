/** The three languages of the app. Chinese is written first; none is a translation of another. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One wording side by side in all languages: a missing one does not compile. */
export type Wording<T = string> = readonly [zhCN: T, zhTW: T, en: T];

export function wordIn<T>(wording: Wording<T>, locale: Locale): T {
  switch (locale) {
    case 'zh-CN':
      return wording[0];
    case 'zh-TW':
      return wording[1];
    case 'en':
      return wording[2];
  }
}

/**
 * The locale to begin with, from the browser's list of wishes ('zh-HK', 'en-GB', 'zh-Hans-SG' …);
 * simplified Chinese when none of them is spoken here.
 */
export function localeOfPreferences(wishes: readonly string[]): Locale {
  for (const wish of wishes) {
    const tag = wish.toLowerCase();
    if (/^zh\b.*-hans\b/.test(tag)) return 'zh-CN';
    if (/^zh\b.*-(hant|tw|hk|mo)\b/.test(tag)) return 'zh-TW';
    if (/^zh\b/.test(tag)) return 'zh-CN';
    if (/^en\b/.test(tag)) return 'en';
  }
  return 'zh-CN';
}
