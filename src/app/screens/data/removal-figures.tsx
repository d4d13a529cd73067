import type { ReactNode } from 'react';
import { MONEY_TERMS } from '#domain/glossary/money.ts';
import { wordIn } from '#domain/locale.ts';
import { segmentName } from '#app/people/segment-names.ts';
import { tagName } from '#app/people/tag-facts.ts';
import { useWorkspace } from '#app/workspace.ts';
import { FactsList } from '#ui/facts-list.tsx';
import { en, tw, zh } from '#ui/words/formats.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { keepUnits } from '#ui/words/no-break.ts';
import { defineText } from '#ui/words/text.ts';
import type { RemovalView } from '#worker/protocol/history.ts';
import styles from './removal-figures.module.css';

const text = defineText({
  people: ['顾客', '顧客', 'Customers'],
  orders: ['计入的订单', '計入的訂單', 'Counted orders'],
  groups: [
    (segments: number, tags: number) =>
      `${zh.integer(segments)} 个分群、${zh.integer(tags)} 个标签的人数会变：`,
    (segments: number, tags: number) =>
      `${tw.integer(segments)} 個分群、${tw.integer(tags)} 個標籤的人數會變：`,
    (segments: number, tags: number) =>
      `${en.plural(segments, { one: '# segment', other: '# segments' })} and ${en.plural(tags, { one: '# tag', other: '# tags' })} will hold other numbers of people:`,
  ],
  same: ['不变', '不變', 'unchanged'],
  group: [
    (name: string, now: string, after: string) => `${name} ${now} → ${after}`,
    (name: string, now: string, after: string) => `${name} ${now} → ${after}`,
    (name: string, now: string, after: string) => `${name} ${now} → ${after}`,
  ],
  noGroups: [
    '分群和标签的人数都不变。',
    '分群與標籤的人數都不變。',
    'No segment and no tag gains or loses anybody.',
  ],
});

const FIRST_SEGMENTS = 3;
const FIRST_TAGS = 2;

/** The shop with some files and without them, in numbers. */
export function RemovalFigures({ view }: { readonly view: RemovalView }) {
  const words = useText(text);
  const locale = useLocale();
  const formats = useFormats();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  const { now, after, segments, tags } = view;
  const change = (difference: number, said: string): string =>
    difference === 0 ? words.same : `${difference < 0 ? '−' : '+'}${said}`;
  const counts = (before: number, then: number): ReactNode => (
    <Move
      now={formats.integer(before)}
      after={formats.integer(then)}
      change={change(then - before, formats.integer(Math.abs(then - before)))}
    />
  );
  const money = (amount: string): string => formats.moneyCompact(amount, currency);
  const lost = Number(after.revenue) - Number(now.revenue);
  const shown = [
    ...segments
      .slice(0, FIRST_SEGMENTS)
      .map((own) => ({ ...own, name: segmentName({ id: own.id, ...named(own.name) }, locale) })),
    ...tags.slice(0, FIRST_TAGS).map((own) => ({ ...own, name: tagName(own.id, locale) })),
  ];
  return (
    <div className={styles.figures} data-role="removal">
      <FactsList
        layout="rows"
        facts={[
          { term: words.people, value: counts(now.people, after.people) },
          { term: words.orders, value: counts(now.orders, after.orders) },
          {
            term: wordIn(MONEY_TERMS.knownRevenue.term, locale),
            value: (
              <Move
                now={money(now.revenue)}
                after={money(after.revenue)}
                change={change(lost, money(Math.abs(lost).toFixed(2)))}
              />
            ),
          },
        ]}
      />
      {shown.length === 0 ? (
        <p>{words.noGroups}</p>
      ) : (
        <p>
          {words.groups(segments.length, tags.length)}{' '}
          {shown.map((own) => (
            <span key={own.id} className={styles.group}>
              {keepUnits(
                words.group(own.name, formats.integer(own.now), formats.integer(own.after)),
              )}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

interface MoveProps {
  readonly now: string;
  readonly after: string;
  readonly change: string;
}

function Move({ now, after, change }: MoveProps) {
  return (
    <span className={styles.move}>
      <span>{now}</span>
      <span aria-hidden>→</span>
      <span>{after}</span>
      <em>{change}</em>
    </span>
  );
}

function named(name: string | null): { readonly name?: string } {
  return name === null ? {} : { name };
}
