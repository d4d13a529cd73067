/** A rough idea of how hard a passphrase is to guess. It advises; only what is very short is refused. */

const FEWEST_CHARACTERS = 8;

export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** Bits that a character adds: one of thousands in Chinese, one of a few dozen elsewhere. */
const HAN_BITS = 8;
const OTHER_BITS = 3.5;
const FAIR_BITS = 40;
const STRONG_BITS = 64;

export function strengthOf(passphrase: string): Strength {
  const characters = [...passphrase.normalize('NFKC')];
  const weight = characters.reduce((sum, own) => sum + (isHan(own) ? 2 : 1), 0);
  if (weight < FEWEST_CHARACTERS) return 'short';
  let bits = 0;
  const seen = new Set<string>();
  for (const [at, character] of characters.entries()) {
    const before = characters[at - 1];
    const step = before === undefined ? 2 : character.codePointAt(0)! - before.codePointAt(0)!;
    // Repeated characters and runs like 1234 or abcd add next to nothing.
    if (Math.abs(step) <= 1) bits += 0.5;
    else if (seen.has(character)) bits += 2;
    else bits += isHan(character) ? HAN_BITS : OTHER_BITS;
    seen.add(character);
  }
  return bits < FAIR_BITS ? 'weak' : bits < STRONG_BITS ? 'fair' : 'strong';
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}
