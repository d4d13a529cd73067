/** Segments and who is in them: ready ones, RFM groups, stages, and those people made. */
import type { Column } from '#domain/columns.ts';
import { columnsOfRule } from '#domain/rule.ts';
import { checkOwnSegments, type SegmentDefinition } from '#domain/segment.ts';
import { checkGroupWords, type GroupWords } from '#domain/value-group.ts';
import { type AnalysisInput, defineAnalysis, type Outcome } from '#engine/analysis.ts';
import { ConditionCache, evaluateRule } from '#engine/evaluate-rule.ts';
import { listMembers } from '#engine/members.ts';
import { type Spending, spendingUntil } from '#engine/spending.ts';
import { READY_SEGMENTS, RFM_SEGMENTS, STAGE_SEGMENTS } from './ready-segments.ts';

export interface SegmentsParams {
  readonly own: readonly SegmentDefinition[];
  /** What people call the eight value groups, and what they note to do. */
  readonly groups: readonly GroupWords[];
}

export type SegmentFamily = 'ready' | 'rfm' | 'stage' | 'own';

export interface SegmentSummary extends SegmentDefinition {
  readonly family: SegmentFamily;
  /** What a person noted to do with them. */
  readonly todo?: string;
  readonly people: number;
  /** Known revenue of its people up to A, and of the last 365 days, in units of `10 ** -scale`. */
  readonly units: number;
  readonly unitsYear: number;
  /** Of its people, those flagged risk or lost. */
  readonly flagged: number;
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
  version: 1,
  needs: () => [],
  uses: () => ['profile', 'rfm', 'lifecycle', 'churn', 'habits', 'voices', 'consent', 'tags'],
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
  const cache = new ConditionCache();
  const membersOf = (id: string, path: readonly string[]): Uint8Array | null => {
    const segment = byId.get(id);
    if (!segment || path.includes(id)) return null;
    let members = evaluated.get(id);
    if (!members) {
      members = evaluateRule(segment.rule, {
        personCount: input.shop.personCount,
        asOf: input.asOf,
        column: (column) => input.column(column),
        segment: (other) => membersOf(other, [...path, id]),
        shop: input.shop,
        cache,
      });
      evaluated.set(id, members);
    }
    return members;
  };
  const money = spendingUntil(input.shop, input.asOf);
  const columns: Record<string, Column> = {};
  const summaries: SegmentSummary[] = [];
  for (const [at, segment] of listed.entries()) {
    if (input.job.due()) await input.job.pause(at / listed.length);
    const members = membersOf(segment.id, [])!;
    columns[segment.id] = { type: 'flag', flags: new Int8Array(members) };
    summaries.push({
      ...segment,
      ...sumUp(members, money, input),
      unknown: unknownColumns(segment, input),
    });
  }
  return {
    status: 'done',
    summary: {
      people: input.shop.personCount,
      units: money.units.reduce((sum, units) => sum + units, 0),
      scale: input.shop.orders.scale,
      segments: summaries,
    },
    columns,
  };
}

function sumUp(
  members: Uint8Array,
  money: Spending,
  input: AnalysisInput,
): Pick<SegmentSummary, 'people' | 'units' | 'unitsYear' | 'flagged'> {
  const flag = input.column('churn.flag');
  const flags = flag?.type === 'category' ? flag.codes : null;
  const list = listMembers(members);
  let units = 0;
  let unitsYear = 0;
  let flagged = 0;
  const risk = 2;
  for (let at = 0; at < list.length; at++) {
    const person = list[at]!;
    units += money.units[person]!;
    unitsYear += money.unitsYear[person]!;
    if (flags !== null && flags[person]! >= risk) flagged++;
  }
  return { people: list.length, units, unitsYear, flagged };
}

function unknownColumns(segment: SegmentDefinition, input: AnalysisInput): readonly string[] {
  return [...new Set(columnsOfRule(segment.rule))].filter((id) => input.column(id) === null);
}
