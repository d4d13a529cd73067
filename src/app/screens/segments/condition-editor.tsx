import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import type { NamedColumn } from '#app/people/people-columns.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { TextField } from '#ui/text-field.tsx';
import { builderText } from './builder-text.ts';
import { ColumnPicker } from './column-picker.tsx';
import {
  type DraftCondition,
  newCondition,
  type Operator,
  operatorsOf,
  ORDER_OPERATORS,
  ORDERS,
  ruleOfCondition,
  SEGMENT,
  withOperator,
} from './rule-draft.ts';
import { SegmentPicker, ValuePicker } from './value-picker.tsx';
import styles from './builder.module.css';

/** What the editors need to know of the workspace. */
export interface BuilderContext {
  readonly columns: readonly NamedColumn[];
  /** A column in words; also one that no file tells. */
  readonly columnOf: (id: string) => NamedColumn;
  /** Segments that may be asked for: not the one being edited, nor those that read it. */
  readonly segments: readonly SegmentSummary[];
  /** Money sign shown beside bounds. */
  readonly currency: string | null;
  /** The part that was added last takes the focus. */
  readonly focusKey: number | null;
}

export interface ConditionEditorProps {
  readonly condition: DraftCondition;
  readonly context: BuilderContext;
  readonly onChange: (condition: DraftCondition) => void;
  readonly onRemove: () => void;
}

