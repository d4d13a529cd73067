/** The renderer process behind a page: its memory as the system counts it. Linux only. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

interface ProcessInfo {
  readonly processInfo: readonly { readonly type: string; readonly id: number }[];
}

/** Bytes that the largest renderer held at most so far; NaN where the system does not say. */
export async function peakOfRenderers(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as ProcessInfo;
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const status = `/proc/${id}/status`;
      if (!existsSync(status)) return Number.NaN;
      const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) ?? [];
      return Number(kib) * 1024;
    });
  return Math.max(...peaks);
}
