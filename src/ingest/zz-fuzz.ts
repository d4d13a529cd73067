import { strToU8, zipSync, unzipSync } from 'fflate';
import * as X from '@e965/xlsx';
import { openWorkbook } from '#ingest/workbook.ts';
const wb = X.utils.book_new(X.utils.aoa_to_sheet([['a', 1, true, '中'], ['b & c', 2.5, null, 'x\ny'], [{ t: 'n', v: 45356, z: 'yyyy-mm-dd' }]]), '表');
wb.Sheets['表']!['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 1 } }];
const files = unzipSync(new Uint8Array(X.write(wb, { type: 'array', bookType: 'xlsx', bookSST: true })));
const names = ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml'];
let seed = 5; const rnd = (n: number) => { seed = (seed * 48271) % 2147483647; return seed % n; };
const tally: Record<string, number> = {}; let slow = 0;
for (let i = 0; i < 6000; i++) {
  const name = names[rnd(names.length)]!; const bytes = files[name]!.slice();
  let out: Uint8Array = bytes;
  for (let k = 0; k <= rnd(4); k++) {
    const at = rnd(out.length);
    switch (rnd(4)) { case 0: out[at] = '<>&"\'/=]![-? 09AsZ\0'.charCodeAt(rnd(20)); break; case 1: out = Uint8Array.from([...out.subarray(0, at), ...out.subarray(at + rnd(20))]); break; case 2: { const f = rnd(out.length); out = Uint8Array.from([...out.subarray(0, at), ...out.subarray(f, f + rnd(60)), ...out.subarray(at)]); break; } default: out[at] = rnd(256); }
  }
  const t = performance.now();
  let zip = zipSync({ ...files, [name]: out }, { level: 0 });
  if (rnd(5) === 0) { zip = zip.slice(); for (let k = 0; k < 3; k++) zip[zip.length - 1 - rnd(400)] = rnd(256); }
  try {
    const o = await openWorkbook(new Blob([zip]), { limitBytes: 50e6 });
    let r = o.status === 'refused' ? o.refusal.code : 'open';
    if (o.status === 'read') for (let s = 0; s < o.result.sheets.length; s++) { const x = await o.result.sheetText(s); r += x.status === 'refused' ? ':' + x.refusal.code : ':ok'; }
    tally[r] = (tally[r] ?? 0) + 1;
  } catch (e) { const k = 'THROW ' + (e as Error).stack?.split('\n').slice(0, 3).join('|'); tally[k] = (tally[k] ?? 0) + 1; }
  slow = Math.max(slow, performance.now() - t);
}
console.log(tally, slow);
// fallback cost
const big = [['订单', '手机', '金额', '日期', 'a', 'b', 'c', 'd'], ...Array.from({ length: 60000 }, (_, i) => ['TB' + i, '138' + i, i * 1.1, { t: 'n', v: 45000 + (i % 700), z: 'yyyy-mm-dd' }, 'x' + (i % 90), i, i * 2, '备注'])];
for (const bt of ['biff8', 'html', 'xlml', 'ods'] as const) {
  const b = new Blob([X.write(X.utils.book_new(X.utils.aoa_to_sheet(big), 'A'), { type: 'array', bookType: bt })]);
  const t = performance.now(); const o = await openWorkbook(b); console.log(bt, (b.size / 1e6).toFixed(1), 'MB', o.status, (performance.now() - t).toFixed(0), 'ms', o.status === 'read' ? o.result.sheets[0]?.rows : o.refusal, (process.memoryUsage().rss / 1e6).toFixed(0));
}
