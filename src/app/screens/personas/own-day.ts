/** Whether a weekday is that of a persona: chosen by many of them, and clearly more than by everyone. */
import type { Trait } from '#engine/statistics/contrast.ts';

const DAY = 'tags.favouriteWeekday';
/** This much of them choose it: seven equal days would have 14% each. */
const LEAST_SHARE = 0.22;
/** Of so many people with a usual day at least. */
const LEAST_PEOPLE = 10;
/** Of everyone's share, 100 × …, and what chance alone may do: as with all that sets a persona apart. */
const LEAST_TGI = 120;
const LARGEST_P = 0.05;

/** The day of the week that is theirs, of what was found to set them apart; null: they come as everyone does. */
export function ownDay(traits: readonly Trait[]): Trait | null {
  const days = traits.filter(
    ({ column, known, share, tgi, p }) =>
      column === DAY &&
      known >= LEAST_PEOPLE &&
      share >= LEAST_SHARE &&
      tgi >= LEAST_TGI &&
      p < LARGEST_P,
  );
  return days.sort((a, b) => b.share - a.share)[0] ?? null;
}
