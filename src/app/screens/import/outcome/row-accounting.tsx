import type { RowCounts, RowOutcome } from '#domain/batch.ts';
import { wordIn } from '#domain/locale.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { importText } from '#app/screens/import/import-text.ts';
import { OUTCOMES, outcomeHints, outcomeNames, outcomeTones, reasonName } from './outcome-words.ts';
import styles from './row-accounting.module.css';

/** Rows of each outcome. */
export function outcomeCounts(rows: RowCounts): Readonly<Record<RowOutcome, number>> {
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  return {
    new: rows.new,
    changed: rows.changed,
    duplicate: rows.duplicate,
    rejected: sum(rows.rejected),
    skipped: sum(rows.skipped),
  };
}

/**
 * "541,909 read = 536,641 new + 5,268 repeated": every row read is accounted for, so the sum stands there
 * as a sum. Parts of nothing are left out; they add nothing.
 */
export function RowAccounting({ rows }: { readonly rows: RowCounts }) {
  const words = useText(importText);
  const formats = useFormats();
  const locale = useLocale();
  const counts = outcomeCounts(rows);
  const shown = OUTCOMES.filter((outcome) => counts[outcome] > 0);
  const parts = shown.length === 0 ? (['new'] as const) : shown;
  return (
    <div className={styles.accounting} role="group" aria-label={words.accounting}>
      {shown.length > 1 && (
        <div className={styles.bar} aria-hidden="true">
          {parts.map((outcome) => (
            <span
              key={outcome}
              data-tone={outcomeTones[outcome]}
              style={{ flexGrow: counts[outcome] / rows.read }}
            />
          ))}
        </div>
      )}
      <p className={styles.sum}>
        <span className={styles.part} data-outcome="read" data-count={rows.read}>
          {words.read} <strong>{formats.integer(rows.read)}</strong>
        </span>
        {parts.map((outcome, i) => (
          <span
            key={outcome}
            className={styles.part}
            title={wordIn(outcomeHints[outcome], locale)}
            data-outcome={outcome}
            data-count={counts[outcome]}
          >
            <span className={styles.sign}>{i === 0 ? '=' : '+'}</span>
            <i className={styles.dot} data-tone={outcomeTones[outcome]} aria-hidden="true" />
            {wordIn(outcomeNames[outcome], locale)}{' '}
            <strong>{formats.integer(counts[outcome])}</strong>
          </span>
        ))}
      </p>
      <Reasons rows={rows} />
    </div>
  );
}

/** Why rows were rejected or skipped, with how many. */
function Reasons({ rows }: { readonly rows: RowCounts }) {
  const locale = useLocale();
  const formats = useFormats();
  const groups = [
    { outcome: 'rejected', reasons: Object.entries(rows.rejected) },
    { outcome: 'skipped', reasons: Object.entries(rows.skipped) },
  ] as const;
  const shown = groups.filter(({ reasons }) => reasons.some(([, count]) => count > 0));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.reasons}>
      {shown.map(({ outcome, reasons }) => (
        <li key={outcome}>
          {wordIn(outcomeNames[outcome], locale)}
          {locale === 'en' ? ': ' : '：'}
          {reasons
            .filter(([, count]) => count > 0)
            .map(([reason, count]) => {
              const name = reasonName(reason as Parameters<typeof reasonName>[0], locale);
              const number = formats.integer(count);
              return locale === 'en' ? `${name} (${number})` : `${name} ${number}`;
            })
            .join(locale === 'en' ? ', ' : '、')}
        </li>
      ))}
    </ul>
  );
}
