import { useEffect } from 'react';
import { wordIn, type Wording } from '#domain/locale.ts';
import { kitText } from '#ui/words/kit-text.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import type { LazyPart } from '#ui/lazy-part.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { shellText } from './shell-text.ts';
import styles from './screen-frame.module.css';

export interface ScreenFrameProps {
  readonly title: Wording;
  readonly body: LazyPart<object>;
}

/** Stands in while a screen is loaded, and names the page after it. */
export function ScreenFrame({ title, body: Body }: ScreenFrameProps) {
  const locale = useLocale();
  const words = useText(kitText);
  useDocumentTitle(wordIn(title, locale));
  return (
    <Body
      waiting={
        <div className={styles.waiting}>
          <Skeleton width="220px" height="26px" label={words.loading} />
          <Skeleton width="60%" />
          <Skeleton height="180px" />
        </div>
      }
    />
  );
}

/** Fixed words only: the title is kept in the browser's history. */
export function useDocumentTitle(title: string): void {
  const { appName } = useText(shellText);
  useEffect(() => {
    document.title = `${title} · ${appName}`;
  }, [title, appName]);
}
