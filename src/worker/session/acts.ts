/**
 * What people do to a workspace: acts, one after the other, each written together with its entry in the
 * history, and undone or done again in any order.
 */
import type { BatchMeta } from '#domain/batch.ts';
import type { HistoryEntry } from '#storage/stored-records.ts';
import type { Step } from '#storage/stored-acts.ts';
import { decidedBy, isTaken, leafKey, leavesOf, leavesOver } from './decision-leaves.ts';
import { PARAMS } from './decisions.ts';
import { Failure } from '#worker/failures.ts';
import { isDemoBatch } from './head.ts';
import { type Effect, HEAD, History, type HistoryValue, writesOf } from './history.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { ActTold, ActView } from '#worker/protocol/history.ts';

/** A step that takes the demo away. */
export type DemoRemoval = Required<Pick<Step, 'giveUp' | 'decisions' | 'dropsHistorySince'>>;

export class Acts {
  readonly #workspace: OpenWorkspace;
  /** Undo by a key reaches back to here: what was done in this visit. */
  #firstRevision = 0;
  /** Read when it is needed first. */
  #history: History | null = null;
  /** Acts come one after the other, each on what the last one left. */
  #acting: Promise<unknown> = Promise.resolve();

  constructor(workspace: OpenWorkspace) {
    this.#workspace = workspace;
  }

  /** The visit begins with what is stored now. */
  begin(): void {
    this.#firstRevision = this.#workspace.store.workspace.revision;
  }

  /** Ends when the acts that were begun have ended. */
  async settled(): Promise<void> {
    await this.#acting;
  }

