/** Tags of each person: ready ones by rule, with what people added or took away by hand. */
import { eachSpan } from '#engine/columns/spans.ts';
import {
  type CategoryColumn,
  type Column,
  dictionaryTexts,
  NO_CODE,
  textsOf,
} from '#domain/columns.ts';
import { columnsOfRule } from '#domain/rule.ts';
import type { TagDefinition } from '#domain/tag.ts';
import {
  type AnalysisInput,
  defineAnalysis,
  type Earlier,
  type Outcome,
} from '#engine/analysis.ts';
import { ConditionCache, evaluateRule, type RuleContext } from '#engine/rules/evaluate-rule.ts';
import { keptBut } from '#engine/later/kept-values.ts';
import { writeAtMembers } from '#engine/columns/members.ts';
import { codeColumn, keptCodes, missingCodes } from '#engine/columns/person-columns.ts';
import { AskAgain, contextOfSome } from '#engine/rules/rule-after.ts';
import { countAfter, valueCounts } from '#engine/columns/value-counts.ts';
import { untoldColumns } from '#analyses/told-by-orders.ts';
import { READY_TAGS } from './ready-tags.ts';

export interface TagSummary {
  readonly id: string;
  readonly dimension: string;
  /** People who have a value. */
  readonly people: number;
  /** Values by number of people, most first; at most {@link SHOWN_VALUES}. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly valueCount: number;
  /** Column ids that the rule reads and no file tells. */
  readonly unknown: readonly string[];
  /** People whose value was decided by hand. */
  readonly byHand: number;
}

export interface TagsSummary {
  readonly people: number;
  readonly tags: readonly TagSummary[];
}

const SHOWN_VALUES = 30;

export const tags = defineAnalysis<Record<string, never>, TagsSummary>({
  id: 'tags',
  version: 6,
  needs: () => [],
  uses: () => ['profile', 'rfm', 'lifecycle', 'churn', 'habits', 'voices', 'consent'],
  defaults: {},
  check: () => ({}),
  run,
});

async function run(input: AnalysisInput): Promise<Outcome<TagsSummary>> {
  const columns: Record<string, Column> = {};
  const summaries: TagSummary[] = [];
  // Several tags ask the same of people: at least three orders, say.
  const context = contextOf(input, input.asOf, new ConditionCache());
  const { earlier } = input;
  const again = earlier && new AskAgain(contextOf(earlier, earlier.asOf, null), context);
  for (const [at, tag] of READY_TAGS.entries()) {
    if (input.job.due()) await input.job.pause(at / READY_TAGS.length);
    const decided = input.decided(`tag.${tag.id}`);
    // What was decided by hand stands, told by a file or not.
    const told =
      tagColumn(tag, input, context, again) ?? (decided.size > 0 ? emptyColumn(input) : null);
    const byHand = told ? decideByHand(told, decided) : null;
    const unknown = unknownColumns(tag, input);
    if (byHand) columns[tag.id] = byHand.column;
    summaries.push({
      id: tag.id,
      dimension: tag.dimension,
      unknown,
      byHand: byHand?.changed ?? 0,
      ...countValues(byHand?.column ?? null),
    });
  }
  return {
    status: 'done',
    summary: { people: input.shop.personCount, tags: summaries },
    columns,
  };
}

function contextOf(
  { shop, column }: Pick<AnalysisInput, 'shop' | 'column'>,
  asOf: number,
  cache: ConditionCache | null,
): RuleContext {
  return {
    personCount: shop.personCount,
    asOf,
    column: (id) => column(id),
    segment: () => null,
    shop,
    ...(cache ? { cache } : {}),
  };
}

function unknownColumns(tag: TagDefinition, input: AnalysisInput): string[] {
  const read = (tag.layers ?? []).flatMap(({ when }) => columnsOfRule(when));
  return untoldColumns(tag.from === undefined ? read : [...read, tag.from], input);
}

/** The tag's value for each person; null when nothing it reads is told. */
function tagColumn(
  tag: TagDefinition,
  input: AnalysisInput,
  context: RuleContext,
  again: AskAgain | null,
): CategoryColumn | null {
  const from = tag.from === undefined ? null : input.column(tag.from);
  const layers = tag.layers ?? [];
  const isTold =
    from?.type === 'category' ||
    layers.some(({ when }) => columnsOfRule(when).some((id) => input.column(id) !== null));
  if (!isTold) return null;
  if (from?.type === 'category' && tag.mostValues !== undefined) {
    if (!hasAtMost(from, tag.mostValues)) return null;
  }
  const taken = from?.type === 'category' ? textsOf(from.dictionary) : [];
  const names = [...layers.map(({ value }) => value), ...taken];
  return (
    (again && tagAfter(tag, input, context, again, names)) ??
    codeColumn(tagCodes(tag, context), names)
  );
}

