import { wordIn } from '#domain/locale.ts';
import { useLocale } from '#ui/words/locale-context.tsx';
import { StatusBadge, type Shape, type Tone } from '#ui/status-badge.tsx';
import type { Flag } from '#domain/churn-flag.ts';
import { flagTerms } from './text.ts';

/** Fixed for the whole app: nothing to do, then amber to red. */
export const flagTones: Readonly<Record<Flag, Tone>> = {
  none: 'green',
  booked: 'blue',
  watch: 'amber',
  risk: 'orange',
  lost: 'red',
};

export const flagShapes: Readonly<Record<Flag, Shape>> = {
  none: 'dot',
  booked: 'diamond',
  watch: 'eye',
  risk: 'triangle',
  lost: 'octagon',
};

export function isFlag(code: unknown): code is Flag {
  return typeof code === 'string' && Object.hasOwn(flagTerms, code);
}

export function FlagBadge({ flag, look }: { readonly flag: Flag; readonly look?: 'plain' }) {
  const locale = useLocale();
  return (
    <StatusBadge tone={flagTones[flag]} shape={flagShapes[flag]} look={look ?? 'soft'}>
      {wordIn(flagTerms[flag].term, locale)}
    </StatusBadge>
  );
}
