import { create } from 'zustand';
import { LOCALES, localeOfPreferences, type Locale } from '#domain/locale.ts';
import type { ColorScheme } from '#ui/kit-provider.tsx';

/**
 * Choices about the app itself, the only thing kept in localStorage. Choices about the data (filters,
 * parameters) live in the workspace; data never comes here.
 */
export interface Choices {
  readonly locale: Locale;
  readonly colorScheme: ColorScheme;
  readonly isNavFolded: boolean;
}

interface Store extends Choices {
  readonly choose: (choices: Partial<Choices>) => void;
}

const KEPT_AS = 'silhouette.choices';
const colorSchemes: readonly ColorScheme[] = ['light', 'dark', 'auto'];

export const useStore = create<Store>()((set, get) => ({
  ...readChoices(),
  choose(choices) {
    set(choices);
    const { locale, colorScheme, isNavFolded } = get();
    try {
      localStorage.setItem(KEPT_AS, JSON.stringify({ locale, colorScheme, isNavFolded }));
    } catch {
      // Storage is refused here: the choice lasts as long as the page.
    }
  },
}));

function readChoices(): Choices {
  const kept = readKept();
  return {
    locale:
      LOCALES.find((locale) => locale === kept['locale']) ??
      // Whoever reads neither Chinese nor English here is likelier to read English.
      localeOfPreferences([...navigator.languages, 'en']),
    colorScheme: colorSchemes.find((scheme) => scheme === kept['colorScheme']) ?? 'auto',
    isNavFolded: kept['isNavFolded'] === true,
  };
}

function readKept(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
