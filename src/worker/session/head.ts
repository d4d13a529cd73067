/** The head: the batches that count, read when they are needed, and the shop derived from them. */
import type { BatchMeta } from '#domain/batch.ts';
import { randomId } from '#domain/random-id.ts';
import type { BatchData } from '#derive/batch-data.ts';
import { DerivedShop } from '#derive/shop.ts';
import type { WorkspaceStore } from '#storage/workspace-store.ts';
import type { StatusDecisions } from './decisions.ts';
import type { DamageView } from '#worker/protocol/workspace.ts';
import { loadBatch } from '#worker/importing/stored-batch.ts';

/** Imports of the demo shop are known by their id. */
const DEMO_IMPORT = 'demo-';

export function newDemoImport(): string {
  return `${DEMO_IMPORT}${randomId()}`;
}

export function isDemoBatch({ importId }: BatchMeta): boolean {
  return importId.startsWith(DEMO_IMPORT);
}

export class Head {
  readonly #store: WorkspaceStore;
  readonly #onDamage: () => void;
  /** As they are stored. */
  #stored: readonly BatchMeta[] = [];
  #metas: readonly BatchMeta[] = [];
  #statusWords: StatusDecisions = {};
  #batches: readonly BatchData[] | null = null;
  #reading: Promise<readonly BatchData[]> | null = null;
  #damage: readonly DamageView[] = [];
  #shop: DerivedShop | null = null;

  /** @param onDamage other parts than before cannot be read */
  constructor(store: WorkspaceStore, onDamage: () => void) {
    this.#store = store;
    this.#onDamage = onDamage;
  }

  held(): readonly unknown[] {
    return [this.#batches];
  }

  get metas(): readonly BatchMeta[] {
    return this.#metas;
  }

  get rowCount(): number {
    return this.#metas.reduce((sum, { rowCount }) => sum + rowCount, 0);
  }

  /** What of the batches cannot be read and is left out. */
  get damage(): readonly DamageView[] {
    return this.#damage;
  }

  /** Where it has been derived already. */
  get shop(): DerivedShop | null {
    return this.#shop;
  }

  get isDemo(): boolean {
    return this.#metas.some(isDemoBatch);
  }

  batches(): Promise<readonly BatchData[]> {
    if (this.#batches) return Promise.resolve(this.#batches);
    // Whoever asks while they are read waits for the same.
    this.#reading ??= this.#read().finally(() => (this.#reading = null));
    return this.#reading;
  }

  async #read(): Promise<readonly BatchData[]> {
    for (;;) {
      if (this.#batches) return this.#batches;
      const metas = this.#metas;
      const found = await Promise.all(
        metas.map(async (meta) => ({ meta, ...(await loadBatch(this.#store, meta)) })),
      ).catch((error: unknown) => {
        // The head moved while we read, and what it named before may be gone.
        if (metas === this.#metas) throw error;
        return null;
      });
      if (found === null || metas !== this.#metas || this.#batches) continue;
      this.#batches = found.flatMap(({ batch }) => batch ?? []);
      const before = JSON.stringify(this.#damage);
      this.#damage = found.flatMap(({ meta, damage }) =>
        damage ? [{ batch: meta.id, name: meta.fileName, ...damage }] : [],
      );
      if (JSON.stringify(this.#damage) !== before) this.#onDamage();
    }
  }

  /** Those at hand without some; null where they would have to be read. */
  batchesWithout(dropped: ReadonlySet<string>): readonly BatchData[] | null {
    return this.#batches?.filter(({ meta }) => !dropped.has(meta.id)) ?? null;
  }

  shopOf(batches: readonly BatchData[]): DerivedShop {
    // The head has moved since they were read.
    if (batches !== this.#batches) return new DerivedShop(batches);
    return (this.#shop ??= new DerivedShop(batches));
  }

  /** Null where there are no batches. */
  shopOrNull(batches: readonly BatchData[]): DerivedShop | null {
    return batches.length === 0 ? null : this.shopOf(batches);
  }

  /** Other batches count from here on. */
  take(
    metas: readonly BatchMeta[],
    batches: readonly BatchData[] | null,
    shop: DerivedShop | null,
  ): void {
    this.#stored = metas;
    this.#metas = metas.map((meta) => this.#answered(meta));
    this.#batches = batches?.map((batch) => this.#asAnswered(batch)) ?? null;
    const isAsTold = batches === null || batches.every((it, at) => it === this.#batches![at]);
    const ids = new Set(metas.map(({ id }) => id));
    this.#damage = this.#damage.filter(({ batch }) => ids.has(batch));
    this.#shop = isAsTold ? shop : null;
  }

  /**
   * Status words mean this from here on, over what was said of them when their files came.
   * @returns whether that is anything else than before
   */
  answer(statusWords: StatusDecisions): boolean {
    if (JSON.stringify(statusWords) === JSON.stringify(this.#statusWords)) return false;
    this.#statusWords = statusWords;
    this.take(this.#stored, this.#batches, this.#shop);
    return true;
  }

  #answered(meta: BatchMeta): BatchMeta {
    const decided = this.#statusWords[meta.id];
    return decided ? { ...meta, statusWords: { ...meta.statusWords, ...decided } } : meta;
  }

  /** The same batch where its words mean what they meant. */
  #asAnswered(batch: BatchData): BatchData {
    const at = this.#stored.findIndex(({ id }) => id === batch.meta.id);
    const now = this.#metas[at]?.statusWords;
    if (JSON.stringify(now) === JSON.stringify(batch.meta.statusWords)) return batch;
    const { statusWords: _, ...meta } = batch.meta;
    return { ...batch, meta: now ? { ...meta, statusWords: now } : meta };
  }
}
