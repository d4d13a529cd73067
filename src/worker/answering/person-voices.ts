/** What one person said: reviews, requests, answers to surveys, newest first. */
import { complaintRows } from '#analyses/voices/complaints.ts';
import { NO_DAY } from '#domain/columns.ts';
import type { DerivedShop } from '#derive/shop.ts';
import {
  type AskedColumn,
  askedColumns,
  ONLY_BETWEEN_CHOICES,
} from '#engine/shop/survey-answers.ts';
import type { SaidView } from '#worker/protocol/people.ts';
import type { PersonRows } from './person-rows.ts';

/** So many of a person go to the page; who says more is met nowhere. */
const MOST_SAID = 200;

export class PersonVoices {
  readonly #shop: DerivedShop;
  readonly #table: PersonRows['of'];
  #asked: readonly AskedColumn[] | null = null;
  #isComplaint: ((row: number) => boolean) | null = null;

  constructor(shop: DerivedShop, rows: PersonRows) {
    this.#shop = shop;
    this.#table = (table, dayField) => rows.of(table, dayField);
  }

  of(person: number): readonly SaidView[] {
    return [...this.#reviews(person), ...this.#tickets(person), ...this.#responses(person)]
      .sort((a, b) => (b.day ?? NO_DAY) - (a.day ?? NO_DAY))
      .slice(0, MOST_SAID);
  }

  #reviews(person: number): SaidView[] {
    const { rows, day, text, number } = this.#table('feedback', 'at');
    return Array.from(rows(person), (row) => ({
      kind: 'review' as const,
      day: day(row),
      rating: number('rating', row),
      nps: number('nps', row),
      text: text('text', row),
    }));
  }

  #tickets(person: number): SaidView[] {
    const { rows, day, text } = this.#table('tickets', 'openedAt');
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
    const { rows, day, text } = this.#table('surveys', 'at');
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
}
