/** The typed columns of a sheet while its blocks of cells, or slices read apart, come in. */
import type { ColumnReading, DateOrder, NumberFormat, ReadAs } from '#domain/sheet.ts';
import { type CellBlock, refresh } from './cell-block.ts';
import { DateBuilder, type DateSlicePart } from './date-builder.ts';
import type { Kernel } from '#ingest/kernel/kernel.ts';
import { NumberBuilder, type NumberPart } from './number-builder.ts';
import { TextBuilder, type TextForm, type TextPart } from './text-builder.ts';

/** How one column is to be read. */
export interface ColumnPlan {
  readonly readAs: ReadAs;
  /** Numbers: decimals are rounded half-even to so many (money: 4). Without it exact up to 9, else float64. */
  readonly maxScale?: number;
  /** Numbers: the format that sampling found; plain figures with a point without it. */
  readonly numberFormat?: NumberFormat;
  /** Dates: 'moment' unless told. */
  readonly dateKind?: 'day' | 'moment' | 'birthday';
  /** Dates: the order chosen by a person; else the values decide. */
  readonly dateOrder?: DateOrder;
  /** Text: keep a dictionary however many values are distinct, as for ids that other tables refer to. */
  readonly keepDictionary?: boolean;
  /** Text: what the head of the file decided, for the slices behind it. */
  readonly textForm?: TextForm;
}

export interface BuildSettings {
  /** Columns beyond the plan are read as text. */
  readonly columns: readonly ColumnPlan[];
  /** Zone that offsets and epochs are shown in. */
  readonly zone: string;
  /** Civil day of the import. */
  readonly today: number;
}

/** The plan does not fit: read again with these changes. */
export interface Replan {
  readonly kind: 'replan';
  readonly changes: readonly {
    readonly column: number;
    readonly readAs: ReadAs;
    readonly numberFormat?: NumberFormat;
  }[];
}

export type ColumnPart = TextPart | NumberPart | DateSlicePart;

type Builder = TextBuilder | NumberBuilder | DateBuilder;

export class SheetBuilder {
  rowCount = 0;
  readonly #settings: BuildSettings;
  readonly #builders: Builder[] = [];
  readonly #texts: TextBuilder[] = [];
  /** The kernel whose blocks can be added; null: blocks with arrays of their own. */
  readonly kernel: Kernel | null;

  constructor(settings: BuildSettings, capacity: number, kernel: Kernel | null = null) {
    this.#settings = settings;
    this.kernel = kernel;
    for (let column = 0; column < settings.columns.length; column++) this.#add(capacity);
  }

  addBlock(block: CellBlock, columns: number): void {
    this.widen(columns);
    for (let column = 0; column < columns; column++) {
      // The dictionary of the column before may have made the kernel's memory grow.
      refresh(block);
      addCells(this.#builders[column]!, block, column);
    }
    for (let column = columns; column < this.#builders.length; column++) {
      this.#builders[column]!.addMissing(block.count);
    }
    this.rowCount += block.count;
  }

  /** Makes columns that came late; they are missing in the rows so far. */
  widen(columns: number): void {
    while (this.#builders.length < columns) this.#add(this.rowCount);
  }

  #add(capacity: number): void {
    const plan = this.#settings.columns[this.#builders.length] ?? { readAs: 'text' };
    const builder = builderOf(plan, capacity, this.#settings, this.kernel);
    if (this.rowCount > 0) builder.addMissing(this.rowCount);
    this.#builders.push(builder);
    if (builder instanceof TextBuilder) this.#texts.push(builder);
  }

  /** The head of the file is read: the form of each text column is decided. */
  settle(): void {
    for (const text of this.#texts) text.settle();
  }

  /** Makes room for this many rows in all. */
  reserve(rows: number): void {
    for (const builder of this.#builders) builder.reserve(rows);
  }

  /** The plan for slices behind the head: as this one goes on. */
  plans(): ColumnPlan[] {
    return this.#builders.map((builder, column) => {
      const plan = this.#settings.columns[column] ?? { readAs: 'text' };
      return builder instanceof TextBuilder ? { ...plan, textForm: builder.form } : plan;
    });
  }

  /** Broken UTF-8 sequences in the text added since the last call. */
  countInvalid(): number {
    let invalid = 0;
    for (const text of this.#texts) invalid += text.countInvalid();
    return invalid;
  }

  /** Where what was read speaks against the plan; null when nothing does. */
  replan(): Replan | null {
    const changes: Replan['changes'][number][] = [];
    for (const [column, builder] of this.#builders.entries()) {
      if (builder instanceof NumberBuilder) {
        const better = builder.betterFormat();
        if (better !== null) changes.push({ column, readAs: 'number', numberFormat: better });
        else if (builder.unreadableCount * 2 > builder.filled) {
          changes.push({ column, readAs: 'text' });
        }
      } else if (builder instanceof DateBuilder && builder.isHopeless()) {
        changes.push({ column, readAs: 'text' });
      }
    }
    return changes.length === 0 ? null : { kind: 'replan', changes };
  }

  /** The rows as parts for another builder to {@link absorb}; this one is of no use afterwards. */
  toParts(): ColumnPart[] {
    return this.#builders.map((builder) => builder.toPart());
  }

  /** Adds the rows of a slice that was read by {@link plans}. */
  absorb(rowCount: number, parts: readonly ColumnPart[]): void {
    this.widen(parts.length);
    for (const [column, builder] of this.#builders.entries()) {
      const part = parts[column];
      if (part === undefined) builder.addMissing(rowCount);
      else absorbPart(builder, part);
    }
    this.rowCount += rowCount;
  }

  finish(): ColumnReading[] {
    return this.#builders.map((builder) => builder.finish());
  }
}

function builderOf(
  plan: ColumnPlan,
  capacity: number,
  settings: BuildSettings,
  kernel: Kernel | null,
): Builder {
  switch (plan.readAs) {
    case 'text':
      return new TextBuilder(capacity, plan.keepDictionary, plan.textForm, kernel);
    case 'number':
      return new NumberBuilder(capacity, plan.numberFormat, plan.maxScale ?? null);
    case 'date':
      return new DateBuilder(
        capacity,
        {
          kind: plan.dateKind ?? 'moment',
          today: settings.today,
          zone: settings.zone,
          order: plan.dateOrder,
        },
        kernel,
      );
  }
}

/** One call per kind, so that each stays monomorphic. */
function addCells(builder: Builder, block: CellBlock, column: number): void {
  if (builder instanceof TextBuilder) builder.addBlock(block, column);
  else if (builder instanceof NumberBuilder) builder.addBlock(block, column);
  else builder.addBlock(block, column);
}

function absorbPart(builder: Builder, part: ColumnPart): void {
  if (builder instanceof NumberBuilder && part.type === 'number') builder.absorb(part);
  else if (builder instanceof DateBuilder && part.type === 'date') builder.absorb(part);
  else if (
    builder instanceof TextBuilder &&
    (part.type === 'plain' || part.type === 'dictionary')
  ) {
    builder.absorb(part);
  } else throw new TypeError(`a ${part.type} part of another kind of column`);
}
