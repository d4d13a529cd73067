/** The one sentence after a drop, from what was read. */
import type { BatchAlert } from '#domain/batch.ts';
import { droppedFiles } from '#domain/dropped-names.ts';
import type { Locale } from '#domain/locale.ts';
import { addExact, parsePlainDecimal, toDecimalString } from '#domain/money.ts';
import type { Formats } from '#ui/words/formats.ts';
import type { TextOf } from '#ui/words/text.ts';
import type { StagedFileView, StagedView } from '#worker/protocol/import.ts';
import { saidFiles } from '#app/file-count.ts';
import type { importText } from './import-text.ts';
import { leftOutList } from '#app/screens/import/outcome/left-out-words.ts';
import { quoted } from '#app/screens/import/mapping/field-words.ts';
import { columnName } from '#ui/words/column-name.ts';

export interface StageSummary {
  readonly sentence: string;
  readonly lead: string;
  /** Something would come in, or at least is understood: the one button can be pressed. */
  readonly canStart: boolean;
}

export interface StageFacts {
  readonly view: StagedView;
  /** Files that take part: neither refused nor left out. */
  readonly taking: readonly StagedFileView[];
  /** Files, and tables of files, that cannot be used. */
  readonly refused: readonly StagedFileView[];
  readonly questionCount: number;
  /** The workspace holds nothing yet. */
  readonly isFirst: boolean;
  readonly currency: string | null;
  /** Columns that change numbers and are hardly more than a guess. */
  readonly unsure: readonly {
    readonly file: string;
    readonly header: string;
    readonly field: string;
  }[];
}

type Words = TextOf<typeof importText>;

export function summarize(all: StageFacts, words: Words, formats: Formats): StageSummary {
  const facts = { ...all, taking: all.taking.filter((file) => !isBare(file)) };
  const { view, taking, isFirst } = facts;
  if (taking.length === 0) return summarizeNothing(all, words, formats);
  const rowsOf = (outcome: 'new' | 'changed'): number =>
    taking.reduce((sum, { rows }) => sum + rows[outcome], 0);
  const [newRows, changedRows] = [rowsOf('new'), rowsOf('changed')];
  const refused = refusals(facts, words);
  const read = saidFiles(
    taking.map(({ name }) => name),
    formats.locale,
  );
  const left = leftOutList(view.totals.leftOut, formats.locale);
  const uncounted =
    left === null ? [] : [words.leftOutOf(view.totals.orders + left.orders, left.list)];
  const rest = [
    ...uncounted,
    ...anonymous(facts, words, formats),
    ...refused,
    ...closing(facts, words, formats),
  ];
  const whole = holdings(facts, words, formats, view.totals.orders, view.totals.people, true);
  const afterwards = whole === '' ? [] : [words.afterwards(whole)];
  if (newRows === 0) {
    const sentence =
      changedRows > 0 ? words.onlyChanged(changedRows) : nothingNew(facts, read, words);
    const lead = changedRows > 0 ? [...afterwards, ...rest] : [words.nothingNewLead, ...refused];
    return { sentence, lead: sentences(lead, formats), canStart: true };
  }
  if (isFirst) {
    const { firstDay, lastDay } = view.totals;
    const period =
      firstDay === null || lastDay === null
        ? []
        : [words.period(formats.dayRange(firstDay, lastDay))];
    return {
      sentence: words.readFiles(read, whole || words.rows(newRows)),
      lead: sentences([...period, ...rest], formats),
      canStart: true,
    };
  }
  const { newOrders, newPeople } = view.totals;
  const added = holdings(facts, words, formats, newOrders, newPeople, false);
  return {
    sentence: words.broughtNew(read, added || words.rows(newRows)),
    lead: sentences([...afterwards, ...rest], formats),
    canStart: true,
  };
}

/** A header with no row under it: read and told of, but nothing to take. */
export function isBare({ refusal, columns, rows }: StagedFileView): boolean {
  const rejected = Object.values(rows.rejected).reduce((sum, count) => sum + count, 0);
  return (
    refusal === null &&
    columns.length > 0 &&
    rows.new + rows.changed + rows.duplicate + rejected === 0
  );
}

/** What cannot be used beside what can: other files, and other tables of the same ones. */
function refusals({ taking, refused }: StageFacts, words: Words): string[] {
  const unread = refused.flatMap(({ refusal }) =>
    refusal?.code === 'sheetsLeftOut' ? [refusal.count] : [],
  );
  const rest = refused.filter(({ refusal }) => refusal?.code !== 'sheetsLeftOut');
  const read = droppedFiles(taking.map(({ name }) => name)).length;
  const both = droppedFiles([...taking, ...rest].map(({ name }) => name)).length;
  const files = both - read;
  return [
    ...(files > 0 ? [words.alsoRefused(files)] : []),
    ...(files === 0 && rest.length > 0 ? [words.tablesRefused(rest.length)] : []),
    ...unread.map((count) => words.tablesUnread(count)),
  ];
}

function summarizeNothing(
  { view, taking, refused }: StageFacts,
  words: Words,
  formats: Formats,
): StageSummary {
  const useless = [...refused, ...taking];
  const names = useless.map(({ name }) => name);
  const isOne = droppedFiles(names).length === 1;
  const said = saidFiles(names, formats.locale);
  if (taking.length > 0 && refused.length === 0) {
    const sentence = isOne ? words.headerOnly : words.headerOnlyMany(said);
    return { sentence, lead: words.headerOnlyNext, canStart: false };
  }
  const isRefused = useless.length > 0 && useless.length === view.files.length;
  if (!isRefused) {
    return { sentence: words.allLeftOut, lead: words.allLeftOutLead, canStart: false };
  }
  const sentence = isOne ? words.allRefusedOne : words.allRefusedMany(said);
  return { sentence, lead: '', canStart: false };
}

