import { expect } from '@playwright/test';
import { CARE_REASONS } from '#analyses/care/analysis.ts';
import { FLAGS } from '#domain/churn-flag.ts';
import { churnColumns, churnText } from '#analyses/churn/text.ts';
import { STAGES } from '#analyses/lifecycle/analysis.ts';
import { lifecycleColumns, lifecycleText } from '#analyses/lifecycle/text.ts';
import { wordIn, type Wording } from '#domain/locale.ts';
import { formatsOf } from '#ui/words/formats.ts';
import type { App } from './app.ts';
import type { ShownTable } from './app/common.ts';
import { isLong, test } from './fixtures.ts';
import { judge } from './small-shop.ts';
import { daysToBirthday, type WideShop } from './wide-shop.ts';

/** Rows of the export of what the table lists now. */
const exportedRows = async (app: App) => (await app.customers.exported()).rows;

const say = (app: App, wording: Wording): string => wordIn(wording, app.locale);

/** How many a stage or flag has, everywhere it is said. */
async function countEverywhere(
  app: App,
  list: string,
  word: string,
  chip: ReturnType<App['customers']['stageChip']>,
): Promise<{ shown: number; listed: number; chip: number; rows: number; exported: number }> {
  await app.goTo('/');
  const bar = app.listed(list, word);
  const shown = await app.listedCount(list, word);
  await bar.first().click();
  const { customers } = app;
  const listed = await customers.counted();
  const rows = (await customers.table()).rows.length;
  const exported = (await exportedRows(app)).length;
  const onChip = await customers.chipCount(chip);
  await customers.clearFilters();
  return { shown, listed, chip: onChip, rows: Math.max(rows, listed > 20 ? listed : 0), exported };
}

const countOf = (
  { people, asOf }: WideShop,
  is: (judged: ReturnType<typeof judge>[number]) => boolean,
) => judge(people, asOf).filter(is).length;

test('stages: overview, list, chips, export, and the rules counted anew', async ({ shared }) => {
  const { app, shop } = shared;
  for (const stage of STAGES) {
    const expected = countOf(shop, (judged) => judged.stage === stage);
    if (expected === 0) continue;
    const chip = app.customers.stageChip(stage);
    const word = say(app, lifecycleColumns.stage.codes[stage]);
    expect
      .soft(await countEverywhere(app, say(app, lifecycleText.title), word, chip), stage)
      .toEqual({
        shown: expected,
        listed: expected,
        chip: expected,
        rows: expected,
        exported: expected,
      });
  }
});

test('flags: overview, list, chips, export, and the rules counted anew', async ({ shared }) => {
  const { app, shop } = shared;
  for (const flag of FLAGS) {
    const expected = countOf(shop, (judged) => judged.flag === flag);
    if (expected === 0) continue;
    const chip = app.customers.flagChip(flag);
    const word = say(app, churnColumns.flag.codes[flag]);
    expect.soft(await countEverywhere(app, say(app, churnText.title), word, chip), flag).toEqual({
      shown: expected,
      listed: expected,
      chip: expected,
      rows: expected,
      exported: expected,
    });
  }
});

test('the six numbers: cards, figures as JSON, the people they open, their export', async ({
  shared,
}) => {
  const { app, shop } = shared;
  const formats = formatsOf(app.locale);
  const figures = await app.downloadFigures();
  const opened = async (name: Parameters<App['number']>[0]): Promise<ShownTable['rows']> => {
    await app.goTo('/');
    await app.number(name).click();
    const listed = await app.customers.counted();
    const rows = listed > 0 ? await exportedRows(app) : [];
    expect(rows).toHaveLength(listed);
    await app.customers.clearFilters();
    return rows;
  };
  await app.customers.open();
  await app.customers.clearFilters();
  const { headers } = await app.customers.exported();
  const moneyAt = headers.indexOf(app.customers.columnName('profile.monetary'));
  const ordersAt = headers.indexOf(app.customers.columnName('profile.frequency'));
  const sum = (rows: ShownTable['rows'], at: number) =>
    Math.round(rows.reduce((total, row) => total + Number(row[at]), 0) * 100) / 100;

  const buyers = await opened('buyers');
  expect(buyers).toHaveLength(figures.buyers);
  expect(figures.buyers).toBe(shop.buyers);
  expect(sum(buyers, ordersAt)).toBe(figures.orders);
  const revenue = await opened('knownRevenue');
  expect(sum(revenue, moneyAt)).toBe(Number(figures.knownRevenue));
  const repeat = await opened('repeatRate');
  expect(repeat.length / figures.buyers).toBeCloseTo(figures.repeatRate!, 12);
  const risk = await opened('moneyAtRisk');
  expect(risk).toHaveLength(figures.peopleAtRisk);
  const fresh = await opened('newThisMonth');
  expect(fresh).toHaveLength(figures.newThisMonth);
  expect(figures.newThisMonth).toBeGreaterThan(0);

  await app.goTo('/');
  expect(await app.numberText('buyers')).toBe(formats.integer(figures.buyers));
  expect(await app.numberText('newThisMonth')).toBe(formats.integer(figures.newThisMonth));
  expect(await app.numberText('knownRevenue')).toBe(
    formats.moneyCompact(figures.knownRevenue, null),
  );
  expect(await app.numberText('moneyAtRisk')).toBe(formats.moneyCompact(figures.moneyAtRisk, null));
  expect(await app.numberText('repeatRate')).toBe(formats.percent(figures.repeatRate!, 1));
  expect(await app.numberText('averageOrder')).toBe(
    formats.moneyCompact((Number(figures.knownRevenue) / figures.orders).toFixed(4), null),
  );
  expect(await app.sentence()).toContain(formats.integer(figures.peopleAtRisk));
});

