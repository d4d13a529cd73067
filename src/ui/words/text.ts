/**
 * Wording in three languages side by side. Chinese is written first, Traditional Chinese is written
 * (not converted), English with the same care. A missing language, or functions whose arguments
 * differ between languages, do not compile.
 */

const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** [简体中文, 繁體中文, English] */
export type Words = readonly [zh: string, tw: string, en: string];

type Phrase<Args extends readonly never[]> = (...args: Args) => string;
type Phrases<Args extends readonly never[]> = readonly [Phrase<Args>, Phrase<Args>, Phrase<Args>];
type Entry = Words | Phrases<never[]>;

/** All three functions take what the Chinese one takes, no less and no more. */
type SameArguments<E> = E extends readonly [infer Zh extends Phrase<never[]>, infer Tw, infer En]
  ? Tw extends Phrase<never[]>
    ? En extends Phrase<never[]>
      ? [Same<Parameters<Zh>, Parameters<Tw>>, Same<Parameters<Zh>, Parameters<En>>] extends [
          true,
          true,
        ]
        ? E
        : ['the three languages take different arguments', Parameters<Zh>]
      : never
    : never
  : E;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Spoken<E> = E extends readonly [infer Zh, unknown, unknown]
  ? Zh extends (...args: infer Args) => string
    ? (...args: Args) => string
    : string
  : never;

/** The strings and functions of one language. */
export type TextOf<T extends Text<Record<string, Entry>>> =
  T extends Text<infer E> ? { readonly [K in keyof E]: Spoken<E[K]> } : never;

/** Wording by locale, as made by {@link defineText}. */
export type Text<E extends Record<string, Entry>> = Readonly<
  Record<Locale, { readonly [K in keyof E]: Spoken<E[K]> }>
> & { readonly entries?: E };

/**
 * Splits `{ key: [zh, tw, en] }` into one table per locale. Entries are strings, or functions of
 * typed arguments: `rows: [(n: number) => …, (n: number) => …, (n: number) => …]`.
 */
export function defineText<const E extends Record<string, Entry>>(
  entries: E & { readonly [K in keyof E]: SameArguments<E[K]> },
): Text<E> {
  const tables = LOCALES.map((_, language) =>
    Object.fromEntries(
      Object.entries<Entry>(entries).map(([key, words]) => [key, words[language]]),
    ),
  );
  const byLocale: unknown = Object.fromEntries(LOCALES.map((locale, i) => [locale, tables[i]]));
  return byLocale as Text<E>;
}

/** One entry of a {@link Words} tuple. */
export function wordOf(words: Words, locale: Locale): string {
  return words[LOCALES.indexOf(locale) as 0 | 1 | 2];
}
