import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { usePeopleList } from '#app/people/people-list.ts';
import { linkTo } from '#app/routes.ts';
import type { PeopleQuery } from '#worker/protocol/people.ts';

export interface ListedPersonProps {
  readonly id: number;
  /** Whose list it is, and which place in it: their page leads on to those before and behind. */
  readonly query: PeopleQuery;
  readonly index: number;
  readonly children: ReactNode;
}

/** Somebody in a short list, who leads to their page among the others of it. */
export function ListedPerson({ id, query, index, children }: ListedPersonProps) {
  const [, go] = useLocation();
  const path = `/customers/${id}`;
  return (
    <a
      href={linkTo(path)}
      onClick={(event) => {
        event.preventDefault();
        usePeopleList.getState().change(query);
        usePeopleList.getState().markOpened(id, index);
        go(path);
      }}
    >
      {children}
    </a>
  );
}
