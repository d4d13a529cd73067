import type { Locator } from '@playwright/test';
import type { SegmentFamily } from '#analyses/segments/analysis.ts';
import { familyWords } from '#analyses/segments/text.ts';
import { nameGroupText } from '#app/people/name-group-text.ts';
import { builderText } from '#app/screens/segments/builder-text.ts';
import type { Join, Operator } from '#app/screens/segments/rule-draft.ts';
import { segmentsText } from '#app/screens/segments/text.ts';
import { wordIn } from '#domain/locale.ts';
import { kitText } from '#ui/words/kit-text.ts';
import { escaped, numbersIn, PATIENCE, settled, type Stage } from './common.ts';

/** A segment as its list says it. */
export interface ListedSegment {
  readonly id: string;
  readonly name: string;
  readonly people: number;
}

/** The list of segments, the page of one, and the builder. */
export class Segments {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get #words() {
    return segmentsText[this.#stage.locale];
  }

  get #page() {
    return this.#stage.page;
  }

  async open(): Promise<void> {
    await this.#stage.goTo('/segments');
    await this.#page.locator('main table tbody tr').first().waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  /** The segments of a family with somebody to look at, in the order shown. */
  async listed(family: SegmentFamily): Promise<ListedSegment[]> {
    const table = this.#page.getByRole('table', { name: this.#words[family], exact: true });
    if ((await table.count()) === 0) return [];
    const rows = await table.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => {
        const link = row.querySelector('a')!;
        const people = row.querySelector('td') as HTMLElement;
        return [link.hash, link.innerText.trim(), people.innerText] as const;
      }),
    );
    return rows.map(([hash, name, people]) => ({
      id: hash.replace('#/segments/', ''),
      name,
      people: numbersIn(people)[0] ?? Number.NaN,
    }));
  }

  // ── one segment ────────────────────────────────────────────────────────────────────────────

  /** Opens the page of one from its list, as a person does. */
  async openFromList(name: string): Promise<void> {
    await this.open();
    await this.#page
      .locator('main table tbody')
      .getByRole('link', { name, exact: true })
      .first()
      .click();
    await this.page().waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  async openById(id: string): Promise<void> {
    await this.#stage.goTo(`/segments/${id}`);
    await this.page().waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  page(): Locator {
    return this.#page.locator('main').getByRole('heading', { level: 1 });
  }

  /** What the page says first: its name, its rule in a sentence. */
  async said(): Promise<{ name: string; rule: string }> {
    const head = await this.page().innerText();
    const main = await this.#page.locator('main').innerText();
    const lines = main.split('\n').map((line) => line.trim());
    const at = lines.findIndex((line) => line.startsWith(this.#words.rule));
    return {
      name: head.trim(),
      rule: (lines[at]?.slice(this.#words.rule.length).trim() || lines[at + 1]) ?? '',
    };
  }

  #card(title: string): Locator {
    return this.#page.getByRole('region', { name: title, exact: true });
  }

  traits(): Locator {
    return this.#page.getByRole('list', { name: this.#words.traits, exact: true });
  }

  /** Size as the list of members says it. */
  async size(): Promise<number> {
    const card = this.#card(this.#words.members);
    await card.waitFor({ timeout: PATIENCE });
    return numbersIn(await card.locator('header p').innerText())[0] ?? Number.NaN;
  }

  /** Presses the way into the customers table. */
  async openList(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.openList, exact: true }).click();
    await this.#page.waitForURL(/#\/customers$/);
  }

  /** What stands on the page of a segment that nobody is in. */
  nobody(): Locator {
    return this.#page.locator('main [data-role=empty-state]');
  }

  /** Asks to delete it: the question says what goes with it. */
  async askToDelete(): Promise<Locator> {
    await this.#page.getByRole('button', { name: this.#words.remove, exact: true }).click();
    return this.#page.getByRole('dialog');
  }

  async delete(): Promise<void> {
    const question = this.#page.getByRole('dialog');
    if (!(await question.isVisible())) await this.askToDelete();
    await question.locator('[data-role=confirm]').click();
    await this.#page.waitForURL(/#\/segments$/);
  }

  /** Takes the deletion back from its toast. */
  async undoDelete(): Promise<void> {
    await this.#page
      .getByRole('button', { name: kitText[this.#stage.locale].undo, exact: true })
      .last()
      .click();
    await this.#page
      .getByText(kitText[this.#stage.locale].undone, { exact: true })
      .last()
      .waitFor();
    await settled(this.#page);
  }

  familyName(family: SegmentFamily): string {
    return wordIn(familyWords[family], this.#stage.locale);
  }

  // ── value groups ──

  get #naming() {
    return nameGroupText[this.#stage.locale];
  }

  /** Opens the form of a value group by its present name, on whichever screen shows it. */
  async openNaming(name: string): Promise<void> {
    await this.#page
      .locator('main')
      .getByRole('button', { name: this.#naming.rename(name), exact: true })
      .click();
    await this.groupName().waitFor();
  }

  groupName(): Locator {
    return this.#page.getByLabel(this.#naming.name, { exact: true });
  }

  groupSave(): Locator {
    return this.#page.getByRole('button', { name: this.#naming.save, exact: true });
  }

  async nameGroup(before: string, name: string, todo: string): Promise<void> {
    await this.openNaming(before);
    await this.groupName().fill(name);
    await this.#page.getByLabel(this.#naming.todo, { exact: true }).fill(todo);
    await this.groupSave().click();
    await this.#page.getByText(this.#naming.renamed(before, name), { exact: true }).waitFor();
    await settled(this.#page);
  }

  async giveNameBack(name: string, ready: string): Promise<void> {
    await this.openNaming(name);
    await this.#page
      .getByRole('button', { name: this.#naming.giveBack(ready), exact: true })
      .click();
    await this.#page.getByText(this.#naming.renamed(name, ready), { exact: true }).waitFor();
    await settled(this.#page);
  }

  async undoNaming(): Promise<void> {
    await this.#page
      .getByRole('button', { name: kitText[this.#stage.locale].undo, exact: true })
      .last()
      .click();
    await this.#page
      .getByText(kitText[this.#stage.locale].undone, { exact: true })
      .last()
      .waitFor();
    await settled(this.#page);
  }

  /** Names of the groups on the screen of values, in its order. */
  async namesOnValueScreen(): Promise<string[]> {
    await this.#stage.goTo('/insights/rfm');
    const table = this.#page.getByRole('table', { name: this.#naming.groups, exact: true });
    await table.waitFor({ timeout: PATIENCE });
    await settled(this.#page);
    return (await table.locator('tbody th a').allInnerTexts()).map((text) => text.trim());
  }

  // ── the builder ────────────────────────────────────────────────────────────────────────────

  get #builder() {
    return builderText[this.#stage.locale];
  }

  async startNew(): Promise<void> {
    await this.open();
    await this.#page.getByRole('link', { name: this.#words.create, exact: true }).click();
    await this.root().waitFor({ timeout: PATIENCE });
  }

  /** Opens the builder on the segment whose page is open: one's own, or a copy of the app's. */
  async edit(): Promise<void> {
    const name = new RegExp(`^(?:${escaped(this.#words.edit)}|${escaped(this.#words.copy)})$`);
    await this.#page.locator('main').getByRole('link', { name }).click();
    await this.root().waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  /** The outermost group of conditions. */
  root(): Locator {
    return this.#page.locator('main [role=group][data-depth="0"]');
  }

  conditions(group: Locator): Locator {
    return group.locator(':scope > [role=group]:not([data-depth])');
  }

  groups(group: Locator): Locator {
    return group.locator(':scope > [role=group][data-depth]');
  }

  async join(group: Locator, join: Join): Promise<void> {
    await group
      .getByRole('radiogroup', { name: this.#builder.join, exact: true })
      .first()
      .getByText(this.#builder[join], { exact: true })
      .click();
  }

  async addCondition(group: Locator): Promise<Locator> {
    const before = await this.conditions(group).count();
    await group.locator(':scope > div > button[data-add]').click();
    return this.conditions(group).nth(before);
  }

  /** A group inside, which holds one condition that is not chosen yet. */
  async addGroup(group: Locator): Promise<Locator> {
    const before = await this.groups(group).count();
    await group
      .locator(':scope > div > button')
      .filter({ hasText: this.#builder.addGroup })
      .click();
    return this.groups(group).nth(before);
  }

  async remove(part: Locator): Promise<void> {
    const name = new RegExp(
      `^(?:${escaped(this.#builder.removeCondition('')).trim()}|${escaped(this.#builder.removeGroup)})`,
    );
    await part.getByRole('button', { name }).first().click();
  }

  /** Opens the choice of what a condition asks about; it stays open. */
  async openColumns(condition: Locator): Promise<void> {
    await condition.getByRole('button').first().click();
    await this.#page.getByLabel(this.#builder.findColumn, { exact: true }).waitFor();
  }

  /** Chooses what a condition asks about, found by typing its name. */
  async ask(condition: Locator, label: string): Promise<void> {
    await this.openColumns(condition);
    await this.#page.getByLabel(this.#builder.findColumn, { exact: true }).fill(label);
    await condition
      .getByRole('group')
      .getByRole('button', { name: label, exact: true })
      .first()
      .click();
  }

  /** Asks for members of segments. */
  askSegment(condition: Locator): Promise<void> {
    return this.ask(condition, this.#builder.inSegments);
  }

  /** Asks for orders placed. */
  askOrders(condition: Locator): Promise<void> {
    return this.ask(condition, this.#builder.orders);
  }

  async compare(condition: Locator, operator: Operator): Promise<void> {
    await condition
      .getByRole('combobox', { name: this.#builder.operator, exact: true })
      .selectOption(operator);
  }

  /** Opens the values of a condition; they stay open. */
  async openValues(condition: Locator): Promise<void> {
    await condition.locator('[aria-expanded]').nth(1).click();
    await condition.getByRole('checkbox').first().waitFor({ timeout: PATIENCE });
  }

  /** Ticks values of a condition that has none yet. */
  async chooseValues(condition: Locator, values: readonly string[]): Promise<void> {
    await this.openValues(condition);
    for (const value of values) {
      await condition
        .getByRole('checkbox', { name: new RegExp(`^${escaped(value)}\\s*[\\d,]*$`) })
        .click();
    }
    await this.#page.keyboard.press('Escape');
  }

  /** Types a bound by its name in the builder. */
  async type(
    condition: Locator,
    bound:
      | 'least'
      | 'most'
      | 'from'
      | 'to'
      | 'leastDays'
      | 'mostDays'
      | 'share'
      | 'within'
      | 'text'
      | 'orderAmount'
      | 'orderDays',
    value: string,
  ): Promise<void> {
    await condition.getByLabel(this.#builder[bound], { exact: true }).fill(value);
  }

  /** The exact count beside the conditions, once nothing is being counted. */
  async count(): Promise<number> {
    await this.#page.waitForTimeout(COUNT_REST_MILLIS);
    await settled(this.#page);
    const said = await this.result().getByRole('status').innerText();
    return numbersIn(said)[0] ?? Number.NaN;
  }

  result(): Locator {
    return this.#page.getByRole('complementary', { name: this.#builder.result, exact: true });
  }

  /** What is wrong with saving, or what else stands by the button. */
  trouble(): Locator {
    return this.#page.locator('#segment-trouble');
  }

  nameField(): Locator {
    return this.#page.getByLabel(this.#builder.name, { exact: true });
  }

  async pressSave(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#builder.save, exact: true }).click();
  }

  /** Saves under a name; the page of the segment opens. */
  async save(name: string): Promise<void> {
    await this.nameField().fill(name);
    await this.pressSave();
    await this.#page.waitForURL(/#\/segments\/own-[\w-]+$/);
    await this.page().filter({ hasText: name }).waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }
}

/** The builder waits this long for the next key. */
const COUNT_REST_MILLIS = 120;
