/**
 * Tables of HTML with every row and cell closed. HTML lets `</td>` and `</tr>` be left out, and what shop systems
 * write by hand often does; the library that reads the tables wants them.
 */

import { MOST_COMPARED, SpanCost, type Spans, spansOf, withSoundSpans } from './html-spans.ts';
import { corrupt } from './workbook-refusal.ts';

const TAG = /(?:!--|(\/?)(table|thead|tbody|tfoot|tr|td|th|script|style)\b)/iy;

interface Tag {
  readonly from: number;
  readonly to: number;
  readonly isEnd: boolean;
  /** '' for what is to be left as it stands: comments, scripts. */
  readonly name: string;
}

/**
 * The tags of tables, and what may hold words that look like such. A comment, a script or a tag that nothing
 * closes is none, and its end is looked for once: thousands of them cost no more than one.
 */
function* tagsOf(html: string): Generator<Tag> {
  const withoutEnd = new Set<string>();
  const endOf = (sign: string, from: number): number => {
    if (withoutEnd.has(sign)) return -1;
    const at = sign === '>' || sign === '-->' ? html.indexOf(sign, from) : search(sign, from);
    if (at === -1) withoutEnd.add(sign);
    return at;
  };
  const lower = /<(?:script|style)\b/i.test(html) ? html.toLowerCase() : '';
  const search = (sign: string, from: number): number => lower.indexOf(sign, from);
  for (let from = html.indexOf('<'); from !== -1; from = html.indexOf('<', from)) {
    TAG.lastIndex = from + 1;
    const match = TAG.exec(html);
    const isComment = match?.[0] === '!--';
    const name = match?.[2]?.toLowerCase() ?? '';
    const isEnd = match?.[1] === '/';
    const isScript = name === 'script' || name === 'style';
    if (match === null || (isScript && isEnd)) {
      from++;
      continue;
    }
    let to = isComment ? endOf('-->', TAG.lastIndex) : endOf('>', TAG.lastIndex);
    if (isScript && to !== -1) {
      const closing = endOf(`</${name}`, to + 1);
      to = closing === -1 ? -1 : endOf('>', closing);
    }
    if (to === -1) {
      from++;
      continue;
    }
    to += isComment ? 3 : 1;
    yield { from, to, isEnd, name: isScript ? '' : name };
    from = to;
  }
}

interface OpenTable {
  hasRow: boolean;
  cell: string | null;
  /** Empty cells that stand for the columns which the open one spans. */
  spanned: number;
}

/** Most of those. */
const MOST_SPANNED = 5_000_000;

/** Throws a refusal where its spans would keep the library busy for ever. */
export function closedHtml(text: string, mostCompared = MOST_COMPARED): string {
  const html = withSoundSpans(text);
  const closed = closedTables(html, mostCompared, false) ?? closedTables(html, mostCompared, true);
  if (closed === null) throw corrupt('too many spans');
  return closed;
}

/**
 * Null where the spans are too many for the library.
 * @param isSpelledOut whether empty cells stand for what a cell spans in its row
 */
function closedTables(html: string, mostCompared: number, isSpelledOut: boolean): string | null {
  const cost = new SpanCost();
  let spelledOut = 0;
  const parts: string[] = [];
  const tables: OpenTable[] = [];
  const endCell = (table: OpenTable): void => {
    if (table.cell !== null) parts.push(`</${table.cell}>`, '<td></td>'.repeat(table.spanned));
    table.cell = null;
    table.spanned = 0;
  };
  const endRow = (table: OpenTable): void => {
    endCell(table);
    if (table.hasRow) parts.push('</tr>');
    table.hasRow = false;
  };
  let from = 0;
  for (const { from: start, to, isEnd, name: kind } of tagsOf(html)) {
    parts.push(html.slice(from, start));
    let tag = html.slice(start, to);
    from = to;
    const table = tables.at(-1);
    if (kind === 'table' && !isEnd) tables.push({ hasRow: false, cell: null, spanned: 0 });
    else if (table === undefined || kind === '') {
      // Outside of tables, comments and scripts: as they stand.
    } else if (kind === 'td' || kind === 'th') {
      endCell(table);
      if (isEnd) continue;
      if (!table.hasRow) {
        parts.push('<tr>');
        cost.addRow();
      }
      table.hasRow = true;
      let spans: Spans = spansOf(tag);
      if (isSpelledOut && spans.columns > 1 && spans.rows === 1) {
        table.spanned = spans.columns - 1;
        spelledOut += table.spanned;
        if (spelledOut > MOST_SPANNED) return null;
        tag = tag.replace(/\bcolspan="\d+"/, '');
        spans = { columns: 1, rows: 1 };
      }
      cost.addCell(spans);
      table.cell = kind;
    } else {
      endRow(table);
      if (kind === 'tr') {
        if (isEnd) continue;
        table.hasRow = true;
        cost.addRow();
      } else if (kind === 'table') tables.pop();
    }
    parts.push(tag);
  }
  if (cost.isMoreThan(mostCompared)) return null;
  parts.push(html.slice(from));
  for (const table of tables.reverse()) {
    endRow(table);
    parts.push('</table>');
  }
  return parts.join('');
}
