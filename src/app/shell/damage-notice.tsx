import { Button } from '@mantine/core';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { showToast } from '#ui/toast.ts';
import styles from './damage-notice.module.css';
import { damageText } from './damage-text.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { linkTo } from '#app/routes.ts';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { turnAct } from '#app/undoable.ts';
import { useWorkspace } from '#app/workspace.ts';

const FIRST_NAMES = 4;

/** Stands over every screen while a part of the data cannot be read. */
export function DamageNotice() {
  const words = useText(damageText);
  const locale = useLocale();
  const formats = useFormats();
  const view = useWorkspace((state) => state.view);
  const remove = async (batch: string, name: string): Promise<void> => {
    try {
      const { act, isDone } = await dataClient.call('import.undo', { batches: [batch] });
      const run = async (): Promise<void> => void (await turnAct(act, !isDone, locale));
      showToast(words.removed(name), { act: { label: words.putBack, run } });
    } catch (error) {
      const { happened, next } = failureTrouble(failureOf(error), locale);
      showToast(`${happened} ${next}`, { tone: 'error' });
    }
  };
  const damage = view?.damage ?? [];
  if (view === null || damage.length === 0) return null;
  const notices = damage.map(({ batch, name, columns, isWhole }) => {
    const names =
      columns.length > FIRST_NAMES
        ? `${columns.slice(0, FIRST_NAMES).join(locale === 'en' ? ', ' : '、')}…`
        : formats.list(columns);
    return (
      <Notice
        key={batch}
        tone="error"
        title={isWhole ? words.whole(name, names) : words.columns(name, columns.length, names)}
        safe={words.safe}
        next={words.next}
        actions={
          view.isWriter && (
            <>
              <Button component="a" variant="default" size="xs" href={linkTo('/restore')}>
                {words.restore}
              </Button>
              <Button variant="default" size="xs" onClick={() => void remove(batch, name)}>
                {words.remove}
              </Button>
            </>
          )
        }
      />
    );
  });
  return <div className={styles.notices}>{notices}</div>;
}
