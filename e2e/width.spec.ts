/** Tags, segments, personas and the care list, each number against a count of its own, in every language. */
import { expect } from '@playwright/test';
import type { App } from './app.ts';
import type { ShownTable } from './app/common.ts';
import { rfmText } from '#analyses/rfm/text.ts';
import { LOCALES } from '#domain/locale.ts';
import { defineText } from '#ui/words/text.ts';
import { isTaken, SOME_LOCALES, test } from './fixtures.ts';
import { judge } from './small-shop.ts';
import { daysToBirthday, wideShop, type WidePerson, type WideShop } from './wide-shop.ts';

const STEPS: readonly (readonly [string, (app: App, shop: WideShop) => Promise<void>])[] = [
  ['tags', tagsAreTrue],
  ['a tag by hand', tagByHand],
  ['ready segments', segmentsAreTrue],
  ['a value group by another name', groupIsRenamed],
  ['a segment of one’s own', builderCounts],
  ['a persona', personaIsTrue],
  ['the care list', careIsTrue],
  ['a list acts', listActs],
];

for (const locale of LOCALES) {
  test(`tags, segments, personas, care, ${locale}`, async ({ openApp }) => {
    test.slow();
    const shop = wideShop(locale);
    const app = await openApp({ locale });
    await app.importFiles(shop.files);
    await app.closeToasts();
    for (const [at, [name, step]] of STEPS.entries()) {
      if (isTaken(locale, at)) await test.step(name, () => step(app, shop));
    }
  });
}

const ordersOf = ({ orderDays }: WidePerson): number => orderDays.length;

function count(shop: WideShop, is: (person: WidePerson) => boolean): number {
  return shop.people.filter(is).length;
}

// ── tags ─────────────────────────────────────────────────────────────────────────────────────

async function tagsAreTrue(app: App, shop: WideShop): Promise<void> {
  const { tags } = app;
  await tags.openTag('loyalty');
  const page = await tags.read('loyalty');
  expect(page.people).toBe(shop.buyers);
  expect(page.everyone).toBe(shop.people.length);
  expect(page.lead.length).toBeGreaterThan(10);
  expect(page.rule).toHaveLength(3);
  for (const sentence of page.rule) expect(sentence).toMatch(/[1-5]/);
  const expected = [
    ['regular', count(shop, (own) => ordersOf(own) >= 5)],
    ['repeat', count(shop, (own) => ordersOf(own) >= 2 && ordersOf(own) <= 4)],
    ['once', count(shop, (own) => ordersOf(own) === 1)],
  ] as const;
  const byLabel = new Map(page.values.map(({ label, people }) => [label, people]));
  for (const [value, people] of expected) {
    expect.soft(byLabel.get(tags.value('loyalty', value)), value).toBe(people);
  }
  const [value, people] = expected[1];
  await tags.openPeople('loyalty', tags.value('loyalty', value));
  expect(await app.customers.counted()).toBe(people);
  await app.customers.clearFilters();

  // A tag that a file says outright.
  await tags.openById('city');
  const cities = await tags.read('city');
  for (const { label, people: own } of cities.values) {
    expect.soft(own, label).toBe(count(shop, ({ city }) => city === label));
  }
  await tags.openById('spending');
  expect((await tags.read('spending')).usedBy.length).toBeGreaterThanOrEqual(2);
}

