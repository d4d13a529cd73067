/**
 * The page driver: what a person does in the built app, as verbs. Journeys, the drive script, the bench
 * and the screenshots all go through it; nothing else touches the page's controls.
 */
import { readFile } from 'node:fs/promises';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Download,
  type Locator,
  type Page,
} from '@playwright/test';
import { LOCALES, type Locale, wordIn, type Wording } from '#domain/locale.ts';
import { rfmText } from '#analyses/rfm/text.ts';
import { customersText } from '#app/screens/customers/text.ts';
import { dataText } from '#app/screens/data/data-text.ts';
import { importText } from '#app/screens/import/import-text.ts';
import { asOfText } from '#app/screens/overview/as-of-text.ts';
import { launchOptions } from '#testing/browser.ts';

export interface OpenOptions {
  readonly url: string;
  readonly locale?: Locale;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly flags?: readonly string[];
}

/** Milliseconds that any wait may take: a large file on a slow machine. */
const PATIENCE = Number(process.env['PATIENCE_MS'] ?? 120_000);

export type ScreenPath = '/' | '/data' | '/import' | '/customers' | '/insights/rfm';

export class App {
  readonly page: Page;
  readonly locale: Locale;
  readonly url: string;
  readonly consoleErrors: string[] = [];
  /** Addresses of requests to other origins, as the page made them. */
  readonly foreignRequests: string[] = [];
  readonly #browser: Browser | null;

