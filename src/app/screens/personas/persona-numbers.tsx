import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { personaText } from './text.ts';
import type { Persona } from './use-persona.ts';
import styles from './personas.module.css';

interface Figure {
  readonly term: string;
  readonly value: string;
  readonly beside: string;
  readonly note?: string;
}

/** Size, money, and how they buy: medians beside those of all customers. */
export function PersonaNumbers({ persona: { group } }: { readonly persona: Persona }) {
  const words = useText(personaText);
  const formats = useFormats();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const median = (
    column: string,
    term: string,
    say: (value: number) => string,
  ): readonly Figure[] => {
    const found = group.medians.find((own) => own.column === column);
    if (found === undefined || found.group === null) return [];
    return [
      {
        term,
        value: say(found.group),
        beside: found.everyone === null ? '' : words.everyone(say(found.everyone)),
        note: words.medianNote(formats.integer(found.n)),
      },
    ];
  };
  const money = (value: number) => formats.moneyCompact(value.toFixed(2), currency);
  const span = (days: number) => formats.daySpan(Math.max(0, Math.round(days)));
  const figures: readonly Figure[] = [
    {
      term: words.size,
      value: words.peopleCount(group.people, formats.integer(group.people)),
      beside: words.ofEveryone(formats.percent(group.peopleShare, 1)),
    },
    {
      term: words.money,
      value: formats.moneyCompact(group.revenue, currency),
      beside: words.ofMoney(
        formats.percent(group.revenueShare, 1),
        formats.moneyCompact(group.revenueYear, currency),
      ),
    },
    ...median('profile.meanOrder', words.order, money),
    ...median('profile.gapDays', words.rhythm, span),
    ...median('profile.frequency', words.orders, (value) => formats.decimal(value)),
    ...median('lifecycle.silenceDays', words.silence, (value) => words.days(span(value))),
  ];
  return (
    <dl className={styles.figures} aria-label={words.numbers}>
      {figures.map(({ term, value, beside, note: under }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <span className={styles.figure}>{value}</span>
            <span className={styles.beside}>{beside}</span>
            {under !== undefined && <span className={styles.beside}>{under}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
