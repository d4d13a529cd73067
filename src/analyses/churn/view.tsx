import type { ViewProps } from '#analyses/views.ts';
import { wordIn } from '#domain/locale.ts';
import { BarList } from '#ui/charts/bar-list.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { ToneMark } from '#ui/status-badge.tsx';
import { defineText } from '#ui/words/text.ts';
import { FLAGS, type Flag } from '#domain/churn-flag.ts';
import { flagShapes, flagTones } from './flag-badge.tsx';
import { churnText, flagTerms } from './text.ts';
import styles from './view.module.css';

const text = defineText(churnText);

/** Buyers by flag, the gravest last; each bar opens its people. */
export function ChurnView({ outcome, onOpenPeople }: ViewProps<'churn'>) {
  const words = useText(text);
  const formats = useFormats();
  const locale = useLocale();
  if (outcome.status === 'notEnough') return <EmptyState size="small" title={words.notEnough} />;
  const { counts, limits } = outcome.summary;
  if (counts.every((count) => count === 0)) {
    return <EmptyState size="small" title={words.notEnough} />;
  }
  /** How many of the own usual gaps have passed. */
  const meaningOf = (flag: Flag): string => {
    const [watch, risk, lost] = limits.ratios;
    switch (flag) {
      case 'none':
        return words.upTo(formats.decimal(watch), formats.daySpan(limits.silenceDays[0]));
      case 'booked':
        return words.booked;
      case 'watch':
        return words.between(formats.decimal(watch), formats.decimal(risk));
      case 'risk':
        return words.between(formats.decimal(risk), formats.decimal(lost));
      case 'lost':
        return words.above(formats.decimal(lost));
    }
  };
  // Of bookings only where files tell of one.
  const shown = FLAGS.map((flag, at) => ({ flag, count: counts[at] ?? 0 })).filter(
    ({ flag, count }) => flag !== 'booked' || count > 0,
  );
  return (
    <BarList
      label={words.title}
      items={shown.map(({ flag, count }) => ({
        id: flag,
        label: (
          <span className={styles.flag}>
            <ToneMark tone={flagTones[flag]} shape={flagShapes[flag]} />
            <span>
              {wordIn(flagTerms[flag].term, locale)}
              <span className={styles.meaning}>{meaningOf(flag)}</span>
            </span>
          </span>
        ),
        value: count,
        text: words.people(count, formats.integer(count)),
        tone: flagTones[flag],
      }))}
      onOpen={(flag) =>
        onOpenPeople({
          filters: [{ column: 'churn.flag', oneOf: [flag] }],
        })
      }
    />
  );
}
