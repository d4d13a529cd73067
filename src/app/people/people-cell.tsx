import { FlagBadge, isFlag } from '#analyses/churn/flag-badge.tsx';
import { isStage, StageBadge } from '#analyses/lifecycle/stage-badge.tsx';
import { useFormats } from '#ui/words/locale-context.tsx';
import type { Cell } from '#worker/protocol/people.ts';
import { formatCell } from './format-cell.ts';
import type { NamedColumn } from './people-columns.ts';
import styles from './people-cell.module.css';

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
