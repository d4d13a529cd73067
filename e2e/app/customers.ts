import type { Locator } from '@playwright/test';
import Papa from 'papaparse';
import { churnColumns } from '#analyses/churn/text.ts';
import type { Flag } from '#domain/churn-flag.ts';
import type { Stage as LifeStage } from '#analyses/lifecycle/analysis.ts';
import { lifecycleColumns } from '#analyses/lifecycle/text.ts';
import { nameColumn } from '#app/people/people-columns.ts';
import { customersText } from '#app/screens/customers/text.ts';
import { customerText } from '#app/screens/customer/text.ts';
import { wordIn } from '#domain/locale.ts';
import {
  escaped,
  numbersIn,
  PATIENCE,
  saved,
  savedFile,
  settled,
  shownTable,
  type ShownTable,
  type Stage,
} from './common.ts';

const TYPING_MILLIS = 260;

/** The customers table and the page of one customer. */
export class Customers {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get #words() {
    return customersText[this.#stage.locale];
  }

  get #page() {
    return this.#stage.page;
  }

  async open(): Promise<void> {
    await this.#stage.goTo('/customers');
    await this.#line().or(this.empty()).first().waitFor({ timeout: PATIENCE });
  }

  /** What stands here while no file tells customers apart. */
  empty(): Locator {
    return this.#page.getByText(this.#words.emptyTitle, { exact: true });
  }

  #line(): Locator {
    return this.#page.locator('main [role=status]').filter({ hasText: /\d/ }).first();
  }

  grid(): Locator {
    return this.#page.getByRole('grid', { name: this.#words.table, exact: true });
  }

  /** How many are listed now, as the line above the table says it, once nothing is being counted. */
  async counted(): Promise<number> {
    return numbersIn(await this.countLine())[0] ?? Number.NaN;
  }

  async countLine(): Promise<string> {
    await this.#line().waitFor({ timeout: PATIENCE });
    await settled(this.#page);
    return this.#line().innerText();
  }

  async table(): Promise<ShownTable> {
    await settled(this.#page);
    return shownTable(this.grid());
  }

  /** Name of a column in the language of the app. */
  columnName(id: string): string {
    return nameColumn({ id, kind: 'text', header: null, scale: 0 }, this.#stage.locale).label;
  }

  /** Cells of one column as shown. */
  async column(id: string): Promise<string[]> {
    const { headers, rows } = await this.table();
    const at = headers.indexOf(this.columnName(id));
    if (at < 0) throw new Error(`no column ${this.columnName(id)} among ${headers.join(' | ')}`);
    return rows.map((row) => row[at] ?? '');
  }

  /** Presses the header of a column. */
  async sortBy(id: string): Promise<void> {
    const name = this.columnName(id);
    await this.grid()
      .getByRole('columnheader')
      .getByRole('button', { name: new RegExp(`^${escaped(name)}$`) })
      .first()
      .click();
    await settled(this.#page);
  }

  stageChip(stage: LifeStage): Locator {
    return this.#chip(
      this.#words.stages,
      wordIn(lifecycleColumns.stage.codes[stage], this.#stage.locale),
    );
  }

  flagChip(flag: Flag): Locator {
    return this.#chip(this.#words.flags, wordIn(churnColumns.flag.codes[flag], this.#stage.locale));
  }

  #chip(group: string, word: string): Locator {
    return this.#page
      .getByRole('group', { name: group, exact: true })
      .getByRole('button', { name: new RegExp(`^${escaped(word)}\\s*[\\d,]*$`) });
  }

  /** The number on a chip; 0 where there is no such chip. */
  async chipCount(chip: Locator): Promise<number> {
    await this.counted();
    if ((await chip.count()) === 0) return 0;
    return numbersIn(await chip.innerText())[0] ?? Number.NaN;
  }

  async press(chip: Locator): Promise<number> {
    await chip.click();
    return this.counted();
  }

  async clearFilters(): Promise<void> {
    const button = this.#page.getByRole('button', { name: this.#words.clearAll, exact: true });
    if ((await button.count()) > 0) await button.first().click();
    await settled(this.#page);
  }

  async search(text: string): Promise<number> {
    await this.#page.getByRole('searchbox').fill(text);
    // The box waits for the next key before it asks.
    await this.#page.waitForTimeout(TYPING_MILLIS);
    return this.counted();
  }

  /** Nobody matches: what the table says instead of rows. */
  nobody(): Locator {
    return this.#page.getByText(this.#words.nobodyTitle, { exact: true });
  }

  /** Opens the choice of columns; it stays open. */
  async openColumns(): Promise<Locator> {
    await this.#page.getByRole('button', { name: this.#words.columns, exact: true }).click();
    const panel = this.#page.getByRole('group', { name: this.#words.columns, exact: true });
    await panel.waitFor();
    return panel;
  }

  /** Shows or hides a column by its name. */
  async toggleColumn(name: string): Promise<void> {
    const panel = await this.openColumns();
    await panel.getByRole('button', { name, exact: true }).click();
    await this.#page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await settled(this.#page);
  }

  /** Opens the filter of a column; its panel stays open. */
  async openValues(name: string): Promise<Locator> {
    await this.#page.getByRole('button', { name: this.#words.addFilter, exact: true }).click();
    const panel = this.#page.getByRole('group', { name: this.#words.addFilter, exact: true });
    await panel.getByRole('button', { name, exact: true }).first().click();
    const values = panel.getByRole('group', { name, exact: true });
    await values.waitFor({ timeout: PATIENCE });
    return values;
  }

  /** "Export with these columns": what the table shows now, as CSV. */
  async export(): Promise<string> {
    await this.#openExport();
    return (await saved(this.#page, this.#exportChoice('csv'))).toString('utf8');
  }

  /** The export read back. */
  async exported(): Promise<ShownTable> {
    const csv = (await this.export()).replace(/^\uFEFF/, '');
    const [headers = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
    return { headers, rows };
  }

  /** One column of everyone listed, as exported. */
  async exportedColumn(id: string): Promise<string[]> {
    const { headers, rows } = await this.exported();
    const at = headers.indexOf(this.columnName(id));
    if (at < 0) throw new Error(`no column ${this.columnName(id)} among ${headers.join(' | ')}`);
    return rows.map((row) => row[at] ?? '');
  }

  async exportFile(): Promise<{ name: string; text: string }> {
    await this.#openExport();
    const { name, bytes } = await savedFile(this.#page, this.#exportChoice('csv'));
    return { name, text: bytes.toString('utf8') };
  }

  /** The same as a workbook. */
  async exportWorkbook(): Promise<{ name: string; bytes: Buffer }> {
    await this.#openExport();
    return savedFile(this.#page, this.#exportChoice('xlsx'));
  }

  #openExport(): Promise<void> {
    return this.#page.getByRole('button', { name: this.#words.export, exact: true }).click();
  }

  #exportChoice(format: 'csv' | 'xlsx'): Locator {
    const { export: title, exportCsv, exportXlsx } = this.#words;
    return this.#page
      .getByRole('group', { name: title, exact: true })
      .getByRole('button', { name: format === 'csv' ? exportCsv : exportXlsx, exact: true });
  }

  // ── one customer ───────────────────────────────────────────────────────────────────────────

  /** Opens the first customer of the list as it stands. */
  async openFirst(): Promise<CustomerPage> {
    await this.grid().locator('[role=row] a').first().click();
    await this.#page.getByRole('heading', { level: 1 }).waitFor({ timeout: PATIENCE });
    await this.#page.getByRole('navigation', { name: this.#customer.back }).waitFor();
    return this.read();
  }

  async openByName(name: string): Promise<CustomerPage> {
    await this.open();
    await this.clearFilters();
    await this.search(name);
    return this.openFirst();
  }

  get #customer() {
    return customerText[this.#stage.locale];
  }

  /** What the page of the open customer says. */
  async read(): Promise<CustomerPage> {
    const words = this.#customer;
    const card = (title: string): Locator =>
      this.#page.getByRole('region', { name: title, exact: true });
    const main = this.#page.locator('main');
    await card(words.value).waitFor({ timeout: PATIENCE });
    const risk = card(words.risk);
    const table = this.#page.getByRole('region', { name: words.orderTable }).locator('table');
    const facts = await card(words.facts).locator('dt').allInnerTexts();
    const values = await card(words.facts).locator('dd').allInnerTexts();
    return {
      name: await main.getByRole('heading', { level: 1 }).innerText(),
      head: await main.locator('header').first().innerText(),
      value: await card(words.value).innerText(),
      risk: await risk.innerText(),
      reasons: await risk.getByRole('listitem').allInnerTexts(),
      scores: await card(words.scores).innerText(),
      facts: new Map(facts.map((fact, at) => [fact.trim(), (values[at] ?? '').trim()])),
      orders: (await table.count()) === 0 ? [] : await ordersOf(table),
    };
  }

  /** Opens the lines of the first order that has any. */
  async openFirstLines(): Promise<void> {
    await this.#page
      .getByRole('region', { name: this.#customer.orderTable })
      .getByRole('button', { expanded: false })
      .first()
      .click();
  }

  /** The people beside this one in the list. */
  async next(): Promise<CustomerPage> {
    const before = this.#page.url();
    await this.#page.getByRole('button', { name: this.#customer.next, exact: true }).click();
    await this.#page.waitForURL((url) => url.href !== before);
    return this.read();
  }
}

export interface CustomerPage {
  readonly name: string;
  readonly head: string;
  readonly value: string;
  readonly risk: string;
  readonly reasons: readonly string[];
  readonly scores: string;
  readonly facts: ReadonlyMap<string, string>;
  /** Cells of the table of orders, newest first. */
  readonly orders: readonly (readonly string[])[];
}

function ordersOf(table: Locator): Promise<string[][]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
    );
}
