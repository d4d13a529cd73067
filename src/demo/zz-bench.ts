import { generateDemoShop } from '#demo/generate.ts';
for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
  const times: number[] = [];
  let bytes = 0;
  for (let i = 0; i < 5; i++) {
    const t = performance.now();
    const shop = generateDemoShop({ locale, seed: 1, today: 20600 });
    times.push(Math.round(performance.now() - t));
    bytes = shop.files.reduce((s, f) => s + f.parts.reduce((a, p) => a + p.length, 0), 0);
  }
  console.log(locale, times.join(' '), bytes);
}
