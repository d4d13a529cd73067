import { test } from 'vitest';
import { LOCALES } from '#domain/locale.ts';
import { dayFromCivil } from '#domain/civil-time.ts';
import { generateDemoShop, plantedHabits } from './generate.ts';
import { freshClient } from '#testing/in-process-client.ts';
test('probe', async () => {
  for (const locale of LOCALES) {
    const times: number[] = [];
    for (let i = 0; i < 6; i++) { const t = performance.now(); generateDemoShop({ locale, seed: i, today: 20770 }); times.push(Math.round(performance.now() - t)); }
    const files = generateDemoShop({ locale, seed: 1, today: 20770 }).files;
    console.log(locale, times.join(' '), files.map((f) => `${f.name} ${(f.parts.reduce((s, p) => s + p.length, 0) / 1000).toFixed(0)}k`).join(', '), files.flatMap((f) => f.parts).reduce((s, p) => s + p.length, 0));
  }
  const all: number[][] = [];
  for (let seed = 1; seed <= 20; seed++) {
    const locale = LOCALES[seed % 3]!;
    const today = dayFromCivil(2025, 6, 1) + seed * 53;
    const options = { locale, seed, today, customers: 3000, orders: 30000 };
    const client = freshClient();
    await client.call('workspace.open', { zone: 'UTC' });
    const shop = generateDemoShop(options);
    const planted = plantedHabits(options);
    const staged = await client.call('import.stage', { files: shop.files.slice(0, 2).map(({ name, parts }) => new File([...parts], name)) });
    await client.call('import.commit', { staged: staged.id });
    await client.call('workspace.setAsOf', { day: today });
    const w = await client.call('people.window', { query: { search: '', filters: [], sort: null }, columns: ['key', 'churn.flag'], offset: 0, limit: 10000 });
    let l = 0, lf = 0, lost = 0, o = 0, of = 0;
    for (let r = 0; r < w.total; r++) {
      const h = planted.get(String(w.cells['key']![r]))!;
      const f = w.cells['churn.flag']![r];
      if (f === null) continue;
      const hit = f === 'risk' || f === 'lost';
      if (h !== 'leaver') { o++; if (hit) of++; continue; }
      l++; if (hit) lf++; if (f === 'lost') lost++;
    }
    all.push([lf / l, of / o, lost / l, staged.totals.orders]);
  }
  for (const at of [0, 1, 2, 3]) { const v = all.map((x) => x[at]!); console.log(at, Math.min(...v).toFixed(3), Math.max(...v).toFixed(3), (v.reduce((a, b) => a + b) / 20).toFixed(3)); }
}, 900000);
