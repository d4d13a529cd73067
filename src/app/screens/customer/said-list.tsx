import { IconListCheck, IconMessageExclamation, IconStar, type Icon } from '@tabler/icons-react';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { FirstShown } from '#ui/first-shown.tsx';
import { Section } from '#ui/section.tsx';
import type { SaidView } from '#worker/protocol/people.ts';
import { saidText } from './said-text.ts';
import styles from './said-list.module.css';

const FIRST_SAID = 6;

const icons: Readonly<Record<SaidView['kind'], Icon>> = {
  review: IconStar,
  ticket: IconMessageExclamation,
  survey: IconListCheck,
};

/** What the person said, newest first; nothing where they said nothing. */
export function SaidList({ said }: { readonly said: readonly SaidView[] }) {
  const words = useText(saidText);
  const formats = useFormats();
  if (said.length === 0) return null;
  const count = (kind: SaidView['kind']) => said.filter((own) => own.kind === kind).length;
  const [reviews, tickets, surveys] = [count('review'), count('ticket'), count('survey')];
  const parts = [
    ...(reviews > 0 ? [words.reviews(reviews, formats.integer(reviews))] : []),
    ...(tickets > 0 ? [words.tickets(tickets, formats.integer(tickets))] : []),
    ...(surveys > 0 ? [words.surveys(surveys, formats.integer(surveys))] : []),
  ];
  return (
    <Section kind="card" title={words.title} lead={words.lead(formats.list(parts))}>
      <FirstShown items={said} first={FIRST_SAID} more={words.more}>
        {(shown) => (
          <ol className={styles.list} data-role="said">
            {shown.map((own, at) => {
              const KindIcon = icons[own.kind];
              return (
                <li key={at} className={styles.entry}>
                  <KindIcon className={styles.icon} size={18} stroke={1.6} aria-hidden />
                  <span className={styles.day}>
                    {own.day === null ? words.undated : formats.dayIso(own.day)}
                  </span>
                  <div className={styles.words}>
                    <Entry said={own} />
                  </div>
                </li>
              );
            })}
          </ol>
        )}
      </FirstShown>
    </Section>
  );
}

function Entry({ said }: { readonly said: SaidView }) {
  const words = useText(saidText);
  const formats = useFormats();
  if (said.kind === 'survey') {
    return (
      <>
        <p className={styles.what}>{words.survey}</p>
        <dl className={styles.answers}>
          {said.answers.map(({ question, answers }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{formats.list(answers)}</dd>
            </div>
          ))}
        </dl>
      </>
    );
  }
  const facts =
    said.kind === 'review'
      ? [
          words.review,
          ...(said.rating === null ? [] : [words.rating(formats.decimal(said.rating))]),
          ...(said.nps === null ? [] : [words.nps(formats.integer(said.nps))]),
        ]
      : [
          said.isComplaint ? words.complaint : words.ticket,
          ...(said.category === null ? [] : [said.category]),
          ...(said.status === null ? [] : [said.status]),
        ];
  return (
    <>
      <p
        className={styles.what}
        data-tone={said.kind === 'ticket' && said.isComplaint ? 'red' : undefined}
      >
        {facts.join(' · ')}
      </p>
      {said.text !== null && <blockquote className={styles.text}>{said.text}</blockquote>}
    </>
  );
}
