/**
 * What people decided: values by name, each replaced as a whole. What was decided by hand about people
 * is kept by record id, so that joins and splits of people carry it.
 */

import { type AnalysisId, isAnalysisId } from '#analyses/registry.ts';
import type { OrderClass } from '#domain/order-class.ts';

/** The shop's side of it: whose record an id is. */
interface People {
  personOfId(id: number): number;
}

/** Tag → record id → value; null took the tag away. */
type TagDecisions = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

interface Marks {
  /** Record id → day of the last contact. */
  readonly contacted: Readonly<Record<string, number>>;
  readonly doNotContact: readonly number[];
}

/**
 * What was said afterwards of status words, by batch: it goes before what was said when the batch came, and a
 * batch that comes later is heard after it.
 */
export type StatusDecisions = Readonly<Record<string, Readonly<Record<string, OrderClass>>>>;

const NO_MARKS: Marks = { contacted: {}, doNotContact: [] };

const NO_STATUS_WORDS: StatusDecisions = {};

/** Decisions about params are named `params.<analysis>`. */
export const PARAMS = 'params.';

export class Decisions {
  readonly #values: Map<string, unknown>;
  readonly #chosenParams = new Map<AnalysisId, unknown>();
  #choices = 0;

  constructor(values: ReadonlyMap<string, unknown> = new Map()) {
    this.#values = new Map(values);
    this.#readParams();
  }

  value(name: string): unknown {
    return this.#values.get(name);
  }

  names(): string[] {
    return [...this.#values.keys()];
  }

  /** @param values undefined forgets a decision */
  take(values: ReadonlyMap<string, unknown>): void {
    for (const [name, value] of values) {
      if (value === undefined) this.#values.delete(name);
      else this.#values.set(name, value);
    }
    if ([...values.keys()].some((name) => name.startsWith(PARAMS))) this.#readParams();
  }

  /** These and no others. */
  replace(values: ReadonlyMap<string, unknown>): void {
    this.#values.clear();
    for (const [name, value] of values) this.#values.set(name, value);
    this.#readParams();
  }

  #readParams(): void {
    this.#chosenParams.clear();
    for (const [name, value] of this.#values) {
      const id = name.startsWith(PARAMS) ? name.slice(PARAMS.length) : '';
      if (isAnalysisId(id)) this.#chosenParams.set(id, value);
    }
    this.#choices++;
  }

  get asOf(): number | null {
    const day = this.value('asOf');
    return typeof day === 'number' ? day : null;
  }

  get currency(): string | null {
    const code = this.value('currency');
    return typeof code === 'string' ? code : null;
  }

  /** Params that people chose for analyses; the same map from first to last. */
  get chosenParams(): ReadonlyMap<AnalysisId, unknown> {
    return this.#chosenParams;
  }

  /** Raised with every choice of params. */
  get choices(): number {
    return this.#choices;
  }

  /** Differs where anything decided by hand differs. */
  fingerprint(): string {
    return JSON.stringify([this.#tags, this.#marks, this.statusWords]);
  }

  get statusWords(): StatusDecisions {
    return (this.value('statusWords') as StatusDecisions | undefined) ?? NO_STATUS_WORDS;
  }

  /** What `statusWords` becomes once a word means this in these batches. */
  statusWordsWith(word: string, answer: OrderClass, batches: readonly string[]): unknown {
    const own = this.statusWords;
    return {
      ...own,
      ...Object.fromEntries(batches.map((id) => [id, { ...own[id], [word]: answer }])),
    };
  }

  get #tags(): TagDecisions {
    return (this.value('tags') as TagDecisions | undefined) ?? {};
  }

  get #marks(): Marks {
    return (this.value('marks') as Marks | undefined) ?? NO_MARKS;
  }

  /**
   * What `tags` becomes.
   * @param value undefined leaves the tag to its rule again
   */
  tagsWith(tag: string, ids: readonly number[], value: string | null | undefined): unknown {
    const own: Record<string, string | null> = { ...this.#tags[tag] };
    for (const id of ids) {
      if (value === undefined) delete own[id];
      else own[id] = value;
    }
    return { ...this.#tags, [tag]: own };
  }

  /**
   * What `marks` becomes.
   * @param dayOf day of contact of the n-th id; null takes the mark away
   */
  marksWith(
    mark: 'contacted' | 'doNotContact',
    ids: readonly number[],
    isSet: boolean,
    dayOf: (at: number) => number | null,
  ): unknown {
    if (mark === 'contacted') {
      const contacted = { ...this.#marks.contacted };
      for (const [at, id] of ids.entries()) {
        const day = isSet ? dayOf(at) : null;
        if (day === null) delete contacted[id];
        else contacted[id] = day;
      }
      return { ...this.#marks, contacted };
    }
    const kept = new Set(this.#marks.doNotContact);
    for (const id of ids) {
      if (isSet) kept.add(id);
      else kept.delete(id);
    }
    return { ...this.#marks, doNotContact: [...kept] };
  }

  /** Decisions named `tag.<id>` by person; for analyses. */
  byPerson(name: string, people: People): ReadonlyMap<number, string | null> {
    const decided = new Map<number, string | null>();
    const own = name.startsWith('tag.') ? this.#tags[name.slice('tag.'.length)] : undefined;
    for (const [id, value] of Object.entries(own ?? {})) {
      const person = people.personOfId(Number(id));
      if (person >= 0) decided.set(person, value);
    }
    return decided;
  }

  /** Person → tags decided by hand, as `|spending|city|`, so that a rule finds one by what it contains. */
  tagsByHand(people: People): ReadonlyMap<number, string> {
    const tags = new Map<number, string>();
    for (const [tag, own] of Object.entries(this.#tags)) {
      for (const id of Object.keys(own)) {
        const person = people.personOfId(Number(id));
        const known = tags.get(person) ?? '|';
        if (person >= 0 && !known.includes(`|${tag}|`)) tags.set(person, `${known}${tag}|`);
      }
    }
    return tags;
  }

  contactedDays(people: People): ReadonlyMap<number, number> {
    const days = new Map<number, number>();
    for (const [id, day] of Object.entries(this.#marks.contacted)) {
      const person = people.personOfId(Number(id));
      if (person >= 0) days.set(person, Math.max(day, days.get(person) ?? day));
    }
    return days;
  }

  doNotContact(people: People): ReadonlySet<number> {
    return new Set(
      this.#marks.doNotContact.map((id) => people.personOfId(id)).filter((person) => person >= 0),
    );
  }
}
