/** Whether a cell looks like a number, a date or a time rather than like words: for sniffing only. */

const NUMBER =
  /^[(]?[-+−]?(?:[A-Z]{2,3}[$]?|[$€£¥￥])? ?[-+]?(?:\d[\d.,' \u00a0]*|[.,]\d+)(?:[eE][-+]?\d+)?\)?-? ?(?:%|元|万|亿|[A-Z]{3}|[€£¥])?$/;
const DATE =
  /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?:[T ].*)?$|^\d{4}年\d{1,2}月(?:\d{1,2}[日号])?.*$|^\d{1,2}[- ][A-Z][a-z]{2,8}[- ,]+\d{2,4}.*$|^[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}.*$|^\d{1,2}:\d{2}(?::\d{2})?$/;

export function looksTyped(cell: string): boolean {
  const content = cell.trim();
  return content !== '' && content.length <= 40 && (NUMBER.test(content) || DATE.test(content));
}
