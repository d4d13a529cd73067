/** The currency of a file that names none of its own. */
import { dictionaryTexts } from '#domain/columns.ts';
import { currencyOfHeader, currencyOfSymbol } from '#domain/currency.ts';
import type { ColumnReading } from '#domain/sheet.ts';
import type { ReadColumn } from './described-file.ts';

const MONEY_FIELDS = new Set(['amount', 'amountDue', 'unitPrice']);

/** Headers of shop systems that sell in one currency. */
const PLATFORM_HEADERS: readonly (readonly [RegExp, string])[] = [
  [/买家实际支付|买家应付|宝贝|旺旺|支付宝|京东|拼多多|微信支付|商家实收|交易对方/, 'CNY'],
  [/蝦皮|實付金額|綠界|超商取貨/, 'TWD'],
];

/** The file's currency: marked at its money, named in a header, marked anywhere, or its platform's. */
export function currencyOfFile(
  columns: readonly ReadColumn[],
  readings: readonly ColumnReading[],
): string | null {
  const isMoney = ({ meta }: ReadColumn): boolean => !meta.custom && MONEY_FIELDS.has(meta.field);
  const marked = (at: number): string | null => {
    const mark = readings[at]!.currencyMark;
    return mark === undefined ? null : currencyOfSymbol(mark);
  };
  for (const [at, column] of columns.entries()) {
    const told = isMoney(column) ? (marked(at) ?? currencyOfHeader(column.meta.header)) : null;
    if (told !== null) return told;
  }
  for (const at of columns.keys()) {
    const told = marked(at);
    if (told !== null) return told;
  }
  const named = columns.find(({ meta }) => !meta.custom && meta.field === 'currency')?.column;
  if (named?.type === 'category' && named.dictionary.size === 1) {
    return currencyOfSymbol(dictionaryTexts(named.dictionary)[0]!);
  }
  const headers = columns.map(({ meta }) => meta.header).join(' ');
  return PLATFORM_HEADERS.find(([words]) => words.test(headers))?.[1] ?? null;
}
