import { useState } from 'react';
import { correctFile, type Corrections } from '#app/import-session.ts';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { TextButton } from '#ui/text-button.tsx';
import type { StagedColumnView, StagedFileView } from '#worker/protocol/import.ts';
import { receiverText } from './receiver-text.ts';
import styles from './receiver-offer.module.css';
import { columnName } from '#ui/words/column-name.ts';

export interface ReceiverOfferProps {
  readonly file: StagedFileView;
  readonly corrections: Corrections | undefined;
}

const RECEIVER = { table: 'orders', field: 'receiverPhone' } as const;
const BUYER = { table: 'customers', field: 'phone' } as const;

/** Matching on receivers' phones: off, explained, and one press away where buyers have none of their own. */
export function ReceiverOffer({ file, corrections }: ReceiverOfferProps) {
  const words = useText(receiverText);
  const locale = useLocale();
  /** The column that was taken: it can be given back. */
  const [taken, setTaken] = useState<number | null>(null);
  const choose = (index: number, field: typeof RECEIVER | typeof BUYER): void => {
    setTaken(field === BUYER ? index : null);
    correctFile(file.batch, { columns: { [index]: field } });
  };
  const own = taken === null ? null : corrections?.columns?.[taken];
  if (taken !== null && own?.table === BUYER.table && own.field === BUYER.field) {
    const header = file.columns.find(({ index }) => index === taken)?.header ?? '';
    return (
      <p className={styles.offer} data-role="receiver-phone">
        {words.taken(columnName(header, locale))}{' '}
        <TextButton onClick={() => choose(taken, RECEIVER)}>{words.giveBack}</TextButton>
      </p>
    );
  }
  const column = file.columns.find(isReceiverPhone);
  const hasBuyerPhone = file.columns.some(
    ({ table, field, isEmpty }) => table === BUYER.table && field === BUYER.field && !isEmpty,
  );
  if (column === undefined || hasBuyerPhone) return null;
  return (
    <p className={styles.offer} data-role="receiver-phone">
      {words.offer(columnName(column.header, locale))}{' '}
      <TextButton onClick={() => choose(column.index, BUYER)}>{words.take}</TextButton>
    </p>
  );
}

/** Whole numbers: masked ones find nobody. */
function isReceiverPhone({ table, field, samples, isLeftOut }: StagedColumnView): boolean {
  return (
    table === RECEIVER.table &&
    field === RECEIVER.field &&
    !isLeftOut &&
    samples.some((sample) => !sample.includes('*') && (sample.match(/\d/g)?.length ?? 0) >= 7)
  );
}
