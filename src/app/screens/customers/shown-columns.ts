/** Which columns of the customers table are shown: layout, so remembered in this browser, as ids only. */
import { create } from 'zustand';
import { COLUMN_GROUPS, isCustomColumn, type NamedColumn } from '#app/people/people-columns.ts';
import { forgetWithWorkspace } from '#app/left-behind.ts';
import { columnsOfRule, segmentsOfRule } from '#domain/rule.ts';
import type { Cell, PeopleFilter } from '#worker/protocol/people.ts';

/** A list to work off says why and whom to call; the list of everyone says what is known. */
export type ListPurpose = 'everyone' | 'calls';

const KEPT_AS: Readonly<Record<ListPurpose, string>> = {
  everyone: 'silhouette.customerColumns',
  calls: 'silhouette.callColumns',
};

/** What stands first where it is there; of several in one place the first that is. */
const DEFAULT_IDS: Readonly<Record<ListPurpose, readonly (readonly string[])[]>> = {
  everyone: [
    ['name'],
    ['key'],
    ['lifecycle.stage'],
    ['churn.flag'],
    ['churn.bookedDay'],
    ['lifecycle.silenceDays', 'rfm.recencyDays'],
    ['profile.frequency'],
    ['profile.monetary'],
    ['care.net'],
    ['rfm.r'],
    ['rfm.f'],
    ['rfm.m'],
    ['profile.city'],
  ],
  calls: [
    ['name', 'key'],
    ['customers.phone'],
    ['lifecycle.stage'],
    ['churn.flag'],
    ['lifecycle.silenceDays', 'rfm.recencyDays'],
    ['reason'],
    ['habits.lastProduct', 'habits.topProduct', 'profile.favouriteCategory'],
    // What the list goes by: money after returns where anything came back.
    ['care.net', 'habits.spendYear', 'profile.monetary'],
  ],
};

/** Facts shown of people who never bought. */
const MOST_FACTS = 9;

type Ids = readonly string[] | null;

interface ShownColumns {
  /** In the order shown; null: the default ones. */
  readonly chosen: Readonly<Record<ListPurpose, Ids>>;
  readonly choose: (purpose: ListPurpose, ids: Ids) => void;
}

export const useShownColumns = create<ShownColumns>()((set, get) => ({
  chosen: { everyone: readKept('everyone'), calls: readKept('calls') },
  choose(purpose, ids) {
    set({ chosen: { ...get().chosen, [purpose]: ids } });
    try {
      // The id of a custom field holds a header of a file, and what a file says stays in the workspace.
      const kept = ids?.filter((id) => !isCustomColumn(id));
      if (kept) localStorage.setItem(KEPT_AS[purpose], JSON.stringify(kept));
      else localStorage.removeItem(KEPT_AS[purpose]);
    } catch {
      // Storage is refused here: the choice lasts as long as the page.
    }
  },
}));

// The id of a field of the files' own holds a header: it goes with the workspace it came from.
forgetWithWorkspace(() => {
  useShownColumns.setState({
    chosen: { everyone: readKept('everyone'), calls: readKept('calls') },
  });
});

function readKept(purpose: ListPurpose): Ids {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS[purpose]) ?? 'null');
    if (!Array.isArray(kept)) return null;
    return kept.filter((id): id is string => typeof id === 'string');
  } catch {
    return null;
  }
}

/** Columns by which a list is one of people who may leave, or who want a word. */
const CALLING = new Set(['churn.flag', 'care.reason', 'lifecycle.ratio']);
const QUIET_STAGES: ReadonlySet<string | null> = new Set(['dormant', 'lost']);
const QUIET_SEGMENTS = new Set(['highQuiet', 'dueNow', 'stage-dormant', 'stage-lost']);

