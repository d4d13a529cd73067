import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { Dialog } from '#ui/dialog.tsx';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { pasteText } from './paste-text.ts';
import { pastedTable } from './pasted-table.ts';
import styles from './paste-dialog.module.css';

export interface PasteDialogProps {
  readonly onClose: () => void;
  readonly onFile: (file: File) => void;
}

/** A box to paste a table into. */
export function PasteDialog({ onClose, onFile }: PasteDialogProps) {
  const words = useText(pasteText);
  const locale = useLocale();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [isRefused, setRefused] = useState(false);
  const take = (pasted: { text: string; html: string }): boolean => {
    const file = pastedTable(pasted, locale);
    if (file !== null) onFile(file);
    else setRefused(true);
    return file !== null;
  };
  return (
    <Dialog title={words.dialogTitle} lead={words.dialogLead} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          take({ text: box.current?.value ?? '', html: '' });
        }}
      >
        <textarea
          ref={box}
          // The dialog opens to be pasted into.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          className={styles.box}
          rows={8}
          autoComplete="off"
          spellCheck={false}
          aria-label={words.box}
          aria-describedby={isRefused ? id : undefined}
          onPaste={(event) => {
            const { clipboardData: data } = event;
            // A whole table at once is read at once.
            const pasted = { text: data.getData('text/plain'), html: data.getData('text/html') };
            if (box.current?.value === '' && take(pasted)) event.preventDefault();
          }}
        />
        {isRefused && (
          <p id={id} className={styles.refused} role="status">
            {words.noTable}
          </p>
        )}
        <div className={styles.acts}>
          <Button type="submit" size="md">
            {words.read}
          </Button>
          <Button size="md" variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
