/**
 * Which row, who, when and how much: what the rows of a sheet have to tell. Where no header says it, the column whose
 * cells may well be it is taken for it: no more than a guess, which the page shows as one.
 */
import { normalEmail } from '#domain/normalise/email.ts';
import { isUnmistakablePhone } from '#domain/normalise/phone.ts';
import { isMasked } from '#domain/normalise/placeholder.ts';
import { yesOrNo } from '#domain/normalise/yes-no.ts';
import { fieldSpec, type TableKind } from '#domain/tables.ts';
import { isPersonKey, PERSON_KEYS } from '#domain/person-keys.ts';
import type { FileKind } from '#ingest/file-kind.ts';
import { MARKED_MONEY, NO_GOODS, OTHER_DATE, OTHER_MONEY, OTHER_NAME } from './by-values.ts';
import { fitOf, MOST, NUMBERED } from './cell-fit.ts';
import type { ChosenField, ColumnClues, ColumnMapping } from './column-clues.ts';
import type { FieldCandidate } from './field-candidates.ts';
import { areBareTimes } from './joined-times.ts';
import { areNames } from './person-names.ts';
import { SURE } from './weights.ts';

/** As sure as a guess is: less than any header, and shown as one. */
const GUESSED = 0.3;

interface Keys {
  /** The number of its rows, and what headers call such a number. */
  readonly id?: readonly [field: string, says: RegExp];
  /** When: the field that is guessed, and those that say it as well. */
  readonly at: readonly [field: string, ...others: readonly string[]];
  readonly amount?: readonly [field: string, ...others: readonly string[]];
  readonly isOfPeople: boolean;
}

const OF_ORDERS =
  /单|單|票|据|據|案|订|訂|流水|交易|预约|預約|order|invoice|receipt|ticket|booking|reservation|\bref|txn|transaction|docket|\bbill|\bjob|\bsale/i;
const OF_ANYTHING = /编号|編號|[号號]$|\bid$|#|\bno\.?$|number$|\bcode$/i;
/** What bears a number is called by it: "Ticket" over 501, 502. */
const SAYS_NUMBER = /^(?:ticket|invoice|receipt|docket|booking|单据|票据|小票|发票)$/i;
const OF_OTHERS =
  /快递|快遞|运单|運單|物流|发票|發票|支付|付款|payment|track|电话|電話|手机|手機|[卡桌券房店]|取餐|coupon|车牌|車牌|门市|門市|商品|产品|產品|货|貨|款|sku|zip|post|phone|device|末|串|机身|機身|序列|车架|車架|imei|serial|证|證|身份|身分|序[号號]|统一|統一|税|稅|tax|vat|客|顾|顧|会员|會員|用户|用戶|买家|買家|customer|client|member|user|学号|學號|parcel|batch|批/i;

const KEYS: Readonly<Partial<Record<FileKind, Keys>>> = {
  customers: { at: ['registeredAt'], isOfPeople: true },
  orders: {
    id: ['orderId', OF_ORDERS],
    at: ['orderedAt', 'paidAt'],
    amount: ['amount', 'amountDue', 'unitPrice'],
    isOfPeople: true,
  },
  payments: { id: ['paymentId', OF_ANYTHING], at: ['at'], amount: ['amount'], isOfPeople: true },
  returns: {
    id: ['returnId', OF_ANYTHING],
    at: ['returnedAt'],
    amount: ['amount'],
    isOfPeople: false,
  },
  contracts: {
    id: ['contractId', OF_ANYTHING],
    at: ['startedOn'],
    amount: ['amount'],
    isOfPeople: true,
  },
  events: { at: ['at'], isOfPeople: true },
  surveys: { at: ['at'], isOfPeople: false },
  feedback: { at: ['at'], isOfPeople: true },
  tickets: { id: ['ticketId', OF_ANYTHING], at: ['openedAt'], isOfPeople: true },
  opportunities: {
    id: ['opportunityId', OF_ANYTHING],
    at: ['openedOn'],
    amount: ['amount'],
    isOfPeople: false,
  },
};

/** Fields by which it is known who a row is about. */
const WHO: ReadonlySet<string> = new Set([
  ...PERSON_KEYS,
  'name',
  'receiverName',
  'receiverPhone',
  'company',
  'deviceId',
]);

