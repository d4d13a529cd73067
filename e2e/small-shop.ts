/**
 * A small seeded shop for journeys: a file of orders and a list of members, with headers and words of one
 * language, and what must be said of it, counted here on its own by spec/rules.
 */
import type { Locale } from '#domain/locale.ts';
import type { MadeFile } from './app/common.ts';

interface Words {
  readonly files: readonly [orders: string, members: string];
  readonly orderHeaders: readonly string[];
  readonly memberHeaders: readonly string[];
  readonly counted: string;
  readonly closed: string;
  readonly channels: readonly string[];
  readonly cities: readonly string[];
  readonly products: readonly string[];
  readonly family: readonly string[];
  readonly given: readonly string[];
}

const WORDS: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    files: ['订单.csv', '会员.csv'],
    orderHeaders: [
      '订单编号',
      '会员号',
      '付款时间',
      '实付金额',
      '订单状态',
      '商品名称',
      '数量',
      '渠道',
    ],
    memberHeaders: ['会员号', '姓名', '城市', '会员等级'],
    counted: '交易成功',
    closed: '交易关闭',
    channels: ['天猫', '门店', '微信'],
    cities: ['上海', '杭州', '成都'],
    products: ['绿茶', '花生', '桂花糕', '蜂蜜'],
    family: ['王', '李', '张', '陈', '林'],
    given: ['晓明', '丽', '建国', '思雨', '浩然', '静', '志强', '婷婷'],
  },
  'zh-TW': {
    files: ['訂單.csv', '會員.csv'],
    orderHeaders: [
      '訂單編號',
      '會員編號',
      '付款時間',
      '實付金額',
      '訂單狀態',
      '商品名稱',
      '數量',
      '通路',
    ],
    memberHeaders: ['會員編號', '姓名', '城市', '會員等級'],
    counted: '交易完成',
    closed: '已取消',
    channels: ['蝦皮', '門市', '官網'],
    cities: ['臺北', '臺中', '高雄'],
    products: ['烏龍茶', '鳳梨酥', '牛軋糖', '蜂蜜'],
    family: ['王', '李', '張', '陳', '林'],
    given: ['怡君', '志明', '淑芬', '家豪', '雅婷', '建宏', '美玲', '冠宇'],
  },
  en: {
    files: ['orders.csv', 'members.csv'],
    orderHeaders: [
      'order_id',
      'member_no',
      'paid_at',
      'amount_paid',
      'status',
      'product',
      'quantity',
      'channel',
    ],
    memberHeaders: ['member_no', 'name', 'city', 'level'],
    counted: 'Completed',
    closed: 'Cancelled',
    channels: ['Web', 'Store', 'Phone'],
    cities: ['Leeds', 'York', 'Bath'],
    products: ['Green tea', 'Peanuts', 'Shortbread', 'Honey'],
    family: ['Ashby', 'Brook', 'Clarke', 'Dale', 'Ellis'],
    given: ['Ann', 'Ben', 'Cora', 'Dan', 'Eve', 'Finn', 'Gwen', 'Hal'],
  },
};

/** Last day of the shop, days since 1970; the as-of day is the one after it. */
const LAST_DAY = Date.UTC(2024, 5, 20) / 86_400_000;

export interface ShopPerson {
  readonly key: string;
  readonly name: string;
  /** Days of counted orders, in order of time; several orders may share one. */
  readonly orderDays: readonly number[];
  /** Cents of counted orders. */
  readonly cents: number;
}

export interface SmallShop {
  readonly files: readonly [orders: MadeFile, members: MadeFile];
  readonly orderRows: number;
  readonly people: readonly ShopPerson[];
  readonly buyers: number;
  readonly orders: number;
  readonly cancelled: number;
  readonly anonymousOrders: number;
  readonly knownRevenue: string;
  readonly anonymousRevenue: string;
  readonly asOf: string;
}

export interface SmallShopOptions {
  readonly language?: Locale;
  readonly people?: number;
  readonly seed?: number;
}

