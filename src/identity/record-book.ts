/**
 * Which rows are one record, and which records are one person (rules.md, "People, buyers, money").
 * A record is a distinct record key over all batches; a person is a set of records.
 */
import { countInOrder } from '#engine/columns/code-order.ts';
import type { Column } from '#domain/columns.ts';
import { NO_CODE } from '#domain/columns.ts';
import { GrowableInt32 } from '#engine/columns/growable.ts';
import { identityMap } from '#engine/columns/identity-map.ts';
import { KeyIndex } from '#engine/columns/key-index.ts';
import { KEY_KINDS, type KeyKind } from '#domain/person-keys.ts';
import { RecordIds } from './record-ids.ts';
import { JOINING_KINDS, KEYED_BY_SOURCE, keyRows } from './record-keys.ts';
import { zeros } from '#engine/columns/spare-memory.ts';

/** What the book needs of a batch. */
export interface KeyedRows {
  readonly rowCount: number;
  readonly source: string;
  /** Rows that were not taken have no key. Null: all were taken. */
  readonly status: Uint8Array | null;
  readonly keyColumn: (kind: KeyKind) => Column | null;
  /** The one kind by which its rows are found, where that was said; the others only tell of the person. */
  readonly keyedBy?: KeyKind | undefined;
  /** Its keys are those that were keys when its ids were drawn ({@link KeyRules}). */
  readonly isOfFirstRules?: boolean;
  /** Stored ids of the batch's records in order of first appearance; shorter for a staged batch. */
  readonly recordIds: Float64Array;
}

export interface BatchRecords {
  /** Record of each row; −1 where no key is present (an anonymous row). */
  readonly recordOfRow: Int32Array;
  /** The batch's distinct records in order of first appearance. */
  readonly records: Int32Array;
  /** Number of records the book held before this batch. */
  readonly recordsBefore: number;
}

export interface Persons {
  readonly count: number;
  readonly personOfRecord: Int32Array;
  /** Earliest record of each person: its id is the person's id. */
  readonly firstRecord: Int32Array;
  /** Records keyed by a phone or e-mail that several people hold; they stand alone. */
  readonly heldBySeveral: Int32Array;
}

/** Keys that a space has room for at first. */
const USUAL_KEYS = 1024;

/** A phone or e-mail that several people hold. */
const SEVERAL = -2;

interface KeySpace {
  readonly number: number;
  readonly kind: number;
  /** Within which its keys mean something; null: everywhere. */
  readonly source: string | null;
  readonly index: KeyIndex;
  /** Record of each code; −1 when the code was met only beside another key. */
  readonly recordOfCode: GrowableInt32;
}

/** A key column of a batch. */
interface PresentKeys {
  readonly kind: KeyKind;
  readonly space: KeySpace;
  readonly codes: Int32Array;
}

export class RecordBook {
  readonly #spaces = new Map<string, KeySpace>();
  /** Spaces in the order in which they were met; records name them by number. */
  readonly #spaceList: KeySpace[] = [];
  #spaceOfRecord = new GrowableInt32();
  #codeOfRecord = new GrowableInt32();
  #ids = new RecordIds();
  /** For phones and e-mails: the codes and records of each batch's rows. */
  readonly #met = new Map<KeyKind, { codes: Int32Array; recordOfRow: Int32Array }[]>();