function nothingNew({ view, taking }: StageFacts, read: string, words: Words): string {
  if (view.sameAsBefore.length === 0) return words.nothingNewOther;
  const files = droppedFiles(taking.map(({ name }) => name));
  return files.length === 1 ? words.nothingNewOne : words.nothingNewMany(read);
}

/** "12,430 orders, 3,120 customers, ¥1.86M"; empty where none of them is known. */
function holdings(
  { view, currency }: StageFacts,
  words: Words,
  formats: Formats,
  orders: number,
  people: number,
  withMoney: boolean,
): string {
  const revenue = revenueOf(view);
  const amount = formats.moneyCompact(revenue, currency);
  const parts = [
    ...(orders > 0 ? [words.orders(orders)] : []),
    ...(people > 0 ? [words.people(people)] : []),
    ...(withMoney && Number(revenue) !== 0
      ? [currency === null ? words.amountOf(amount) : amount]
      : []),
  ];
  return parts.join(formats.locale === 'en' ? ', ' : '、');
}

/** Known and anonymous money together, exact where it can be. */
function revenueOf({ totals }: StagedView): string {
  const known = parsePlainDecimal(totals.knownRevenue, 8);
  const anonymous = parsePlainDecimal(totals.anonymousRevenue, 8);
  const sum = known && anonymous ? addExact(known, anonymous) : null;
  return sum === null ? totals.knownRevenue : toDecimalString(sum.units, sum.scale);
}

/** Orders of nobody, before they come in: they count as money and say nothing of anyone. */
function anonymous(
  { view: { totals }, currency }: StageFacts,
  words: Words,
  formats: Formats,
): readonly string[] {
  const { anonymousOrders, anonymousRevenue } = totals;
  if (anonymousOrders === 0) return [];
  const money =
    Number(anonymousRevenue) === 0 ? '' : formats.money(anonymousRevenue, currency, 'whole');
  return [words.nobodys(anonymousOrders, money)];
}

function closing(facts: StageFacts, words: Words, { locale }: Formats): readonly string[] {
  const { questionCount, refused, taking, unsure } = facts;
  if (isUnknown(taking)) return [words.cannotJudge];
  const unread = unreadList(taking, locale);
  const rejected = taking.reduce(
    (sum, { rows }) => sum + Object.values(rows.rejected).reduce((all, own) => all + own, 0),
    0,
  );
  const guessed = [
    ...(rejected === 0 ? [] : [words.rejectedRows(rejected)]),
    ...(unsure.length === 0
      ? []
      : [words.guesses(guessList(unsure, taking.length > 1, words, locale))]),
    ...(unread === '' ? [] : [words.unread(unread)]),
  ];
  if (questionCount > 0) return [...guessed, words.lookThenStart(questionCount)];
  if (guessed.length > 0) return guessed;
  const isClear =
    refused.length === 0 &&
    taking.every(
      ({ kinds, alerts }) =>
        !kinds.includes('other') && !alerts.some(({ code }) => LOST_CONTENT.has(code)),
    );
  return isClear ? [words.allClear] : [];
}

/** Of what is lost in the file itself: the file's card tells, and nothing is called clear. */
const LOST_CONTENT: ReadonlySet<BatchAlert['code']> = new Set([
  'idsInExponent',
  'idsCutOff',
  'idsAsDates',
  'damagedNumbers',
  'fileCutOff',
  'brokenRecords',
  'undecodable',
  'lastRowCut',
]);

/** Columns whose headers name a date or an amount, of which no cell could be read. */
function unreadList(taking: readonly StagedFileView[], locale: Locale): string {
  const headers = taking.flatMap(({ alerts, columns }) =>
    alerts.flatMap(({ code, header }) =>
      code === 'unreadableCells' &&
      header !== undefined &&
      columns.some((column) => column.custom && column.header === header)
        ? [quoted(columnName(header, locale), locale)]
        : [],
    ),
  );
  return [...new Set(headers)].join(locale === 'en' ? ', ' : '、');
}

/** Guesses said one by one; a screen is no place for all of many. */
const MOST_GUESSES = 2;

function guessList(
  unsure: StageFacts['unsure'],
  namesFiles: boolean,
  words: Words,
  locale: Locale,
): string {
  const said = unsure.slice(0, MOST_GUESSES).map(({ file, header, field }) => {
    const column = quoted(columnName(header, locale), locale);
    return words.takenFor(
      namesFiles ? words.columnOf(file, column) : column,
      locale === 'en' ? quoted(field, locale) : field,
    );
  });
  const rest = unsure.length - said.length;
  return [...said, ...(rest > 0 ? [words.moreGuesses(rest)] : [])].join(
    locale === 'en' ? ', ' : '、',
  );
}

/** Nothing but tables of no kind we know: they can be kept, and that is all. */
function isUnknown(taking: readonly StagedFileView[]): boolean {
  return taking.length > 0 && taking.every(({ kinds }) => kinds.every((kind) => kind === 'other'));
}

/** What the one button says it would do. */
export function startWords(taking: readonly StagedFileView[], words: Words): string {
  const isBroken = taking.some(isBrokenByChoice);
  if (isUnknown(taking)) return isBroken ? words.keepBroken : words.keepOnly;
  return isBroken ? words.startBroken : words.start;
}

/** Characters are lost under an encoding that somebody chose: what was found by itself is no choice to hold to. */
function isBrokenByChoice({ said, alerts }: StagedFileView): boolean {
  return said.encoding !== undefined && alerts.some(({ code }) => code === 'undecodable');
}

/** Chinese sentences stand without a blank between them. */
function sentences(parts: readonly string[], formats: Formats): string {
  return parts.join(formats.locale === 'en' ? ' ' : '');
}
