import { formatCell } from '#app/people/format-cell.ts';
import { isOwnPace, mixedPace } from '#app/people/pace.ts';
import { usePace } from '#app/people/use-pace.ts';
import { FactsList } from '#ui/facts-list.tsx';
import { Hint } from '#ui/hint.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { CellKind, PersonView } from '#worker/protocol/people.ts';
import { customerText } from './text.ts';
import styles from './customer.module.css';

export interface ValueCardProps {
  readonly columns: PersonView['columns'];
  readonly returned: PersonView['returned'];
  readonly currency: string | null;
  readonly hasOrders: boolean;
}

/** What the person is worth: money first, then how it came together. */
export function ValueCard({ columns, returned, currency, hasOrders }: ValueCardProps) {
  const words = useText(customerText);
  const formats = useFormats();
  const pace = usePace();
  const say = (id: string, kind: CellKind) => {
    const value = columns[id];
    return typeof value === 'number' ? formatCell(kind, value, currency, formats) : null;
  };
  const frequency = columns['profile.frequency'];
  const rhythm = say('lifecycle.rhythmDays', 'days');
  const hasBought = typeof frequency === 'number' && frequency > 0;
  return (
    <Section kind="card" title={words.value}>
      {hasBought ? (
        <>
          <p className={styles.figure}>
            {say('profile.monetary', 'money')}
            <span>
              {words.spent}
              {returned !== null && (
                <Hint
                  label={words.spent}
                  explains={words.returnsHint(
                    formats.money(returned.amount, currency),
                    formats.money(returned.net, currency),
                  )}
                />
              )}
            </span>
          </p>
          <FactsList
            layout="rows"
            facts={[
              ...(returned === null
                ? []
                : [
                    {
                      term: words.cameBack,
                      value: formats.money(returned.amount, currency),
                    },
                    { term: words.afterReturns, value: formats.money(returned.net, currency) },
                  ]),
              { term: words.orderCount, value: formats.integer(frequency) },
              { term: words.average, value: say('profile.meanOrder', 'money') },
              {
                term: words.rhythm,
                // With few orders it is the shop's gap more than the person's: both are told.
                value:
                  rhythm === null || isOwnPace(columns)
                    ? rhythm
                    : mixedPace(columns, pace, formats),
                hint: words.rhythmHint,
              },
              { term: words.last, value: say('profile.lastDay', 'day') },
            ]}
          />
        </>
      ) : (
        <p className={styles.quiet}>{hasOrders ? words.neverOrdered : words.noOrderFile}</p>
      )}
    </Section>
  );
}