/** Gives and takes a tag by hand: the page of the tag and the segment that reads it follow. */
async function tagByHand(app: App, shop: WideShop): Promise<void> {
  const { tags, segments, customers } = app;
  const person = shop.people[5]!;
  await customers.openByName(person.key);
  const page = app.page.url();
  await tags.add('family', 'children');
  expect(await tags.chipLabel('family')).toContain(tags.value('family', 'children'));
  await segments.openById('families');
  expect(await segments.size()).toBe(1);
  await tags.openById('family');
  await expect(tags.byHand()).toContainText(person.name);

  await app.page.goto(page);
  await tags.remove('family');
  await segments.openById('families');
  await expect(segments.nobody()).toBeVisible();
  await app.page.goto(page);
  await tags.leaveToRule('family');
  await expect(tags.chip('family')).toHaveCount(0);

  // A value of the rule, decided otherwise, and taken back from the toast.
  const before = await tags.chipLabel('loyalty');
  const other = ordersOf(person) >= 5 ? 'once' : 'regular';
  await tags.change('loyalty', other);
  expect(await tags.chipLabel('loyalty')).toContain(tags.value('loyalty', other));
  await tags.undo();
  expect(await tags.chipLabel('loyalty')).toBe(before);
}

// ── segments ─────────────────────────────────────────────────────────────────────────────────

async function segmentsAreTrue(app: App, shop: WideShop): Promise<void> {
  const { segments, customers } = app;
  await segments.open();
  const groups = await segments.listed('rfm');
  expect(groups).toHaveLength(8);
  expect(new Set(groups.map(({ name }) => name)).size).toBe(8);
  expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(shop.buyers);
  const stages = await segments.listed('stage');
  expect(stages.reduce((sum, { people }) => sum + people, 0)).toBe(shop.people.length);

  const once = count(shop, (own) => ordersOf(own) === 1);
  const ready = (await segments.listed('ready')).find(({ id }) => id === 'onceOnly')!;
  expect(ready.people).toBe(once);
  await segments.openFromList(ready.name);
  const said = await segments.said();
  expect(said.name).toContain(ready.name);
  expect(said.rule).toContain('1');
  expect(await segments.size()).toBe(once);
  // Whoever said no is in no file, and it is said.
  const bar = app.acting.bar();
  await app.acting.chooseChannel(bar, 'sms');
  const { rows } = await app.acting.exportedRows(bar);
  const keys = shop.people.flatMap((own) =>
    ordersOf(own) === 1 && !own.refusesSms ? [own.key] : [],
  );
  expect(rows.map((row) => row.find((cell) => /^M\d{4}$/.test(cell)) ?? '').toSorted()).toEqual(
    keys,
  );
  await segments.openList();
  expect(await customers.counted()).toBe(once);
  await customers.clearFilters();
}

/** Another name and a note: on every screen, in what leaves, after a reload; taken back and given back. */
async function groupIsRenamed(app: App): Promise<void> {
  const { segments, personas, customers } = app;
  await segments.open();
  const listed = await segments.listed('rfm');
  const group = listed.toSorted((a, b) => b.people - a.people)[0]!;
  const other = listed.find(({ id }) => id !== group.id)!;
  const name = '<b>=老街坊</b>';
  const note = '<img src=x onerror=alert(1)> 1 + 1';

  // A name in use, whatever its spelling, is refused.
  await segments.openNaming(group.name);
  await segments.groupName().fill(` ${other.name.toUpperCase()}！`);
  await expect(segments.groupSave()).toBeDisabled();
  await app.page.keyboard.press('Escape');

  await segments.nameGroup(group.name, name, note);
  expect((await segments.listed('rfm')).find(({ id }) => id === group.id)).toEqual({
    ...group,
    name,
  });
  await segments.openFromList(name);
  await expect(app.page.locator('main')).toContainText(note);
  expect((await segments.said()).rule).toContain(name);
  await app.page.reload();
  await segments.openById(group.id);
  expect((await segments.said()).name).toContain(name);
  await personas.openOf(group.id);
  expect((await personas.read()).name).toContain(name);
  await expect(app.page.locator('main')).toContainText(note);
  expect(await segments.namesOnValueScreen()).toContain(name);
  await segments.openById(group.id);
  await segments.openList();
  const column = customers.columnName('rfm.group');
  if (!(await customers.exported()).headers.includes(column)) await customers.toggleColumn(column);
  const { headers, rows } = await customers.exported();
  expect(rows.map((row) => row[headers.indexOf(column)])).toEqual(
    Array<string>(group.people).fill(name),
  );
  await customers.toggleColumn(column);
  await customers.clearFilters();

  // From the screen of values: given back, and that taken back.
  await segments.namesOnValueScreen();
  await segments.giveNameBack(name, group.name);
  expect(await segments.namesOnValueScreen()).toContain(group.name);
  await segments.nameGroup(group.name, name, '');
  await segments.undoNaming();
  expect(await segments.namesOnValueScreen()).not.toContain(name);
}

