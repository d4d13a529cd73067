/** What people decide: the day figures are told for, currency, what status words mean, params, segments, tags and marks by hand. */
import { ANALYSES, type AnalysisId, type AnalysisParams } from '#analyses/registry.ts';
import type { SegmentsParams } from '#analyses/segments/analysis.ts';
import type { SegmentDefinition } from '#domain/segment.ts';
import type { OrderClass } from '#domain/order-class.ts';
import type { GroupWords } from '#domain/value-group.ts';
import type { Acts } from './acts.ts';
import { PARAMS } from './decisions.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { CallArgument } from '#worker/protocol/calls.ts';
import type { ActTold } from '#worker/protocol/history.ts';
import type { WorkspaceView } from '#worker/protocol/workspace.ts';

export class Deciding {
  readonly #workspace: OpenWorkspace;
  readonly #acts: Acts;

  constructor(workspace: OpenWorkspace, acts: Acts) {
    this.#workspace = workspace;
    this.#acts = acts;
  }

  /** @param day null: the default rule */
  async setAsOf(day: number | null): Promise<WorkspaceView> {
    const act = await this.#acts.decide({ kind: 'asOf', day }, () => new Map([['asOf', day]]));
    return this.#workspace.view(act);
  }

  async setCurrency(currency: string | null): Promise<WorkspaceView> {
    const told: ActTold = { kind: 'currency', currency };
    const act = await this.#acts.decide(told, () => new Map([['currency', currency]]));
    return this.#workspace.view(act);
  }

  /** What a status word means, in all files that count now. */
  async answerStatus(word: string, answer: OrderClass): Promise<WorkspaceView> {
    this.#workspace.requireWriter();
    const { head, decisions } = this.#workspace;
    const told: ActTold = { kind: 'statusWord', word, answer };
    const act = await this.#acts.decide(told, () => {
      const batches = head.metas
        .filter(({ kinds }) => kinds.includes('orders'))
        .map(({ id }) => id);
      return new Map([['statusWords', decisions.statusWordsWith(word, answer, batches)]]);
    });
    return this.#workspace.view(act);
  }

  async chooseParams(analysis: AnalysisId, params: unknown): Promise<WorkspaceView> {
    const told: ActTold = { kind: 'params', analysis };
    return this.#workspace.view(await this.choose(analysis, () => params as never, told));
  }

  segments(): SegmentsParams {
    const { check, defaults } = ANALYSES.segments;
    return check(this.#workspace.decisions.chosenParams.get('segments')) ?? defaults;
  }

  async saveSegments(own: readonly SegmentDefinition[]): Promise<WorkspaceView> {
    this.#workspace.requireWriter();
    const told: ActTold = { kind: 'segments', ...changedSegments(this.segments().own, own) };
    const act = await this.choose('segments', () => ({ ...this.segments(), own }), told);
    return this.#workspace.view(act);
  }

  /** Names and words of value groups. */
  async nameGroups(groups: readonly GroupWords[]): Promise<WorkspaceView> {
    this.#workspace.requireWriter();
    const told: ActTold = {
      kind: 'groups',
      groups: changedGroups(this.segments().groups, groups),
    };
    const act = await this.choose('segments', () => ({ ...this.segments(), groups }), told);
    return this.#workspace.view(act);
  }

  async decideTag({ tag, people, value }: CallArgument<'tags.decide'>): Promise<WorkspaceView> {
    this.#workspace.requireWriter();
    const how = value === undefined ? 'left' : value === null ? 'removed' : 'set';
    const act = await this.#acts.decide(
      { kind: 'tag', tag, how, value: value ?? null, people: people.length },
      () => new Map([['tags', this.#workspace.decisions.tagsWith(tag, people, value)]]),
    );
    return this.#workspace.view(act);
  }

  async mark(argument: CallArgument<'people.mark'>): Promise<WorkspaceView> {
    this.#workspace.requireWriter();
    const { people, mark, isSet, days } = argument;
    const today = this.#workspace.today();
    const dayOf = (at: number): number | null => (days ? (days[at] ?? null) : today);
    const act = await this.#acts.decide(
      { kind: 'mark', mark, isSet, people: people.length },
      () => new Map([['marks', this.#workspace.decisions.marksWith(mark, people, isSet, dayOf)]]),
    );
    return this.#workspace.view(act);
  }

  /** @returns the act; null where nothing is another */
  async choose<Id extends AnalysisId>(
    id: Id,
    paramsNow: () => AnalysisParams<Id>,
    told: ActTold,
  ): Promise<number | null> {
    return this.#acts.decide(told, () => {
      const checked: unknown = ANALYSES[id].check(paramsNow());
      if (checked === null) throw new RangeError(`params of ${id} refused`);
      const { chosenParams } = this.#workspace.decisions;
      const before = JSON.stringify(chosenParams.get(id) ?? ANALYSES[id].defaults);
      return new Map(
        JSON.stringify(checked) === before ? [] : [[`${PARAMS}${id}`, checked] as const],
      );
    });
  }
}

/** Names of segments that were made, changed and deleted. */
function changedSegments(
  before: readonly SegmentDefinition[],
  after: readonly SegmentDefinition[],
): { added: string[]; changed: string[]; removed: string[] } {
  const old = new Map(before.map((segment) => [segment.id, segment]));
  const kept = new Set(after.map(({ id }) => id));
  const names = (segments: readonly SegmentDefinition[]): string[] =>
    segments.map(({ name }) => name ?? '');
  return {
    added: names(after.filter(({ id }) => !old.has(id))),
    changed: names(
      after.filter((it) => old.has(it.id) && JSON.stringify(it) !== JSON.stringify(old.get(it.id))),
    ),
    removed: names(before.filter(({ id }) => !kept.has(id))),
  };
}

function changedGroups(before: readonly GroupWords[], after: readonly GroupWords[]): string[] {
  const text = (words: readonly GroupWords[], group: string): string =>
    JSON.stringify(words.find((own) => own.group === group) ?? null);
  const groups = new Set([...before, ...after].map(({ group }) => group));
  return [...groups].filter((group) => text(before, group) !== text(after, group));
}
