import { formatCell } from '#app/people/format-cell.ts';
import { FactsList } from '#ui/facts-list.tsx';
import { useFormats, useText } from '#ui/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { CellKind, PersonView } from '#worker/protocol.ts';
import { customerText } from './text.ts';
import styles from './customer.module.css';

export interface ValueCardProps {
  readonly columns: PersonView['columns'];
  readonly currency: string | null;
}

/** What the person is worth: money first, then how it came together. */
export function ValueCard({ columns, currency }: ValueCardProps) {
  const words = useText(customerText);
  const formats = useFormats();
  const say = (id: string, kind: CellKind) => {
    const value = columns[id];
    return typeof value === 'number' ? formatCell(kind, value, currency, formats) : null;
  };
  const frequency = columns['profile.frequency'];
  const hasBought = typeof frequency === 'number' && frequency > 0;
  return (
    <Section kind="card" title={words.value}>
      {hasBought ? (
        <>
          <p className={styles.figure}>
            {say('profile.monetary', 'money')}
            <span>{words.spent}</span>
          </p>
          <FactsList
            layout="rows"
            facts={[
              { term: words.orderCount, value: formats.integer(frequency) },
              { term: words.average, value: say('profile.meanOrder', 'money') },
              {
                term: words.rhythm,
                // With one order day there is only the shop's gap, which says nothing of this person.
                value:
                  typeof columns['profile.gapDays'] !== 'number'
                    ? null
                    : say('lifecycle.rhythmDays', 'days'),
                hint: words.rhythmHint,
              },
              { term: words.last, value: say('profile.lastDay', 'day') },
            ]}
          />
        </>
      ) : (
        <p className={styles.quiet}>{words.neverOrdered}</p>
      )}
    </Section>
  );
}