/** Every edit of a nested rule against a count over the exported customers. */
async function builderCounts(app: App, shop: WideShop): Promise<void> {
  const { segments, customers, tags } = app;
  const everyone = await exportedPeople(app, shop);
  const by = (is: (person: Exported) => boolean) => everyone.filter(is).length;
  const today = Date.parse(shop.asOf) / 86_400_000;
  const recent = ({ lastDay }: Exported) => lastDay !== null && today - lastDay <= 90;
  const cities = [...new Set(everyone.map(({ city }) => city))].sort().slice(0, 2);
  const inCity = ({ city }: Exported) => cities.includes(city);
  const often = ({ orders }: Exported) => orders >= 4;
  const likes = ({ taste }: Exported) => taste === shop.tastes[0];
  const once = ({ loyalty }: Exported) => loyalty === tags.value('loyalty', 'once');

  await segments.startNew();
  const root = segments.root();
  const first = segments.conditions(root).first();
  await segments.ask(first, customers.columnName('profile.city'));
  await segments.chooseValues(first, cities);
  expect.soft(await segments.count(), 'cities').toBe(by(inCity));

  const group = await segments.addGroup(root);
  const orders = segments.conditions(group).first();
  await segments.ask(orders, customers.columnName('profile.frequency'));
  await segments.type(orders, 'least', '4');
  expect.soft(await segments.count(), 'and orders').toBe(by((it) => inCity(it) && often(it)));
  const lately = await segments.addCondition(group);
  await segments.ask(lately, customers.columnName('profile.lastDay'));
  await segments.compare(lately, 'daysAgo');
  await segments.type(lately, 'mostDays', '90');
  expect
    .soft(await segments.count(), 'or lately')
    .toBe(by((it) => inCity(it) && (often(it) || recent(it))));
  await segments.join(group, 'all');
  expect
    .soft(await segments.count(), 'and lately')
    .toBe(by((it) => inCity(it) && often(it) && recent(it)));
  await segments.join(group, 'none');
  expect
    .soft(await segments.count(), 'neither')
    .toBe(by((it) => inCity(it) && !often(it) && !recent(it)));
  await segments.join(group, 'any');

  const taste = await segments.addCondition(root);
  await segments.ask(taste, shop.tasteHeader);
  await segments.chooseValues(taste, [shop.tastes[0]]);
  const soFar = (it: Exported) => inCity(it) && (often(it) || recent(it));
  expect.soft(await segments.count(), 'custom').toBe(by((it) => soFar(it) && likes(it)));
  await segments.compare(taste, 'notOneOf');
  expect.soft(await segments.count(), 'not custom').toBe(by((it) => soFar(it) && !likes(it)));

  const tag = await segments.addCondition(root);
  await segments.ask(tag, tags.name('loyalty'));
  await segments.compare(tag, 'notOneOf');
  await segments.chooseValues(tag, [tags.value('loyalty', 'once')]);
  const whole = (it: Exported) => soFar(it) && !likes(it) && !once(it);
  const people = by(whole);
  expect(people).toBeGreaterThan(2);
  expect.soft(await segments.count(), 'tag').toBe(people);
  await expect(segments.result()).toContainText(shop.tastes[0]);

  // Without a name nothing is saved; a name in use is refused; then it is, and its people are those.
  await segments.pressSave();
  await expect(segments.trouble()).not.toBeEmpty();
  const name = `${shop.tastes[0]} 1`;
  await segments.save(name);
  expect(await segments.size()).toBe(people);
  expect((await segments.said()).rule).toContain(shop.tastes[0]);
  await segments.openList();
  expect(await customers.exportedColumn('key')).toHaveLength(people);
  const listed = new Set(await customers.exportedColumn('key'));
  expect(everyone.filter(whole).map(({ key }) => key)).toEqual(
    everyone.filter(({ key }) => listed.has(key)).map(({ key }) => key),
  );
  await customers.clearFilters();

  // Changed: one condition less.
  await segments.openFromList(name);
  await segments.edit();
  await segments.remove(segments.conditions(segments.root()).last());
  const fewer = by((it) => soFar(it) && !likes(it));
  expect(await segments.count()).toBe(fewer);
  await segments.save(name);
  expect(await segments.size()).toBe(fewer);

  // A copy of a ready one may not take a name in use.
  await segments.openById('onceOnly');
  await segments.edit();
  await segments.nameField().fill(name);
  await expect(segments.trouble()).toContainText(name);

  await segments.openFromList(name);
  await expect(await segments.askToDelete()).toContainText(String(fewer));
  await segments.delete();
  expect(await segments.listed('own')).toEqual([]);
  await segments.undoDelete();
  expect((await segments.listed('own')).map(({ people: own }) => own)).toEqual([fewer]);
}

