import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { wordIn } from '#domain/locale.ts';
import type { DateLoss, DateOrder } from '#domain/sheet.ts';
import { correctFile, type AskedQuestion, type Corrections } from '#app/import-session.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { dateReadings } from '#app/screens/import/reading/date-readings.ts';
import { StatusQuestion } from './status-question.tsx';
import { importText } from '#app/screens/import/import-text.ts';
import { dateOrderNames } from '#app/screens/import/reading/reading-words.ts';
import { quoted } from '#app/screens/import/mapping/field-words.ts';
import styles from './stage-questions.module.css';
import { columnName } from '#ui/words/column-name.ts';

const MOST_QUESTIONS = 2;
/** What changes most when answered wrongly comes first. */
const weight = { dateOrder: 0, unknownStatus: 1, keyedByName: 2 } as const;

/** How many things the person is asked to look at. */
export function questionCount(asked: readonly AskedQuestion[]): number {
  return Math.min(asked.length, MOST_QUESTIONS);
}

export interface StageQuestionsProps {
  readonly asked: readonly AskedQuestion[];
  readonly corrections: ReadonlyMap<string, Corrections>;
  /** Named beside the question when several files take part. */
  readonly nameOf: (batch: string) => string | null;
}

/** At most two things to look at, each with the proposed answer already chosen. */
export function StageQuestions({ asked, corrections, nameOf }: StageQuestionsProps) {
  const words = useText(importText);
  if (asked.length === 0) return null;
  const ordered = [...asked].sort((a, b) => weight[a.question.code] - weight[b.question.code]);
  const shown = ordered.slice(0, MOST_QUESTIONS);
  const rest = ordered.length - shown.length;
  return (
    <section className={styles.questions} aria-label={words.questions}>
      {shown.map((it, i) => (
        <Question key={i} {...it} corrections={corrections.get(it.batch)} file={nameOf(it.batch)} />
      ))}
      {rest > 0 && <p className={styles.rest}>{words.moreQuestions(rest)}</p>}
    </section>
  );
}

interface Answer {
  readonly order: DateOrder;
  /** The day that the sample is under this order; null where it cannot be told. */
  readonly day: number | null;
}

interface QuestionProps extends AskedQuestion {
  readonly corrections: Corrections | undefined;
  readonly file: string | null;
}

/** What is taken while nothing in the column tells day from month. */
const PROPOSED_ORDER = 'dmy';

function Question({ batch, question, corrections, file }: QuestionProps) {
  const words = useText(importText);
  const locale = useLocale();
  const place = file === null ? null : words.inFile(file);
  switch (question.code) {
    case 'dateOrder': {
      const readings = dateReadings(question.sample).filter(({ order }) => order !== 'ymd');
      return (
        <DateOrderQuestion
          title={words.askDateOrder(
            quoted(columnName(question.header, locale), locale),
            question.sample,
          )}
          place={place}
          chosen={corrections?.dateOrder ?? PROPOSED_ORDER}
          answers={
            readings.length > 1
              ? readings
              : [
                  { order: 'dmy', day: null },
                  { order: 'mdy', day: null },
                ]
          }
          loss={question.loss}
          onChoose={(dateOrder) => correctFile(batch, { dateOrder })}
        />
      );
    }
    case 'unknownStatus':
      return (
        <StatusQuestion
          title={words.askStatus(question.orders)}
          place={place}
          words={question.words}
          chosen={corrections?.statusWords}
          onChoose={(word, answer) => correctFile(batch, { statusWords: { [word]: answer } })}
        />
      );
    case 'keyedByName':
      return <Settled title={words.askNames} place={place} answer={words.namesAreKeys} />;
  }
}

interface DateOrderQuestionProps {
  readonly title: string;
  readonly place: string | null;
  readonly chosen: DateOrder;
  readonly answers: readonly Answer[];
  readonly loss: DateLoss | null;
  readonly onChoose: (order: DateOrder) => void;
}

function DateOrderQuestion(props: DateOrderQuestionProps) {
  const { title, place, chosen, answers, loss, onChoose } = props;
  const words = useText(importText);
  const formats = useFormats();
  const locale = useLocale();
  const name = useId();
  return (
    <fieldset className={styles.question}>
      <legend>{title}</legend>
      <p className={styles.why}>
        {place !== null && <span className={styles.file}>{place} · </span>}
        {loss === null
          ? words.askDateOrderWhy
          : words.askDateOrderLost(loss.count, wordIn(dateOrderNames[loss.better], locale))}
      </p>
      <div className={styles.answers}>
        {answers.map(({ order, day }) => {
          const orderName = wordIn(dateOrderNames[order], locale);
          return (
            <label key={order} className={styles.answer}>
              <input
                type="radio"
                name={name}
                value={order}
                checked={order === chosen}
                onChange={() => onChoose(order)}
              />
              <span>
                {day === null ? orderName : formats.day(day)}
                {day !== null && <span className={styles.note}>{orderName}</span>}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

interface SettledProps {
  readonly title: string;
  readonly place: string | null;
  readonly answer: string;
}

/** Something to know that has one sensible answer, already given. */
function Settled({ title, place, answer }: SettledProps) {
  return (
    <div className={styles.question} role="group" aria-label={title}>
      <p className={styles.title}>{title}</p>
      {place !== null && <p className={styles.why}>{place}</p>}
      <p className={styles.settled}>
        <IconCheck size={18} stroke={1.8} aria-hidden />
        {answer}
      </p>
    </div>
  );
}
