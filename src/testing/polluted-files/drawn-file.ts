/** A file drawn from a seed, with the cells that have to come of it: what every class of pollution is made with. */
import type { Random } from '#demo/random.ts';
import { randomTable, type RandomTable, type TableWish } from './random-table.ts';
import { PLAIN, type Spelling, writtenLine, writtenTable } from './written-table.ts';

export type Lines = readonly (readonly string[])[];
export interface Drawn {
  readonly text: string;
  readonly truth: Lines;
  /** UTF-8 unless told. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}
export type Polluter = (random: Random) => Drawn;

export function spelling(random: Random, own: Partial<Spelling> = {}): Spelling {
  return {
    ...PLAIN,
    delimiter: random.pick([',', ',', ',', ';', '\t', '|']),
    quoting: random.pick(['needed', 'needed', 'all', 'texts']),
    newline: random.pick(['\n', '\r\n']),
    ...own,
  };
}

export function linesOf({ header, rows }: RandomTable): Lines {
  return [header, ...rows];
}

/** A table under a spelling. */
export function spelled(random: Random, own: Partial<Spelling>, wish?: TableWish): Drawn {
  const truth = linesOf(randomTable(random, wish));
  return { text: writtenTable(truth, spelling(random, own)), truth };
}

/** The same table without some characters in its cells. */
export function without(lines: Lines, characters: RegExp, instead = ' '): Lines {
  return lines.map((cells) => cells.map((cell) => cell.replaceAll(characters, instead).trim()));
}

/** Some lines put in at a place. */
export function placed(lines: readonly string[], at: number, more: readonly string[]): string[] {
  return [...lines.slice(0, at), ...more, ...lines.slice(at)];
}

export function joined(lines: readonly string[], newline: string): string {
  return lines.map((line) => line + newline).join('');
}

export function withLines(
  random: Random,
  change: (lines: string[], how: Spelling, table: Lines) => readonly string[],
  wish: TableWish = {},
): Drawn {
  const how = spelling(random);
  const truth = linesOf(randomTable(random, wish));
  const lines = truth.map((cells) => writtenLine(cells, how));
  return { text: joined(change(lines, how, truth), how.newline), truth };
}
