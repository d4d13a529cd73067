import { useOpenPeople } from '#app/people/open-people.ts';
import { GROUPS_TERMS } from '#domain/glossary/groups.ts';
import { wordIn } from '#domain/locale.ts';
import { ChartFrame } from '#ui/charts/chart-frame.tsx';
import { useFormats, useLocale, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Evidence } from './evidence.tsx';
import { personaText } from './text.ts';
import { nameTrait } from './trait-phrases.ts';
import { type Persona, peopleOfSegment } from './use-persona.ts';
import styles from './personas.module.css';

const MOST_TRAITS = 7;

export interface PersonaTraitsProps {
  readonly segmentId: string;
  readonly persona: Persona;
}

/** What is more common among them than among everyone, in words, with how much and of how many. */
export function PersonaTraits({ segmentId, persona }: PersonaTraitsProps) {
  const words = useText(personaText);
  const formats = useFormats();
  const locale = useLocale();
  const openPeople = useOpenPeople();
  const { traits, say, group } = persona;
  const shown = traits.slice(0, MOST_TRAITS);
  if (shown.length === 0) {
    return (
      <Section kind="card" title={words.traits}>
        <p className={styles.quiet}>{words.noTraits}</p>
      </Section>
    );
  }
  return (
    <ChartFrame
      kind="card"
      title={words.traits}
      note={words.traitsNote}
      explains={wordIn(GROUPS_TERMS.tgi.definition, locale)}
      fileName={words.traits}
      table={{
        columns: [words.traits, 'n', words.shareColumn, words.shareOfAll, 'TGI'],
        rows: shown.map((trait) => [
          nameTrait(say(trait)),
          trait.n,
          trait.share,
          trait.baseShare,
          Math.round(trait.tgi),
        ]),
        format: (value, at) =>
          at === 2 || at === 3 ? formats.percent(value, 1) : formats.integer(value),
      }}
    >
      <ul className={styles.traits}>
        {shown.map((trait) => {
          const { column, value, n, known, share, baseShare, tgi } = trait;
          const said = nameTrait(say(trait));
          return (
            <li key={`${column}=${value}`}>
              <span className={styles.trait}>{said}</span>
              <Evidence
                of={said}
                lines={[
                  words.evidenceShare(
                    formats.integer(n),
                    formats.integer(known),
                    formats.percent(share),
                  ),
                  words.evidenceBase(formats.percent(baseShare)),
                ]}
                method={words.evidenceMethod(formats.integer(Math.round(tgi)))}
                people={{
                  label: words.seePeople(n, formats.integer(n)),
                  onOpen: () =>
                    openPeople({
                      filters: [peopleOfSegment(segmentId), { column, oneOf: [value] }],
                    }),
                }}
              />
              <span className={styles.track} aria-hidden="true">
                <span style={{ width: `${100 * share}%` }} />
                <i style={{ left: `${100 * baseShare}%` }} />
              </span>
              <span className={styles.beside}>
                {formats.percent(share)} ·{' '}
                {known < group.people
                  ? words.timesOfKnown(
                      formats.decimal(tgi / 100),
                      formats.integer(n),
                      formats.integer(known),
                    )
                  : words.times(formats.decimal(tgi / 100), formats.integer(n))}
              </span>
            </li>
          );
        })}
      </ul>
    </ChartFrame>
  );
}
