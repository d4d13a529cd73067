import type { Locator } from '@playwright/test';
import { dataText } from '#app/screens/data/data-text.ts';
import { importText } from '#app/screens/import/import-text.ts';
import { PATIENCE, quoted, saved, shownTable, type ShownTable, type Stage } from './common.ts';
import { rowCounts, type ShownCounts } from './importing.ts';

/** The data screen: imports, their files, undo. */
export class Data {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get #words() {
    return dataText[this.#stage.locale];
  }

  get #page() {
    return this.#stage.page;
  }

  /** Opens the screen once its list is there. */
  async open(): Promise<void> {
    await this.#stage.goTo('/data');
    await this.#page
      .locator('main [data-file], main [data-role=empty-state]')
      .first()
      .waitFor({ timeout: PATIENCE });
  }

  files(): Locator {
    return this.#page.locator('main [data-file]');
  }

  file(name: string): Locator {
    return this.#page.locator(`main [data-file=${quoted(name)}]`).first();
  }

  /** What stands here while nothing is imported. */
  nothing(): Locator {
    return this.#page.getByText(this.#words.emptyTitle, { exact: true });
  }

  fileNames(): Promise<string[]> {
    return this.files().locator('h3').allInnerTexts();
  }

  /** Where the rows of a file went. */
  counts(name: string): Promise<ShownCounts> {
    return rowCounts(this.file(name));
  }

  /** The first rows of a file as they were taken. */
  async rowsOf(name: string): Promise<ShownTable> {
    const label = this.#words.ofFile(this.#words.viewRows, name);
    const toggle = this.file(name).getByRole('button', { name: label, exact: true });
    if ((await toggle.count()) > 0) await toggle.click();
    return shownTable(this.file(name).getByRole('grid'));
  }

  async download(name: string, kind: 'report' | 'clean' | 'rejected'): Promise<Buffer> {
    const label = this.#words.ofFile(this.#words.downloads, name);
    const toggle = this.file(name).getByRole('button', { name: label, exact: true });
    if ((await toggle.count()) > 0) await toggle.click();
    return saved(this.#page, this.file(name).locator(`[data-download=${kind}]`));
  }

  // ── undo ───────────────────────────────────────────────────────────────────────────────────

  undoButton(name: string): Locator {
    return this.file(name).getByRole('button', {
      name: this.#words.ofFile(this.#words.undoFile, name),
      exact: true,
    });
  }

  undoImportButton(): Locator {
    return this.#page.getByRole('button', { name: this.#words.undoImport, exact: true }).first();
  }

  question(): Locator {
    return this.#page.getByRole('dialog');
  }

  /** What the question says of people, orders, money and groups. */
  removal(): Locator {
    return this.question().locator('[data-role=removal]');
  }

  async confirm(): Promise<void> {
    await this.question().getByRole('button', { name: this.#words.undo, exact: true }).click();
    await this.question().waitFor({ state: 'detached', timeout: PATIENCE });
  }

  async keep(): Promise<void> {
    await this.question().getByRole('button', { name: this.#words.keep, exact: true }).click();
    await this.question().waitFor({ state: 'detached' });
  }

  /** Presses the act of the toast after an undo. */
  async putBack(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.putBack, exact: true }).last().click();
    await this.#page
      .getByText(this.#words.restored, { exact: true })
      .first()
      .waitFor({ timeout: PATIENCE });
  }

  /** Presses the act of the toast after an import. */
  async undoFromToast(): Promise<void> {
    const words = importText[this.#stage.locale];
    await this.#page.getByRole('button', { name: words.undo, exact: true }).last().click();
    await this.#page
      .getByText(words.undone, { exact: true })
      .first()
      .waitFor({ timeout: PATIENCE });
  }

  /** Another tab writes: what this one says. */
  onlyLook(): Locator {
    return this.#page.getByText(this.#words.onlyLook, { exact: true });
  }
}
