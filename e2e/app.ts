/**
 * The page driver: what a person does in the built app, as verbs. Journeys, the drive script, the bench
 * and the screenshots all go through it; nothing else touches the page's controls. Words are looked up in
 * the app's own texts by language. The verbs of one screen stand in `app/`.
 */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test';
import type { CareReason } from '#analyses/care/analysis.ts';
import { overviewText } from '#analyses/overview/text.ts';
import { localeNames, shellText } from '#app/shell/shell-text.ts';
import { asOfText } from '#app/screens/overview/as-of-text.ts';
import { deviceText } from '#app/screens/device/device-text.ts';
import { overviewScreenText } from '#app/screens/overview/text.ts';
import { startText } from '#app/start/start-text.ts';
import { LOCALES, type Locale, wordIn } from '#domain/locale.ts';
import { kitText } from '#ui/words/kit-text.ts';
import { launchOptions } from '#testing/browser.ts';
import {
  countCalls,
  numbersIn,
  PATIENCE,
  saved,
  settled,
  type MadeFile,
  type ScreenPath,
  type Stage,
} from './app/common.ts';
import { Acting, Care } from './app/acting.ts';
import { Backups } from './app/backups.ts';
import { Customers } from './app/customers.ts';
import { Data } from './app/data.ts';
import { Importing } from './app/importing.ts';
import { Personas } from './app/personas.ts';
import { Records } from './app/records.ts';
import { Rfm } from './app/rfm.ts';
import { Segments } from './app/segments.ts';
import { Tags } from './app/tags.ts';
import { Vault } from './app/vault.ts';

export type { MadeFile, ScreenPath } from './app/common.ts';

export interface OpenOptions {
  readonly url: string;
  readonly locale?: Locale;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly flags?: readonly string[];
  /** Whether controls may glide into place; most journeys do not wait for that. */
  readonly hasMotion?: boolean;
}

export class App implements Stage {
  readonly page: Page;
  readonly url: string;
  /** Errors of the console and of the page, and refusals of its policy. */
  readonly consoleErrors: string[] = [];
  /** Addresses of requests to other origins, as the page made them. */
  readonly foreignRequests: string[] = [];
  /** Dialogs of the browser (alert, confirm, prompt) that came up. */
  readonly dialogs: string[] = [];

  readonly importing = new Importing(this);
  readonly customers = new Customers(this);
  readonly rfm = new Rfm(this);
  readonly data = new Data(this);
  readonly tags = new Tags(this);
  readonly segments = new Segments(this);
  readonly personas = new Personas(this);
  readonly records = new Records(this);
  readonly care = new Care(this);
  readonly acting = new Acting(this);
  readonly vault = new Vault(this);
  readonly backups = new Backups(this);

  #locale: Locale;
  readonly #browser: Browser | null;

