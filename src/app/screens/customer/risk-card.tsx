import { FlagBadge, isFlag } from '#analyses/churn/flag-badge.tsx';
import { flagTerms } from '#analyses/churn/text.ts';
import { wordIn } from '#domain/locale.ts';
import { Hint } from '#ui/hint.tsx';
import { useFormats, useLocale, useText } from '#ui/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { PersonView } from '#worker/protocol.ts';
import { reasonSentence, reasonWords, spanOf } from './reason-words.ts';
import { customerText } from './text.ts';
import styles from './customer.module.css';

const MOST_REASONS = 3;

export interface RiskCardProps {
  readonly person: PersonView;
  readonly currency: string | null;
}

/** The flag, and up to three reasons with the values that say so. */
export function RiskCard({ person, currency }: RiskCardProps) {
  const words = useText(customerText);
  const reasonsIn = useText(reasonWords);
  const formats = useFormats();
  const locale = useLocale();
  const { columns, reasons } = person;
  const flag = columns['churn.flag'];
  const silence = columns['lifecycle.silenceDays'];
  const rhythm = columns['lifecycle.rhythmDays'];
  const hasOwnGap = typeof columns['profile.gapDays'] === 'number';
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
                <li key={reason.code}>{reasonSentence(reason, reasonsIn, formats, currency)}</li>
              ))}
            </ul>
          ) : (
            typeof silence === 'number' &&
            typeof rhythm === 'number' && (
              <p className={styles.quiet}>
                {(hasOwnGap ? words.inRhythm : words.inShopRhythm)(
                  formats.relativeDays(-silence),
                  spanOf(rhythm, formats),
                )}
              </p>
            )
          )}
        </>
      ) : (
        <p className={styles.quiet}>{words.noRisk}</p>
      )}
    </Section>
  );
}
