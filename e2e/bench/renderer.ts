/** The renderer process behind a page: its memory as the system counts it. Linux only. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

interface ProcessInfo {
  readonly processInfo: readonly { readonly type: string; readonly id: number }[];
}

/** Bytes that the largest renderer held at most so far; NaN where the system does not say. */
export function peakOfRenderers(browser: Browser): Promise<number> {
  return mostOfRenderers(browser, 'VmHWM');
}

/** Bytes that the largest renderer holds now. */
export function residentOfRenderers(browser: Browser): Promise<number> {
  return mostOfRenderers(browser, 'VmRSS');
}

async function mostOfRenderers(browser: Browser, field: 'VmHWM' | 'VmRSS'): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as ProcessInfo;
  await session.detach();
  const told = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const status = `/proc/${id}/status`;
      if (!existsSync(status)) return Number.NaN;
      const line = readFileSync(status, 'utf8')
        .split('\n')
        .find((own) => own.startsWith(field));
      return Number(/\d+/.exec(line ?? '')?.[0] ?? Number.NaN) * 1024;
    });
  return Math.max(...told);
}
