/**
 * When a screen shows what it is asked for, told by the page itself: a mark is set in the frame after
 * the last of it was drawn, and the next screen is opened at once by its link in the side bar.
 */
import type { Page } from '@playwright/test';
import { churnText } from '#analyses/churn/text.ts';
import { lifecycleText } from '#analyses/lifecycle/text.ts';
import { rfmText } from '#analyses/rfm/text.ts';
import { overviewScreenText } from '#app/screens/overview/text.ts';
import { segmentsText } from '#app/screens/segments/text.ts';
import { wordIn } from '#domain/locale.ts';

const LANGUAGE = 'en';

export interface Station {
  /** Its mark is `bench:<name>`. */
  readonly name: string;
  readonly address: string;
  /** Selectors with the least number of elements that hold a digit. */
  readonly shown: readonly (readonly [selector: string, least: number])[];
  /** Nothing below it is a placeholder or busy. */
  readonly within: string;
}

const labelled = (tag: string, label: string): string => `main ${tag}[aria-label="${label}"]`;
const numbers = labelled('section', overviewScreenText[LANGUAGE].numbers);

/** The six numbers stand. The money at risk is no button where nobody is at risk. */
export const SIX_NUMBERS_STAND: Station = {
  name: 'six-numbers',
  address: '#/',
  shown: [[`${numbers} button[aria-label]`, 5]],
  within: numbers,
};

/** Profiles, stages, flags and the persona cards of the overview; RFM; all segments; all personas. */
export const EVERY_FIGURE: readonly Station[] = [
  {
    name: 'overview',
    address: '#/',
    shown: [
      ['main [data-role=overview-sentence]', 1],
      [`${numbers} button[aria-label]`, 5],
      [`${labelled('ul', wordIn(lifecycleText.title, LANGUAGE))} button`, 2],
      [`${labelled('ul', wordIn(churnText.title, LANGUAGE))} button`, 2],
      ['main a[href^="#/personas/"]', 2],
    ],
    within: 'main',
  },
  {
    name: 'rfm',
    address: '#/insights/rfm',
    shown: [[`${labelled('table', wordIn(rfmText.heatTitle, LANGUAGE))} button`, 8]],
    within: 'main',
  },
  {
    name: 'segments',
    address: '#/segments',
    shown: [
      [`${labelled('table', segmentsText[LANGUAGE].ready)} tbody tr`, 4],
      [`${labelled('table', segmentsText[LANGUAGE].rfm)} tbody tr`, 8],
    ],
    within: 'main',
  },
  {
    name: 'personas',
    address: '#/personas',
    shown: [['main a[href^="#/personas/"]', 4]],
    within: 'main',
  },
];

/**
 * Runs in the page: no outer name may be used.
 * @param commits imports this page has to have committed before the first station counts
 */
function follow(stations: readonly Station[], commits: number): void {
  const [station, ...rest] = stations;
  if (!station) return;
  const waiting = ['[data-role=skeleton]', '[aria-busy=true]', '[data-stale=true]'];
  const isShown = (): boolean =>
    performance.getEntriesByName('silhouette:import-committed').length >= commits &&
    location.hash.replace(/^#?\/?/, '') === station.address.replace(/^#?\/?/, '') &&
    station.shown.every(
      ([selector, least]) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
          /\d/.test(`${element.ariaLabel ?? ''}${element.textContent}`),
        ).length >= least,
    ) &&
    document.documentElement.dataset['drawing'] === undefined &&
    !document.querySelector(waiting.map((each) => `${station.within} ${each}`).join());
  const look = (): boolean => {
    if (!isShown()) return false;
    watcher.disconnect();
    // The frame that draws it, then the task after it.
    requestAnimationFrame(() =>
      setTimeout(() => {
        performance.mark(`bench:${station.name}`);
        if (rest[0]) {
          document.querySelector<HTMLElement>(`nav a[href="${rest[0].address}"]`)?.click();
        }
        follow(rest, commits);
      }),
    );
    return true;
  };
  const watcher = new MutationObserver(look);
  if (!look()) {
    watcher.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
  }
}

/** In the page as it stands. */
export async function followIn(
  page: Page,
  stations: readonly Station[],
  commits: number,
): Promise<void> {
  await page.evaluate(`(${follow.toString()})(${JSON.stringify(stations)}, ${commits})`);
}

/** In a page that is about to open. */
export async function followFromStart(page: Page, stations: readonly Station[]): Promise<void> {
  await page.addInitScript(`(${follow.toString()})(${JSON.stringify(stations)}, 0)`);
}

/** Milliseconds since the page was opened, of the newest mark of this name; waits for it. */
export async function markOf(page: Page, name: string, patience = 600_000): Promise<number> {
  const found = await page.waitForFunction(
    (wanted) => performance.getEntriesByName(wanted).at(-1)?.startTime,
    name,
    { timeout: patience, polling: 250 },
  );
  return (await found.jsonValue())!;
}
