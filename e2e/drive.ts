/**
 * `npm run drive -- --out result.json FILE…`: the main job through the interface, as a person does it,
 * and what came of it as JSON.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { ensureBuilt } from '#scripts/run.mjs';
import { churnColumns } from '#analyses/churn/text.ts';
import { lifecycleColumns } from '#analyses/lifecycle/text.ts';
import { nameColumn } from '#app/people/people-columns.ts';
import { wordIn, type Locale, type Wording } from '#domain/locale.ts';
import type { ImportReport } from '#worker/protocol/import.ts';
import { App, type Figures, isLocale } from './app.ts';
import { serveApp } from './static-server.ts';

const USAGE =
  'usage: npm run drive -- --out result.json [--as-of DAY] [--lang zh-CN|zh-TW|en] ' +
  '[--rfm ties-together|equal-sized] [--screenshots DIR] [--cells DIR] FILE…';

interface DrivenCustomer {
  readonly id: string;
  readonly recency: number | null;
  readonly frequency: number | null;
  readonly monetary: string | null;
  readonly r: number | null;
  readonly f: number | null;
  readonly m: number | null;
  readonly stage: string | null;
  readonly flag: string | null;
}

interface DriveResult {
  readonly files: readonly ImportReport[];
  /** Null where nothing came in: no file could be used, or none has a row. */
  readonly totals: Figures | null;
  readonly customers: readonly DrivenCustomer[];
  readonly consoleErrors: readonly string[];
  readonly foreignRequests: readonly string[];
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    'as-of': { type: 'string' },
    lang: { type: 'string', default: 'zh-CN' },
    rfm: { type: 'string' },
    screenshots: { type: 'string' },
    cells: { type: 'string' },
  },
});
const { out, lang, rfm } = values;
const isMethod = rfm === undefined || rfm === 'ties-together' || rfm === 'equal-sized';
if (out === undefined || positionals.length === 0 || !isLocale(lang) || !isMethod) {
  console.error(USAGE);
  process.exit(2);
}

await ensureBuilt();
const server = await serveApp();
const app = await App.launch({ url: server.url, locale: lang });
try {
  writeFileSync(out, `${JSON.stringify(await drive(app, lang), null, 2)}\n`);
} finally {
  await app.close();
  await server.close();
}

async function drive(page: App, locale: Locale): Promise<DriveResult> {
  const picture = async (name: string): Promise<void> => {
    if (values.screenshots === undefined) return;
    mkdirSync(values.screenshots, { recursive: true });
    await page.screenshot(join(values.screenshots, `${name}.png`));
  };
  await page.chooseFiles(positionals.map((file) => resolve(file)));
  await picture('1-after-drop');
  const files: ImportReport[] = [];
  for (const file of positionals) {
    const name = basename(file);
    if (await page.importing.isRefused(name)) {
      // Nothing in it is an answer, too: no cells.
      if (values.cells !== undefined && (await page.importing.isEmpty(name))) {
        writeCells(values.cells, name, Buffer.alloc(0));
      }
      continue;
    }
    const report = await page.importing.download(name, 'report');
    files.push(JSON.parse(report.toString('utf8')) as ImportReport);
    if (values.cells !== undefined) {
      writeCells(values.cells, name, await page.importing.download(name, 'clean'));
    }
  }
  if ((await page.importing.mainButtons().count()) === 0) {
    const { consoleErrors, foreignRequests } = page;
    return { files, totals: null, customers: [], consoleErrors, foreignRequests };
  }
  await page.start();
  if (values['as-of'] !== undefined) await page.setAsOf(values['as-of']);
  if (rfm === 'ties-together' || rfm === 'equal-sized') await page.rfm.setMethod(rfm);
  const totals = await page.downloadFigures();
  await picture('2-overview');
  await page.customers.open();
  const isNobody = (await page.customers.empty().count()) > 0;
  const customers = isNobody ? [] : readCustomers(await page.customers.export(), locale);
  await picture('3-customers');
  if (customers.length > 0) {
    await page.customers.openFirst();
    await picture('4-customer');
  }
  await page.goTo('/insights/rfm');
  await picture('5-rfm');
  await page.goTo('/data');
  await picture('6-data');
  const { consoleErrors, foreignRequests } = page;
  return { files, totals, customers, consoleErrors, foreignRequests };
}

function writeCells(folder: string, name: string, csv: Buffer): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.csv`), csv);
}

/** The customer export read back: headers by their words, stage and flag by their code names. */
function readCustomers(csv: string, locale: Locale): DrivenCustomer[] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const at = (...ids: readonly string[]): number => {
    for (const id of ids) {
      const found = header.indexOf(
        nameColumn({ id, kind: 'text', header: null, scale: 0 }, locale).label,
      );
      if (found >= 0) return found;
    }
    return -1;
  };
  const columns = {
    id: at('key'),
    recency: at('rfm.recencyDays', 'lifecycle.silenceDays'),
    frequency: at('profile.frequency'),
    monetary: at('profile.monetary'),
    r: at('rfm.r'),
    f: at('rfm.f'),
    m: at('rfm.m'),
    stage: at('lifecycle.stage'),
    flag: at('churn.flag'),
  };
  const codeOf = (codes: Readonly<Record<string, Wording>>, word: string): string | null =>
    Object.keys(codes).find((code) => wordIn(codes[code]!, locale) === word) ?? null;
  return rows.map((row): DrivenCustomer => {
    const text = (column: keyof typeof columns): string => row[columns[column]] ?? '';
    const number = (column: keyof typeof columns): number | null =>
      text(column) === '' ? null : Number(text(column));
    const isBuyer = text('recency') !== '';
    return {
      id: text('id').replace(/^'(?=[=@+-])/, ''),
      recency: number('recency'),
      frequency: isBuyer ? number('frequency') : null,
      monetary: isBuyer ? text('monetary') : null,
      r: number('r'),
      f: number('f'),
      m: number('m'),
      stage: codeOf(lifecycleColumns.stage.codes, text('stage')),
      flag: codeOf(churnColumns.flag.codes, text('flag')),
    };
  });
}
