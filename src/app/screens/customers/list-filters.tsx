import { IconFilter, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FLAGS } from '#domain/churn-flag.ts';
import { flagShapes, flagTones } from '#analyses/churn/flag-badge.tsx';
import { STAGES } from '#analyses/lifecycle/analysis.ts';
import { stageTones } from '#analyses/lifecycle/stage-badge.tsx';
import { COLUMN_GROUPS, type NamedColumn } from '#app/people/people-columns.ts';
import { useRuleWords } from '#app/people/use-rule-words.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import type { Rule } from '#domain/rule.ts';
import { Chip } from '#ui/chip.tsx';
import { Hint } from '#ui/hint.tsx';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice } from '#ui/pop-button.tsx';
import { ToneMark } from '#ui/status-badge.tsx';
import { TextButton } from '#ui/text-button.tsx';
import type { PeopleFilter, PeopleQuery } from '#worker/protocol/people.ts';
import { FilterEditor } from './filter-editor.tsx';
import { filterOn, filterWords, withFilter } from './filter-words.ts';
import { customersText } from './text.ts';
import { TOOL_LOOK } from '#ui/tool-button.tsx';
import styles from './customers.module.css';

const STAGE = 'lifecycle.stage';
const FLAG = 'churn.flag';

export interface ListFiltersProps {
  readonly columns: readonly NamedColumn[];
  readonly query: PeopleQuery;
  readonly currency: string | null;
  readonly onChange: (filters: readonly PeopleFilter[]) => void;
}

/** Stages and flags as chips with their counts. */
export function StageAndFlag({ columns, query, onChange }: Omit<ListFiltersProps, 'currency'>) {
  const words = useText(customersText);
  const stage = columns.find(({ id }) => id === STAGE);
  const flag = columns.find(({ id }) => id === FLAG);
  return (
    <>
      {stage && (
        <CodeChips
          column={stage}
          codes={STAGES}
          label={words.stages}
          name={words.stageName}
          query={query}
          mark={(code) => <ToneMark tone={stageTones[code]} />}
          onChange={onChange}
        />
      )}
      {flag && (
        <CodeChips
          column={flag}
          codes={FLAGS}
          label={words.flags}
          name={words.flagName}
          // The other flags say what a stage says: without these, one row is enough.
          adds={['watch', 'booked']}
          query={query}
          mark={(code) => <ToneMark tone={flagTones[code]} shape={flagShapes[code]} />}
          onChange={onChange}
        />
      )}
    </>
  );
}

interface CodeChipsProps<Code extends string> {
  readonly column: NamedColumn;
  readonly codes: readonly Code[];
  /** Spoken name of the row. */
  readonly label: string;
  /** Written before the row. */
  readonly name: string;
  /** The row is there for the sake of these codes. */
  readonly adds?: readonly Code[];
  readonly query: PeopleQuery;
  readonly mark: (code: Code) => ReactNode;
  readonly onChange: (filters: readonly PeopleFilter[]) => void;
}

function CodeChips<Code extends string>(props: CodeChipsProps<Code>) {
  const { column, codes, label, name, adds, query, mark, onChange } = props;
  const formats = useFormats();
  const counts = answerOf(useCall('people.counts', { query, column: column.id }));
  const filter = filterOn(query.filters, column.id);
  const chosen = filter && 'oneOf' in filter ? filter.oneOf : [];
  if (counts?.every(({ value }) => value === null) === true && chosen.length === 0) return null;
  const countOf = (code: Code) => counts?.find(({ value }) => value === code)?.count ?? 0;
  if (chosen.length === 0 && adds?.every((code) => countOf(code) === 0) === true) return null;
  // Nobody to be found by a chip: it is there only to be taken off.
  const offered = codes.filter((code) => countOf(code) > 0 || chosen.includes(code));
  return (
    <div className={styles.chipRow}>
      <span className={styles.chipsName}>
        {name}
        {column.note !== null && <Hint explains={column.note} label={column.label} />}
      </span>
      <div className={styles.chips} role="group" aria-label={label}>
        {offered.map((code) => (
          <Chip
            key={code}
            isPressed={chosen.includes(code)}
            onPress={() => {
              const next = chosen.includes(code)
                ? chosen.filter((it) => it !== code)
                : [...chosen, code];
              onChange(
                withFilter(
                  query.filters,
                  column.id,
                  next.length > 0 ? { column: column.id, oneOf: next } : null,
                ),
              );
            }}
          >
            {mark(code)}
            {column.codes?.[code] ?? code}
            {counts !== null && (
              <span className={styles.chipCount}>{formats.integer(countOf(code))}</span>
            )}
          </Chip>
        ))}
      </div>
    </div>
  );
}

