/**
 * G4: a rule of five conditions in the builder, one key pressed after the other, each until its exact
 * count stands; and the same question over the same tables for DuckDB. A range and a set on customer
 * columns, a tag, a relative date, and at least two orders of some size within 90 days.
 */
import type { App } from '#e2e/app.ts';
import { tagWords } from '#analyses/tags/text.ts';
import { wordIn } from '#domain/locale.ts';

const CITIES = ['上海', '北京', '广州', '深圳', '杭州', '成都', '重庆', '武汉', '西安', '南京'];
const TAGS = ['top', 'high'] as const;
const MOST = 30_000;
const DAYS_AGO = 400;
const LEAST_ORDERS = 2;
const LEAST_AMOUNT = 100;
const WINDOW_DAYS = 90;
/** Keys into the lower bound of the money spent, which holds 1 before. */
const KEYS = [
  ...'50',
  'Backspace',
  ...'25',
  'Backspace',
  ...'7',
  'Backspace',
  'Backspace',
  ...'00',
];
export const ROUNDS = 3;

export interface Counting {
  /** Milliseconds from each key to its number. */
  readonly millis: readonly number[];
  /** The lower bound after each key, and the people counted. */
  readonly counts: readonly { readonly least: number; readonly people: number }[];
}

/** Runs in the page: no outer name may be used. */
function timeCounts(panelSelector: string): void {
  const measured: { millis: number; least: number; people: number }[] = [];
  Object.assign(globalThis, { benchCounts: measured });
  document.addEventListener(
    'input',
    (event) => {
      const field = event.target as HTMLInputElement;
      const start = event.timeStamp;
      let frames = 0;
      let wasStale = false;
      const isStale = (): boolean =>
        document.querySelector(`${panelSelector} [data-stale=true]`) !== null;
      // A count may be there at once: then nothing was stale two frames on.
      const look = (): void => {
        wasStale ||= isStale();
        if (isStale() || (!wasStale && ++frames < 3)) {
          requestAnimationFrame(look);
          return;
        }
        const said = document.querySelector(`${panelSelector} [role=status]`)?.textContent ?? '';
        const [digits = ''] = /\d[\d,]*/.exec(said) ?? [];
        measured.push({
          millis: performance.now() - start,
          least: Number(field.value),
          people: Number(digits.replaceAll(',', '')),
        });
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
}

export async function countWhileTyping(app: App, rounds: number): Promise<Counting> {
  const { segments, customers } = app;
  await segments.startNew();
  const root = segments.root();
  const money = segments.conditions(root).first();
  await segments.ask(money, customers.columnName('profile.monetary'));
  await segments.type(money, 'least', '1');
  await segments.type(money, 'most', String(MOST));
  const city = await segments.addCondition(root);
  await segments.ask(city, customers.columnName('profile.city'));
  await segments.chooseValues(city, CITIES);
  const tag = await segments.addCondition(root);
  await segments.ask(tag, customers.columnName('tags.spending'));
  const { values } = tagWords.spending;
  await segments.chooseValues(
    tag,
    TAGS.map((value) => wordIn(values![value]!, app.locale)),
  );
  const day = await segments.addCondition(root);
  await segments.ask(day, customers.columnName('profile.lastDay'));
  await segments.type(day, 'mostDays', String(DAYS_AGO));
  const orders = await segments.addCondition(root);
  await segments.askOrders(orders);
  await segments.type(orders, 'least', String(LEAST_ORDERS));
  await segments.type(orders, 'orderAmount', String(LEAST_AMOUNT));
  await segments.type(orders, 'orderDays', String(WINDOW_DAYS));
  await segments.count();
  const label = await segments.result().getAttribute('aria-label');
  await app.page.evaluate(timeCountsIn(`aside[aria-label="${label}"]`));
  const field = money.getByRole('spinbutton').first();
  await field.focus();
  await app.page.keyboard.press('End');
  let pressed = 0;
  const press = async (key: string): Promise<void> => {
    await app.page.keyboard.press(key);
    pressed++;
    await app.page.waitForFunction(
      (count) => (globalThis as unknown as { benchCounts: unknown[] }).benchCounts.length >= count,
      pressed,
      { timeout: 60_000, polling: 20 },
    );
  };
  for (let round = 0; round < rounds; round++) {
    for (const key of KEYS) await press(key);
    // Back to the 1 it began with.
    for (let at = (await field.inputValue()).length; at > 1; at--) await press('Backspace');
  }
  const measured =
    await app.page.evaluate<readonly { millis: number; least: number; people: number }[]>(
      'globalThis.benchCounts',
    );
  return {
    millis: measured.map(({ millis }) => millis),
    counts: measured.map(({ least, people }) => ({ least, people })),
  };
}

const timeCountsIn = (panel: string): string =>
  `(${timeCounts.toString()})(${JSON.stringify(panel)})`;

/** What the app has ready when the builder opens: a row a person. Rows of the file are in order of time. */
export const PEOPLE_TABLE = `CREATE TABLE people AS WITH profile AS (
    SELECT customer_id, round(sum(amount), 2) AS monetary,
      max(order_date) AS last_day, arg_max(city, rowid) AS city
    FROM orders GROUP BY customer_id),
  edges AS (SELECT quantile_cont(monetary, 0.9) AS top, quantile_cont(monetary, 0.7) AS high FROM profile)
  SELECT profile.*, CASE WHEN monetary >= top THEN 'top' WHEN monetary >= high THEN 'high'
    ELSE 'usual' END AS spending FROM profile, edges`;

export function countingSql(least: number, asOf: string): string {
  const texts = (values: readonly string[]): string => values.map((it) => `'${it}'`).join(', ');
  return `SELECT count(*)::DOUBLE AS people FROM people WHERE monetary BETWEEN ${least} AND ${MOST}
    AND city IN (${texts(CITIES)}) AND spending IN (${texts(TAGS)})
    AND date_diff('day', last_day, DATE '${asOf}') <= ${DAYS_AGO} AND customer_id IN (
      SELECT customer_id FROM orders WHERE amount >= ${LEAST_AMOUNT}
        AND date_diff('day', order_date, DATE '${asOf}') <= ${WINDOW_DAYS}
      GROUP BY customer_id HAVING count(*) >= ${LEAST_ORDERS})`;
}
