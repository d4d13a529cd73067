// The words on the screen and what they mean, for tooltips and for docs/GLOSSARY.md. A definition
// says in one sentence what the rules under the numbers say in full.

import { GROUPS_TERMS } from './glossary/groups.ts';
import { IMPORT_TERMS } from './glossary/import.ts';
import { MONEY_TERMS } from './glossary/money.ts';
import { RFM_TERMS } from './glossary/rfm.ts';
import { RHYTHM_TERMS } from './glossary/rhythm.ts';
import type { Term, Terms } from './glossary/term.ts';

export const GLOSSARY = {
  ...MONEY_TERMS,
  ...RFM_TERMS,
  ...RHYTHM_TERMS,
  ...IMPORT_TERMS,
  ...GROUPS_TERMS,
} as const satisfies Terms;

export type TermId = keyof typeof GLOSSARY;

export interface GlossaryEntry extends Term {
  readonly id: TermId;
}

/** All terms in the order of the printed glossary. */
export function glossaryEntries(): readonly GlossaryEntry[] {
  return (Object.keys(GLOSSARY) as TermId[]).map((id) => ({ id, ...GLOSSARY[id] }));
}
