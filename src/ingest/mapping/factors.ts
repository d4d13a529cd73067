/**
 * A figure that no header names, found by the two that are named: how many pieces of a price come to an amount,
 * what each of them cost, what all of them came to.
 */
import type { FieldCandidate } from './field-candidates.ts';
import type { ColumnClues } from './column-clues.ts';
import { type Figures, figuresOf, toldShare } from './priced-goods.ts';
import { FIRM, MAYBE, SURE } from './weights.ts';

/** Of rows that tell all three, as many have to agree. */
const LEAST_SHARE = 0.95;
/** Rows of other than one piece: over one piece a price is an amount. */
const LEAST_SEVERAL = 3;

/** A sheet of more is no book of sales. */
const MOST_COLUMNS = 200;

export function withFactors(
  told: readonly FieldCandidate[],
  clues: readonly ColumnClues[],
): readonly FieldCandidate[] {
  const of = (table: FieldCandidate['table'] | null, ...fields: readonly string[]): number =>
    told
      .filter(
        (it) =>
          (table === null || it.table === table) &&
          fields.includes(it.field) &&
          it.weight >= MAYBE &&
          clues[it.column]!.guess.numberShare >= 0.9,
      )
      .sort((a, b) => b.weight - a.weight)[0]?.column ?? -1;
  const price = of(null, 'unitPrice');
  const quantity = of('orderLines', 'quantity');
  const amount = of(null, 'amount', 'amountDue');
  const named = [price, quantity, amount].filter((at) => at >= 0);
  const isOneColumn = new Set(named).size < named.length;
  if (isOneColumn || clues.length > MOST_COLUMNS) return told;
  if (named.length === 3) {
    const figures = [amount, price, quantity].map((at) => figuresOf(clues[at]!));
    // 零售价 that comes to the amount is what was asked, and no list's.
    const isAsked = isProduct(figures[0]!, figures[1]!, figures[2]!);
    return isAsked
      ? told.map((it) => (isPriceOf(it, price) ? { ...it, weight: ASKED } : it))
      : told;
  }
  const known = new Set(
    told
      .filter(
        ({ column, table, field, weight }) =>
          weight >= MAYBE &&
          OF_SALES.has(table) &&
          // "No" over 2, 1, 1, 3 numbers nothing.
          !(IDS.has(field) && comesAgain(clues[column]!)),
      )
      .map(({ column }) => column),
  );
  const open = clues.flatMap(({ header, guess }, at) =>
    header !== '' && !known.has(at) && guess.numberShare >= 0.9 && !BESIDE.test(header)
      ? [{ at, figures: figuresOf(clues[at]!) }]
      : [],
  );
  const figures = (at: number): Figures => figuresOf(clues[at]!);
  const found = (...pairs: readonly (readonly [number, string])[]): readonly FieldCandidate[] => [
    ...told,
    ...pairs.map(([column, field]): FieldCandidate => ({
      column,
      table: 'orderLines',
      field,
      weight: FIRM,
    })),
  ];
  if (named.length === 0 || (named.length === 1 && amount >= 0)) {
    const wholes = amount >= 0 ? [{ at: amount, figures: figures(amount) }] : open;
    const made = open.length > MOST_OPEN ? null : madeOf(wholes, open, clues);
    if (!made) {
      const pieces = amount < 0 ? undefined : piecesOf(figures(amount), open, clues);
      return pieces === undefined ? told : found([pieces, 'quantity']);
    }
    const parts = [[made.price, 'unitPrice'] as const, [made.pieces, 'quantity'] as const];
    return found(...parts, ...(amount >= 0 ? [] : [[made.whole, 'amount'] as const]));
  }
  if (named.length === 1) {
    // 每天 beside 天数 and 寄养费: two figures that nobody names make up the third with the one that is.
    if (open.length > MOST_OPEN) return told;
    const one = figures(named[0]!);
    for (const each of open) {
      const whole = open.find((it) => it !== each && isProduct(it.figures, one, each.figures));
      if (!whole) continue;
      return found([each.at, price >= 0 ? 'quantity' : 'unitPrice'], [whole.at, 'amount']);
    }
    return told;
  }
  const find = (fits: (own: Figures) => boolean): number | undefined =>
    open.find((own) => fits(own.figures))?.at;
  if (amount < 0) {
    const at = find((own) => isProduct(own, figures(price), figures(quantity)));
    if (at !== undefined) return found([at, 'amount']);
    // 售价 that 定价 comes to, so many times, is what was paid, and 定价 the price.
    const asked = told.find(
      ({ column, field, weight }) =>
        PRICES.has(field) &&
        weight >= MAYBE &&
        column !== price &&
        isProduct(figures(price), figures(column), figures(quantity)),
    )?.column;
    return asked === undefined
      ? told
      : [
          ...told.filter(({ column }) => column !== asked && column !== price),
          { column: asked, table: 'orderLines', field: 'unitPrice', weight: SURE },
          { column: price, table: 'orderLines', field: 'amount', weight: SURE },
          { column: price, table: 'orders', field: 'amount', weight: SURE },
        ];
  }
  // 小计 beside 实收: whichever of the amounts the two come to.
  const amounts = [amount, ...columnsOf(told, AMOUNTS).filter((at) => at !== amount)];
  for (const each of amounts.map(figures)) {
    const at =
      quantity < 0
        ? find((own) => isProduct(each, figures(price), own))
        : find((own) => isProduct(each, own, figures(quantity)));
    if (at !== undefined) return found([at, quantity < 0 ? 'quantity' : 'unitPrice']);
  }
  return quantity < 0 ? told : withPriceAmong(amounts, figures(quantity), told, figures);
}

