/** People that a rule names, in a table of customers: how many, what they are like, what they answered. */
import { toDecimalString } from '#domain/money.ts';
import { columnsOfRule, type Rule } from '#domain/rule.ts';
import type { JobContext } from '#engine/job.ts';
import { countMembers } from '#engine/columns/members.ts';
import { countAnswers, type SurveyQuestion } from '#engine/shop/survey-answers.ts';
import type { GroupView } from '#worker/protocol/groups.ts';
import { groupView } from './group-view.ts';
import type { PeopleTable } from './people-table.ts';

export interface GroupCount {
  readonly people: number;
  readonly revenue: string;
  /** Columns of the rule that this shop does not have. */
  readonly unknown: readonly string[];
}

export class Groups {
  /** By their rule: cards, pages and strips ask for the same ones. */
  readonly #views = new WeakMap<PeopleTable, Map<string, GroupView>>();

  count(table: PeopleTable, rule: Rule): GroupCount {
    const members = table.members(rule);
    const monetary = table.sources.get('profile.monetary')?.column;
    let units = 0;
    if (monetary?.type === 'decimal') {
      for (let person = 0; person < members.length; person++) {
        if (members[person] === 1) units += monetary.units[person]!;
      }
    }
    return {
      people: countMembers(members),
      revenue: toDecimalString(units, table.shop.orders.scale),
      unknown: [...new Set(columnsOfRule(rule))].filter((id) => !table.sources.has(id)),
    };
  }

  view(table: PeopleTable, rule: Rule): GroupView {
    let views = this.#views.get(table);
    if (!views) this.#views.set(table, (views = new Map<string, GroupView>()));
    const key = JSON.stringify(rule);
    let view = views.get(key);
    if (!view) {
      view = groupView(table.shop, table.asOf, table.members(rule), table.sources);
      views.set(key, view);
    }
    return view;
  }

  /** What they answered in surveys. */
  surveyAnswers(
    table: PeopleTable,
    rule: Rule,
    job: JobContext,
  ): Promise<readonly SurveyQuestion[]> {
    const members = table.members(rule);
    return countAnswers(table.shop, table.asOf, (person) => members[person] === 1, job);
  }
}
