import { ORDER_CLASSES, type OrderClass } from '#domain/order-class.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { SegmentedChoice } from '#ui/segmented-choice.tsx';
import type { StatusWord } from '#worker/protocol/import.ts';
import { importText } from '#app/screens/import/import-text.ts';
import { isBookingWord, orderClassName } from '#app/screens/import/mapping/order-class-names.ts';
import question from './stage-questions.module.css';
import styles from './status-question.module.css';

/** So many words are asked about at first sight; those of fewer orders stand behind. */
const MOST_SHOWN = 3;
/** What is taken while nobody says otherwise. */
const PROPOSED = 'counted';

export interface StatusQuestionProps {
  readonly title: string;
  readonly place: string | null;
  readonly words: readonly StatusWord[];
  /** What was chosen just now, before the dry run says so too. */
  readonly chosen: Readonly<Record<string, OrderClass | null>> | undefined;
  readonly onChoose: (word: string, answer: OrderClass) => void;
}

/** What each status word that no list knows means for the orders that carry it. */
export function StatusQuestion({
  title,
  place,
  words: asked,
  chosen,
  onChoose,
}: StatusQuestionProps) {
  const words = useText(importText);
  const locale = useLocale();
  // One alone is not worth a click.
  const shownCount = asked.length === MOST_SHOWN + 1 ? asked.length : MOST_SHOWN;
  const rest = asked.slice(shownCount);
  const rows = (shown: readonly StatusWord[]) => (
    <StatusWords words={shown} chosen={chosen} onChoose={onChoose} />
  );
  return (
    <fieldset className={question.question}>
      <legend>{title}</legend>
      <p className={question.why}>
        {place !== null && <span className={question.file}>{place} · </span>}
        {words.askStatusWhy}
        {asked.some(({ word }) => isBookingWord(word)) &&
          `${locale === 'en' ? ' ' : ''}${words.askStatusBooked}`}
      </p>
      {rows(asked.slice(0, shownCount))}
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{words.moreStatusWords(rest.length)}</summary>
          {rows(rest)}
        </details>
      )}
    </fieldset>
  );
}

/** Each word with what it means, to be chosen. */
export function StatusWords({
  words: asked,
  chosen,
  onChoose,
}: Pick<StatusQuestionProps, 'words' | 'chosen' | 'onChoose'>) {
  const words = useText(importText);
  const locale = useLocale();
  const choicesOf = (word: string) =>
    ORDER_CLASSES.map((value) => ({ value, label: orderClassName(value, word, locale) }));
  return (
    <ul className={styles.words}>
      {asked.map(({ word, orders, answer }) => (
        <li key={word} className={styles.word}>
          <span className={styles.name}>
            <strong>{word}</strong>
            <span className={styles.count}>{words.statusWordOrders(orders)}</span>
          </span>
          <SegmentedChoice
            label={word}
            value={
              (chosen && Object.hasOwn(chosen, word) ? chosen[word] : null) ?? answer ?? PROPOSED
            }
            choices={choicesOf(word)}
            onChange={(value) => onChoose(word, value)}
          />
        </li>
      ))}
    </ul>
  );
}
