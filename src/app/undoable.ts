/** What was done can be undone: by the toast that tells of it, and by the keys of Undo and Redo. */
import { useEffect } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Locale } from '#domain/locale.ts';
import { kitText } from '#ui/words/kit-text.ts';
import { useLocale } from '#ui/words/locale-context.tsx';
import { defineText } from '#ui/words/text.ts';
import { closeOldToasts, showToast } from '#ui/toast.ts';
import { dataClient, failureOf } from '#app/asking/data-client.ts';
import { useWorkspace } from './workspace.ts';

const text = defineText({
  undone: [
    (what: string) => `已撤销：${what}`,
    (what: string) => `已復原：${what}`,
    (what: string) => `Undone: ${what}`,
  ],
  redone: [
    (what: string) => `已恢复：${what}`,
    (what: string) => `已重做：${what}`,
    (what: string) => `Redone: ${what}`,
  ],
  inNumbers: [
    (what: string, numbers: string) => `${what}（${numbers}）`,
    (what: string, numbers: string) => `${what}（${numbers}）`,
    (what: string, numbers: string) => `${what} (${numbers})`,
  ],
  redo: ['恢复', '重做', 'Redo'],
  nothingToUndo: [
    '这次打开以来没有可以撤销的。',
    '這次開啟以來沒有可以復原的。',
    'There is nothing to undo since you opened this page.',
  ],
  nothingToRedo: ['没有可以恢复的。', '沒有可以重做的。', 'There is nothing to redo.'],
  history: ['看历史', '看歷史', 'History'],
});

/** Tells what an act did, with Undo. Without an act nothing was changed, and there is nothing to undo. */
export function showUndoable(
  said: string,
  act: number | null,
  locale: Locale,
  onUndone?: () => void,
): void {
  if (act === null) {
    showToast(said);
    return;
  }
  const run = async (): Promise<void> => {
    if (await turnAct(act, false, locale)) {
      showToast(kitText[locale].undone);
      onUndone?.();
    }
  };
  showToast(said, { act: { label: kitText[locale].undo, run } });
}

/** Undoes an act or does it again; says why where it cannot. */
export async function turnAct(act: number, isDone: boolean, locale: Locale): Promise<boolean> {
  try {
    await dataClient.call('history.turn', { act, isDone });
    return true;
  } catch (error) {
    await sayFailure(error, locale);
    return false;
  }
}

/** Ctrl or ⌘ with Z undoes, with Shift (or Ctrl Y) redoes, where no field and no dialog has the keys. */
export function UndoKeys(): null {
  const locale = useLocale();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isDone = redoes(event);
      if (isDone === null || event.defaultPrevented || isTyping(event.target)) return;
      // In a tab that only looks the call says so.
      if (useWorkspace.getState().view === null) return;
      event.preventDefault();
      void turnLast(isDone, locale);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [locale]);
  return null;
}

/** True for Redo, false for Undo, null for any other key. */
function redoes({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean | null {
  if (ctrlKey === metaKey || altKey) return null;
  if (key.toLowerCase() === 'z') return shiftKey;
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? true : null;
}

function isTyping(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open], [role="dialog"][aria-modal="true"]')) return true;
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

async function turnLast(isDone: boolean, locale: Locale): Promise<void> {
  const words = text[locale];
  try {
    const turned = await dataClient.call('history.turnLast', { isDone });
    if (!turned) {
      showToast(isDone ? words.nothingToRedo : words.nothingToUndo, {
        act: { label: words.history, run: () => navigate('/history') },
      });
      return;
    }
    const { wordsOfAct } = await import('./done-words.ts');
    const { title, numbers } = wordsOfAct(turned.told, locale);
    const what = numbers === null ? title : words.inNumbers(title, numbers);
    const run = async (): Promise<void> => void (await turnAct(turned.act, !isDone, locale));
    // What offered to undo it would offer what is done.
    closeOldToasts(0);
    showToast(isDone ? words.redone(what) : words.undone(what), {
      act: { label: isDone ? kitText[locale].undo : words.redo, run },
    });
  } catch (error) {
    await sayFailure(error, locale);
  }
}

/** The words come when they are needed. */
async function sayFailure(error: unknown, locale: Locale): Promise<void> {
  const { failureTrouble } = await import('#app/screens/import/failures/failure-words.ts');
  const { happened, next } = failureTrouble(failureOf(error), locale);
  showToast(`${happened} ${next}`, { tone: 'error' });
}
