/** What comes without a file: a table that is pasted, a record that is typed; and files that say things anew. */
import { expect, type Page } from '@playwright/test';
import { pasteText } from '#app/paste/paste-text.ts';
import { recordText } from '#app/record/record-text.ts';
import { detailsText } from '#app/screens/import/reading/details-text.ts';
import { delimiterName } from '#app/screens/import/reading/reading-words.ts';
import { receiverText } from '#app/screens/import/mapping/receiver-text.ts';
import { collisionText } from '#app/screens/import/mapping/collision-text.ts';
import { wordIn } from '#domain/locale.ts';
import { TABLES } from '#domain/tables.ts';
import { test } from './fixtures.ts';
import { csvOf } from './small-shop.ts';

/** Presses Ctrl+V with this on the clipboard. */
async function paste(page: Page, held: { text?: string; html?: string }): Promise<void> {
  await page.evaluate(({ text, html }) => {
    const data = new DataTransfer();
    if (text !== undefined) data.setData('text/plain', text);
    if (html !== undefined) data.setData('text/html', html);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.body.dispatchEvent(event);
  }, held);
}

const PEOPLE = [
  ['会员号', '姓名', '手机号', '城市', '兴趣爱好'],
  ['M1', '张三', '13800001111', '上海', '品茶'],
  ['M2', '李四', '13800002222', '', '旅行、书法'],
  ['M3', '王五', '13800003333', '北京', ''],
];

/** Orders as a platform gives them: the buyers by their nicks, the phones those of the receivers. */
const SENT = [
  ['订单编号', '买家会员名', '买家实际支付金额', '收货人姓名', '联系手机', '订单创建时间'],
  ['1001', '小园', '88.00', '张三', '13800001111', '2024-01-02 10:00:00'],
  ['1002', '阿木', '66.00', '李四', '13800002222', '2024-02-02 10:00:00'],
];

test('pasted, typed, changed by rules, and undone', async ({ openApp }) => {
  const locale = 'zh-CN';
  const app = await openApp({ locale });
  const { page, importing, customers } = app;
  const words = recordText[locale];
  await app.startScreen().waitFor();

  // A word is no table; rows of a sheet are one, as they stand on the clipboard.
  await paste(page, { text: '你好' });
  await expect(page.getByText(pasteText[locale].noTable)).toBeVisible();
  await app.closeToasts();
  await paste(page, { text: PEOPLE.map((row) => row.join('\t')).join('\r\n') });
  await importing.sentence().waitFor();
  const name = await page.locator('main [data-file] h3').innerText();
  expect(name).toMatch(new RegExp(`^${pasteText[locale].name('')}\\d\\d:\\d\\d$`));
  expect(await importing.counts(name)).toEqual({ read: 3, new: 3 });
  await app.start();

  // The same people from a page on the web, with other cities and interests: each column by its rule.
  await app.data.open();
  const cells = [
    ['会员号', '城市', '兴趣爱好'],
    ['M1', '杭州', '烘焙'],
    ['M2', '苏州', '书法、品茶'],
  ];
  const rows = cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  await paste(page, { text: '会员号 城市', html: `<table>${rows.join('')}</table>` });
  await importing.sentence().waitFor();
  const again = await page.locator('main [data-file] h3').innerText();
  expect(await importing.counts(again)).toEqual({ read: 2, changed: 2 });
  const panel = await importing.openTab(again, 'rules');
  const rule = (column: string) =>
    panel.getByRole('combobox', { name: collisionText[locale].ruleOf(column), exact: true });
  await rule('城市').selectOption('fill');
  await rule('兴趣爱好').selectOption('append');
  const changes = await importing.changesOf(again);
  expect(changes).toEqual([
    `${collisionText[locale].stays('城市', '上海', '杭州')}|兴趣爱好 品茶 → 品茶、烘焙`,
    `城市 ${collisionText[locale].blank} → 苏州|兴趣爱好 旅行、书法 → 旅行、书法、品茶`,
  ]);
  await app.start();
  await app.closeToasts();
  await customers.open();
  await customers.openByName('M2');
  await expect(page.locator('main')).toContainText('苏州');
  await expect(page.locator('main')).toContainText('旅行、书法、品茶');

  // Somebody new: what cannot be read is told at its field, who is there already by name.
  await customers.open();
  const form = await app.records.open('add');
  await form.fill('customers.name', '赵六');
  await form.fill('customers.phone', '12');
  await form.save();
  await expect(form.noteOf('customers.phone')).toHaveText(words.noPhone);
  await form.fill('customers.phone', '138 0000 1111');
  await form.save();
  await expect(form.element).toContainText(words.joins('张三'));
  await form.fill('customers.phone', '13800009999');
  await form.fill('customers.birthday', '1990-05-01');
  await form.save();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('赵六');

  // An order of theirs, and a change; both are undone like any import.
  const order = await app.records.open('order');
  await order.fill('orders.amount', '1,280.50');
  await order.fill('orderLines.productName', '龙井');
  await order.save();
  await expect(page.locator('main')).toContainText('1,280.5');
  await app.closeToasts();
  const edit = await app.records.open('edit');
  await edit.fill('customers.city', '苏州');
  await edit.save();
  await expect(page.locator('main')).toContainText('苏州');
  await app.closeToasts();
  const blank = await app.records.open('edit');
  await blank.empty('customers.city');
  await expect(blank.noteOf('customers.city')).toContainText(words.emptied);
  await blank.save();
  await expect(page.locator('main')).not.toContainText('苏州');
  await app.closeToasts();
  await page.keyboard.press('Control+z');
  await expect(page.locator('main')).toContainText('苏州');
  await page.keyboard.press('Control+z');
  await expect(page.locator('main')).not.toContainText('苏州');
  await page.keyboard.press('Control+z');
  await expect(page.locator('main')).not.toContainText('1,280.5');
});

