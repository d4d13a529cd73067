/**
 * One record typed by hand: a customer, changes to one, or an order of one. It is a file of one row, read
 * as any file is, compared, and committed as an import of its own that can be undone.
 */
import { isKeyField } from '#domain/collision.ts';
import { cellText, type Column, columnLength, dictionaryTexts } from '#domain/columns.ts';
import { wordIn } from '#domain/locale.ts';
import { normalPhone } from '#domain/normalise/phone.ts';
import { isKeyKind, KEY_KINDS, type KeyKind } from '#domain/person-keys.ts';
import { fieldNames, fieldSpec, TABLE_KINDS, type TableKind } from '#domain/tables.ts';
import { normalEmail } from '#domain/normalise/email.ts';
import { canonicalCell, isPresent } from '#derive/fields/cells.ts';
import type { DerivedShop } from '#derive/shop.ts';
import type { JobContext } from '#engine/job.ts';
import { isTextual } from '#engine/columns/key-index.ts';
import type { ReadFile } from '#ingest/described-file.ts';
import type { RecordDialect } from '#ingest/dialect/records.ts';
import { keyText } from '#identity/record-keys.ts';
import { Failure } from '#worker/failures.ts';
import type { Importing } from './importing.ts';
import type { OpenWorkspace } from '#worker/session/open-workspace.ts';
import type { CallArgument } from '#worker/protocol/calls.ts';
import type {
  RecordForm,
  RecordProblem,
  RecordSaved,
  TypedField,
} from '#worker/protocol/record.ts';
import { importCode } from './load-import-code.ts';
import type { StagedImport } from './staging.ts';

/** How what was typed is written down to be read. */
const TYPED_DIALECT: RecordDialect = {
  delimiter: ',',
  blankAligned: false,
  quote: '"',
  newline: 'CRLF',
};

/** Values offered for a field, the most frequent first. */
const MOST_OFFERED = 30;
/** More values than this are no list to choose from. */
const LARGEST_LIST = 400;
const MOST_ALIKE = 3;

export class TypedRecords {
  readonly #workspace: OpenWorkspace;
  readonly #importing: Importing;

  constructor(workspace: OpenWorkspace, importing: Importing) {
    this.#workspace = workspace;
    this.#importing = importing;
  }

  /** What a form begins with: what is known of the person, and values that others have. */
  async form({ person, tables }: CallArgument<'record.form'>): Promise<RecordForm> {
    const shop = await this.#shop();
    const values: Record<string, string> = {};
    const offered: Record<string, readonly string[]> = {};
    const at = person === null ? -1 : this.#personOf(shop, person);
    for (const table of tables) {
      for (const field of fieldNames(table)) {
        const column = shop?.field(table, field) ?? null;
        if (!column) continue;
        const value = table === 'customers' && at >= 0 ? canonicalCell(column, at) : null;
        if (value !== null) values[field] = value;
        if (fieldSpec(table, field)?.type !== 'category') continue;
        const found = frequentValues(column);
        if (found.length > 0) offered[`${table}.${String(field)}`] = found;
      }
    }
    const key = shop && at >= 0 ? shop.keyOf(at) : null;
    return { values, offered, key: key && { kind: key.kind, text: key.text } };
  }

