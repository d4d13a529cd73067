/** Segments and who is in them: ready ones, RFM groups, stages, and those people made. */
import { AT_RISK_FROM } from '#domain/churn-flag.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
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
import { integersFor } from '#engine/columns/spare-lists.ts';
import type { SomePeople } from '#engine/columns/some-people.ts';
import { SPENDING_WINDOWS, spendingUntil } from '#engine/shop/spending.ts';
import { areSumsExact } from '#engine/statistics/exact-sums.ts';
import { changedRows, eitherOf } from '#engine/later/changed-rows.ts';
import { peopleAgain } from '#engine/later/recount.ts';
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
  const moved = earlier && movedSince(earlier, input);
  const columns: Record<string, Column> = {};
  const summaries: SegmentSummary[] = [];
  for (const [at, segment] of listed.entries()) {
    if (input.job.due()) await input.job.pause(at / listed.length);
    const members = membersOf(segment.id, [])!;
    const after: FlagColumn = {
      type: 'flag',
      flags: new Int8Array(members.buffer, 0, members.length),
    };
    columns[segment.id] = after;
    const again = asked.get(segment.id);
    const sums = again && moved ? sumsAfter(segment.id, after, again, moved, measures) : null;
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

type Sums = Pick<SegmentSummary, 'people' | 'units' | 'unitsYear' | 'flagged'>;

/** What is added up of a segment's people. */
interface Measures {
  readonly units: Float64Array;
  readonly unitsYear: Float64Array;
  readonly flags: Int32Array | null;
}

function measuresOf({
  shop,
  asOf,
  column,
}: Pick<AnalysisInput, 'shop' | 'asOf' | 'column'>): Measures {
  const { units, unitsYear } = spendingUntil(shop, asOf);
  const flag = column('churn.flag');
  return { units, unitsYear, flags: flag?.type === 'category' ? flag.codes : null };
}

function sumsOf(members: Uint8Array, measures: Measures): Sums {
  const sums = { people: 0, units: 0, unitsYear: 0, flagged: 0 };
  addTo(sums, members, measures, identityMap(members.length), 1);
  return sums;
}

/** What was added up before, and of whom something is added up otherwise whatever segment they are in. */
interface Moved {
  readonly earlier: Earlier;
  readonly measures: Measures;
  readonly people: Int32Array;
  /** 1 for each of them. */
  readonly isMoved: Uint8Array;
  /** Where people are listed for a moment. */
  readonly room: Int32Array;
}

/** Null where sums may not be gone on from: they are not exact, or nearly everyone's are others. */
function movedSince(earlier: Earlier, { shop, asOf, column }: AnalysisInput): Moved | null {
  if (!areSumsExact(shop) || !areSumsExact(earlier.shop)) return null;
  const people = peopleAgain(shop, asOf, earlier, SPENDING_WINDOWS);
  const [was, is] = [earlier.column('churn.flag'), column('churn.flag')];
  const flagged = was && is ? changedRows(was, is) : null;
  if (!people || !flagged) return null;
  const moved = eitherOf(people, flagged);
  const isMoved = noMembers(shop.personCount);
  eachSpan(0, moved.length, (from, until) => {
    for (let at = from; at < until; at++) isMoved[moved[at]!] = 1;
  });
  return {
    earlier,
    measures: measuresOf(earlier),
    people: moved,
    isMoved,
    room: integersFor(shop.personCount),
  };
}

function sumsAfter(
  id: string,
  after: FlagColumn,
  asked: Int32Array,
  moved: Moved,
  measures: Measures,
): Sums | null {
  const before = moved.earlier.outcome.columns[id];
  if (before?.type !== 'flag') return null;
  const { segments: told } = moved.earlier.outcome.summary as SegmentsSummary;
  const known = told.find((own) => own.id === id);
  if (!known) return null;
  const sums = {
    people: known.people,
    units: known.units,
    unitsYear: known.unitsYear,
    flagged: known.flagged,
  };
  const others = othersOf(asked, moved.isMoved, moved.room);
  for (const people of [moved.people, others]) {
    addTo(sums, before.flags, moved.measures, people, -1);
    addTo(sums, after.flags, measures, people, 1);
  }
  return sums;
}

/** Those of the people who are not marked, written into `others`. */
function othersOf(people: Int32Array, isMarked: Uint8Array, others: Int32Array): Int32Array {
  let count = 0;
  eachSpan(0, people.length, (from, until) => {
    count = writeOthers(people, isMarked, others, count, from, until);
  });
  return others.subarray(0, count);
}

function writeOthers(
  people: Int32Array,
  isMarked: Uint8Array,
  others: Int32Array,
  start: number,
  from: number,
  until: number,
): number {
  let count = start;
  for (let at = from; at < until; at++) {
    const person = people[at]!;
    others[count] = person;
    count += 1 - isMarked[person]!;
  }
  return count;
}

/** Adds the members among these people, or takes them off. */
function addTo(
  sums: { -readonly [Name in keyof Sums]: Sums[Name] },
  members: Int8Array | Uint8Array,
  measures: Measures,
  people: Int32Array,
  sign: 1 | -1,
): void {
  eachSpan(0, people.length, (from, until) =>
    addSome(sums, members, measures, people, sign, from, until),
  );
}

function addSome(
  sums: { -readonly [Name in keyof Sums]: Sums[Name] },
  members: Int8Array | Uint8Array,
  measures: Measures,
  some: Int32Array,
  sign: 1 | -1,
  from: number,
  until: number,
): void {
  const { flags } = measures;
  let { people, units, unitsYear, flagged } = sums;
  for (let at = from; at < until; at++) {
    const person = some[at]!;
    if (members[person] !== 1) continue;
    people += sign;
    units += sign * measures.units[person]!;
    unitsYear += sign * measures.unitsYear[person]!;
    if (flags !== null && flags[person]! >= AT_RISK_FROM) flagged += sign;
  }
  Object.assign(sums, { people, units, unitsYear, flagged });
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum;
}

function unknownColumns(segment: SegmentDefinition, input: AnalysisInput): readonly string[] {
  return untoldColumns(columnsOfRule(segment.rule), input);
}
