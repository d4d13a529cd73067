/** What one person said: reviews, requests, answers to surveys, newest first. */
import { complaintRows } from '#analyses/voices/complaints.ts';
import { NO_DAY } from '#domain/columns.ts';
import type { TableKind } from '#domain/tables.ts';
import type { DerivedShop } from '#derive/shop.ts';
import { numbersOf } from '#engine/analysis.ts';
import { type Groups, groupRows } from '#engine/columns/groups.ts';
import {
  type AskedColumn,
  askedColumns,
  daysOf,
  ONLY_BETWEEN_CHOICES,
  textReader,
} from '#engine/shop/survey-answers.ts';
import type { SaidView } from '#worker/protocol/people.ts';

/** So many of a person go to the page; who says more is met nowhere. */
const MOST_SAID = 200;

/** Reads the rows of one table about one person. */
interface Reader {
  readonly rows: (person: number) => Int32Array;
  /** Null where no file says it. */
  readonly day: (row: number) => number | null;
  readonly text: (field: string, row: number) => string | null;
  readonly number: (field: string, row: number) => number | null;
}

export class PersonVoices {
  readonly #shop: DerivedShop;
  readonly #readers = new Map<TableKind, Reader>();
  #asked: readonly AskedColumn[] | null = null;
  #isComplaint: ((row: number) => boolean) | null = null;

  constructor(shop: DerivedShop) {
    this.#shop = shop;
  }

  of(person: number): readonly SaidView[] {
    return [...this.#reviews(person), ...this.#tickets(person), ...this.#responses(person)]
      .sort((a, b) => (b.day ?? NO_DAY) - (a.day ?? NO_DAY))
      .slice(0, MOST_SAID);
  }

  #reviews(person: number): SaidView[] {
    const { rows, day, text, number } = this.#reader('feedback', 'at');
    return Array.from(rows(person), (row) => ({
      kind: 'review' as const,
      day: day(row),
      rating: number('rating', row),
      nps: number('nps', row),
      text: text('text', row),
    }));
  }

  #tickets(person: number): SaidView[] {
    const { rows, day, text } = this.#reader('tickets', 'openedAt');
    return Array.from(rows(person), (row) => ({
      kind: 'ticket' as const,
      day: day(row),
      category: text('category', row),
      status: text('status', row),
      isComplaint: (this.#isComplaint ??= complaintRows(this.#shop))(row),
      text: text('text', row),
    }));
  }

  /** Answers of one response stand together, in the order of its rows. */
  #responses(person: number): SaidView[] {
    const { rows, day, text } = this.#reader('surveys', 'at');
    const responses = new Map<
      string,
      { readonly day: number | null; readonly answers: Map<string, string[]> }
    >();
    this.#asked ??= askedColumns(this.#shop);
    for (const row of rows(person)) {
      for (const asked of this.#asked) {
        const answer = asked.answer(row);
        if (answer === null) continue;
        const on = day(row);
        const key = text('responseId', row) ?? `day ${on}`;
        let response = responses.get(key);
        if (!response) responses.set(key, (response = { day: on, answers: new Map() }));
        const question = asked.question(row) ?? '';
        const given = response.answers.get(question);
        const choices = answer.split(ONLY_BETWEEN_CHOICES);
        if (given) given.push(...choices);
        else response.answers.set(question, choices);
      }
    }
    return Array.from(responses.values(), ({ day: on, answers }) => ({
      kind: 'survey' as const,
      day: on,
      answers: Array.from(answers, ([question, given]) => ({ question, answers: given })),
    }));
  }

  #reader(table: TableKind, dayField: string): Reader {
    const known = this.#readers.get(table);
    if (known) return known;
    const shop = this.#shop;
    let groups: Groups | null = null;
    const days = daysOf(shop.field(table, dayField));
    const texts = new Map<string, (row: number) => string | null>();
    const reader: Reader = {
      rows: (person) => {
        groups ??= groupRows(shop.personsOf(table), shop.personCount);
        return groups.members.subarray(groups.starts[person], groups.starts[person + 1]);
      },
      day: (row) => (days === null || days[row] === NO_DAY ? null : days[row]!),
      text: (field, row) => {
        let read = texts.get(field);
        if (!read) {
          const column = shop.field(table, field);
          read = column ? textReader(column) : () => null;
          texts.set(field, read);
        }
        return read(row);
      },
      number: (field, row) => {
        const column = shop.field(table, field);
        if (!column || !['decimal', 'float'].includes(column.type)) return null;
        const value = numbersOf(column)[row]!;
        return Number.isNaN(value) ? null : value;
      },
    };
    this.#readers.set(table, reader);
    return reader;
  }
}
