import { BarList } from '#ui/charts/bar-list.tsx';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import type { Formats } from '#ui/words/formats.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { defineText, type TextOf } from '#ui/words/text.ts';
import type { Said } from './said.ts';
import { voicesText } from './text.ts';

const text = defineText(voicesText);
type Words = TextOf<typeof text>;

/** How much was said, and of what kind: "1,569 reviews (all without a name)". */
export function partsOf(said: Said, words: Words, formats: Formats): readonly string[] {
  const { reviews, unnamed, tickets, questions } = said;
  return [
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
}

/** Marks of nothing but 0 and 1 say whether people liked it. */
function saysLiked(ratings: Said['ratings']): boolean {
  return ratings.length === 2 && ratings.every(({ rating }) => rating === 0 || rating === 1);
}

/** A mark in words. */
export function markWords(
  ratings: Said['ratings'],
  words: Words,
  formats: Formats,
): (rating: number) => string {
  if (!saysLiked(ratings)) return (rating) => words.rating(formats.decimal(rating));
  return (rating) => (rating === 1 ? words.liked : words.disliked);
}

/** How often each mark was given; nothing where nobody gave one. */
export function Ratings({ said: { ratings, ratingMean } }: { readonly said: Said }) {
  const words = useText(text);
  const formats = useFormats();
  if (ratings.length === 0 || ratingMean === null) return null;
  const mark = markWords(ratings, words, formats);
  const rated = ratings.reduce((sum, own) => sum + own.reviews, 0);
  return (
    <Counts
      title={words.ratings}
      note={
        saysLiked(ratings)
          ? words.n(formats.integer(rated))
          : words.ratingsNote(formats.decimal(ratingMean), formats.integer(rated))
      }
      column={words.ratings}
      counts={ratings.map(({ rating, reviews: count }) => ({ answer: mark(rating), count }))}
      all={rated}
    />
  );
}

/** Why people contacted support; nothing where no file tells. */
export function TicketKinds({ said: { tickets, ticketKinds } }: { readonly said: Said }) {
  const words = useText(text);
  const formats = useFormats();
  if (ticketKinds.length === 0) return null;
  return (
    <Counts
      title={words.ticketKinds}
      note={words.n(formats.integer(tickets))}
      column={words.ticketKinds}
      counts={ticketKinds.map(({ kind, tickets: count }) => ({ answer: kind, count }))}
      all={tickets}
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
export function Counts({ title, note, explains, column, counts, all }: CountsProps) {
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