  /** Goes on from these records by itself. */
  fork(): RecordBook {
    const forked = new RecordBook();
    for (const [name, space] of this.#spaces) {
      const own = {
        ...space,
        index: space.index.fork(),
        recordOfCode: space.recordOfCode.fork(),
      };
      forked.#spaces.set(name, own);
      forked.#spaceList[own.number] = own;
    }
    forked.#spaceOfRecord = this.#spaceOfRecord.fork();
    forked.#codeOfRecord = this.#codeOfRecord.fork();
    forked.#ids = this.#ids.fork();
    for (const [kind, rows] of this.#met) forked.#met.set(kind, rows.slice());
    return forked;
  }

  /** Keys of further batches are found at once. */
  makeReady(): void {
    for (const { index } of this.#spaceList) index.makeReady();
  }

  held(): readonly unknown[] {
    return [this.#spaces, this.#spaceOfRecord, this.#codeOfRecord, this.#ids, this.#met];
  }

  get recordCount(): number {
    return this.#ids.length;
  }

  /** Stored random id of a record; NaN while its batch is only staged. */
  recordId(record: number): number {
    return this.#ids.get(record);
  }

  /** Gives a record its id: once, when its batch is committed. */
  assignId(record: number, id: number): void {
    this.#ids.set(record, id);
  }

  /** Kind and canonical text of a record's key. */
  recordKey(record: number): { kind: KeyKind; text: string } {
    const space = this.#spaceList[this.#spaceOfRecord.get(record)]!;
    return { kind: KEY_KINDS[space.kind]!, text: space.index.text(this.#codeOfRecord.get(record)) };
  }

  /** The source within which a record's key means something; null: it does everywhere. */
  sourceOf(record: number): string | null {
    return this.#spaceList[this.#spaceOfRecord.get(record)]!.source;
  }

  addBatch(batch: KeyedRows): BatchRecords {
    const recordsBefore = this.recordCount;
    const present: PresentKeys[] = [];
    const rules = batch.isOfFirstRules === true ? 'first' : 'now';
    for (const kind of KEY_KINDS) {
      const column = batch.keyColumn(kind);
      if (!column) continue;
      const distinct = column.type === 'category' ? column.dictionary.size : 0;
      const space = this.#space(kind, batch.source, distinct);
      present.push({ kind, space, codes: keyRows(kind, column, space.index, rules) });
    }
    const claiming = present.filter(({ kind }) => (batch.keyedBy ?? kind) === kind);
    const isFirst = recordsBefore === 0 && batch.status === null && claiming.length === 1;
    if (isFirst && countInOrder(claiming[0]!.codes) === claiming[0]!.space.index.size) {
      const taken = this.#takeFirst(claiming[0]!, batch.recordIds);
      this.#keepMet(present, taken.recordOfRow);
      return taken;
    }
    const records = new GrowableInt32(batch.rowCount);
    // A row speaks of one record.
    const met = zeros(Uint8Array, recordsBefore + batch.rowCount);
    const claim = (space: KeySpace, code: number): number => {
      const { recordOfCode } = space;
      let record = code < recordOfCode.length ? recordOfCode.get(code) : -1;
      if (record < 0) {
        record = this.#codeOfRecord.push(code);
        this.#spaceOfRecord.push(space.number);
        this.#ids.push();
        if (code < recordOfCode.length) recordOfCode.set(code, record);
        else {
          // Codes before it may be of rows that do not count.
          recordOfCode.extend(code, -1);
          recordOfCode.push(record);
        }
      }
      if (met[record] === 0) {
        met[record] = 1;
        const at = records.push(record);
        const id = batch.recordIds[at];
        if (id !== undefined && Number.isNaN(this.#ids.get(record))) this.#ids.set(record, id);
      }
      return record;
    };
    const recordOfRow = new Int32Array(batch.rowCount).fill(-1);
    // Records of this batch's codes as they are met, so that only the first row of each asks the book.
    const keys = claiming.map(({ space, codes }) => ({
      space,
      codes,
      recordOfCode: zeros(Int32Array, space.index.size).fill(-1),
    }));
    const { status } = batch;
    for (let row = 0; row < recordOfRow.length; row++) {
      if (status !== null && status[row] !== 0) continue;
      for (let at = 0; at < keys.length; at++) {
        const { space, codes, recordOfCode } = keys[at]!;
        const code = codes[row]!;
        if (code === NO_CODE) continue;
        let record = recordOfCode[code]!;
        if (record < 0) recordOfCode[code] = record = claim(space, code);
        recordOfRow[row] = record;
        break;
      }
    }
    this.#keepMet(present, recordOfRow);
    return { recordOfRow, records: records.view(), recordsBefore };
  }

  /** The first records of all, whose keys are numbered as they are met: the codes are the records. */
  #takeFirst({ space, codes }: PresentKeys, recordIds: Float64Array): BatchRecords {
    const count = space.index.size;
    const records = identityMap(count);
    this.#codeOfRecord.append(records);
    this.#spaceOfRecord.extend(count, space.number);
    space.recordOfCode.append(records);
    this.#ids = new RecordIds(count);
    for (let at = 0; at < recordIds.length; at++) this.#ids.set(at, recordIds[at]!);
    // Rows without a key may be told by the row above: then they are written to.
    const recordOfRow = codes.includes(NO_CODE) ? codes.slice() : codes;
    return { recordOfRow, records, recordsBefore: 0 };
  }

  #keepMet(present: readonly PresentKeys[], recordOfRow: Int32Array): void {
    for (const { kind, codes } of present) {
      if (!isJoining(kind)) continue;
      const rows = this.#met.get(kind) ?? [];
      rows.push({ codes, recordOfRow });
      this.#met.set(kind, rows);
    }
  }

  /** People as components of records: a phone or e-mail record joins the one person who holds it. */
  resolvePersons(): Persons {
    const recordCount = this.recordCount;
    const isJoinable = JOINING_KINDS.some(
      (kind) => (this.#spaces.get(kind)?.recordOfCode.length ?? 0) > 0,
    );
    if (!isJoinable) return everyRecord(recordCount, NOBODY);
    const joinedTo = zeros(Int32Array, recordCount).fill(-1);
    const heldBySeveral = new GrowableInt32();
    let isAnyJoined = false;
    const rootOf = (record: number): number => {
      let root = record;
      while (joinedTo[root]! >= 0) root = joinedTo[root]!;
      return root;
    };
    for (const kind of JOINING_KINDS) {
      const space = this.#spaces.get(kind);
      // Only a phone or e-mail that is itself some row's first key can join anybody.
      if (!space || space.recordOfCode.length === 0) continue;
      const holder = new Map<number, number>();
      for (const { codes, recordOfRow } of this.#met.get(kind) ?? []) {
        for (let row = 0; row < codes.length; row++) {
          const code = codes[row]!;
          const record = recordOfRow[row]!;
          if (code === NO_CODE || record < 0) continue;
          if (this.#spaceOfRecord.get(record) === space.number) continue;
          if (code >= space.recordOfCode.length || space.recordOfCode.get(code) < 0) continue;
          const root = rootOf(record);
          const known = holder.get(code);
          if (known === undefined) holder.set(code, root);
          else if (known !== root) holder.set(code, SEVERAL);
        }
      }
      for (const [code, root] of holder) {
        const record = space.recordOfCode.get(code);
        if (root === SEVERAL) heldBySeveral.push(record);
        else if (rootOf(root) !== record) {
          joinedTo[record] = rootOf(root);
          isAnyJoined = true;
        }
      }
    }
    if (!isAnyJoined) return everyRecord(recordCount, heldBySeveral.view());
    const personOfRecord = new Int32Array(recordCount).fill(-1);
    const firstRecord = new GrowableInt32();
    for (let record = 0; record < recordCount; record++) {
      const root = rootOf(record);
      let person = personOfRecord[root]!;
      if (person < 0) {
        person = firstRecord.push(record);
        personOfRecord[root] = person;
      }
      personOfRecord[record] = person;
    }
    return {
      count: firstRecord.length,
      personOfRecord,
      firstRecord: firstRecord.view(),
      heldBySeveral: heldBySeveral.view(),
    };
  }

  /** @param distinct values that are about to come, for a new space */
  #space(kind: KeyKind, source: string, distinct: number): KeySpace {
    const name = KEYED_BY_SOURCE.has(kind) ? `${kind} ${source}` : kind;
    let space = this.#spaces.get(name);
    if (!space) {
      space = {
        number: this.#spaceList.length,
        kind: KEY_KINDS.indexOf(kind),
        source: KEYED_BY_SOURCE.has(kind) ? source : null,
        index: new KeyIndex(Math.max(distinct, USUAL_KEYS)),
        recordOfCode: new GrowableInt32(),
      };
      this.#spaces.set(name, space);
      this.#spaceList.push(space);
    }
    return space;
  }
}

const NOBODY = new Int32Array(0);

/** Nobody is joined with anybody: each record is a person. */
function everyRecord(count: number, heldBySeveral: Int32Array): Persons {
  const each = identityMap(count);
  return { count, personOfRecord: each, firstRecord: each, heldBySeveral };
}

function isJoining(kind: KeyKind): boolean {
  return JOINING_KINDS.some((joining) => joining === kind);
}
