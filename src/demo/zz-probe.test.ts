import { test } from 'vitest';
import { generateDemoShop, plantedHabits } from './generate.ts';
import { dayFromCivil, formatDay } from '#domain/civil-time.ts';
import { freshClient } from '#testing/in-process-client.ts';

test('shares', async () => {
  const base = Math.floor(Date.now() / 86400000);
  const N = Number(process.env.N ?? 4);
  for (let i = 0; i < N; i++) {
    const locale = (['zh-CN', 'zh-TW', 'en'] as const)[i % 3]!;
    const today = base - ((i * 47) % 365);
    const options = { locale, seed: i + 1, today, customers: Number(process.env.C ?? 1000), orders: Number(process.env.C ?? 1000) * 10 };
    const t0 = performance.now();
    const shop = generateDemoShop(options);
    const ms = Math.round(performance.now() - t0);
    const bytes = shop.files.reduce((s, f) => s + f.parts.reduce((t, p) => t + p.length, 0), 0);
    const planted = plantedHabits(options);
    const client = freshClient();
    await client.call('workspace.open', { zone: 'UTC' });
    const pick = shop.files.slice(0, locale === 'zh-CN' ? 3 : 2);
    const staged = await client.call('import.stage', { files: pick.map((f) => new File([...f.parts], f.name)) });
    await client.call('import.commit', { staged: staged.id });
    await client.call('workspace.setAsOf', { day: today });
    const life = await client.call('result.lifecycle', {});
    const w = await client.call('people.window', { query: { search: '', filters: [], sort: null }, columns: ['key', 'churn.flag', 'lifecycle.stage', 'profile.frequency', 'profile.discountShare'], offset: 0, limit: 10000 });
    const by: Record<string, { n: number; flagged: number; orders: number }> = {};
    let o = 0, of = 0, l = 0, lf = 0;
    const stages: Record<string, number> = {};
    for (let r = 0; r < w.total; r++) {
      const habit = planted.get(String(w.cells['key']![r]))!;
      const flag = w.cells['churn.flag']![r];
      const stage = String(w.cells['lifecycle.stage']![r]);
      stages[`${stage}`] = (stages[stage] ?? 0) + 1;
      if (flag === null) continue;
      const f = flag === 'risk' || flag === 'lost';
      const e = (by[habit] ??= { n: 0, flagged: 0, orders: 0 });
      e.n++; e.orders += Number(w.cells['profile.frequency']![r]);
      if (f) e.flagged++;
      if (habit === 'leaver') { l++; if (f) lf++; } else { o++; if (f) of++; }
    }
    console.log(locale, formatDay(today), ms + 'ms', bytes, 'orders', staged.totals.orders, 'gap', life.status === 'done' ? life.summary.shopGapDays : '', 'leavers', (lf / l).toFixed(3), 'others', (of / o).toFixed(3), JSON.stringify(stages), staged.totals.knownRevenue);
    console.log('   ', Object.entries(by).map(([h, e]) => `${h} ${e.n} ${(e.flagged / e.n).toFixed(2)} ${(e.orders / e.n).toFixed(1)}`).join(' | '));
  }
}, 900000);