/** A button that adds a filter on any column that can be counted or measured. */
export function AddFilter({ columns, query, onChange }: Omit<ListFiltersProps, 'currency'>) {
  const words = useText(customersText);
  const [columnId, setColumnId] = useState<string | null>(null);
  const column = columns.find(({ id }) => id === columnId);
  const choices = columns.filter(({ kind }) => kind !== 'text');
  return (
    <PopButton
      label={words.addFilter}
      className={TOOL_LOOK}
      face={
        <>
          <IconFilter size={17} stroke={1.6} aria-hidden /> {words.addFilter}
        </>
      }
    >
      {() =>
        column ? (
          <div className={styles.panel}>
            <div className={styles.panelHead}>
              <strong>{column.label}</strong>
              <TextButton onClick={() => setColumnId(null)}>{words.back}</TextButton>
            </div>
            <FilterEditor
              column={column}
              query={query}
              onChange={(filter) => onChange(withFilter(query.filters, column.id, filter))}
            />
          </div>
        ) : (
          <>
            <div className={styles.panelTitle}>{words.chooseColumn}</div>
            {COLUMN_GROUPS.map((group) => {
              const members = choices.filter((it) => it.group === group);
              if (members.length === 0) return null;
              return (
                <div key={group} role="group" aria-label={words[group]}>
                  <div className={styles.groupName}>{words[group]}</div>
                  {members.map(({ id, label }) => (
                    <PopChoice key={id} onChoose={() => setColumnId(id)}>
                      {label}
                    </PopChoice>
                  ))}
                </div>
              );
            })}
          </>
        )
      }
    </PopButton>
  );
}

interface RuleChipProps {
  readonly rule: Rule;
  readonly onRemove: () => void;
}

/** A rule at work, said as a sentence; it is changed where it was made. */
function RuleChip({ rule, onRemove }: RuleChipProps) {
  const words = useText(customersText);
  const said = useRuleWords()(rule);
  return (
    <span className={styles.active}>
      <span className={styles.activeRule} title={said}>
        {said}
      </span>
      <button
        type="button"
        className={styles.activeRemove}
        aria-label={words.remove(said)}
        title={words.remove(said)}
        onClick={onRemove}
      >
        <IconX size={14} aria-hidden />
      </button>
    </span>
  );
}

/** The filters at work: each opens its choice again, or is taken away. */
export function ActiveFilters({ columns, query, currency, onChange }: ListFiltersProps) {
  const words = useText(customersText);
  const formats = useFormats();
  // Stage and flag show their own choice in the chips above.
  const active = query.filters.flatMap((filter) => {
    if ('rule' in filter) return [];
    const column = columns.find(({ id }) => id === filter.column);
    return column && column.id !== STAGE && column.id !== FLAG ? [{ filter, column }] : [];
  });
  return (
    <>
      {query.filters.map((filter, at) =>
        'rule' in filter ? (
          <RuleChip
            key={at}
            rule={filter.rule}
            onRemove={() => onChange(query.filters.filter((it) => it !== filter))}
          />
        ) : null,
      )}
      {active.map(({ filter, column }) => {
        const said = filterWords(filter, column, currency, words, formats);
        return (
          <span key={column.id} className={styles.active}>
            <PopButton label={said} className={styles.activeName} face={said}>
              {() => (
                <div className={styles.panel}>
                  <div className={styles.panelHead}>
                    <strong>{column.label}</strong>
                  </div>
                  <FilterEditor
                    column={column}
                    query={query}
                    onChange={(next) =>
                      onChange(withFilter(query.filters, column.id, next ?? { column: column.id }))
                    }
                  />
                </div>
              )}
            </PopButton>
            <button
              type="button"
              className={styles.activeRemove}
              aria-label={words.remove(said)}
              title={words.remove(said)}
              onClick={() => onChange(withFilter(query.filters, column.id, null))}
            >
              <IconX size={14} aria-hidden />
            </button>
          </span>
        );
      })}
    </>
  );
}