/** Fields that call a row's person by a name. */
const NAMES: readonly string[] = ['name', 'buyerNick', 'receiverName', 'company'];

const SAYS_DAY = /日期|时间|時間|日$|date|day|time/i;
const BIRTH = /生日|出生|birth|\bdob\b/i;
const SAYS_MONEY =
  /[费費价價款额額金钱錢收付]$|金额|金額|总价|總價|合计|合計|[$€£¥￥元]|\b(?:price|cost|total|paid|charged?|amount|sum|revenue|value|takings)\b/i;
const NO_MONEY =
  /数|數|次|年龄|年齡|积分|積分|体重|體重|身高|温度|溫度|里程|率|id\b|编号|編號|[号號]$|排名|重量|体积|體積|面积|時長|时长|小时|分钟|percent|%|rate|qty|quantity|count|points|weight|height|score|age|size|hours?|minutes?|temperature|distance|mileage|押金|定金|订金|訂金|运费|運費|邮费|郵費|打包|餐盒|原价|原價|市场价|shipping|delivery|list price|msrp|change/i;

const WORD_OF_PERSON =
  /客|顾|顧|会员|會員|用户|用戶|买家|買家|学员|學員|学生|學生|患者|病人|业主|業主|车主|車主|家长|家長|姓名|名字|称呼|稱呼|昵称|暱稱|微信名|customer|client|member|buyer|guest|patient|student|owner|谁|誰|玩家|雇主|\bname\b|\bwho\b/i;
/** Who buys for a business of their own. */
const TRADER =
  /^(?:店家|饭店|飯店|饭馆|餐馆|餐厅|餐廳|酒楼|档口|档主|摊主|商超|花店|药店|超市|商店|学校|學校|酒店|宾馆|医院|醫院|工地|食堂|幼儿园|幼兒園)(?:名称|名稱|名)?$/;
const NOT_WHO =
  /数|數|量|型|等级|等級|级别|来源|來源|备注|備註|标签|標籤|电话|類|类|level|type|source|since|count|note|tag|segment|group|status|状态|狀態|[员員]工|客服|客单|商品|产品|產品|product|item|pet|dog|cat|file|event|campaign|ticket|subject|deal/i;

/** Cells that hold something, without those of rows that continue the one above. */
function filledOf({ values }: ColumnClues): readonly string[] {
  return values.filter((value) => value !== '');
}

function mostly(values: readonly string[], holds: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(holds).length >= values.length * 0.8;
}

/**
 * The columns with a guess for each key that the kind has and no column is read as; as they are where somebody has
 * chosen a column.
 * @param columns what each column is read as, in the order of `clues`
 * @param told every reading that a header or its cells gave, the ones that were not taken included
 */