test('every RFM cell lists as many as it says, and all of them the buyers', async ({ shared }) => {
  const { app, shop } = shared;
  await app.rfm.open();
  const cells = await app.rfm.cells();
  expect(cells.reduce((total, { count }) => total + count, 0)).toBe(shop.buyers);
  // Each is counted in the export below; a quick run opens every third.
  for (const cell of cells.filter((_, at) => isLong || at % 3 === 0)) {
    await app.rfm.open();
    await app.rfm.openCell(cell);
    expect.soft(await app.customers.counted(), `R ${cell.r} F ${cell.f}`).toBe(cell.count);
  }
  await app.customers.clearFilters();
  const { headers, rows } = await app.customers.exported();
  const [r, f] = ['rfm.r', 'rfm.f'].map((id) => headers.indexOf(app.customers.columnName(id)));
  for (const cell of cells) {
    const same = rows.filter((row) => row[r!] === String(cell.r) && row[f!] === String(cell.f));
    expect(same).toHaveLength(cell.count);
  }
});

test('a number does not change with the language', async ({ shared }) => {
  const { app } = shared;
  const numbers = async () => {
    const figures = await app.downloadFigures();
    await app.customers.open();
    await app.customers.clearFilters();
    const money = await app.customers.exportedColumn('profile.monetary');
    return { figures, people: money.length, money };
  };
  const english = await numbers();
  await app.chooseLanguage('zh-CN');
  const chinese = await numbers();
  await app.chooseLanguage('en');
  expect(chinese).toEqual(english);
});

test('segments: list, page, people, file, persona, stages and tags say the same', async ({
  shared,
}) => {
  const { app, shop } = shared;
  const { segments, customers, personas, tags, acting } = app;
  await segments.open();
  const [ready, groups, stages] = [
    await segments.listed('ready'),
    await segments.listed('rfm'),
    await segments.listed('stage'),
  ];
  expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(shop.buyers);
  for (const stage of STAGES) {
    const listed = stages.find(({ id }) => id === `stage-${stage}`)?.people ?? 0;
    const expected = countOf(shop, (judged) => judged.stage === stage);
    expect.soft(listed, stage).toBe(expected);
  }
  await tags.openById('stage');
  const said = (await tags.read('stage')).values;
  for (const { label, people } of said) {
    expect.soft(stages.find(({ name }) => name === label)?.people, label).toBe(people);
  }
  const largest = (all: typeof ready) => all.toSorted((a, b) => b.people - a.people)[0]!;
  for (const segment of [largest(ready), largest(groups), largest(stages)]) {
    const place = `${segment.name}, listed as ${segment.people}`;
    await segments.openById(segment.id);
    expect.soft(await segments.size(), place).toBe(segment.people);
    // By a channel that nobody refused, the file holds everyone.
    await acting.chooseChannel(acting.bar(), 'wechat');
    expect.soft((await acting.reach(acting.bar())).all, place).toBe(segment.people);
    expect.soft((await acting.exportedRows(acting.bar())).rows.length, place).toBe(segment.people);
    await segments.openList();
    expect.soft(await customers.counted(), place).toBe(segment.people);
    expect.soft((await exportedRows(app)).length, place).toBe(segment.people);
    await customers.clearFilters();
    if (segment.people < 30) continue;
    await personas.openOf(segment.id);
    expect.soft(await personas.size(), place).toBe(segment.people);
  }
});

test('care: overview, groups, rows and what the list is about say the same', async ({ shared }) => {
  const { app, shop } = shared;
  const { care, acting } = app;
  await app.goTo('/');
  const numbers = await app.careNumbers();
  await care.open();
  for (const reason of CARE_REASONS) {
    const expected = numbers[reason];
    if (expected === 0) continue;
    expect.soft(await care.counted(reason), reason).toBe(expected);
    expect.soft((await care.names(reason)).length, reason).toBe(expected);
    expect.soft((await acting.reach(acting.bar(care.group(reason)))).all, reason).toBe(expected);
  }
  expect(numbers.birthday).toBe(
    shop.people.filter(
      ({ birthday }) => birthday !== null && daysToBirthday(birthday, shop.asOf) <= 7,
    ).length,
  );
});
