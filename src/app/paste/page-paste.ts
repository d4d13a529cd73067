import { useEffect, useRef } from 'react';
import { useLocale, useText } from '#ui/words/locale-context.tsx';
import { showToast } from '#ui/toast.ts';
import { pasteText } from './paste-text.ts';

type OnFiles = (files: readonly File[]) => void;

/** Takes what is pasted anywhere on the page but into a field: files, or a table. Null: nothing is taken. */
export function PagePaste({ onFiles }: { readonly onFiles: OnFiles | null }) {
  const locale = useLocale();
  const words = useText(pasteText);
  const latest = useRef({ onFiles, locale, words });
  useEffect(() => {
    latest.current = { onFiles, locale, words };
  }, [onFiles, locale, words]);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { onFiles: take, locale: own, words: said } = latest.current;
      const { clipboardData: data, target } = event;
      if (take === null || data === null || isField(target)) return;
      // What the event carries is gone when it ends.
      const files = [...data.files];
      const pasted = { text: data.getData('text/plain'), html: data.getData('text/html') };
      event.preventDefault();
      void import('./pasted-table.ts').then(({ pastedTable }) => {
        const file = pastedTable(pasted, own);
        if (file !== null) take([file]);
        else if (files.length > 0) take(files);
        else if (pasted.text !== '') showToast(said.noTable);
      });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
  return null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], dialog') !== null
  );
}
