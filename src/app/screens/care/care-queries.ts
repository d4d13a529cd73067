/** Whom the care list shows for one reason: those still to contact today, and those ticked off. */
import type { CareReason } from '#analyses/care/analysis.ts';
import type { Channel } from '#analyses/consent/analysis.ts';
import type { PeopleFilter, PeopleQuery } from '#worker/protocol/people.ts';

/** Those away: by what they are worth after returns, so that who gave all back does not lead. */
const SORT: Readonly<Record<CareReason, PeopleQuery['sort']>> = {
  quiet: { column: 'care.netYear', descending: true },
  gone: { column: 'care.net', descending: true },
  birthday: { column: 'care.days', descending: false },
  welcome: { column: 'care.days', descending: false },
};

/** Channels that a person may refuse. */
export const CHANNELS = ['sms', 'phone', 'email', 'wechat'] as const satisfies readonly Channel[];

interface GroupQueries {
  readonly open: PeopleQuery;
  readonly done: PeopleQuery;
  /** Not shown: marked do-not-contact, or refused by every channel. */
  readonly closed: PeopleQuery;
  /** With those not to be contacted: the act bar leaves them out itself, and says so. */
  readonly toAct: PeopleQuery;
}

/** @param also listed with those of the reason, in its order */
export function queriesOf(
  reason: CareReason,
  today: number,
  also: readonly CareReason[] = [],
): GroupQueries {
  const isDone = { column: 'marks.contactedDay', min: today, max: today };
  const isOpen = { rule: { not: isDone } };
  const hasReason = { column: 'care.reason', oneOf: [reason, ...also] };
  // Who refused every channel is on no list at all; who refused one is shown with it.
  const hasRefused = CHANNELS.map((own) => ({ column: `consent.${own}`, oneOf: ['no'] }));
  const isClosed = {
    any: [{ column: 'marks.doNotContact', oneOf: ['yes'] }, { all: hasRefused }],
  };
  const mayContact = { rule: { not: isClosed } };
  const query = (...filters: readonly PeopleFilter[]): PeopleQuery => ({
    search: '',
    filters,
    sort: SORT[reason],
  });
  return {
    open: query(hasReason, mayContact, isOpen),
    done: query(hasReason, mayContact, isDone),
    closed: query(hasReason, isOpen, { rule: isClosed }),
    toAct: query(hasReason, isOpen),
  };
}
