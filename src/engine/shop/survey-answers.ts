/** What surveys asked, and how often each answer was given. */
import { cellText, type Column, NO_DAY, textsOf } from '#domain/columns.ts';
import { dayOfMoment, formatDay } from '#domain/civil-time.ts';
import { foldText } from '#domain/normalise/width.ts';
import type { JobContext } from '#engine/job.ts';
import type { Shop } from './shop.ts';

export interface SurveyQuestion {
  readonly question: string;
  /** `open`: in people's own words; `number`: a scale or an amount. */
  readonly kind: 'choice' | 'number' | 'open';
  /** Responses with an answer to it. */
  readonly responses: number;
  /** Choices, most given first; the values of a scale, ascending. Not of an open question. */
  readonly answers: readonly AnswerCount[];
  /** Responses with none of these answers. */
  readonly others: number;
  /** Of numbers. */
  readonly mean: number | null;
  /** Where it asks on a scale of 0 to 10 who would recommend the shop. */
  readonly nps: NetPromoters | null;
  /** Own words, newest first, names in them not covered. */
  readonly quotes: readonly string[];
}

export interface AnswerCount {
  readonly answer: string;
  /** Responses that give it: of several choices each counts. */
  readonly responses: number;
}

/** Net promoter score: share of 9 and 10 less share of 0 to 6, as points from −100 to 100. */
export interface NetPromoters {
  readonly score: number;
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

const MOST_ANSWERS = 8;
const MOST_SCALE = 11;
const MOST_QUESTIONS = 40;
const MOST_QUOTES = 4;
/** Shorter ones say nothing by themselves. */
const LEAST_QUOTE = 4;
/** Answers of so many different wordings, most of them given once, were not chosen from a list. */
const OPEN_WORDINGS = 12;
const OPEN_SHARE = 0.5;
const BLOCK = 4096;

const SEVERAL = /multi|checkbox|多选|多選|複選|复选|select all|all that apply/i;
const BETWEEN_CHOICES = /\s*[、;；|┋\n]\s*/u;
/** Of choices ticked in one cell; also inside sentences, so that the other answers have to bear it out. */
const BETWEEN_CHOICES_OR_CLAUSES = /\s*[、;；|┋\n，]\s*|,\s+/u;
/** No sentence has it. */
export const ONLY_BETWEEN_CHOICES = /┋/;
/** Different answers that are looked at for choices. */
const MOST_WORDINGS = 1000;
/** Longer ones are no choices of a list. */
const LONGEST_CHOICE = 40;
const RECOMMENDS = /推荐|推薦|recommend|\bnps\b/i;

/** What survey systems write where a question was not answered, or not asked. */
const UNANSWERED = /^[(（](?:空|跳过|跳過|skipped|no answer)[)）]$/i;

/** A column of answers, and what each row of it was asked. */
export interface AskedColumn {
  /** Null where the row asks nothing. */
  readonly question: (row: number) => string | null;
  /** Null where it was not answered. */
  readonly answer: (row: number) => string | null;
  readonly kind: (row: number) => string | null;
  /** By which questions stand one after the other. */
  readonly place: (row: number) => string | null;
}

/** Answers below their questions, a row each, and surveys with a column for each question. */
export function askedColumns(shop: Shop): readonly AskedColumn[] {
  const read = (field: string, custom = false): ((row: number) => string | null) => {
    const column = shop.field('surveys', field, custom);
    return column ? textReader(column) : () => null;
  };
  const answerOf = (field: string, custom = false): AskedColumn['answer'] => {
    const cell = read(field, custom);
    return (row) => {
      const answer = cell(row)?.trim() ?? '';
      return answer === '' || UNANSWERED.test(answer) ? null : answer;
    };
  };
  const named = ['questionText', 'questionId'].find((field) => shop.field('surveys', field));
  const inRows: AskedColumn[] =
    named === undefined || !shop.field('surveys', 'answer')
      ? []
      : [
          {
            question: read(named),
            answer: answerOf('answer'),
            kind: read('questionKind'),
            place: read('questionId'),
          },
        ];
  const inColumns = shop.surveyQuestions().map((question, at): AskedColumn => {
    const place = String(at + 1);
    return {
      question: () => question,
      answer: answerOf(question, true),
      kind: () => null,
      place: () => place,
    };
  });
  return [...inRows, ...inColumns];
}

/** @param takes whose answers count; rows that name nobody come as −1 */
export async function countAnswers(
  shop: Shop,
  asOf: number,
  takes: (person: number) => boolean,
  job: JobContext,
): Promise<readonly SurveyQuestion[]> {
  const persons = shop.personsOf('surveys');
  const days = daysOf(shop.field('surveys', 'at'));
  const responses = responsesOf(shop, persons, days);
  const books = new Map<string, QuestionBook>();
  const columns = askedColumns(shop);
  for (const [at, { question, answer, kind, place }] of columns.entries()) {
    for (let row = 0; row < persons.length; row++) {
      if (row % BLOCK === 0 && job.due()) {
        await job.pause((at + row / persons.length) / columns.length);
      }
      const asked = question(row);
      const day = days ? days[row]! : NO_DAY;
      if (asked === null || day > asOf) continue;
      const given = answer(row);
      if (given === null) continue;
      let book = books.get(asked);
      if (!book) books.set(asked, (book = new QuestionBook(kind(row) ?? '', asked)));
      book.stand(place(row));
      book.see(given);
      if (takes(persons[row]!)) book.add(responses(row), given, day);
    }
  }
  return [...books]
    .filter(([, book]) => book.responses > 0)
    .map(([question, book]) => ({ place: book.place, view: book.view(question) }))
    .sort(
      (a, b) =>
        compareIds(a.place, b.place) ||
        b.view.responses - a.view.responses ||
        (a.view.question < b.view.question ? -1 : 1),
    )
    .slice(0, MOST_QUESTIONS)
    .map(({ view }) => view);
}

/** Score of answers from 0 to 10; null where there are none. */
export function netPromoters(values: Iterable<number>): NetPromoters | null {
  let [promoters, passives, detractors] = [0, 0, 0];
  for (const value of values) {
    if (value >= 9) promoters++;
    else if (value >= 7) passives++;
    else detractors++;
  }
  const all = promoters + passives + detractors;
  if (all === 0) return null;
  return { score: (100 * (promoters - detractors)) / all, promoters, passives, detractors };
}

/** The answers to one question as they come. */
class QuestionBook {
  readonly #saysSeveral: boolean;
  /** How often each wording is given, by anybody: the first of them. */
  readonly #wordings = new Map<string, number>();
  readonly #isOpen: boolean;
  readonly #given = new Set<number | string>();
  readonly #counts = new Map<string, Set<number | string>>();
  readonly #quotes: { readonly text: string; readonly day: number }[] = [];
  #place: string | null = null;
  #isNumeric: boolean;
  #isTenScale = true;
  #largest = 0;

