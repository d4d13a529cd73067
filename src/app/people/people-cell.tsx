import { FlagBadge, isFlag } from '#analyses/churn/flag-badge.tsx';
import { isStage, StageBadge } from '#analyses/lifecycle/stage-badge.tsx';
import type { Formats } from '#ui/formats.ts';
import { useFormats } from '#ui/locale-context.tsx';
import type { Cell, CellKind } from '#worker/protocol.ts';
import type { NamedColumn } from './people-columns.ts';
import styles from './people-cell.module.css';

/** How a value of this kind is written, in every table, filter and page. */
export function formatCell(
  kind: CellKind,
  value: string | number,
  currency: string | null,
  formats: Formats,
): string {
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'money':
      return formats.money(plainDecimal(value), currency);
    case 'share':
      return formats.percent(value, 1);
    case 'days':
      return formats.daySpan(Math.round(value));
    case 'day':
      return formats.dayIso(value);
    case 'moment':
      return formats.moment(value);
    case 'number':
      return formats.decimal(value, 2);
    case 'text':
    case 'category':
      return String(value);
  }
}

/** A float as a decimal string without an exponent. */
function plainDecimal(value: number): string {
  return Math.abs(value) < 1e15 ? String(Number(value.toFixed(4))) : value.toFixed(0);
}

export interface PeopleCellProps {
  readonly column: Pick<NamedColumn, 'id' | 'kind' | 'codes'>;
  readonly value: Cell;
  readonly currency: string | null;
}

/** One value of a person: badge, word, number or text, never markup; a dash where nothing is known. */
export function PeopleCell({ column, value, currency }: PeopleCellProps) {
  const formats = useFormats();
  if (value === null || value === '') return <span className={styles.unknown}>–</span>;
  if (column.id === 'lifecycle.stage' && isStage(value)) {
    return <StageBadge stage={value} look="plain" />;
  }
  if (column.id === 'churn.flag' && isFlag(value)) return <FlagBadge flag={value} look="plain" />;
  const text = column.codes?.[String(value)] ?? formatCell(column.kind, value, currency, formats);
  return (
    <span className={styles.text} title={column.kind === 'text' ? text : undefined}>
      {text}
    </span>
  );
}
