import { defineText } from '#ui/words/text.ts';
import { afterMost } from './trait-phrases.ts';

export const personaText = defineText({
  title: ['画像', '畫像', 'Personas'],
  lead: [
    '一群人，画成一个人：他们是谁、什么时候买、在意什么、该怎么待他们。都来自你的数据，点开就是依据。',
    '一群人，畫成一個人：他們是誰、什麼時候買、在意什麼、該怎麼待他們。都來自你的資料，點開就是依據。',
    'A group drawn as one person: who they are, when they buy, what they care about and how to treat them. It all comes from your data: press a line to see the evidence.',
  ],
  open: ['打开画像', '開啟畫像', 'Open the persona'],
  others: ['给别的分群做画像', '為別的分群做畫像', 'Persona of another segment'],
  back: ['全部画像', '全部畫像', 'All personas'],
  print: ['打印', '列印', 'Print'],
  toSegment: ['看这个分群', '看這個分群', 'See the segment'],
  seePeople: [
    (_: number, n: string) => `看这 ${n} 位`,
    (_: number, n: string) => `看這 ${n} 位`,
    (n: number, count: string) => (n === 1 ? 'See this customer' : `See these ${count}`),
  ],
  seeAll: ['看名单', '看名單', 'See the list'],
  peopleCount: [
    (_: number, n: string) => `${n} 位`,
    (_: number, n: string) => `${n} 位`,
    (n: number, count: string) => `${count} ${n === 1 ? 'person' : 'people'}`,
  ],
  shareOfMoney: [
    (share: string) => `花的钱占 ${share}`,
    (share: string) => `花的錢佔 ${share}`,
    (share: string) => `${share} of the money`,
  ],
  n: [(n: string) => `${n} 人`, (n: string) => `${n} 人`, (n: string) => `${n} people`],

  sentence: [
    (parts: string) => `他们${parts}`,
    (parts: string) => `他們${parts}`,
    (parts: string) => `They ${parts}`,
  ],
  most: [
    (said: string) => `多半${afterMost(said)}`,
    (said: string) => `多半${afterMost(said)}`,
    (said: string) => `most ${said}`,
  ],
  many: [
    (said: string) => `不少人${said}`,
    (said: string) => `不少人${said}`,
    (said: string) => `many ${said}`,
  ],
  boughtOnce: ['只买过一次', '只買過一次', 'bought once'],
  mostOnce: [
    (once: string, buyers: string) => `多半只买过一次（${once}/${buyers}）`,
    (once: string, buyers: string) => `多半只買過一次（${once}/${buyers}）`,
    (once: string, buyers: string) => `mostly bought once (${once} of ${buyers})`,
  ],
  everyDaysOf: [
    (span: string, n: string) => `回来过的 ${n} 位约 ${span}来一次`,
    (span: string, n: string) => `回來過的 ${n} 位約 ${span}來一次`,
    (span: string, n: string) => `come about every ${span} (the ${n} who came back)`,
  ],
  neverBought: ['还没买过', '還沒買過', 'have not bought yet'],
  everyDays: [
    (span: string) => `约 ${span}来一次`,
    (span: string) => `約 ${span}來一次`,
    (span: string) => `come about every ${span}`,
  ],
  perOrder: [
    (money: string) => `一单通常 ${money}`,
    (money: string) => `一筆通常 ${money}`,
    (money: string) => `usually spend ${money} at a time`,
  ],

  spentOnce: [
    (money: string) => `一单通常 ${money}`,
    (money: string) => `一筆通常 ${money}`,
    (money: string) => `usually spent ${money}`,
  ],

  numbers: ['几个数', '幾個數字', 'In numbers'],
  size: ['有多少人', '有多少人', 'How many'],
  ofEveryone: [
    (share: string) => `占全部顾客 ${share}`,
    (share: string) => `佔全部顧客 ${share}`,
    (share: string) => `${share} of all customers`,
  ],
  money: ['一共花了', '一共花了', 'Spent in all'],
  ofMoney: [
    (share: string, year: string) => `占全部 ${share}；近一年 ${year}`,
    (share: string, year: string) => `佔全部 ${share}；近一年 ${year}`,
    (share: string, year: string) => `${share} of all; ${year} in the last year`,
  ],
  order: ['一单多少', '一筆多少', 'An order'],
  rhythm: ['多久来一次', '多久來一次', 'Comes every'],
  orders: ['下过几单', '下過幾筆', 'Orders each'],
  silence: ['多久没来', '多久沒來', 'Last seen'],
  days: [
    (span: string) => `${span}前`,
    (span: string) => `${span}前`,
    (span: string) => `${span} ago`,
  ],
  everyone: [
    (value: string) => `全部顾客 ${value}`,
    (value: string) => `全部顧客 ${value}`,
    (value: string) => `all customers: ${value}`,
  ],
  medianNote: [
    (n: string) => `中位数，${n} 人`,
    (n: string) => `中位數，${n} 人`,
    (n: string) => `median, ${n} people`,
  ],

  traits: ['哪里和别人不一样', '哪裡和別人不一樣', 'What sets them apart'],
  noTraits: [
    '和全部顾客比，没有明显不一样的地方，或人还太少。',
    '和全部顧客比，沒有明顯不一樣的地方，或人還太少。',
    'Nothing clearly sets them apart from all customers, or they are too few to say.',
  ],
  times: [
    (times: string, n: string) => `${times} 倍于全部顾客（${n} 人）`,
    (times: string, n: string) => `${times} 倍於全部顧客（${n} 人）`,
    (times: string, n: string) => `${times} times as often as all customers (${n} people)`,
  ],
  /** Where it is not known of each of them. */
  timesOfKnown: [
    (times: string, n: string, known: string) =>
      `${times} 倍于全部顾客（知道的 ${known} 人里有 ${n} 人）`,
    (times: string, n: string, known: string) =>
      `${times} 倍於全部顧客（知道的 ${known} 人裡有 ${n} 人）`,
    (times: string, n: string, known: string) =>
      `${times} times as often as all customers (${n} of the ${known} for whom it is known)`,
  ],
  evidence: ['依据', '依據', 'Evidence'],
  evidenceShare: [
    (n: string, known: string, share: string) => `知道的 ${known} 位里有 ${n} 位，占 ${share}。`,
    (n: string, known: string, share: string) => `知道的 ${known} 位裡有 ${n} 位，佔 ${share}。`,
    (n: string, known: string, share: string) =>
      `${n} of the ${known} for whom it is known: ${share}.`,
  ],
  evidenceBase: [
    (share: string) => `全部顾客里是 ${share}。`,
    (share: string) => `全部顧客裡是 ${share}。`,
    (share: string) => `Among all customers: ${share}.`,
  ],
  evidenceMedian: [
    (label: string, group: string, everyone: string, n: string) =>
      `${label}：中位数 ${group}，全部顾客 ${everyone}（${n} 人）`,
    (label: string, group: string, everyone: string, n: string) =>
      `${label}：中位數 ${group}，全部顧客 ${everyone}（${n} 人）`,
    (label: string, group: string, everyone: string, n: string) =>
      `${label}: median ${group}, all customers ${everyone} (${n} people)`,
  ],
  evidenceTrait: [
    (said: string, share: string, base: string, n: string, known: string) =>
      `${said}：${share}（知道的 ${known} 人里有 ${n} 人），全部顾客 ${base}`,
    (said: string, share: string, base: string, n: string, known: string) =>
      `${said}：${share}（知道的 ${known} 人裡有 ${n} 人），全部顧客 ${base}`,
    (said: string, share: string, base: string, n: string, known: string) =>
      `They ${said}: ${share} (${n} of the ${known} for whom it is known), all customers ${base}`,
  ],
  evidenceMethod: [
    (tgi: string) => `TGI ${tgi}；两个比例相比，已按一起比的项数校正，不像巧合（p < 0.05）。`,
    (tgi: string) => `TGI ${tgi}；兩個比例相比，已依一起比的項數校正，不像巧合（p < 0.05）。`,
    (tgi: string) =>
      `TGI ${tgi}; two proportions compared, corrected for the number of comparisons: unlikely to be chance (p < 0.05).`,
  ],

  when: ['什么时候买', '什麼時候買', 'When they buy'],
  peopleColumn: ['人数', '人數', 'People'],
  shareColumn: ['占比', '佔比', 'Share'],
  shareOfAll: ['全部顾客里的占比', '全部顧客裡的佔比', 'Share of all customers'],
  traitsNote: [
    '条是他们里的占比，竖线是全部顾客',
    '長條是他們裡的佔比，直線是全部顧客',
    'bars are shares among them, the line is all customers',
  ],
  whenNote: [
    (n: string) => `有固定日子的 ${n} 位，最常在哪天下单；竖线是全部顾客`,
    (n: string) => `有固定日子的 ${n} 位，最常在哪天下單；直線是全部顧客`,
    (n: string) => `usual weekday of the ${n} who have one; the line is all customers`,
  ],
  channels: ['从哪里来', '從哪裡來', 'Where they come from'],
  channelsNote: [
    (n: string) => `每人最常用的渠道；竖线是全部顾客；${n} 人`,
    (n: string) => `每人最常用的通路；直線是全部顧客；${n} 人`,
    (n: string) => `each one's usual channel; the line is all customers; ${n} people`,
  ],
  products: ['买什么', '買什麼', 'What they buy'],
  productsNote: [
    (n: string) => `买过的人占多少；${n} 人`,
    (n: string) => `買過的人佔多少；${n} 人`,
    (n: string) => `how many of them bought it; ${n} people`,
  ],
  worries: ['他们怎么说', '他們怎麼說', 'In their own words'],
  worriesNote: [
    '评价原话，名字和号码已遮住',
    '評價原話，名字和號碼已遮住',
    'Their reviews as written; names and numbers hidden',
  ],
  rating: [
    (value: string) => `${value} 分`,
    (value: string) => `${value} 分`,
    (value: string) => `rated ${value}`,
  ],

  todo: ['该做的', '該做的', 'Do'],
  avoid: ['别做的', '別做的', 'Do not'],
  answers: ['问卷里怎么答', '問卷裡怎麼答', 'What they answered'],
  answersNote: [
    (_: number, n: string) => `他们中 ${n} 份答卷；每题只列最多的几个`,
    (_: number, n: string) => `他們之中 ${n} 份填答；每題只列最多的幾個`,
    (n: number, count: string) =>
      `${count} of their ${n === 1 ? 'response' : 'responses'}; the most common answers to each question`,
  ],
  answersMean: [
    (mean: string) => `平均 ${mean}`,
    (mean: string) => `平均 ${mean}`,
    (mean: string) => `mean ${mean}`,
  ],
  answerShare: [
    (answer: string, share: string) => `${answer} ${share}`,
    (answer: string, share: string) => `${answer} ${share}`,
    (answer: string, share: string) => `${answer} ${share}`,
  ],
  todoWeekday: [
    (day: string, share: string) => `${day}最容易下单（${share}），消息赶在前一天发。`,
    (day: string, share: string) => `${day}最容易下單（${share}），訊息趕在前一天傳。`,
    (day: string, share: string) => `${day} is their day (${share}): write the day before.`,
  ],
  todoProduct: [
    (product: string, n: string) => `先把${product}备好货：${n} 位买过。`,
    (product: string, n: string) => `先把${product}備好貨：${n} 位買過。`,
    (product: string, n: string) => `Keep ${product} in stock: ${n} of them bought it.`,
  ],
  todoFlagged: [
    (_: number, n: string) => `其中 ${n} 位快走了或已经走了：花得多，先联系。`,
    (_: number, n: string) => `其中 ${n} 位快離開了或已經離開：花得多，先聯絡。`,
    (_: number, n: string) =>
      `${n} of them are leaving or gone, and they spend a lot: start with those.`,
  ],
  todoFlaggedTogether: [
    (_: number, n: string) => `其中 ${n} 位快走了或已经走了：不必逐个联系，有新消息时一起通知。`,
    (_: number, n: string) => `其中 ${n} 位快離開了或已經離開：不必逐一聯絡，有新消息時一起通知。`,
    (_: number, n: string) =>
      `${n} of them are leaving or gone: write to all of them at once when there is news.`,
  ],
  avoidRefused: [
    (_: number, n: string) => `别给这 ${n} 位发短信：他们说过不要。`,
    (_: number, n: string) => `別傳簡訊給這 ${n} 位：他們說過不要。`,
    (_: number, n: string) => `No text messages to ${n} of them: they asked for none.`,
  ],
  footer: [
    (day: string) => `截至 ${day} · 由客像在本机算出，没有上传`,
    (day: string) => `截至 ${day} · 由客像在本機算出，沒有上傳`,
    (day: string) => `As of ${day} · computed by Silhouette on this device, nothing uploaded`,
  ],

  emptyTitle: [
    '有一群 30 位以上相像的顾客，就能画成一个人',
    '有一群 30 位以上相像的顧客，就能畫成一個人',
    'With 30 similar customers, a persona will appear here',
  ],
  empty: [
    (people: string) =>
      `现在一共 ${people} 位顾客，最大的分群也不到 30 位。人少的时候，不如一个个认识。`,
    (people: string) =>
      `現在一共 ${people} 位顧客，最大的分群也不到 30 位。人少的時候，不如一個個認識。`,
    (people: string) =>
      `You have ${people} customers and no segment of 30 yet. With so few, get to know them one by one.`,
  ],
  emptyNoOrdersTitle: [
    '有了订单，就能把一群人画成一个人',
    '有了訂單，就能把一群人畫成一個人',
    'With orders, a group can be drawn as one person',
  ],
  emptyNoOrders: [
    (people: string) =>
      `认得出 ${people} 位顾客，还没有他们的订单：现成的画像都从买过什么看起。也可以自己圈一群人来画。`,
    (people: string) =>
      `認得出 ${people} 位顧客，還沒有他們的訂單：現成的畫像都從買過什麼看起。也可以自己圈一群人來畫。`,
    (people: string) =>
      `${people} customers are known, but none of their orders: the ready-made personas start from what people bought. You can also draw a segment of your own.`,
  ],
  emptyWhat: ['更多订单', '更多訂單', 'More orders'],
  emptyWhere: [
    '带“买家”和“付款时间”的订单导出',
    '帶「買家」和「付款時間」的訂單匯出檔',
    'an order export with buyer and payment time',
  ],
  fewTitle: [
    (have: string) => `这个分群只有 ${have} 位，画像至少要 30 位`,
    (have: string) => `這個分群只有 ${have} 位，畫像至少要 30 位`,
    (have: string) => `This segment has ${have} people; a persona needs 30`,
  ],
  few: [
    '人少的时候，共同点多半是巧合。直接看名单，一个个认识更好。',
    '人少的時候，共同點多半是巧合。直接看名單，一個個認識更好。',
    'With so few, what they share is mostly chance. Better to look at the list and get to know each one.',
  ],
  notFoundTitle: ['没有这个分群', '沒有這個分群', 'There is no such segment'],
  notFound: [
    '它可能已经删掉了，数据没有变化。',
    '它可能已經刪掉了，資料沒有變動。',
    'It may have been deleted; your data is unchanged.',
  ],
  failedTitle: ['画像没有算出来', '畫像沒有算出來', 'The persona could not be computed'],
  loading: ['正在画…', '正在畫…', 'Drawing…'],
});
