import type { Locator } from '@playwright/test';
import Papa from 'papaparse';
import type { Channel } from '#analyses/consent/analysis.ts';
import type { CareReason } from '#analyses/care/analysis.ts';
import { actText, channelNames, situationNames, type Situation } from '#app/people/act-text.ts';
import { careText } from '#app/screens/care/text.ts';
import { wordIn } from '#domain/locale.ts';
import { kitText } from '#ui/words/kit-text.ts';
import { numbersIn, PATIENCE, savedFile, settled, type ShownTable, type Stage } from './common.ts';

/** What a list ends in: copy, write, export, print, mark. */
export class Acting {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get #words() {
    return actText[this.#stage.locale];
  }

  get #page() {
    return this.#stage.page;
  }

  /** The bar of the list on the screen, of one section where there are several. */
  bar(within?: Locator): Locator {
    return (within ?? this.#page.locator('main')).locator('[data-role=act-bar]').first();
  }

  async chooseChannel(bar: Locator, channel: Channel): Promise<void> {
    const name = wordIn(channelNames[channel], this.#stage.locale);
    await bar.getByText(name, { exact: true }).first().click();
    await settled(this.#page);
  }

  /** How many the bar is about, and what it says of who is reached and who is left out. */
  async reach(bar: Locator): Promise<{ all: number; said: string; numbers: number[] }> {
    await bar.waitFor({ timeout: PATIENCE });
    await settled(this.#page);
    const title = await bar.locator('strong').first().innerText();
    const said = await bar.getByRole('status').first().innerText();
    return { all: numbersIn(title)[0] ?? 1, said, numbers: numbersIn(said) };
  }

  /** What the clipboard holds after the press. */
  async copied(button: Locator): Promise<string> {
    await this.#page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.#page.evaluate(() => navigator.clipboard.writeText(''));
    await button.click();
    await this.#page.waitForFunction(() =>
      navigator.clipboard.readText().then((text) => text !== ''),
    );
    return this.#page.evaluate(() => navigator.clipboard.readText());
  }

  copyPhones(bar: Locator): Promise<string> {
    return this.copied(bar.getByRole('button', { name: this.#words.copyPhones, exact: true }));
  }

  async openMessage(bar: Locator): Promise<void> {
    await bar.getByRole('button', { name: this.#words.copyMessage, exact: true }).click();
    await this.message(bar).waitFor();
  }

  message(bar: Locator): Locator {
    return bar.getByLabel(this.#words.editor, { exact: true });
  }

  async chooseSituation(bar: Locator, situation: Situation): Promise<void> {
    const name = wordIn(situationNames[situation], this.#stage.locale);
    await bar
      .getByRole('group', { name: this.#words.situation, exact: true })
      .getByRole('button', { name, exact: true })
      .click();
  }

  previews(bar: Locator): Promise<string[]> {
    return bar.locator('ul[aria-live] > li').allInnerTexts();
  }

  copyMessages(bar: Locator, count: number): Promise<string> {
    const name = this.#words.copyAll(count, String(count));
    return this.copied(bar.getByRole('button', { name, exact: true }));
  }

  /** The list as a file; whoever said no to the bar's channel is not in it. */
  async export(bar: Locator, format: 'csv' | 'xlsx'): Promise<{ name: string; bytes: Buffer }> {
    await bar.getByRole('button', { name: this.#words.export, exact: true }).click();
    const choice = bar.getByRole('button', { name: this.#words[format], exact: true });
    return savedFile(this.#page, choice);
  }

  /** The exported list read back. */
  async exportedRows(bar: Locator): Promise<ShownTable> {
    const { bytes } = await this.export(bar, 'csv');
    const csv = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const [headers = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
    return { headers, rows };
  }

  async markContacted(bar: Locator): Promise<void> {
    await bar.getByRole('button', { name: this.#words.markContacted, exact: true }).click();
  }

  /** Takes the last mark back from its toast. */
  async undo(): Promise<void> {
    const { undo } = kitText[this.#stage.locale];
    await this.#page.getByRole('button', { name: undo, exact: true }).last().click();
    await settled(this.#page);
  }

  /** Prints the list; what the printer would get, as rows of text. The sheet is put away after. */
  async printed(bar: Locator): Promise<{ html: string; rows: string[][] }> {
    // Nothing is to be printed: the sheet stays until the end of printing is told.
    await this.#page.evaluate(() => {
      window.print = () => undefined;
    });
    await bar.getByRole('button', { name: this.#words.print, exact: true }).click();
    const sheet = this.#page.locator('.silhouette-sheet');
    await sheet.waitFor({ state: 'attached' });
    const rows = await sheet
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      );
    const html = await sheet.innerHTML();
    await this.#page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await sheet.waitFor({ state: 'detached' });
    return { html, rows };
  }
}

/** The care list of today. */
export class Care {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get #words() {
    return careText[this.#stage.locale];
  }

  get #page() {
    return this.#stage.page;
  }

  async open(): Promise<void> {
    await this.#stage.goTo('/actions/care');
    await this.#page
      .locator('main li[data-done], main [data-role=empty-state]')
      .first()
      .waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  group(reason: CareReason): Locator {
    return this.#page.getByRole('region', { name: this.#words[reason], exact: true });
  }

  /** Those still to contact, as drawn. */
  rows(reason: CareReason): Locator {
    return this.group(reason).locator('li[data-done=false]');
  }

  /** Names of all still to contact, the longer list unfolded. */
  async names(reason: CareReason): Promise<string[]> {
    const more = this.group(reason).getByRole('button', {
      name: new RegExp(this.#words.more('N').replace('N', '[\\d,]+')),
    });
    while ((await more.count()) > 0) {
      await more.click();
      await settled(this.#page);
    }
    return this.rows(reason).locator('a').allInnerTexts();
  }

  /** The number in the sentence under a group's title. */
  async counted(reason: CareReason): Promise<number> {
    return numbersIn(await this.group(reason).locator('header p').innerText())[0] ?? Number.NaN;
  }

  copyButton(name: string): Locator {
    return this.#page.getByRole('button', { name: this.#words.copyMessage(name), exact: true });
  }

  async markContacted(name: string): Promise<void> {
    await this.#page
      .getByRole('button', { name: this.#words.contactedOf(name), exact: true })
      .click();
    await settled(this.#page);
  }

  async never(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.never(name), exact: true }).click();
    await settled(this.#page);
  }

  /** "3 contacted today" of a group; nothing there is 0. */
  async done(reason: CareReason): Promise<number> {
    const line = this.group(reason).getByRole('button', {
      name: new RegExp(this.#words.doneToday(2, 'N').replace('N', '[\\d,]+')),
    });
    return (await line.count()) === 0 ? 0 : (numbersIn(await line.innerText())[0] ?? 0);
  }
}
