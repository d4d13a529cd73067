/** Runs analyses over one shop at one as-of day, each once per params, those they use before them. */
import {
  ANALYSES,
  type AnalysisId,
  type AnalysisOutcome,
  type AnalysisParams,
  isAnalysisId,
} from '#analyses/registry.ts';
import type { Column } from '#domain/columns.ts';
import type { AnalysisDefinition, AnalysisInput, Earlier, Outcome } from '#engine/analysis.ts';
import { Cancelled, type JobContext } from '#engine/job.ts';
import type { Shop, ShopChanges } from '#engine/shop/shop.ts';

type AnyDefinition = AnalysisDefinition<unknown, unknown>;

export class Results {
  readonly shop: Shop;
  readonly asOf: number;
  /** Facts of later days are plans; Infinity: none is known. */
  readonly plansFrom: number;
  readonly #chosen: ReadonlyMap<AnalysisId, unknown>;
  readonly #decided: (name: string) => ReadonlyMap<number, string | null>;
  readonly #others = new Map<number, Results>();
  readonly #outcomes = new Map<string, Promise<Outcome<unknown>>>();
  readonly #done = new Map<AnalysisId, Outcome<unknown>>();
  /** Outcomes that are there, by what they were made from. */
  readonly #found = new Map<string, Outcome<unknown>>();
  /** What was found of the first of the shop's files: gone on from, then let go. */
  #earlier: {
    readonly results: Results;
    readonly changes: ShopChanges;
    /** Columns of then that were asked for. */
    readonly columns: Map<string, Column | null>;
  } | null;

  /**
   * @param chosen params that people chose, where they differ from the defaults
   * @param decided what people decided by hand, by decision name
   * @param earlier results of the shop before its last files; of another shop they are of no use
   * @param plansFrom the as-of day, or today where that is later
   */
  constructor(
    shop: Shop,
    asOf: number,
    chosen: ReadonlyMap<AnalysisId, unknown>,
    decided: (name: string) => ReadonlyMap<number, string | null> = () => new Map(),
    earlier: Results | null = null,
    plansFrom: number = asOf,
  ) {
    this.shop = shop;
    this.asOf = asOf;
    this.plansFrom = plansFrom;
    this.#chosen = chosen;
    this.#decided = decided;
    const changes = earlier && shop.changesSince(earlier.shop);
    this.#earlier = changes && { results: earlier, changes, columns: new Map() };
  }

  held(): readonly unknown[] {
    return [this.#done, this.#others];
  }

  /** Whether every analysis has been run under the params that are chosen now. */
  get isWhole(): boolean {
    return Object.keys(ANALYSES).every(
      (id) => isAnalysisId(id) && this.#found.has(this.#keyOf(id, this.paramsOf(id), [])),
    );
  }

  paramsOf(id: AnalysisId): unknown {
    const definition = ANALYSES[id] as AnyDefinition;
    return definition.check(this.#chosen.get(id)) ?? definition.defaults;
  }

  async outcome<Id extends AnalysisId>(
    id: Id,
    job: JobContext,
    params?: AnalysisParams<Id>,
  ): Promise<AnalysisOutcome<Id>> {
    return (await this.#run(id, job, params ?? this.paramsOf(id), [])) as AnalysisOutcome<Id>;
  }

  /** A customer column `<analysis>.<name>` under the chosen params; null when there is not enough. */
  async column(columnId: string, job: JobContext): Promise<Column | null> {
    const [id, name] = splitColumnId(columnId);
    if (!id) return null;
    const outcome = await this.outcome(id, job);
    return outcome.status === 'done' ? (outcome.columns[name] ?? null) : null;
  }

  /** Every analysis under its chosen params: what the customers table is made of. */
  async all(job: JobContext): Promise<ReadonlyMap<AnalysisId, Outcome<unknown>>> {
    for (const id of Object.keys(ANALYSES)) {
      if (isAnalysisId(id)) this.#done.set(id, (await this.outcome(id, job)) as Outcome<unknown>);
    }
    this.#earlier = null;
    return this.#done;
  }

  /** The same shop on another day. */
  #on(day: number): Results {
    let results = this.#others.get(day);
    if (!results) {
      results = new Results(this.shop, day, this.#chosen, this.#decided, null, Infinity);
      this.#others.set(day, results);
    }
    return results;
  }

  #run(
    id: AnalysisId,
    job: JobContext,
    params: unknown,
    path: readonly string[],
  ): Promise<Outcome<unknown>> {
    if (path.includes(id)) {
      throw new RangeError(`analyses use each other: ${[...path, id].join(' → ')}`);
    }
    const key = this.#keyOf(id, params, path);
    const known = this.#outcomes.get(key);
    if (known) {
      // Begun for another call, which may be cancelled: then this one goes on by itself.
      return known.catch(async (error: unknown) => {
        if (!(error instanceof Cancelled)) throw error;
        await job.pause(0);
        return this.#run(id, job, params, path);
      });
    }
    const running = this.#compute(id, job, params, [...path, id], key);
    this.#outcomes.set(key, running);
    running.then(
      (outcome) => this.#found.set(key, outcome),
      () => this.#outcomes.delete(key),
    );
    return running;
  }

  /** What was found by the same of the shop before its last files. */
  #earlierOf(key: string): Earlier | null {
    if (!this.#earlier) return null;
    const { results, changes } = this.#earlier;
    const outcome = results.#found.get(key);
    if (outcome?.status !== 'done') return null;
    const { shop, asOf } = results;
    return { shop, asOf, outcome, changes, column: (columnId) => this.#columnThen(columnId) };
  }

  /** A column of the shop before its last files, found under the params that are chosen now. */
  #columnThen(columnId: string): Column | null {
    if (!this.#earlier) return null;
    const { results, columns } = this.#earlier;
    let column = columns.get(columnId);
    if (column === undefined) {
      const [id, name] = splitColumnId(columnId);
      const outcome = id ? results.#found.get(this.#keyOf(id, this.paramsOf(id), [])) : undefined;
      const told = outcome?.status === 'done' ? (outcome.columns[name] ?? null) : null;
      column = factColumn(results.shop, columnId) ?? told;
      columns.set(columnId, column);
    }
    return column;
  }

  /** Its params and those of all it rests on: a choice there makes another answer here. */
  #keyOf(id: AnalysisId, params: unknown, path: readonly string[]): string {
    if (path.includes(id)) return id;
    const used = (ANALYSES[id] as AnyDefinition)
      .uses(params)
      .filter(isAnalysisId)
      .map((other) => this.#keyOf(other, this.paramsOf(other), [...path, id]));
    return `${id} ${JSON.stringify(params)} (${used.join()})`;
  }

  async #compute(
    id: AnalysisId,
    job: JobContext,
    params: unknown,
    path: readonly string[],
    key: string,
  ): Promise<Outcome<unknown>> {
    const definition = ANALYSES[id] as AnyDefinition;
    const used = new Map<string, Outcome<unknown>>();
    for (const other of definition.uses(params)) {
      if (!isAnalysisId(other)) throw new RangeError(`${id} uses unknown ${other}`);
      used.set(other, await this.#run(other, job, this.paramsOf(other), path));
    }
    const input: AnalysisInput = {
      shop: this.shop,
      asOf: this.asOf,
      plansFrom: this.plansFrom,
      job,
      column: (columnId) => {
        const fact = factColumn(this.shop, columnId);
        if (fact) return fact;
        const [other, name] = splitColumnId(columnId);
        const outcome = other ? used.get(other) : undefined;
        return outcome?.status === 'done' ? (outcome.columns[name] ?? null) : null;
      },
      columnOn: (columnId, day) => this.#on(day).column(columnId, job),
      decided: (name) => this.#decided(name),
      summary: (other) => {
        const outcome = used.get(other);
        return outcome?.status === 'done' ? outcome.summary : null;
      },
      earlier: this.#earlierOf(key),
    };
    return definition.run(input, params);
  }
}

/** A fact of the customer list by its column id; null for other ids. */
function factColumn(shop: Shop, columnId: string): Column | null {
  const [, mark, field] = /^customers([.~])(.+)$/.exec(columnId) ?? [];
  return field === undefined ? null : shop.field('customers', field, mark === '~');
}

function splitColumnId(columnId: string): [AnalysisId | null, string] {
  const dot = columnId.indexOf('.');
  const id = columnId.slice(0, dot);
  return [isAnalysisId(id) ? id : null, columnId.slice(dot + 1)];
}