  async inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const acting = this.#acting.then(act);
    this.#acting = acting.catch(() => undefined);
    return acting;
  }

  async history(): Promise<History> {
    this.#history ??= new History(await this.#workspace.store.history());
    return this.#history;
  }

  /** What is remembered of it is not what stands in the store. */
  forgetHistory(): void {
    this.#history = null;
  }

  /** Oldest first. */
  async told(): Promise<ActView[]> {
    return (await this.history())
      .acts()
      .map(({ revision, at, told, isDone, isFinal, turnedAt }): ActView => ({
        act: revision,
        at,
        told,
        state: isFinal ? 'final' : isDone ? 'done' : 'undone',
        turnedAt,
      }));
  }

  /** Undoes an act, or does it again. */
  async turn(revision: number, isDone: boolean): Promise<void> {
    this.#workspace.requireWriter();
    await this.inTurn(() => this.#turn(revision, isDone));
  }

  /** Undo or Redo of what was done in this visit; null: there is nothing. */
  async turnLast(isDone: boolean): Promise<{ act: number; told: ActTold } | null> {
    this.#workspace.requireWriter();
    return this.inTurn(async () => {
      const history = await this.history();
      const next = history.next(isDone, this.#firstRevision);
      if (!next) return null;
      await this.#turn(next.revision, isDone);
      return { act: next.revision, told: next.told };
    });
  }

  /**
   * Decides something as an act; one that changes nothing is none. A tab that only reads keeps it to itself.
   * @returns the act, or null
   */
  async decide(
    told: ActTold,
    valuesNow: () => ReadonlyMap<string, unknown>,
  ): Promise<number | null> {
    return this.inTurn(async () => {
      const { decisions: known, isWriter, store } = this.#workspace;
      const decisions = new Map<string, unknown>();
      const leaves: Parameters<typeof writesOf>[0][number][] = [];
      for (const [name, value] of valuesNow()) {
        const before = leavesOver(name, known.value(name));
        const after = leavesOver(name, value);
        leaves.push([name, before, after]);
        decisions.set(name, decidedBy(name, after));
      }
      const writes = writesOf(leaves);
      if (Object.keys(writes.before).length + Object.keys(writes.after).length === 0) return null;
      if (isWriter) await this.write({ decisions, entry: { told, ...writes } });
      known.take(decisions);
      this.#workspace.changed(movedBy(decisions));
      return isWriter ? store.workspace.revision : null;
    });
  }

  /**
   * Makes staged batches count; the head is moved by the caller, who holds them, and in whose turn this is done.
   * Own files and the demo shop never meet: they take its place.
   * @param onRemoved what is to be done in the same turn when the demo has gone
   */
  async commit(
    told: ActTold,
    metas: readonly BatchMeta[],
    onRemoved: (removal: DemoRemoval) => Promise<void>,
  ): Promise<void> {
    const removal = this.#workspace.head.isDemo ? await this.#withoutDemo() : null;
    const added = new Set(metas.map(({ id }) => id));
    const writes = writesOf([[HEAD, new Map(), countsOf(added)]]);
    await this.write({ ...removal, commit: metas, entry: { told, ...writes } });
    if (removal) await this.#takeRemoval(removal, onRemoved);
  }

  /** Takes the demo away with all that was decided about its people; nothing of it stays in the history. */
  async removeDemo(onRemoved: (removal: DemoRemoval) => Promise<void>): Promise<void> {
    this.#workspace.requireWriter();
    await this.inTurn(async () => {
      const removal = await this.#withoutDemo();
      await this.#workspace.store.take(removal);
      await this.#takeRemoval(removal, onRemoved);
    });
  }

  /** Moves batches that are stored in or out of the head. */
  async move(
    told: ActTold,
    drop: ReadonlySet<string>,
    putBack: ReadonlySet<string>,
  ): Promise<void> {
    const writes = writesOf([[HEAD, countsOf(drop), countsOf(putBack)]]);
    await this.write({ drop, putBack, entry: { told, ...writes } });
    await this.#headMoved(drop, putBack);
  }

  /** Takes batches out of what counts: all of one import undoes it, else it is an act of its own. */
  async remove(batches: readonly string[]): Promise<{ act: number; isDone: boolean }> {
    const { store, head } = this.#workspace;
    this.#workspace.requireWriter();
    return this.inTurn(async () => {
      const dropped = new Set(batches.filter((id) => store.workspace.head.includes(id)));
      const history = await this.history();
      const whole = history.acts().find(({ revision, told, isDone }) => {
        const own = history.batchesOf(revision);
        return (
          told.kind === 'import' &&
          isDone &&
          own.length === dropped.size &&
          own.every((id) => dropped.has(id))
        );
      });
      if (whole) {
        await this.#turn(whole.revision, false);
        return { act: whole.revision, isDone: false };
      }
      const metas = head.metas.filter(({ id }) => dropped.has(id));
      await this.move({ kind: 'remove', ...toldOf(metas) }, dropped, new Set());
      return { act: store.workspace.revision, isDone: true };
    });
  }

  /**
   * Puts a batch back that was taken away: what took it away, and nothing else, is turned, or the history
   * would go on saying that it is undone; else it is an act of its own.
   */
  async restore(meta: BatchMeta): Promise<void> {
    await this.inTurn(async () => {
      const { store } = this.#workspace;
      if (store.workspace.head.includes(meta.id)) throw new Failure('actFinal');
      const history = await this.history();
      const taker = history.acts().findLast(({ revision, told, isDone, isFinal }) => {
        const own = history.batchesOf(revision);
        const tookIt = (told.kind === 'import' && !isDone) || (told.kind === 'remove' && isDone);
        if (isFinal || !tookIt || own.length !== 1 || own[0] !== meta.id) return false;
        return history.effectOf(revision, !isDone).get(HEAD)?.get(leafKey(meta.id)) !== undefined;
      });
      if (taker) await this.#turn(taker.revision, !taker.isDone);
      else await this.move({ kind: 'restore', ...toldOf([meta]) }, new Set(), new Set([meta.id]));
    });
  }

  async #withoutDemo(): Promise<DemoRemoval> {
    const { head, decisions } = this.#workspace;
    const history = await this.history();
    const began = history.acts().find(({ told }) => told.kind === 'import' && told.isDemo);
    const effect = began
      ? history.effectWithout(began.revision)
      : new Map(decisions.names().map((name) => [name, this.#nothingOf(name)]));
    return {
      giveUp: new Set(head.metas.filter(isDemoBatch).map(({ id }) => id)),
      decisions: this.#decisionsUnder(effect),
      dropsHistorySince: began?.revision ?? 0,
    };
  }

  async #takeRemoval(
    removal: DemoRemoval,
    onRemoved: (removal: DemoRemoval) => Promise<void>,
  ): Promise<void> {
    this.forgetHistory();
    this.#workspace.decisions.take(removal.decisions);
    await onRemoved(removal);
  }

  async write(step: Step & { readonly entry: HistoryValue }): Promise<void> {
    const at = Date.now();
    const { revision } = await this.#workspace.store.take(step, at);
    const entry: HistoryEntry = { revision, at, value: step.entry };
    this.#history?.add(entry);
  }

  async #turn(revision: number, isDone: boolean): Promise<void> {
    const history = await this.history();
    const act = history.act(revision);
    if (!act || act.isFinal) throw new Failure('actFinal');
    if (act.isDone === isDone) return;
    const effect = history.effectOf(revision, isDone);
    const entry: HistoryValue = { turn: isDone ? 'redo' : 'undo', of: revision };
    await this.#takeEffect(effect, entry);
  }

  /** Writes what an entry of the history does, together with it. */
  async #takeEffect(effect: Effect, entry: HistoryValue): Promise<void> {
    const { workspace } = this.#workspace.store;
    const head = new Set(workspace.head);
    const drop = new Set<string>();
    const putBack = new Set<string>();
    for (const [key, counts] of effect.get(HEAD) ?? []) {
      const [batch] = JSON.parse(key) as [string];
      if (counts === undefined && head.has(batch)) drop.add(batch);
      if (counts !== undefined && !head.has(batch)) putBack.add(batch);
    }
    const trash = new Set(workspace.trash.map(({ batch }) => batch));
    if ([...putBack].some((batch) => !trash.has(batch))) throw new Failure('actFinal');
    const decisions = this.#decisionsUnder(effect);
    await this.write({ drop, putBack, decisions, entry });
    this.#workspace.decisions.take(decisions);
    if (drop.size + putBack.size > 0) await this.#headMoved(drop, putBack);
    else this.#workspace.changed(movedBy(decisions));
  }

  async #headMoved(drop: ReadonlySet<string>, putBack: ReadonlySet<string>): Promise<void> {
    const atHand = putBack.size > 0 ? null : this.#workspace.head.batchesWithout(drop);
    await this.#workspace.headMoved(atHand, null);
  }

  /** Values of decisions once some of their leaves are others. */
  #decisionsUnder(effect: Effect): Map<string, unknown> {
    const decisions = new Map<string, unknown>();
    for (const [name, leaves] of effect) {
      if (name === HEAD) continue;
      const all = leavesOver(name, this.#workspace.decisions.value(name));
      for (const [key, value] of leaves) {
        if (value === undefined) all.delete(key);
        else all.set(key, value);
      }
      const value = decidedBy(name, all);
      if (!isTaken(name, value)) throw new Failure('laterAct');
      decisions.set(name, value);
    }
    return decisions;
  }

  #nothingOf(name: string): Map<string, undefined> {
    const keys = leavesOf(name, this.#workspace.decisions.value(name)).keys();
    return new Map([...keys].map((key) => [key, undefined]));
  }
}

/** Batches as leaves of the head. */
function countsOf(batches: ReadonlySet<string>): Map<string, unknown> {
  return new Map([...batches].map((id) => [leafKey(id), true]));
}

/** What depends on decisions: marks are only shown beside people, params are followed by the results. */
function movedBy(decisions: ReadonlyMap<string, unknown>): 'results' | 'table' {
  const isOnlyShown = [...decisions.keys()].every(
    (name) => name === 'marks' || name.startsWith(PARAMS),
  );
  return isOnlyShown ? 'table' : 'results';
}

/** What the history tells of files that come or go. */
export function toldOf(metas: readonly BatchMeta[]): {
  readonly files: readonly string[];
  readonly rows: number;
  readonly isTyped?: true;
} {
  return {
    files: metas.map(({ fileName }) => fileName),
    rows: metas.reduce((sum, { rows }) => sum + rows.new + rows.changed, 0),
    ...(metas.every(({ statedOn }) => statedOn !== undefined) ? { isTyped: true as const } : {}),
  };
}
