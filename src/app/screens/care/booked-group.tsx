import { IconCalendarCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { PACE_COLUMNS, paceSentence } from '#app/people/pace.ts';
import { groupPhone } from '#app/people/phone-groups.ts';
import { ListedPerson } from '#app/people/listed-person.tsx';
import { usePace } from '#app/people/use-pace.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { TextButton } from '#ui/text-button.tsx';
import type { PeopleQuery } from '#worker/protocol/people.ts';
import { careText } from './text.ts';
import styles from './care.module.css';

const BOOKED: PeopleQuery = {
  search: '',
  filters: [{ column: 'churn.flag', oneOf: ['booked'] }],
  sort: { column: 'churn.bookedDay', descending: false },
};
const COLUMNS = ['name', 'key', 'churn.bookedDay', 'customers.phone', ...PACE_COLUMNS] as const;
const FIRST_ROWS = 5;
const MORE_ROWS = 50;

/** Those who would be overdue, and are expected: said here, so that nobody looks for them in vain. */
export function BookedGroup({ today }: { readonly today: number }) {
  const words = useText(careText);
  const formats = useFormats();
  const pace = usePace();
  const [limit, setLimit] = useState(FIRST_ROWS);
  const people = answerOf(
    useCall('people.window', { query: BOOKED, columns: COLUMNS, offset: 0, limit }),
  );
  if (people === null || people.total === 0) return null;
  const left = people.total - people.ids.length;
  return (
    <Section
      kind="card"
      title={
        <span className={styles.groupTitle}>
          <IconCalendarCheck size={19} stroke={1.6} aria-hidden /> {words.booked}
        </span>
      }
      lead={words.bookedLead(people.total, formats.integer(people.total))}
    >
      <ul className={styles.rows}>
        {people.ids.map((id, at) => {
          const cell = (column: (typeof COLUMNS)[number]) => people.cells[column]?.[at] ?? null;
          const [day, phone] = [cell('churn.bookedDay'), cell('customers.phone')];
          return (
            <li key={id} className={styles.row}>
              <span className={styles.box} aria-hidden="true" />
              <div className={styles.who}>
                <ListedPerson id={id} query={BOOKED} index={at}>
                  {String(cell('name') ?? cell('key') ?? '–')}
                </ListedPerson>
                {typeof phone === 'string' && (
                  <span className={styles.phone}>{groupPhone(phone)}</span>
                )}
              </div>
              <div className={styles.why}>
                {typeof day === 'number' && (
                  <span>
                    {words.bookedOn(formats.dayShort(day), formats.relativeDays(day - today))}
                  </span>
                )}
                <span className={styles.facts}>
                  {paceSentence(
                    Object.fromEntries(PACE_COLUMNS.map((column) => [column, cell(column)])),
                    pace,
                    formats,
                  )}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <TextButton data-print="no" onClick={() => setLimit(limit + MORE_ROWS)}>
          {words.more(formats.integer(Math.min(MORE_ROWS, left)))}
        </TextButton>
      )}
    </Section>
  );
}
