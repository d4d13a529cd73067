import { expect } from '@playwright/test';
import { customersText } from '#app/screens/customers/text.ts';
import { importText } from '#app/screens/import/import-text.ts';
import { startText } from '#app/start/start-text.ts';
import { LOCALES, type Locale } from '#domain/locale.ts';
import type { App } from './app.ts';
import { settled } from './app/common.ts';
import { axeFindings } from './axe.ts';
import { isLong, test } from './fixtures.ts';
import { smallShop } from './small-shop.ts';
import type { WideShop } from './wide-shop.ts';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1440, 390] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every screen of a workspace in use: how one gets there. */
const SCREENS: Readonly<Record<string, (app: App) => Promise<void>>> = {
  overview: async (app) => {
    await app.sentence();
  },
  data: async (app) => {
    await app.data.open();
  },
  'rows of a file': async (app) => {
    await app.data.open();
    await app.data.rowsOf((await app.data.fileNames())[0]!);
  },
  'question before an undo': async (app) => {
    await app.data.open();
    await app.data.undoImportButton().click();
    await app.data.question().waitFor();
  },
  customers: async (app) => {
    await app.customers.open();
    await app.customers.table();
  },
  'columns of the customers': async (app) => {
    await app.customers.open();
    await app.customers.openColumns();
  },
  customer: async (app) => {
    await app.customers.open();
    await app.customers.openFirst();
  },
  'a tag to add': async (app) => {
    await app.customers.open();
    await app.customers.openFirst();
    await app.tags.openAdd();
  },
  tags: async (app) => {
    await app.tags.open();
  },
  tag: async (app) => {
    await app.tags.openById('spending');
  },
  segments: async (app) => {
    await app.segments.open();
  },
  'segment and a message': async (app) => {
    await app.segments.openById('onceOnly');
    await app.acting.openMessage(app.acting.bar());
  },
  builder: async (app) => {
    await app.segments.startNew();
    const root = app.segments.root();
    const first = app.segments.conditions(root).first();
    await app.segments.ask(first, app.customers.columnName('profile.frequency'));
    await app.segments.type(first, 'least', '2');
    const group = await app.segments.addGroup(root);
    const inner = app.segments.conditions(group).first();
    await app.segments.ask(inner, app.customers.columnName('profile.city'));
    await app.segments.openValues(inner);
  },
  'columns of the builder': async (app) => {
    await app.segments.startNew();
    await app.segments.openColumns(app.segments.conditions(app.segments.root()).first());
  },
  personas: async (app) => {
    await app.personas.open();
  },
  'persona and its evidence': async (app) => {
    await app.personas.openOf(await app.personas.firstId());
    await app.personas.openEvidence(app.personas.evidenceButtons().first());
  },
  'care list': async (app) => {
    await app.care.open();
  },
  'RFM and its method': async (app) => {
    await app.rfm.open();
    await app.rfm.openMethod();
  },
  'what customers say': async (app) => {
    await app.goTo('/insights/voices');
  },
  import: async (app) => {
    await app.goTo('/import');
  },
  'nothing here': async (app) => {
    await app.goTo('/nowhere');
  },
};

/** What depends on the scheme alone; a quick run looks at nothing else where the rest was looked at. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Rules {
  readonly only?: readonly string[] | undefined;
  readonly without?: readonly string[] | undefined;
}

async function expectNoFindings(
  app: App,
  place: string,
  { only, without }: Rules = {},
): Promise<void> {
  await settled(app.page);
  const found = await axeFindings(app.page, {
    tags: TAGS,
    rules: only,
    without,
    // Rows are like each other: the first ones stand for all.
    exclude: ['[role=presentation] > [role=row]:nth-child(n+5)', 'tbody > tr:nth-child(n+9)'],
  });
  expect.soft(found, place).toEqual([]);
}

async function leave(app: App): Promise<void> {
  if ((await app.data.question().count()) > 0) await app.data.keep();
  await app.page.keyboard.press('Escape');
}

/**
 * A quick run looks at one width of each language, and at the colours, which take most of the time, where
 * the page is widest, light and dark; `npm run test:long` at all, with every rule in the dark too.
 */
const LOOKED_AT: Readonly<Record<Locale, readonly number[]>> = {
  'zh-CN': isLong ? WIDTHS : [1440],
  en: isLong ? WIDTHS : [390],
  'zh-TW': isLong ? WIDTHS : [],
};
const showsColours = (width: number): boolean => isLong || width === WIDTHS[0];

