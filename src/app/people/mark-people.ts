/** Marks of people made from a list, each with Undo. */
import { dataClient } from '#app/asking/data-client.ts';
import { showUndoable } from '#app/undoable.ts';
import { useWorkspace } from '#app/workspace.ts';
import type { Locale } from '#ui/words/text.ts';
import { showToast } from '#ui/toast.ts';
import { formatsOf } from '#ui/words/formats.ts';
import { actText } from './act-text.ts';

async function mark(
  people: readonly number[],
  kind: 'contacted' | 'doNotContact',
  isSet: boolean,
  locale: Locale,
): Promise<{ readonly act: number | null } | null> {
  try {
    return await dataClient.call('people.mark', { people, mark: kind, isSet });
  } catch {
    showToast(actText[locale].failed, { tone: 'error' });
    return null;
  }
}

/**
 * Marks people as contacted today.
 * @param known the day each was contacted last: who was today already stays as they are, Undo gives it back
 * @param onUndo told when the mark is taken back
 */
export async function markContacted(
  people: readonly number[],
  known: readonly (number | null)[],
  locale: Locale,
  onUndo?: () => void,
): Promise<boolean> {
  const words = actText[locale];
  const today = useWorkspace.getState().view?.today ?? null;
  const fresh = people.filter((_, at) => known[at] !== today);
  if (fresh.length === 0) {
    showToast(words.alreadyContacted);
    return false;
  }
  const marked = await mark(fresh, 'contacted', true, locale);
  if (!marked) return false;
  const said = words.contacted(fresh.length, formatsOf(locale).integer(fresh.length));
  showUndoable(said, marked.act, locale, onUndo);
  return true;
}

/** Marks one person as never to be contacted. */
export function markDoNotContact(id: number, name: string, locale: Locale): Promise<boolean> {
  return decideContact(id, true, actText[locale].neverContact(name), locale);
}

/** Takes that mark away. */
export function mayContactAgain(id: number, name: string, locale: Locale): Promise<boolean> {
  return decideContact(id, false, actText[locale].mayContact(name), locale);
}

async function decideContact(
  id: number,
  isNever: boolean,
  said: string,
  locale: Locale,
): Promise<boolean> {
  const marked = await mark([id], 'doNotContact', isNever, locale);
  if (!marked) return false;
  showUndoable(said, marked.act, locale);
  return true;
}
