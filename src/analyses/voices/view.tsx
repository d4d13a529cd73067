import type { ViewProps } from '#analyses/views.ts';
import { maskQuote } from '#domain/normalise/quote-mask.ts';
import type { NetPromoters, SurveyQuestion } from '#engine/shop/survey-answers.ts';
import { BarList } from '#ui/charts/bar-list.tsx';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import type { Formats } from '#ui/words/formats.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Quotes } from '#ui/quotes.tsx';
import { Section } from '#ui/section.tsx';
import { defineText } from '#ui/words/text.ts';
import { voicesText } from './text.ts';
import styles from './view.module.css';

const text = defineText(voicesText);

/** Marks, kinds of requests, and each question of a survey with its answers. */
export function VoicesView({ outcome, isStale }: ViewProps<'voices'>) {
  const words = useText(text);
  const formats = useFormats();
  if (outcome.status === 'notEnough') return <Nothing />;
  const { said } = outcome.summary;
  const { reviews, unnamed, quotes, ratings, ratingMean, nps, tickets, ticketKinds, questions } =
    said;
  if (reviews + tickets + questions.length === 0) return <Nothing />;
  const parts = [
    ...(reviews > 0
      ? [
          words.reviews(reviews, formats.integer(reviews)) +
            (unnamed > 0 ? words.unnamed(unnamed === reviews, formats.integer(unnamed)) : ''),
        ]
      : []),
    ...(tickets > 0 ? [words.tickets(tickets, formats.integer(tickets))] : []),
    ...(questions.length > 0
      ? [words.questions(questions.length, formats.integer(questions.length))]
      : []),
  ];
  // Marks of nothing but 0 and 1 say whether people liked it.
  const isLiked =
    ratings.length === 2 && ratings.every(({ rating }) => rating === 0 || rating === 1);
  const mark = (rating: number): string =>
    isLiked ? (rating === 1 ? words.liked : words.disliked) : words.rating(formats.decimal(rating));
  const rated = ratings.reduce((sum, own) => sum + own.reviews, 0);
  return (
    <Section kind="page" title={words.title} lead={words.lead(parts)}>
      <div className={styles.cards} data-stale={isStale}>
        {ratings.length > 0 && ratingMean !== null && (
          <Counts
            title={words.ratings}
            note={
              isLiked
                ? words.n(formats.integer(rated))
                : words.ratingsNote(formats.decimal(ratingMean), formats.integer(rated))
            }
            column={words.ratings}
            counts={ratings.map(({ rating, reviews: count }) => ({
              answer: mark(rating),
              count,
            }))}
            all={rated}
          />
        )}
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
        {ticketKinds.length > 0 && (
          <Counts
            title={words.ticketKinds}
            note={words.n(formats.integer(tickets))}
            column={words.ticketKinds}
            counts={ticketKinds.map(({ kind, tickets: count }) => ({ answer: kind, count }))}
            all={tickets}
          />
        )}
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

interface CountsProps {
  readonly title: string;
  readonly note: string;
  readonly explains?: string;
  readonly column: string;
  readonly counts: readonly { readonly answer: string; readonly count: number }[];
  readonly all: number;
}

/** Answers with their counts as bars and as a table. */
function Counts({ title, note, explains, column, counts, all }: CountsProps) {
  const words = useText(text);
  const formats = useFormats();
  const share = (count: number) => count / Math.max(1, all);
  return (
    <ChartFrame
      kind="card"
      title={title}
      note={note}
      {...(explains === undefined ? {} : { explains })}
      fileName={title}
      table={{
        columns: [column, words.countColumn, words.shareColumn],
        rows: counts.map(({ answer, count }) => [answer, count, share(count)]),
        format: (value, at) => (at > 1 ? formats.percent(value, 1) : formats.integer(value)),
      }}
    >
      <BarList
        label={title}
        items={counts.map(({ answer, count }) => ({
          id: answer,
          label: answer,
          value: count,
          text: words.countAndShare(formats.integer(count), formats.percent(share(count))),
        }))}
      />
    </ChartFrame>
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