  constructor(page: Page, url: string, locale: Locale, browser: Browser | null = null) {
    this.page = page;
    this.url = url;
    this.#locale = locale;
    this.#browser = browser;
    const { origin } = new URL(url);
    page.on('console', (message) => {
      if (message.type() === 'error') this.consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => this.consoleErrors.push(error.message));
    page.on('dialog', (dialog) => {
      this.dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page.context().on('request', (request) => {
      const address = request.url();
      const isOwn = address.startsWith(origin) || /^(?:blob|data):/.test(address);
      if (!isOwn) this.foreignRequests.push(address);
    });
  }

  /** A browser of its own with the app open, for scripts. */
  static async launch(options: OpenOptions): Promise<App> {
    const browser = await chromium.launch(launchOptions(options.flags ?? []));
    return App.inBrowser(browser, options, browser);
  }

  /** A fresh profile in a running browser. */
  static async inBrowser(
    browser: Browser,
    options: OpenOptions,
    owned: Browser | null = null,
  ): Promise<App> {
    return App.inProfile(await freshProfile(browser, options), options, owned);
  }

  /** A new tab of a profile that {@link freshProfile} made. */
  static async inProfile(
    profile: BrowserContext,
    { url, locale = 'zh-CN', colorScheme, width, height, hasMotion }: OpenOptions,
    owned: Browser | null = null,
  ): Promise<App> {
    const page = await profile.newPage();
    const app = new App(page, url, locale, owned);
    // As it is asked for here, whatever the profile was made with.
    if (colorScheme) await page.emulateMedia({ colorScheme });
    if (hasMotion) await page.emulateMedia({ reducedMotion: 'no-preference' });
    if (width && height) await page.setViewportSize({ width, height });
    await page.goto(url);
    return app;
  }

  /** Another tab of the same profile. */
  async anotherTab(): Promise<App> {
    const tab = new App(await this.page.context().newPage(), this.url, this.locale);
    await tab.page.goto(this.url);
    return tab;
  }

  /** Says that another tab writes and this one follows. */
  onlooker(): Locator {
    return this.page.locator('[data-role=onlooker]');
  }

  get locale(): Locale {
    return this.#locale;
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.#browser?.close();
  }

  async goTo(path: ScreenPath | `/${string}`): Promise<void> {
    await this.page.goto(`${this.url}#${path}`);
    await this.page.locator('main h1, main h2').first().waitFor({ timeout: PATIENCE });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('main h1, main h2').first().waitFor({ timeout: PATIENCE });
  }

  // ── the frame ──────────────────────────────────────────────────────────────────────────────

  get #shell() {
    return shellText[this.locale];
  }

  /** The start screen of a workspace that holds nothing. */
  startScreen(): Locator {
    return this.page.getByRole('heading', { level: 1, name: startText[this.locale].headline });
  }

  /** The links of the side bar, of the tabs on a phone. */
  navLinks(): Locator {
    return this.page.getByRole('navigation', { name: this.#shell.nav }).getByRole('link');
  }

  async chooseLanguage(locale: Locale): Promise<void> {
    const label = `${this.#shell.language}: ${localeNames[this.locale]}`;
    await this.page.getByRole('button', { name: label, exact: true }).click();
    await this.page.getByRole('button', { name: localeNames[locale], exact: true }).click();
    this.#locale = locale;
    await this.page.locator(`html[lang=${locale}]`).waitFor({ state: 'attached' });
  }

  async chooseScheme(scheme: 'light' | 'dark' | 'auto'): Promise<void> {
    const names = { light: this.#shell.light, dark: this.#shell.dark, auto: this.#shell.system };
    await this.page
      .getByRole('button', { name: new RegExp(`^${this.#shell.colorScheme}: `) })
      .click();
    await this.page
      .getByRole('group', { name: new RegExp(`^${this.#shell.colorScheme}: `) })
      .getByRole('button', { name: names[scheme], exact: true })
      .click();
  }

  /** Closes the messages at the edge of the screen. */
  async closeToasts(): Promise<void> {
    const close = this.page.getByRole('button', { name: kitText[this.locale].close, exact: true });
    await this.page.waitForTimeout(100);
    while ((await close.count()) > 0) await close.first().click();
  }

  /** Names the open workspace on the screen of the device. */
  async nameWorkspace(name: string): Promise<void> {
    const words = deviceText[this.locale];
    await this.goTo('/device');
    await this.page.getByRole('button', { name: new RegExp(`^${words.rename}`) }).click();
    await this.page.getByRole('textbox', { name: words.name }).fill(name);
    await this.page.keyboard.press('Enter');
    await this.page.getByText(words.renamed(name)).first().waitFor();
  }

  // ── the demo shop ──────────────────────────────────────────────────────────────────────────

  /** Opens the demo shop from the start screen: one press, then its overview. */
  async openDemo(): Promise<void> {
    await this.page.locator('[data-role=demo]').click();
    await this.headline().filter({ hasText: /\d/ }).waitFor({ timeout: PATIENCE });
  }

  /** Removes it, and gives what was said before. */
  async removeDemo(): Promise<string> {
    await this.page.locator('[data-role=demo-remove]').click();
    const question = this.page.getByRole('dialog');
    // The numbers are there: people, orders, steps.
    await question.getByText(/\d/u).nth(1).waitFor();
    const said = await question.innerText();
    await question.locator('[data-role=confirm]').click();
    await this.startScreen().waitFor({ timeout: PATIENCE });
    return said;
  }

  // ── import ─────────────────────────────────────────────────────────────────────────────────

  /** Picks files as a person does; resolves once they are read, staged or refused. */
  async chooseFiles(files: readonly string[] | readonly MadeFile[]): Promise<void> {
    await this.importing.pick(files);
    await this.importing.sentence().waitFor({ timeout: PATIENCE });
  }

  /** Hands files to the file dialog and does not wait. */
  pickFiles(files: readonly string[]): Promise<void> {
    return this.importing.pick(files);
  }

  /** The one button is pressed in the page the moment it can be: for measuring. */
  async acceptAsSoonAsPossible(): Promise<void> {
    await this.page.evaluate(() => {
      const watcher = new MutationObserver(() => {
        const start = document.querySelector<HTMLButtonElement>('[data-role=start]:not(:disabled)');
        if (start === null) return;
        watcher.disconnect();
        start.click();
      });
      watcher.observe(document.body, { childList: true, subtree: true, attributes: true });
    });
  }

  /** Accepts the staged import as it is, and waits for the overview. */
  async start(): Promise<void> {
    await this.importing.startButton().click();
    await this.headline().waitFor({ timeout: PATIENCE });
  }

  async importFiles(files: readonly string[] | readonly MadeFile[]): Promise<void> {
    await this.chooseFiles(files);
    await this.start();
  }

  // ── overview ───────────────────────────────────────────────────────────────────────────────

  /** The overview's first sentence. */
  headline(): Locator {
    return this.page.locator('[data-role=overview-sentence]');
  }

  /** The first sentence in words: without its placeholder. */
  async sentence(): Promise<string> {
    await this.goTo('/');
    const said = this.headline().filter({ hasText: /\d/ });
    await said.waitFor({ timeout: PATIENCE });
    return said.innerText();
  }

  /** One of the six numbers: its card opens the people it counts. */
  number(name: SixNumbers): Locator {
    const label = wordIn(overviewText[name], this.locale);
    return this.page
      .locator('main')
      .locator('button, a, div')
      .filter({ hasText: /\S/ })
      .and(this.page.getByRole('button', { name: new RegExp(`^${label} \\S`) }))
      .first();
  }

  async numberText(name: SixNumbers): Promise<string> {
    const card = this.number(name);
    await card.waitFor({ timeout: PATIENCE });
    return card.innerText();
  }

  /** A stage or a flag on the overview, with its number; pressing opens its people. */
  listed(list: string, word: string): Locator {
    return this.page
      .getByRole('list', { name: list, exact: true })
      .getByRole('button')
      .filter({ hasText: word });
  }

  /** The number beside it: spoken first where the line has a spoken name, else written last. */
  async listedCount(list: string, word: string): Promise<number> {
    const line = this.listed(list, word).first();
    await line.waitFor({ timeout: PATIENCE });
    const spoken = await line.getAttribute('aria-label');
    const numbers = numbersIn(spoken ?? (await line.innerText()));
    return (spoken === null ? numbers.at(-1) : numbers[0]) ?? Number.NaN;
  }

  /** How many the overview says are worth a word today, by reason. */
  async careNumbers(): Promise<Readonly<Record<CareReason, number>>> {
    const words = overviewScreenText[this.locale];
    const card = this.page.getByRole('region', { name: words.care, exact: true });
    const numberOf = async (name: string): Promise<number> => {
      const entry = card.getByRole('link').filter({ hasText: name }).first();
      await entry.waitFor({ timeout: PATIENCE });
      return numbersIn(await entry.locator('strong').innerText())[0] ?? Number.NaN;
    };
    return {
      quiet: await numberOf(words.quiet),
      gone: await numberOf(words.gone),
      birthday: await numberOf(words.birthday),
      welcome: await numberOf(words.welcome),
    };
  }

  /** The numbers of the overview as the page hands them out. */
  async downloadFigures(): Promise<Figures> {
    await this.goTo('/');
    await this.headline().waitFor({ timeout: PATIENCE });
    // Cards that are still to come move the button while it is being pressed.
    await settled(this.page);
    const file = await saved(this.page, this.page.locator('[data-download=figures]'));
    return JSON.parse(file.toString('utf8')) as Figures;
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

  async screenshot(path: string, fullPage = true): Promise<void> {
    // Toasts and focus rings are not what the picture is about.
    // A bar that sticks to the top would stand in the middle of a page that is scrolled.
    await this.page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      scrollTo(0, 0);
    });
    await this.page.screenshot({ path, fullPage, animations: 'disabled' });
  }
}

/** A profile that has never seen the app. */
export async function freshProfile(
  browser: Browser,
  options: Omit<OpenOptions, 'url'>,
): Promise<BrowserContext> {
  const { locale = 'zh-CN', colorScheme = 'light', width = 1440, height = 900 } = options;
  const profile = await browser.newContext({
    locale,
    colorScheme,
    reducedMotion: options.hasMotion ? 'no-preference' : 'reduce',
    viewport: { width, height },
    acceptDownloads: true,
  });
  await profile.addInitScript(countCalls);
  return profile;
}

export const SIX_NUMBERS = [
  'buyers',
  'knownRevenue',
  'repeatRate',
  'averageOrder',
  'moneyAtRisk',
  'newThisMonth',
] as const;
export type SixNumbers = (typeof SIX_NUMBERS)[number];

/** "Download these numbers (JSON)" of the overview. Days are ISO, money exact decimals. */
export interface Figures {
  readonly people: number;
  readonly buyers: number;
  readonly orders: number;
  readonly lines: number;
  readonly knownRevenue: string;
  readonly anonymousRevenue: string;
  readonly anonymousOrders: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly asOf: string;
  readonly repeatRate: number | null;
  readonly moneyAtRisk: string;
  readonly peopleAtRisk: number;
  readonly newThisMonth: number;
}

export function isLocale(text: string): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
