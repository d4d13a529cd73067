import { createContext, use, type ReactNode } from 'react';
import { formatsOf, type Formats } from './formats.ts';
import type { Locale } from './text.ts';

const LocaleContext = createContext<Locale>('zh-CN');

export function LocaleProvider(props: { readonly locale: Locale; readonly children: ReactNode }) {
  return <LocaleContext value={props.locale}>{props.children}</LocaleContext>;
}

export function useLocale(): Locale {
  return use(LocaleContext);
}

/** The strings of the current language out of `defineText({ … })`. */
export function useText<Words>(text: Readonly<Record<Locale, Words>>): Words {
  return text[useLocale()];
}

/** Numbers, money and days in the current language. */
export function useFormats(): Formats {
  return formatsOf(useLocale());
}
