/**
 * How carefully a value is handled: `personal` says something of one person, `sensitive` can harm
 * them (identity numbers, income, whereabouts, needs). Ordered from low to high.
 */
export const SENSITIVITIES = ['none', 'personal', 'sensitive'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** What is derived inherits this from its inputs unless it declares a coarsening. */
export function highestSensitivity(list: Iterable<Sensitivity>): Sensitivity {
  let highest = 0;
  for (const each of list) highest = Math.max(highest, SENSITIVITIES.indexOf(each));
  return SENSITIVITIES[highest] ?? 'none';
}
