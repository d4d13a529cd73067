/** What the last import changed: the head against what counted before it, which right after it is still at hand. */
import type { BatchMeta } from '#domain/batch.ts';
import { DerivedShop } from '#derive/shop.ts';
import type { JobContext } from '#engine/job.ts';
import type { ChangesView } from '#worker/protocol/groups.ts';
import { changesBetween } from '#worker/session/changes.ts';
import type { OpenWorkspace } from '#worker/session/open-workspace.ts';
import { Results } from './results.ts';

/** A shop and what is known of it. */
export interface Standing {
  readonly shop: DerivedShop;
  readonly results: Results | null;
}

export class LastImport {
  readonly #workspace: OpenWorkspace;
  readonly #asOf: (metas: readonly BatchMeta[]) => number;
  /** What was there before it, until its changes are told. */
  #before: Standing | null = null;
  /** Told once for the same results under the same choices. */
  #told: {
    readonly results: Results;
    readonly choices: number;
    readonly view: ChangesView | null;
  } | null = null;

  constructor(workspace: OpenWorkspace, asOf: (metas: readonly BatchMeta[]) => number) {
    this.#workspace = workspace;
    this.#asOf = asOf;
  }

  /** Results that those of now may go on from. */
  get before(): Results | null {
    return this.#before?.results ?? null;
  }

  /** An import counts from now on. */
  cameOver(before: Standing | null): void {
    this.#before = before;
  }

  forgetBefore(): void {
    this.#before = null;
  }

  /** @param results those of the head; null where there was nothing before it */
  async changes(results: Results, job: JobContext): Promise<ChangesView | null> {
    const { choices } = this.#workspace.decisions;
    const known = this.#told;
    if (known?.results === results && known.choices === choices) return known.view;
    const view = await this.#changes(results, job);
    this.#told = { results, choices, view };
    this.#before = null;
    return view;
  }

  async #changes(results: Results, job: JobContext): Promise<ChangesView | null> {
    const { head, decisions } = this.#workspace;
    const last = head.metas.at(-1);
    const earlier = head.metas.filter(({ importId }) => importId !== last?.importId);
    if (!last || earlier.length === 0) return null;
    const shopNow = head.shop!;
    const files = head.metas.filter(({ importId }) => importId === last.importId);
    const batches = (await head.batches()).filter(({ meta }) => meta.importId !== last.importId);
    const known = this.#before?.shop.isOf(batches) === true ? this.#before : null;
    const shop = known?.shop ?? new DerivedShop(batches);
    const day = this.#asOf(earlier);
    const before =
      known?.results?.asOf === day
        ? known.results
        : new Results(shop, day, decisions.chosenParams, undefined, null, results.plansFrom);
    return {
      importedAt: last.importedAt,
      files: files.map(({ fileName }) => fileName),
      isTyped: last.statedOn !== undefined,
      ...changesBetween(
        { shop, asOf: day, flags: await before.column('churn.flag', job) },
        {
          shop: shopNow,
          asOf: results.asOf,
          flags: await results.column('churn.flag', job),
        },
      ),
    };
  }
}
