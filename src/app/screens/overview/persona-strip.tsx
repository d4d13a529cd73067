import { memo } from 'react';
import { choosePersonas } from '#analyses/segments/choose-personas.ts';
import { PersonaCard, PersonaPlace } from '#app/screens/personas/persona-card.tsx';
import { linkTo } from '#app/routes.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { Turn } from '#ui/turns.tsx';
import { overviewScreenText } from './text.ts';
import styles from './overview.module.css';

const SHOWN = 4;

/** The main groups of the shop, each as one person. Nothing while no group is large enough. */
export const PersonaStrip = memo(function PersonaStrip() {
  const words = useText(overviewScreenText);
  const outcome = answerOf(useCall('result.segments', {}));
  if (outcome?.status !== 'done') return null;
  const chosen = choosePersonas(outcome.summary.segments, outcome.summary).slice(0, SHOWN);
  if (chosen.length === 0) return null;
  return (
    <Section
      kind="card"
      title={words.personas}
      actions={
        <a className={styles.more} href={linkTo('/personas')}>
          {words.allPersonas}
        </a>
      }
    >
      <ul className={styles.strip}>
        {chosen.map((segment) => (
          <li key={segment.id}>
            <Turn place={<PersonaPlace size="strip" />}>
              <PersonaCard segment={segment} size="strip" />
            </Turn>
          </li>
        ))}
      </ul>
    </Section>
  );
});
