import type { ViewProps } from '#analyses/views.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { defineText } from '#ui/words/text.ts';
import { profileText } from './text.ts';

const text = defineText(profileText);

/** Everyone in one line: how many, how many of them bought, and what each spent. */
export function ProfileView({ outcome, currency }: ViewProps<'profile'>) {
  const words = useText(text);
  const formats = useFormats();
  if (outcome.status === 'notEnough') return null;
  const { people, buyers, knownRevenueUnits, moneyScale } = outcome.summary;
  if (buyers === 0) return <span>{words.nobodyBought(people, formats.integer(people))}</span>;
  const mean = (knownRevenueUnits / 10 ** moneyScale / buyers).toFixed(2);
  const each = formats.money(mean, currency, 'whole');
  if (buyers === people) {
    return <span>{words.allBought(people, formats.integer(people), each)}</span>;
  }
  return (
    <span>
      {words.people(people, buyers, formats.integer(people), formats.integer(buyers), each)}
    </span>
  );
}
