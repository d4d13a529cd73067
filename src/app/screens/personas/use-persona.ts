/** What a persona is made of: the segment, the group in numbers, its telling traits, and its drawing. */
import { useMemo } from 'react';
import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import { useRuleSpeech } from '#app/people/use-rule-words.ts';
import { segmentName } from '#app/people/segment-names.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useWorkspace } from '#app/workspace.ts';
import type { Trait } from '#engine/statistics/contrast.ts';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import type { GroupView } from '#worker/protocol/groups.ts';
import type { CategoryCount, PeopleFilter, PeopleQuery } from '#worker/protocol/people.ts';
import { headlineOf } from './headline.ts';
import { type Look, lookOf } from './look-of.ts';
import { tellingTraits } from './telling-traits.ts';
import { personaText } from './text.ts';
import { isSayable, sayTrait } from './trait-phrases.ts';

export const EVERYONE_COUNTED: PeopleQuery = { search: '', filters: [], sort: null };

export interface Persona {
  readonly name: string;
  readonly group: GroupView;
  readonly traits: readonly Trait[];
  readonly headline: string | null;
  readonly look: Look;
  readonly say: (trait: Trait) => string;
}

export function peopleOfSegment(id: string): PeopleFilter {
  return { rule: { segment: id } };
}

/** What the worker says of the people of a segment. */
export interface PersonaFacts {
  readonly group: GroupView;
  readonly genders: readonly CategoryCount[];
  readonly ages: readonly CategoryCount[];
}

/** null while they are being computed. */
export function usePersonaFacts({ id }: SegmentSummary): PersonaFacts | null {
  const group = answerOf(useCall('group.view', { rule: { segment: id } }));
  const query: PeopleQuery = { search: '', filters: [peopleOfSegment(id)], sort: null };
  const genders = useCounts(query, 'customers.gender');
  const ages = useCounts(query, 'tags.age');
  return useMemo(
    () => (group === null || genders === null || ages === null ? null : { group, genders, ages }),
    [group, genders, ages],
  );
}

/** The persona of these facts; null while there are none. */
export function usePersona(segment: SegmentSummary, facts: PersonaFacts): Persona;
export function usePersona(segment: SegmentSummary, facts: PersonaFacts | null): Persona | null;
export function usePersona(segment: SegmentSummary, facts: PersonaFacts | null): Persona | null {
  const { id } = segment;
  const words = useText(personaText);
  const formats = useFormats();
  const locale = useLocale();
  const speech = useRuleSpeech();
  const currency = useWorkspace((state) => state.view?.currency ?? null);
  return useMemo(() => {
    if (facts === null) return null;
    const { group, genders, ages } = facts;
    const say = (trait: Trait): string => sayTrait(trait, speech.columnOf(trait.column), locale);
    // Small sums all with their cents: $50.00 beside $49.71.
    const spent = (money: number) =>
      money < 100
        ? formats.money(money.toFixed(2), currency)
        : formats.moneyCompact(money.toFixed(2), currency);
    const traits = tellingTraits(group.traits, segment.rule);
    return {
      name: segmentName(segment, locale),
      group,
      traits,
      say,
      look: lookOf(id, {
        genders,
        ages,
        traits,
        moneyShare: group.revenueShare,
        flaggedShare: group.people > 0 ? group.flagged / group.people : 0,
      }),
      headline: headlineOf(group, traits, {
        boughtOnce: (once, buyers) =>
          once === buyers
            ? words.boughtOnce
            : words.mostOnce(formats.integer(once), formats.integer(buyers)),
        neverBought: words.neverBought,
        everyDays: (days, people, buyers) => {
          const span = formats.daySpan(Math.max(1, Math.round(days)));
          return people < buyers
            ? words.everyDaysOf(span, formats.integer(people))
            : words.everyDays(span);
        },
        perOrder: (money) => words.perOrder(spent(money)),
        spentOnce: (money) => words.spentOnce(spent(money)),
        many: words.many,
        most: words.most,
        trait: (trait) => (isSayable(trait) ? say(trait) : null),
        join: (parts) => words.sentence(locale === 'en' ? formats.list(parts) : parts.join('，')),
      }),
    };
  }, [facts, segment, id, locale, speech, words, formats, currency]);
}

/** Values of a column among people; empty where no file tells it. */
export function useCounts(query: PeopleQuery, column: string): readonly CategoryCount[] | null {
  const counts = answerOf(useCall('people.counts', { query, column }));
  return useMemo(() => counts?.filter(({ value }) => value !== null) ?? null, [counts]);
}
