/** axe in the page under test: put there once, asked for what is wrong and nothing else. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

export interface AxeQuestion {
  /** Rules by their tags; or `rules` by their names. */
  readonly tags: readonly string[];
  readonly rules?: readonly string[] | undefined;
  /** Rules of the tags that are left out. */
  readonly without?: readonly string[] | undefined;
  readonly exclude: readonly string[];
}

/** What axe finds wrong on the page as it stands, in a line each. */
export async function axeFindings(page: Page, question: AxeQuestion): Promise<string[]> {
  // The source is half a megabyte: a page that has it is not given it again.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async ({ tags, rules, without = [], exclude }) => {
    const own = Reflect.get(globalThis, 'axe') as typeof axe;
    const { violations } = await own.run(
      { exclude: exclude.map((selector) => [selector]) },
      {
        runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: [...tags] },
        rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
        // What passes is not put into words, and not sent.
        resultTypes: ['violations'],
      },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`,
      ),
    );
  }, question);
}
