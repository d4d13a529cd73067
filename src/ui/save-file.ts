/** Hands a file made in the page to the browser's downloads. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replaceAll(/[\\/:*?"<>|]/g, '-');
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A number shown in a table, or text. */
export type PlainCell = string | number | null;

/**
 * CSV text that Excel opens in the right encoding. Text that a spreadsheet would run as a formula
 * (= + - @, tab, CR first) gets an apostrophe before it.
 */
export function plainCsv(rows: readonly (readonly PlainCell[])[]): string {
  const write = (cell: PlainCell) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return String(cell);
    const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => row.map(write).join(',')).join('\r\n')}\r\n`;
}
