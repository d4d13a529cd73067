import { IconArrowRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { ActBar } from '#app/people/act-bar.tsx';
import { isOwnPace, mixedPace, type PaceSpeech, spanOf } from '#app/people/pace.ts';
import { usePace } from '#app/people/use-pace.ts';
import { EVERYONE } from '#app/people/people-list.ts';
import type { Formats } from '#ui/words/formats.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { keepUnits } from '#ui/words/no-break.ts';
import { Section } from '#ui/section.tsx';
import type { TextOf } from '#ui/words/text.ts';
import type { PersonView } from '#worker/protocol/people.ts';
import { nextBooking, nextStep, situationOf, type NextStep } from './next-step.ts';
import { customerText } from './text.ts';
import styles from './customer.module.css';

export interface NextStepCardProps {
  readonly person: PersonView;
  readonly asOf: number;
  readonly today: number;
}

/** What to do next, and the means to do it. */
export function NextStepCard({ person, asOf, today }: NextStepCardProps) {
  const words = useText(customerText);
  const formats = useFormats();
  const pace = usePace();
  const { id, columns, displayName } = person;
  const step = nextStep(columns, asOf, today, nextBooking(person.orders, columns));
  const query = useMemo(() => ({ ...EVERYONE, people: [id] }), [id]);
  return (
    <Section kind="card" title={words.nextStep}>
      {step === null ? (
        <p className={styles.noStep}>{words.noStep}</p>
      ) : (
        <p className={styles.nextStep} data-role="next-step">
          <IconArrowRight size={18} stroke={1.8} aria-hidden />
          <span>{keepUnits(stepWords(step, columns, words, pace, formats))}</span>
        </p>
      )}
      <ActBar
        query={query}
        title={displayName}
        situation={situationOf(step)}
        look="plain"
        subject={{ id, name: displayName, isMarked: columns['marks.doNotContact'] === 'yes' }}
      />
    </Section>
  );
}

function stepWords(
  step: NextStep,
  columns: PersonView['columns'],
  words: TextOf<typeof customerText>,
  pace: PaceSpeech,
  formats: Formats,
): string {
  const ago = (days: number) => formats.relativeDays(-days);
  const say = (product: string) => besideHan(product, formats);
  switch (step.code) {
    case 'leaveAlone':
      return step.isMarked ? words.leaveMarked : words.leaveRefused;
    case 'makeGood':
      return step.complaints > 0 || step.rating === null
        ? words.makeGoodComplaint
        : words.makeGoodRating(formats.decimal(step.rating));
    case 'waitAfterContact':
      return words.waitAfterContact(ago(step.daysAgo));
    case 'congratulate':
      return words.congratulate(formats.relativeDays(step.inDays), say(step.product));
    case 'callBack':
      return isOwnPace(columns)
        ? words.callBack(
            spanOf(step.silenceDays, formats),
            spanOf(step.rhythmDays, formats),
            say(step.product),
          )
        : words.callBackMixed(
            spanOf(step.silenceDays, formats),
            mixedPace(columns, pace, formats),
            say(step.product),
          );
    case 'booked':
      return words.booked(formats.relativeDays(step.inDays), say(step.product));
    case 'letRest':
      return words.letRest(spanOf(step.silenceDays, formats));
    case 'welcome':
      return words.welcomeNext(ago(step.daysAgo), say(step.product));
    case 'secondOrder':
      return pace.isAssumed
        ? words.secondOrderAlone(ago(step.daysAgo))
        : words.secondOrder(ago(step.daysAgo), spanOf(step.rhythmDays, formats));
    case 'expect':
      return (isOwnPace(columns) ? words.expect : words.expectMixed)(
        formats.dayShort(step.day),
        say(step.product),
      );
  }
}

/** A Latin name stands apart from the Han characters before it. */
function besideHan(product: string, { locale }: Formats): string {
  return locale !== 'en' && /^[\p{Script=Latin}\d]/u.test(product) ? ` ${product}` : product;
}
