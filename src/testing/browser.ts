/**
 * The Chromium that tests and scripts drive, with nothing downloaded: Playwright's own where it is
 * installed, else the one of the system, else the one that npm brought (@sparticuz/chromium).
 * SILHOUETTE_BROWSER forces one: playwright, system, npm, or the path of an executable.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type LaunchOptions } from '@playwright/test';

type Source = 'playwright' | 'system' | 'npm' | 'path';

interface FoundBrowser {
  readonly source: Source;
  readonly executablePath: string;
  /** Variables the executable needs beside those of this process. */
  readonly env: Readonly<Record<string, string>>;
}

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const systemPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The tests' own quiet: no sandbox (containers), no GPU, and none of the requests browsers make by themselves. */
const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function fromPlaywright(): FoundBrowser | undefined {
  const executablePath = chromium.executablePath();
  return existsSync(executablePath) ? { source: 'playwright', executablePath, env: {} } : undefined;
}

function fromSystem(): FoundBrowser | undefined {
  const separator = process.platform === 'win32' ? ';' : ':';
  const onPath = (process.env['PATH'] ?? '')
    .split(separator)
    .flatMap((folder) => systemNames.map((name) => join(folder, name)));
  const executablePath = [...onPath, ...systemPaths].find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { source: 'system', executablePath, env: {} };
}

/** Unpacked in a process of its own, as the package changes the variables of the process it runs in. */
function fromNpm(): FoundBrowser {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'chromium');
  const complete = join(folder, 'complete');
  if (!existsSync(complete)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const script = `
    const { default: chromium } = await import('@sparticuz/chromium');
    console.log(JSON.stringify({
      executablePath: await chromium.executablePath(),
      libraries: process.env.LD_LIBRARY_PATH ?? '',
    }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  writeFileSync(complete, '');
  const found = JSON.parse(output) as { executablePath: string; libraries: string };
  const hasFonts = existsSync('/etc/fonts');
  return {
    source: 'npm',
    executablePath: found.executablePath,
    env: {
      LD_LIBRARY_PATH: found.libraries,
      ...(hasFonts ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

/** Finds once per run: the answer travels to child processes (Playwright's workers) in the environment. */
function findBrowser(): FoundBrowser {
  const known = process.env['SILHOUETTE_BROWSER_FOUND'];
  if (known !== undefined) return JSON.parse(known) as FoundBrowser;
  const wish = process.env['SILHOUETTE_BROWSER'];
  const found =
    wish === undefined
      ? (fromPlaywright() ?? fromSystem() ?? fromNpm())
      : wish === 'playwright'
        ? fromPlaywright()
        : wish === 'system'
          ? fromSystem()
          : wish === 'npm'
            ? fromNpm()
            : { source: 'path' as const, executablePath: wish, env: {} };
  if (found === undefined) throw new Error(`SILHOUETTE_BROWSER=${wish}: no such browser here`);
  process.env['SILHOUETTE_BROWSER_FOUND'] = JSON.stringify(found);
  return found;
}

/** Options for `chromium.launch` and for Playwright's `use.launchOptions`. */
export function launchOptions(flags: readonly string[] = []): LaunchOptions {
  const { executablePath, env } = findBrowser();
  const own = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return {
    executablePath,
    args: [...launchFlags, ...flags],
    env: { ...(Object.fromEntries(own) as Record<string, string>), ...env },
  };
}
