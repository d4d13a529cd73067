/** The one sentence at the head of a persona, made of its strongest facts. */
import type { Trait } from '#engine/contrast.ts';
import type { GroupView } from '#worker/protocol.ts';

/** Only what is true of this many of them stands in a sentence about "them" … */
const SAID_SHARE = 0.3;
/** … below this of "many" of them, and below the next of "most". */
const MOST_SHARE = 0.5;
const NEARLY_ALL_SHARE = 0.8;
const MOST_TRAITS = 2;
/** Traits that the rhythm and the order already say. */
const SAID_BY_NUMBERS = new Set(['tags.pace', 'tags.loyalty', 'tags.basket', 'tags.spending']);

export interface HeadlineSpeech {
  readonly boughtOnce: string;
  /** "every 18 days" of a number of days. */
  readonly everyDays: (days: number) => string;
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
  { medians, buyers }: Pick<GroupView, 'medians' | 'buyers'>,
  traits: readonly Trait[],
  speech: HeadlineSpeech,
): string | null {
  const median = (column: string): number | null =>
    medians.find((own) => own.column === column)?.group ?? null;
  const parts: string[] = [];
  const orders = median('profile.frequency');
  const gap = median('profile.gapDays');
  const order = median('profile.meanOrder');
  const isOnce = orders !== null && orders <= 1;
  if (buyers === 0) parts.push(speech.neverBought);
  else if (isOnce) parts.push(speech.boughtOnce);
  else if (gap !== null) parts.push(speech.everyDays(gap));
  if (order !== null && order > 0) {
    parts.push(isOnce ? speech.spentOnce(order) : speech.perOrder(order));
  }
  const shared = traits
    .filter(({ column, share }) => share >= SAID_SHARE && !SAID_BY_NUMBERS.has(column))
    .flatMap((trait) => {
      const said = speech.trait(trait);
      return said === null ? [] : [{ said, share: trait.share }];
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
