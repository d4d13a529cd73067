/** What everybody said, whoever they are: marks, kinds of requests, answers to surveys, up to the as-of day. */
import { NO_DAY } from '#domain/columns.ts';
import type { TableKind } from '#domain/tables.ts';
import { type AnalysisInput, numbersOf } from '#engine/analysis.ts';
import type { Shop } from '#engine/shop/shop.ts';
import {
  countAnswers,
  daysOf,
  netPromoters,
  type NetPromoters,
  type SurveyQuestion,
  textReader,
} from '#engine/shop/survey-answers.ts';

export interface ReviewQuote {
  readonly text: string;
  readonly rating: number | null;
  readonly day: number | null;
}

export interface Said {
  readonly reviews: number;
  /** Of these, those of which no file says whose they are. */
  readonly unnamed: number;
  /** Some of them as they are: of the lowest and of the highest marks, else the newest. */
  readonly quotes: readonly ReviewQuote[];
  /** Marks as files give them, the best first; none where there are too many to be marks. */
  readonly ratings: readonly { readonly rating: number; readonly reviews: number }[];
  readonly ratingMean: number | null;
  /** Of the reviews' own column for it. */
  readonly nps: NetPromoters | null;
  readonly tickets: number;
  /** Kinds of requests, most frequent first; at most 8. */
  readonly ticketKinds: readonly { readonly kind: string; readonly tickets: number }[];
  readonly questions: readonly SurveyQuestion[];
}

const MOST_RATINGS = 11;
const MOST_KINDS = 8;

export async function saidIn({ shop, asOf, job }: AnalysisInput): Promise<Said> {
  return {
    ...reviewsOf(shop, asOf),
    ...ticketsOf(shop, asOf),
    questions: await countAnswers(shop, asOf, () => true, job),
  };
}

/** Rows up to the day; those without a date are as they are now. */
function rowsUntil(shop: Shop, table: TableKind, field: string, asOf: number): number[] {
  const days = daysOf(shop.field(table, field));
  const rows: number[] = [];
  const count = shop.personsOf(table).length;
  for (let row = 0; row < count; row++) {
    if ((days ? days[row]! : NO_DAY) <= asOf) rows.push(row);
  }
  return rows;
}

function reviewsOf(
  shop: Shop,
  asOf: number,
): Pick<Said, 'reviews' | 'unnamed' | 'quotes' | 'ratings' | 'ratingMean' | 'nps'> {
  const rows = rowsUntil(shop, 'feedback', 'at', asOf);
  const persons = shop.personsOf('feedback');
  const marks = (field: string): Float64Array | readonly number[] | null => {
    const column = shop.field('feedback', field);
    const isTold = column && !['category', 'text', 'flag'].includes(column.type);
    return isTold ? numbersOf(column) : null;
  };
  const told = (field: string): readonly number[] => {
    const values = marks(field);
    return values ? rows.map((row) => values[row]!).filter((value) => !Number.isNaN(value)) : [];
  };
  const ratings = told('rating');
  const counts = new Map<number, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return {
    reviews: rows.length,
    unnamed: rows.filter((row) => persons[row]! < 0).length,
    quotes: quotesOf(shop, rows, marks('rating')),
    ratings:
      counts.size > MOST_RATINGS
        ? []
        : Array.from(counts, ([rating, reviews]) => ({ rating, reviews })).sort(
            (a, b) => b.rating - a.rating,
          ),
    ratingMean:
      ratings.length > 0 ? ratings.reduce((sum, own) => sum + own, 0) / ratings.length : null,
    nps: netPromoters(told('nps')),
  };
}

const EACH = 3;
const SHORTEST = 8;
/** Longer ones are read less. */
const LONG = 140;

/** The newest of the lowest and of the highest marks; of unmarked reviews the newest. Undated ones as they stand. */
function quotesOf(
  shop: Shop,
  rows: readonly number[],
  marks: Float64Array | readonly number[] | null,
): readonly ReviewQuote[] {
  const text = shop.field('feedback', 'text');
  if (!text) return [];
  const textOf = textReader(text);
  const days = daysOf(shop.field('feedback', 'at'));
  const dayOf = (row: number): number => (days ? days[row]! : NO_DAY);
  const markOf = (row: number): number => marks?.[row] ?? Number.NaN;
  const marked = rows.map(markOf).filter((mark) => !Number.isNaN(mark));
  const lowest = marked.reduce((least, mark) => Math.min(least, mark), Infinity);
  const highest = marked.reduce((most, mark) => Math.max(most, mark), -Infinity);
  const newest = (isMeant: (row: number) => boolean, count: number): ReviewQuote[] => {
    const meant = rows.filter(isMeant).sort((a, b) => dayOf(b) - dayOf(a) || a - b);
    const quotes: ReviewQuote[] = [];
    const seen = new Set<string>();
    for (const most of [LONG, Infinity]) {
      for (const row of meant) {
        if (quotes.length === count) return quotes;
        const said = textOf(row)?.trim() ?? '';
        if (said.length < SHORTEST || said.length > most || seen.has(said)) continue;
        seen.add(said);
        const mark = markOf(row);
        quotes.push({
          text: said,
          rating: Number.isNaN(mark) ? null : mark,
          day: dayOf(row) === NO_DAY ? null : dayOf(row),
        });
      }
    }
    return quotes;
  };
  if (!(lowest < highest)) return newest(() => true, 2 * EACH);
  return [
    ...newest((row) => markOf(row) === lowest, EACH),
    ...newest((row) => markOf(row) === highest, EACH),
  ];
}

function ticketsOf(shop: Shop, asOf: number): Pick<Said, 'tickets' | 'ticketKinds'> {
  const rows = rowsUntil(shop, 'tickets', 'openedAt', asOf);
  const category = shop.field('tickets', 'category');
  const counts = new Map<string, number>();
  if (category) {
    const kindOf = textReader(category);
    for (const row of rows) {
      const kind = kindOf(row);
      if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return {
    tickets: rows.length,
    ticketKinds: Array.from(counts, ([kind, tickets]) => ({ kind, tickets }))
      .sort((a, b) => b.tickets - a.tickets || (a.kind < b.kind ? -1 : 1))
      .slice(0, MOST_KINDS),
  };
}
