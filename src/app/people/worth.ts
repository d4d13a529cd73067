/** The order of a list of people by money: what they spent less what they gave back, so that who gave all back does not lead. */
import { answerOf, useCall } from '#app/asking/use-call.ts';
import type { PeopleQuery } from '#worker/protocol/people.ts';

type Sort = NonNullable<PeopleQuery['sort']>;

const BY_NET: Sort = { column: 'care.net', descending: true };
/** The same order where nobody gave anything back, by the column that is shown then. */
const BY_MONEY: Sort = { column: 'profile.monetary', descending: true };

/** What a person is worth to the shop, most first: the order of every list that a number opens. */
export function useWorthOrder(): Sort {
  const care = answerOf(useCall('result.care', {}));
  return care?.status === 'done' && care.summary.hasReturns ? BY_NET : BY_MONEY;
}
