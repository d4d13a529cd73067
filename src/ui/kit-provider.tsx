import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/Loader.css';
import './tokens.css';
import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import { useLayoutEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { LocaleProvider } from '#ui/words/locale-context.tsx';
import { styleNonce } from './style-nonce.ts';
import type { Locale } from '#ui/words/text.ts';
import { cssVariables, theme } from './theme.ts';
import { ToastRegion } from './toast-region.tsx';

export type ColorScheme = 'light' | 'dark' | 'auto';

export interface KitProviderProps {
  readonly locale: Locale;
  readonly colorScheme: ColorScheme;
  readonly children: ReactNode;
}

/** Theme, language and toasts for everything below. The caller keeps the choice of scheme, not Mantine. */
export function KitProvider({ locale, colorScheme, children }: KitProviderProps) {
  const systemIsDark = useSyncExternalStore(watchSystemScheme, isSystemDark);
  const scheme = colorScheme === 'auto' ? (systemIsDark ? 'dark' : 'light') : colorScheme;
  const manager = useMemo(() => fixedScheme(scheme), [scheme]);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dataset['mantineColorScheme'] = scheme;
  }, [locale, scheme]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      // All variables at run time: the static file of them would cost 4 KiB of the first load.
      deduplicateCssVariables={false}
      forceColorScheme={scheme}
      colorSchemeManager={manager}
      withStaticClasses={false}
      getStyleNonce={() => styleNonce ?? ''}
    >
      <LocaleProvider locale={locale}>
        {children}
        <ToastRegion />
      </LocaleProvider>
    </MantineProvider>
  );
}

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
const isSystemDark = () => systemDark.matches;
function watchSystemScheme(onChange: () => void): () => void {
  systemDark.addEventListener('change', onChange);
  return () => systemDark.removeEventListener('change', onChange);
}

function fixedScheme(scheme: 'light' | 'dark'): MantineColorSchemeManager {
  const nothing = () => {};
  return {
    get: () => scheme,
    set: nothing,
    subscribe: nothing,
    unsubscribe: nothing,
    clear: nothing,
  };
}
