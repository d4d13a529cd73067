/** Largest random record id: 53 bits. */
const ID_WORDS = 2 ** 32;
const ID_HIGH = 2 ** 21;

/** A source of random ids that asks the system for many at a time. */
export function randomIds(): () => number {
  const words = new Uint32Array(8192);
  let at = words.length;
  return () => {
    if (at === words.length) {
      crypto.getRandomValues(words);
      at = 0;
    }
    const id = (words[at]! % ID_HIGH) * ID_WORDS + words[at + 1]!;
    at += 2;
    return id;
  };
}