export function withMissingKeys(
  kind: FileKind,
  columns: readonly ColumnMapping[],
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
  chosen: ReadonlyMap<number, ChosenField>,
): ColumnMapping[] {
  const found = [...columns];
  const keys = KEYS[kind];
  // What somebody said of a file holds, and nothing is guessed beside it.
  if (!keys || chosen.size > 0) return found;
  const isOpen = (at: number): boolean =>
    found[at]!.field === null && found[at]!.joins === undefined && clues[at]!.guess.filled > 0;
  const open = (holds: (clue: ColumnClues, at: number) => boolean): readonly number[] =>
    clues.flatMap((clue, at) => (isOpen(at) && clue.header !== '' && holds(clue, at) ? [at] : []));
  const isTold = (fields: readonly string[]): boolean =>
    found.some(({ field, tables }) => {
      return field !== null && fields.includes(field) && tables?.includes('products') !== true;
    });
  const take = (at: number | undefined, table: TableKind, field: string): void => {
    if (at === undefined) return;
    found[at] = { tables: [table], field, confidence: GUESSED };
  };
  /** A header that may say it, though others were surer of something else. */
  const said = (table: TableKind, field: string): number | undefined =>
    told
      .filter((it) => it.table === table && it.field === field && isOpen(it.column))
      .filter(({ column, part }) => {
        const spec = fieldSpec(table, field)!;
        const { values, guess } = clues[column]!;
        return part === undefined && fitOf(spec, field, values, guess, false) >= MOST;
      })
      .sort((a, b) => b.weight - a.weight || a.column - b.column)[0]?.column;

  const { id, at, amount } = keys;
  if (kind !== 'customers' && !isTold([at[0]])) {
    const guessed = said(kind, at[0]) ?? (isTold(at) ? undefined : firstDay(open, clues));
    take(guessed, kind, at[0]);
  }
  if (amount && !isTold(amount)) {
    take(said(kind, amount[0]) ?? likeliestMoney(open, clues), kind, amount[0]);
  }
  if (id && !isTold([id[0]])) {
    const people = clues.filter(
      (_, at) => isPersonKey(found[at]!.field) || found[at]!.field === 'name',
    );
    const isOften = people.some((clue) => comesAgain(filledOf(clue)));
    take(
      numberOfRows(open, clues, id[1]) ??
        // Another on every row, also where the same person comes again: it numbers what they did.
        (isOften ? numberOfRows(open, clues, OF_ANYTHING) : undefined),
      kind,
      id[0],
    );
  }
  if (kind === 'orders' && !isTold(GOODS)) {
    // A second address of e-mail is none of what was bought, whatever else names it.
    const isNamed = (at: number): boolean =>
      told.some((it) => it.column === at && it.weight >= SURE && !GOODS.includes(it.field));
    const unnamed: Open = (holds) => open((clue, at) => !isNamed(at) && holds(clue, at));
    take(onlyGoods(unnamed, clues), 'orderLines', 'productName');
  }
  if (keys.isOfPeople && !isTold([...WHO])) {
    const who = someone(open);
    if (who) take(who.at, 'customers', who.field);
  }
  if (keys.isOfPeople && !isTold(NAMES)) {
    take(
      open((clue) => {
        const filled = filledOf(clue);
        const isWorded = clue.guess.numberShare < 0.2 && clue.guess.dateShare < 0.2;
        const isNamed = areNames(filled) || (isWorded && TRADER.test(clue.header));
        return isNamed && !isStaff(clue.header, filled) && !NOT_WHO.test(clue.header);
      })[0],
      'customers',
      'name',
    );
  }
  return found;
}

/** Fields that say what was bought. */
const GOODS: readonly string[] = ['productName', 'productId', 'sku', 'variant', 'category'];

/** The one column of words that come again and again and are told by no other: what was bought. */
function onlyGoods(open: Open, clues: readonly ColumnClues[]): number | undefined {
  const worded = open(({ header, guess, values }) => {
    const filled = values.filter((value) => value !== '');
    const different = new Set(filled).size;
    return (
      guess.numberShare < 0.2 &&
      guess.dateShare < 0.2 &&
      filled.length >= MANY &&
      different > 1 &&
      different <= filled.length / 2 &&
      !areNames(filled) &&
      filled.every((value) => /\p{L}{2}/u.test(value) && yesOrNo(value) === null) &&
      !NO_GOODS.test(header) &&
      !OTHER_NAME.test(header) &&
      !/[人者]$/.test(header.trim()) &&
      filled.every((value) => normalEmail(value) === null) &&
      !NOT_WHO.test(header) &&
      !WORD_OF_PERSON.test(header)
    );
  });
  return worded.length === 1 && !areStatuses(clues[worded[0]!]!.values) ? worded[0] : undefined;
}

const MANY = 8;

/** 已付, 未结, done: how far something has come. */
function areStatuses(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  return filled.some((value) => /^[已未没待不]|完成|取消|了$|ed$/i.test(value));
}

type Open = (holds: (clue: ColumnClues, at: number) => boolean) => readonly number[];

/** The first day that is none of something else; one whose header says so before others. */
function firstDay(open: Open, clues: readonly ColumnClues[]): number | undefined {
  const days = open(
    ({ header, guess, values }) =>
      guess.dateShare >= 0.9 &&
      !areBareTimes(values) &&
      !OTHER_DATE.test(header) &&
      !BIRTH.test(header),
  );
  return days.find((at) => SAYS_DAY.test(clues[at]!.header)) ?? days[0];
}

