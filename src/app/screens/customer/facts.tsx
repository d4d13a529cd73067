import type { profileColumns } from '#analyses/profile/text.ts';
import { formatCell } from '#app/people/format-cell.ts';
import { factLabel, factRank, nameColumn } from '#app/people/people-columns.ts';
import { groupPhone } from '#app/people/phone-groups.ts';
import { FactsList, type Fact } from '#ui/facts-list.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import type { CellKind, PersonView } from '#worker/protocol/people.ts';
import { customerText } from './text.ts';
import styles from './customer.module.css';

/** What the orders say of habits; each only where it is known. */
const HABITS: readonly (readonly [id: keyof typeof profileColumns, kind: CellKind])[] = [
  ['favouriteCategory', 'category'],
  ['favouriteWeekday', 'category'],
  ['favouriteChannel', 'category'],
  ['favouritePayment', 'category'],
  ['discountShare', 'share'],
  ['returnRate', 'share'],
];

/** Said in the head of the page already. */
const SAID_ABOVE: ReadonlySet<string> = new Set(['customerId', 'name', 'city', 'age']);

/** Places that the orders or an address tell, where no file has them as facts of the person. */
const PLACES = ['province', 'district'] as const satisfies readonly (keyof typeof profileColumns)[];

/** Headers that are none: blank, a number, a name made up for a column without one. */
const NAMELESS = /^(?:\s*|\d+|column[ _]?\d+|unnamed.*|列 ?\d+)$/i;

export interface FactsProps {
  readonly person: PersonView;
  readonly currency: string | null;
}

/** Facts of the files and habits of the orders, as text; what is unknown is not there. */
export function Facts({ person, currency }: FactsProps) {
  const words = useText(customerText);
  const formats = useFormats();
  const locale = useLocale();
  const orders = Number(person.columns['profile.frequency'] ?? 0);
  const habits: Fact[] = HABITS.flatMap(([name, kind]) => {
    const id = `profile.${name}`;
    const value = person.columns[id];
    const isNone = value === undefined || value === null;
    // Bought, but on no day more than on others: said, as people look for it.
    if (isNone && (name !== 'favouriteWeekday' || orders === 0)) return [];
    const { label, codes, note } = nameColumn({ id, kind, header: null, scale: 0 }, locale);
    return [
      {
        term: label,
        value: isNone
          ? orders < 3
            ? words.notEnoughOrders
            : words.noUsualDay
          : (codes?.[String(value)] ?? formatCell(kind, value, currency, formats)),
        ...(note === null ? {} : { hint: note }),
      },
    ];
  });
  const places: Fact[] = PLACES.flatMap((field) => {
    const id = `profile.${field}`;
    const value = person.columns[id];
    const isTold = person.facts.some((it) => !it.custom && it.field === field && it.value !== null);
    if (typeof value !== 'string' || isTold) return [];
    const { label, note } = nameColumn({ id, kind: 'category', header: null, scale: 0 }, locale);
    return [{ term: label, value, ...(note === null ? {} : { hint: note }) }];
  });
  const facts: Fact[] = person.facts
    .filter(({ field, custom }) => (custom ? !NAMELESS.test(field) : !SAID_ABOVE.has(field)))
    .sort((a, b) => Number(a.custom) - Number(b.custom) || factRank(a.field) - factRank(b.field))
    .flatMap(({ field, custom, kind, value }) =>
      value === null
        ? []
        : [
            {
              term: factLabel(field, custom, locale),
              value:
                typeof value === 'string'
                  ? groupPhone(value)
                  : formatCell(kind, value, currency, formats),
            },
          ],
    );
  return (
    <div className={styles.pair}>
      {habits.length > 0 && (
        <Section kind="card" title={words.habits}>
          <FactsList facts={habits} />
        </Section>
      )}
      <Section kind="card" title={words.facts}>
        {facts.length + places.length > 0 ? (
          <FactsList facts={[...facts, ...places]} />
        ) : (
          <p className={styles.quiet}>{words.noFacts}</p>
        )}
      </Section>
    </div>
  );
}