/** 课时费 beside 小计: of two that may be the amount, the one that comes to the other so many times is the price. */
function withPriceAmong(
  amounts: readonly number[],
  pieces: Figures,
  told: readonly FieldCandidate[],
  figures: (at: number) => Figures,
): readonly FieldCandidate[] {
  for (const whole of amounts) {
    const price = amounts.find(
      (at) => at !== whole && isProduct(figures(whole), figures(at), pieces),
    );
    if (price === undefined) continue;
    return [
      ...told.filter(({ column, field }) => !(column === price && AMOUNTS.has(field))),
      { column: price, table: 'orderLines', field: 'unitPrice', weight: FIRM },
    ];
  }
  return told;
}

const IDS: ReadonlySet<string> = new Set(['orderId', 'lineNo', 'customerId', 'productId']);

function comesAgain({ header, values }: ColumnClues): boolean {
  if (!/^(?:nos?\.?|#)$/i.test(header.trim())) return false;
  const filled = values.filter((value) => value !== '');
  return filled.every((it) => it.length < 4) && new Set(filled).size * 2 < filled.length;
}

const AMOUNTS: ReadonlySet<string> = new Set(['amount', 'amountDue']);
const PRICES: ReadonlySet<string> = new Set(['unitPrice', 'price']);

function columnsOf(
  told: readonly FieldCandidate[],
  fields: ReadonlySet<string>,
): readonly number[] {
  return told
    .filter(({ field, weight }) => fields.has(field) && weight >= MAYBE)
    .map(({ column }) => column);
}

interface OpenColumn {
  readonly at: number;
  readonly figures: Figures;
}

/** 小时 and 时薪 that come to 应付, and nobody names either: the pieces are counted, and fewer than what each cost. */
function madeOf(
  wholes: readonly OpenColumn[],
  open: readonly OpenColumn[],
  clues: readonly ColumnClues[],
): { readonly whole: number; readonly price: number; readonly pieces: number } | null {
  for (const whole of wholes) {
    for (const pieces of open) {
      if (pieces.at === whole.at || !areCounted(pieces.figures)) continue;
      if (RATE.test(clues[pieces.at]!.header)) continue;
      const price = open.find(
        ({ at, figures }) =>
          at !== whole.at &&
          at !== pieces.at &&
          meanOf(figures) > meanOf(pieces.figures) &&
          isProduct(whole.figures, figures, pieces.figures),
      );
      if (price) return { whole: whole.at, price: price.at, pieces: pieces.at };
    }
  }
  return null;
}

/** Spots beside a class and what was paid: how many there were of what each costs the same. */
function piecesOf(
  amounts: Figures,
  open: readonly OpenColumn[],
  clues: readonly ColumnClues[],
): number | undefined {
  const goods = clues
    .filter(({ guess }) => guess.numberShare < 0.2 && guess.dateShare < 0.2)
    .map(({ values }) => values);
  return open.find(({ at, figures }) => {
    if (!areCounted(figures) || RATE.test(clues[at]!.header)) return false;
    const several = figures.filter((count) => count > 1).length;
    const each = amounts.map((sum, row) => sum / figures[row]!);
    return (
      several >= LEAST_SEVERAL &&
      goods.some((words) => toldShare(words, each) > 0.999 && toldShare(words, amounts) < 0.9)
    );
  })?.at;
}

/** What is asked for each, or what part of it: no count. */
const RATE = /价|價|薪|率|折|税|稅|汇|匯|%|\b(?:rate|price|fee)\b/i;

/** 1, 2, 2.5: whole pieces, or halves of them. */
function areCounted(figures: Figures): boolean {
  const told = figures.filter((it) => !Number.isNaN(it));
  return told.every((it) => it >= 0 && Number.isInteger(it * 2)) && told.some((it) => it > 1);
}

function meanOf(figures: Figures): number {
  const told = figures.filter((it) => !Number.isNaN(it));
  return told.reduce((sum, it) => sum + it, 0) / told.length;
}

/** More than any list of products says of its price. */
const ASKED = 1.05;

function isPriceOf({ column, table, field }: FieldCandidate, at: number): boolean {
  return column === at && table === 'orderLines' && field === 'unitPrice';
}

/** Words of other tables say nothing of a sheet of sales. */
const OF_SALES: ReadonlySet<string> = new Set([
  'orders',
  'orderLines',
  'customers',
  'products',
  'payments',
]);
const MOST_OPEN = 8;
/** Money that is no product of the row's own figures, whatever it comes to. */
const BESIDE =
  /余额|餘額|成本|进价|累计|累計|历史|歷史|平均|客单|欠|押|定金|订金|利润|利潤|提成|佣金|税|稅|赠|balance|cost|deposit|tax|profit|average|\bavg|lifetime|total spen[dt]/i;

function isProduct(whole: Figures, each: Figures, pieces: Figures): boolean {
  let told = 0;
  let several = 0;
  let right = 0;
  for (const [row, sum] of whole.entries()) {
    const [price, count] = [each[row]!, pieces[row]!];
    if (Number.isNaN(sum + price + count)) continue;
    told++;
    if (count !== 1 && count !== 0) several++;
    if (Math.abs(price * count - sum) < 0.006 + Math.abs(sum) * 1e-9) right++;
  }
  return several >= LEAST_SEVERAL && right >= told * LEAST_SHARE;
}
