import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { CHANGES, type Change, changesSince, checkedChanges } from '#domain/changes.ts';
import { wordIn } from '#domain/locale.ts';
import { APP_VERSION } from '#domain/version.ts';
import { useImportSession } from '#app/import-session.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { closeNews, putOffUpdate, takeUpdate, useUpdate } from './update-session.ts';
import { updateText } from './update-text.ts';
import styles from './update-notice.module.css';

/** Offers a version that waits, with what is new in it; says the same once after it was taken. */
export function UpdateNotice() {
  const { waiting, isLater, isHeldBack, isTaken, before } = useUpdate();
  const phase = useImportSession((session) => session.phase);
  const words = useText(updateText);
  // An import is looked at in peace.
  if (phase !== 'idle' && phase !== 'failed') return null;
  if (isTaken) {
    return (
      <Shown name="update-taken">
        <Notice
          tone="info"
          title={words.taken}
          actions={
            <Button size="sm" onClick={() => location.reload()}>
              {words.reload}
            </Button>
          }
        >
          {words.takenSafe}
        </Notice>
      </Shown>
    );
  }
  if (waiting !== undefined && !isLater) {
    return (
      <Shown name="update">
        <Notice
          tone="info"
          title={words.ready}
          actions={
            <>
              <Button size="sm" onClick={() => void takeUpdate()}>
                {words.update}
              </Button>
              <Button size="sm" variant="default" onClick={putOffUpdate}>
                {words.later}
              </Button>
            </>
          }
        >
          <Points changes={changesSince(APP_VERSION, checkedChanges(waiting))} />
          <p className={styles.safe}>{isHeldBack ? words.heldBack : words.readySafe}</p>
        </Notice>
      </Shown>
    );
  }
  if (before === null) return null;
  return (
    <Shown name="news">
      <Notice tone="done" title={words.news(APP_VERSION)} onClose={closeNews}>
        <Points changes={changesSince(before, CHANGES)} />
      </Notice>
    </Shown>
  );
}

function Shown({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.notice} data-role={name} data-print="no">
      {children}
    </div>
  );
}

const MOST_POINTS = 12;

function Points({ changes }: { readonly changes: readonly Change[] }) {
  const locale = useLocale();
  const points = changes.flatMap((change) => change.points).slice(0, MOST_POINTS);
  if (points.length === 0) return null;
  return (
    <ul className={styles.points}>
      {points.map((point) => (
        <li key={point[0]}>{wordIn(point, locale)}</li>
      ))}
    </ul>
  );
}