test('a box to paste into, where the clipboard may not be read', async ({ openApp }) => {
  const app = await openApp({ locale: 'zh-CN' });
  const { page } = app;
  const words = pasteText['zh-CN'];
  await app.startScreen().waitFor();
  await page.locator('[data-role=paste]').click();
  const box = page.getByRole('textbox', { name: words.box });
  await box.fill('没有表格');
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText(words.noTable);
  await box.fill(csvOf(PEOPLE));
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await expect(app.importing.sentence()).toContainText('3');
  await app.importing.cancel();

  // Receivers' phones find nobody until somebody says that they are the buyers' own, and may be given back.
  const offer = receiverText['zh-CN'];
  const told = page.locator('[data-role=receiver-phone]');
  await paste(page, { text: SENT.map((row) => row.join('\t')).join('\r\n') });
  await expect(told).toContainText(offer.offer('联系手机'));
  await told.getByRole('button', { name: offer.take, exact: true }).click();
  await expect(told).toContainText(offer.taken('联系手机'));
  await told.getByRole('button', { name: offer.giveBack, exact: true }).click();
  await expect(told).toContainText(offer.offer('联系手机'));
  await told.getByRole('button', { name: offer.take, exact: true }).click();
  await expect(told).toContainText(offer.taken('联系手机'));
  await app.start();
  await app.customers.open();
  await app.customers.search('13800002222');
  expect(await app.customers.counted()).toBe(1);
});

test('the first rows follow at once what is chosen of how a file is read', async ({ openApp }) => {
  const locale = 'zh-CN';
  const app = await openApp({ locale });
  const words = detailsText[locale];
  const text = csvOf([
    ['订单号', '会员号', '下单时间', '金额', '备注'],
    ['A1', 'M1', '2024-01-02', '10.00', '少糖;去冰'],
    ['A2', 'M2', '2024-01-03', '20.00', '热;大杯'],
  ]);
  await app.chooseFiles([{ name: 'orders.csv', text }]);
  await app.importing.sentence().waitFor();
  const panel = await app.importing.openTab('orders.csv', 'reading');
  const delimiter = panel.getByLabel(words.delimiter, { exact: true });
  const cells = panel.getByRole('region', { name: words.firstRows }).locator('tbody td');
  const first = () => cells.first().innerText();
  const note = (said: string) => panel.getByText(said, { exact: true });
  expect(await first()).toBe('A1');
  await delimiter.selectOption({
    label: delimiterName({ delimiter: ';', blankAligned: false }, locale),
  });
  await expect.poll(first).toContain(',');
  // Of what somebody chose nothing is said to be found.
  await expect(note(words.chosenByYou).first()).toBeVisible();
  await delimiter.selectOption({
    label: delimiterName({ delimiter: ',', blankAligned: false }, locale),
  });
  await expect.poll(first).toBe('A1');
});

test('the fields that a column may be open at the one that is chosen now, and keys search as ever', async ({
  openApp,
}) => {
  const locale = 'en';
  const app = await openApp({ locale });
  const words = detailsText[locale];
  const text = csvOf([
    ['order id', 'customer id', 'order date', 'amount', 'xyzzy'],
    ['A1', 'M1', '2024-01-02', '10.00', 'q1 w'],
    ['A2', 'M2', '2024-01-03', '20.00', 'q2 e'],
  ]);
  await app.chooseFiles([{ name: 'orders.csv', text }]);
  const panel = await app.importing.openTab('orders.csv', 'columns');
  // The last of the customers’ fields: what no field is there for.
  const picker = panel.locator('[data-column="4"]').getByRole('button').first();
  const search = panel.getByRole('searchbox', { name: words.searchField });
  const chosen = panel.locator('[role=group] button[aria-pressed=true]');
  await picker.click();
  await expect(chosen).toHaveCount(1);
  await expect(chosen).toHaveText(words.customFieldOf(wordIn(TABLES.customers.label, locale)));
  const list = async () => panel.locator(`[id="${await search.getAttribute('aria-controls')}"]`);
  const [own, seen] = [await chosen.boundingBox(), await (await list()).boundingBox()];
  expect(own!.y).toBeGreaterThan(seen!.y);
  expect(own!.y + own!.height).toBeLessThan(seen!.y + seen!.height);
  await expect(search).toBeFocused();
  await expect(search).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);

  const { keyboard } = app.page;
  await keyboard.press('ArrowDown');
  await expect(chosen).toBeFocused();
  await keyboard.press('Escape');
  await expect(picker).toBeFocused();
  await keyboard.press('Enter');
  await keyboard.type('amount');
  await expect(search).toHaveValue('amount');
  await expect(search).not.toHaveAttribute('aria-activedescendant');
  await keyboard.press('ArrowDown');
  await expect((await list()).getByRole('button').first()).toBeFocused();
});
