import { maskQuote } from '#domain/normalise/quote-mask.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Quotes } from '#ui/quotes.tsx';
import { Section } from '#ui/section.tsx';
import { defineText } from '#ui/words/text.ts';
import { markWords, Ratings, TicketKinds } from './counts.tsx';
import type { Said } from './said.ts';
import { voicesText } from './text.ts';
import styles from './view.module.css';

const text = defineText(voicesText);

/** As many as stand beside the marks. */
const FIRST_QUOTES = 3;

/** What people said where nothing else is known yet: their marks, why they called, a few of their words. */
export function VoicesInShort({ said }: { readonly said: Said }) {
  return (
    <div className={`${styles.cards} ${styles.short}`}>
      <Ratings said={said} />
      <FirstQuotes said={said} />
      <TicketKinds said={said} />
    </div>
  );
}

/** The first and the last: of the lowest and of the highest marks where there are any. */
function FirstQuotes({ said: { quotes, ratings } }: { readonly said: Said }) {
  const words = useText(text);
  const formats = useFormats();
  if (quotes.length === 0) return null;
  const mark = markWords(ratings, words, formats);
  const shown =
    quotes.length <= FIRST_QUOTES ? quotes : [quotes[0]!, ...quotes.slice(1 - FIRST_QUOTES)];
  return (
    <Section kind="card" title={words.reviewQuotes}>
      <p className={styles.own}>{words.quotesUnmarked}</p>
      <Quotes
        quotes={shown.map(({ text: quote, rating }) => ({
          text: maskQuote(quote),
          ...(rating === null ? {} : { beside: mark(rating) }),
        }))}
      />
    </Section>
  );
}
