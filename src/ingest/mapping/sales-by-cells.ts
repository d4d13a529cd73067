/**
 * What the cells of a book of sales say where no header does: the kind of goods that a price follows, how it was paid,
 * the number that each customer has; and that it is a book of sales at all (收活日, 谁的, 做什么, 工钱).
 */
import { yesOrNo } from '#domain/normalise/yes-no.ts';
import { normalEmail } from '#domain/normalise/email.ts';
import { isUnmistakablePhone } from '#domain/normalise/phone.ts';
import { MARKED_MONEY, NO_GOODS, OTHER_DATE, OTHER_MONEY, OTHER_NAME } from './by-values.ts';
import type { ColumnClues } from './column-clues.ts';
import { bestOf, type FieldCandidate } from './field-candidates.ts';
import { areBareTimes } from './joined-times.ts';
import { placeOf } from './order-days.ts';
import { areNames } from './person-names.ts';
import { type Figures, figuresOf, pricedGoods, pricesOf, toldShare } from './priced-goods.ts';
import { FIRM, LIKELY, MAYBE, SURE } from './weights.ts';

const LEAST_ROWS = 10;
/** A sheet of more is no book. */
const MOST_COLUMNS = 40;

export function withSalesByCells(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const rows = clues[0]?.values.length ?? 0;
  if (rows < LEAST_ROWS || clues.length > MOST_COLUMNS) return told;
  const sold = isDatedSale(told) ? told : asSales(told, clues);
  if (!isDatedSale(sold)) return told;
  return withNumbersOfPeople(withMethods(withGoods(sold, clues), clues), clues);
}

function isDatedSale(told: readonly FieldCandidate[]): boolean {
  return (
    bestOf(told, 'orders', ['orderedAt', 'paidAt']) >= MAYBE &&
    Math.max(
      bestOf(told, 'orders', ['amount', 'amountDue']),
      bestOf(told, 'orderLines', ['amount', 'unitPrice']),
    ) >= MAYBE
  );
}

