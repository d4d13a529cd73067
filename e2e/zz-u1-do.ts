import { mkdirSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { App } from './app.ts';
import { importText } from '#app/screens/import/import-text.ts';
import { serveApp } from './static-server.ts';
const out = '/tmp/u1/do';
mkdirSync(out, { recursive: true });
const server = await serveApp();
const app = await App.launch({ url: server.url, locale: 'zh-CN' });
const { page } = app;
const set = process.argv[2] ?? 'tb';
const DATA = '/work/shared/data';
const files: Record<string, string[]> = {
  tb: ['/tmp/w/samples/ExportOrderList.csv'],
  or: [`${DATA}/online_retail/online_retail.csv`],
  cj: readdirSync(`${DATA}/completejourney`)
    .filter((f) => f.endsWith('.csv'))
    .map((f) => `${DATA}/completejourney/${f}`),
};
await app.chooseFiles(files[set]!);
await page.getByRole('button', { name: importText['zh-CN'].start }).first().click();
await page.waitForTimeout(5000);
const shot = (n: string) => page.screenshot({ path: `${out}/${set}-${n}.png`, fullPage: true });
const step = async (n: string, f: () => Promise<void>) => {
  const t = Date.now();
  try {
    await f();
    console.log('ok', n, Date.now() - t);
  } catch (e) {
    console.log('FAIL', n, String(e).slice(0, 400));
    await shot('fail-' + n);
  }
};
await step('tags', async () => {
  await app.goTo('/tags');
  await page.waitForTimeout(800);
  await shot('tags');
});
await step('segments', async () => {
  await app.goTo('/segments');
  await page.waitForTimeout(800);
  await shot('segments');
});
await step('value opens people', async () => {
  await app.goTo('/tags');
  await page.locator('main article button[class*=item]').first().click();
  await page.waitForURL(/#\/customers$/);
  await page.waitForTimeout(1200);
  await shot('people-of-value');
});
await step('customer', async () => {
  await app.goTo('/customers');
  await page.getByRole('row').nth(1).click();
  await page.waitForURL(/customers\/\d+/);
  await page.waitForTimeout(800);
  await shot('customer');
});
await step('decide', async () => {
  await page.getByRole('button', { name: /^回头情况/ }).click();
  await page.waitForTimeout(200);
  await shot('chip-open');
  await page.getByRole('button', { name: '只买过一次', exact: true }).click();
  await page.waitForTimeout(2500);
  await shot('decided');
  console.log(await page.getByRole('button', { name: /^回头情况/ }).getAttribute('aria-label'));
});
await step('tag page by hand', async () => {
  await app.goTo('/tags/loyalty');
  await page.waitForTimeout(1500);
  await shot('tag-by-hand');
});
await step('add tag', async () => {
  await page.goBack();
  await page.waitForTimeout(800);
  await page.getByRole('button', { name: '加标签' }).click();
  await page.waitForTimeout(300);
  await shot('add-tag');
  await page.keyboard.press('Escape');
});
await step('build', async () => {
  await app.goTo('/segments/new');
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: '选一项…', exact: true }).click();
  await page.waitForTimeout(200);
  await shot('pick-column');
  await page.keyboard.type('消费金额');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await page.getByLabel('怎么比').selectOption('top');
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: '加一组' }).click();
  await page.waitForTimeout(200);
  console.log('focus', await page.evaluate(() => document.activeElement?.textContent));
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  await page.keyboard.type('阶段');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await page.getByRole('button', { name: /选值/ }).click();
  await page.waitForTimeout(400);
  await shot('pick-values');
  await page.getByLabel(/沉睡/).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '加条件' }).first().click();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  await page.keyboard.type('分群');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await page.getByRole('button', { name: '选分群…' }).click();
  await page.getByLabel(/最好的客人/).check();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(700);
  await shot('built');
  await page.getByLabel('分群名称').fill('大客户好久 没来');
  await page.waitForTimeout(200);
  await shot('dup-name');
  await page.getByLabel('分群名称').fill('我的试验群');
  await page.getByRole('button', { name: '存下' }).click();
  await page.waitForURL(/segments\/own-/);
  await page.waitForTimeout(1800);
  await shot('saved');
  console.log('url', page.url().replace(/.*#/, ''), 'title', await page.title());
});
await step('edit own', async () => {
  await page.getByRole('link', { name: '修改' }).click();
  await page.waitForTimeout(800);
  await shot('edit-own');
  await page.goBack();
  await page.waitForTimeout(600);
});
await step('delete undo', async () => {
  await page.getByRole('button', { name: '删除' }).click();
  await page.waitForTimeout(1500);
  await shot('deleted');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.waitForTimeout(2000);
  await shot('restored');
});
await step('trait', async () => {
  await app.goTo('/segments/stage-active');
  await page.waitForTimeout(1500);
  await page
    .locator('section', { hasText: '哪里不一样' })
    .last()
    .locator('button[class*=item]')
    .first()
    .click({ timeout: 3000 });
  await page.waitForURL(/#\/customers$/);
  await page.waitForTimeout(1000);
  await shot('trait-people');
});
console.log('errors', app.consoleErrors.slice(0, 5));
await app.close();
await server.close();
process.exit(0);
