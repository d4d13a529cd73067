import { defaultAsOfWith } from '#domain/as-of-rule.ts';
import { parseIsoDay } from '#domain/civil-time.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Notice } from '#ui/notice.tsx';
import { recordText } from './record-text.ts';

/** A day more is the day that passes anyway. */
const LEAST_MOVE = 2;

/** What one late order does to everybody: the as-of day goes along with the newest fact. */
export function MovedAsOf({ typedDay }: { readonly typedDay: string }) {
  const words = useText(recordText);
  const formats = useFormats();
  const today = useWorkspace((state) => state.view?.today ?? 0);
  const asOf = useWorkspace((state) => state.view?.asOf ?? null);
  const profile = answerOf(useCall('result.profile', {}));
  const day = parseIsoDay(typedDay.trim());
  if (asOf === null || asOf.origin === 'chosen' || day === null) return null;
  const next = defaultAsOfWith(day, asOf.newestDay, today);
  if (next - asOf.day < LEAST_MOVE) return null;
  const people = profile?.status === 'done' ? profile.summary.people : null;
  return (
    <Notice tone="warning" title={words.movesAsOf(formats.dayIso(asOf.day), formats.dayIso(next))}>
      {people === null
        ? words.movesAll(formats.daySpan(next - asOf.day))
        : words.movesPeople(formats.integer(people - 1), formats.daySpan(next - asOf.day))}
    </Notice>
  );
}