interface Exported {
  readonly key: string;
  readonly city: string;
  readonly taste: string;
  readonly loyalty: string;
  readonly orders: number;
  /** Days since 1970. */
  readonly lastDay: number | null;
}

/** Everyone, as the customers table exports them. */
async function exportedPeople(app: App, shop: WideShop): Promise<Exported[]> {
  const { customers } = app;
  await customers.open();
  await customers.clearFilters();
  const shown = (await customers.exported()).headers;
  const wanted = [
    ...['key', 'profile.city', 'tags.loyalty', 'profile.frequency', 'profile.lastDay'].map((id) =>
      customers.columnName(id),
    ),
    shop.tasteHeader,
  ];
  for (const name of wanted.filter((own) => !shown.includes(own))) {
    await customers.toggleColumn(name);
  }
  const { headers, rows } = await customers.exported();
  expect(rows).toHaveLength(shop.people.length);
  const at = wanted.map((name) => headers.indexOf(name));
  return rows.map((row) => {
    const [key = '', city = '', loyalty = '', orders = '', lastDay = '', taste = ''] = at.map(
      (index) => row[index] ?? '',
    );
    return {
      key,
      city,
      taste,
      loyalty,
      orders: Number(orders),
      lastDay: lastDay === '' ? null : Date.parse(lastDay) / 86_400_000,
    };
  });
}

// ── personas ─────────────────────────────────────────────────────────────────────────────────

async function personaIsTrue(app: App, shop: WideShop): Promise<void> {
  const { personas, segments, customers } = app;
  await personas.open();
  expect(await personas.cards().count()).toBeGreaterThan(0);
  await segments.open();
  const stage = (await segments.listed('stage')).toSorted((a, b) => b.people - a.people)[0]!;
  expect(stage.people).toBeGreaterThanOrEqual(30);
  await personas.openOf(stage.id);
  const page = await personas.read();
  expect(page.name).toContain(stage.name);
  await expect(personas.drawing()).toBeVisible();
  expect(await personas.size()).toBe(stage.people);
  for (const quote of page.quotes) {
    for (const { name } of shop.people) expect(quote).not.toContain(name);
  }
  // Each sentence opens what it rests on; where it speaks of people, they are as many as it says.
  const buttons = personas.evidenceButtons();
  const total = await buttons.count();
  expect(total).toBeGreaterThan(0);
  let opened = 0;
  for (let at = 0; at < total; at++) {
    const button = buttons.nth(at);
    const label = (await button.getAttribute('aria-label')) ?? '';
    const evidence = await personas.openEvidence(button);
    expect.soft(evidence.lines.join(' '), evidence.sentence).toMatch(/\d/);
    if (evidence.people === null || opened > 1) {
      await personas.closeEvidence();
      continue;
    }
    opened += 1;
    await personas.openPeople(label);
    expect.soft(await customers.counted(), evidence.sentence).toBe(evidence.people);
    await customers.clearFilters();
    await personas.openOf(stage.id);
  }
}