export function smallShop(options: SmallShopOptions = {}): SmallShop {
  const { language = 'en', people: count = 60, seed = 7 } = options;
  const words = WORDS[language];
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const orders: { day: number; cells: string[] }[] = [];
  const members: string[][] = [];
  const people: ShopPerson[] = [];
  let cancelled = 0;
  let anonymousCents = 0;
  const order = (day: number, member: string, status: string): number => {
    const cents = 500 + Math.floor(random() * 20_000);
    const cells = [member, iso(day), euro(cents), status, pick(words.products)];
    orders.push({
      day,
      cells: [...cells, String(1 + Math.floor(random() * 3)), pick(words.channels)],
    });
    return cents;
  };
  for (let at = 0; at < count; at++) {
    const key = `M${String(at + 1).padStart(4, '0')}`;
    const name = nameOf(words, language, at);
    members.push([key, name, pick(words.cities), String(1 + (at % 3))]);
    const orderDays: number[] = [];
    let cents = 0;
    // Every eighth is a member who never bought; the rest come at their own pace and stop at their own time.
    // One came for the first time in the last week.
    const isNew = at === 2;
    const visits = at % 8 === 7 ? 0 : isNew ? 1 : 1 + Math.floor(random() * 9);
    const pace = 10 + Math.floor(random() * 40);
    const lastVisit = isNew ? LAST_DAY - 5 : LAST_DAY - Math.floor(random() ** 2 * 240);
    let day = lastVisit - (visits - 1) * pace;
    for (let visit = 0; visit < visits; visit++) {
      cents += order(day, key, words.counted);
      orderDays.push(day);
      day += pace;
    }
    if (at % 10 === 0) {
      order(LAST_DAY - 40 - at, key, words.closed);
      cancelled += 1;
    }
    people.push({ key, name, orderDays, cents });
  }
  // Somebody bought on the very last day, so that the as-of day is known.
  const [first] = people;
  if (first === undefined) throw new RangeError('a shop has people');
  people[0] = {
    ...first,
    orderDays: [...first.orderDays, LAST_DAY],
    cents: first.cents + order(LAST_DAY, first.key, words.counted),
  };
  for (let at = 0; at < 5; at++) anonymousCents += order(LAST_DAY - 3 * at, '', words.counted);
  orders.sort((a, b) => a.day - b.day);
  const rows = orders.map(({ cells }, at) => [`A${String(10_001 + at)}`, ...cells]);
  const counted = people.reduce((sum, { orderDays }) => sum + orderDays.length, 0);
  return {
    files: [
      { name: words.files[0], text: csvOf([words.orderHeaders, ...rows]) },
      { name: words.files[1], text: csvOf([words.memberHeaders, ...members]) },
    ],
    orderRows: rows.length,
    people,
    buyers: people.filter(({ orderDays }) => orderDays.length > 0).length,
    orders: counted,
    cancelled,
    anonymousOrders: 5,
    knownRevenue: shortest(people.reduce((sum, { cents }) => sum + cents, 0)),
    anonymousRevenue: shortest(anonymousCents),
    asOf: iso(LAST_DAY + 1),
  };
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

export type ShopStage = 'potential' | 'new' | 'lost' | 'dormant' | 'returned' | 'active';
export type ShopFlag = 'none' | 'watch' | 'risk' | 'lost' | null;

/** Stage and flag of every person by "Rhythm, stage, flag" of the rules, written anew. */
export function judge(
  people: readonly ShopPerson[],
  asOf: string,
): { stage: ShopStage; flag: ShopFlag }[] {
  const today = Date.parse(asOf) / 86_400_000;
  const days = people.map(({ orderDays }) => [...new Set(orderDays)].sort((a, b) => a - b));
  const gapsOf = (own: readonly number[]) => own.slice(1).map((day, at) => day - own[at]!);
  const all = days.flatMap(gapsOf);
  const shopGap = all.length >= 30 ? median(all) : 30;
  const rhythmOf = (gaps: readonly number[]) =>
    gaps.length === 0 ? shopGap : (gaps.length * median(gaps) + 3 * shopGap) / (gaps.length + 3);
  return days.map((own) => {
    const last = own.at(-1);
    if (last === undefined) return { stage: 'potential', flag: null };
    const gaps = gapsOf(own);
    const silence = today - last;
    const ratio = silence / rhythmOf(gaps);
    const before = gaps.slice(0, -1);
    const isBack = gaps.length > 0 && gaps.at(-1)! > 4 * rhythmOf(before) && silence <= shopGap;
    const stage =
      own.length === 1 && silence <= Math.min(90, Math.max(14, shopGap))
        ? 'new'
        : ratio > 4 && silence >= 30
          ? 'lost'
          : ratio > 2 && silence >= 14
            ? 'dormant'
            : isBack
              ? 'returned'
              : 'active';
    const flag =
      ratio > 4 && silence >= 30
        ? 'lost'
        : ratio > 2 && silence >= 14
          ? 'risk'
          : ratio > 1.5 && silence >= 14
            ? 'watch'
            : 'none';
    return { stage, flag };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function nameOf({ family, given }: Words, language: Locale, at: number): string {
  const [first, last] = [
    given[at % given.length]!,
    family[Math.floor(at / given.length) % family.length]!,
  ];
  const again = Math.floor(at / (given.length * family.length));
  const name = language === 'en' ? `${first} ${last}` : `${last}${first}`;
  return again === 0 ? name : `${name} ${again + 1}`;
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Cents as a decimal. */
function euro(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** Cents as a decimal without needless zeros. */
function shortest(cents: number): string {
  return String(cents / 100);
}

/** mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
