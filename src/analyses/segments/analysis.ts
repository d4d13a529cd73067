/** Segments and who is in them: ready ones, RFM groups, stages, and those people made. */
import { eachSpan } from '#engine/columns/spans.ts';
import type { Column, FlagColumn } from '#domain/columns.ts';
import { untoldColumns } from '#analyses/told-by-orders.ts';
import { columnsOfRule } from '#domain/rule.ts';
import { checkOwnSegments, type SegmentDefinition } from '#domain/segment.ts';
import { checkGroupWords, type GroupWords } from '#domain/value-group.ts';
import {
  type AnalysisInput,
  defineAnalysis,
  type Earlier,
  type Outcome,
} from '#engine/analysis.ts';
import { ConditionCache, evaluateRule, type RuleContext } from '#engine/rules/evaluate-rule.ts';
import { noMembers } from '#engine/columns/members.ts';
import { AskAgain, contextOfSome } from '#engine/rules/rule-after.ts';
import type { SomePeople } from '#engine/columns/some-people.ts';
import { measuresOf, movedSince, type Sums, sumsAfter, sumsOf } from './sums.ts';
import { READY_SEGMENTS, RFM_SEGMENTS, STAGE_SEGMENTS } from './ready-segments.ts';

export interface SegmentsParams {
  readonly own: readonly SegmentDefinition[];
  /** What people call the eight value groups, and what they note to do. */
  readonly groups: readonly GroupWords[];
}

export type SegmentFamily = 'ready' | 'rfm' | 'stage' | 'own';

export interface SegmentSummary extends SegmentDefinition, Sums {
  readonly family: SegmentFamily;
  /** What a person noted to do with them. */
  readonly todo?: string;
  /** Column ids that the rule reads and no file tells. */
  readonly unknown: readonly string[];
}

export interface SegmentsSummary {
  readonly people: number;
  readonly units: number;
  readonly scale: number;
  readonly segments: readonly SegmentSummary[];
}

const DEFAULTS: SegmentsParams = { own: [], groups: [] };

export const segments = defineAnalysis<SegmentsParams, SegmentsSummary>({
  id: 'segments',
  version: 2,
  needs: () => [],
  uses: () => [
    'profile',
    'rfm',
    'lifecycle',
    'churn',
    'habits',
    'voices',
    'consent',
    'agreements',
    'tags',
  ],
  defaults: DEFAULTS,
  check: (value) => {
    if (typeof value !== 'object' || value === null) return null;
    const { own, groups = [] } = value as { own?: unknown; groups?: unknown };
    const checkedOwn = checkOwnSegments(own);
    const checkedGroups = checkGroupWords(groups);
    return checkedOwn && checkedGroups ? { own: checkedOwn, groups: checkedGroups } : null;
  },
  run,
});

async function run(
  input: AnalysisInput,
  params: SegmentsParams,
): Promise<Outcome<SegmentsSummary>> {
  const named: ReadonlyMap<string, Omit<GroupWords, 'group'>> = new Map(
    params.groups.map(({ group, ...words }) => [`rfm-${group}`, words]),
  );
  const listed: readonly Pick<SegmentSummary, 'id' | 'rule' | 'name' | 'family' | 'todo'>[] = [
    ...READY_SEGMENTS.map((segment) => ({ ...segment, family: 'ready' as const })),
    ...RFM_SEGMENTS.map((segment) => ({
      ...segment,
      ...named.get(segment.id),
      family: 'rfm' as const,
    })),
    ...STAGE_SEGMENTS.map((segment) => ({ ...segment, family: 'stage' as const })),
    ...params.own.map((segment) => ({ ...segment, family: 'own' as const })),
  ];
  const byId = new Map(listed.map((segment) => [segment.id, segment]));
  const evaluated = new Map<string, Uint8Array>();
  /** Who was asked again, of segments that were gone on from. */
  const asked = new Map<string, Int32Array>();
  const cache = new ConditionCache();
  const contextAlong = (path: readonly string[]): RuleContext => ({
    personCount: input.shop.personCount,
    asOf: input.asOf,
    column: (column) => input.column(column),
    segment: (other) => membersOf(other, path),
    shop: input.shop,
    cache,
  });
  const { earlier } = input;
  const again = earlier && new AskAgain(contextThen(earlier), contextAlong([]));
  const membersOf = (id: string, path: readonly string[]): Uint8Array | null => {
    const segment = byId.get(id);
    if (!segment || path.includes(id)) return null;
    let members = evaluated.get(id);
    if (!members) {
      const context = contextAlong([...path, id]);
      const before = earlier?.outcome.columns[id];
      const some = before?.type === 'flag' ? (again?.of([segment.rule]) ?? null) : null;
      if (before?.type === 'flag' && some) {
        members = membersAfter(segment.rule, before, context, some);
        asked.set(id, some.people);
      } else members = evaluateRule(segment.rule, context);
      evaluated.set(id, members);
    }
    return members;
  };
  const measures = measuresOf(input);
  const moved = earlier && movedSince(earlier, measures, input);
  const columns: Record<string, Column> = {};
  const summaries: SegmentSummary[] = [];
  for (const [at, segment] of listed.entries()) {
    if (input.job.due()) await input.job.pause(at / listed.length);
    const members = membersOf(segment.id, [])!;
    const after: FlagColumn = {
      type: 'flag',
      flags: new Int8Array(members.buffer, members.byteOffset, members.length),
    };
    columns[segment.id] = after;
    const again = asked.get(segment.id);
    const before = again && earlier?.outcome.columns[segment.id];
    const known = (earlier?.outcome.summary as SegmentsSummary | undefined)?.segments.find(
      ({ id }) => id === segment.id,
    );
    const sums =
      again && moved && known && before?.type === 'flag'
        ? sumsAfter(known, before.flags, after.flags, again, moved, measures)
        : null;
    summaries.push({
      ...segment,
      ...(sums ?? sumsOf(members, measures)),
      unknown: unknownColumns(segment, input),
    });
  }
  return {
    status: 'done',
    summary: {
      people: input.shop.personCount,
      units: sumOf(measures.units),
      scale: input.shop.orders.scale,
      segments: summaries,
    },
    columns,
  };
}

/** Members as they were, with those asked again of whom the rule may say something else. */
function membersAfter(
  rule: SegmentDefinition['rule'],
  before: FlagColumn,
  context: RuleContext,
  some: SomePeople,
): Uint8Array {
  const members = noMembers(context.personCount);
  members.set(before.flags);
  const own = evaluateRule(rule, contextOfSome(some, context));
  const { people } = some;
  eachSpan(0, own.length, (from, until) => {
    for (let at = from; at < until; at++) members[people[at]!] = own[at]!;
  });
  return members;
}

function contextThen({ shop, asOf, column }: Earlier): RuleContext {
  const { personCount } = shop;
  return { personCount, asOf, column: (id) => column(id), segment: () => null };
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum;
}

function unknownColumns(segment: SegmentDefinition, input: AnalysisInput): readonly string[] {
  return untoldColumns(columnsOfRule(segment.rule), input);
}
