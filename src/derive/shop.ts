/** The shop over a list of batches: people, orders and lines, their fields resolved when asked for. */
import type { Column } from '#domain/columns.ts';
import { cellText, NO_DAY } from '#domain/columns.ts';
import type { BatchColumn } from '#domain/batch.ts';
import type { TableKind } from '#domain/tables.ts';
import { groupRows, type Groups } from '#engine/columns/groups.ts';
import { readyRoom } from '#engine/columns/room.ts';
import { heldProducts, readyProducts } from '#engine/shop/people-products.ts';
import { heldValues, readyValues } from '#engine/shop/purchase-values.ts';
import { heldCodes } from '#engine/columns/row-codes.ts';
import type { LineFacts, OrderFacts, Purchases, Shop, ShopChanges } from '#engine/shop/shop.ts';
import { batchColumn, type BatchData } from './batch-data.ts';
import { resolveBirthdays } from '#derive/fields/birthdays.ts';
import { type Delta, deltaBetween, keepsPeople, speaksForItself } from './delta.ts';
import { questionsAsked } from '#derive/unify/asked-questions.ts';
import { currencyOfFiles } from '#derive/unify/told-currencies.ts';
import { type Facts, factsAfter } from '#derive/facts/facts-after.ts';
import { shownEmail } from '#domain/normalise/email.ts';
import { isPlaceholder } from '#domain/normalise/placeholder.ts';
import type { KeyKind } from '#domain/person-keys.ts';
import type { JobContext } from '#engine/job.ts';
import { gendersAsOne } from '#derive/fields/genders.ts';
import { importedDays } from '#derive/fields/imported-days.ts';
import { keyRanks } from '#derive/unify/key-ranks.ts';
import { onlyReceivers } from '#derive/unify/only-receivers.ts';
import { type FieldReader, lineFacts } from '#derive/facts/line-facts.ts';
import { mainCurrency } from '#derive/facts/order-currency.ts';
import { orderFacts } from '#derive/facts/order-facts.ts';
import { purchasesAfter, purchasesOf } from '#derive/facts/purchases.ts';
import { extendField, resolveField } from '#derive/fields/resolve.ts';
import { personsOfRows } from '#derive/unify/persons-of-rows.ts';
import { changesBetween } from './shop-changes.ts';
import { areSameAnswers, statusAnswers } from '#derive/facts/status-answers.ts';
import { statementsAbout, tableSize } from '#derive/fields/statements.ts';
import { beginsWith, type Unified, unify } from '#derive/unify/unify.ts';

export class DerivedShop implements Shop {
  readonly unified: Unified;
  readonly personCount: number;
  readonly orders: OrderFacts;
  readonly lines: LineFacts;
  readonly #fields = new Map<string, Column | null>();
  /** Fields of the earlier shop, until they are asked for; of so many batches. */
  readonly #fieldsBefore = new Map<string, Column>();
  #batchesBefore = 0;
  readonly #personsOf = new Map<TableKind, Int32Array>();
  readonly #changesSince = new WeakMap<DerivedShop, ShopChanges | null>();
  #keyRank: Int32Array | null = null;
  #orderOfReceiver: Int32Array | null = null;
  #personOfId: Map<number, number> | null = null;
  #recordsOfJoined: ReadonlyMap<number, readonly number[]> | null = null;
  #productOfLine: Int32Array | null = null;
  #linesOfOrder: Groups | null = null;

  /** While it is built: the shop of the first of its batches, whose results it goes on from. */
  #earlier: DerivedShop | null;
  /** That shop, until its purchases have been gone on from; null where they cannot be. */
  #purchasesBefore: { readonly shop: DerivedShop; readonly delta: Delta } | null = null;
  #ordersOfPerson: Purchases | null = null;

