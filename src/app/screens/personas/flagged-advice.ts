/** What a persona advises about those of them who are leaving: value against risk gives one line, or none. */
import type { GroupView } from '#worker/protocol/groups.ts';

/** Segments whose own advice is already that for people who stay away. */
const SPEAKS_OF_LEAVING = /^(?:rfm-L..|stage-dormant|stage-lost)$/;

/** Those worth more than their number are contacted first, the others told together. */
export function flaggedAdvice(
  segmentId: string,
  group: Pick<GroupView, 'people' | 'flagged' | 'peopleShare' | 'revenueShare'>,
): 'first' | 'together' | null {
  const { people, flagged, peopleShare, revenueShare } = group;
  if (flagged === 0 || flagged === people || SPEAKS_OF_LEAVING.test(segmentId)) return null;
  return revenueShare >= peopleShare ? 'first' : 'together';
}
