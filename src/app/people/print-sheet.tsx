import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import type { Cell, PeopleWindow } from '#worker/protocol/people.ts';
import { actText } from './act-text.ts';
import { groupPhone } from './phone-groups.ts';
import styles from './print-sheet.module.css';

/** People on one sheet at most: longer lists are for a spreadsheet. */
export const MOST_PRINTED = 200;

export const SHEET_COLUMNS = [
  'name',
  'key',
  'customers.phone',
  'habits.topProduct',
  'lifecycle.silenceDays',
  'habits.spendYear',
] as const;

export interface PrintSheetProps {
  readonly title: string;
  readonly people: PeopleWindow;
  /** Who is not on it, and why. */
  readonly leftOut: string | null;
  readonly onDone: () => void;
}

/** A list of people on paper, with room to note what came of it. Seen by the printer only. */
export function PrintSheet({ title, people, leftOut, onDone }: PrintSheetProps) {
  const words = useText(actText);
  const formats = useFormats();
  const view = useWorkspace((state) => state.view);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['prints'] = 'sheet';
    const end = () => onDone();
    window.addEventListener('afterprint', end, { once: true });
    window.print();
    return () => {
      window.removeEventListener('afterprint', end);
      delete root.dataset['prints'];
    };
  }, [onDone]);
  const { cells, ids, total } = people;
  const cell = (column: string, at: number): Cell => cells[column]?.[at] ?? null;
  const has = (column: string) => cells[column]?.some((value) => value !== null) === true;
  const shown = {
    phone: has('customers.phone'),
    product: has('habits.topProduct'),
    days: has('lifecycle.silenceDays'),
    money: has('habits.spendYear'),
  };
  return createPortal(
    <div className={`silhouette-sheet ${styles.sheet}`}>
      <h1>{title}</h1>
      <p>
        {view?.asOf && formats.day(view.asOf.day)} · {words.sheetPrivate}
        {leftOut !== null && ` ${words.sheetLeftOut(leftOut)}`}
        {total > ids.length && ` ${words.sheetMore(formats.integer(ids.length))}`}
      </p>
      <table>
        <thead>
          <tr>
            <th />
            <th>{words.sheetName}</th>
            {shown.phone && <th>{words.sheetPhone}</th>}
            {shown.product && <th>{words.sheetProduct}</th>}
            {shown.days && <th data-align="end">{words.sheetDays}</th>}
            {shown.money && <th data-align="end">{words.sheetMoney}</th>}
            <th className={styles.note}>{words.sheetNote}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id, at) => {
            const days = cell('lifecycle.silenceDays', at);
            const money = cell('habits.spendYear', at);
            return (
              <tr key={id}>
                <td className={styles.box}>
                  <span />
                </td>
                <td>{cell('name', at) ?? cell('key', at)}</td>
                {shown.phone && <td>{groupPhone(String(cell('customers.phone', at) ?? ''))}</td>}
                {shown.product && <td>{cell('habits.topProduct', at)}</td>}
                {shown.days && (
                  <td data-align="end">{typeof days === 'number' && formats.daySpan(days)}</td>
                )}
                {shown.money && (
                  <td data-align="end">
                    {typeof money === 'number' &&
                      formats.money(money.toFixed(2), view?.currency ?? null, 'whole')}
                  </td>
                )}
                <td />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
