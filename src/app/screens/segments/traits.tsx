import { useState } from 'react';
import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import { useOpenPeople } from '#app/people/open-people.ts';
import { sayRule } from '#app/people/rule-words.ts';
import { shareText } from '#app/people/share-text.ts';
import { useRuleSpeech } from '#app/people/use-rule-words.ts';
import { columnsOfRule } from '#domain/rule.ts';
import type { Trait } from '#engine/statistics/contrast.ts';
import { BarList } from '#ui/charts/bar-list.tsx';
import { GROUPS_TERMS } from '#domain/glossary/groups.ts';
import { wordIn } from '#domain/locale.ts';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { SIGNIFICANT, tellingTraits, timesOf } from './telling-traits.ts';
import { segmentsText } from './text.ts';
import styles from './segments.module.css';

const FIRST_TRAITS = 8;

export interface TraitsProps {
  readonly segment: Pick<SegmentSummary, 'id' | 'rule'>;
  readonly traits: readonly Trait[];
}

/** Values that are more, or less, common than among all customers; each opens its people of the segment. */
export function Traits({ segment, traits }: TraitsProps) {
  const words = useText(segmentsText);
  const formats = useFormats();
  const locale = useLocale();
  const speech = useRuleSpeech();
  const openPeople = useOpenPeople();
  const [showsAll, setShowsAll] = useState(false);
  const { telling, rest } = tellingTraits(traits, columnsOfRule(segment.rule));
  const all = [...telling, ...rest];
  const shown = showsAll ? all : telling.slice(0, FIRST_TRAITS);
  if (telling.length === 0 && rest.length === 0) {
    return (
      <Section kind="card" title={words.traits}>
        <p className={styles.quiet}>{words.traitsNone}</p>
      </Section>
    );
  }
  const keyOf = ({ column, value }: Trait) => `${column} ${value}`;
  const hidden = all.length - shown.length;
  return (
    <ChartFrame
      kind="card"
      title={words.traits}
      note={telling.length === 0 ? words.traitsNone : words.traitsLead}
      explains={wordIn(GROUPS_TERMS.tgi.definition, locale)}
      fileName={words.traits}
      table={{
        columns: [words.trait, 'n', words.known, words.shareColumn, words.shareOfAll, 'TGI'],
        rows: all.map(({ column, value, n, known, share, baseShare, tgi }) => [
          sayRule({ column, oneOf: [value] }, speech),
          n,
          known,
          share,
          baseShare,
          tgi,
        ]),
        format: (value, column) =>
          column === 3 || column === 4 ? formats.percent(value, 1) : formats.integer(value),
      }}
    >
      <BarList
        label={words.traits}
        max={1}
        items={shown.map((trait) => {
          const { column, value, n, known, share, baseShare, p } = trait;
          const times = timesOf(trait);
          const count = words.ofKnown(formats.integer(n), formats.integer(known));
          const said =
            times === null
              ? words.asOften(count)
              : times < 1
                ? words.timesLess(formats.decimal(times, times < 0.1 ? 2 : 1), count)
                : words.timesMore(formats.decimal(times), count);
          return {
            id: keyOf(trait),
            label: (
              <span className={styles.trait}>
                <span>{sayRule({ column, oneOf: [value] }, speech)}</span>
                <span className={styles.times}>
                  {said}
                  {p > SIGNIFICANT && ` · ${words.chance}`}
                </span>
              </span>
            ),
            value: share,
            reference: baseShare,
            text: shareText(share, formats),
            tone: p > SIGNIFICANT ? 'grey' : 'accent',
          };
        })}
        onOpen={(key) => {
          const trait = all.find((it) => keyOf(it) === key);
          if (!trait) return;
          openPeople({
            filters: [
              { rule: { segment: segment.id } },
              { column: trait.column, oneOf: [trait.value] },
            ],
          });
        }}
      />
      {(hidden > 0 || showsAll) && (
        <TextButton data-print="no" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.fewerTraits : words.moreTraits(formats.integer(hidden))}
        </TextButton>
      )}
      <details className={styles.method}>
        <summary>{words.method}</summary>
        <p>{words.methodText}</p>
      </details>
    </ChartFrame>
  );
}
