import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '#ui/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import type { FailureCode } from '#worker/protocol.ts';
import { ConfirmDialog } from '#ui/confirm-dialog.tsx';
import { outOfReachText } from './out-of-reach-text.ts';
import { openAgain, startAnew } from './workspace.ts';

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
      return <Out title={words.blocked} next={words.blockedNext} />;
    case 'storageClosed':
      return <Out title={words.closed} next={words.closedNext} />;
    case 'storageNewer':
      return <Out title={words.newer} next={`${words.newerNext} (${detail})`} />;
    case 'storageOlder':
      return (
        <Out title={words.older} next={`${words.olderNext} (${detail})`}>
          <StartAnew />
        </Out>
      );
    case 'workerDied':
      return (
        <Out title={words.died} next={words.diedNext}>
          <Button mt="md" onClick={() => void openAgain()}>
            {words.tryAgain}
          </Button>
        </Out>
      );
    default: {
      const why = `${code}${detail ? `: ${detail}` : ''}`;
      return <Out title={words.failed} next={`${words.failedNext} (${why})`} />;
    }
  }
}

function Out({
  title,
  next,
  children,
}: {
  readonly title: string;
  readonly next: string;
  readonly children?: ReactNode;
}) {
  const words = useText(outOfReachText);
  return (
    <>
      <Notice tone="error" title={title} safe={words.failedSafe} next={next} />
      {children}
    </>
  );
}

function StartAnew() {
  const words = useText(outOfReachText);
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  return (
    <>
      <Button variant="default" mt="md" onClick={() => setIsAsked(true)}>
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
