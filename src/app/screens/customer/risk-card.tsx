import { FLAG_LIMITS } from '#analyses/churn/analysis.ts';
import { FlagBadge, isFlag } from '#analyses/churn/flag-badge.tsx';
import { flagTerms } from '#analyses/churn/text.ts';
import { isOwnPace, mixedPace, spanOf } from '#app/people/pace.ts';
import { usePace } from '#app/people/use-pace.ts';
import { wordIn } from '#domain/locale.ts';
import { Hint } from '#ui/hint.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { keepUnits } from '#ui/words/no-break.ts';
import { Section } from '#ui/section.tsx';
import type { PersonView } from '#worker/protocol/people.ts';
import { reasonSentence, reasonWords } from './reason-words.ts';
import { customerText } from './text.ts';
import styles from './customer.module.css';

const MOST_REASONS = 3;
/** Days of silence before which nothing is said, however short the usual gap. */
const [LEAST_SILENCE] = FLAG_LIMITS.silenceDays;

export interface RiskCardProps {
  readonly person: PersonView;
  readonly currency: string | null;
  readonly hasOrders: boolean;
  /** The day it is. */
  readonly today: number;
}

/** The flag, and up to three reasons with the values that say so. */
export function RiskCard({ person, currency, hasOrders, today }: RiskCardProps) {
  const words = useText(customerText);
  const reasonsIn = useText(reasonWords);
  const formats = useFormats();
  const locale = useLocale();
  const { columns, reasons } = person;
  const flag = columns['churn.flag'];
  const silence = columns['lifecycle.silenceDays'];
  const rhythm = columns['lifecycle.rhythmDays'];
  const pace = usePace();
  const isOwn = isOwnPace(columns);
  const mixed = mixedPace(columns, pace, formats);
  const ratio = columns['lifecycle.ratio'];
  const booked = columns['churn.bookedDay'];
  const told = columns['agreements.left'];
  const left = told === 'left' ? words.leftByFile : told === 'stayed' ? words.stayedByFile : null;
  const isLongerThanUsual = typeof ratio === 'number' && ratio > FLAG_LIMITS.ratios[0];
  return (
    <Section kind="card" title={words.risk}>
      {isFlag(flag) ? (
        <>
          <p className={styles.flag}>
            <FlagBadge flag={flag} />{' '}
            <Hint
              explains={wordIn(flagTerms[flag].definition, locale)}
              label={wordIn(flagTerms[flag].term, locale)}
            />
          </p>
          {reasons.length > 0 ? (
            <ul className={styles.reasons}>
              {reasons.slice(0, MOST_REASONS).map((reason) => (
                <li key={reason.code}>
                  {keepUnits(
                    reasonSentence(reason, reasonsIn, formats, currency, isOwn ? null : mixed),
                  )}
                </li>
              ))}
            </ul>
          ) : flag === 'booked' && typeof booked === 'number' ? (
            <p className={styles.quiet}>
              {keepUnits(
                words.awaited(
                  formats.relativeDays(booked - today),
                  formats.dayShort(booked),
                  spanOf(typeof silence === 'number' ? silence : 0, formats),
                ),
              )}
            </p>
          ) : (
            typeof silence === 'number' &&
            typeof rhythm === 'number' && (
              <p className={styles.quiet}>
                {keepUnits(
                  isLongerThanUsual
                    ? (isOwn ? words.notYet : words.notYetMixed)(
                        spanOf(silence, formats),
                        isOwn ? spanOf(rhythm, formats) : mixed,
                        formats.daySpan(LEAST_SILENCE),
                      )
                    : (isOwn ? words.inRhythm : words.inMixedRhythm)(
                        formats.relativeDays(-silence),
                        isOwn ? spanOf(rhythm, formats) : mixed,
                      ),
                )}
              </p>
            )
          )}
        </>
      ) : (
        left === null && (
          <p className={styles.quiet}>{hasOrders ? words.noRisk : words.noOrderFile}</p>
        )
      )}
      {left !== null && <p className={styles.quiet}>{left}</p>}
    </Section>
  );
}
