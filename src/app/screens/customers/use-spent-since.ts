import { civilFromDay } from '#domain/civil-time.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { customersText } from './text.ts';

const YEAR_DAYS = 365;

/** "6 月以来消费" of a shop whose first order is less than a year ago; null where a year is a year. */
export function useSpentSince(): string | null {
  const words = useText(customersText);
  const formats = useFormats();
  const asOf = useWorkspace((state) => state.view?.asOf?.day ?? null);
  const first = answerOf(
    useCall('people.window', {
      query: { search: '', filters: [], sort: { column: 'profile.firstDay', descending: false } },
      columns: ['profile.firstDay'],
      offset: 0,
      limit: 1,
    }),
  )?.cells['profile.firstDay']?.[0];
  if (asOf === null || typeof first !== 'number' || asOf - first >= YEAR_DAYS) return null;
  const [start, end] = [civilFromDay(first), civilFromDay(asOf)];
  return words.spentSince(
    start.year === end.year ? words.monthOfYear(start.month) : formats.month(first),
  );
}