/** Columns that hold words, of nothing that is told by others: what was bought may stand in them. */
function goodsColumns(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly number[] {
  const taken = new Set(
    told
      .filter(
        ({ table, field, weight }) =>
          weight >= MAYBE &&
          OF_SALES.has(table) &&
          !NOT_OF_SALES.has(field) &&
          !GOODS.includes(field) &&
          !(table === 'products' && field === 'name'),
      )
      .map(({ column }) => column),
  );
  return clues.flatMap(({ header, values, guess }, at) => {
    const filled = values.filter((value) => value !== '');
    const isOther =
      header === '' ||
      taken.has(at) ||
      (NO_GOODS.test(header) && !LEVEL.test(header.trim())) ||
      OTHER_NAME.test(header);
    if (isOther || guess.dateShare >= 0.2 || filled.length < values.length * 0.8) return [];
    const areWords = filled.every((it) => /\p{L}/u.test(it) && yesOrNo(it) === null);
    const areSums = filled.some((it) => MARKED_MONEY.test(it));
    const isAddress = filled.some((it) => normalEmail(it) !== null);
    const isOf = areSums || isAddress || areNames(filled) || areMethods(filled);
    return areWords && !isOf ? [at] : [];
  });
}

/** A level may well be what is sold, where the price follows it. */
const LEVEL =
  /^(?:(?!客户|客戶|会员|會員|顾客|支付|付款|订单|交易|车主|用户)\p{Script=Han}{0,3}(?:级别|級別|等级|等級|档次|檔次|规格|規格|类型|類型)|level|grade|tier)$/iu;

/** What a header says of people in general, and a book of sales says of what it sells: 机型, "Job", 级别. */
const NOT_OF_SALES: ReadonlySet<string> = new Set([
  'device',
  'os',
  'browser',
  'jobTitle',
  'occupation',
  'memberLevel',
]);

function best(told: readonly FieldCandidate[], ...fields: readonly string[]): number | undefined {
  return told
    .filter(({ field, weight }) => fields.includes(field) && weight >= MAYBE)
    .sort((a, b) => b.weight - a.weight)[0]?.column;
}

const GOODS: readonly string[] = ['productName', 'productId', 'sku'];

/** 剧本 beside DM: the words that the price follows are what was bought. */
function withGoods(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const isNamed =
    Math.max(
      bestOf(told, 'orderLines', GOODS),
      bestOf(told, 'products', ['name']),
      bestOf(told, 'contracts', ['product']),
    ) >= LIKELY;
  if (isNamed) return told;
  const figures = (at: number | undefined): Figures | null =>
    at === undefined ? null : figuresOf(clues[at]!);
  const open = goodsColumns(told, clues);
  const prices = pricesOf(
    figures(best(told, 'unitPrice')),
    figures(best(told, 'amountDue') ?? best(told, 'amount')),
    figures(best(told, 'quantity')),
  );
  // 服务 beside 品种: of several that the price follows, the one whose header says it.
  const named = open.filter((own) =>
    told.some((it) => it.column === own && GOODS.includes(it.field) && it.weight >= MAYBE),
  );
  const at =
    (prices && (pricedGoods(named, prices, clues) ?? pricedGoods(open, prices, clues))) ??
    // 套系价 beside 已交定金: a figure that no header names may be what each thing costs.
    openFigures(told, clues)
      .map((own) => pricedGoods(open, figuresOf(clues[own]!), clues))
      .find((own) => own !== undefined);
  return at === undefined
    ? told
    : [
        ...told.filter(
          ({ column, field }) =>
            !GOODS.includes(field) && !(column === at && NOT_OF_SALES.has(field)),
        ),
        { column: at, table: 'orderLines', field: 'productName', weight: FIRM },
      ];
}

const METHOD =
  /^(?:微信|支付宝|支付寶|现金|現金|刷卡|银行卡|銀行卡|信用卡|转账|转帐|轉帳|匯款|汇款|银行转账|对公|会员卡|會員卡|储值卡|儲值卡|花呗|云闪付|扫码|掃碼|美团券?|抖音券?|悠遊卡|街口|line ?pay|apple ?pay|paypal|venmo|zelle|cash|card|credit card|debit card|bank(?: transfer)?|transfer|cheque|check)(?:支付|付款)?$/i;

function areMethods(filled: readonly string[]): boolean {
  return filled.length > 0 && filled.filter((it) => METHOD.test(it)).length >= filled.length * 0.8;
}

/** 收款 over 微信, 现金: how it was paid, whatever the column is called. */
function withMethods(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  if (bestOf(told, 'orders', ['paymentMethod']) >= MAYBE) return told;
  const at = clues.findIndex(({ header, values }, column) => {
    const filled = values.filter((value) => value !== '');
    const isTold = told.some((it) => it.column === column && it.weight >= FIRM);
    return header !== '' && !isTold && new Set(filled).size > 1 && areMethods(filled);
  });
  return at < 0
    ? told
    : [...told, { column: at, table: 'orders', field: 'paymentMethod', weight: FIRM }];
}

const NUMBER_OF_OTHERS =
  /车|車|牌|电话|電話|手机|手機|微信|扣扣|qq|证|證|身份|地址|[房室桌楼栋户厅]|phone|mobile|plate|line|room|table|size/i;

/** 病历号: each customer's own, and the same whenever they come again. */
function withNumbersOfPeople(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  if (bestOf(told, 'customers', ['customerId', 'memberNo']) >= MAYBE) return told;
  const name = best(
    told.filter(({ table }) => table === 'customers'),
    'phone',
    'name',
  );
  if (name === undefined) return told;
  const at = clues.findIndex(({ header, values, guess }, column) => {
    const filled = values.filter((value) => value !== '');
    const isTold = told.some((it) => it.column === column && it.weight >= MAYBE);
    if (header === '' || isTold || guess.dateShare >= 0.2 || NUMBER_OF_OTHERS.test(header)) {
      return false;
    }
    const areNumbers = filled.every((it) => /^[A-Z]{0,4}[-.]?\d{3,10}$/i.test(it));
    return (
      areNumbers &&
      !filled.every(isUnmistakablePhone) &&
      filled.length >= values.length * 0.9 &&
      areOfTheSame(values, clues[name]!.values)
    );
  });
  return at < 0
    ? told
    : [...told, { column: at, table: 'customers', field: 'customerId', weight: FIRM }];
}

/** One number a person and one person a number, on many rows again. */
function areOfTheSame(numbers: readonly string[], people: readonly string[]): boolean {
  const of = new Map<string, string>();
  const by = new Map<string, string>();
  let again = 0;
  for (const [row, number] of numbers.entries()) {
    const person = people[row] ?? '';
    if (number === '' || person === '') continue;
    if (of.has(number)) again++;
    if ((of.get(number) ?? person) !== person || (by.get(person) ?? number) !== number) {
      return false;
    }
    of.set(number, person);
    by.set(person, number);
  }
  return again >= 3 && of.size >= 3;
}

/** Tables that tell of something else than sales, where two of their columns are sure. */
const OF_SALES: ReadonlySet<string> = new Set([
  'customers',
  'orders',
  'orderLines',
  'products',
  'payments',
]);

/** Day after day, people who come again, and a figure that follows what they had: sales. */
function asSales(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const sure = new Set(
    told
      .filter(({ table, weight }) => weight >= SURE && !OF_SALES.has(table))
      .map(({ column }) => column),
  );
  if (sure.size > 1) return told;
  const day = best(told, 'orderedAt', 'paidAt') ?? clues.findIndex(isDayAfterDay);
  if (day < 0 || !comeAgain(told, clues)) return told;
  const made = bestOf(told, 'orderLines', ['amount', 'unitPrice']) >= MAYBE;
  const counted = best(
    told.filter(({ table }) => table === 'orderLines'),
    'quantity',
  );
  const pieces = counted === undefined ? null : figuresOf(clues[counted]!);
  const money = made
    ? undefined
    : openFigures(told, clues)
        .filter((at) => at !== day)
        .map((at) => {
          const figures = figuresOf(clues[at]!);
          // Of several pieces what each of them cost follows what it was.
          const prices = [figures, pricesOf(null, figures, pieces)!];
          const shares = goodsColumns(told, clues)
            .filter((column) => column !== at)
            .flatMap((column) => prices.map((it) => toldShare(clues[column]!.values, it)));
          return { at, share: Math.max(0, ...shares) };
        })
        .sort((a, b) => b.share - a.share)
        .find(({ share }) => share >= 0.8)?.at;
  if (!made && money === undefined) return told;
  return [
    ...told.filter(({ column }) => column !== day && column !== money),
    { column: day, table: 'orders', field: 'orderedAt', weight: FIRM },
    ...(money === undefined
      ? []
      : [{ column: money, table: 'orders' as const, field: 'amount', weight: FIRM }]),
  ];
}

/** Figures on every row that may be money, of nothing else that is told. */
function openFigures(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly number[] {
  const known = new Set(
    told
      .filter(({ field, weight }) => weight >= MAYBE && !MONEY.has(field))
      .map(({ column }) => column),
  );
  return clues.flatMap((clue, at) => {
    const { header, values, guess } = clue;
    const isFigure =
      header !== '' &&
      !known.has(at) &&
      guess.numberShare >= 0.9 &&
      guess.filled >= values.length * 0.9 &&
      !values.some((it) => /^0\d|^\d{7,}$/.test(it)) &&
      !OTHER_MONEY.test(header) &&
      !COUNTED.test(header) &&
      !isDayAfterDay(clue);
    return isFigure ? [at] : [];
  });
}

const MONEY: ReadonlySet<string> = new Set(['amount', 'amountDue']);
const COUNTED =
  /数|數|次|度$|课时|課時|工时|工時|小时|小時|积分|積分|年龄|年齡|评分|評分|分$|时长|時長|points|score|age|count|rating|minutes|hours/i;

/** Of the people of a sheet some come again: no list of people. */
function comeAgain(told: readonly FieldCandidate[], clues: readonly ColumnClues[]): boolean {
  const people = clues.flatMap(({ values, header }, at) => {
    const filled = values.filter((value) => value !== '');
    const isPerson =
      told.some(
        ({ column, table, field, weight }) =>
          column === at && table === 'customers' && WHO.has(field) && weight >= MAYBE,
      ) ||
      (filled.length > 0 && filled.every(isUnmistakablePhone)) ||
      (!OTHER_NAME.test(header) && areNames(filled));
    return isPerson && filled.length >= values.length * 0.7 ? [filled] : [];
  });
  return people.some(
    (filled) => new Set(filled).size <= filled.length * 0.9 && new Set(filled).size >= 4,
  );
}

const WHO: ReadonlySet<string> = new Set(['name', 'phone', 'memberNo', 'customerId', 'email']);

const BIRTH = /生日|出生|birth|\bdob\b/i;

/** A day on every row, each after the one above. */
function isDayAfterDay({ header, values, guess }: ColumnClues): boolean {
  const isOther = header === '' || OTHER_DATE.test(header) || BIRTH.test(header);
  const asDate = guess.dateShare + guess.monthDayShare;
  if (isOther || asDate < 0.95 || areBareTimes(values)) return false;
  if (guess.filled < values.length * 0.9) return false;
  let rising = 0;
  let told = 0;
  let last = Number.NaN;
  let first = Number.NaN;
  for (const value of values) {
    const day = placeOf(value);
    if (Number.isNaN(day)) continue;
    if (Number.isNaN(last)) first = day;
    else {
      told++;
      if (day >= last) rising++;
    }
    last = day;
  }
  return told >= LEAST_ROWS - 1 && rising >= told * 0.9 && last !== first;
}