for (const locale of LOCALES) {
  test(`every screen, ${locale}: axe, its own words, no sideways scroll, no motion`, async ({
    shared: { app, shop },
  }) => {
    test.slow();
    const isForeign = foreignWords(locale, shop);
    await inLocale(app, locale, async () => {
      expect(await app.page.evaluate(() => document.documentElement.lang)).toBe(locale);
      for (const [name, open] of Object.entries(SCREENS)) {
        const place = `${name}, ${locale}`;
        await app.page.setViewportSize({ width: 1440, height: 900 });
        await app.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await open(app);
        await settled(app.page);
        const words = await wordsOf(app);
        expect.soft(words.filter(isForeign), `words of ${place}`).toEqual([]);
        expect.soft(await moving(app), `moving on ${place}`).toEqual([]);
        for (const width of LOOKED_AT[locale]) {
          await app.page.setViewportSize({ width, height: 900 });
          const without = showsColours(width) ? undefined : COLOURS;
          await expectNoFindings(app, `${place}, light, ${width} px`, { without });
          if (!showsColours(width)) continue;
          await app.page.emulateMedia({ colorScheme: 'dark' });
          const only = isLong ? undefined : COLOURS;
          await expectNoFindings(app, `${place}, dark, ${width} px`, { only });
          await app.page.emulateMedia({ colorScheme: 'light' });
        }
        await app.page.setViewportSize({ width: 360, height: 740 });
        await settled(app.page);
        expect.soft(await tooWide(app), `${place}: pixels too wide at 360`).toBeLessThanOrEqual(0);
        await leave(app);
      }
    });
  });
}

/** Pixels that the page is wider than its window. */
const tooWide = (app: App): Promise<number> =>
  app.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** What still moves where motion is not wanted. */
const moving = (app: App): Promise<string[]> =>
  app.page.evaluate(() => {
    const takesTime = (times: string): boolean =>
      times
        .split(',')
        .some((time) => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000) > 10);
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration, transitionProperty } =
          getComputedStyle(element);
        return (
          (animationName !== 'none' && takesTime(animationDuration)) ||
          (transitionProperty !== 'none' && takesTime(transitionDuration))
        );
      })
      .map((element) => `${element.tagName} ${element.className}`)
      .slice(0, 5);
  });

test('axe finds nothing before and after a drop, in any scheme and width', async ({ openApp }) => {
  test.slow();
  const app = await openApp({ locale: 'zh-CN' });
  const shop = smallShop({ language: 'zh-CN', people: 24 });
  const colours = isLong ? undefined : COLOURS;
  const everywhere = async (place: string): Promise<void> => {
    for (const colorScheme of SCHEMES) {
      for (const width of WIDTHS) {
        await app.page.emulateMedia({ colorScheme });
        await app.page.setViewportSize({ width, height: 900 });
        await expectNoFindings(
          app,
          `${place}, ${colorScheme}, ${width} px`,
          colorScheme === 'dark' ? { only: colours } : {},
        );
      }
    }
  };
  await expect(app.startScreen()).toBeVisible();
  await everywhere('start');
  const bad = { name: 'photo.csv', text: Buffer.from('89504e470d0a1a0a', 'hex') };
  await app.importing.drop([...shop.files, bad]);
  await everywhere('staged, one file refused');
  for (const tab of ['columns', 'reading', 'rows'] as const) {
    await app.importing.openTab(shop.files[0].name, tab);
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await expectNoFindings(app, `staged, ${tab}`);
  }
});

/** Runs in another language and comes back. */
async function inLocale(app: App, locale: Locale, run: () => Promise<void>): Promise<void> {
  const before = app.locale;
  await app.goTo('/');
  if (locale !== before) await app.chooseLanguage(locale);
  await run();
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await app.goTo('/');
  if (locale !== before) await app.chooseLanguage(before);
}

// ── keyboard ─────────────────────────────────────────────────────────────────────────────────

/** Presses Tab until the wanted control has the focus. */
async function tabTo(app: App, isThere: () => Promise<boolean>, most = 40): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (await isThere()) return;
    await app.page.keyboard.press('Tab');
  }
  throw new Error(`not reached in ${most} steps; the focus is on ${await focusedName(app)}`);
}

const focusedName = (app: App): Promise<string> =>
  app.page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

/** Whether the focused control shows it: an outline, or a shadow that it has not without the focus. */
const showsFocus = (app: App): Promise<boolean> =>
  app.page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const seen = (): string => {
      const around = [
        element,
        element.parentElement,
        element.closest('label, [class*=frame], [class*=row]'),
      ];
      return around
        .flatMap((it) => (it === null ? [] : [getComputedStyle(it)]))
        .map(({ outlineStyle, outlineWidth, boxShadow, borderColor }) =>
          [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderColor].join(' '),
        )
        .join('|');
    };
    const focused = seen();
    element.blur();
    const plain = seen();
    element.focus();
    return focused !== plain;
  });

