/** Whom the care list shows for one reason: those still to contact today, and those ticked off. */
import type { CareReason } from '#analyses/care/analysis.ts';
import type { PeopleFilter, PeopleQuery } from '#worker/protocol.ts';

const SORT: Readonly<Record<CareReason, PeopleQuery['sort']>> = {
  quiet: { column: 'habits.spendYear', descending: true },
  birthday: { column: 'care.days', descending: false },
  welcome: { column: 'care.days', descending: false },
};

interface GroupQueries {
  readonly open: PeopleQuery;
  readonly done: PeopleQuery;
  /** With those not to be contacted: the act bar leaves them out itself, and says so. */
  readonly toAct: PeopleQuery;
}

export function queriesOf(reason: CareReason, today: number): GroupQueries {
  const isDone = { column: 'marks.contactedDay', min: today, max: today };
  const isOpen = { rule: { not: isDone } };
  const hasReason = { column: 'care.reason', oneOf: [reason] };
  const mayContact = { column: 'marks.doNotContact', oneOf: ['no', null] };
  const query = (...filters: readonly PeopleFilter[]): PeopleQuery => ({
    search: '',
    filters,
    sort: SORT[reason],
  });
  return {
    open: query(hasReason, mayContact, isOpen),
    done: query(hasReason, mayContact, isDone),
    toAct: query(hasReason, isOpen),
  };
}
