import type { ViewProps } from '#analyses/views.ts';
import { maskQuote } from '#domain/normalise/quote-mask.ts';
import type { NetPromoters, SurveyQuestion } from '#engine/shop/survey-answers.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import type { Formats } from '#ui/words/formats.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Quotes } from '#ui/quotes.tsx';
import { Section } from '#ui/section.tsx';
import { defineText } from '#ui/words/text.ts';
import { Counts, markWords, partsOf, Ratings, TicketKinds } from './counts.tsx';
import { voicesText } from './text.ts';
import styles from './view.module.css';

const text = defineText(voicesText);

/** Marks, kinds of requests, and each question of a survey with its answers. */
export function VoicesView({ outcome, isStale }: ViewProps<'voices'>) {
  const words = useText(text);
  const formats = useFormats();
  if (outcome.status === 'notEnough') return <Nothing />;
  const { said } = outcome.summary;
  const { reviews, quotes, ratings, nps, tickets, questions } = said;
  if (reviews + tickets + questions.length === 0) return <Nothing />;
  const mark = markWords(ratings, words, formats);
  return (
    <Section kind="page" title={words.title} lead={words.lead(partsOf(said, words, formats))}>
      <div className={styles.cards} data-stale={isStale}>
        <Ratings said={said} />
        {quotes.length > 0 && (
          <Section kind="card" title={words.reviewQuotes}>
            <p className={styles.own}>
              {ratings.length > 1 ? words.quotesOfMarks : words.quotesUnmarked}
            </p>
            <Quotes
              quotes={quotes.map(({ text: said, rating, day }) => {
                const beside = [
                  ...(rating === null ? [] : [mark(rating)]),
                  ...(day === null ? [] : [formats.day(day)]),
                ].join(' · ');
                return { text: maskQuote(said), ...(beside === '' ? {} : { beside }) };
              })}
            />
          </Section>
        )}
        {nps !== null && <Promoters nps={nps} />}
        <TicketKinds said={said} />
        {questions.map((question) => (
          <Question key={question.question} question={question} />
        ))}
      </div>
    </Section>
  );
}

/** One question: what was answered and how often, or some answers as they are. */
function Question({ question: asked }: { readonly question: SurveyQuestion }) {
  const words = useText(text);
  const formats = useFormats();
  const { question, kind, responses, answers, others, mean, nps, quotes } = asked;
  const note = [
    words.answered(responses, formats.integer(responses)),
    ...(mean === null ? [] : [words.mean(formats.decimal(mean))]),
    ...(nps === null ? [] : [words.nps(signed(nps.score, formats))]),
  ].join(' · ');
  if (kind === 'open') {
    return (
      <Section kind="card" title={question} lead={note}>
        <p className={styles.own}>{words.ownWords}</p>
        <Quotes quotes={quotes.map((quote) => ({ text: maskQuote(quote) }))} />
      </Section>
    );
  }
  const counts = answers.map(({ answer, responses: count }) => ({ answer, count }));
  return (
    <Counts
      title={question}
      note={note}
      {...(nps === null ? {} : { explains: words.npsExplains })}
      column={words.answerColumn}
      counts={others > 0 ? [...counts, { answer: words.others, count: others }] : counts}
      all={responses}
    />
  );
}

/** Points with their sign: +32. */
function signed(score: number, { integer }: Formats): string {
  const points = Math.round(score);
  return `${points > 0 ? '+' : points < 0 ? '−' : ''}${integer(Math.abs(points))}`;
}

function Promoters({ nps }: { readonly nps: NetPromoters }) {
  const words = useText(text);
  const formats = useFormats();
  const { score, promoters, passives, detractors } = nps;
  const all = promoters + passives + detractors;
  return (
    <Counts
      title={words.nps(signed(score, formats))}
      note={words.n(formats.integer(all))}
      explains={words.npsExplains}
      column={words.answerColumn}
      counts={[
        { answer: words.promoters, count: promoters },
        { answer: words.passives, count: passives },
        { answer: words.detractors, count: detractors },
      ]}
      all={all}
    />
  );
}

function Nothing() {
  const words = useText(text);
  return (
    <Section kind="page" title={words.title}>
      <EmptyState
        title={words.emptyTitle}
        unlocks={[
          { what: words.reviewFile, where: words.reviewColumns },
          { what: words.ticketFile, where: words.ticketColumns },
          { what: words.surveyFile, where: words.surveyColumns },
        ]}
      >
        {words.empty}
      </EmptyState>
    </Section>
  );
}
