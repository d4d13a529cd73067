/** Contracts of each person: how many, and when the one that runs longest ends. */
import { type Column, NO_DAY } from '#domain/columns.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { countColumn, missingDays, missingNumbers } from '#engine/columns/person-columns.ts';
import { daysOf } from '#engine/shop/survey-answers.ts';

export interface AgreementsSummary {
  /** Contracts of known people begun by the as-of day, or of an unknown beginning. */
  readonly contracts: number;
}

export const agreements = defineAnalysis<Record<string, never>, AgreementsSummary>({
  id: 'agreements',
  version: 1,
  needs: () => [
    { table: 'contracts', field: 'startedOn' },
    { table: 'contracts', field: 'endedOn' },
  ],
  uses: () => [],
  defaults: {},
  check: () => ({}),
  run,
});

function run({ shop, asOf }: AnalysisInput): Outcome<AgreementsSummary> {
  const { personCount } = shop;
  const persons = shop.personsOf('contracts');
  const started = daysOf(shop.field('contracts', 'startedOn'));
  const ended = daysOf(shop.field('contracts', 'endedOn'));
  const count = missingNumbers(personCount);
  const endsOn = missingDays(personCount);
  let total = 0;
  let hasEnds = false;
  for (let row = 0; row < persons.length; row++) {
    const person = persons[row]!;
    // What begins later is not known of yet; an end is agreed on beforehand.
    if (person < 0 || (started?.[row] ?? NO_DAY) > asOf) continue;
    total++;
    count[person] = (Number.isNaN(count[person]!) ? 0 : count[person]!) + 1;
    const end = ended?.[row] ?? NO_DAY;
    if (end === NO_DAY) continue;
    hasEnds = true;
    if (end > endsOn[person]!) endsOn[person] = end;
  }
  const columns: Record<string, Column> = {};
  if (total > 0) columns['count'] = countColumn(count);
  if (hasEnds) {
    columns['endsOn'] = { type: 'day', days: endsOn };
    columns['daysLeft'] = countColumn(
      Float64Array.from(endsOn, (day) => (day === NO_DAY ? Number.NaN : day - asOf)),
    );
  }
  return { status: 'done', summary: { contracts: total }, columns };
}
