import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Quotes } from '#ui/quotes.tsx';
import { Section } from '#ui/section.tsx';
import type { GroupView } from '#worker/protocol/groups.ts';
import { maskQuote } from '#domain/normalise/quote-mask.ts';
import { personaText } from './text.ts';

const MOST_QUOTES = 4;

/** What they wrote themselves, the discontented first. Nothing where nobody wrote. */
export function PersonaQuotes({ quotes }: { readonly quotes: GroupView['quotes'] }) {
  const words = useText(personaText);
  const formats = useFormats();
  if (quotes.length === 0) return null;
  const sorted = [...quotes].sort((a, b) => (a.rating ?? 3) - (b.rating ?? 3));
  return (
    <Section kind="card" title={words.worries} lead={words.worriesNote}>
      <Quotes
        quotes={sorted.slice(0, MOST_QUOTES).map(({ text, rating, day }) => ({
          text: maskQuote(text),
          beside: [
            ...(rating === null ? [] : [words.rating(formats.decimal(rating))]),
            ...(day === null ? [] : [formats.month(day)]),
          ].join(' · '),
        }))}
      />
    </Section>
  );
}
