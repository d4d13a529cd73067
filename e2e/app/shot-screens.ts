/** The screens that are looked at in pictures: how one gets to each, in a shop that is open. */
import type { App } from '#e2e/app.ts';
import { smallShop } from '#e2e/small-shop.ts';
import { type MadeFile, PATIENCE, settled } from './common.ts';

export interface ShotScreen {
  readonly name: string;
  /** Where the screen first stands, before the width of the picture is set. */
  readonly open: (app: App) => Promise<void>;
  /** Seen by a newcomer, in a workspace that holds nothing. */
  readonly isFresh?: true;
}

const at = (name: string, path: `/${string}`): ShotScreen => ({
  name,
  open: (app) => app.goTo(path),
});

/** The eight of the contact sheets. */
export const SHOT_SCREENS: readonly ShotScreen[] = [
  {
    name: 'overview',
    open: async (app) => {
      await app.sentence();
    },
  },
  {
    name: 'after-a-drop',
    isFresh: true,
    open: async (app) => {
      await app.startScreen().waitFor({ timeout: PATIENCE });
      const { files } = smallShop({ language: app.locale, people: 240 });
      await app.importing.drop(files.map((file, at) => (at === 0 ? spoiled(file) : file)));
    },
  },
  {
    name: 'customers',
    open: async (app) => {
      await app.customers.open();
      await app.customers.table();
    },
  },
  {
    // Somebody who has been away: there is a reason, and something to do.
    name: 'a-customer',
    open: async (app) => {
      await app.goTo('/actions/care');
      await app.page.locator('main li a').first().click();
      await app.page.locator('main article h1').waitFor({ timeout: PATIENCE });
    },
  },
  at('segments', '/segments'),
  at('builder', '/segments/highQuiet/edit'),
  at('persona', '/personas/best'),
  at('care-list', '/actions/care'),
];

/** Two rows as exports have them: one twice, and one without a day that can be read. */
function spoiled({ name, text }: MadeFile): MadeFile {
  const lines = String(text).split('\r\n');
  const [last = '', before = ''] = [lines.at(-2), lines.at(-3)];
  const dateless = last.replace(/\d{4}-\d\d-\d\d/, '0000-00-00').replace(/^A/, 'B');
  return { name, text: [...lines.slice(0, -1), before, dateless, ''].join('\r\n') };
}

/** The rest of the map, for who wants to look at everything. */
export const MORE_SCREENS: readonly ShotScreen[] = [
  {
    name: 'start',
    isFresh: true,
    open: (app) => app.startScreen().waitFor({ timeout: PATIENCE }),
  },
  at('data', '/data'),
  at('import', '/import'),
  at('tags', '/tags'),
  at('a-tag', '/tags/spending'),
  at('a-segment', '/segments/highQuiet'),
  at('new-segment', '/segments/new'),
  at('personas', '/personas'),
  at('rfm', '/insights/rfm'),
  at('voices', '/insights/voices'),
  at('history', '/history'),
  at('device', '/device'),
];

/** Opens the demo shop with the button of the start screen, as a newcomer does. */
export async function openDemoShop(app: App): Promise<void> {
  await app.startScreen().waitFor({ timeout: PATIENCE });
  await app.page.locator('[data-role=demo]').click();
  await app.headline().filter({ hasText: /\d/ }).waitFor({ timeout: PATIENCE });
  await settled(app.page);
}
