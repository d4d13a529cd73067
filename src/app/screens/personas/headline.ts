/** The one sentence at the head of a persona, made of its strongest facts. */
import type { Trait } from '#engine/statistics/contrast.ts';
import type { GroupView } from '#worker/protocol/groups.ts';

/** Only what is true of this many of them, and known of as many, stands in a sentence about "them" … */
const SAID_SHARE = 0.3;
/** … below this, or known of fewer than this, of "many" of them; below the next of "most". */
const MOST_SHARE = 0.5;
const NEARLY_ALL_SHARE = 0.8;
const MOST_TRAITS = 2;
/** Traits that the rhythm and the order already say. */
const SAID_BY_NUMBERS = new Set(['tags.pace', 'tags.loyalty', 'tags.basket', 'tags.spending']);

export interface HeadlineSpeech {
  /** "most bought once (31 of 55)"; all of them where the numbers are equal. */
  readonly boughtOnce: (once: number, buyers: number) => string;
  /** "every 18 days", of those who came back. */
  readonly everyDays: (days: number, people: number, buyers: number) => string;
  /** "spend $86 at a time" of plain money. */
  readonly perOrder: (money: number) => string;
  readonly spentOnce: (money: number) => string;
  readonly neverBought: string;
  /** "many prefer tea" of "prefer tea". */
  readonly many: (said: string) => string;
  readonly most: (said: string) => string;
  readonly trait: (trait: Trait) => string | null;
  /** Two to four parts as one sentence. */
  readonly join: (parts: readonly string[]) => string;
}

/** How often and how much, then at most two traits that many of them share. Null when nothing is known. */
export function headlineOf(
  group: Pick<GroupView, 'people' | 'medians' | 'buyers' | 'boughtOnce'>,
  traits: readonly Trait[],
  speech: HeadlineSpeech,
): string | null {
  const { medians, buyers, boughtOnce } = group;
  const median = (column: string): number | null =>
    medians.find((own) => own.column === column)?.group ?? null;
  const parts: string[] = [];
  const gap = medians.find((own) => own.column === 'profile.gapDays');
  const order = median('profile.meanOrder');
  const isOnce = buyers > 0 && boughtOnce > MOST_SHARE * buyers;
  if (buyers === 0) parts.push(speech.neverBought);
  else if (isOnce) parts.push(speech.boughtOnce(boughtOnce, buyers));
  else if (gap && gap.group !== null) parts.push(speech.everyDays(gap.group, gap.n, buyers));
  if (order !== null && order > 0) {
    parts.push(isOnce ? speech.spentOnce(order) : speech.perOrder(order));
  }
  const shared = traits
    .filter(({ column }) => !SAID_BY_NUMBERS.has(column))
    .flatMap((trait) => {
      const said = shareSaid(trait, group.people) < SAID_SHARE ? null : speech.trait(trait);
      return said === null ? [] : [{ said, share: shareSaid(trait, group.people) }];
    })
    .slice(0, MOST_TRAITS)
    .sort((a, b) => b.share - a.share)
    .map(({ said, share }) => {
      if (share < MOST_SHARE) return speech.many(said);
      return share < NEARLY_ALL_SHARE ? speech.most(said) : said;
    });
  parts.push(...shared);
  return parts.length > 0 ? speech.join(parts) : null;
}

/** The share of those known; of a group known less than by half not more than the part that is known. */
function shareSaid({ share, known }: Trait, people: number): number {
  return known < MOST_SHARE * people ? Math.min(share, known / people) : share;
}
