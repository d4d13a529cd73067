/** What was taken away and can be put back for a while: files out of the head, segments that were deleted. */
import { TRASH_DAYS } from '#storage/stored-acts.ts';
import type { HistoryEntry } from '#storage/stored-records.ts';
import { droppedFiles } from '#domain/dropped-names.ts';
import type { SegmentDefinition } from '#domain/segment.ts';
import type { Acts } from './acts.ts';
import { leafKey, leavesOf, SEGMENTS } from './decision-leaves.ts';
import type { Deciding } from './deciding.ts';
import { Failure } from '#worker/failures.ts';
import { HEAD, type History } from './history.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { ActTold, TrashItem } from '#worker/protocol/history.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';

const TRASH_MS = TRASH_DAYS * 86_400_000;

export class Trash {
  readonly #workspace: OpenWorkspace;
  readonly #acts: Acts;
  readonly #deciding: Deciding;

  constructor(workspace: OpenWorkspace, acts: Acts, deciding: Deciding) {
    this.#workspace = workspace;
    this.#acts = acts;
    this.#deciding = deciding;
  }

  /** What can be put back longest comes first. */
  async items(): Promise<TrashItem[]> {
    const history = await this.#acts.history();
    const { store } = this.#workspace;
    const bytes = await store.batchBytes();
    const until = new Map(store.workspace.trash.map((own) => [own.batch, own.until]));
    const metas = await store.metas([...until.keys()]);
    const files = metas.map(({ id, fileName, rowCount }): TrashItem => ({
      kind: 'file',
      id,
      name: fileName,
      rows: rowCount,
      bytes: bytes.get(id) ?? 0,
      until: until.get(id)!,
    }));
    return [...files, ...this.#lostSegments(history)].sort((a, b) => b.until - a.until);
  }

  async restore({ kind, id }: Pick<TrashItem, 'kind' | 'id'>): Promise<WorkspaceView> {
    const { store } = this.#workspace;
    this.#workspace.requireWriter();
    if (kind === 'segment') {
      const lost = this.#lostSegments(await this.#acts.history()).find((own) => own.id === id);
      if (!lost) throw new Failure('actFinal');
      return this.#deciding.saveSegments([...this.#deciding.segments().own, lost.segment]);
    }
    const [meta] = await store.metas([id]);
    if (!meta) throw new Failure('actFinal');
    await this.#acts.restore(meta);
    return this.#workspace.view(store.workspace.revision);
  }

  /**
   * Deletes for good what the trash holds.
   * @param isAll else only what has been there long enough
   * @returns whether there was anything
   */
  async empty(isAll: boolean, now: number): Promise<boolean> {
    this.#workspace.requireWriter();
    return this.#acts.inTurn(async () => {
      const history = await this.#acts.history();
      const items = (await this.items()).filter(({ until }) => isAll || until <= now);
      const files = items.filter(({ kind }) => kind === 'file');
      const segments = items.filter(({ kind }) => kind === 'segment');
      try {
        const rewritten = new Map<number, HistoryEntry>();
        for (const entry of [
          ...history.forget(HEAD, new Set(files.map(({ id }) => leafKey(id)))),
          ...history.forget(SEGMENTS, new Set(segments.map(({ id }) => leafKey('own', id)))),
          ...history.settleBefore(now - TRASH_MS),
        ]) {
          rewritten.set(entry.revision, entry);
        }
        if (rewritten.size + files.length === 0) return false;
        const step = {
          giveUp: new Set(files.map(({ id }) => id)),
          entries: [...rewritten.values()],
        };
        if (!isAll) {
          await this.#workspace.store.take(step, now);
          return true;
        }
        const told: ActTold = {
          kind: 'emptyTrash',
          files: droppedFiles(files.map(({ name }) => name)).length,
          segments: segments.length,
          bytes: items.reduce((sum, { bytes }) => sum + bytes, 0),
        };
        await this.#acts.write({ ...step, entry: { told, before: {}, after: {} } });
        return true;
      } catch (error) {
        // Nothing was written: what was forgotten stands in the store.
        this.#acts.forgetHistory();
        throw error;
      }
    });
  }

  #lostSegments(history: History): (TrashItem & { segment: SegmentDefinition })[] {
    const held = leavesOf(SEGMENTS, this.#workspace.decisions.value(SEGMENTS));
    return history.lost(SEGMENTS).flatMap(({ key, value, since }) => {
      const [kind, id] = JSON.parse(key) as [string, string];
      if (kind !== 'own' || held.has(key)) return [];
      const segment = value as SegmentDefinition;
      const bytes = JSON.stringify(segment).length;
      const until = since + TRASH_MS;
      return [{ kind: 'segment', id, name: segment.name ?? '', rows: null, bytes, until, segment }];
    });
  }
}
