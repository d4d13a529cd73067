import { expect, type Locator } from '@playwright/test';
import { failureTrouble } from '#app/screens/import/failures/failure-words.ts';
import { refusalTrouble } from '#app/screens/import/failures/refusal-words.ts';
import { outcomeNames, type Outcome } from '#app/screens/import/outcome/outcome-words.ts';
import { wordIn } from '#domain/locale.ts';
import { detailsText } from '#app/screens/import/reading/details-text.ts';
import { importText } from '#app/screens/import/import-text.ts';
import { kitText } from '#ui/words/kit-text.ts';
import {
  PATIENCE,
  escaped,
  quoted,
  settled,
  saved,
  shownTable,
  type MadeFile,
  type ShownTable,
  type Stage,
} from './common.ts';

export type ShownCounts = Readonly<Record<string, number>>;

/** The sum "read = new + …" of a file's card, by outcome. */
export async function rowCounts(card: Locator): Promise<ShownCounts> {
  const told = card.locator('[data-outcome][data-count]');
  // A screen is drawn in parts: the card may stand before what is in it.
  await told.first().waitFor({ timeout: PATIENCE });
  const parts = await told.evaluateAll((all) =>
    all.map((part) => [
      part.getAttribute('data-outcome')!,
      Number(part.getAttribute('data-count')),
    ]),
  );
  return Object.fromEntries(parts) as ShownCounts;
}

/** Files that hang over the page. */
interface Hanging {
  readonly move: () => Promise<void>;
  readonly letGo: () => Promise<void>;
}

/** The screen after a drop. */
export class Importing {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get #words() {
    return importText[this.#stage.locale];
  }