  constructor(kind: string, question: string) {
    this.#saysSeveral = SEVERAL.test(kind) || SEVERAL.test(question);
    this.#isOpen = /open|text|开放|開放|填空|问答|問答|簡答|简答/i.test(kind);
    this.#isNumeric = !this.#isOpen && !this.#saysSeveral;
  }

  get responses(): number {
    return this.#given.size;
  }

  /** The first place at which it is asked. */
  get place(): string {
    return this.#place ?? '';
  }

  stand(place: string | null): void {
    if (place !== null && (this.#place === null || compareIds(place, this.#place) < 0)) {
      this.#place = place;
    }
  }

  /** Anybody's answer: what kind of question it is does not depend on whose are counted. */
  see(answer: string): void {
    const times = this.#wordings.get(answer);
    if (times !== undefined || this.#wordings.size < MOST_WORDINGS) {
      this.#wordings.set(answer, (times ?? 0) + 1);
    }
    if (!this.#isNumeric) return;
    const value = Number(answer);
    if (!Number.isFinite(value)) {
      this.#isNumeric = false;
      return;
    }
    if (!Number.isInteger(value) || value < 0 || value > 10) this.#isTenScale = false;
    if (value > this.#largest) this.#largest = value;
  }

  add(response: number | string, answer: string, day: number): void {
    this.#given.add(response);
    let givers = this.#counts.get(answer);
    if (!givers) this.#counts.set(answer, (givers = new Set()));
    givers.add(response);
    if (answer.length >= LEAST_QUOTE) this.#quotes.push({ text: answer, day });
  }

  /** What stands between the choices of an answer; null where an answer is one. */
  #separator(): RegExp | null {
    if (this.#isOpen || this.#isNumeric) return null;
    const given = [...this.#wordings.keys()];
    if (this.#saysSeveral) {
      const isPlain = given.some((answer) => BETWEEN_CHOICES.test(answer));
      return isPlain || !this.#areChoices(BETWEEN_CHOICES_OR_CLAUSES)
        ? BETWEEN_CHOICES
        : BETWEEN_CHOICES_OR_CLAUSES;
    }
    if (given.some((answer) => ONLY_BETWEEN_CHOICES.test(answer))) return BETWEEN_CHOICES;
    return [BETWEEN_CHOICES, BETWEEN_CHOICES_OR_CLAUSES].find((it) => this.#areChoices(it)) ?? null;
  }

  /** Whether the parts of the answers are mostly answers of others, too, and few. */
  #areChoices(separator: RegExp): boolean {
    let several = 0;
    const parts = new Set<string>();
    for (const [answer, times] of this.#wordings) {
      const choices = answer.split(separator).filter((one) => one !== '');
      if (choices.length > 1) several += times;
      for (const one of choices) parts.add(one);
    }
    const alone = [...parts].filter((one) => this.#wordings.has(one)).length;
    const isShort = [...parts].every((one) => one.length <= LONGEST_CHOICE);
    return several > 2 && isShort && parts.size <= this.#wordings.size && alone * 2 >= parts.size;
  }

  /** Every answer as the choices that it names. */
  #split(separator: RegExp): void {
    for (const [answer, givers] of Array.from(this.#counts)) {
      const choices = answer.split(separator).filter((one) => one !== '');
      if (choices.length === 1 && choices[0] === answer) continue;
      this.#counts.delete(answer);
      for (const one of choices) {
        const own = this.#counts.get(one) ?? new Set();
        for (const giver of givers) own.add(giver);
        this.#counts.set(one, own);
      }
    }
  }

  view(question: string): SurveyQuestion {
    const separator = this.#separator();
    if (separator !== null) this.#split(separator);
    const counts = Array.from(this.#counts, ([answer, givers]) => ({
      answer,
      responses: givers.size,
    })).sort((a, b) => b.responses - a.responses || (a.answer < b.answer ? -1 : 1));
    const view = { question, responses: this.responses, mean: null, nps: null, quotes: [] };
    if (this.#isNumeric) return { ...view, ...this.#numbers(question, counts) };
    const once = counts.filter(({ responses }) => responses === 1).length;
    const isOpen =
      this.#isOpen || (counts.length > OPEN_WORDINGS && once >= OPEN_SHARE * counts.length);
    if (isOpen) {
      const quotes = [...this.#quotes]
        .sort((a, b) => b.day - a.day || (a.text < b.text ? -1 : 1))
        .map(({ text }) => text);
      return {
        ...view,
        kind: 'open',
        answers: [],
        others: this.responses,
        quotes: [...new Set(quotes)].slice(0, MOST_QUOTES),
      };
    }
    const answers = counts.slice(0, MOST_ANSWERS);
    return { ...view, kind: 'choice', answers, others: this.#without(answers) };
  }

  #numbers(
    question: string,
    counts: readonly AnswerCount[],
  ): Pick<SurveyQuestion, 'kind' | 'answers' | 'others' | 'mean' | 'nps'> {
    let sum = 0;
    let count = 0;
    for (const { answer, responses } of counts) {
      sum += Number(answer) * responses;
      count += responses;
    }
    const isScale = counts.length <= MOST_SCALE;
    const answers = isScale ? [...counts].sort((a, b) => Number(a.answer) - Number(b.answer)) : [];
    const asksNps = this.#isTenScale && this.#largest > 5 && RECOMMENDS.test(foldText(question));
    return {
      kind: 'number',
      answers,
      others: this.#without(answers),
      mean: count > 0 ? sum / count : null,
      nps: asksNps
        ? netPromoters(
            counts.flatMap(({ answer, responses }) =>
              Array.from({ length: responses }, () => Number(answer)),
            ),
          )
        : null,
    };
  }

  #without(answers: readonly AnswerCount[]): number {
    const among = new Set<number | string>();
    for (const { answer } of answers) {
      for (const response of this.#counts.get(answer)!) among.add(response);
    }
    return this.responses - among.size;
  }
}

/** What makes rows one response: its number, else the same person on the same day, else the row itself. */
function responsesOf(
  shop: Shop,
  persons: Int32Array,
  days: Int32Array | null,
): (row: number) => number | string {
  const ids = shop.field('surveys', 'responseId');
  const idOf = ids ? textReader(ids) : () => null;
  return (row) => {
    const id = idOf(row);
    if (id !== null) return id;
    const person = persons[row]!;
    return person < 0 ? row : `person ${person} ${days ? days[row]! : ''}`;
  };
}

/** Reads a column's cells as text, whatever its type. */
export function textReader(column: Column): (row: number) => string | null {
  switch (column.type) {
    case 'category': {
      const texts = textsOf(column.dictionary);
      return (row) => texts[column.codes[row]!] ?? null;
    }
    case 'text':
      return (row) => cellText(column, row);
    case 'decimal':
      return (row) =>
        Number.isNaN(column.units[row]!) ? null : String(column.units[row]! / 10 ** column.scale);
    case 'float':
      return (row) => (Number.isNaN(column.values[row]!) ? null : String(column.values[row]!));
    case 'flag':
      return (row) => (column.flags[row]! < 0 ? null : String(column.flags[row]!));
    case 'day':
      return (row) => (column.days[row] === NO_DAY ? null : formatDay(column.days[row]!));
    default:
      return () => null;
  }
}

/** Days of a column of days or moments; null for others. */
export function daysOf(column: Column | null): Int32Array | null {
  if (column?.type === 'day') return column.days;
  if (column?.type !== 'moment') return null;
  return Int32Array.from(column.millis, (millis) =>
    Number.isNaN(millis) ? NO_DAY : dayOfMoment(millis),
  );
}

/** Q2 before Q10. */
function compareIds(a: string, b: string): number {
  const [left, right] = [Number(a.replaceAll(/\D+/g, '')), Number(b.replaceAll(/\D+/g, ''))];
  return left - right || (a === b ? 0 : a < b ? -1 : 1);
}
