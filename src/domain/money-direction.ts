// What the bill of an account (Alipay, WeChat Pay, a bank) says of each row: did money come in or go out?

import { foldHan } from './normalise/han.ts';
import { foldText } from './normalise/width.ts';

/** in: somebody paid; out: the account paid; neither: money moved between one's own pockets. */
export type MoneyDirection = 'in' | 'out' | 'neither';

const HEADER =
  /^(?:收\/支|收支|收支类型|收支方向|收支标识|收付类型|收付方向|资金流向|资金方向|收入\/支出|借\/贷|借贷标志|借贷方向|money in\/out|in\/out)$/;

const WORDS: Readonly<Record<MoneyDirection, string>> = {
  in: '收入 收 收款 入账 进账 贷 贷方 流入 转入 in income incoming credit moneyin',
  out: '支出 支 付 付款 出账 借 借方 流出 转出 out expense expenses outgoing debit moneyout',
  neither: '不计收支 中性交易 中性 其他 neutral',
};

/** Words that as a status of an order can say nothing but that money went out, or only moved. */
const NO_SALE: ReadonlySet<string> = new Set(
  '支出 不计收支 中性交易 expense outgoing moneyout'.split(' '),
);

const directionOfWord = new Map(
  (['in', 'out', 'neither'] as const).flatMap((direction) =>
    WORDS[direction].split(' ').map((word) => [word, direction] as const),
  ),
);

/** Whether a column says of each row of a bill which way the money went. */
export function isDirectionHeader(header: string): boolean {
  return HEADER.test(foldHan(foldText(header)).trim());
}

/** Which way the money went; null for a word that says nothing known. */
export function directionOf(text: string): MoneyDirection | null {
  const key = keyOf(text);
  // WeChat writes "/" where a row is neither.
  if (key === '') return /^[/\-—]+$/.test(text.trim()) ? 'neither' : null;
  return directionOfWord.get(key) ?? null;
}

/** Whether a status says that the row is no sale at all: the account paid, or money only moved. */
export function isMoneyOut(status: string): boolean {
  return NO_SALE.has(keyOf(status));
}

function keyOf(text: string): string {
  return foldHan(foldText(text)).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
