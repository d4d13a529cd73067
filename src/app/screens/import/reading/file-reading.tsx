import { useId, useState } from 'react';
import { DEFAULT_SOURCE } from '#domain/batch.ts';
import { wordIn } from '#domain/locale.ts';
import type { SkipReason } from '#domain/sheet.ts';
import { correctFile, type Corrections } from '#app/import-session.ts';
import { FactsList } from '#ui/facts-list.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import type { StagedFileView } from '#worker/protocol/import.ts';
import { FirstRows } from './first-rows.tsx';
import { detailsText } from './details-text.ts';
import { ReadingChoices } from './reading-choices.tsx';
import { newlineNames } from './reading-words.ts';
import { reasonName } from '#app/screens/import/outcome/outcome-words.ts';
import styles from './file-reading.module.css';

export interface FileReadingProps {
  readonly staged: string;
  readonly edition: number;
  readonly file: StagedFileView;
  readonly corrections: Corrections | undefined;
}

/** How bytes became rows and columns: each choice can be changed, with the first rows under it. */
export function FileReading({ staged, edition, file, corrections }: FileReadingProps) {
  const words = useText(detailsText);
  const formats = useFormats();
  const locale = useLocale();
  const { batch, dialect } = file;
  const isRead = file.columns.length > 0;
  const leftOut = Object.entries(file.rows.skipped)
    .filter(([, count]) => count > 0)
    .map(
      ([reason, count]) => `${reasonName(reason as SkipReason, locale)} ${formats.integer(count)}`,
    )
    .join(' · ');
  return (
    <div className={styles.reading}>
      <div className={styles.choices}>
        <ReadingChoices file={file} corrections={corrections} />
        <SourceChoice batch={batch} source={file.source} />
      </div>
      {isRead && (
        <>
          <FactsList
            facts={[
              { term: words.size, value: formats.fileSize(file.bytes) },
              ...(file.isSheet
                ? []
                : [{ term: words.newline, value: wordIn(newlineNames[dialect.newline], locale) }]),
              ...(leftOut === '' ? [] : [{ term: words.leftOutRows, value: leftOut }]),
            ]}
          />
          <FirstRows key={edition} staged={staged} edition={edition} file={file} />
        </>
      )}
    </div>
  );
}

/** Which shop the file is from: order numbers of two shops are never mixed up. */
function SourceChoice({ batch, source }: { readonly batch: string; readonly source: string }) {
  const words = useText(detailsText);
  const id = useId();
  const kept = source === DEFAULT_SOURCE ? '' : source;
  const [typed, setTyped] = useState(kept);
  const wanted = typed.trim() === '' ? DEFAULT_SOURCE : typed.trim();
  return (
    <form
      className={styles.choice}
      data-wide
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== source) correctFile(batch, { source: wanted });
      }}
    >
      <label htmlFor={id}>{words.source}</label>
      <div className={styles.source}>
        <input
          id={id}
          type="text"
          maxLength={60}
          autoComplete="off"
          placeholder={words.sourceMain}
          aria-describedby={`${id}-hint`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {wanted !== source && <button type="submit">{words.sourceApply}</button>}
      </div>
      <p id={`${id}-hint`} className={styles.note}>
        {words.sourceHint}
      </p>
    </form>
  );
}
