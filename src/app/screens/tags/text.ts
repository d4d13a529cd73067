import { defineText } from '#ui/words/text.ts';

export const tagsText = defineText({
  title: ['标签', '標籤', 'Tags'],
  lead: [
    (told: string, all: string) =>
      told === all
        ? `${all} 个现成的标签，你的文件都能说出来；点一个值就看到这些顾客`
        : `${all} 个现成的标签，你的文件已经能说出 ${told} 个；点一个值就看到这些顾客`,
    (told: string, all: string) =>
      told === all
        ? `${all} 個現成的標籤，你的檔案都能說出來；點一個值就看到這些顧客`
        : `${all} 個現成的標籤，你的檔案已經能說出 ${told} 個；點一個值就看到這些顧客`,
    (told: string, all: string) =>
      told === all
        ? `Your files answer all ${all} ready-made tags; press a value to see its customers`
        : `Your files answer ${told} of the ${all} ready-made tags; press a value to see its customers`,
  ],
  known: [
    (share: string, people: string) => `${people} 位 · ${share}`,
    (share: string, people: string) => `${people} 位 · ${share}`,
    (share: string, people: string) => `${people} · ${share}`,
  ],
  coverageText: [
    (people: string, all: string) => `${all} 位顾客里的 ${people} 位有这个标签`,
    (people: string, all: string) => `${all} 位顧客裡的 ${people} 位有這個標籤`,
    (people: string, all: string) => `${people} of ${all} customers have this tag`,
  ],
  coverageOf: [
    (tag: string, share: string) => `${tag}：覆盖 ${share}`,
    (tag: string, share: string) => `${tag}：涵蓋 ${share}`,
    (tag: string, share: string) => `${tag}: covers ${share}`,
  ],
  valuesOf: [
    (tag: string) => `${tag}的分布`,
    (tag: string) => `${tag}的分布`,
    (tag: string) => `Values of ${tag}`,
  ],
  people: [
    (_: number, count: string) => `${count} 位`,
    (_: number, count: string) => `${count} 位`,
    (_: number, count: string) => count,
  ],
  moreValues: [
    (count: string) => `还有 ${count} 个值`,
    (count: string) => `還有 ${count} 個值`,
    (count: string) => `${count} more`,
  ],
  nobody: ['现在没有人符合', '現在沒有人符合', 'Nobody matches at the moment'],
  waiting: [
    (count: string) => `还差数据（${count}）`,
    (count: string) => `還差資料（${count}）`,
    (count: string) => `Waiting for data (${count})`,
  ],
  needs: ['放进', '放進', 'Add'],
  noTags: [
    (dimensions: string) => `${dimensions}：还没有现成的标签`,
    (dimensions: string) => `${dimensions}：還沒有現成的標籤`,
    (dimensions: string) => `${dimensions}: no ready tags yet`,
  ],
  failedTitle: ['标签没有算出来', '標籤沒有算出來', 'The tags could not be computed'],
  computing: ['正在计算…', '計算中…', 'Computing…'],
  back: ['全部标签', '全部標籤', 'All tags'],
  rule: ['怎么得出', '怎麼得出', 'How it is decided'],
  ruleLead: [
    '从上往下，先符合哪一条就是哪个值',
    '由上往下，先符合哪一條就是哪個值',
    'From the top: the first rule that holds gives the value',
  ],
  takenOver: [
    (column: string) => `照“${column}”这一列`,
    (column: string) => `照「${column}」這一欄`,
    (column: string) => `Taken from "${column}" as is`,
  ],
  otherwise: ['其余', '其餘', 'Otherwise'],
  distribution: ['分布', '分布', 'Distribution'],
  peopleColumn: ['人数', '人數', 'People'],
  shareColumn: ['占比', '佔比', 'Share'],
  distributionLead: [
    '占有这个标签的顾客的比例；点一个值看名单',
    '佔有這個標籤的顧客的比例；點一個值看名單',
    'Shares of the customers who have a value; press one for the list',
  ],
  showAll: [
    (count: string) => `显示全部 ${count} 个值`,
    (count: string) => `顯示全部 ${count} 個值`,
    (count: string) => `Show all ${count} values`,
  ],
  usedBy: ['用到它的分群', '用到它的分群', 'Segments that use it'],
  usedByNone: ['还没有分群用到它。', '還沒有分群用到它。', 'No segment uses it yet.'],
  byHand: ['手工改过的人', '手動改過的人', 'Set by hand'],
  byHandLead: [
    (_: number, count: string) => `${count} 位顾客的这个标签是手工定的，新的导入不会改掉`,
    (_: number, count: string) => `${count} 位顧客的這個標籤是手動定的，新的匯入不會改掉`,
    (n: number, count: string) =>
      `${count} ${n === 1 ? 'customer has' : 'customers have'} this tag set by hand; new imports leave it alone`,
  ],
  byHandNone: [
    '没有人手工改过。在顾客页上可以改。',
    '沒有人手動改過。在顧客頁上可以改。',
    "Nobody yet. You can set it on a customer's page.",
  ],
  unknownTitle: ['这个标签要等一个文件', '這個標籤要等一個檔案', 'This tag waits for a file'],
  unknown: [
    '放进带这一列的文件，标签会自动出现。',
    '放進帶這一欄的檔案，標籤會自動出現。',
    'Add a file with this column and the tag will appear.',
  ],
  addFile: ['导入文件', '匯入檔案', 'Import files'],
  notFoundTitle: ['没有这个标签', '沒有這個標籤', 'There is no such tag'],
  notFound: [
    '链接可能来自别的版本。',
    '連結可能來自別的版本。',
    'The link may be from another version.',
  ],
  jump: ['跳到维度', '跳到面向', 'Go to a dimension'],
});
