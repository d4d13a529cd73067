import type { SegmentSummary } from '#analyses/segments/analysis.ts';
import { linkTo } from '#app/routes.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { keepUnits } from '#ui/words/no-break.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { Turn } from '#ui/turns.tsx';
import { Silhouette } from './silhouette.tsx';
import { personaText } from './text.ts';
import { nameTrait } from './trait-phrases.ts';
import { type Persona, type PersonaFacts, usePersona, usePersonaFacts } from './use-persona.ts';
import styles from './personas.module.css';

export interface PersonaCardProps {
  readonly segment: SegmentSummary;
  /** `strip` for a row of small ones. */
  readonly size?: 'card' | 'strip';
}

/** A persona in small: the drawing, who they are in a sentence, how many and what they spend. */
export function PersonaCard({ segment, size = 'card' }: PersonaCardProps) {
  const facts = usePersonaFacts(segment);
  if (facts === null) return <PersonaPlace size={size} />;
  return (
    <Turn place={<PersonaPlace size={size} />}>
      <Face segment={segment} facts={facts} size={size} />
    </Turn>
  );
}

/** The surface of one that is about to come. */
export function PersonaPlace({ size }: Required<Pick<PersonaCardProps, 'size'>>) {
  const words = useText(personaText);
  return (
    <div className={styles.card} data-size={size}>
      <Skeleton height={size === 'card' ? '132px' : '72px'} label={words.loading} />
    </div>
  );
}

interface FaceProps extends Required<PersonaCardProps> {
  readonly facts: PersonaFacts;
}

function Face({ segment, facts, size }: FaceProps) {
  const persona = usePersona(segment, facts);
  return (
    <a className={styles.card} data-size={size} href={linkTo(`/personas/${segment.id}`)}>
      <span className={styles.portrait}>
        <Silhouette look={persona.look} isSmall={size === 'strip'} />
      </span>
      <span className={styles.cardWords}>
        <strong>{persona.name}</strong>
        <Size persona={persona} />
        {persona.headline !== null && (
          <span className={styles.cardHead}>{keepUnits(persona.headline)}</span>
        )}
        {size === 'card' && (
          <span className={styles.chips}>
            {persona.traits.slice(0, 3).map((trait) => (
              <span key={`${trait.column}=${trait.value}`} className={styles.chip}>
                {nameTrait(persona.say(trait))}
              </span>
            ))}
          </span>
        )}
      </span>
    </a>
  );
}

function Size({ persona: { group } }: { readonly persona: Persona }) {
  const words = useText(personaText);
  const formats = useFormats();
  return (
    <span className={styles.cardSize}>
      {words.peopleCount(group.people, formats.integer(group.people))} ·{' '}
      {words.shareOfMoney(formats.percent(group.revenueShare))}
    </span>
  );
}
