import { IconDotsVertical } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { Hint } from '#ui/hint.tsx';
import { keepUnits } from '#ui/words/no-break.ts';
import { kitText } from '#ui/words/kit-text.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { PopButton, PopChoice } from '#ui/pop-button.tsx';
import { NumbersTable, type PlainTable } from '#ui/table/numbers-table.tsx';
import { plainCsv, saveFile } from '#ui/save-file.ts';
import styles from './chart-frame.module.css';

export interface ChartFrameProps {
  readonly title: string;
  /** What is shown, over whom, in a short line. */
  readonly note?: string;
  /** What its words mean, from the glossary. */
  readonly explains?: string;
  /** How many stand behind it: "n = 4,338". */
  readonly count?: string;
  /** The same as numbers: for CSV, for the eyes that want it, and for screen readers. */
  readonly table: PlainTable;
  /** `card`: an h2 on its own surface, as a section of the screen; `plain` (default) inside one. */
  readonly kind?: 'plain' | 'card';
  /** Name of saved files, without an ending. */
  readonly fileName: string;
  readonly children: ReactNode;
}

/** A chart with its name and its ways out: image, drawing, CSV, table. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, note, explains, count, table, kind = 'plain', fileName, children } = props;
  const words = useText(kitText);
  const id = useId();
  const Title = kind === 'card' ? 'h2' : 'div';
  const [showsTable, setShowsTable] = useState(false);
  const figure = useRef<HTMLElement>(null);

  const savePicture = async (format: 'png' | 'svg') => {
    const { drawElement, toPng } = await import('#ui/picture.ts');
    if (figure.current === null) return;
    const picture = drawElement(figure.current);
    const blob =
      format === 'png' ? await toPng(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
    saveFile(blob, `${fileName}.${format}`);
  };

  return (
    <figure ref={figure} className={styles.frame} data-kind={kind} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <div>
          <div className={styles.head}>
            <Title id={id} className={styles.title}>
              {title}
            </Title>
            {explains !== undefined && (
              <span data-print="no">
                <Hint explains={explains} label={title} />
              </span>
            )}
          </div>
          {(note !== undefined || count !== undefined) && (
            <div className={styles.note}>
              {keepUnits([note, count].filter(Boolean).join(' · '))}
            </div>
          )}
        </div>
        <span data-print="no">
          <PopButton
            label={`${title}: ${words.chartMenu}`}
            face={<IconDotsVertical size={18} stroke={1.6} aria-hidden />}
          >
            {(close) => {
              const then = (act: () => void | Promise<void>) => () => {
                close();
                void act();
              };
              return (
                <>
                  <PopChoice onChoose={then(() => setShowsTable(!showsTable))}>
                    {showsTable ? words.showChart : words.showTable}
                  </PopChoice>
                  <PopChoice onChoose={then(() => savePicture('png'))}>{words.png}</PopChoice>
                  <PopChoice onChoose={then(() => savePicture('svg'))}>{words.svg}</PopChoice>
                  <PopChoice
                    onChoose={then(() => {
                      const csv = plainCsv([table.columns, ...table.rows]);
                      saveFile(new Blob([csv], { type: 'text/csv' }), `${fileName}.csv`);
                    })}
                  >
                    {words.csv}
                  </PopChoice>
                </>
              );
            }}
          </PopButton>
        </span>
      </figcaption>
      {showsTable ? (
        <div className={styles.scroller} role="region" aria-labelledby={id} tabIndex={0}>
          <NumbersTable {...table} title={title} />
        </div>
      ) : (
        children
      )}
    </figure>
  );
}