/** Whether people have no more different values than so many; a dictionary may hold some that nobody has. */
function hasAtMost({ codes, dictionary }: CategoryColumn, most: number): boolean {
  if (dictionary.size <= most) return true;
  const isMet = new Uint8Array(dictionary.size);
  let met = 0;
  for (let person = 0; person < codes.length && met <= most; person++) {
    const code = codes[person]!;
    if (code === NO_CODE || isMet[code] === 1) continue;
    isMet[code] = 1;
    met++;
  }
  return met <= most;
}

function tagCodes({ from, of, layers = [] }: TagDefinition, context: RuleContext): Int32Array {
  const codes = missingCodes(context.personCount);
  const taken = from === undefined ? null : context.column(from);
  if (taken?.type === 'category') {
    const takers = of === undefined ? null : evaluateRule(of, context);
    const told = taken.codes;
    eachSpan(0, codes.length, (start, end) => {
      for (let person = start; person < end; person++) {
        const code = told[person]!;
        if (code !== NO_CODE && takers?.[person] !== 0) codes[person] = code + layers.length;
      }
    });
  }
  for (let layer = layers.length - 1; layer >= 0; layer--) {
    writeAtMembers(evaluateRule(layers[layer]!.when, context), codes, layer);
  }
  return codes;
}

/** The tag as it was, with those of whom it may say something else asked again; null: all have to be. */
function tagAfter(
  tag: TagDefinition,
  { earlier }: AnalysisInput,
  context: RuleContext,
  again: AskAgain,
  names: readonly string[],
): CategoryColumn | null {
  const before = earlier?.outcome.columns[tag.id];
  if (!earlier || before?.type !== 'category' || wasDecided(tag, earlier)) return null;
  const { from, of, layers = [] } = tag;
  const some = again.of(
    [...layers.map(({ when }) => when), ...(of === undefined ? [] : [of])],
    from === undefined ? [] : [from],
  );
  if (!some) return null;
  const own = tagCodes(tag, contextOfSome(some, context));
  const { people } = some;
  const codes = keptCodes(before.codes, context.personCount);
  eachSpan(0, own.length, (start, end) => {
    for (let at = start; at < end; at++) codes[people[at]!] = own[at]!;
  });
  keptBut(before.codes, some.people, codes);
  // The same words still, unless a file brought another one.
  const isKept = before.dictionary.size === names.length;
  const column = isKept ? { ...before, codes } : codeColumn(codes, names);
  countAfter(before, column, some.people);
  return column;
}

/** Whether somebody's value was decided by hand: it would be taken for what a rule said. */
function wasDecided({ id }: TagDefinition, { outcome }: Earlier): boolean {
  const { tags: told } = outcome.summary as TagsSummary;
  return told.find((own) => own.id === id)?.byHand !== 0;
}

function emptyColumn({ shop }: AnalysisInput): CategoryColumn {
  return codeColumn(missingCodes(shop.personCount), []);
}

/** The column with hand-made decisions in place: a value, or none. */
function decideByHand(
  told: CategoryColumn,
  decided: ReadonlyMap<number, string | null>,
): { column: CategoryColumn; changed: number } {
  if (decided.size === 0) return { column: told, changed: 0 };
  const names = dictionaryTexts(told.dictionary);
  const codes = told.codes.slice();
  for (const [person, value] of decided) {
    if (value === null) {
      codes[person] = NO_CODE;
      continue;
    }
    let code = names.indexOf(value);
    if (code < 0) code = names.push(value) - 1;
    codes[person] = code;
  }
  return { column: codeColumn(codes, names), changed: decided.size };
}

function countValues(
  column: CategoryColumn | null,
): Pick<TagSummary, 'people' | 'values' | 'valueCount'> {
  if (!column) return { people: 0, values: [], valueCount: 0 };
  const places = valueCounts(column);
  const counts = places.subarray(1);
  const people = column.codes.length - places[0]!;
  const values = dictionaryTexts(column.dictionary)
    .map((value, code) => ({ value, count: counts[code]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { people, values: values.slice(0, SHOWN_VALUES), valueCount: values.length };
}
