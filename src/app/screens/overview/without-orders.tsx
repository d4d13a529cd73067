/** What the overview says while nobody is known to have bought anything: who is known, and what they said. */
import { useLocation } from 'wouter';
import { partsOf } from '#analyses/voices/counts.tsx';
import { VoicesInShort } from '#analyses/voices/in-short.tsx';
import { voicesText } from '#analyses/voices/text.ts';
import { useOpenPeople } from '#app/people/open-people.ts';
import { EVERYONE } from '#app/people/people-list.ts';
import { answerOf, useCall } from '#app/asking/use-call.ts';
import { useFormats, useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { defineText } from '#ui/words/text.ts';
import { linkTo } from '#app/routes.ts';
import { type Act, Hero } from './hero.tsx';
import { overviewScreenText } from './text.ts';
import styles from './overview.module.css';

const voiceText = defineText(voicesText);

/** Reviews, tickets and answers of the files; null while there are none, or it is not known. */
function useVoices() {
  const outcome = answerOf(useCall('result.voices', {}));
  if (outcome?.status !== 'done') return { isKnown: outcome !== null, said: null };
  const { said } = outcome.summary;
  const isAny = said.reviews + said.tickets + said.questions.length > 0;
  return { isKnown: true, said: isAny ? said : null };
}

interface FirstOfAllProps {
  readonly people: number;
  /** Where there is neither. */
  readonly otherwise: Act;
}

/** Who is known, else how much was said, with the way there. */
export function FirstOfAll({ people, otherwise }: FirstOfAllProps) {
  const words = useText(overviewScreenText);
  const voices = useText(voiceText);
  const formats = useFormats();
  const [, go] = useLocation();
  const openPeople = useOpenPeople();
  const { isKnown, said } = useVoices();
  const agreed = answerOf(useCall('result.agreements', {}));
  const left = agreed?.status === 'done' ? agreed.summary.left : null;
  const toVoices = { act: words.seeVoices, onAct: () => go('/insights/voices') };
  if (people > 0 && left !== null) {
    const share = formats.percent(left.left / left.said, 1);
    return (
      <Hero
        sentence={words.leftByFile(
          left.said,
          formats.integer(left.said),
          formats.integer(left.left),
          share,
        )}
        act={words.seeLeft}
        onAct={() => openPeople({ filters: [{ column: 'agreements.left', oneOf: ['left'] }] })}
        other={{ act: words.seeEveryone, onAct: () => openPeople(EVERYONE) }}
      />
    );
  }
  if (people > 0) {
    return (
      <Hero
        sentence={words.nobodyBought(people, formats.integer(people))}
        act={words.seeEveryone}
        onAct={() => openPeople(EVERYONE)}
        {...(said === null ? {} : { other: toVoices })}
      />
    );
  }
  if (said === null) return <Hero sentence={isKnown ? words.nothing : null} {...otherwise} />;
  return <Hero sentence={words.saidOnly(partsOf(said, voices, formats))} {...toVoices} />;
}

/** Their marks and some of their words. */
export function WhatTheySay() {
  const words = useText(overviewScreenText);
  const { said } = useVoices();
  if (said === null) return null;
  return (
    <Section
      kind="part"
      title={words.voices}
      actions={
        <a className={styles.more} href={linkTo('/insights/voices')}>
          {words.allVoices}
        </a>
      }
    >
      <VoicesInShort said={said} />
    </Section>
  );
}
