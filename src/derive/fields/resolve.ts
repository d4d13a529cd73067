/**
 * A field of the unified tables: the newest statement of each target wins, empty never overwrites by itself.
 * Row maps say which target (order, line, person …) each row of each batch speaks about.
 */
import { appended, type CollisionRule } from '#domain/collision.ts';
import type { Column, TextColumn } from '#domain/columns.ts';
import { NO_CODE, NO_DAY } from '#domain/columns.ts';
import { isIdentityMap } from '#engine/columns/identity-map.ts';
import { addDictionary, indexRows, isTextual, KeyIndex } from '#engine/columns/key-index.ts';
import { lengthened, withRoom } from '#engine/columns/room.ts';
import { rowsHolding } from '#engine/columns/presence.ts';
import { canonicalCell } from './cells.ts';

/** One batch's say in a field: its column, and the target of each row (−1: none). */
export interface Statement {
  readonly column: Column;
  readonly targets: Int32Array;
  /** Day of each row's fact, where dates decide which statement is the latest. */
  readonly days?: Int32Array | null;
  /** Inside it the later row speaks, whatever its day: days are for statements that come after. */
  readonly isInOrder?: boolean;
  /** How it meets what earlier statements say; `newest` unless told. */
  readonly rule?: CollisionRule;
  /** For `keep`: whether a target was there before the batch. */
  readonly isOld?: (target: number) => boolean;
  /** For `append`: its cells are lists of short words. */
  readonly isList?: boolean;
  /** All its cells are blank and say so: where it speaks, nothing is there. */
  readonly empties?: boolean;
}

const MS_PER_DAY = 86_400_000;

/** Row that speaks for each target, −1 where none does, and of which statement it is. */
interface Winners {
  readonly rows: Int32Array;
  /** Null while there is one statement only. */
  readonly statements: Uint16Array | null;
}

/**
 * Later statements and later rows win; with days, a later day wins first. A statement's rule is for what
 * others said before it; inside, days decide unless it is in order, so that what one file says does not
 * depend on the rules of the next.
 */
function winnersOf(statements: readonly Statement[], targetCount: number): Winners {
  const isDated = statements.some((statement) => statement.days);
  const bestDay = isDated ? new Int32Array(targetCount).fill(NO_DAY) : null;
  const rows = new Int32Array(targetCount).fill(-1);
  const numbers = statements.length > 1 ? new Uint16Array(targetCount) : null;
  for (const [number, statement] of statements.entries()) {
    const { column, targets, days = null, isInOrder = false } = statement;
    // Where nothing is dated, what comes later stands.
    const rule = statement.rule === 'overwrite' && bestDay === null ? 'newest' : statement.rule;
    const holds = statement.empties ? null : rowsHolding([column], targets.length);
    const isOld = rule === 'keep' ? statement.isOld : undefined;
    for (let row = 0; row < targets.length; row++) {
      const target = targets[row]!;
      if (target < 0 || (holds !== null && holds[row] === 0)) continue;
      if (rule !== undefined && rule !== 'newest') {
        const isHeld = numbers !== null && rows[target]! >= 0 && numbers[target] !== number;
        if (isOld?.(target) || (rule === 'fill' && isHeld)) continue;
        if (rule === 'overwrite' && isHeld && bestDay !== null) bestDay[target] = NO_DAY;
      }
      if (bestDay !== null) {
        const day = days ? days[row]! : NO_DAY;
        const isOwn = rows[target]! >= 0 && (numbers === null || numbers[target] === number);
        if (day < bestDay[target]! && !(isOwn && isInOrder)) continue;
        bestDay[target] = day;
      }
      rows[target] = row;
      if (numbers !== null) numbers[target] = number;
    }
  }
  return { rows, statements: numbers };
}

/** Values of a statement's rows; null of one that empties: what it wins stays as it is in `into`, missing. */
interface Source {
  readonly values: ArrayLike<number>;
  readonly factor: number;
}

