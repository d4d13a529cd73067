import { useMemo } from 'react';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { paceText, type PaceSpeech } from './pace.ts';

/** How a component speaks of the usual gap: of an assumed one it says so. */
export function usePace(): PaceSpeech {
  const words = useText(paceText);
  const lifecycle = answerOf(useCall('result.lifecycle', {}));
  const isAssumed = lifecycle?.status === 'done' && lifecycle.summary.isShopGapAssumed;
  return useMemo(() => ({ words, isAssumed }), [words, isAssumed]);
}
