/** Segments that every shop has as soon as its files tell enough. Words stand in `text.ts`. */
import type { Rule } from '#domain/rule.ts';
import type { SegmentDefinition } from '#domain/segment.ts';
import { VALUE_GROUPS } from '#domain/value-group.ts';

const tag = (id: string, ...oneOf: readonly string[]): Rule => ({ column: `tags.${id}`, oneOf });
const FLAGGED: Rule = { column: 'churn.flag', oneOf: ['risk', 'lost'] };
const WELL: Rule = { column: 'churn.flag', oneOf: ['none', 'booked', 'watch'] };

/** Segments with a meaning of their own, in the order in which they matter to a shop. */
export const READY_SEGMENTS = [
  { id: 'highQuiet', rule: { all: [tag('spending', 'top', 'high'), FLAGGED] } },
  { id: 'best', rule: { all: [tag('spending', 'top'), WELL] } },
  { id: 'dueNow', rule: { all: [tag('due', 'now'), WELL] } },
  {
    id: 'newPromising',
    rule: {
      all: [
        { column: 'lifecycle.stage', oneOf: ['new'] },
        { column: 'profile.meanOrder', top: 0.4 },
      ],
    },
  },
  { id: 'onceOnly', rule: { column: 'profile.frequency', min: 1, max: 1 } },
  { id: 'comeBack', rule: { column: 'lifecycle.stage', oneOf: ['returned'] } },
  { id: 'birthdayMonth', rule: { column: 'customers.birthday', anniversary: 'thisMonth' } },
  { id: 'bargainHunters', rule: tag('bargain', 'hunter') },
  { id: 'bulkBuyers', rule: tag('bulk', 'bulk') },
  { id: 'giftGivers', rule: tag('gifts', 'giver') },
  { id: 'families', rule: tag('family', 'children') },
  { id: 'fallingSpend', rule: { all: [tag('spendTrend', 'falling'), WELL] } },
  { id: 'unhappy', rule: { any: [tag('mood', 'unhappy'), tag('complaint', 'recent')] } },
  { id: 'lookers', rule: tag('lookers', 'looking') },
  { id: 'couponHolders', rule: tag('coupons', 'holds') },
  { id: 'nightOwls', rule: tag('hours', 'night') },
] as const satisfies readonly SegmentDefinition[];

export type ReadySegmentId = (typeof READY_SEGMENTS)[number]['id'];

/** One of each value group. */
export const RFM_SEGMENTS: readonly SegmentDefinition[] = VALUE_GROUPS.map((group) => ({
  id: `rfm-${group}`,
  rule: { column: 'rfm.group', oneOf: [group] },
}));

export const STAGE_SEGMENTS: readonly SegmentDefinition[] = [
  'potential',
  'new',
  'active',
  'dormant',
  'lost',
  'returned',
].map((stage) => ({
  id: `stage-${stage}`,
  rule: { column: 'lifecycle.stage', oneOf: [stage] },
}));
