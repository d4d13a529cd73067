/** Which columns of the customers table are shown: layout, so remembered in this browser, as ids only. */
import { create } from 'zustand';
import { isCustomColumn, type NamedColumn } from '#app/people/people-columns.ts';

const KEPT_AS = 'silhouette.customerColumns';

const DEFAULT_IDS: readonly string[] = [
  'name',
  'key',
  'lifecycle.stage',
  'churn.flag',
  'rfm.recencyDays',
  'profile.frequency',
  'profile.monetary',
  'rfm.r',
  'rfm.f',
  'rfm.m',
  'profile.city',
];

/** Facts shown of people who never bought. */
const MOST_FACTS = 9;

interface ShownColumns {
  /** null: the default ones. */
  readonly ids: readonly string[] | null;
  readonly choose: (ids: readonly string[] | null) => void;
}

export const useShownColumns = create<ShownColumns>()((set) => ({
  ids: readKept(),
  choose(ids) {
    set({ ids });
    try {
      // The id of a custom field holds a header of a file, and what a file says stays in the workspace.
      const kept = ids?.filter((id) => !isCustomColumn(id));
      if (kept) localStorage.setItem(KEPT_AS, JSON.stringify(kept));
      else localStorage.removeItem(KEPT_AS);
    } catch {
      // Storage is refused here: the choice lasts as long as the page.
    }
  },
}));

function readKept(): readonly string[] | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? 'null');
    if (!Array.isArray(kept)) return null;
    return kept.filter((id): id is string => typeof id === 'string');
  } catch {
    return null;
  }
}

/** The columns to show, in the order of the groups or of the default; never none. */
export function shownOf(
  columns: readonly NamedColumn[],
  ids: readonly string[] | null,
  hasBuyers: boolean,
): readonly NamedColumn[] {
  if (ids === null) {
    if (!hasBuyers) {
      return columns
        .filter(({ group }) => group === 'facts' || group === 'custom')
        .slice(0, MOST_FACTS);
    }
    const byId = new Map(columns.map((column) => [column.id, column]));
    // Too few buyers for scores: the days away say the same as recency.
    const wanted = byId.has('rfm.recencyDays')
      ? DEFAULT_IDS
      : DEFAULT_IDS.map((id) => (id === 'rfm.recencyDays' ? 'lifecycle.silenceDays' : id));
    return wanted.flatMap((id) => byId.get(id) ?? []);
  }
  const chosen = new Set(ids);
  return columns.filter(({ id }, at) => at === 0 || chosen.has(id));
}