// ── the care list ────────────────────────────────────────────────────────────────────────────

async function careIsTrue(app: App, shop: WideShop): Promise<void> {
  const { care } = app;
  const judged = judge(shop.people, shop.asOf);
  const hasBirthday = ({ birthday }: WidePerson) =>
    birthday !== null && daysToBirthday(birthday, shop.asOf) <= 7;
  const namesOf = (is: (person: WidePerson, at: number) => boolean) =>
    shop.people.filter(is).map(({ name }) => name);
  const birthdays = namesOf(hasBirthday);
  const quiet = namesOf((own, at) => !hasBirthday(own) && judged[at]!.flag === 'risk');
  const gone = namesOf((own, at) => !hasBirthday(own) && judged[at]!.flag === 'lost');
  expect(birthdays.length).toBeGreaterThan(2);
  expect(quiet.length).toBeGreaterThan(2);
  await care.open();
  for (const [reason, expected] of [
    ['birthday', birthdays],
    ['quiet', quiet],
    ['gone', gone],
  ] as const) {
    expect.soft(await care.counted(reason), reason).toBe(expected.length);
    expect.soft((await care.names(reason)).toSorted(), reason).toEqual(expected.toSorted());
  }

  // Ticked off, and taken back.
  const [first] = await care.names('quiet');
  await care.markContacted(first!);
  await expect(care.rows('quiet')).toHaveCount(quiet.length - 1);
  expect(await care.done('quiet')).toBe(1);
  await app.acting.undo();
  await expect(care.rows('quiet')).toHaveCount(quiet.length);
  expect(await care.done('quiet')).toBe(0);

  // The message in one press, with the name.
  const refusing = shop.people.find(({ name, refusesSms }) => quiet.includes(name) && refusesSms);
  const asking = shop.people.find(
    ({ name, phone, refusesSms }) =>
      quiet.includes(name) &&
      !refusesSms &&
      !shop.people.some((other) => other.refusesSms && other.phone === phone),
  )!.name;
  await app.acting.chooseChannel(app.acting.bar(care.group('quiet')), 'sms');
  const copied = await app.acting.copied(care.copyButton(asking));
  expect(copied).toContain(asking);
  expect(copied).not.toMatch(/[{}]/);
  if (refusing !== undefined) {
    await expect(care.copyButton(refusing.name)).toHaveAttribute('aria-disabled', 'true');
  }

  // Never again: gone from the list, held back and counted in what leaves.
  const bar = app.acting.bar(care.group('quiet'));
  await app.acting.chooseChannel(bar, 'sms');
  const phones = shop.people.filter(({ name, phone, refusesSms }) =>
    Boolean(quiet.includes(name) && phone && !refusesSms),
  );
  const before = await app.acting.reach(bar);
  expect(before.all).toBe(quiet.length);
  expect(before.numbers[0]).toBe(phones.length);
  const refused = shop.people.filter(({ name, refusesSms }) => quiet.includes(name) && refusesSms);
  if (refused.length > 0) expect(before.numbers).toContain(refused.length);
  expect((await app.acting.copyPhones(bar)).split('\n').sort()).toEqual(
    phones.map(({ phone }) => phone ?? '').toSorted(),
  );
  await care.never(phones[0]!.name);
  await expect(care.rows('quiet')).toHaveCount(quiet.length - 1);
  const after = await app.acting.reach(bar);
  expect(after.all).toBe(quiet.length);
  expect(after.numbers[0]).toBe(phones.length - 1);
  await app.acting.undo();
  await expect(care.rows('quiet')).toHaveCount(quiet.length);
}

