import type { ReactNode } from 'react';
import type { ViewProps } from '#analyses/views.ts';
import { wordIn } from '#domain/locale.ts';
import { BarList, type BarItem } from '#ui/charts/bar-list.tsx';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { defineText } from '#ui/words/text.ts';
import type { PeopleFilter } from '#worker/protocol/people.ts';
import type { LeftBand, LeftCount } from './left.ts';
import { agreementsText } from './text.ts';
import styles from './view.module.css';

const text = defineText(agreementsText);

/** Kinds with the most people; the others are few, and in the table. */
const MOST_SHOWN = 8;

interface Group extends LeftCount {
  readonly label: string;
  readonly filter: PeopleFilter;
}

/** The share of those who left by the file's own word, and in which groups it is larger; nothing where no file says. */
export function AgreementsView({ outcome, currency, onOpenPeople }: ViewProps<'agreements'>) {
  const words = useText(text);
  const formats = useFormats();
  const locale = useLocale();
  const left = outcome.status === 'done' ? outcome.summary.left : null;
  if (left === null) return null;
  const share = (own: LeftCount) => formats.percent(own.left / own.said, 1);
  const bands = (
    list: readonly LeftBand[],
    column: string,
    say: (value: number) => string,
  ): Group[] =>
    list.map((band) => ({
      ...band,
      label: band.min === band.max ? say(band.min) : `${say(band.min)}–${say(band.max)}`,
      filter: { column, min: band.min, max: band.max },
    }));
  const parts: { title: string; groups: Group[] }[] = [
    {
      title: words.byKind,
      groups: left.kinds.map((own) => ({
        ...own,
        label: own.kind,
        filter: { column: 'agreements.kind', oneOf: [own.kind] },
      })),
    },
    {
      title: words.byTenure(left.tenure?.header ?? ''),
      groups: bands(left.tenure?.bands ?? [], 'agreements.tenure', (value) =>
        formats.decimal(value),
      ),
    },
    {
      title: words.byAmount,
      groups: bands(left.amount ?? [], 'agreements.amount', (value) =>
        formats.money(value.toFixed(2), currency),
      ),
    },
  ].filter(({ groups }) => groups.length > 1);
  return (
    <ChartFrame
      kind="card"
      title={words.title}
      explains={words.method}
      note={words.lead(
        left.said,
        formats.integer(left.said),
        formats.integer(left.left),
        share(left),
      )}
      fileName={wordIn(agreementsText.fileName, locale)}
      table={{
        columns: [words.group, words.said, words.left],
        rows: parts.flatMap(({ title, groups }) =>
          groups.map((own) => [`${title}: ${own.label}`, own.said, own.left]),
        ),
        format: (value) => formats.integer(value),
      }}
    >
      <div className={styles.parts}>
        {parts.map(({ title, groups }) => (
          <Part key={title} title={title}>
            <BarList
              label={title}
              items={groups.slice(0, MOST_SHOWN).map((own): BarItem => ({
                id: own.label,
                label: <span className={styles.label}>{own.label}</span>,
                value: own.left / own.said,
                text: share(own),
                note: words.of(formats.integer(own.left), formats.integer(own.said)),
                reference: left.left / left.said,
                tone: 'grey',
              }))}
              onOpen={(label) => {
                const group = groups.find((own) => own.label === label);
                if (!group) return;
                onOpenPeople({
                  filters: [{ column: 'agreements.left', oneOf: ['left'] }, group.filter],
                });
              }}
            />
          </Part>
        ))}
      </div>
    </ChartFrame>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
