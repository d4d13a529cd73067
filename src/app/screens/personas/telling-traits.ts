/** Which traits of a group are worth a sentence: what sets it apart, without what it was chosen by. */
import { columnsOfRule, type Rule } from '#domain/rule.ts';
import type { Trait } from '#engine/statistics/contrast.ts';

/** Of everyone's share, 100 × …: from here a trait is said to be more common. */
const LEAST_TGI = 120;
/** A trait of fewer of them than this tells of few. */
const LEAST_SHARE = 0.04;
const LARGEST_P = 0.05;

/** Values that say nothing of somebody, or nothing that lasts. */
const QUIET_COLUMNS = new Set([
  'tags.reachable',
  'tags.birthday',
  'tags.due',
  'tags.stage',
  'tags.flag',
]);
const QUIET_VALUES = new Set(['tags.spending=usual', 'tags.basket=usual']);

/** Columns that say the same as a column that the rule reads. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  'profile.frequency': [
    'tags.loyalty',
    'tags.pace',
    'tags.weekend',
    'tags.variety',
    'tags.spendTrend',
  ],
  'profile.monetary': ['tags.spending'],
  'profile.meanOrder': ['tags.basket'],
  'profile.gapDays': ['tags.pace'],
  'rfm.group': ['tags.spending', 'tags.loyalty', 'tags.spendTrend'],
  'lifecycle.stage': ['tags.loyalty'],
  'customers.childrenCount': ['tags.family', 'customers.householdSize'],
  'tags.family': ['customers.childrenCount', 'customers.householdSize'],
  'tags.mood': ['tags.complaint'],
  'tags.complaint': ['tags.mood'],
};

/** More common in the group than among everyone, most telling first as given; one value a column. */
export function tellingTraits(traits: readonly Trait[], rule: Rule): readonly Trait[] {
  const read = columnsOfRule(rule);
  const obvious = new Set([
    ...read,
    ...read.map((column) => `tags.${column.slice(column.indexOf('.') + 1)}`),
    ...read.flatMap((column) => KIN[column] ?? []),
  ]);
  const said = new Set<string>();
  return traits.filter(({ column, value, tgi, share, p }) => {
    const subject = subjectOf(column);
    const isTelling =
      tgi >= LEAST_TGI &&
      share >= LEAST_SHARE &&
      p < LARGEST_P &&
      !obvious.has(column) &&
      !QUIET_COLUMNS.has(column) &&
      !QUIET_VALUES.has(`${column}=${value}`) &&
      !said.has(subject);
    if (isTelling) said.add(subject);
    return isTelling;
  });
}

/** What a column is about, whoever tells it: the tag and the field of a city are one subject. */
function subjectOf(column: string): string {
  const name = column.slice(column.search(/[.~]/) + 1);
  return { favouriteProduct: 'product', topProduct: 'product' }[name] ?? name;
}
