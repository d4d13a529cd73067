import type { ReactNode } from 'react';
import { useLocale } from '#ui/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import type { CallFailure } from '#worker/protocol.ts';
import { failureTrouble } from './failure-words.ts';

interface FailureNoticeProps {
  readonly failure: CallFailure;
  readonly actions?: ReactNode;
}

/** A failed call in words, with acts that may help. */
export function FailureNotice({ failure, actions }: FailureNoticeProps) {
  const locale = useLocale();
  const { happened, safe, next } = failureTrouble(failure, locale);
  return <Notice tone="error" title={happened} safe={safe} next={next} actions={actions} />;
}

/** Another tab writes: this one can only look. */
export const notWriter: CallFailure = { code: 'notWriter', detail: '' };
