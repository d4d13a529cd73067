/**
 * Answers about the head at the as-of day: results, the table of customers, groups, what changed. Made
 * once, forgotten when what they were made from moves; the first ones of a visit may be those of the last.
 */
import type { AnalysisId, AnalysisParams } from '#analyses/registry.ts';
import type { BatchMeta } from '#domain/batch.ts';
import { keyOfStatus } from '#domain/order-class.ts';
import type { Rule } from '#domain/rule.ts';
import { DerivedShop } from '#derive/shop.ts';
import { statusAnswers } from '#derive/facts/status-answers.ts';
import type { Outcome } from '#engine/analysis.ts';
import type { JobContext } from '#engine/job.ts';
import { computeAhead, groupsAhead, jobAhead } from './answers-ahead.ts';
import { asOfView, plansFromDay } from '#worker/session/as-of.ts';
import type { Deciding } from '#worker/session/deciding.ts';
import { deviceRoom } from '#worker/session/device-room.ts';
import type { SurveyQuestion } from '#engine/shop/survey-answers.ts';
import { Callers } from './callers.ts';
import { expectMore } from './expecting.ts';
import { type GroupCount, Groups } from './groups.ts';
import type { StagingListener } from '#worker/importing/importing.ts';
import { heldSpare, letGoOfSpare } from '#engine/columns/spare-memory.ts';
import { KeptAnswers } from './kept-answers.ts';
import { LastImport } from './last-import.ts';
import { markColumns } from '#worker/session/mark-columns.ts';
import type { OpenWorkspace } from '#worker/session/open-workspace.ts';
import { outgoing } from './outgoing.ts';
import { peopleColumns } from './people-columns.ts';
import { PeopleTable } from './people-table.ts';
import { PersonPages } from './person-view.ts';
import type {
  AnalysisAnswer,
  CallArgument,
  CallName,
  CallResult,
  GivenAnswer,
} from '#worker/protocol/calls.ts';
import type { ChangesView, GroupView, Outgoing } from '#worker/protocol/groups.ts';
import type { RemovalView } from '#worker/protocol/history.ts';
import type { StatusWord } from '#worker/protocol/import.ts';
import type { PeopleExport, PersonView } from '#worker/protocol/people.ts';
import { removalView } from '#worker/session/removal.ts';
import { Results } from './results.ts';

interface Begun {
  readonly shop: DerivedShop;
  readonly results: Results;
  /** What was decided when it was begun: under other decisions it is of no use. */
  readonly basis: string;
}

/** More rows are not derived before somebody asks: a workspace that is only opened holds little of them. */
const MOST_READY_ROWS = 2_000_000;
/** What a row takes once derived and read, about, and the part of the room for one page that may go to it unasked. */
const READY_ROW_BYTES = 320;
const PART_UNASKED = 0.25;

export class Answering implements StagingListener {
  readonly #workspace: OpenWorkspace;
  readonly #deciding: Deciding;
  readonly #kept: KeptAnswers;
  #results: Results | null = null;
  #table: PeopleTable | null = null;
  #pages: PersonPages | null = null;
  readonly #groups = new Groups();
  /** Results of what is stored, begun before anybody asks. */
  #ready: Begun | null = null;
  /** Results of the staged files, begun before they count. */
  #ahead: Begun | null = null;
  /** The last table made, perhaps before its files count: whoever comes second takes it. */
  #made: { readonly results: Results; readonly basis: string; readonly table: PeopleTable } | null =
    null;
  readonly #lastImport: LastImport;
  /** Raised when what is computed ahead is of no use any more. */
  #round = 0;
  /** Files have come in this visit. */
  #hasFiles = false;
  readonly #callers = new Callers();

  constructor(workspace: OpenWorkspace, deciding: Deciding) {
    this.#workspace = workspace;
    this.#deciding = deciding;
    this.#kept = new KeptAnswers(workspace.store);
    this.#lastImport = new LastImport(workspace, (metas) => this.#asOf(metas));
  }

