import { Button } from '@mantine/core';
import { correctFile } from '#app/import-session.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import type { StagedNeed } from '#worker/protocol/import.ts';
import { needText } from './need-text.ts';
import styles from './need-notice.module.css';
import { columnName } from '#ui/words/column-name.ts';

/** Columns listed at most: the heaviest. */
const LISTED = 6;

/** Less than so many bytes is nothing to any device. */
const WORTH_TELLING = 50_000_000;

export interface NeedNoticeProps {
  readonly need: StagedNeed;
  /** Files are being read again: nothing can be changed. */
  readonly isBusy: boolean;
}

/** What the import takes of this device; where that is too much, by how much and what could go. */
export function NeedNotice({ need, isBusy }: NeedNoticeProps) {
  const words = useText(needText);
  const { fileSize, locale } = useFormats();
  const { memory, stored, room, optional } = need;
  const free =
    room.quota === null || room.stored === null ? null : Math.max(0, room.quota - room.stored);
  const lacksMemory = room.memory !== null && memory > room.memory;
  const lacksSpace = free !== null && stored > free;
  const listed = optional.slice(0, LISTED);
  const columns =
    listed.length === 0 ? null : (
      <ul className={styles.columns} aria-label={words.columns}>
        {listed.map((column) => {
          const { batch, index, isLeftOut } = column;
          const header = columnName(column.header, locale);
          const out = optional.filter((own) => own.batch === batch && own.isLeftOut);
          const others = out.map((own) => own.index).filter((own) => own !== index);
          return (
            <li key={`${batch} ${index}`} data-out={isLeftOut}>
              <span className={styles.header}>{header}</span>
              <span className={styles.bytes}>
                {words.saves(fileSize(column.memory), fileSize(column.stored))}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                disabled={isBusy}
                aria-label={isLeftOut ? words.putBackOf(header) : words.leaveOutOf(header)}
                onClick={() =>
                  correctFile(batch, { leaveOutColumns: isLeftOut ? others : [...others, index] })
                }
              >
                {isLeftOut ? words.putBack : words.leaveOut}
              </Button>
            </li>
          );
        })}
      </ul>
    );
  if (lacksMemory || lacksSpace) {
    return (
      <Notice
        tone="warning"
        title={words.tight}
        safe={words.safe}
        next={columns === null ? words.nextFiles : words.next}
      >
        {lacksMemory && <p>{words.memoryRoom(fileSize(memory), fileSize(room.memory))}</p>}
        {lacksSpace && <p>{words.storedRoom(fileSize(stored), fileSize(free))}</p>}
        {columns}
      </Notice>
    );
  }
  const isLittle = memory < WORTH_TELLING && stored < WORTH_TELLING;
  if (isLittle && optional.every(({ isLeftOut }) => !isLeftOut)) return null;
  return (
    <div className={styles.need} data-role="need">
      <p>{words.need(fileSize(memory), fileSize(stored))}</p>
      {optional.some(({ isLeftOut }) => isLeftOut) && columns}
    </div>
  );
}