  async save(
    { name, locale, fields, person, isSure }: CallArgument<'record.save'>,
    job: JobContext,
  ): Promise<RecordSaved> {
    this.#workspace.requireWriter();
    if (this.#workspace.head.isDemo) throw new Failure('bug', 'the demo shop takes no records');
    const problems = missing(fields, person === null);
    if (problems.length > 0) return { status: 'refused', problems };
    const shop = await this.#shop();
    const about = person === null ? null : this.#personOf(shop, person);
    const key = about === null || !shop ? null : shop.keyOf(about);
    const own = fields.filter((it) => it.text.trim() !== '' || (about !== null && isEmptied(it)));
    const cells: TypedField[] =
      key === null
        ? own
        : [
            { table: tableOfKey(key.kind), field: key.kind, text: key.text },
            ...own.filter(({ field }) => field !== key.kind),
          ];
    const staged = await this.#staged(name, locale, cells);
    const [file] = staged.files;
    if (!file) throw new Failure('bug', 'nothing was staged');
    file.statedOn = this.#workspace.today();
    if (key) {
      file.keyedBy = key.kind;
      file.source = key.source ?? file.source;
    }
    await this.#importing.readApart(staged, job);
    const { read } = file;
    if (!read) throw new Failure('bug', file.refusal?.code ?? 'unread');
    const unread = unreadable(cells, read);
    if (unread.length > 0) return { status: 'refused', problems: unread };
    file.read = asTyped(read, cells);
    const collisions = new Map(read.columns.map(({ meta }) => [meta.index, 'overwrite'] as const));
    file.said = { ...file.said, collisions };
    await this.#importing.compareApart(staged);
    const told = staged.rowTold();
    const joined =
      about === null && told.knownId !== null ? this.#personOf(shop, told.knownId) : null;
    const others = isSure || !shop ? [] : alike(shop, own, about ?? joined);
    if (!isSure && (joined !== null || others.length > 0) && shop) {
      const summary = (at: number) => ({ id: shop.personId(at), name: shop.displayName(at) });
      return {
        status: 'known',
        joins: joined === null ? null : summary(joined),
        alike: others.map(({ person: at, field }) => ({ ...summary(at), field })),
      };
    }
    if (told.outcome === 'duplicate') return { status: 'same' };
    const workspace = await this.#importing.commitApart(staged);
    return { status: 'saved', workspace, person: told.personId() };
  }

  async #staged(
    name: string,
    locale: CallArgument<'record.save'>['locale'],
    cells: readonly TypedField[],
  ): Promise<StagedImport> {
    const header = cells.map(({ table, field }) => {
      const spec = fieldSpec(table, field);
      return spec ? wordIn(spec.label, locale) : field;
    });
    const text = [header, cells.map(({ text: own }) => own.trim())].map(csvRow).join('\r\n');
    const columns = new Map(cells.map(({ table, field }, at) => [at, { table, field }] as const));
    const { StagedImport } = await importCode();
    return new StagedImport([
      {
        file: new File([`${text}\r\n`], name),
        isLeftOut: false,
        refusal: null,
        choices: { encoding: 'utf-8', recordDialect: TYPED_DIALECT, headerRow: 0, columns },
      },
    ]);
  }

  async #shop(): Promise<DerivedShop | null> {
    const { head } = this.#workspace;
    return head.shopOrNull(await head.batches());
  }

  #personOf(shop: DerivedShop | null, id: number): number {
    const person = shop?.personOfId(id) ?? -1;
    if (person < 0) throw new Failure('stagedGone');
    return person;
  }
}

/** By what people are told apart stays: a record without it would be another's. */
function isEmptied({ table, field, isEmptied: isSaid }: TypedField): boolean {
  return isSaid === true && table === 'customers' && !isKeyField(table, field);
}

function tableOfKey(kind: KeyKind): TableKind {
  return kind === 'buyerNick' ? 'orders' : 'customers';
}

function csvRow(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
}

/** What a record cannot do without: somebody who is told apart, and of an order its day and its money. */
function missing(fields: readonly TypedField[], isNewPerson: boolean): RecordProblem[] {
  const has = (table: TableKind, field: string): boolean =>
    fields.some((own) => own.table === table && own.field === field && own.text.trim() !== '');
  if (isNewPerson && !KEY_KINDS.some((field) => has('customers', field))) {
    return [{ table: 'customers', field: 'name', why: 'missing' }];
  }
  if (!fields.some(({ table }) => table === 'orders' || table === 'orderLines')) return [];
  return ['orderedAt', 'amount'].flatMap((field): RecordProblem[] =>
    has('orders', field) ? [] : [{ table: 'orders', field, why: 'missing' }],
  );
}

