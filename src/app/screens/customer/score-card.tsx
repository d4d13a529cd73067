import { formatCell } from '#app/people/format-cell.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { AnalysisAnswer } from '#worker/protocol/calls.ts';
import type { PersonView } from '#worker/protocol/people.ts';
import { customerText } from './text.ts';
import styles from './customer.module.css';

export interface ScoreCardProps {
  readonly columns: PersonView['columns'];
  readonly rfm: AnalysisAnswer<'rfm'> | null;
  readonly currency: string | null;
}

/** R, F and M: the score, drawn and said, beside the value it comes from. */
export function ScoreCard({ columns, rfm, currency }: ScoreCardProps) {
  const words = useText(customerText);
  const formats = useFormats();
  if (rfm?.status === 'notEnough') {
    return (
      <Section kind="card" title={words.scores}>
        <p className={styles.quiet}>
          {words.noScores(formats.integer(rfm.minimum), formats.integer(rfm.have))}
        </p>
      </Section>
    );
  }
  const bins = rfm?.summary.params.bins ?? 5;
  const recency = columns['rfm.recencyDays'];
  const frequency = columns['profile.frequency'];
  const monetary = columns['profile.monetary'];
  const rows = [
    {
      name: words.recently,
      score: columns['rfm.r'],
      value: typeof recency === 'number' ? formats.relativeDays(-recency) : null,
    },
    {
      name: words.often,
      score: columns['rfm.f'],
      value:
        typeof frequency === 'number' ? words.orders(frequency, formats.integer(frequency)) : null,
    },
    {
      name: words.much,
      score: columns['rfm.m'],
      value: typeof monetary === 'number' ? formatCell('money', monetary, currency, formats) : null,
    },
  ];
  const isOneForAll = (name: 'recency' | 'frequency' | 'monetary'): boolean => {
    const taken = rfm?.summary[name].bins.filter(({ count }) => count > 0) ?? [];
    return taken.length === 1 && taken[0]!.min === taken[0]!.max;
  };
  const alike = [
    ...(isOneForAll('recency') ? [words.recently] : []),
    ...(isOneForAll('frequency') ? [words.often] : []),
    ...(isOneForAll('monetary') ? [words.much] : []),
  ];
  const isScored = rows.some(({ score }) => typeof score === 'number');
  return (
    <Section
      kind="card"
      title={words.scores}
      lead={isScored ? words.scoresNote(formats.integer(bins)) : undefined}
    >
      {isScored ? (
        <dl className={styles.scores}>
          {rows.map(({ name, score, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Score score={typeof score === 'number' ? score : 0} bins={bins} />
                <span className={styles.scoreValue}>{value ?? '–'}</span>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.quiet}>{words.noScoreYet}</p>
      )}
      {isScored && alike.length > 0 && (
        <p className={styles.quiet}>{words.sameForAll(formats.list(alike))}</p>
      )}
    </Section>
  );
}

function Score({ score, bins }: { readonly score: number; readonly bins: number }) {
  const words = useText(customerText);
  const formats = useFormats();
  return (
    <span className={styles.score}>
      <span className={styles.pips} aria-hidden="true">
        {Array.from({ length: bins }, (_, at) => (
          <i key={at} data-on={at < score} />
        ))}
      </span>
      <b aria-hidden="true">{score > 0 ? score : '–'}</b>
      <span className="visually-hidden">
        {words.scoreOf(formats.integer(score), formats.integer(bins))}
      </span>
    </span>
  );
}
