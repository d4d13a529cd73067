import { isStage, StageBadge } from '#analyses/lifecycle/stage-badge.tsx';
import { shareText } from '#app/people/share-text.ts';
import { linkTo } from '#app/routes.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { builderText } from './builder-text.ts';
import { segmentsText } from './text.ts';
import type { GroupCount } from './use-group-count.ts';
import styles from './builder.module.css';

export interface LiveCountProps {
  readonly count: GroupCount;
  /** null: no complete condition yet. */
  readonly sentence: string | null;
  readonly everyone: number;
  readonly currency: string | null;
}

/** How many fit, how much they spent, the rule as a sentence, and some of the people. */
export function LiveCount({ count, sentence, everyone, currency }: LiveCountProps) {
  const words = useText(builderText);
  const failed = useText(segmentsText);
  const formats = useFormats();
  const { counted, sample, isRunning, hasFailed } = count;
  const people = counted?.count.people ?? null;
  return (
    <Section kind="card" title={words.result}>
      <div className={styles.live} aria-busy={isRunning} data-stale={isRunning}>
        <div role="status">
          {hasFailed ? (
            <p className={styles.quiet}>{failed.failedTitle}</p>
          ) : sentence === null ? (
            <p className={styles.quiet}>{words.start}</p>
          ) : people === null || counted === null ? (
            <p className={styles.quiet}>{words.counting}</p>
          ) : (
            <>
              <p className={styles.big}>{words.people(people, formats.integer(people))}</p>
              <p className={styles.quiet}>
                {words.ofEveryone(
                  shareText(everyone > 0 ? people / everyone : 0, formats),
                  formats.integer(everyone),
                )}
                {' · '}
                {words.spent(formats.moneyCompact(counted.count.revenue, currency))}
              </p>
            </>
          )}
        </div>
        {sentence !== null && (
          <div>
            <div className={styles.smallHead}>{words.sentence}</div>
            <p className={styles.sentence}>{sentence}</p>
          </div>
        )}
        {sentence !== null && counted !== null && sample !== null && (
          <div>
            {people === 0 ? (
              <p className={styles.quiet}>{words.nobody}</p>
            ) : (
              <>
                <div className={styles.smallHead}>{words.sample}</div>
                <ul className={styles.sample}>
                  {sample.ids.map((id, at) => {
                    const cell = (column: string) => sample.cells[column]?.[at] ?? null;
                    const stage = cell('lifecycle.stage');
                    const money = cell('profile.monetary');
                    return (
                      <li key={id}>
                        <a href={linkTo(`/customers/${id}`)}>
                          {cell('name') ?? cell('key') ?? '–'}
                        </a>
                        {isStage(stage) && <StageBadge stage={stage} look="plain" />}
                        <span className={styles.count}>
                          {typeof money === 'number'
                            ? formats.moneyCompact(money.toFixed(2), currency)
                            : '–'}
                        </span>
                      </li>
                    );
                  })}
                </ul>
              </>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}
