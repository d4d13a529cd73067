/**
 * A recovery key as people keep it on paper: 160 random bits as eight groups of four characters, each
 * with a fifth that checks it, so that a slip of the pen is found in its group. Crockford's alphabet:
 * no I, L, O, U; read in any case, with any spaces and dashes.
 */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const GROUPS = 8;
const DATA_CHARACTERS = 4;
const GROUP_CHARACTERS = DATA_CHARACTERS + 1;
export const RECOVERY_BYTES = (GROUPS * DATA_CHARACTERS * BITS) / 8;

export type ReadRecoveryKey =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: 'length'; readonly characters: number }
  /** Number of the first group, from 1, whose check character does not fit. */
  | { readonly ok: false; readonly why: 'group'; readonly group: number };

/** Characters of a whole key, dashes aside. */
const RECOVERY_CHARACTERS = GROUPS * GROUP_CHARACTERS;

/** `bytes`, {@link RECOVERY_BYTES} of them, as "ABCD7-…". */
export function writeRecoveryKey(bytes: Uint8Array): string {
  if (bytes.length !== RECOVERY_BYTES) throw new RangeError(`${bytes.length} bytes`);
  const values: number[] = [];
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= BITS) {
      bits -= BITS;
      values.push((held >> bits) & 31);
      held &= (1 << bits) - 1;
    }
  }
  const groups = Array.from({ length: GROUPS }, (_, at) => {
    const group = values.slice(at * DATA_CHARACTERS, (at + 1) * DATA_CHARACTERS);
    return [...group, checkOf(group, at)].map((value) => ALPHABET[value]).join('');
  });
  return groups.join('-');
}

/** Reads what was typed from paper. */
export function readRecoveryKey(text: string): ReadRecoveryKey {
  const characters = [...text.normalize('NFKC').toUpperCase()]
    .map((character) => (character === 'O' ? '0' : /[IL]/.test(character) ? '1' : character))
    .filter((character) => /[\dA-Z]/.test(character));
  if (characters.length !== RECOVERY_CHARACTERS) {
    return { ok: false, why: 'length', characters: characters.length };
  }
  const bytes = new Uint8Array(RECOVERY_BYTES);
  let held = 0;
  let bits = 0;
  let written = 0;
  for (let at = 0; at < GROUPS; at++) {
    const group = characters
      .slice(at * GROUP_CHARACTERS, (at + 1) * GROUP_CHARACTERS)
      .map((character) => ALPHABET.indexOf(character));
    const data = group.slice(0, DATA_CHARACTERS);
    if (group.includes(-1) || checkOf(data, at) !== group[DATA_CHARACTERS]) {
      return { ok: false, why: 'group', group: at + 1 };
    }
    for (const value of data) {
      held = (held << BITS) | value;
      bits += BITS;
      if (bits < 8) continue;
      bits -= 8;
      bytes[written++] = (held >> bits) & 255;
      held &= (1 << bits) - 1;
    }
  }
  return { ok: true, bytes };
}

/**
 * A weighted sum over the field of 32 elements: weights that differ and are not zero find every wrong
 * character and every swap of two; the group's own constant finds groups written in another order.
 */
function checkOf(data: readonly number[], group: number): number {
  let sum = powerOfTwo(DATA_CHARACTERS + group);
  for (const [at, value] of data.entries()) sum ^= product(value, powerOfTwo(at + 1));
  return sum;
}

/** The element α^n, where α is 2 and the field is that of x⁵ + x² + 1. */
function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step++) power = product(power, 2);
  return power;
}

function product(a: number, b: number): number {
  let sum = 0;
  for (let bit = BITS - 1; bit >= 0; bit--) {
    sum <<= 1;
    if (sum & 32) sum ^= 0b100101;
    if ((b >> bit) & 1) sum ^= a;
  }
  return sum;
}
