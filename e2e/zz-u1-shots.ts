import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import process from 'node:process';
import { App } from './app.ts';
import { importText } from '#app/screens/import/import-text.ts';
import { serveApp } from './static-server.ts';

const [set = 'cj', out = '/tmp/u1/shots', only = ''] = process.argv.slice(2);
const DATA = '/work/shared/data';
const files: Record<string, string[]> = {
  cj: readdirSync(`${DATA}/completejourney`)
    .filter((f) => f.endsWith('.csv'))
    .map((f) => `${DATA}/completejourney/${f}`),
  or: readdirSync(`${DATA}/online_retail`)
    .filter((f) => f.endsWith('.csv') && !/rfm|ref/i.test(f))
    .map((f) => `${DATA}/online_retail/${f}`),
  tb: ['/tmp/w/samples/ExportOrderList.csv'],
};
mkdirSync(out, { recursive: true });
const server = await serveApp();
const app = await App.launch({ url: server.url, locale: 'zh-CN' });
const t0 = Date.now();
await app.chooseFiles(files[set]!);
await app.page
  .getByRole('button', { name: importText['zh-CN'].start })
  .first()
  .click()
  .catch(() => {});
await app.page.waitForTimeout(3000);
console.log(set, 'imported', Date.now() - t0, files[set]!.length);
const rest: [string, string][] = [
  ['tags', '/tags'],
  ['tag', '/tags/age'],
  ['tag-spending', '/tags/spending'],
  ['segments', '/segments'],
  ['segment', '/segments/highQuiet'],
  ['segment-rfm', '/segments/rfm-HHH'],
  ['new', '/segments/new'],
  ['edit', '/segments/highQuiet/edit'],
];
const pages = rest.filter(([n]) => only === '' || only.split(',').includes(n));
for (const locale of ['zh-CN', 'en'] as const) {
  await app.page.setViewportSize({ width: 1440, height: 900 });
  if (app.locale !== locale) await app.chooseLanguage(locale);
  for (const scheme of ['light', 'dark'] as const) {
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await app.chooseScheme(scheme);
    for (const width of [1440, 390]) {
      await app.page.setViewportSize({ width, height: 900 });
      for (const [name, path] of pages) {
        const t = Date.now();
        await app.goTo(path as never);
        await app.page
          .waitForFunction(
            () => document.querySelector('main [class*=skeleton], main [class*=holder]') === null,
            undefined,
            { timeout: 30000 },
          )
          .catch(() => console.log('still skeleton', name));
        const ms = Date.now() - t;
        await app.page.waitForTimeout(300);
        await app.page.screenshot({
          path: `${out}/${set}-${name}-${locale}-${scheme}-${width}.png`,
          fullPage: true,
        });
        const overflow = await app.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) console.log('OVERFLOW', name, locale, width, overflow);
        if (locale === 'zh-CN' || width === 390) {
          const axe = await new AxeBuilder({ page: app.page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          for (const v of axe.violations) {
            console.log(
              'AXE',
              name,
              locale,
              scheme,
              width,
              v.id,
              v.nodes
                .slice(0, 2)
                .map((n) => n.html.slice(0, 140) + ' ' + n.failureSummary?.slice(0, 160))
                .join(' | '),
            );
          }
        }
        if (scheme === 'light' && locale === 'zh-CN' && width === 1440) console.log(name, ms, 'ms');
      }
    }
  }
}
console.log('errors', app.consoleErrors.slice(0, 10));
await app.close();
await server.close();
writeFileSync(`${out}/done-${set}`, '');
process.exit(0);