/** What a list that was opened with these filters is for. */
export function purposeOf(filters: readonly PeopleFilter[]): ListPurpose {
  const isCalling = filters.some((filter) => {
    if ('rule' in filter) {
      return (
        columnsOfRule(filter.rule).some((id) => CALLING.has(id)) ||
        segmentsOfRule(filter.rule).some((id) => QUIET_SEGMENTS.has(id))
      );
    }
    if (filter.column === 'churn.flag' && 'oneOf' in filter) {
      return filter.oneOf.some((flag) => flag !== 'none' && flag !== 'booked');
    }
    if (filter.column === 'lifecycle.stage' && 'oneOf' in filter) {
      return filter.oneOf.length > 0 && filter.oneOf.every((stage) => QUIET_STAGES.has(stage));
    }
    return CALLING.has(filter.column);
  });
  return isCalling ? 'calls' : 'everyone';
}

export interface Shop {
  readonly hasBuyers: boolean;
  /** The number that tells people apart says nothing that name or phone do not say. */
  readonly isKeySpare: boolean;
  /** It is a member number, a phone or an address that has a column of its own. */
  readonly isKeyFact: boolean;
  /** Columns that say something of somebody; null while that is not known. */
  readonly told: ReadonlySet<string> | null;
}

/** Whether people have names; where they are known by their names alone, even some, the number is the name. */
export function areNamed(keys: readonly Cell[], names: readonly Cell[]): boolean {
  return (
    keys.length === 0 ||
    keys.some((key, at) => names[at] !== key) ||
    keys.some((key) => !/\d/.test(String(key)))
  );
}

/** The columns to show, in the order chosen or of the default; never none. */
export function shownOf(
  columns: readonly NamedColumn[],
  ids: Ids,
  purpose: ListPurpose,
  { hasBuyers, isKeySpare, isKeyFact, told }: Shop,
): readonly NamedColumn[] {
  const byId = new Map(columns.map((column) => [column.id, column]));
  if (ids !== null) {
    const [first] = columns;
    const chosen = ids.flatMap((id) => (id === first?.id ? [] : (byId.get(id) ?? [])));
    return first ? [first, ...chosen] : chosen;
  }
  if (!hasBuyers) {
    // Without a name the number is who it is.
    const hasName = columns.some(({ id }) => id === 'name');
    const isSpare = isKeyFact || (isKeySpare && hasName);
    return columns
      .filter(({ id, group }) => !(isSpare && id === 'key') && isOfPerson(group))
      .sort((a, b) => placeOf(a.id) - placeOf(b.id))
      .slice(0, MOST_FACTS);
  }
  return DEFAULT_IDS[purpose]
    .flatMap(
      (places) => byId.get(places.find((id) => byId.has(id) && isTold(id, told)) ?? '') ?? [],
    )
    .filter(({ id }, at) => at === 0 || id !== 'key' || !isKeySpare);
}

/** Behind who it is, before other facts: where there are no orders, the contract is what is known. */
const OF_CONTRACT: readonly string[] = [
  'agreements.left',
  'agreements.kind',
  'agreements.tenure',
  'agreements.amount',
];

function placeOf(id: string): number {
  if (id === 'name' || id === 'key') return -1;
  const at = OF_CONTRACT.indexOf(id);
  return at < 0 ? OF_CONTRACT.length : at;
}

/** Made by the page, or met with a value among the people looked at. */
function isTold(id: string, told: Shop['told']): boolean {
  return told === null || id === 'reason' || told.has(id);
}

function isOfPerson(group: NamedColumn['group']): boolean {
  return group === 'facts' || group === 'custom';
}

/** The ids with one more, put behind its group; those that are there keep their order. */
export function withColumn(
  columns: readonly NamedColumn[],
  ids: readonly string[],
  added: string,
): readonly string[] {
  const groupRank = (id: string): number => {
    const column = columns.find((it) => it.id === id);
    return column ? COLUMN_GROUPS.indexOf(column.group) : -1;
  };
  const own = groupRank(added);
  const sameGroup = ids.map((id, at) => at > 0 && groupRank(id) === own).lastIndexOf(true);
  const after = ids.findIndex((id, at) => at > 0 && groupRank(id) > own);
  const at = sameGroup >= 0 ? sameGroup + 1 : after >= 0 ? after : ids.length;
  return [...ids.slice(0, at), added, ...ids.slice(at)];
}
