import { IconChevronDown, IconListCheck } from '@tabler/icons-react';
import type { OrderClass } from '#domain/order-class.ts';
import { dataClient } from '#app/asking/data-client.ts';
import { orderClassName } from '#app/screens/import/mapping/order-class-names.ts';
import { StatusWords } from '#app/screens/import/questions/status-question.tsx';
import { showUndoable } from '#app/undoable.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { showToast } from '#ui/toast.ts';
import { dataText } from './data-text.ts';
import styles from './data.module.css';

/** What the status words mean that no list knows, to be said otherwise at any time; nothing without such words. */
export function StatusAnswers() {
  const words = useText(dataText);
  const locale = useLocale();
  const asked = answerOf(useCall('orders.statusWords', null));
  if (asked === null || asked.length === 0) return null;
  const choose = async (word: string, answer: OrderClass) => {
    try {
      const { act } = await dataClient.call('orders.answerStatus', { word, answer });
      const meaning = orderClassName(answer, word, locale);
      if (act !== null) showUndoable(words.statusIsNow(word, meaning), act, locale);
    } catch {
      showToast(words.statusFailed, { tone: 'error' });
    }
  };
  return (
    <details className={styles.statuses}>
      <summary>
        <IconListCheck size={18} stroke={1.6} aria-hidden />
        <span>{words.statuses(asked.length)}</span>
        <IconChevronDown size={16} stroke={1.8} aria-hidden />
      </summary>
      <p>{words.statusesWhy}</p>
      <StatusWords
        words={asked}
        chosen={undefined}
        onChoose={(word, answer) => void choose(word, answer)}
      />
    </details>
  );
}
