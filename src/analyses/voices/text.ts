import type { ColumnWords } from '#analyses/column-words.ts';

export const voicesColumns = {
  reviews: {
    label: ['评价数', '評價數', 'Reviews'],
    note: ['写过几条评价。', '寫過幾則評價。', 'How many reviews were written.'],
  },
  ratingMean: {
    label: ['平均评分', '平均評分', 'Mean rating'],
    note: [
      '所有打过的分的平均数，按文件里的分值。',
      '所有打過的分數的平均，依檔案裡的分數。',
      'Mean of all ratings given, on the scale of the file.',
    ],
  },
  ratingLast: {
    label: ['最近评分', '最近評分', 'Latest rating'],
    note: ['最近一次打的分。', '最近一次打的分數。', 'The rating given last.'],
  },
  ratingLastDay: {
    label: ['最近评分日', '最近評分日', 'Day of the latest rating'],
    note: [
      '最近一次打分在哪天。',
      '最近一次評分在哪天。',
      'The day on which the latest rating was given.',
    ],
  },
  tickets: {
    label: ['售后单数', '客服單數', 'Tickets'],
    note: ['找过几次客服。', '找過幾次客服。', 'How often the customer contacted support.'],
  },
  complaints: {
    label: ['投诉数', '客訴數', 'Complaints'],
    note: [
      '标明是投诉、或类别里写着投诉的客服单。',
      '標明是客訴、或類別裡寫著客訴的客服單。',
      'Tickets marked as complaints, or whose category says so.',
    ],
  },
  recentComplaints: {
    label: ['近期投诉', '近期客訴', 'Recent complaints'],
    note: [
      '还没了结的，或 90 天内的投诉。',
      '還沒了結的，或 90 天內的客訴。',
      'Complaints still open, or of the last 90 days.',
    ],
  },
  visits: {
    label: ['浏览次数', '瀏覽次數', 'Visits'],
    note: [
      '浏览、加购、收藏等记录的次数。',
      '瀏覽、加入購物車、收藏等紀錄的次數。',
      'Views, carts, favourites and the like.',
    ],
  },
  recentVisits: {
    label: ['近 30 天浏览', '近 30 天瀏覽', 'Visits in 30 days'],
    note: [
      '截至日前 30 天里的浏览、加购等次数。',
      '截至日前 30 天內的瀏覽、加入購物車等次數。',
      'Views, carts and the like in the last 30 days.',
    ],
  },
  lastVisitDay: {
    label: ['最近浏览日', '最近瀏覽日', 'Latest visit'],
    note: ['最近一次浏览在哪天。', '最近一次瀏覽在哪天。', 'The day of the latest visit.'],
  },
  couponsRedeemed: {
    label: ['用过的券', '用過的券', 'Coupons redeemed'],
    note: ['用掉了几张优惠券。', '用掉了幾張優惠券。', 'How many coupons were redeemed.'],
  },
  couponsHeld: {
    label: ['手上的券', '手上的券', 'Coupons held'],
    note: [
      '还没用、也没过期的优惠券。',
      '還沒用、也沒過期的優惠券。',
      'Coupons neither redeemed nor expired.',
    ],
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;

export const voicesText = {
  title: ['顾客说了什么', '顧客說了什麼', 'What customers say'],
  lead: [
    (parts: readonly string[]) => `${parts.join('、')}，都来自你的文件`,
    (parts: readonly string[]) => `${parts.join('、')}，都來自你的檔案`,
    (parts: readonly string[]) => `${parts.join(', ')}, all from your files`,
  ],
  reviews: [
    (_: number, n: string) => `${n} 条评价`,
    (_: number, n: string) => `${n} 則評價`,
    (n: number, count: string) => `${count} ${n === 1 ? 'review' : 'reviews'}`,
  ],
  tickets: [
    (_: number, n: string) => `${n} 张客服单`,
    (_: number, n: string) => `${n} 張客服單`,
    (n: number, count: string) => `${count} ${n === 1 ? 'ticket' : 'tickets'}`,
  ],
  questions: [
    (_: number, n: string) => `${n} 道问卷题`,
    (_: number, n: string) => `${n} 題問卷`,
    (n: number, count: string) => `${count} survey ${n === 1 ? 'question' : 'questions'}`,
  ],
  unnamed: [
    (all: boolean, n: string) => (all ? '（都没有写是谁）' : `（其中 ${n} 条没有写是谁）`),
    (all: boolean, n: string) => (all ? '（都沒有寫是誰）' : `（其中 ${n} 則沒有寫是誰）`),
    (all: boolean, n: string) => (all ? ' (all without a name)' : ` (${n} without a name)`),
  ],
  liked: ['好评', '好評', 'Liked it'],
  disliked: ['差评', '差評', 'Did not like it'],
  reviewQuotes: ['评价里的原话', '評價裡的原話', 'Reviews in their own words'],
  quotesOfMarks: [
    '分数最低和最高的几条，名字已遮住',
    '分數最低和最高的幾則，名字已遮住',
    'Some of the lowest and of the highest marks, names covered',
  ],
  quotesUnmarked: ['其中几条，名字已遮住', '其中幾則，名字已遮住', 'Some of them, names covered'],
  ratings: ['评价打几分', '評價給幾分', 'Ratings'],
  ratingsNote: [
    (mean: string, n: string) => `平均 ${mean} 分 · n = ${n}`,
    (mean: string, n: string) => `平均 ${mean} 分 · n = ${n}`,
    (mean: string, n: string) => `mean ${mean} · n = ${n}`,
  ],
  rating: [
    (value: string) => `${value} 分`,
    (value: string) => `${value} 分`,
    (value: string) => value,
  ],
  ticketKinds: ['为什么找客服', '為什麼找客服', 'Why they contact support'],
  n: [(n: string) => `n = ${n}`, (n: string) => `n = ${n}`, (n: string) => `n = ${n}`],
  answered: [
    (_: number, n: string) => `${n} 份答卷`,
    (_: number, n: string) => `${n} 份填答`,
    (n: number, count: string) => `${count} ${n === 1 ? 'response' : 'responses'}`,
  ],
  mean: [
    (mean: string) => `平均 ${mean}`,
    (mean: string) => `平均 ${mean}`,
    (mean: string) => `mean ${mean}`,
  ],
  countAndShare: [
    (count: string, share: string) => `${count} · ${share}`,
    (count: string, share: string) => `${count} · ${share}`,
    (count: string, share: string) => `${count} · ${share}`,
  ],
  others: ['其他答案', '其他答案', 'Other answers'],
  nps: [
    (score: string) => `净推荐值 ${score}`,
    (score: string) => `淨推薦值 ${score}`,
    (score: string) => `Net promoter score ${score}`,
  ],
  npsExplains: [
    '打 9–10 分的占比减去打 0–6 分的占比，从 −100 到 100。',
    '給 9–10 分的佔比減去給 0–6 分的佔比，從 −100 到 100。',
    'The share of 9s and 10s minus the share of 0 to 6, from −100 to 100.',
  ],
  promoters: ['会推荐（9–10）', '會推薦（9–10）', 'Would recommend (9–10)'],
  passives: ['一般（7–8）', '普通（7–8）', 'Neither (7–8)'],
  detractors: ['不会推荐（0–6）', '不會推薦（0–6）', 'Would not recommend (0–6)'],
  ownWords: [
    '原话（新的在前，名字已遮住）',
    '原話（新的在前，名字已遮住）',
    'In their own words, newest first, names hidden',
  ],
  answerColumn: ['答案', '答案', 'Answer'],
  countColumn: ['份数', '份數', 'Responses'],
  shareColumn: ['占比', '佔比', 'Share'],
  emptyTitle: [
    '这里会显示顾客说过的话',
    '這裡會顯示顧客說過的話',
    'What customers say will appear here',
  ],
  empty: [
    '评价打了几分、为什么找客服、问卷里怎么答，导入下面任何一种文件就能看到。',
    '評價給了幾分、為什麼找客服、問卷裡怎麼答，匯入下面任一種檔案就能看到。',
    'Ratings, reasons for contacting support, survey answers: any of these files will fill this page.',
  ],
  reviewFile: ['评价导出', '評價匯出', 'Review export'],
  reviewColumns: [
    '“评分”和“评价内容”列',
    '「評分」和「評價內容」欄',
    'columns "rating" and "review"',
  ],
  ticketFile: ['客服或售后工单', '客服工單', 'Support tickets'],
  ticketColumns: ['“问题类型”列', '「問題類型」欄', 'column "category"'],
  surveyFile: ['问卷答卷', '問卷填答', 'Survey answers'],
  surveyColumns: [
    '“问题”和“答案”列，或每题一列',
    '「問題」和「答案」欄，或每題一欄',
    'columns "question" and "answer", or a column for each question',
  ],
} as const;
