/** Marks of people made from a list, each with Undo. */
import { dataClient } from '#app/data-client.ts';
import { useWorkspace } from '#app/workspace.ts';
import { kitText } from '#ui/kit-text.ts';
import type { Locale } from '#ui/text.ts';
import { showToast } from '#ui/toast.ts';
import { formatsOf } from '#ui/formats.ts';
import { actText } from './act-text.ts';

async function mark(
  people: readonly number[],
  kind: 'contacted' | 'doNotContact',
  isSet: boolean,
  locale: Locale,
  days?: readonly (number | null)[],
): Promise<boolean> {
  try {
    await dataClient.call('people.mark', {
      people,
      mark: kind,
      isSet,
      ...(days === undefined ? {} : { days }),
    });
    return true;
  } catch {
    showToast(actText[locale].failed, { tone: 'error' });
    return false;
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
  const before = known.filter((day) => day !== today);
  if (fresh.length === 0) {
    showToast(words.alreadyContacted);
    return false;
  }
  if (!(await mark(fresh, 'contacted', true, locale))) return false;
  showToast(words.contacted(fresh.length, formatsOf(locale).integer(fresh.length)), {
    act: {
      label: kitText[locale].undo,
      run: async () => {
        if (await mark(fresh, 'contacted', true, locale, before)) onUndo?.();
      },
    },
  });
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
  if (!(await mark([id], 'doNotContact', isNever, locale))) return false;
  showToast(said, {
    act: {
      label: kitText[locale].undo,
      run: async () => void (await mark([id], 'doNotContact', !isNever, locale)),
    },
  });
  return true;
}
