/**
 * Why a person is flagged, as data with the values that say so (rules.md, "Reasons"). Screens put
 * them into words; a reason without numbers does not exist.
 */
import { type Groups, groupRows } from '#engine/columns/groups.ts';
import { type OrderQuantities, orderQuantities } from '#engine/shop/returns.ts';
import { COUNTED, type Shop } from '#engine/shop/shop.ts';

export type Reason =
  /** Silent for longer than the person's own rhythm (at least two gaps). */
  | { readonly code: 'silentOwnRhythm'; readonly silenceDays: number; readonly rhythmDays: number }
  /** Silent for longer than the shop's customers usually are. */
  | { readonly code: 'silentShopRhythm'; readonly silenceDays: number; readonly rhythmDays: number }
  /** Fewer orders in the last three rhythms than in the three before. */
  | {
      readonly code: 'fewerOrders';
      readonly windowDays: number;
      readonly recent: number;
      readonly before: number;
    }
  /** Mean order of the last three rhythms below 0.7 of that before; exact units of the shop's scale. */
  | {
      readonly code: 'smallerOrders';
      readonly windowDays: number;
      readonly recentUnits: number;
      readonly beforeUnits: number;
      readonly scale: number;
    }
  /** Return rate risen, and at least 0.2. */
  | {
      readonly code: 'moreReturns';
      readonly windowDays: number;
      readonly recent: number;
      readonly before: number;
    }
  /** Complaints still open, or of the last 90 days. */
  | { readonly code: 'complaint'; readonly complaints: number }
  /** The latest rating at most 2, within 180 days. */
  | { readonly code: 'lowRating'; readonly rating: number; readonly daysAgo: number }
  /** Their latest word to some channel is no. */
  | { readonly code: 'refused'; readonly channels: readonly string[] };

const LOW_RATING = 2;
const RATING_DAYS = 180;

const WINDOW_RHYTHMS = 3;
const SMALLER_BELOW = 0.7;
const RETURNS_FROM = 0.2;

export interface Silence {
  readonly silenceDays: number;
  readonly rhythmDays: number;
  /** Gaps between the person's order days. */
  readonly gapCount: number;
}

interface WindowMeasures {
  readonly orders: number;
  readonly units: number;
  readonly bought: number;
  readonly returned: number;
}

/** What the reasons of any person are read from. Built once per shop. */
export interface History {
  /** Orders of every person, counted or not: the returns among them. */
  readonly orders: Groups;
  readonly quantities: OrderQuantities;
}

export function historyOf(shop: Shop): History {
  return {
    orders: groupRows(shop.orders.person, shop.personCount),
    quantities: orderQuantities(shop),
  };
}

function measureWindow(
  shop: Shop,
  history: History,
  person: number,
  from: number,
  to: number,
): WindowMeasures {
  const { orders } = shop;
  let count = 0;
  let units = 0;
  let bought = 0;
  let returned = 0;
  const { starts, members } = history.orders;
  for (let at = starts[person]!; at < starts[person + 1]!; at++) {
    const order = members[at]!;
    const day = orders.day[order]!;
    if (day <= from || day > to) continue;
    if (orders.state[order] === COUNTED) {
      count++;
      units += orders.units[order]!;
    }
    if (!history.quantities.hasReturns) continue;
    bought += history.quantities.bought[order]!;
    returned += history.quantities.returned[order]!;
  }
  return { orders: count, units, bought, returned };
}

/** What a person said lately, by their own columns. */
export interface Voice {
  readonly recentComplaints: number;
  readonly rating: number | null;
  readonly ratingDaysAgo: number | null;
  readonly refusedChannels: readonly string[];
}

/** Reasons that somebody told: they stand right behind the silence. */
export function voiceReasons(voice: Voice): readonly Reason[] {
  const { recentComplaints, rating, ratingDaysAgo, refusedChannels } = voice;
  const reasons: Reason[] = [];
  if (recentComplaints > 0) reasons.push({ code: 'complaint', complaints: recentComplaints });
  const isLow = rating !== null && rating <= LOW_RATING;
  if (isLow && ratingDaysAgo !== null && ratingDaysAgo <= RATING_DAYS) {
    reasons.push({ code: 'lowRating', rating, daysAgo: ratingDaysAgo });
  }
  if (refusedChannels.length > 0) reasons.push({ code: 'refused', channels: refusedChannels });
  return reasons;
}

/** Reasons of one flagged person, strongest kind first. */
export function flagReasons(
  shop: Shop,
  history: History,
  person: number,
  asOf: number,
  silence: Silence,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const { silenceDays, rhythmDays } = silence;
  reasons.push(
    silence.gapCount >= 2
      ? { code: 'silentOwnRhythm', silenceDays, rhythmDays }
      : { code: 'silentShopRhythm', silenceDays, rhythmDays },
  );
  const windowDays = WINDOW_RHYTHMS * rhythmDays;
  const recent = measureWindow(shop, history, person, asOf - windowDays, asOf);
  const before = measureWindow(shop, history, person, asOf - 2 * windowDays, asOf - windowDays);
  if (recent.orders < before.orders) {
    reasons.push({
      code: 'fewerOrders',
      windowDays,
      recent: recent.orders,
      before: before.orders,
    });
  }
  if (recent.orders > 0 && before.orders > 0) {
    const recentUnits = recent.units / recent.orders;
    const beforeUnits = before.units / before.orders;
    if (recentUnits < SMALLER_BELOW * beforeUnits) {
      reasons.push({
        code: 'smallerOrders',
        windowDays,
        recentUnits,
        beforeUnits,
        scale: shop.orders.scale,
      });
    }
  }
  const recentRate = recent.bought > 0 ? recent.returned / recent.bought : 0;
  const beforeRate = before.bought > 0 ? before.returned / before.bought : 0;
  if (recentRate > beforeRate && recentRate >= RETURNS_FROM) {
    reasons.push({ code: 'moreReturns', windowDays, recent: recentRate, before: beforeRate });
  }
  return reasons;
}