/** The figures that are likeliest money; of equals the last, where totals stand. */
function likeliestMoney(open: Open, clues: readonly ColumnClues[]): number | undefined {
  const scored = open(
    ({ header, guess }) =>
      guess.numberShare >= 0.9 && !NO_MONEY.test(header) && !OTHER_MONEY.test(header),
  ).flatMap((at) => {
    const { header } = clues[at]!;
    const filled = filledOf(clues[at]!);
    const isId = filled.some((value) => /^0\d|^\d{7,}$/.test(value));
    const marked = mostly(filled, (value) => MARKED_MONEY.test(value)) ? 4 : 0;
    const named = SAYS_MONEY.test(header.trim()) ? 3 : 0;
    const cents = filled.filter((value) => /[.,]\d{2}\D*$/.test(value)).length * 2 > filled.length;
    const score = marked + named + (cents ? 2 : 0);
    return isId || score < 2 ? [] : [{ at, score }];
  });
  return scored.sort((a, b) => b.score - a.score || b.at - a.at)[0]?.at;
}

/** A number given to each row, under a header that says so and speaks of nothing else. */
function numberOfRows(open: Open, clues: readonly ColumnClues[], says: RegExp): number | undefined {
  return open((clue) => {
    const { header } = clue;
    const filled = filledOf(clue);
    return (
      says.test(header) &&
      (OF_ANYTHING.test(header.trim()) || SAYS_NUMBER.test(header.trim())) &&
      !OF_OTHERS.test(header) &&
      new Set(filled).size >= filled.length * 0.9 &&
      mostly(filled, (value) => NUMBERED.test(value) || GIVEN.test(value))
    );
  }).find((at) => !isRunning(filledOf(clues[at]!)));
}

function comesAgain(values: readonly string[]): boolean {
  return values.length >= 10 && new Set(values).size <= values.length * 0.8;
}

/** GD-2024-7, (2024)民101号: as somebody numbers what they take on. */
const GIVEN = /^(?=.*\d)[\w（）()〔〕[\]\p{Script=Han}-]{2,30}$/u;

/** 1, 2, 3: the numbers of the rows of this sheet and of no other. */
function isRunning(values: readonly string[]): boolean {
  const first = Number(values[0]);
  return (
    values.length > 1 && first <= 1 && values.every((value, at) => Number(value) === first + at)
  );
}

/** Who did it: the same few again and again. */
function isStaff(header: string, filled: readonly string[]): boolean {
  return (
    OTHER_NAME.test(header) && (filled.length < 5 || new Set(filled).size < filled.length * 0.9)
  );
}

function someone(open: Open): { readonly at: number; readonly field: string } | null {
  const by = (
    field: string,
    holds: (clue: ColumnClues, filled: readonly string[]) => boolean,
  ): { readonly at: number; readonly field: string } | null => {
    const [at] = open((clue) => holds(clue, filledOf(clue)));
    return at === undefined ? null : { at, field };
  };
  return (
    by('phone', ({ header }, filled) => {
      const isPhone = (it: string): boolean =>
        isUnmistakablePhone(it) || (isMasked(it) && /^[\d*＊-]{8,}$/.test(it));
      return !OTHER_NAME.test(header) && mostly(filled, isPhone);
    }) ??
    by('email', (_, filled) => mostly(filled, (it) => normalEmail(it) !== null)) ??
    by('wechatOpenId', (_, filled) => mostly(filled, (it) => /^o[\w-]{27}$/.test(it))) ??
    by('name', ({ header, guess }, filled) => {
      const isWorded = guess.numberShare < 0.2 && guess.dateShare < 0.2;
      if (!isWorded || isStaff(header, filled) || NOT_WHO.test(header)) return false;
      // The same on every row is who nobody is.
      if (filled.length >= MANY && new Set(filled).size === 1) return false;
      if (areNames(filled)) return true;
      return WORD_OF_PERSON.test(header) && mostly(filled, (it) => /^\P{N}{1,40}$/u.test(it));
    }) ??
    by('customerId', ({ header }, filled) => {
      const isNumber = (it: string): boolean => /^[\w-]*\d[\w-]*$/.test(it);
      const isNamed = /name|名/i.test(header);
      return (
        WORD_OF_PERSON.test(header) && !isNamed && !NOT_WHO.test(header) && mostly(filled, isNumber)
      );
    })
  );
}
