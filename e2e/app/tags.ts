import type { Locator } from '@playwright/test';
import { personTagsText } from '#app/people/person-tags-text.ts';
import { tagName, tagValue } from '#app/people/tag-facts.ts';
import { tagsText } from '#app/screens/tags/text.ts';
import type { ReadyTagId } from '#analyses/tags/ready-tags.ts';
import { kitText } from '#ui/words/kit-text.ts';
import { escaped, numbersIn, PATIENCE, settled, type Stage } from './common.ts';

/** A tag as its page says it. */
export interface TagPage {
  readonly name: string;
  /** Dimension and meaning. */
  readonly lead: string;
  /** How the values come about, each as "value: sentence". */
  readonly rule: readonly string[];
  /** People with a value, of everyone. */
  readonly people: number;
  readonly everyone: number;
  readonly values: readonly { readonly label: string; readonly people: number }[];
  readonly usedBy: readonly string[];
}

/** The list of tags, the page of one, and the tags of a person. */
export class Tags {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get #words() {
    return tagsText[this.#stage.locale];
  }

  get #page() {
    return this.#stage.page;
  }

  name(id: ReadyTagId): string {
    return tagName(id, this.#stage.locale);
  }

  value(id: ReadyTagId, value: string): string {
    return tagValue(id, value, this.#stage.locale);
  }

  async open(): Promise<void> {
    await this.#stage.goTo('/tags');
    await this.#page.locator('main article').first().waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  /** How many the files can tell, of how many. */
  async told(): Promise<{ told: number; all: number }> {
    const lead = await this.#page.locator('main header p').first().innerText();
    const [a = 0, b = a] = numbersIn(lead);
    return { told: Math.min(a, b), all: Math.max(a, b) };
  }

  async openTag(id: ReadyTagId): Promise<void> {
    await this.open();
    await this.#page
      .locator('main')
      .getByRole('link', { name: this.name(id), exact: true })
      .first()
      .click();
    await this.#page
      .getByRole('heading', { level: 1, name: this.name(id) })
      .waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  async openById(id: ReadyTagId): Promise<void> {
    await this.#stage.goTo(`/tags/${id}`);
    await this.#page
      .getByRole('heading', { level: 1, name: this.name(id) })
      .waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  async read(id: ReadyTagId): Promise<TagPage> {
    const main = this.#page.locator('main');
    const card = (title: string) => this.#page.getByRole('region', { name: title, exact: true });
    const figure = await main
      .getByText(
        new RegExp(escaped(this.#words.coverageText('N', 'M')).replace(/[NM]/g, '[\\d,]+')),
      )
      .first()
      .innerText();
    const counts = numbersIn(figure);
    const terms = await card(this.#words.rule).locator('dl > div').allInnerTexts();
    const bars = this.#values(id).getByRole('listitem');
    const values = await bars.evaluateAll((items) =>
      items.map((item) => {
        const label = item.querySelector('span') as HTMLElement;
        const note = label.lastElementChild as HTMLElement;
        return [label.innerText.slice(0, -note.innerText.length).trim(), note.innerText] as const;
      }),
    );
    return {
      name: await main.getByRole('heading', { level: 1 }).innerText(),
      lead: await main.locator('header p').first().innerText(),
      rule: terms.map((text) => text.replaceAll(/\s*\n\s*/g, ': ')),
      people: Math.min(...counts),
      everyone: Math.max(...counts),
      values: values.map(([label, note]) => ({ label, people: numbersIn(note)[0] ?? Number.NaN })),
      usedBy: await card(this.#words.usedBy).getByRole('link').allInnerTexts(),
    };
  }

  #values(id: ReadyTagId): Locator {
    return this.#page.getByRole('list', { name: this.#words.valuesOf(this.name(id)), exact: true });
  }

  /** Presses a value: its people are listed. */
  async openPeople(id: ReadyTagId, label: string): Promise<void> {
    await this.#values(id)
      .getByRole('button', { name: new RegExp(`^${escaped(label)}(?:\\s|\\d)`) })
      .first()
      .click();
    await this.#page.waitForURL(/#\/customers$/);
  }

  // ── by hand, on the page of a customer ─────────────────────────────────────────────────────

  get #hand() {
    return personTagsText[this.#stage.locale];
  }

  #ofPerson(): Locator {
    return this.#page.getByRole('region', { name: this.#hand.title, exact: true });
  }

  /** The chip of a tag of the open customer. */
  chip(id: ReadyTagId): Locator {
    const start = this.#hand.chip(this.name(id), '').trimEnd();
    return this.#ofPerson().getByRole('button', { name: new RegExp(`^${escaped(start)}`) });
  }

  /** What the chip says: name, value, and whether by hand. */
  async chipLabel(id: ReadyTagId): Promise<string> {
    return (await this.chip(id).getAttribute('aria-label')) ?? '';
  }

  /** Opens the choice of a tag for the open customer; it stays open. */
  async openAdd(): Promise<Locator> {
    await this.#ofPerson().getByRole('button', { name: this.#hand.add, exact: true }).click();
    const panel = this.#ofPerson().getByRole('group', { name: this.#hand.add, exact: true });
    await panel.waitFor();
    return panel;
  }

  /** Gives the open customer a tag that has none yet. */
  async add(id: ReadyTagId, value: string): Promise<void> {
    const panel = await this.openAdd();
    await panel.getByLabel(this.#hand.findTag, { exact: true }).fill(this.name(id));
    await panel.getByRole('button', { name: this.name(id), exact: true }).click();
    await panel.getByRole('button', { name: this.value(id, value), exact: true }).click();
    await this.#said(this.#hand.changed(this.name(id), this.value(id, value)));
  }

  async change(id: ReadyTagId, value: string): Promise<void> {
    await this.#choose(id, this.value(id, value));
    await this.#said(this.#hand.changed(this.name(id), this.value(id, value)));
  }

  async remove(id: ReadyTagId): Promise<void> {
    await this.#choose(id, this.#hand.remove);
    await this.#said(this.#hand.removed(this.name(id)));
  }

  async leaveToRule(id: ReadyTagId): Promise<void> {
    await this.#choose(id, this.#hand.leaveToRule);
    await this.#said(this.#hand.left(this.name(id)));
  }

  async undo(): Promise<void> {
    const { undo, undone } = kitText[this.#stage.locale];
    await this.#page.getByRole('button', { name: undo, exact: true }).last().click();
    await this.#page.getByText(undone, { exact: true }).last().waitFor();
    await settled(this.#page);
  }

  async #choose(id: ReadyTagId, choice: string): Promise<void> {
    await this.chip(id).click();
    await this.#ofPerson()
      .getByRole('group')
      .getByRole('button', { name: choice, exact: true })
      .click();
  }

  async #said(toast: string): Promise<void> {
    await this.#page.getByText(toast, { exact: true }).last().waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  /** Whoever was given or denied this tag by hand, on its page. */
  byHand(): Locator {
    return this.#page.getByRole('region', { name: this.#words.byHand, exact: true });
  }
}
