import { wordIn } from '#domain/locale.ts';
import { useLocale } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import type { BrowserLimit } from './browser-limits.ts';
import { limitAdvice, limitTitles } from './browser-limit-words.ts';

/** What this browser will not do, one notice each. */
export function BrowserLimitNotices({ limits }: { readonly limits: readonly BrowserLimit[] }) {
  const locale = useLocale();
  return limits.map((limit) => (
    <Notice
      key={limit}
      tone="warning"
      title={wordIn(limitTitles[limit], locale)}
      next={wordIn(limitAdvice[limit], locale)}
    />
  ));
}