  constructor(page: Page, url: string, locale: Locale, browser: Browser | null = null) {
    this.page = page;
    this.url = url;
    this.locale = locale;
    this.#browser = browser;
    const { origin } = new URL(url);
    page.on('console', (message) => {
      if (message.type() === 'error') this.consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => this.consoleErrors.push(error.message));
    page.context().on('request', (request) => {
      const address = request.url();
      const isOwn = address.startsWith(origin) || /^(?:blob|data):/.test(address);
      if (!isOwn) this.foreignRequests.push(address);
    });
  }

  /** A browser of its own with the app open, for scripts. */
  static async launch(options: OpenOptions): Promise<App> {
    const browser = await chromium.launch(launchOptions(options.flags ?? []));
    const app = await App.inBrowser(browser, options, browser);
    return app;
  }

  /** A fresh profile in a running browser. */
  static async inBrowser(
    browser: Browser,
    options: OpenOptions,
    owned: Browser | null = null,
  ): Promise<App> {
    const { locale = 'zh-CN', colorScheme = 'light', width = 1440, height = 900 } = options;
    const context: BrowserContext = await browser.newContext({
      locale,
      colorScheme,
      viewport: { width, height },
      acceptDownloads: true,
    });
    const app = new App(await context.newPage(), options.url, locale, owned);
    await app.page.goto(options.url);
    return app;
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.#browser?.close();
  }

  async goTo(path: ScreenPath | `/customers/${number}`): Promise<void> {
    await this.page.goto(`${this.url}#${path}`);
    await this.page.locator('main h1, main h2').first().waitFor({ timeout: PATIENCE });
  }

  // ── import ─────────────────────────────────────────────────────────────────────────────────

  /** Picks files as a person does; resolves once they are read, staged or refused. */
  async chooseFiles(files: readonly string[]): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...files]);
    await this.stageSentence().waitFor({ timeout: PATIENCE });
  }

  /** Picks files made up on the spot. */
  async chooseTexts(files: readonly { name: string; text: string | Buffer }[]): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .first()
      .setInputFiles(
        files.map(({ name, text }) => ({
          name,
          mimeType: 'text/csv',
          buffer: typeof text === 'string' ? Buffer.from(text) : text,
        })),
      );
    await this.stageSentence().waitFor({ timeout: PATIENCE });
  }

  /** The one sentence after a drop. */
  stageSentence(): Locator {
    return this.page.locator('[data-role=stage-sentence]');
  }

  startButton(): Locator {
    return this.page.getByRole('button', { name: this.#import.start, exact: true });
  }

  /** Accepts the staged import as it is, and waits for the overview. */
  async start(): Promise<void> {
    await this.startButton().click();
    await this.headline().waitFor({ timeout: PATIENCE });
  }

  async importFiles(files: readonly string[]): Promise<void> {
    await this.chooseFiles(files);
    await this.start();
  }

  /** The card of one staged file. */
  fileCard(name: string): Locator {
    return this.page.locator(`[data-file="${CSS_ESCAPE(name)}"]`).first();
  }

  async openDetails(name: string): Promise<Locator> {
    const card = this.fileCard(name);
    const button = card.getByRole('button', { expanded: false }).last();
    if ((await card.locator('[data-download]').count()) === 0) await button.click();
    await card.locator('[data-download]').first().waitFor();
    return card;
  }

  /** Downloads of a staged file: its report, the clean CSV, the rejected rows. */
  async downloadStaged(name: string, kind: 'report' | 'clean' | 'rejected'): Promise<Buffer> {
    const card = await this.openDetails(name);
    return this.#saved(card.locator(`[data-download=${kind}]`));
  }

  // ── after the import ───────────────────────────────────────────────────────────────────────

  /** The overview's first sentence. */
  headline(): Locator {
    return this.page.locator('[data-role=overview-sentence]');
  }

  /** The numbers of the overview as the page hands them out. */
  async downloadFigures(): Promise<Figures> {
    await this.goTo('/');
    await this.headline().waitFor({ timeout: PATIENCE });
    const saved = await this.#saved(this.page.locator('[data-download=figures]'));
    return JSON.parse(saved.toString('utf8')) as Figures;
  }

  async setAsOf(day: string): Promise<void> {
    const words = asOfText[this.locale];
    await this.page.getByRole('button', { name: new RegExp(`^${words.label}`) }).click();
    await this.page.getByLabel(words.choose).fill(day);
    const change = this.page.getByRole('button', { name: words.change, exact: true });
    if (await change.isEnabled()) {
      await change.click();
      await change.waitFor({ state: 'detached' });
    }
    await this.page.keyboard.press('Escape');
  }

  async setRfmMethod(method: 'ties-together' | 'equal-sized'): Promise<void> {
    await this.goTo('/insights/rfm');
    const say = (wording: Wording): string => wordIn(wording, this.locale);
    const details = this.page.getByText(say(rfmText.method), { exact: true });
    const tooFew = this.page.locator('[data-role=empty-state]');
    await details.or(tooFew).first().waitFor({ timeout: PATIENCE });
    // With too few buyers there is nothing to choose between.
    if ((await details.count()) === 0) return;
    await details.click();
    const label = say(method === 'ties-together' ? rfmText.ties : rfmText.equal);
    const choice = this.page.getByRole('radio', { name: label });
    if (!(await choice.isChecked())) {
      await this.page.getByText(label, { exact: true }).first().click();
      await this.page.locator('[data-stale=false]').first().waitFor({ timeout: PATIENCE });
    }
  }

  /** "Export with these columns": the customers as the table shows them. */
  async exportCustomers(): Promise<string> {
    await this.goTo('/customers');
    const words = customersText[this.locale];
    const button = this.page.getByRole('button', { name: words.exportCsv });
    await button.waitFor({ timeout: PATIENCE });
    return (await this.#saved(button)).toString('utf8');
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(text);
  }

  /** Opens the first customer of the table. */
  async openFirstCustomer(): Promise<void> {
    await this.goTo('/customers');
    await this.page.locator('[role=row] a').first().click();
    await this.page.locator('main h1').waitFor();
  }

  /** Undoes the newest import on the data screen, through its confirmation. */
  async undoNewestImport(): Promise<void> {
    await this.goTo('/data');
    const words = dataText[this.locale];
    await this.page.getByRole('button', { name: words.undoImport }).first().click();
    await this.page.getByRole('dialog').getByRole('button', { name: words.undo }).click();
  }

  async screenshot(path: string, fullPage = true): Promise<void> {
    // Toasts and focus rings are not what the picture is about.
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.page.screenshot({ path, fullPage, animations: 'disabled' });
  }

  get #import() {
    return importText[this.locale];
  }

  async #saved(button: Locator): Promise<Buffer> {
    const [download]: [Download, void] = await Promise.all([
      this.page.waitForEvent('download', { timeout: PATIENCE }),
      button.click(),
    ]);
    return readFile(await download.path());
  }
}

/** "Download these numbers (JSON)" of the overview. Days are ISO, money exact decimals. */
export interface Figures {
  readonly people: number;
  readonly buyers: number;
  readonly orders: number;
  readonly lines: number;
  readonly knownRevenue: string;
  readonly anonymousRevenue: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly asOf: string;
}

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

function CSS_ESCAPE(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
