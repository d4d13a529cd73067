import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '#ui/words/locale-context.tsx';
import { Notice, type NoticeTone } from '#ui/notice.tsx';
import type { FailureCode } from '#worker/protocol/channel.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import styles from './out-of-reach.module.css';
import { outOfReachText } from './out-of-reach-text.ts';
import { openAgain, startAnew } from '#app/workspace.ts';

/** The store cannot be used: what happened, what is safe, what to do. */
export function OutOfReach({
  code,
  detail,
}: {
  readonly code: FailureCode;
  readonly detail: string;
}) {
  const words = useText(outOfReachText);
  switch (code) {
    case 'storageBlocked':
      return <Out tone="info" title={words.blocked} next={words.blockedNext} />;
    case 'storageClosed':
      return (
        <Out tone="info" title={words.closed} next={words.closedNext}>
          <Button onClick={() => location.reload()}>{words.reload}</Button>
        </Out>
      );
    case 'storageNewer':
      return (
        <Out tone="warning" title={words.newer} next={`${words.newerNext} (${detail})`}>
          <Button onClick={() => location.reload()}>{words.reload}</Button>
        </Out>
      );
    case 'storageOlder':
      return (
        <Out tone="warning" title={words.older} next={`${words.olderNext} (${detail})`}>
          <StartAnew />
        </Out>
      );
    case 'workerDied':
      return (
        <Out tone="warning" title={words.died} next={words.diedNext}>
          <Button onClick={() => void openAgain()}>{words.tryAgain}</Button>
        </Out>
      );
    default: {
      const why = `${code}${detail ? `: ${detail}` : ''}`;
      return <Out tone="error" title={words.failed} next={`${words.failedNext} (${why})`} />;
    }
  }
}

interface OutProps {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly next: string;
  /** What can be pressed. */
  readonly children?: ReactNode;
}

function Out({ tone, title, next, children }: OutProps) {
  const words = useText(outOfReachText);
  return (
    <div className={styles.out}>
      <Notice tone={tone} title={title} safe={words.failedSafe} next={next} actions={children} />
    </div>
  );
}

function StartAnew() {
  const words = useText(outOfReachText);
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setIsAsked(true)}>
        {words.startAnew}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={words.startAnew}
          confirmLabel={words.startAnew}
          cancelLabel={words.cancel}
          isBusy={isBusy}
          onCancel={() => setIsAsked(false)}
          onConfirm={() => {
            setIsBusy(true);
            void startAnew();
          }}
        >
          {words.startAnewWhy}
        </ConfirmDialog>
      )}
    </>
  );
}