test('by keyboard alone from the files to a customer', async ({ openApp }) => {
  const app = await openApp({ locale: 'en' });
  const { page } = app;
  const shop = smallShop({ people: 30 });
  await expect(app.startScreen()).toBeVisible();
  const isOn = (name: string | RegExp) => async () => {
    const focused = await focusedName(app);
    return typeof name === 'string' ? focused === name : name.test(focused);
  };

  await test.step('the skip link comes first', async () => {
    await page.keyboard.press('Tab');
    expect(await showsFocus(app)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
  await test.step('choose files', async () => {
    await tabTo(app, isOn(startText.en.pick));
    expect(await showsFocus(app)).toBe(true);
    // A machine under load may be late with the dialog: the key is pressed again, as a person would.
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    const again = setTimeout(() => void page.keyboard.press('Enter'), 8000);
    const chooser = await choosing;
    clearTimeout(again);
    await chooser.setFiles(
      shop.files.map(({ name, text }) => ({
        name,
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      })),
    );
    await app.importing.sentence().waitFor();
    // A reader is where the news is.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-role'))).toBe(
      'stage-sentence',
    );
  });
  await test.step('start', async () => {
    await tabTo(app, isOn(importText.en.start));
    expect(await showsFocus(app)).toBe(true);
    await page.keyboard.press('Enter');
    await app.headline().filter({ hasText: /\d/ }).waitFor();
  });
  await test.step('to the customers', async () => {
    await tabTo(app, isOn(customersText.en.title), 80);
    expect(await showsFocus(app)).toBe(true);
    await page.keyboard.press('Enter');
    await app.customers.grid().waitFor();
    await settled(page);
  });
  await test.step('filter by a chip, and back', async () => {
    await tabTo(app, async () => (await focusedName(app)).startsWith('Active'));
    await page.keyboard.press('Space');
    const some = await app.customers.counted();
    expect(some).toBeLessThan(shop.people.length);
    await page.keyboard.press('Space');
    expect(await app.customers.counted()).toBe(shop.people.length);
  });
  await test.step('every stop on the way to the table is seen', async () => {
    const isOnGrid = () =>
      page.evaluate(() => document.activeElement?.getAttribute('role') === 'grid');
    await tabTo(
      app,
      async () => {
        expect.soft(await showsFocus(app), `focus on ${await focusedName(app)}`).toBe(true);
        return isOnGrid();
      },
      60,
    );
  });
  await test.step('down two rows and in', async () => {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/customers\/\d+$/);
    const { name } = await app.customers.read();
    expect(shop.people.map((person) => person.name)).toContain(name);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

// ── languages ────────────────────────────────────────────────────────────────────────────────

/** Words of a page, spoken ones too, without what stands for a language by its own name. */
const wordsOf = (app: App): Promise<string[]> =>
  app.page.evaluate(() => {
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement } = walker.currentNode;
      if (
        parentElement === null ||
        parentElement.closest('script, style, noscript, [lang]:not(html)')
      ) {
        continue;
      }
      found.push(walker.currentNode.textContent ?? '');
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [alt]',
    )) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        found.push(element.getAttribute(name) ?? '');
      }
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });

/** Names of languages, of the app, of measures and formats: the same in every language. */
const SAME_EVERYWHERE =
  /^(?:[\d\s.,:%·–−+×≥≤/()#=?-]|RFM|CSV|TSV|TXT|JSON|UTF-?\d*|GB\d*|GBK|Big5|Excel|WPS|R|F|M|n|k|Ctrl|KB|MB|B|E-mail|LINE|Silhouette)+$/u;

/** Common characters that only simplified Chinese has. */
const SIMPLIFIED =
  /[们这说时间个为来过对还发现实见应认识读写图书馆页键单张买卖价订购顾显隐关开启动态压缩类别规则确选择导数据库]/u;

/** Whether words are of another language than the app speaks; what the files say themselves is of none. */
function foreignWords(locale: Locale, shop: WideShop): (text: string) => boolean {
  const isLanguageName = (text: string) => /简体中文|繁體中文/.test(text);
  if (locale === 'en') return (text) => /\p{Script=Han}/u.test(text) && !isLanguageName(text);
  const data = [
    ...shop.files.flatMap(({ text }) => String(text).split(/[\r\n,]+/)),
    ...shop.files.map(({ name }) => name),
  ]
    .filter((cell) => /[a-z]/i.test(cell))
    .toSorted((a, b) => b.length - a.length);
  const known = new Set(data);
  return (text) => {
    if (/\p{Script=Han}/u.test(text)) {
      return locale === 'zh-TW' && SIMPLIFIED.test(text) && !isLanguageName(text);
    }
    if (known.has(text)) return false;
    const rest = data.reduce(
      (left, cell) => (left.includes(cell) ? left.replaceAll(cell, '') : left),
      text,
    );
    return /[a-z]{2}/i.test(rest) && !SAME_EVERYWHERE.test(rest);
  };
}

// ── narrow ───────────────────────────────────────────────────────────────────────────────────

test('at 360 px the way from a drop to a customer works', async ({ openApp }) => {
  const shop = smallShop({ people: 30 });
  const app = await openApp({ locale: 'en', width: 360, height: 740 });
  const isWide = () =>
    app.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  await expect(app.startScreen()).toBeVisible();
  expect(await isWide()).toBe(false);
  await app.chooseFiles(shop.files);
  for (const tab of ['columns', 'reading', 'rows'] as const) {
    await app.importing.openTab(shop.files[0].name, tab);
    expect.soft(await isWide(), `staged ${tab}`).toBe(false);
  }
  await app.start();
  await app.sentence();
  await app.number('buyers').click();
  expect(await app.customers.counted()).toBe(shop.buyers);
  await app.customers.openFirst();
  expect(await isWide()).toBe(false);
});