  held(): readonly unknown[] {
    return [this.#table, this.#made?.table, this.#pages, this.#kept, heldSpare()];
  }

  heldResults(): readonly unknown[] {
    return [this.#results, this.#ready?.results];
  }

  /** What depended on what moved is made anew (table: marks only). */
  forget(moved: 'head' | 'decisions' | 'results' | 'table'): void {
    this.#table = null;
    if (moved === 'table') return;
    this.#results = null;
    this.#ready = null;
    if (moved === 'head') this.#pages = null;
    if (moved === 'results' && this.#ahead?.shop !== this.#workspace.head.shop) this.dropped();
  }

  /** Deletes the answers kept for the next visit. */
  async forgetKept(): Promise<void> {
    await this.#kept.forget();
  }

  async close(): Promise<void> {
    this.#callers.leave();
    letGoOfSpare();
    await this.#kept.close();
  }

  // ── ahead of the questions ─────────────────────────────────────────────────────────────────

  /** Derives what is stored while nobody waits: the next question or file goes on from it. */
  async makeReady(): Promise<void> {
    const { head } = this.#workspace;
    const rows = head.metas.reduce((sum, { rowCount }) => sum + rowCount, 0);
    if (rows === 0 || rows > MOST_READY_ROWS) return;
    const { memory } = await deviceRoom();
    if (memory !== null && rows * READY_ROW_BYTES > memory * PART_UNASKED) return;
    const { metas } = head;
    // Files that come meanwhile do not end it: they are what it is made for.
    let results: Results | null = null;
    const isOver = (): boolean =>
      this.#workspace.isClosing ||
      head.metas !== metas ||
      (results !== null && results !== this.#standing());
    const job = jobAhead(isOver);
    const batches = await head.batches();
    await job.pause(0);
    const shop = head.shopOf(batches);
    results = this.#standing();
    // Somebody may have asked for a part of it already.
    if (!results) {
      results = this.#resultsOf(shop, metas);
      this.#ready = { shop, results, basis: this.#basis() };
    }
    await computeAhead(results, job);
    // What comes has its own table, and the processor for itself.
    const idle = jobAhead(() => isOver() || this.#hasFiles);
    await idle.pause(0);
    await this.#tableReady(shop, results, idle);
    await this.#expectMore(shop, idle);
  }

  #expectMore(shop: DerivedShop, job: JobContext): Promise<void> {
    const { store } = this.#workspace;
    return expectMore(shop, store.workspace.zone, this.#workspace.today(), job);
  }

  get isReady(): boolean {
    return this.#standing()?.isWhole === true;
  }

  async staged(shop: DerivedShop): Promise<void> {
    const earlier = this.#standing();
    // Where not all is known of what is there, there is nothing to go on from.
    if (this.#ahead || (earlier && !earlier.isWhole)) return;
    const metas = shop.unified.batches.map(({ batch }) => batch.meta);
    const results = this.#resultsOf(shop, metas, earlier);
    this.#ahead = { shop, results, basis: this.#basis() };
    const job = this.#jobAhead();
    await computeAhead(results, job);
    if (earlier) await this.#tableReady(shop, results, job);
  }

  /** The table that these results will be asked for, and the groups that are drawn first. */
  async #tableReady(shop: DerivedShop, results: Results, job: JobContext): Promise<void> {
    const table = this.#tableOf(shop, results, await results.all(job));
    for (const rule of await groupsAhead(results, job)) {
      await job.pause(0);
      // What nobody has asked for is not made while somebody waits.
      await this.#callers.afterwards();
      this.#groups.view(table, rule);
    }
  }

  /** Results of what is there, as far as they are. */
  #standing(): Results | null {
    return this.#results ?? this.#ready?.results ?? null;
  }

  dropped(): void {
    this.#hasFiles = true;
    this.#ahead = null;
    this.#made = null;
    this.#lastImport.forgetBefore();
    this.#round++;
  }

  committing(): () => void {
    const { shop } = this.#workspace.head;
    const before = shop && { shop, results: this.#standing() };
    return () => {
      this.#lastImport.cameOver(before);
      this.#answerAhead().catch(() => undefined);
    };
  }

  /** Goes on with what screens ask next. */
  async #answerAhead(): Promise<void> {
    const job = this.#jobAhead();
    const results = await this.#resultsNow();
    await computeAhead(results, job);
    await this.changes(job);
    const { shop } = await this.people(job);
    for (const rule of await groupsAhead(results, job)) {
      await job.pause(0);
      // What nobody has asked for is not made while somebody waits.
      await this.#callers.afterwards();
      if (results !== this.#results) return;
      await this.groupView(rule, job);
    }
    const atRest: JobContext = {
      due: () => job.due(),
      pause: async (done) => {
        await this.#callers.atRest();
        await job.pause(done);
      },
    };
    await this.#expectMore(shop, atRest);
  }

  #jobAhead(): JobContext {
    const round = this.#round;
    return jobAhead(() => this.#workspace.isClosing || round !== this.#round);
  }

  // ── questions ──────────────────────────────────────────────────────────────────────────────

  async result<Id extends AnalysisId>(
    id: Id,
    params: AnalysisParams<Id> | undefined,
    job: JobContext,
  ): Promise<AnalysisAnswer<Id>> {
    if (params !== undefined) {
      await this.#deciding.choose(id, () => params, { kind: 'params', analysis: id });
    }
    const answer = await this.#keeping(`result.${id}`, {}, async () => {
      const results = await this.#resultsNow();
      const outcome = (await results.outcome(id, job)) as Outcome<unknown>;
      const told =
        outcome.status === 'done' ? { status: 'done', summary: outcome.summary } : outcome;
      return told as CallResult<`result.${Id}`>;
    });
    return answer as AnalysisAnswer<Id>;
  }

  /** All that is known without deriving anything: what the first screen is made of. */
  async given(): Promise<readonly GivenAnswer[]> {
    if (this.#results) return [];
    const kept = await this.#kept.all(this.#inputs());
    return [...kept].map(([question, result]) => {
      const [name, argument] = JSON.parse(question) as [CallName, unknown];
      return { name, argument, result };
    });
  }

  /** A question about the table of customers; the first ones of a visit may be answered from the last. */
  asked<
    Name extends
      | 'people.columns'
      | 'people.window'
      | 'people.counts'
      | 'group.view'
      | 'orders.statusWords',
  >(
    name: Name,
    argument: CallArgument<Name>,
    make: () => Promise<CallResult<Name>>,
  ): Promise<CallResult<Name>> {
    // What somebody types is asked once.
    const isTyped = argument !== null && 'query' in argument && argument.query.search !== '';
    return isTyped ? this.#callers.waitFor(make) : this.#keeping(name, argument, make);
  }

  async people(job: JobContext): Promise<PeopleTable> {
    this.#followTheDay();
    if (this.#table) return this.#table;
    const { head, decisions } = this.#workspace;
    const results = await this.#resultsNow();
    // Of these results, whatever comes while they are made.
    const shop = head.shop!;
    const { choices } = decisions;
    const outcomes = await results.all(job);
    const isCurrent = results === this.#results && choices === decisions.choices;
    // Several calls came together: the first one made it for all.
    if (isCurrent && this.#table) return this.#table;
    const table = this.#tableOf(shop, results, outcomes);
    if (isCurrent) this.#table = table;
    return table;
  }

  #tableOf(
    shop: DerivedShop,
    results: Results,
    outcomes: ReadonlyMap<string, Outcome<unknown>>,
  ): PeopleTable {
    const basis = this.#basis();
    if (this.#made?.results === results && this.#made.basis === basis) return this.#made.table;
    const marks = markColumns(this.#workspace.decisions, shop);
    const names = { 'rfm.group': this.#groupNames() };
    const columns = peopleColumns(shop, outcomes, marks, names);
    const table = new PeopleTable(shop, results.asOf, columns);
    this.#made = { results, basis, table };
    return table;
  }

  /** All that people decided that results and tables are made under. */
  #basis(): string {
    const { decisions } = this.#workspace;
    return `${decisions.choices} ${decisions.fingerprint()}`;
  }

  async person(id: number, orderLimit: number, job: JobContext): Promise<PersonView | null> {
    const table = await this.people(job);
    const { shop } = table;
    const person = shop.personOfId(id);
    if (person < 0) return null;
    // While we waited an import may have made another shop: its pages are not these people's.
    const isCurrent = shop === this.#workspace.head.shop;
    const pages = isCurrent ? (this.#pages ??= new PersonPages(shop)) : new PersonPages(shop);
    return pages.view(person, table.asOf, table.cellsOf(person), orderLimit);
  }

  async groupCount(rule: Rule, job: JobContext): Promise<GroupCount> {
    return this.#groups.count(await this.people(job), rule);
  }

  async groupView(rule: Rule, job: JobContext): Promise<GroupView> {
    return this.#groups.view(await this.people(job), rule);
  }

  /** What the people of a rule answered in surveys. */
  async groupAnswers(rule: Rule, job: JobContext): Promise<readonly SurveyQuestion[]> {
    return this.#groups.surveyAnswers(await this.people(job), rule, job);
  }

  /** The last import against the head without it. */
  changes(job: JobContext): Promise<ChangesView | null> {
    return this.#keeping('overview.changes', null, async () => {
      const results = await this.#resultsNow();
      return this.#lastImport.changes(results, job);
    });
  }

  /** What counts now beside what would count without some batches. */
  async without(dropped: ReadonlySet<string>, job: JobContext): Promise<RemovalView> {
    const { head } = this.#workspace;
    const now = await this.#resultsNow();
    const isLeft = ({ id }: BatchMeta): boolean => !dropped.has(id);
    const left = (await head.batches()).filter(({ meta }) => isLeft(meta));
    const after =
      left.length === 0 ? null : this.#resultsOf(new DerivedShop(left), head.metas.filter(isLeft));
    return removalView(now, after, job);
  }

  async outgoing(
    { query, channel, template, isApology }: CallArgument<'people.outgoing'>,
    job: JobContext,
  ): Promise<Outgoing> {
    const table = await this.people(job);
    const message =
      template === undefined
        ? undefined
        : // To one person alone, whoever writes it knows what happened.
          { template, sparesUnhappy: isApology !== true && query.people?.length !== 1 };
    return outgoing(table, await table.people(query, job), channel, message);
  }

  /** Status words of all orders that no list knows, those of most orders first. */
  async statusWords(): Promise<readonly StatusWord[]> {
    const { head } = this.#workspace;
    const shop = head.shopOrNull(await head.batches());
    if (!shop) return [];
    const answers = statusAnswers(shop.unified);
    return [...shop.orders.unknownStatuses]
      .map(([word, orders]) => ({ word, orders, answer: answers.get(keyOfStatus(word)) ?? null }))
      .sort((a, b) => b.orders - a.orders);
  }

  async exportPeople(wanted: PeopleExport, job: JobContext): Promise<Blob> {
    return (await this.people(job)).export(wanted, this.#workspace.view().currency, job);
  }

  // ── inside ─────────────────────────────────────────────────────────────────────────────────

  /** The answer of an earlier visit while nothing is derived yet and nothing has changed; else a new one. */
  async #keeping<Name extends CallName>(
    name: Name,
    argument: CallArgument<Name>,
    make: () => Promise<CallResult<Name>>,
  ): Promise<CallResult<Name>> {
    this.#followTheDay();
    const inputs = this.#inputs();
    const question = JSON.stringify([name, argument]);
    if (!this.#results || (!this.#table && !name.startsWith('result.'))) {
      const known = await this.#kept.find(question, inputs);
      if (known !== undefined) return known as CallResult<Name>;
    }
    const answer = await this.#callers.waitFor(make);
    const isKept = this.#workspace.isWriter && !this.#workspace.isClosing;
    if (isKept && JSON.stringify(inputs) === JSON.stringify(this.#inputs())) {
      await this.#kept.keep(question, inputs, answer);
    }
    return answer;
  }

  /** All that an answer depends on beside the code. */
  #inputs(): unknown {
    const { store, head, decisions } = this.#workspace;
    return [
      store.workspace.revision,
      this.#asOf(head.metas),
      plansFromDay(this.#asOf(head.metas), head.metas, this.#workspace.today()),
      [...decisions.chosenParams].sort(([a], [b]) => (a < b ? -1 : 1)),
      decisions.fingerprint(),
      head.damage,
    ];
  }

  /** Midnight passed while the app was open: "today" is another day, and so are its lists. */
  #followTheDay(): void {
    this.#callers.heard();
    if (!this.#results) return;
    const { metas } = this.#workspace.head;
    const { asOf, plansFrom } = this.#results;
    const day = this.#asOf(metas);
    if (day !== asOf || plansFromDay(day, metas, this.#workspace.today()) !== plansFrom) {
      this.#workspace.changed('results');
    }
  }

  async #resultsNow(): Promise<Results> {
    this.#followTheDay();
    if (this.#results) return this.#results;
    const { head } = this.#workspace;
    const shop = head.shopOf(await head.batches());
    // Several calls came together: the first one made it for all.
    if (this.#results) return this.#results;
    const day = this.#asOf(head.metas);
    const plansFrom = plansFromDay(day, head.metas, this.#workspace.today());
    const basis = this.#basis();
    const begun = [this.#ahead, this.#ready].find(
      (own) =>
        own?.shop === shop &&
        own.results.asOf === day &&
        own.results.plansFrom === plansFrom &&
        own.basis === basis,
    );
    this.#ahead = null;
    this.#ready = null;
    this.#results = begun?.results ?? this.#resultsOf(shop, head.metas, this.#lastImport.before);
    return this.#results;
  }

  /** @param earlier results of the first of these batches, to go on from; others are of no use */
  #resultsOf(
    shop: DerivedShop,
    metas: readonly BatchMeta[],
    earlier: Results | null = null,
  ): Results {
    const { decisions } = this.#workspace;
    const decided = (name: string): ReadonlyMap<number, string | null> =>
      decisions.byPerson(name, shop);
    const asOf = this.#asOf(metas);
    const plansFrom = plansFromDay(asOf, metas, this.#workspace.today());
    return new Results(shop, asOf, decisions.chosenParams, decided, earlier, plansFrom);
  }

  #asOf(metas: readonly BatchMeta[]): number {
    return asOfView(this.#workspace.decisions.asOf, metas, this.#workspace.today()).day;
  }

  /** Names that people gave to value groups, by code. */
  #groupNames(): Readonly<Record<string, string>> {
    const { groups } = this.#deciding.segments();
    return Object.fromEntries(
      groups.flatMap(({ group, name }) => (name === undefined ? [] : [[group, name]])),
    );
  }
}
