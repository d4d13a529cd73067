import type { Locator } from '@playwright/test';
import { personaText } from '#app/screens/personas/text.ts';
import { escaped, numbersIn, PATIENCE, settled, type Stage } from './common.ts';

/** One sentence of a persona with what stands behind it. */
export interface PersonaEvidence {
  readonly sentence: string;
  readonly lines: readonly string[];
  /** How many customers its link promises; null where it has none. */
  readonly people: number | null;
}

export interface PersonaPage {
  readonly name: string;
  readonly headline: string;
  readonly figures: ReadonlyMap<string, string>;
  readonly quotes: readonly string[];
}

/** The personas side by side, and the page of one. */
export class Personas {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get #words() {
    return personaText[this.#stage.locale];
  }

  get #page() {
    return this.#stage.page;
  }

  async open(): Promise<void> {
    await this.#stage.goTo('/personas');
    await this.cards().first().or(this.empty()).first().waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  cards(): Locator {
    return this.#page.locator('main a[href^="#/personas/"]');
  }

  /** Segment id of the first persona shown. */
  async firstId(): Promise<string> {
    await this.open();
    const address = await this.cards().first().getAttribute('href');
    return address?.replace('#/personas/', '') ?? '';
  }

  empty(): Locator {
    return this.#page.locator('[data-role=empty-state]');
  }

  /** Opens the persona of a segment. */
  async openOf(segmentId: string): Promise<void> {
    await this.#stage.goTo(`/personas/${segmentId}`);
    await this.#figures().waitFor({ timeout: PATIENCE });
    await settled(this.#page);
  }

  #figures(): Locator {
    return this.#page.locator(`main dl[aria-label="${this.#words.numbers}"]`);
  }

  async read(): Promise<PersonaPage> {
    const terms = await this.#figures().locator('dt').allInnerTexts();
    const values = await this.#figures().locator('dd').allInnerTexts();
    const header = this.#page.locator('main article > header');
    return {
      name: await header.locator('p').first().innerText(),
      headline: await header.getByRole('heading', { level: 1 }).innerText(),
      figures: new Map(terms.map((term, at) => [term.trim(), values[at] ?? ''])),
      quotes: await this.#page.locator('main blockquote').allInnerTexts(),
    };
  }

  /** How many the number of people says. */
  async size(): Promise<number> {
    const { figures } = await this.read();
    return numbersIn(figures.get(this.#words.size) ?? '')[0] ?? Number.NaN;
  }

  evidenceButtons(): Locator {
    return this.#page
      .locator('main')
      .getByRole('button', { name: new RegExp(`^${escaped(this.#words.evidence)}: `) });
  }

  /** Opens what stands behind one sentence; the panel stays open. */
  async openEvidence(button: Locator): Promise<PersonaEvidence> {
    const label = (await button.getAttribute('aria-label')) ?? '';
    await button.click();
    const panel = this.panel(label);
    await panel.waitFor();
    const link = panel.getByRole('button');
    const hasLink = (await link.count()) > 0;
    return {
      sentence: label.slice(this.#words.evidence.length + 2),
      lines: await panel.locator('p').allInnerTexts(),
      // "See this customer" is one.
      people: hasLink ? (numbersIn(await link.innerText())[0] ?? 1) : null,
    };
  }

  panel(label: string): Locator {
    return this.#page.getByRole('group', { name: label, exact: true });
  }

  async closeEvidence(): Promise<void> {
    await this.#page.keyboard.press('Escape');
  }

  /** Presses the link of the open panel: the customers it speaks of. */
  async openPeople(label: string): Promise<void> {
    await this.panel(label).getByRole('button').click();
    await this.#page.waitForURL(/#\/customers$/);
  }

  /** The drawing. */
  drawing(): Locator {
    return this.#page.locator('main article header svg').first();
  }
}
