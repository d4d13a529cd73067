/** Names of what was dropped: a file, or a table inside of one, as `book.xlsx › Orders`. */

/** Stands between a file and what is inside. */
const INSIDE = ' › ';

export function nameInside(outer: string, inner: string): string {
  return `${outer}${INSIDE}${inner}`;
}

/** A file as a person dropped it. */
export interface DroppedName {
  readonly name: string;
  /** What of it is among the names; empty for a file that is a table itself. */
  readonly inside: readonly string[];
  /** Its tables are sheets of a workbook. */
  readonly isWorkbook: boolean;
}

/** The files that the names belong to, in their order. Two files of one name are two. */
export function droppedFiles(names: readonly string[]): readonly DroppedName[] {
  const files: DroppedName[] = [];
  const opened = new Map<string, string[]>();
  for (const whole of names) {
    const at = whole.indexOf(INSIDE);
    const name = at < 0 ? whole : whole.slice(0, at);
    const known = at < 0 ? undefined : opened.get(name);
    const inside = known ?? [];
    if (at >= 0) inside.push(whole.slice(at + INSIDE.length));
    if (known) continue;
    files.push({ name, inside, isWorkbook: WORKBOOK.test(name) });
    if (at >= 0) opened.set(name, inside);
  }
  return files;
}

const WORKBOOK = /\.(?:xls[xmb]?|xlt[xm]?|ods|fods|et|ett)$/i;
