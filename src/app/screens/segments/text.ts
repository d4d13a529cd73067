import { defineText } from '#ui/words/text.ts';

export const segmentsText = defineText({
  title: ['分群', '分群', 'Segments'],
  lead: [
    (people: string, money: string) =>
      `从 ${people} 位顾客里按规则圈出的人，资料变了会自动更新；一共花了 ${money}`,
    (people: string, money: string) =>
      `從 ${people} 位顧客裡依規則圈出的人，資料變了會自動更新；一共花了 ${money}`,
    (people: string, money: string) =>
      `Groups drawn from your ${people} customers by rules, kept up to date as the data changes; ${money} spent in all`,
  ],
  create: ['新建分群', '新增分群', 'New segment'],
  computing: ['正在计算…', '計算中…', 'Computing…'],
  failedTitle: ['分群没有算出来', '分群沒有算出來', 'The segments could not be computed'],
  name: ['分群', '分群', 'Segment'],
  peopleColumn: ['人数', '人數', 'People'],
  shareColumn: ['占比', '佔比', 'Share'],
  known: ['知道的人数', '知道的人數', 'Known of'],
  shareOfBuyers: ['占下过单的人', '佔下過單的人', 'Share of the buyers'],
  shareOfAll: ['全部顾客里的占比', '全部顧客裡的佔比', 'Share of all customers'],
  trait: ['特征', '特徵', 'What'],
  product: ['商品', '商品', 'Product'],
  moneyColumn: ['消费金额', '消費金額', 'Money'],
  shares: ['占人 / 占钱', '佔人 / 佔錢', 'Of people / of money'],
  flaggedColumn: ['可能要走', '可能要離開', 'May be leaving'],
  sortOwn: ['推荐顺序', '建議順序', 'As recommended'],
  sort: ['排序', '排序', 'Sort'],
  shareSentence: [
    (people: string, money: string) => `占 ${people} 的人，${money} 的钱`,
    (people: string, money: string) => `佔 ${people} 的人，${money} 的錢`,
    (people: string, money: string) => `${people} of people, ${money} of the money`,
  ],
  people: [
    (_: number, count: string) => `${count} 位`,
    (_: number, count: string) => `${count} 位`,
    (n: number, count: string) => `${count} ${n === 1 ? 'customer' : 'customers'}`,
  ],
  peopleUnit: [' 位', ' 位', ' people'],
  flagged: [
    (count: string) => `${count} 位可能要走或已经走了`,
    (count: string) => `${count} 位可能要離開或已經離開`,
    (count: string) => `${count} at risk or lost`,
  ],
  ready: ['现成的分群', '現成的分群', 'Ready segments'],
  readyLead: [
    '店里最常用到的几群人，按重要程度排',
    '店裡最常用到的幾群人，依重要程度排列',
    'The groups shops need most, in order of importance',
  ],
  rfm: ['价值群', '價值群', 'Value groups'],
  rfmLead: [
    '最近来没来、来得勤不勤、花得多不多，三样高低分成八群',
    '最近來沒來、來得勤不勤、花得多不多，三樣高低分成八群',
    'Eight groups: high or low on how recently, how often and how much',
  ],
  stage: ['阶段', '階段', 'Stages'],
  stageLead: [
    '每位顾客此刻走到哪一步，互不重叠',
    '每位顧客此刻走到哪一步，互不重疊',
    'Where each customer stands now; they do not overlap',
  ],
  own: ['自己建的', '自己建的', 'Your own'],
  ownEmpty: [
    '还没有自己建的分群。用城市、标签、消费、日期……任意组合，人数随改随算。',
    '還沒有自己建的分群。用城市、標籤、消費、日期……任意組合，人數隨改隨算。',
    'None of your own yet. Combine cities, tags, spending and dates: the size updates with every edit.',
  ],
  waiting: [
    (count: string) => `还差数据（${count}）`,
    (count: string) => `還差資料（${count}）`,
    (count: string) => `Waiting for data (${count})`,
  ],
  needs: ['放进', '放進', 'Add'],
  nobody: ['现在没有人', '現在沒有人', 'Nobody at the moment'],
  // ── one segment ──
  back: ['全部分群', '全部分群', 'All segments'],
  rule: ['规则', '規則', 'Rule'],
  edit: ['修改', '修改', 'Edit'],
  copy: ['照它建一个', '照它建一個', 'Make your own from it'],
  remove: ['删除', '刪除', 'Delete'],
  removed: [
    (name: string) => `已删除分群“${name}”，顾客和订单没有变化`,
    (name: string) => `已刪除分群「${name}」，顧客和訂單沒有變動`,
    (name: string) => `Deleted "${name}"; customers and orders are unchanged`,
  ],
  removedUsed: [
    (name: string, count: string) => `已删除“${name}”；${count} 个用到它的分群现在少了这一条`,
    (name: string, count: string) => `已刪除「${name}」；${count} 個用到它的分群現在少了這一條`,
    (name: string, count: string) =>
      `Deleted "${name}"; ${count} segments that use it now find nobody there`,
  ],
  notSaved: [
    '没有存下来：请再试一次，原来的分群没有变化',
    '沒有存下來：請再試一次，原來的分群沒有變動',
    'Nothing was saved: please try again. Your segments are unchanged',
  ],
  readsOnly: [
    '另一个标签页正在写入，这里只能看。',
    '另一個分頁正在寫入，這裡只能看。',
    'Another tab has this workspace open: this one is read-only.',
  ],
  size: ['人数', '人數', 'People'],
  sizeNote: [
    (share: string) => `占全部顾客的 ${share}`,
    (share: string) => `佔全部顧客的 ${share}`,
    (share: string) => `${share} of all customers`,
  ],
  revenue: ['一共花了', '一共花了', 'Money spent'],
  revenueNote: [
    (share: string) => `占全部金额的 ${share}`,
    (share: string) => `佔全部金額的 ${share}`,
    (share: string) => `${share} of all money`,
  ],
  revenueYear: ['近一年', '近一年', 'Last 365 days'],
  perPerson: [
    (money: string) => `人均 ${money}`,
    (money: string) => `平均每人 ${money}`,
    (money: string) => `${money} each`,
  ],
  orders: ['订单', '訂單', 'Orders'],
  ordersNote: [
    (count: string) => `人均 ${count} 单`,
    (count: string) => `平均每人 ${count} 筆`,
    (count: string) => `${count} each`,
  ],
  flaggedCard: ['可能要走', '可能要離開', 'May be leaving'],
  flaggedNote: [
    (share: string) => `占这群人的 ${share}`,
    (share: string) => `佔這群人的 ${share}`,
    (share: string) => `${share} of the group`,
  ],
  traits: ['和所有顾客比，哪里不一样', '和所有顧客比，哪裡不一樣', 'What sets them apart'],
  traitsLead: [
    '条是这群人里的比例，竖线是所有顾客里的比例，都只算知道这一项的人；只列不像是巧合的，点开看名单',
    '長條是這群人裡的比例，直線是所有顧客裡的比例，都只算知道這一項的人；只列不像是巧合的，點開看名單',
    'Bars are shares of this group, the line those of all customers, each of the people for whom it is known; only differences unlikely to be chance. Press one for the list',
  ],
  traitsNone: [
    '和所有顾客比，没有明显的不同。人多一些、资料多一些时再看。',
    '和所有顧客比，沒有明顯的不同。人多一些、資料多一些時再看。',
    'Nothing stands out against all customers yet. More people or more data may show it.',
  ],
  moreTraits: [
    (count: string) => `还有 ${count} 项`,
    (count: string) => `還有 ${count} 項`,
    (count: string) => `${count} more`,
  ],
  fewerTraits: ['收起', '收合', 'Fewer'],
  /** Of whom it is known, so many. */
  ofKnown: [
    (n: string, known: string) => `知道的 ${known} 人里有 ${n} 人`,
    (n: string, known: string) => `知道的 ${known} 人裡有 ${n} 人`,
    (n: string, known: string) => `${n} of the ${known} known`,
  ],
  timesMore: [
    (times: string, n: string) => `是所有顾客的 ${times} 倍（${n}）`,
    (times: string, n: string) => `是所有顧客的 ${times} 倍（${n}）`,
    (times: string, n: string) => `${times} times as often as all customers (${n})`,
  ],
  timesLess: [
    (times: string, n: string) => `只有所有顾客的 ${times} 倍（${n}）`,
    (times: string, n: string) => `只有所有顧客的 ${times} 倍（${n}）`,
    (times: string, n: string) => `Only ${times} times as often as all customers (${n})`,
  ],
  asOften: [
    (n: string) => `和所有顾客差不多（${n}）`,
    (n: string) => `和所有顧客差不多（${n}）`,
    (n: string) => `About as often as all customers (${n})`,
  ],
  chance: ['可能是巧合', '可能是巧合', 'may be chance'],
  method: ['怎么算的', '怎麼算的', 'Method'],
  methodText: [
    'TGI = 100 × 这群人里的占比 ÷ 所有顾客里的占比，180 就是 1.8 倍；用两比例 z 检验和其余顾客比，按 Benjamini–Hochberg 校正所有比较过的值，只列 p ≤ 0.05 的。少于 5 人的值不比。',
    'TGI = 100 × 這群人裡的佔比 ÷ 所有顧客裡的佔比，180 就是 1.8 倍；用兩比例 z 檢定和其餘顧客比，依 Benjamini–Hochberg 校正所有比較過的值，只列 p ≤ 0.05 的。少於 5 人的值不比。',
    'TGI = 100 × share in the group ÷ share among all customers; 180 means 1.8 times. Tested against the rest by a two-proportion z, adjusted after Benjamini–Hochberg over all values compared; shown where p ≤ 0.05. Values of fewer than 5 people are not compared.',
  ],
  medians: ['中间那位顾客', '中間那位顧客', 'The customer in the middle'],
  mediansLead: [
    '排成一列，正中间那位的数（中位数）',
    '排成一列，正中間那位的數（中位數）',
    'Medians: half are above, half below',
  ],
  measure: ['项目', '項目', 'Measure'],
  thisGroup: ['这群人', '這群人', 'This group'],
  everyone: ['所有顾客', '所有顧客', 'All customers'],
  products: ['买得最多的商品', '買得最多的商品', 'What they buy most'],
  productsLead: [
    (_: number, buyers: string) => `这群人里下过单的 ${buyers} 位，各有多少位买过`,
    (_: number, buyers: string) => `這群人裡下過單的 ${buyers} 位，各有多少位買過`,
    (n: number, buyers: string) =>
      n === 1
        ? 'What the one buyer of the group has bought'
        : `How many of the ${buyers} buyers in the group have bought it`,
  ],
  todo: ['可以做什么', '可以做什麼', 'What to do'],
  avoid: ['别做什么', '別做什麼', 'What not to do'],
  members: ['名单', '名單', 'Members'],
  membersLead: ['花得多的在前', '花得多的在前', 'Biggest spenders first'],
  openList: ['在顾客表里打开', '在顧客表裡開啟', 'Open in the customers table'],
  unknownTitle: ['这一群要等一个文件', '這一群要等一個檔案', 'This segment waits for a file'],
  unknown: [
    '放进带这一列的文件，人会自动出现。',
    '放進帶這一欄的檔案，人會自動出現。',
    'Add a file with this column and its people will appear.',
  ],
  addFile: ['导入文件', '匯入檔案', 'Import files'],
  nobodyTitle: [
    '现在没有人符合这条规则',
    '現在沒有人符合這條規則',
    'Nobody matches this rule at the moment',
  ],
  nobodyWhy: [
    '资料变了，符合的人会自动出现在这里。',
    '資料變了，符合的人會自動出現在這裡。',
    'As the data changes, whoever matches appears here.',
  ],
  notFoundTitle: ['没有这个分群', '沒有這個分群', 'There is no such segment'],
  notFound: [
    '它可能已经删除，或链接来自别的设备。',
    '它可能已經刪除，或連結來自別的裝置。',
    'It may have been deleted, or the link is from another device.',
  ],
});
