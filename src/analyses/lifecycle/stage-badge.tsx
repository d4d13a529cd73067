import { wordIn } from '#domain/locale.ts';
import { useLocale } from '#ui/words/locale-context.tsx';
import { StatusBadge, type Tone } from '#ui/status-badge.tsx';
import type { Stage } from './analysis.ts';
import { stageTerms } from './text.ts';

/** Fixed for the whole app. */
export const stageTones: Readonly<Record<Stage, Tone>> = {
  potential: 'outline',
  new: 'blue',
  active: 'green',
  dormant: 'amber',
  lost: 'grey',
  returned: 'violet',
};

export function isStage(code: unknown): code is Stage {
  return typeof code === 'string' && Object.hasOwn(stageTerms, code);
}

export function StageBadge({ stage, look }: { readonly stage: Stage; readonly look?: 'plain' }) {
  const locale = useLocale();
  return (
    <StatusBadge tone={stageTones[stage]} look={look ?? 'soft'}>
      {wordIn(stageTerms[stage].term, locale)}
    </StatusBadge>
  );
}
