/** What people decided by hand, kept by record id, so that joins and splits of people carry it. */
import type { WorkspaceStore } from '#storage/workspace-store.ts';

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

const NO_MARKS: Marks = { contacted: {}, doNotContact: [] };

export class Decisions {
  #tags: TagDecisions = {};
  #marks: Marks = NO_MARKS;

  static async load(store: WorkspaceStore): Promise<Decisions> {
    const decisions = new Decisions();
    decisions.#tags = ((await store.decision('tags')) as TagDecisions | undefined) ?? {};
    decisions.#marks = ((await store.decision('marks')) as Marks | undefined) ?? NO_MARKS;
    return decisions;
  }

  /** Differs where anything decided differs. */
  fingerprint(): string {
    return JSON.stringify([this.#tags, this.#marks]);
  }

  /** @param value undefined leaves the tag to its rule again */
  async decideTag(
    store: WorkspaceStore,
    tag: string,
    ids: readonly number[],
    value: string | null | undefined,
  ): Promise<void> {
    const own: Record<string, string | null> = { ...this.#tags[tag] };
    for (const id of ids) {
      if (value === undefined) delete own[id];
      else own[id] = value;
    }
    this.#tags = { ...this.#tags, [tag]: own };
    await store.putDecision('tags', 1, this.#tags);
  }

  /** @param dayOf day of contact of the n-th id; null takes the mark away */
  async mark(
    store: WorkspaceStore,
    mark: 'contacted' | 'doNotContact',
    ids: readonly number[],
    isSet: boolean,
    dayOf: (at: number) => number | null,
  ): Promise<void> {
    if (mark === 'contacted') {
      const contacted = { ...this.#marks.contacted };
      for (const [at, id] of ids.entries()) {
        const day = isSet ? dayOf(at) : null;
        if (day === null) delete contacted[id];
        else contacted[id] = day;
      }
      this.#marks = { ...this.#marks, contacted };
    } else {
      const kept = new Set(this.#marks.doNotContact);
      for (const id of ids) {
        if (isSet) kept.add(id);
        else kept.delete(id);
      }
      this.#marks = { ...this.#marks, doNotContact: [...kept] };
    }
    await store.putDecision('marks', 1, this.#marks);
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