/** Fills `into` with the value of each target's winner, statement by statement. */
function gather<Values extends Int32Array | Float64Array | Int8Array>(
  { rows, statements }: Winners,
  into: Values,
  sources: readonly (Source | null)[],
): Values {
  for (const [number, source] of sources.entries()) {
    if (source === null) continue;
    const { values, factor } = source;
    for (let target = 0; target < into.length; target++) {
      const row = rows[target]!;
      if (row < 0 || (statements !== null && statements[target] !== number)) continue;
      into[target] = factor === 1 ? values[row]! : values[row]! * factor;
    }
  }
  return into;
}

function plain(values: ArrayLike<number>): Source {
  return { values, factor: 1 };
}

function resolveTextual(statements: readonly Statement[], targetCount: number): Column {
  const winners = winnersOf(statements, targetCount);
  const codes = withRoom(Int32Array, targetCount).fill(NO_CODE);
  const only = statements.length === 1 ? statements[0] : undefined;
  if (only?.column.type === 'category') {
    gather(winners, codes, [plain(only.column.codes)]);
    return { type: 'category', codes, dictionary: only.column.dictionary };
  }
  if (only?.column.type === 'text') return resolveText(only.column, winners.rows);
  const index = new KeyIndex();
  const encoder = new TextEncoder();
  const rowCodes = statements.map(({ column }) =>
    isTextual(column) ? indexRows(index, column) : null,
  );
  for (let target = 0; target < targetCount; target++) {
    const row = winners.rows[target]!;
    if (row < 0) continue;
    const number = winners.statements === null ? 0 : winners.statements[target]!;
    if (statements[number]!.empties) continue;
    const known = rowCodes[number];
    if (known) {
      codes[target] = known[row]!;
      continue;
    }
    const bytes = encoder.encode(canonicalCell(statements[number]!.column, row) ?? '');
    codes[target] = index.add(bytes, 0, bytes.length);
  }
  return { type: 'category', codes, dictionary: index.toDictionary() };
}

/** A field some file adds to rather than replaces: what each target holds grows statement by statement. */
function resolveAppended(statements: readonly Statement[], targetCount: number): Column {
  const index = new KeyIndex();
  const encoder = new TextEncoder();
  const codeOf = (text: string): number => {
    const bytes = encoder.encode(text);
    return index.add(bytes, 0, bytes.length);
  };
  const codes = withRoom(Int32Array, targetCount).fill(NO_CODE);
  const bestDay = new Int32Array(targetCount).fill(NO_DAY);
  for (const statement of statements) {
    const { column, targets, days = null, isInOrder = false } = statement;
    const { rule = 'newest', isOld, isList = false, empties = false } = statement;
    const rowCodes = isTextual(column) ? indexRows(index, column) : null;
    // Of the other rules one value a target comes in, as it would alone.
    const chosen =
      rule === 'append'
        ? null
        : winnersOf([{ column, targets, days, isInOrder, empties }], targetCount).rows;
    const joined = new Map<string, number>();
    const take = (target: number, row: number): void => {
      const text = rowCodes ? null : canonicalCell(column, row);
      const code = rowCodes ? rowCodes[row]! : text === null ? NO_CODE : codeOf(text);
      if (code === NO_CODE && !empties) return;
      const held = codes[target]!;
      const day = days ? days[row]! : NO_DAY;
      if (rule === 'append') {
        bestDay[target] = Math.max(bestDay[target]!, day);
        if (held === NO_CODE) codes[target] = code;
        if (held === NO_CODE || held === code) return;
        const pair = `${held} ${code}`;
        let both = joined.get(pair);
        if (both === undefined) {
          both = codeOf(appended(index.text(held), index.text(code), isList));
          joined.set(pair, both);
        }
        codes[target] = both;
        return;
      }
      if (rule === 'keep' && isOld?.(target)) return;
      // A value that was taken away is no blank that waits for one.
      if (rule === 'fill' && (held !== NO_CODE || day < bestDay[target]!)) return;
      if (rule === 'newest' && day < bestDay[target]!) return;
      bestDay[target] = day;
      codes[target] = code;
    };
    if (chosen) {
      for (let target = 0; target < targetCount; target++) {
        if (chosen[target]! >= 0) take(target, chosen[target]!);
      }
    } else {
      for (let row = 0; row < targets.length; row++) {
        if (targets[row]! >= 0) take(targets[row]!, row);
      }
    }
  }
  return { type: 'category', codes, dictionary: index.toDictionary() };
}

