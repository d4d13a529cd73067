/** The list of people being looked at: one query that every number opens and the customer pages walk along. */
import { create } from 'zustand';
import { forgetWithWorkspace } from '#app/left-behind.ts';
import type { PeopleQuery } from '#worker/protocol/people.ts';

export const EVERYONE: PeopleQuery = {
  search: '',
  filters: [],
  sort: { column: 'profile.monetary', descending: true },
};

interface PeopleList {
  readonly query: PeopleQuery;
  /** The person opened last, and where in the list they stood. */
  readonly opened: { readonly id: number; readonly index: number } | null;
  /** What the menu left behind when it opened everyone: one press brings it back. */
  readonly left: PeopleQuery | null;
  readonly change: (query: Partial<PeopleQuery>) => void;
  readonly markOpened: (id: number, index: number) => void;
  /** By the menu: everyone, whatever a number elsewhere or a search had narrowed the list to. */
  readonly openEveryone: () => void;
}

export function isNarrowed({ search, filters }: PeopleQuery): boolean {
  return search.trim() !== '' || filters.length > 0;
}

export const usePeopleList = create<PeopleList>()((set, get) => ({
  query: EVERYONE,
  opened: null,
  left: null,
  change: (query) => set({ query: { ...get().query, ...query }, opened: null, left: null }),
  markOpened: (id, index) => set({ opened: { id, index } }),
  openEveryone: () => {
    const { query } = get();
    if (isNarrowed(query)) set({ query: EVERYONE, opened: null, left: query });
  },
}));

// What was asked of one workspace goes with it: of another it says nothing, of a deleted one it must not be left.
forgetWithWorkspace(() => usePeopleList.setState({ query: EVERYONE, opened: null, left: null }));