  get #page() {
    return this.#stage.page;
  }

  /** Hands paths, or files made up on the spot, to the file dialog; does not wait for them to be read. */
  async pick(files: readonly string[] | readonly MadeFile[]): Promise<void> {
    const input = this.#page.locator('[data-role=file-input]').first();
    await input.setInputFiles(
      files.map((file) => (typeof file === 'string' ? file : fileOf(file))) as string[],
    );
  }

  /** Drags files over the page; they hang there until they are let go. */
  async dragOver(files: readonly MadeFile[]): Promise<Hanging> {
    const given = files.map(({ name, text }) => ({
      name,
      base64: Buffer.from(text).toString('base64'),
    }));
    const transfer = await this.#page.evaluateHandle((all) => {
      const made = new DataTransfer();
      for (const { name, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.codePointAt(0)!);
        made.items.add(new File([bytes], name));
      }
      return made;
    }, given);
    const at = this.#page.locator('body');
    const move = () => at.dispatchEvent('dragover', { dataTransfer: transfer });
    await at.dispatchEvent('dragenter', { dataTransfer: transfer });
    await move();
    return {
      move,
      letGo: async () => {
        await at.dispatchEvent('drop', { dataTransfer: transfer });
        await transfer.dispose();
      },
    };
  }

  /** How far the work under way is, 0 to 1; 0 while that is not known, 1 when there is none. */
  async progressShare(): Promise<number> {
    const bar = this.progress();
    if ((await bar.count()) === 0) return 1;
    const now = await bar.getAttribute('aria-valuenow', { timeout: 500 }).catch(() => '100');
    return Number(now ?? 0) / 100;
  }

  /** The sign that the files would be taken here. */
  dropSign(): Locator {
    return this.#page.getByText(kitText[this.#stage.locale].dropHere, { exact: true });
  }

  /** Drops files anywhere on the page; resolves once they are read, staged or refused. */
  async drop(files: readonly MadeFile[]): Promise<void> {
    const { move, letGo } = await this.dragOver(files);
    // A hand never holds still: the page may be there only now.
    await expect
      .poll(async () => {
        await move();
        return this.dropSign().isVisible();
      })
      .toBe(true);
    await letGo();
    await this.sentence().waitFor({ timeout: PATIENCE });
  }

  /** The one sentence after a drop. */
  sentence(): Locator {
    return this.#page.locator('[data-role=stage-sentence]');
  }

  startButton(): Locator {
    return this.#page.getByRole('button', { name: this.#words.start, exact: true });
  }

  /** Buttons that would begin the import: there is one, or none. */
  mainButtons(): Locator {
    return this.#page.locator('[data-role=start]');
  }

  progress(): Locator {
    return this.#page.getByRole('progressbar');
  }

  /** Cancels what is being read, or what was read. */
  async cancel(): Promise<void> {
    const { locale } = this.#stage;
    await this.#page
      .getByRole('button', { name: this.#words.cancel, exact: true })
      .or(this.#page.getByRole('button', { name: kitText[locale].cancel, exact: true }))
      .first()
      .click();
  }

  // ── one staged file ────────────────────────────────────────────────────────────────────────

  card(name: string): Locator {
    return this.#page.locator(`[data-file=${quoted(name)}]`).first();
  }

  counts(name: string): Promise<ShownCounts> {
    return rowCounts(this.card(name));
  }

  /** Whether nothing of a file can be used. */
  async isRefused(name: string): Promise<boolean> {
    return (await this.card(name).getAttribute('data-refused')) === 'true';
  }

  /** Whether a file is refused because nothing is in it. */
  async isEmpty(name: string): Promise<boolean> {
    const { happened } = refusalTrouble({ code: 'empty' }, this.#stage.locale);
    return (await this.card(name).getByText(happened).count()) > 0;
  }

  async openDetails(name: string): Promise<Locator> {
    const card = this.card(name);
    if ((await card.getByRole('tablist').count()) === 0) {
      await card.getByRole('button', { name: this.#words.detailsOf(name), exact: true }).click();
    }
    await card.getByRole('tablist').waitFor({ timeout: PATIENCE });
    return card;
  }

  async openTab(name: string, tab: 'reading' | 'columns' | 'rules' | 'rows'): Promise<Locator> {
    const card = await this.openDetails(name);
    await card.locator(`[data-tab=${tab}]`).click();
    return card.getByRole('tabpanel');
  }

  /** The dry run of a file: its first rows, then its last ones. */
  async dryRun(name: string): Promise<{ first: ShownTable; last: ShownTable }> {
    const panel = await this.openTab(name, 'rows');
    const grid = panel.getByRole('grid');
    const first = await shownTable(grid);
    await grid.focus();
    await grid.press('End');
    const total = Number(await grid.getAttribute('aria-rowcount'));
    await grid
      .locator(`[role=row][aria-rowindex="${total}"]:not([aria-busy])`)
      .waitFor({ timeout: PATIENCE });
    return { first, last: await shownTable(grid, total) };
  }

  /** Rows of one outcome in the dry run, as drawn. */
  async rowsOf(name: string, outcome: Outcome): Promise<ShownTable> {
    const panel = await this.openTab(name, 'rows');
    const word = wordIn(outcomeNames[outcome], this.#stage.locale);
    await panel
      .getByRole('group', { name: detailsText[this.#stage.locale].showRows, exact: true })
      .getByRole('button', { name: new RegExp(`^${escaped(word)}\\s`) })
      .click();
    await settled(this.#page);
    return shownTable(panel.getByRole('grid'));
  }

  /** What each row changes, as the dry run lists it; changes of one row parted by a bar. */
  async changesOf(name: string): Promise<string[]> {
    const panel = await this.openTab(name, 'rows');
    await settled(this.#page);
    const told = await panel.locator('[data-role=row-changes]').all();
    return Promise.all(
      told.map(async (row) => (await row.getAttribute('title'))?.replaceAll('\n', '|') ?? ''),
    );
  }

  /** Another tab writes: what this one says. */
  onlyLook(): Locator {
    const { happened } = failureTrouble({ code: 'notWriter', detail: '' }, this.#stage.locale);
    return this.#page.getByText(happened, { exact: true });
  }

  /** Downloads of a staged file: its report, the clean CSV, the rejected rows. */
  async download(name: string, kind: 'report' | 'clean' | 'rejected'): Promise<Buffer> {
    const card = await this.openDetails(name);
    return saved(this.#page, card.locator(`[data-download=${kind}]`));
  }

  /** Leaves a file out of this import. */
  async leaveOut(name: string): Promise<void> {
    const card = await this.openDetails(name);
    await card.getByRole('button', { name: this.#words.leaveOut, exact: true }).click();
    await card.getByText(this.#words.leftOut, { exact: true }).waitFor({ timeout: PATIENCE });
  }
}

function fileOf({ name, text }: MadeFile) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