/** Texts of one column in the order of their targets. */
function resolveText({ bytes, offsets }: TextColumn, rows: Int32Array): TextColumn {
  const ends = new Uint32Array(rows.length + 1);
  for (let target = 0; target < rows.length; target++) {
    const row = rows[target]!;
    const length = row < 0 ? 0 : offsets[row + 1]! - offsets[row]!;
    ends[target + 1] = ends[target]! + length;
  }
  const packed = new Uint8Array(ends[rows.length]!);
  for (let target = 0; target < rows.length; target++) {
    const row = rows[target]!;
    if (row < 0) continue;
    let into = ends[target]!;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) packed[into++] = bytes[at]!;
  }
  return { type: 'text', bytes: packed, offsets: ends };
}

/** The field's value for each of `targetCount` targets; null when no batch speaks of it. */
export function resolveField(statements: readonly Statement[], targetCount: number): Column | null {
  const telling = statements.filter(({ empties }) => !empties);
  const first = telling[0];
  if (!first) return null;
  if (statements.some(({ rule }) => rule === 'append')) {
    return resolveAppended(statements, targetCount);
  }
  // Every row speaks of its own target and nobody else does: the column is the answer.
  if (
    statements.length === 1 &&
    first.rule !== 'keep' &&
    isIdentityMap(first.targets, targetCount)
  ) {
    return first.column;
  }
  const columns = telling.map((statement) => statement.column);
  const placed = (sources: readonly Source[]): (Source | null)[] => {
    let next = 0;
    return statements.map(({ empties }) => (empties ? null : sources[next++]!));
  };
  if (columns.every((column) => column.type === 'decimal')) {
    const scale = Math.max(...columns.map((column) => column.scale));
    const units = gather(
      winnersOf(statements, targetCount),
      withRoom(Float64Array, targetCount).fill(Number.NaN),
      placed(
        columns.map((column) => ({ values: column.units, factor: 10 ** (scale - column.scale) })),
      ),
    );
    return { type: 'decimal', units, scale };
  }
  if (columns.every((column) => column.type === 'decimal' || column.type === 'float')) {
    const values = gather(
      winnersOf(statements, targetCount),
      withRoom(Float64Array, targetCount).fill(Number.NaN),
      placed(
        columns.map((column) =>
          plain(
            column.type === 'float'
              ? column.values
              : column.units.map((units) => units / 10 ** column.scale),
          ),
        ),
      ),
    );
    return { type: 'float', values };
  }
  if (columns.every((column) => column.type === 'day')) {
    const days = gather(
      winnersOf(statements, targetCount),
      withRoom(Int32Array, targetCount).fill(NO_DAY),
      placed(columns.map((column) => plain(column.days))),
    );
    return { type: 'day', days };
  }
  if (columns.every((column) => column.type === 'day' || column.type === 'moment')) {
    const millis = gather(
      winnersOf(statements, targetCount),
      withRoom(Float64Array, targetCount).fill(Number.NaN),
      placed(
        columns.map((column) =>
          column.type === 'moment'
            ? plain(column.millis)
            : { values: column.days, factor: MS_PER_DAY },
        ),
      ),
    );
    return { type: 'moment', millis };
  }
  if (columns.every((column) => column.type === 'flag')) {
    const flags = gather(
      winnersOf(statements, targetCount),
      withRoom(Int8Array, targetCount).fill(-1),
      placed(columns.map((column) => plain(column.flags))),
    );
    return { type: 'flag', flags };
  }
  return resolveTextual(statements, targetCount);
}

/** Dictionaries larger than this are not gone through again to go on from them. */
const LARGEST_DICTIONARY = 65_536;

/**
 * The field over further statements, going on from what the earlier ones told; undefined where it has
 * to be resolved as a whole. Only for fields whose latest statement wins whatever its day.
 */
