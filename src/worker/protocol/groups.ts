/** What the page is told of groups of people: segments, tags, lists that leave. */
import type { Trait } from '#engine/statistics/contrast.ts';

/** What the last import changed; flags and as-of day are those of each side. */
export interface ChangesView {
  readonly importedAt: number;
  readonly files: readonly string[];
  /** It was a record typed into a form. */
  readonly isTyped: boolean;
  readonly newPeople: number;
  readonly newOrders: number;
  /** Known revenue that came in: exact decimal. */
  readonly newRevenue: string;
  /** People who were not flagged risk or lost before and are now, and the other way round. */
  readonly intoRisk: number;
  readonly outOfRisk: number;
  readonly asOfBefore: number;
  readonly asOf: number;
}

/** A group of people in numbers: what it is worth and what sets it apart. */
export interface GroupView {
  readonly people: number;
  readonly buyers: number;
  /** Of the buyers, those with one counted order. */
  readonly boughtOnce: number;
  /** Known revenue up to A and of the last 365 days: exact decimals. */
  readonly revenue: string;
  readonly revenueYear: string;
  readonly orders: number;
  /** Share of everyone, and of everyone's known revenue; 0–1. */
  readonly peopleShare: number;
  readonly revenueShare: number;
  readonly flagged: number;
  /** Medians of the group beside those of all buyers; null where nothing tells. */
  readonly medians: readonly {
    readonly column: string;
    readonly group: number | null;
    readonly everyone: number | null;
    /** People of the group of whom it is known. */
    readonly n: number;
  }[];
  /** Values more (or less) common than among everyone, most telling first; at most 60. */
  readonly traits: readonly Trait[];
  /** Products of the group's counted orders, most bought first; at most 10. */
  readonly products: readonly { readonly name: string; readonly people: number }[];
  /** Reviews of the group, newest first, names not given; at most 6. */
  readonly quotes: readonly {
    readonly text: string;
    readonly rating: number | null;
    readonly day: number | null;
  }[];
}

/** People whose list leaves: each held back is counted with the reason. */
export interface HeldBack {
  readonly consent: number;
  readonly doNotContact: number;
  readonly noAddress: number;
  /** Rated low or complained lately: kept out of every message to many but an apology. */
  readonly unhappy: number;
}

export interface Outgoing {
  readonly people: number;
  /** One line a person: the phone, address, or the message with its fields filled in. */
  readonly text: string;
  readonly heldBack: HeldBack;
}
