import { useSyncExternalStore } from 'react';

/** A phone held upright: tables become cards. */
const NARROW = '(max-width: 600px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => window.matchMedia(NARROW).matches);
}

function watch(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