export function extendField(
  before: Column,
  added: readonly Statement[],
  targetCount: number,
): Column | undefined {
  const columns = added.map((statement) => statement.column);
  const isAlike = columns.every((column) => {
    if (before.type === 'category') return isTextual(column);
    if (before.type === 'decimal') return column.type === 'decimal' && column.scale <= before.scale;
    return before.type !== 'text' && column.type === before.type;
  });
  const isPlain = added.every(
    ({ days, rule, empties }) => !days && !empties && (rule ?? 'overwrite') === 'overwrite',
  );
  if (!isAlike || before.type === 'text' || !isPlain) return undefined;
  switch (before.type) {
    case 'category': {
      if (before.dictionary.size > LARGEST_DICTIONARY) return undefined;
      const index = new KeyIndex();
      addDictionary(index, before.dictionary);
      const codes = extend(before.codes, added, targetCount, NO_CODE);
      for (const { column, targets } of added) {
        if (isTextual(column)) overwrite(codes, column, targets, indexRows(index, column), 1);
      }
      return { type: 'category', codes, dictionary: index.toDictionary() };
    }
    case 'decimal': {
      const units = extend(before.units, added, targetCount, Number.NaN);
      for (const { column, targets } of added) {
        if (column.type !== 'decimal') continue;
        overwrite(units, column, targets, column.units, 10 ** (before.scale - column.scale));
      }
      return { type: 'decimal', units, scale: before.scale };
    }
    case 'float': {
      const values = extend(before.values, added, targetCount, Number.NaN);
      for (const { column, targets } of added) {
        if (column.type === 'float') overwrite(values, column, targets, column.values, 1);
      }
      return { type: 'float', values };
    }
    case 'moment': {
      const millis = extend(before.millis, added, targetCount, Number.NaN);
      for (const { column, targets } of added) {
        if (column.type === 'moment') overwrite(millis, column, targets, column.millis, 1);
      }
      return { type: 'moment', millis };
    }
    case 'day': {
      const days = extend(before.days, added, targetCount, NO_DAY);
      for (const { column, targets } of added) {
        if (column.type === 'day') overwrite(days, column, targets, column.days, 1);
      }
      return { type: 'day', days };
    }
    case 'flag': {
      const flags = extend(before.flags, added, targetCount, -1);
      for (const { column, targets } of added) {
        if (column.type === 'flag') overwrite(flags, column, targets, column.flags, 1);
      }
      return { type: 'flag', flags };
    }
  }
}

/** The values with missing ones behind them: in their own memory where what is added speaks of new targets only. */
function extend<Values extends Int32Array | Float64Array | Int8Array>(
  before: Values,
  added: readonly Statement[],
  targetCount: number,
  missing: number,
): Values {
  const isBehind = added.every(({ targets }) => leastOf(targets) >= before.length);
  let values: Values;
  if (isBehind) values = lengthened(before, targetCount);
  else {
    const List = before.constructor as new (length: number) => Values;
    values = new List(targetCount);
    values.set(before);
  }
  return values.fill(missing, before.length) as Values;
}

/** The first target that is spoken of; Infinity where none is. */
function leastOf(targets: Int32Array): number {
  let least = Infinity;
  for (let row = 0; row < targets.length; row++) {
    if (targets[row]! >= 0 && targets[row]! < least) least = targets[row]!;
  }
  return least;
}

/** What the rows tell stands where they speak; what they leave empty says nothing. */
function overwrite(
  into: Int32Array | Float64Array | Int8Array,
  column: Column,
  targets: Int32Array,
  values: ArrayLike<number>,
  factor: number,
): void {
  const holds = rowsHolding([column], targets.length);
  for (let row = 0; row < targets.length; row++) {
    const target = targets[row]!;
    if (target >= 0 && (holds === null || holds[row] === 1)) into[target] = values[row]! * factor;
  }
}

const daysOfMoments = new WeakMap<Column, Int32Array>();

/** Days of a day or moment column; {@link NO_DAY} where missing. */
export function daysOf(column: Column): Int32Array {
  if (column.type === 'day') return column.days;
  if (column.type === 'moment') {
    let days = daysOfMoments.get(column);
    if (days) return days;
    days = new Int32Array(column.millis.length);
    for (let row = 0; row < days.length; row++) {
      const millis = column.millis[row]!;
      days[row] = Number.isNaN(millis) ? NO_DAY : Math.floor(millis / MS_PER_DAY);
    }
    daysOfMoments.set(column, days);
    return days;
  }
  throw new TypeError(`not a column of dates: ${column.type}`);
}
