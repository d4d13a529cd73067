/**
 * Rules after further files: only people of whom a rule may say something else are asked again. Exactly
 * what asking everyone gives.
 */
import type { Condition, Rule } from '#domain/rule.ts';
import { changedRows, eitherOf, rankAfter } from '#engine/later/changed-rows.ts';
import { matchBetween, type RuleContext, thresholdOfTop } from './evaluate-rule.ts';
import { listMembers } from '#engine/columns/members.ts';
import { SomePeople } from '#engine/columns/some-people.ts';

/** Share of people beyond which asking everyone is the shorter way. */
const MOST_AGAIN = 0.5;

/** Whom to ask again, found once for all rules that read the same. */
export class AskAgain {
  readonly #before: RuleContext;
  readonly #now: RuleContext;
  readonly #known = new Map<string, SomePeople | null>();

  constructor(before: RuleContext, now: RuleContext) {
    this.#before = before;
    this.#now = now;
  }

  /**
   * People of whom one of the rules, or what else is read, may say something else than it did; null:
   * nearly everyone.
   * @param reads column ids that are read beside the rules
   */
  of(rules: readonly Rule[], reads: readonly string[] = []): SomePeople | null {
    const parts = new Map<string, Condition>();
    for (const column of reads) parts.set(column, { column, isMissing: false });
    for (const rule of rules) addParts(rule, parts);
    const key = [...parts.keys()].sort().join('\n');
    let some = this.#known.get(key);
    if (some === undefined) this.#known.set(key, (some = this.#find([...parts.values()])));
    return some;
  }

  #find(conditions: readonly Condition[]): SomePeople | null {
    const [before, now] = [this.#before, this.#now];
    const { personCount } = now;
    if (personCount < before.personCount) return null;
    let people = rangeOf(before.personCount, personCount);
    for (const condition of conditions) {
      const rows = changed(condition, before, now);
      if (rows === null) return null;
      if (rows) people = eitherOf(people, rows);
      if (people.length > personCount * MOST_AGAIN) return null;
    }
    return new SomePeople(people);
  }
}

/** Conditions by what they read: of those that read the same of people one stands for all. */
function addParts(rule: Rule, parts: Map<string, Condition>): void {
  if ('all' in rule) for (const part of rule.all) addParts(part, parts);
  else if ('any' in rule) for (const part of rule.any) addParts(part, parts);
  else if ('not' in rule) addParts(rule.not, parts);
  else {
    const isPlain = 'column' in rule && !('top' in rule || isAboutDay(rule));
    parts.set(isPlain ? rule.column : JSON.stringify(rule), rule);
  }
}

function isAboutDay(condition: Condition): boolean {
  return 'daysAgo' in condition || 'anniversary' in condition;
}

/** What a rule is asked of when it is asked of some people. */
export function contextOfSome(some: SomePeople, context: RuleContext): RuleContext {
  return {
    personCount: some.people.length,
    asOf: context.asOf,
    column: (id) => {
      const whole = context.column(id);
      return whole && some.column(whole);
    },
    segment: () => null,
  };
}

function rangeOf(from: number, end: number): Int32Array {
  const rows = new Int32Array(end - from);
  for (let at = 0; at < rows.length; at++) rows[at] = from + at;
  return rows;
}

/** People of whom a condition may say something else; undefined: nobody; null: anybody. */
function changed(
  condition: Condition,
  before: RuleContext,
  now: RuleContext,
): Int32Array | null | undefined {
  // Who is in a group or did something is not told by a column.
  if ('segment' in condition || 'orders' in condition) return null;
  if (isAboutDay(condition) && before.asOf !== now.asOf) return null;
  const was = before.column(condition.column);
  const is = now.column(condition.column);
  if (!was || !is) return was === is ? undefined : null;
  const rows = changedRows(was, is);
  if (!rows || !('top' in condition)) return rows;
  rankAfter(was, rows, is);
  const from = thresholdOfTop(was, condition.top);
  const to = thresholdOfTop(is, condition.top);
  if (from === to) return rows;
  // Of those who stand between the two thresholds it is otherwise, whatever they hold.
  const between = matchBetween(is, Math.min(from, to), Math.max(from, to));
  return eitherOf(rows, listMembers(between));
}