/** One condition in a line: what, how, and which values. */
export function ConditionEditor({ condition, context, onChange, onRemove }: ConditionEditorProps) {
  const words = useText(builderText);
  const row = useRef<HTMLDivElement>(null);
  const takesFocus = context.focusKey === condition.key;
  useEffect(() => {
    if (takesFocus) row.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  const { column: id, operator } = condition;
  const column = id === null || id === SEGMENT || id === ORDERS ? null : context.columnOf(id);
  const label =
    id === SEGMENT ? words.inSegments : id === ORDERS ? words.orders : (column?.label ?? null);
  const isTold = column === null || context.columns.some((it) => it.id === column.id);
  const isWhole =
    id === null || ruleOfCondition(condition, (own) => context.columnOf(own).kind) !== null;
  return (
    <div ref={row} className={styles.condition} role="group" aria-label={label ?? words.conditions}>
      <div className={styles.parts}>
        <ColumnPicker
          columns={context.columns}
          value={id}
          label={label}
          onChoose={(chosen) =>
            onChange({
              ...newCondition(
                chosen,
                chosen === SEGMENT || chosen === ORDERS ? undefined : context.columnOf(chosen).kind,
              ),
              key: condition.key,
            })
          }
        />
        {id !== null && (
          <>
            <select
              className={styles.select}
              aria-label={words.operator}
              value={operator}
              onChange={(event) =>
                onChange(withOperator(condition, event.currentTarget.value as Operator))
              }
            >
              {offered(condition, column).map((own) => (
                <option key={own} value={own}>
                  {words[own]}
                </option>
              ))}
            </select>
            <Values condition={condition} column={column} context={context} onChange={onChange} />
          </>
        )}
        <button
          type="button"
          className={styles.remove}
          aria-label={words.removeCondition(label ?? words.chooseColumn)}
          title={words.removeCondition(label ?? words.chooseColumn)}
          onClick={onRemove}
        >
          <IconX size={16} aria-hidden />
        </button>
      </div>
      {!isTold ? (
        <p className={styles.warning}>{words.notTold}</p>
      ) : (
        !isWhole && <p className={styles.quiet}>{words.incomplete}</p>
      )}
    </div>
  );
}

/** The operators of the column's kind, and the one in use where a rule came with another. */
function offered(condition: DraftCondition, column: NamedColumn | null): readonly Operator[] {
  if (condition.column === ORDERS) return ORDER_OPERATORS;
  if (column === null) return ['inSegment', 'notInSegment'];
  const own = operatorsOf(column.kind);
  return own.includes(condition.operator) ? own : [condition.operator, ...own];
}

interface ValuesProps {
  readonly condition: DraftCondition;
  readonly column: NamedColumn | null;
  readonly context: BuilderContext;
  readonly onChange: (condition: DraftCondition) => void;
}

function Values({ condition, column, context, onChange }: ValuesProps) {
  const words = useText(builderText);
  const formats = useFormats();
  const { operator, values } = condition;
  if (condition.column === ORDERS) {
    return <OrderValues condition={condition} context={context} onChange={onChange} />;
  }
  if (column === null) {
    return (
      <SegmentPicker
        segments={context.segments}
        values={values}
        onChange={(next) => onChange({ ...condition, values: next })}
      />
    );
  }
  const bound = (end: 'min' | 'max', name: string, unit: string | null, type = 'number') => (
    <Bound
      key={end}
      type={type}
      label={name}
      unit={unit}
      value={condition[end]}
      onChange={(text) => onChange({ ...condition, [end]: text })}
    />
  );
  switch (operator) {
    case 'oneOf':
    case 'notOneOf':
      return (
        <ValuePicker
          column={column}
          values={values}
          onChange={(next) => onChange({ ...condition, values: next })}
        />
      );
    case 'contains':
    case 'notContains':
      return (
        <div className={styles.textBound}>
          <TextField
            label={words.text}
            showsLabel={false}
            autoComplete="off"
            spellCheck={false}
            value={condition.text}
            onChange={(text) => onChange({ ...condition, text })}
          />
        </div>
      );
    case 'top':
      return bound('max', words.share, words.percentUnit);
    case 'withinDays':
      return bound('max', words.within, words.daysUnit);
    case 'daysAgo':
      return (
        <>
          {bound('min', words.leastDays, words.daysUnit)}
          {bound('max', words.mostDays, words.daysUnit)}
        </>
      );
    case 'dates':
      return (
        <>
          {bound('min', words.from, null, 'date')}
          {bound('max', words.to, null, 'date')}
        </>
      );
    case 'range': {
      const unit =
        column.kind === 'share'
          ? words.percentUnit
          : column.kind === 'days'
            ? words.daysUnit
            : column.kind === 'money' && context.currency !== null
              ? moneySign(context.currency, formats.locale)
              : null;
      return (
        <>
          {bound('min', words.least, unit)}
          {bound('max', words.most, unit)}
        </>
      );
    }
    default:
      return null;
  }
}

/** How many or how much, of orders of at least what, within how many days. */
function OrderValues({ condition, context, onChange }: Omit<ValuesProps, 'column'>) {
  const words = useText(builderText);
  const formats = useFormats();
  const { currency } = context;
  const money = currency === null ? null : moneySign(currency, formats.locale);
  const unit = condition.operator === 'ordersCount' ? null : money;
  const { orders } = condition;
  return (
    <>
      {(['min', 'max'] as const).map((end) => (
        <Bound
          key={end}
          type="number"
          label={end === 'min' ? words.least : words.most}
          unit={unit}
          value={condition[end]}
          onChange={(text) => onChange({ ...condition, [end]: text })}
        />
      ))}
      <Bound
        type="number"
        label={words.orderAmount}
        unit={words.orMore(money ?? '').trim()}
        value={orders.amount}
        onChange={(amount) => onChange({ ...condition, orders: { ...orders, amount } })}
      />
      <Bound
        type="number"
        label={words.orderDays}
        unit={words.lastDaysUnit}
        value={orders.days}
        onChange={(days) => onChange({ ...condition, orders: { ...orders, days } })}
      />
    </>
  );
}

function moneySign(currency: string, locale: string): string | null {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? null;
}

interface BoundProps {
  readonly label: string;
  readonly unit: string | null;
  readonly type: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function Bound({ label, unit, type, value, onChange }: BoundProps) {
  return (
    <div className={styles.bound} data-type={type}>
      <TextField
        type={type}
        step="any"
        label={label}
        showsLabel={false}
        {...(type === 'number' ? { placeholder: label, inputMode: 'decimal' as const } : {})}
        title={label}
        value={value}
        end={unit ?? undefined}
        onChange={onChange}
      />
    </div>
  );
}
