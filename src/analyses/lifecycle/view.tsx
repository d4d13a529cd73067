import type { ViewProps } from '#analyses/views.ts';
import { wordIn } from '#domain/locale.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { ToneMark } from '#ui/status-badge.tsx';
import { defineText } from '#ui/words/text.ts';
import { stageTones } from './stage-badge.tsx';
import { lifecycleText, stageTerms } from './text.ts';
import { MINIMUM_SHOP_GAPS, STAGES, type Stage } from './analysis.ts';
import styles from './view.module.css';

const text = defineText(lifecycleText);

/** From the one to win to the one to win back; the summary counts in the order of STAGES. */
const SHOWN: readonly Stage[] = ['new', 'active', 'returned', 'dormant', 'lost', 'potential'];

/** One bar of all people by stage; each part, and each name under it, opens its people. */
export function LifecycleView({ outcome, isStale, onOpenPeople }: ViewProps<'lifecycle'>) {
  const words = useText(text);
  const formats = useFormats();
  const locale = useLocale();
  if (outcome.status === 'notEnough') return <EmptyState size="small" title={words.notEnough} />;
  const { counts, shopGapDays, gapCount, isShopGapAssumed } = outcome.summary;
  const total = counts.reduce((sum, count) => sum + count, 0);
  // Without an order nobody is "potential": nothing says who bought.
  if (total === (counts[STAGES.indexOf('potential')] ?? 0)) {
    return <EmptyState size="small" title={words.notEnough} />;
  }
  const parts = SHOWN.map((stage) => {
    const count = counts[STAGES.indexOf(stage)] ?? 0;
    return { stage, count, share: total > 0 ? count / total : 0 };
  }).filter(({ count }) => count > 0);
  const days = formats.daySpan(Math.round(shopGapDays));
  return (
    <div className={styles.stages} data-stale={isStale}>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ stage, share }) => (
          <span key={stage} data-tone={stageTones[stage]} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul className={styles.list} aria-label={words.title}>
        {parts.map(({ stage, count, share }) => {
          const name = wordIn(stageTerms[stage].term, locale);
          const people = words.people(count, formats.integer(count));
          const percent = formats.percent(share, share < 0.1 ? 1 : 0);
          return (
            <li key={stage}>
              <button
                type="button"
                className={styles.item}
                aria-label={words.open(name, people, percent)}
                onClick={() =>
                  onOpenPeople({
                    filters: [{ column: 'lifecycle.stage', oneOf: [stage] }],
                  })
                }
              >
                <span className={styles.name}>
                  <ToneMark tone={stageTones[stage]} /> {name}
                </span>
                <span className={styles.count}>{formats.integer(count)}</span>
                <span className={styles.share}>{percent}</span>
                <span className={styles.note}>{wordIn(stageTerms[stage].definition, locale)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className={styles.foot}>
        {isShopGapAssumed
          ? words.leadAssumed(days, formats.integer(gapCount), formats.integer(MINIMUM_SHOP_GAPS))
          : words.lead(days, formats.integer(gapCount))}
      </p>
    </div>
  );
}
