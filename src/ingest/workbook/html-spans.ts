/**
 * Spans of cells in HTML, which the library that reads it is slow with: it compares every cell with every span,
 * and goes round for ever on one of no columns.
 */

const SPANNING_TAG = /<[^<>]*(?:col|row)span[^<>]*/gi;
const SPAN = /\b(col|row)span\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s'">]+))/gi;
/** As browsers bound them. */
const MOST_SPANNED = { col: 1000, row: 65_534 } as const;

/** A span of nought columns, which the library goes round and round on, is one of one; endless ones end. */
export function withSoundSpans(html: string): string {
  return html.replaceAll(SPANNING_TAG, (tag) =>
    tag.replaceAll(SPAN, (_, kind: string, ...values: readonly unknown[]) => {
      const told = values.slice(0, 3).find((it) => typeof it === 'string') as string;
      const most = MOST_SPANNED[kind.toLowerCase() as 'col' | 'row'];
      const span = Math.min(most, Math.trunc(Number(told)));
      return `${kind.toLowerCase()}span="${span >= 1 ? span : 1}"`;
    }),
  );
}

export interface Spans {
  readonly columns: number;
  readonly rows: number;
}

/** @param tag as {@link withSoundSpans} leaves it */
export function spansOf(tag: string): Spans {
  if (!tag.includes('span="')) return { columns: 1, rows: 1 };
  const told = (name: RegExp): number => Number(name.exec(tag)?.[1] ?? 1);
  return { columns: told(/\bcolspan="(\d+)"/), rows: told(/\browspan="(\d+)"/) };
}

/** Comparisons of cells with spans that the library makes in some ten seconds. */
export const MOST_COMPARED = 2e9;

/** Counts what the library will compare: each cell with each span, again for each that reaches into its row. */
export class SpanCost {
  #rows = 0;
  #cells = 0;
  #spans = 0;
  readonly #down: (readonly [row: number, rows: number])[] = [];

  addRow(): void {
    this.#rows++;
  }

  addCell({ columns, rows }: Spans): void {
    this.#cells++;
    if (columns === 1 && rows === 1) return;
    this.#spans++;
    if (rows > 1) this.#down.push([this.#rows, rows]);
  }

  isMoreThan(most: number): boolean {
    const reached = this.#down.reduce(
      (sum, [row, rows]) => sum + Math.min(rows, this.#rows - row + 1),
      0,
    );
    const perRow = 1 + reached / Math.max(1, this.#rows);
    return this.#cells * this.#spans * perRow > most;
  }
}
