import { type ColumnWords, termColumn } from '#analyses/column-words.ts';
import { RFM_TERMS } from '#domain/glossary/rfm.ts';
import type { Wording } from '#domain/locale.ts';

/** The eight groups by high and low R, F, M. */
const rfmGroupWords: Readonly<Record<string, Wording>> = {
  HHH: RFM_TERMS.rfmHHH.term,
  HLH: RFM_TERMS.rfmHLH.term,
  LHH: RFM_TERMS.rfmLHH.term,
  LLH: RFM_TERMS.rfmLLH.term,
  HHL: RFM_TERMS.rfmHHL.term,
  HLL: RFM_TERMS.rfmHLL.term,
  LHL: RFM_TERMS.rfmLHL.term,
  LLL: RFM_TERMS.rfmLLL.term,
};

export const rfmColumns = {
  recencyDays: termColumn(RFM_TERMS.recency),
  r: termColumn(RFM_TERMS.scoreR),
  f: termColumn(RFM_TERMS.scoreF),
  m: termColumn(RFM_TERMS.scoreM),
  group: {
    label: ['价值群', '價值群', 'Value group'],
    note: [
      '按 R、F、M 三个分数的高低分成的八群之一。',
      '依 R、F、M 三個分數的高低分成的八群之一。',
      'One of eight groups by high and low R, F and M scores.',
    ],
    codes: rfmGroupWords,
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;

export const rfmText = {
  title: ['价值分层', '價值分層', 'Customer value'],
  lead: [
    (buyers: string, bins: string) =>
      `${buyers} 位买过的顾客，按最近来没来（R）、来过几次（F）、花了多少（M）各打 1–${bins} 分`,
    (buyers: string, bins: string) =>
      `${buyers} 位買過的顧客，依最近來沒來（R）、來過幾次（F）、花了多少（M）各打 1–${bins} 分`,
    (buyers: string, bins: string) =>
      `${buyers} buyers, each scored 1–${bins} by how recently (R), how often (F) and how much (M) they buy`,
  ],
  heatTitle: ['最近来没来 × 来过几次', '最近來沒來 × 來過幾次', 'How recently × how often'],
  heatNote: [
    '右上角是常客，左下角是久不见的顾客；点一格看名单',
    '右上角是常客，左下角是久未見的顧客；點一格看名單',
    'Regulars are at the top right, those long gone at the bottom left; press a cell for the list',
  ],
  n: [
    (count: string) => `${count} 位`,
    (count: string) => `${count} 位`,
    (count: string) => `${count} people`,
  ],
  recencyAxis: ['R 多少天没来', 'R 幾天沒來', 'R: days since last order'],
  frequencyAxis: ['F 下过几单', 'F 下過幾筆', 'F: number of orders'],
  showCount: ['人数', '人數', 'People'],
  showMean: ['人均消费', '平均消費', 'Mean spend'],
  show: ['格子里显示', '格子裡顯示', 'Cells show'],
  cell: [
    (_: number, r: number, f: number, count: string, mean: string) =>
      `R ${r}、F ${f}：${count} 位，人均消费 ${mean}`,
    (_: number, r: number, f: number, count: string, mean: string) =>
      `R ${r}、F ${f}：${count} 位，平均消費 ${mean}`,
    (n: number, r: number, f: number, count: string, mean: string) =>
      `R ${r}, F ${f}: ${count} ${n === 1 ? 'person' : 'people'}, mean spend ${mean}`,
  ],
  emptyCell: [
    (r: number, f: number) => `R ${r}、F ${f}：没有人`,
    (r: number, f: number) => `R ${r}、F ${f}：沒有人`,
    (r: number, f: number) => `R ${r}, F ${f}: nobody`,
  ],
  score: ['分数', '分數', 'Score'],
  scoreRange: ['范围', '範圍', 'Range'],
  peopleColumn: ['人数', '人數', 'People'],
  meanColumn: ['人均消费', '平均消費', 'Mean spend'],
  recency: RFM_TERMS.recency.term,
  frequency: RFM_TERMS.frequency.term,
  monetary: RFM_TERMS.monetary.term,
  recencyMeans: RFM_TERMS.recency.definition,
  frequencyMeans: RFM_TERMS.frequency.definition,
  monetaryMeans: RFM_TERMS.monetary.definition,
  cutsTitle: ['每一分的范围', '每一分的範圍', 'What each score means'],
  cutsLead: [
    '这一档里实际出现的最小值和最大值',
    '這一級裡實際出現的最小值與最大值',
    'Smallest and largest value found at each score',
  ],
  edges: [
    (list: string) => `分界值：${list}`,
    (list: string) => `分界值：${list}`,
    (list: string) => `Cut points: ${list}`,
  ],
  days: [
    (range: string, _isOne: boolean) => `${range} 天`,
    (range: string, _isOne: boolean) => `${range} 天`,
    (range: string, isOne: boolean) => `${range} ${isOne ? 'day' : 'days'}`,
  ],
  orders: [
    (range: string, _isOne: boolean) => `${range} 单`,
    (range: string, _isOne: boolean) => `${range} 筆`,
    (range: string, isOne: boolean) => `${range} ${isOne ? 'order' : 'orders'}`,
  ],
  points: [
    (score: number) => `${score} 分`,
    (score: number) => `${score} 分`,
    (score: number) => `Score ${score}`,
  ],
  nobody: ['没有人', '沒有人', 'nobody'],
  allAlike: [
    (value: string) => `所有人都是 ${value}，这一项分不出高低：同值同分，大家都在同一档。`,
    (value: string) => `所有人都是 ${value}，這一項分不出高低：同值同分，大家都在同一級。`,
    (value: string) =>
      `Everybody has ${value}: this measure cannot tell people apart, so they all have the same score.`,
  ],
  emptyBins: [
    '有的档没有人：最常见的值占满了前几档，同样的值不拆开。',
    '有的級沒有人：最常見的值佔滿了前幾級，同樣的值不拆開。',
    'Some scores have nobody: the most common value fills several of them, and equal values are not split.',
  ],
  collapsed: [
    (share: string, value: string) =>
      `${share} 的顾客都是 ${value}，按人数分档分不开，所以有的分数没有人。换成下面的分界值就能分开：`,
    (share: string, value: string) =>
      `${share} 的顧客都是 ${value}，依人數分級分不開，所以有的分數沒有人。換成下面的分界值就能分開：`,
    (share: string, value: string) =>
      `${share} of customers have ${value}, which quantiles cannot split, so some scores have nobody. These cut points do:`,
  ],
  ownCuts: ['自己的分界值', '自己的分界值', 'Own cut points'],
  ownCutsNote: [
    '用逗号隔开，从小到大；正好等于分界值的归低一档',
    '用逗號隔開，由小到大；剛好等於分界值的歸低一級',
    'Separated by commas, ascending; a value equal to a cut point goes lower',
  ],
  useCuts: ['就用这些', '就用這些', 'Use these'],
  dropCuts: ['用回按人数分', '改回依人數分', 'Back to quantiles'],
  cutsWrong: [
    (most: string) => `要 1–${most} 个从小到大的数`,
    (most: string) => `要 1–${most} 個由小到大的數`,
    (most: string) => `Needs 1–${most} numbers, each larger than the one before`,
  ],
  groupsTitle: ['八个价值群', '八個價值群', 'The eight value groups'],
  groupsLead: [
    '三个分数各分高低，2 × 2 × 2 就是八群；名字可以改，也可以写下对他们做什么',
    '三個分數各分高低，2 × 2 × 2 就是八群；名字可以改，也可以寫下對他們做什麼',
    'Each score is high or low: 2 × 2 × 2 groups. Rename them, and note what to do with each',
  ],
  highOf: [
    (measure: string) => `${measure}：几分起算高`,
    (measure: string) => `${measure}：幾分起算高`,
    (measure: string) => `${measure}: high from`,
  ],
  highFrom: [
    (score: number, isUsual: boolean) => `${score} 分起${isUsual ? '（默认）' : ''}`,
    (score: number, isUsual: boolean) => `${score} 分起${isUsual ? '（預設）' : ''}`,
    (score: number, isUsual: boolean) => `${score} and up${isUsual ? ' (default)' : ''}`,
  ],
  cutsLeadEqual: [
    '这一档里的最小值和最大值；等人数时，相同的值可能分在相邻两档',
    '這一級裡的最小值與最大值；等人數時，相同的值可能分在相鄰兩級',
    'Smallest and largest value found at each score; with equal-sized groups, one value may fall into two scores',
  ],
  barsTitle: ['每一分有多少人', '每一分有多少人', 'People at each score'],
  measure: ['看哪一项', '看哪一項', 'Measure'],
  method: ['怎么打分', '怎麼打分數', 'Method'],
  methodChoice: ['分档方式', '分級方式', 'How scores are cut'],
  ties: RFM_TERMS.tiesTogether.term,
  tiesNote: RFM_TERMS.tiesTogether.definition,
  equal: RFM_TERMS.equalSized.term,
  equalNote: RFM_TERMS.equalSized.definition,
  binsChoice: ['分几档', '分幾級', 'Number of scores'],
  applies: [
    '改动立即用在顾客表和顾客页的分数上',
    '變更會立即用在顧客表和顧客頁的分數上',
    'Changes apply at once to the scores in the customer table and on customer pages',
  ],
  formula: [
    '同值同分：分界值是第 k/档数 分位数（第 7 型），分数 = 1 + 小于该值的分界值数，正好等于分界值的归低一档；R 反过来，天数越少分越高。等人数：按数值、再按顾客编号排名，分数 = ⌈档数 × 名次 ÷ 人数⌉，R 按天数从大到小排。只给买过的人打分。',
    '同值同分：分界值是第 k/級數 分位數（第 7 型），分數 = 1 + 小於該值的分界值數，正好等於分界值的歸低一級；R 反過來，天數越少分數越高。等人數：依數值、再依顧客編號排名，分數 = ⌈級數 × 名次 ÷ 人數⌉，R 依天數由大到小排。只給買過的人打分數。',
    'Ties together: the cut points are the type-7 quantiles at k/bins; score = 1 + number of cut points below the value, and a value equal to a cut point goes lower; R is turned round, so that fewer days score higher. Equal-sized: ranked by value, then customer id; score = ⌈bins × rank ÷ n⌉, R by descending days. Only buyers are scored.',
  ],
  source: [
    '来源：Hughes《Strategic Database Marketing》（1994）；Hyndman 与 Fan《Sample Quantiles in Statistical Packages》（1996）',
    '來源：Hughes《Strategic Database Marketing》（1994）；Hyndman 與 Fan《Sample Quantiles in Statistical Packages》（1996）',
    'Sources: Hughes, Strategic Database Marketing (1994); Hyndman and Fan, Sample Quantiles in Statistical Packages (1996)',
  ],
  notEnoughTitle: [
    (minimum: string) => `有 ${minimum} 位买过的顾客，就能分出高低`,
    (minimum: string) => `有 ${minimum} 位買過的顧客，就能分出高低`,
    (minimum: string) => `With ${minimum} buyers, scores will appear here`,
  ],
  notEnough: [
    (minimum: string, have: string) =>
      `打分至少要 ${minimum} 位买过的顾客，现在有 ${have} 位；人太少时，排出的高低只是巧合。`,
    (minimum: string, have: string) =>
      `打分數至少要 ${minimum} 位買過的顧客，現在有 ${have} 位；人太少時，排出的高低只是巧合。`,
    (minimum: string, have: string) =>
      `Scores need at least ${minimum} buyers; you have ${have}. With fewer, the ranking would be down to chance.`,
  ],
  unlockWhat: ['更多订单', '更多訂單', 'More orders'],
  unlockWhere: [
    '订单导出里带“买家”或“顾客编号”一列的文件',
    '訂單匯出中帶「買家」或「顧客編號」欄位的檔案',
    'An order export with a “buyer” or “customer id” column',
  ],
  fileName: ['价值分层', '價值分層', 'customer-value'],
} as const;
