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
    note: ['找过几次客服。', '找過幾次客服。', 'How often support was asked.'],
  },
  complaints: {
    label: ['投诉数', '投訴數', 'Complaints'],
    note: [
      '标明是投诉、或类别里写着投诉的客服单。',
      '標明是投訴、或類別裡寫著投訴的客服單。',
      'Tickets marked as complaints, or whose category says so.',
    ],
  },
  recentComplaints: {
    label: ['近期投诉', '近期投訴', 'Recent complaints'],
    note: [
      '还没了结的，或 90 天内的投诉。',
      '還沒了結的，或 90 天內的投訴。',
      'Complaints still open, or of the last 90 days.',
    ],
  },
  visits: {
    label: ['浏览次数', '瀏覽次數', 'Visits'],
    note: [
      '浏览、加购、收藏等记录的次数。',
      '瀏覽、加入購物車、收藏等紀錄的次數。',
      'Records of browsing, carts, favourites and the like.',
    ],
  },
  recentVisits: {
    label: ['近 30 天浏览', '近 30 天瀏覽', 'Visits in 30 days'],
    note: [
      '截至日前 30 天里的浏览、加购等次数。',
      '截至日前 30 天內的瀏覽、加入購物車等次數。',
      'Such records of the last 30 days.',
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
