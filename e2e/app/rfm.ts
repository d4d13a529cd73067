import type { Locator } from '@playwright/test';
import { rfmText } from '#analyses/rfm/text.ts';
import { wordIn, type Wording } from '#domain/locale.ts';
import { numbersIn, PATIENCE, settled, type Stage } from './common.ts';

export type RfmMethod = 'ties-together' | 'equal-sized';

export interface RfmCell {
  readonly r: number;
  readonly f: number;
  readonly count: number;
}

/** The screen of recency × frequency. */
export class Rfm {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  #say(wording: Wording): string {
    return wordIn(wording, this.#stage.locale);
  }

  async open(): Promise<void> {
    await this.#stage.goTo('/insights/rfm');
    await this.#heat().or(this.tooFew()).first().waitFor({ timeout: PATIENCE });
  }

  #heat(): Locator {
    return this.#stage.page.getByRole('table', { name: this.#say(rfmText.heatTitle) });
  }

  /** What stands here while there are too few buyers. */
  tooFew(): Locator {
    return this.#stage.page.locator('[data-role=empty-state]');
  }

  /** The cells with somebody in them. */
  async cells(): Promise<RfmCell[]> {
    const buttons = this.#heat().getByRole('button');
    const labels = await buttons.evaluateAll((all) =>
      all.map((button) => [button.ariaLabel ?? '', (button as HTMLElement).innerText]),
    );
    return labels.map(([label = '', text = '']) => {
      const [r = 0, f = 0, count = 0] = numbersIn(label);
      if (numbersIn(text)[0] !== count) throw new Error(`cell says ${text}, its label ${label}`);
      return { r, f, count };
    });
  }

  /** People by score, "r1" to "m5", as the tables of the cuts say. */
  async scores(): Promise<Record<string, number>> {
    const scores: Record<string, number> = {};
    for (const measure of ['recency', 'frequency', 'monetary'] as const) {
      const table = this.#stage.page.getByRole('table', {
        name: this.#say(rfmText[measure]),
        exact: true,
      });
      const rows = await table
        .locator('tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)),
        );
      for (const row of rows) {
        const [score, count] = [numbersIn(row[0] ?? '')[0], numbersIn(row.at(-1) ?? '')[0]];
        if (score === undefined || count === undefined) {
          throw new Error(`no score in ${row.join()}`);
        }
        scores[`${measure[0]}${score}`] = count;
      }
    }
    return scores;
  }

  /** Presses a cell: its people are listed. */
  async openCell({ r, f, count }: RfmCell): Promise<void> {
    const name = wordIn(rfmText.cell, this.#stage.locale)(count, r, f, '', '');
    // Up to the count: the money after it is not what is looked for.
    const start = name.slice(0, name.search(/[:：]/) + 1);
    await this.#heat().getByRole('button', { name: start }).click();
    await this.#stage.page.waitForURL(/#\/customers$/);
  }

  /** Opens "method"; false where too few buyers leave nothing to choose between. */
  async openMethod(): Promise<boolean> {
    await this.open();
    if ((await this.#heat().count()) === 0) return false;
    const details = this.#stage.page
      .locator('details')
      .filter({ hasText: this.#say(rfmText.method) });
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
    return true;
  }

  async setMethod(method: RfmMethod): Promise<void> {
    if (!(await this.openMethod())) return;
    const label = this.#say(method === 'ties-together' ? rfmText.ties : rfmText.equal);
    const choice = this.#stage.page.getByRole('radio', { name: label });
    if (await choice.isChecked()) return;
    await this.#stage.page.getByText(label, { exact: true }).first().click();
    await this.#settled();
  }

  async setBins(bins: number): Promise<void> {
    if (!(await this.openMethod())) return;
    await this.#stage.page.getByLabel(this.#say(rfmText.binsChoice)).selectOption(String(bins));
    await this.#settled();
  }

  async #settled(): Promise<void> {
    await settled(this.#stage.page);
  }
}
