import { Suspense, useEffect, type ReactNode } from 'react';
import { wordIn, type Wording } from '#domain/locale.ts';
import { kitText } from '#ui/kit-text.ts';
import { useLocale, useText } from '#ui/locale-context.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { shellText } from './shell-text.ts';
import styles from './screen-frame.module.css';

export interface ScreenFrameProps {
  readonly title: Wording;
  /** The lazy body of the screen. */
  readonly children: ReactNode;
}

/** Stands in while a screen is loaded, and names the page after it. */
export function ScreenFrame({ title, children }: ScreenFrameProps) {
  const locale = useLocale();
  const words = useText(kitText);
  useDocumentTitle(wordIn(title, locale));
  return (
    <Suspense
      fallback={
        <div className={styles.waiting}>
          <Skeleton width="220px" height="26px" label={words.loading} />
          <Skeleton width="60%" />
          <Skeleton height="180px" />
        </div>
      }
    >
      {children}
    </Suspense>
  );
}

/** Fixed words only: the title is kept in the browser's history. */
export function useDocumentTitle(title: string): void {
  const { appName } = useText(shellText);
  useEffect(() => {
    document.title = `${title} · ${appName}`;
  }, [title, appName]);
}