  /** @param earlier a shop of the first of these batches, or of others: then it is of no use */
  constructor(batches: readonly BatchData[], earlier: DerivedShop | null = null) {
    this.#earlier = earlier && beginsWith(batches, earlier.unified) ? earlier : null;
    this.unified = unify(batches, this.#earlier?.unified);
    const { persons } = this.unified;
    this.personCount = persons.count;
    const facts = this.#factsAfter() ?? this.#factsOfAll();
    this.lines = facts.lines;
    this.orders = facts.orders;
    this.#keepFieldsOf(this.#earlier);
    this.#earlier = null;
  }

  #factsOfAll(): Facts {
    const lines = lineFacts(this.#read, this.unified.orderOfLine);
    const answers = statusAnswers(this.unified);
    const persons = personOfOrders(this.unified);
    const whole = { count: persons.length, currency: this.#mainCurrency() };
    return { lines, orders: orderFacts(this.#read, persons, lines, answers, whole) };
  }

  /** The one that is added up: where files are in several, that of most rows, as `currencyOfMost` tells screens. */
  #mainCurrency(): string | null {
    const ofFiles = currencyOfFiles(this.unified.batches.map(({ batch }) => batch));
    return ofFiles ?? mainCurrency(this.field('orders', 'currency'));
  }

  /** The facts of the earlier shop with what the further batches touch; null where they are others. */
  #factsAfter(): Facts | null {
    const shop = this.#earlier;
    if (!shop) return null;
    const { unified } = this;
    const added = unified.batches.slice(shop.unified.batches.length);
    if (!added.every(speaksForItself)) return null;
    const answers = statusAnswers(unified);
    if (!areSameAnswers(answers, statusAnswers(shop.unified))) return null;
    const delta = deltaBetween(shop.unified, unified);
    const earlier = {
      orders: shop.orders,
      lines: shop.lines,
      field: shop.#read,
      orderOfLine: shop.unified.orderOfLine,
    };
    const persons = personOfOrders(unified);
    const currency = this.#mainCurrency();
    const facts = factsAfter(
      earlier,
      this.#read,
      unified.orderOfLine,
      persons,
      delta,
      answers,
      currency,
    );
    if (facts && keepsPeople(shop.unified.persons, unified.persons)) {
      this.#purchasesBefore = { shop, delta };
    }
    return facts;
  }

  /** What was asked of the earlier shop will be asked of this one: then its fields are gone on from. */
  #keepFieldsOf(earlier: DerivedShop | null): void {
    if (!earlier) return;
    this.#batchesBefore = earlier.unified.batches.length;
    for (const [key, column] of earlier.#fields) {
      const isGoneOnFrom = key.startsWith('orders.') || key.startsWith('orderLines.');
      if (column && isGoneOnFrom && !this.#fields.has(key)) this.#fieldsBefore.set(key, column);
    }
  }

  readonly #read: FieldReader = (table, field) => this.field(table, field);

  /** Made when it is asked for: a dry run shows rows and sums before anybody asks who bought when. */
  get ordersOfPerson(): Purchases {
    if (this.#ordersOfPerson === null) {
      const before = this.#purchasesBefore;
      this.#ordersOfPerson = before
        ? purchasesAfter(before.shop, this.orders, this.personCount, before.delta)
        : purchasesOf(this.orders, this.personCount);
      this.#purchasesBefore = null;
    }
    return this.#ordersOfPerson;
  }

  /** Does now what further batches would have to wait for. */
  expectMore(): void {
    this.unified.books.records.makeReady();
    const { members, days, units } = this.ordersOfPerson;
    for (const list of [members, days, units]) readyRoom(list);
    readyValues(this);
    readyProducts(this);
  }

  /** Whether it is made of exactly these batches. */
  isOf(batches: readonly BatchData[]): boolean {
    return batches.length === this.unified.batches.length && beginsWith(batches, this.unified);
  }

  customsOf(table: TableKind): readonly string[] {
    return this.fieldsOf(table).flatMap(({ field, custom }) => (custom ? [field] : []));
  }

  surveyQuestions(): readonly string[] {
    return questionsAsked(this.unified.batches.map(({ batch }) => batch));
  }

  field(table: TableKind, field: string, custom = false): Column | null {
    const key = `${table}.${custom ? '~' : ''}${field}`;
    let column = this.#fields.get(key);
    if (column === undefined) {
      column =
        this.#extended(key, table, field, custom) ??
        (key === 'customers.birthday' ? resolveBirthdays : resolveField)(
          statementsAbout(this.unified, this.unified.batches.length, table, field, custom),
          tableSize(this.unified, table),
        );
      if (column && key === 'customers.gender') column = gendersAsOne(column, this.#genderHeader());
      this.#fields.set(key, column);
      this.#fieldsBefore.delete(key);
    }
    return column;
  }

  hasDaysOnly(table: TableKind, field: string): boolean {
    return this.unified.batches.some(
      ({ batch }) => batchColumn(batch, table, field)?.type === 'day',
    );
  }

  #genderHeader(): string {
    for (const { batch } of this.unified.batches) {
      const told = batch.meta.columns.find(
        (it) => it.table === 'customers' && it.field === 'gender',
      );
      if (told) return told.header;
    }
    return '';
  }

  /** The field of the earlier shop with what the further batches say of it. */
  #extended(key: string, table: TableKind, field: string, custom: boolean): Column | undefined {
    const before = this.#earlier ? this.#earlier.#fields.get(key) : this.#fieldsBefore.get(key);
    if (!before || (table !== 'orders' && table !== 'orderLines')) return undefined;
    const { batches } = this.unified;
    const first = this.#earlier?.unified.batches.length ?? this.#batchesBefore;
    const added = statementsAbout(this.unified, batches.length, table, field, custom, first);
    return extendField(before, added, tableSize(this.unified, table));
  }

  changesSince(earlier: Shop): ShopChanges | null {
    if (!(earlier instanceof DerivedShop)) return null;
    let changes = this.#changesSince.get(earlier);
    if (changes === undefined) {
      const batches = this.unified.batches.map(({ batch }) => batch);
      changes = beginsWith(batches, earlier.unified) ? changesBetween(earlier, this) : null;
      this.#changesSince.set(earlier, changes);
    }
    return changes;
  }

  /** What it keeps beside its public facts. */
  held(): readonly unknown[] {
    return [
      this.#ordersOfPerson,
      this.#fields,
      this.#fieldsBefore,
      this.#personsOf,
      this.#keyRank,
      this.#orderOfReceiver,
      this.#personOfId,
      this.#recordsOfJoined,
      this.#productOfLine,
      this.#linesOfOrder,
      heldProducts(this),
      heldValues(this),
      this.unified.batches.flatMap(({ batch }) => batch.columns.map(heldCodes)),
    ];
  }

  personsOf(table: TableKind): Int32Array {
    let persons = this.#personsOf.get(table);
    if (!persons) {
      persons = personsOfRows(this.unified, this.orders, table);
      this.#personsOf.set(table, persons);
    }
    return persons;
  }

  importedDays(table: TableKind, field: string): Int32Array {
    const held = this.field(table, field);
    return held
      ? importedDays(this.unified, table, field, held)
      : new Int32Array(tableSize(this.unified, table)).fill(NO_DAY);
  }

  productOfLine(): Int32Array {
    if (this.#productOfLine) return this.#productOfLine;
    const products = new Int32Array(this.lines.count).fill(-1);
    for (const { lineOfRow, productOfRow } of this.unified.batches) {
      if (!lineOfRow || !productOfRow) continue;
      for (let row = 0; row < lineOfRow.length; row++) {
        const line = lineOfRow[row]!;
        const product = productOfRow[row]!;
        if (line >= 0 && product >= 0) products[line] = product;
      }
    }
    this.#productOfLine = products;
    return products;
  }

  linesOfOrder(): Groups {
    this.#linesOfOrder ??= groupRows(this.lines.order, this.orders.count);
    return this.#linesOfOrder;
  }

  async keyRank(job: JobContext): Promise<Int32Array> {
    this.#keyRank ??= await keyRanks(this.unified, job);
    return this.#keyRank;
  }

  /** Random id of a person: that of the earliest committed record; NaN while only staged. */
  personId(person: number): number {
    return this.unified.records.recordId(this.unified.persons.firstRecord[person]!);
  }

  /** Person of a record id; −1 when nobody has it. Ids of joined records lead to the one person. */
  personOfId(id: number): number {
    if (!this.#personOfId) {
      const { records, persons } = this.unified;
      this.#personOfId = new Map();
      for (let record = 0; record < records.recordCount; record++) {
        this.#personOfId.set(records.recordId(record), persons.personOfRecord[record]!);
      }
    }
    return this.#personOfId.get(id) ?? -1;
  }

  /** Customer id as in the file where the person has one, else the first record's key. */
  keyText(person: number): string {
    const { kind, text } = this.keysOf(person)[0]!;
    if (kind !== 'phone' && kind !== 'email') return text;
    // As it was typed, where it was.
    const column = this.field('customers', kind);
    const told =
      column?.type === 'category' || column?.type === 'text' ? cellText(column, person) : null;
    if (told === null) return text;
    return kind === 'email' ? shownEmail(told) : told;
  }

  /** The key by which a person's first record is found, a customer id before others. */
  keyOf(person: number): { kind: KeyKind; text: string; source: string | null } {
    const { records, persons } = this.unified;
    const own = this.#joinedRecords().get(person) ?? [persons.firstRecord[person]!];
    const record = own.find((it) => records.recordKey(it).kind === 'customerId') ?? own[0]!;
    return { ...records.recordKey(record), source: records.sourceOf(record) };
  }

  /** Keys of a person's records: customer ids first, then in the order of their first appearance. */
  keysOf(person: number): { kind: KeyKind; text: string }[] {
    const { records, persons } = this.unified;
    const first = persons.firstRecord[person]!;
    const joined = this.#joinedRecords().get(person);
    if (!joined) return [records.recordKey(first)];
    const keys = joined.map((record) => records.recordKey(record));
    const isCustomerId = ({ kind }: { kind: KeyKind }): boolean => kind === 'customerId';
    return [...keys.filter(isCustomerId), ...keys.filter((key) => !isCustomerId(key))];
  }

  /** Name, else nick (behind the name of their one receiver), else masked phone, else the key. */
  displayName(person: number): string {
    const told = this.#toldName(person);
    if (told !== null) return told;
    const keys = this.keysOf(person);
    const nick = keys.find(({ kind }) => kind === 'buyerNick' || kind === 'name');
    if (nick) {
      const receiver = this.nameByReceiver(person);
      return receiver === null ? nick.text : `${receiver} (${nick.text})`;
    }
    const { kind, text } = keys[0]!;
    return kind === 'phone' ? maskedPhone(text) : text;
  }

  /** What a message may call them by: a told name, else that of their one receiver; a nick is no name. */
  calledName(person: number): string | null {
    return (
      this.#toldName(person) ??
      this.keysOf(person).find(({ kind }) => kind === 'name')?.text ??
      this.nameByReceiver(person)
    );
  }

  /**
   * The name of somebody known by a nick alone: the receiver whom all their orders name, masked names
   * aside; null where there is none, or more than one. It is shown, and never a key: a gift has
   * another's name on it.
   */
  nameByReceiver(person: number): string | null {
    const names = this.field('orders', 'receiverName');
    if (names?.type !== 'category' && names?.type !== 'text') return null;
    this.#orderOfReceiver ??= onlyReceivers(names, this.orders.person, this.personCount);
    const order = this.#orderOfReceiver[person]!;
    if (order < 0 || this.#toldName(person) !== null) return null;
    const kinds = this.keysOf(person).map(({ kind }) => kind);
    if (!kinds.includes('buyerNick') || kinds.includes('name')) return null;
    const name = cellText(names, order);
    return name === null || !/\p{L}/u.test(name) || isPlaceholder(name) ? null : name;
  }

  #toldName(person: number): string | null {
    const name = this.field('customers', 'name');
    return name?.type === 'category' || name?.type === 'text' ? cellText(name, person) : null;
  }

  /** Records of the people who have more than one. */
  #joinedRecords(): ReadonlyMap<number, readonly number[]> {
    if (this.#recordsOfJoined) return this.#recordsOfJoined;
    const { personOfRecord, firstRecord } = this.unified.persons;
    const joined = new Map<number, number[]>();
    for (let record = 0; record < personOfRecord.length; record++) {
      const person = personOfRecord[record]!;
      if (firstRecord[person] === record) continue;
      const known = joined.get(person);
      if (known) known.push(record);
      else joined.set(person, [firstRecord[person]!, record]);
    }
    this.#recordsOfJoined = joined;
    return joined;
  }

  /** Fields and custom fields that some batch has for this table, first met first. */
  fieldsOf(table: TableKind): BatchColumn[] {
    const found = new Map<string, BatchColumn>();
    for (const { batch } of this.unified.batches) {
      for (const column of batch.meta.columns) {
        if (column.table !== table) continue;
        const key = `${column.custom ? '~' : ''}${column.field}`;
        if (!found.has(key)) found.set(key, column);
      }
    }
    return [...found.values()];
  }
}

/** Person of each order; −1 anonymous. */
function personOfOrders({ persons, recordOfOrder }: Unified): Int32Array {
  const { count, personOfRecord } = persons;
  if (count === personOfRecord.length) return recordOfOrder;
  const personOf = new Int32Array(recordOfOrder.length);
  for (let order = 0; order < personOf.length; order++) {
    const record = recordOfOrder[order]!;
    personOf[order] = record < 0 ? -1 : personOfRecord[record]!;
  }
  return personOf;
}

/** 13812345678 → 138****5678. */
function maskedPhone(phone: string): string {
  return phone.length < 7 ? phone : `${phone.slice(0, -8)}****${phone.slice(-4)}`;
}
