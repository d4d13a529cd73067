/**
 * Tables of HTML with every row and cell closed. HTML lets `</td>` and `</tr>` be left out, and what shop systems
 * write by hand often does; the library that reads the tables wants them.
 */

const TAGS =
  /<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<(\/?)(table|thead|tbody|tfoot|tr|td|th)\b[^>]*>/gi;

interface OpenTable {
  hasRow: boolean;
  cell: string | null;
}

export function closedHtml(html: string): string {
  const parts: string[] = [];
  const tables: OpenTable[] = [];
  const endCell = (table: OpenTable): void => {
    if (table.cell !== null) parts.push(`</${table.cell}>`);
    table.cell = null;
  };
  const endRow = (table: OpenTable): void => {
    endCell(table);
    if (table.hasRow) parts.push('</tr>');
    table.hasRow = false;
  };
  let from = 0;
  for (const match of html.matchAll(TAGS)) {
    parts.push(html.slice(from, match.index));
    const [tag, , slash, name = ''] = match;
    from = match.index + tag.length;
    const kind = name.toLowerCase();
    const table = tables.at(-1);
    const isEnd = slash === '/';
    if (kind === 'table' && !isEnd) tables.push({ hasRow: false, cell: null });
    else if (table === undefined || kind === '') {
      // Outside of tables, comments and scripts: as they stand.
    } else if (kind === 'td' || kind === 'th') {
      endCell(table);
      if (isEnd) continue;
      if (!table.hasRow) parts.push('<tr>');
      table.hasRow = true;
      table.cell = kind;
    } else {
      endRow(table);
      if (kind === 'tr') {
        if (isEnd) continue;
        table.hasRow = true;
      } else if (kind === 'table') tables.pop();
    }
    parts.push(tag);
  }
  parts.push(html.slice(from));
  for (const table of tables.reverse()) {
    endRow(table);
    parts.push('</table>');
  }
  return parts.join('');
}