/** What a segment's list ends in: messages with name and product, a printed sheet, marks. */
async function listActs(app: App, shop: WideShop): Promise<void> {
  const { acting, segments } = app;
  await segments.openById('onceOnly');
  const people = shop.people.filter((own) => ordersOf(own) === 1);
  // Who is owed an apology is left out of a message to many.
  const reachable = people.filter(
    ({ phone, refusesSms, isUnhappy }) => phone !== null && !refusesSms && !isUnhappy,
  );
  const bar = acting.bar();
  await acting.chooseChannel(bar, 'sms');
  await acting.openMessage(bar);
  await acting.chooseSituation(bar, 'quiet');
  const lines = (await acting.copyMessages(bar, reachable.length)).split('\n');
  expect(lines).toHaveLength(reachable.length);
  const bought = productsOf(shop);
  for (const line of lines) {
    const [phone, message = ''] = line.split('\t');
    const person = reachable.find((own) => own.phone === phone)!;
    expect.soft(message).toContain(person.name);
    expect
      .soft(
        [...bought.get(person.key)!].some((it) => message.includes(it)),
        line,
      )
      .toBe(true);
    expect.soft(message).not.toMatch(/[{}]/);
  }
  for (const preview of await acting.previews(bar)) {
    expect(lines.some((line) => line.endsWith(preview))).toBe(true);
  }
  const printed = await acting.printed(bar);
  const asked = people.filter(({ refusesSms }) => !refusesSms);
  expect(asked.length).toBeLessThan(people.length);
  expect(printed.rows.map((row) => row[1] ?? '').toSorted()).toEqual(
    asked.map(({ name }) => name).toSorted(),
  );
  await acting.markContacted(bar);
  await acting.undo();
}

function productsOf({ files }: WideShop): Map<string, Set<string>> {
  const bought = new Map<string, Set<string>>();
  for (const [, key = '', , , , product = ''] of csvRows(String(files[0]!.text)).rows) {
    bought.set(key, (bought.get(key) ?? new Set()).add(product));
  }
  return bought;
}

function csvRows(csv: string): ShownTable {
  const [headers = [], ...rows] = csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return { headers, rows };
}

// ── scores where most people bought once ─────────────────────────────────────────────────────

for (const locale of SOME_LOCALES) {
  test(`cuts are proposed where most bought once, ${locale}`, async ({ openApp }) => {
    const words = defineText(rfmText)[locale];
    const orders = Array.from({ length: 60 }, (_, at) => {
      const times = at < 45 ? 1 : at < 52 ? 2 : at < 56 ? 3 : at < 58 ? 5 : 8;
      return Array.from(
        { length: times },
        (__, nth) => `T${at}-${nth},M${at},2024-0${1 + (nth % 6)}-${10 + (at % 18)},${20 + at}`,
      );
    }).flat();
    const app = await openApp({ locale });
    await app.importFiles([
      { name: 'once.csv', text: ['order_id,customer_id,order_date,amount', ...orders].join('\n') },
    ]);
    await app.goTo('/insights/rfm');
    const field = app.page.getByLabel(`${words.frequency} · ${words.ownCuts}`, { exact: true });
    await expect(field).toHaveValue('1, 2, 3, 5');
    const table = app.page.getByRole('table', { name: words.frequency, exact: true });
    await expect(table).toContainText(words.nobody);
    const form = app.page.locator('form').filter({ has: field });
    await field.fill('3, 2');
    await expect(form.getByRole('button', { name: words.useCuts, exact: true })).toBeDisabled();
    await field.fill('1, 2, 3, 5');
    await form.getByRole('button', { name: words.useCuts, exact: true }).click();
    await expect(table).not.toContainText(words.nobody);
    await expect(table.locator('tbody tr').last()).toContainText('45');
    // Kept, and given back.
    await app.page.reload();
    await app.goTo('/insights/rfm');
    await expect(table).not.toContainText(words.nobody);
    await form.getByRole('button', { name: words.dropCuts, exact: true }).click();
    await expect(table).toContainText(words.nobody);
  });
}
