/** A browser process of our own over a profile that outlives it, so that it can be killed at any instant. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '#testing/browser.ts';

export class MortalBrowser {
  readonly context: BrowserContext;
  readonly #process: ChildProcess;
  readonly #browser: Browser;
  readonly #ended: Promise<void>;

  private constructor(child: ChildProcess, browser: Browser, ended: Promise<void>) {
    this.#process = child;
    this.#browser = browser;
    this.#ended = ended;
    this.context = browser.contexts()[0]!;
  }

  static async launch(profile: string): Promise<MortalBrowser> {
    const {
      executablePath,
      args = [],
      env,
    } = launchOptions([
      '--headless',
      '--no-default-browser-check',
      '--disable-session-crashed-bubble',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ]);
    const child = spawn(executablePath ?? 'chromium', [...args, 'about:blank'], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own: its children die with it.
      detached: process.platform !== 'win32',
    });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr.on('data', (data: Buffer) => {
        said += data.toString();
        const found = /DevTools listening on (\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => reject(new Error(`the browser did not start: ${said}`)));
    });
    return new MortalBrowser(child, await chromium.connectOverCDP(address), ended);
  }

  /** SIGKILL for all of its processes. */
  async kill(): Promise<void> {
    const pid = this.#process.pid!;
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${pid}`, '/T', '/F']);
    else process.kill(-pid, 'SIGKILL');
    await this.#ended;
    await this.#browser.close().catch(() => undefined);
  }

  /** SIGKILL for the processes that pages and their workers live in; the browser goes on. */
  async killRenderers(): Promise<void> {
    const session = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    for (const { type, id } of processInfo) {
      if (type === 'renderer') process.kill(id, 'SIGKILL');
    }
    await session.detach();
  }

  /** A page whose process lives: right after renderers were killed the first one may be lost with them. */
  async newPage(): Promise<Page> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.context.newPage();
      } catch (error) {
        if (tries === 5 || !this.isRunning()) throw error;
        await sleep(100);
      }
    }
  }

  isRunning(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }
}
