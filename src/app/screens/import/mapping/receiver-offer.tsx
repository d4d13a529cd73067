import { useState } from 'react';
import { correctFile, type Corrections } from '#app/import-session.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { TextButton } from '#ui/text-button.tsx';
import { defineText } from '#ui/words/text.ts';
import type { StagedColumnView, StagedFileView } from '#worker/protocol/import.ts';
import styles from './receiver-offer.module.css';

const receiverText = defineText({
  offer: [
    (column: string) =>
      `“${column}”是收货人的，没有拿来认人：礼物会寄给别人。多半寄给买家本人的话，可以当作买家手机，就能联系到人，也和问卷、会员名单对上。`,
    (column: string) =>
      `「${column}」是收件人的，沒有拿來認人：禮物會寄給別人。多半寄給買家本人的話，可以當作買家手機，就能聯絡到人，也和問卷、會員名單對上。`,
    (column: string) =>
      `“${column}” is the receiver's and identifies nobody, as gifts go to others. If you mostly ship to the buyers themselves, use it as their phone: you can reach them, and they are matched with surveys and member lists.`,
  ],
  take: ['当作买家手机', '當作買家手機', "Use as the buyers' phone"],
  taken: [
    (column: string) => `“${column}”当作买家手机：人数和结果已按这样重新算过。`,
    (column: string) => `「${column}」當作買家手機：人數與結果已照這樣重新算過。`,
    (column: string) =>
      `“${column}” stands for the buyers' phone: people and results above are counted that way.`,
  ],
  giveBack: ['改回收货人手机', '改回收件人手機', "Back to the receivers' phone"],
});

export interface ReceiverOfferProps {
  readonly file: StagedFileView;
  readonly corrections: Corrections | undefined;
}

const RECEIVER = { table: 'orders', field: 'receiverPhone' } as const;
const BUYER = { table: 'customers', field: 'phone' } as const;

/** Matching on receivers' phones: off, explained, and one press away where buyers have none of their own. */
export function ReceiverOffer({ file, corrections }: ReceiverOfferProps) {
  const words = useText(receiverText);
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
        {words.taken(header)}{' '}
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
      {words.offer(column.header)}{' '}
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
