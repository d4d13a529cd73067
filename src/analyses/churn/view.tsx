import type { ViewProps } from '#analyses/views.ts';
import { wordIn } from '#domain/locale.ts';
import { BarList } from '#ui/charts/bar-list.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { ToneMark } from '#ui/status-badge.tsx';
import { defineText } from '#ui/words/text.ts';
import { FLAGS } from './analysis.ts';
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
  const timesOf = (level: number) => {
    const [low, high] = [limits.ratios[level - 1], limits.ratios[level]];
    if (low === undefined) {
      return words.upTo(formats.decimal(high ?? 0), formats.daySpan(limits.silenceDays[0]));
    }
    return high === undefined
      ? words.above(formats.decimal(low))
      : words.between(formats.decimal(low), formats.decimal(high));
  };
  return (
    <BarList
      label={words.title}
      items={FLAGS.map((flag, at) => ({
        id: flag,
        label: (
          <span className={styles.flag}>
            <ToneMark tone={flagTones[flag]} shape={flagShapes[flag]} />
            <span>
              {wordIn(flagTerms[flag].term, locale)}
              <span className={styles.meaning}>{timesOf(at)}</span>
            </span>
          </span>
        ),
        value: counts[at] ?? 0,
        text: words.people(counts[at] ?? 0, formats.integer(counts[at] ?? 0)),
        tone: flagTones[flag],
      }))}
      onOpen={(flag) =>
        onOpenPeople({
          filters: [{ column: 'churn.flag', oneOf: [flag] }],
          sort: { column: 'profile.monetary', descending: true },
        })
      }
    />
  );
}
