import { maskQuote } from '#domain/normalise/quote-mask.ts';
import type { SurveyQuestion } from '#engine/shop/survey-answers.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { FactsList } from '#ui/facts-list.tsx';
import type { Formats } from '#ui/words/formats.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { TextOf } from '#ui/words/text.ts';
import { personaText } from './text.ts';

const MOST_QUESTIONS = 6;
const MOST_ANSWERS = 3;
/** Fewer responses say more of those who gave them than of the group. */
const LEAST_RESPONSES = 5;

/** What they answered in surveys: of each question the answers given most. */
export function PersonaAnswers({ segmentId }: { readonly segmentId: string }) {
  const words = useText(personaText);
  const formats = useFormats();
  const asked = answerOf(useCall('group.answers', { rule: { segment: segmentId } }));
  const questions = (asked ?? []).filter(({ responses }) => responses >= LEAST_RESPONSES);
  if (questions.length === 0) return null;
  const responses = Math.max(...questions.map((own) => own.responses));
  return (
    <Section
      kind="card"
      title={words.answers}
      lead={words.answersNote(responses, formats.integer(responses))}
    >
      <FactsList
        layout="rows"
        facts={questions.slice(0, MOST_QUESTIONS).map((own) => ({
          term: own.question,
          value: saidTo(own, words, formats),
        }))}
      />
    </Section>
  );
}

function saidTo(
  { kind, answers, responses, mean, quotes }: SurveyQuestion,
  words: TextOf<typeof personaText>,
  formats: Formats,
): string {
  if (kind === 'open') return maskQuote(quotes[0] ?? '');
  if (mean !== null) return words.answersMean(formats.decimal(mean));
  return formats.list(
    answers
      .slice(0, MOST_ANSWERS)
      .map(({ answer, responses: given }) =>
        words.answerShare(answer, formats.percent(given / Math.max(1, responses))),
      ),
  );
}
