/** How a number opens its people: in the customers table, those worth most first. */
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import type { PeopleChoice } from '#analyses/views.ts';
import { usePeopleList } from './people-list.ts';
import { useWorthOrder } from './worth.ts';

/** Shows these people in the customers table, whatever was searched for before. */
export function useOpenPeople(): (people: PeopleChoice) => void {
  const [, go] = useLocation();
  const worth = useWorthOrder();
  return useCallback(
    ({ filters, sort }) => {
      usePeopleList.getState().change({ search: '', filters, sort: sort ?? worth });
      go('/customers');
    },
    [go, worth],
  );
}