/** Fields that the readers of files could not make out, or that say nothing of whom they should tell of. */
function unreadable(cells: readonly TypedField[], read: ReadFile): RecordProblem[] {
  return cells.flatMap((cell, at): RecordProblem[] => {
    if (isEmptied(cell)) return [];
    const { table, field, text } = cell;
    const column = read.columns[at]?.column;
    const isRead = column !== undefined && isPresent(column, 0) && isOfType(table, field, column);
    const isKey =
      table !== 'customers' || !isKeyKind(field) || keyText(field, text.trim()) !== null;
    return isRead && isKey ? [] : [{ table, field, why: 'unreadable' }];
  });
}

function isOfType(table: TableKind, field: string, column: Column): boolean {
  const spec = fieldSpec(table, field);
  switch (spec?.type) {
    case 'day':
    case 'moment':
      return column.type === 'day' || column.type === 'moment';
    case 'number':
    case 'integer':
    case 'money':
    case 'rate':
    case 'latitude':
    case 'longitude':
      return spec.orType !== undefined || column.type === 'decimal' || column.type === 'float';
    default:
      return true;
  }
}

/** The row as it was meant: what it is about is known, and it is no note and no total. */
function asTyped(read: ReadFile, cells: readonly TypedField[]): ReadFile {
  const tables = new Set<TableKind>(['customers']);
  for (const { table, field } of cells) {
    if (field !== 'buyerNick') tables.add(table);
    if (table === 'orderLines') tables.add('orders');
  }
  return {
    ...read,
    columns: read.columns.map((own, at) =>
      cells[at] && isEmptied(cells[at]) ? { ...own, meta: { ...own.meta, empties: true } } : own,
    ),
    kinds: TABLE_KINDS.filter((table) => tables.has(table)),
    status: null,
    rejected: {},
    skipped: {},
    skippedRecords: [],
    recordsRead: read.rowCount,
  };
}

function frequentValues(column: Column): string[] {
  if (column.type !== 'category' || column.dictionary.size > LARGEST_LIST) return [];
  const counts = new Int32Array(column.dictionary.size);
  const { codes } = column;
  for (let row = 0; row < codes.length; row++) if (codes[row]! >= 0) counts[codes[row]!]!++;
  const texts = dictionaryTexts(column.dictionary);
  return [...texts.keys()]
    .filter((code) => counts[code]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, MOST_OFFERED)
    .map((code) => texts[code]!);
}

interface Alike {
  readonly person: number;
  readonly field: 'phone' | 'email' | 'name';
}

/** Others who have the same phone, e-mail or, of somebody new, name. */
function alike(shop: DerivedShop, fields: readonly TypedField[], own: number | null): Alike[] {
  const found = new Map<number, Alike>();
  const normal = {
    phone: normalPhone,
    email: normalEmail,
    name: (text: string) => text.trim(),
  } as const;
  for (const field of ['phone', 'email', 'name'] as const) {
    if (field === 'name' && own !== null) continue;
    const typed = fields.find((it) => it.table === 'customers' && it.field === field)?.text;
    const wanted = typed === undefined ? null : normal[field](typed);
    const column = wanted === null ? null : shop.field('customers', field);
    if (!column || !isTextual(column)) continue;
    const isSame = (text: string | null): boolean =>
      text !== null && normal[field](text) === wanted;
    const codes =
      column.type === 'category'
        ? new Set(
            dictionaryTexts(column.dictionary).flatMap((text, at) => (isSame(text) ? at : [])),
          )
        : null;
    for (let person = 0; person < columnLength(column); person++) {
      const isHere =
        codes && column.type === 'category'
          ? codes.has(column.codes[person]!)
          : isSame(cellText(column, person));
      if (isHere && person !== own && !found.has(person)) found.set(person, { person, field });
      if (found.size === MOST_ALIKE) return [...found.values()];
    }
  }
  return [...found.values()];
}
