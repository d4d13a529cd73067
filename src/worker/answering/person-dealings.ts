/** What one person has agreed to and is talked to about: contracts and deals, as the files have them. */
import { NO_DAY } from '#domain/columns.ts';
import type { DealingView } from '#worker/protocol/people.ts';
import type { PersonRows } from './person-rows.ts';

/** So many of a person go to the page. */
const MOST_DEALINGS = 100;

/** Those that end last, or were opened last, first; undated ones last. */
export function dealingsOf(rows: PersonRows, person: number): readonly DealingView[] {
  return [...contractsOf(rows, person), ...opportunitiesOf(rows, person)]
    .sort((a, b) => (datedBy(b) ?? NO_DAY) - (datedBy(a) ?? NO_DAY))
    .slice(0, MOST_DEALINGS);
}

function datedBy(dealing: DealingView): number | null {
  return dealing.kind === 'contract'
    ? (dealing.endsOn ?? dealing.startedOn)
    : (dealing.openedOn ?? dealing.closedOn);
}

function contractsOf(rows: PersonRows, person: number): DealingView[] {
  const table = rows.of('contracts', 'endedOn');
  return Array.from(table.rows(person), (row) => ({
    kind: 'contract' as const,
    id: table.text('contractId', row),
    product: table.text('product', row),
    startedOn: table.dayOf('startedOn', row),
    endsOn: table.day(row),
    renewedOn: table.dayOf('renewedOn', row),
    amount: table.money('amount', row),
    periodMonths: table.number('periodMonths', row),
    status: table.text('status', row),
    churned: table.flag('churned', row),
    others: table.customs(row),
  }));
}

function opportunitiesOf(rows: PersonRows, person: number): DealingView[] {
  const table = rows.of('opportunities', 'openedOn');
  return Array.from(table.rows(person), (row) => ({
    kind: 'opportunity' as const,
    id: table.text('opportunityId', row),
    name: table.text('name', row),
    stage: table.text('stage', row),
    openedOn: table.day(row),
    closedOn: table.dayOf('closedOn', row),
    amount: table.money('amount', row),
    owner: table.text('owner', row),
    others: table.customs(row),
  }));
}
