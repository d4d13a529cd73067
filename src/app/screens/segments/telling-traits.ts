/** Which of a group's traits are worth telling. */
import type { Trait } from '#engine/statistics/contrast.ts';

/** Adjusted p-values up to this are hardly chance. */
export const SIGNIFICANT = 0.05;
/** Shares that differ by less than this factor are about the same, however many people there are. */
const LEAST_FACTOR = 1.1;

/** Tags that say the same as another column, beside what their own rule reads. */
const SAME_AS: Readonly<Record<string, readonly string[]>> = {
  'lifecycle.stage': ['tags.stage'],
  'churn.flag': ['tags.flag'],
  'profile.monetary': ['tags.spending'],
  'profile.meanOrder': ['tags.basket'],
  'profile.frequency': ['tags.loyalty'],
  'profile.province': ['customers.province', 'profile.city', 'tags.city', 'customers.city'],
  'profile.city': ['tags.city', 'customers.city'],
  'profile.district': ['customers.district'],
  'profile.age': ['tags.age', 'customers.age'],
  'customers.birthday': ['tags.birthday'],
};

/** How many times as often as among everyone; null where it is about as often. */
export function timesOf({ tgi }: Pick<Trait, 'tgi'>): number | null {
  const times = tgi / 100;
  return times < LEAST_FACTOR && times > 1 / LEAST_FACTOR ? null : times;
}

/**
 * Traits that hold and say something, most telling first, and the others. What the group was chosen by
 * says nothing of it and is left out.
 */
export function tellingTraits(
  traits: readonly Trait[],
  ruleColumns: readonly string[],
): { readonly telling: readonly Trait[]; readonly rest: readonly Trait[] } {
  const chosenBy = new Set(ruleColumns.flatMap((id) => [id, ...(SAME_AS[id] ?? [])]));
  const others = traits.filter(({ column }) => !chosenBy.has(column));
  const isTelling = (trait: Trait) => trait.p <= SIGNIFICANT && timesOf(trait) !== null;
  return {
    telling: others.filter(isTelling),
    rest: others.filter((trait) => !isTelling(trait)),
  };
}
