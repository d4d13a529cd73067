/** A CSV file in pieces: UTF-8 with a mark, so that spreadsheets read it, CRLF, minimal quotes. */
import { civilFromDay } from '#domain/civil-time.ts';
import type { ShopWords } from './shop-words.ts';

export interface DemoFile {
  readonly name: string;
  /** Pieces of the file in order, for a Blob. */
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
}

const PIECE_LENGTH = 200_000;
const QUOTED = /[",\r\n]|^\s|\s$/;

export class Sheet<Column extends string> {
  readonly #name: string;
  readonly #columns: readonly Column[];
  readonly #encoder = new TextEncoder();
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  #text = '\uFEFF';

  /** @param columns header text by column, in the order of the file */
  constructor(name: string, columns: Readonly<Partial<Record<Column, string>>>) {
    this.#name = name;
    this.#columns = Object.keys(columns) as Column[];
    this.#text += `${this.#columns.map((column) => cellText(columns[column] ?? '')).join(',')}\r\n`;
  }

  /** Cells left out are empty; cells of columns that the file lacks are passed over. */
  add(row: Readonly<Partial<Record<Column, string | number>>>): void {
    let text = '';
    let separator = '';
    for (const column of this.#columns) {
      const cell = row[column];
      text += separator;
      if (cell !== undefined) text += typeof cell === 'number' ? String(cell) : cellText(cell);
      separator = ',';
    }
    this.#text += `${text}\r\n`;
    if (this.#text.length >= PIECE_LENGTH) this.#flush();
  }

  finish(): DemoFile {
    this.#flush();
    return { name: `${this.#name}.csv`, parts: this.#parts };
  }

  #flush(): void {
    this.#parts.push(this.#encoder.encode(this.#text));
    this.#text = '';
  }
}

function cellText(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Days, moments and money as the shop's exports write them. */
export class CellFormat {
  readonly #sign: string;
  readonly #withSeconds: boolean;
  readonly #decimals: number;
  readonly #days = new Map<number, string>();

  constructor({ dateSign, withSeconds, decimals }: ShopWords) {
    this.#sign = dateSign;
    this.#withSeconds = withSeconds;
    this.#decimals = decimals;
  }

  day(day: number): string {
    let text = this.#days.get(day);
    if (text === undefined) {
      const civil = civilFromDay(day);
      text = [String(civil.year), two(civil.month), two(civil.day)].join(this.#sign);
      this.#days.set(day, text);
    }
    return text;
  }

  /** @param second after midnight */
  moment(day: number, second: number): string {
    const clock = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`;
    return `${this.day(day)} ${clock}${this.#withSeconds ? `:${two(second % 60)}` : ''}`;
  }

  /** @param coins integer units of the smallest coin */
  money(coins: number): string {
    if (this.#decimals === 0) return String(coins);
    return `${Math.floor(coins / 100)}.${two(coins % 100)}`;
  }
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
