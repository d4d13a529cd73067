/** From a passphrase to a key: PBKDF2-SHA-256, slow on purpose, with a salt of its own. */

/** OWASP's figure for PBKDF2 with SHA-256 (2023). */
export const PASSPHRASE_ITERATIONS = 600_000;
/** What a stored record may ask for: less would be weak, more would hold the device up for minutes. */
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 32;
const FEWEST_SALT_BYTES = 16;
const MOST_SALT_BYTES = 64;

/** Kept beside what the key locks; no secret. */
export interface PassphraseParams {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
}

export function newPassphraseParams(): PassphraseParams {
  return {
    salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
    iterations: PASSPHRASE_ITERATIONS,
  };
}

/** Whether stored params are ones this app would have written. */
export function arePassphraseParams({ salt, iterations }: PassphraseParams): boolean {
  return (
    Number.isSafeInteger(iterations) &&
    iterations >= PASSPHRASE_ITERATIONS &&
    iterations <= MOST_ITERATIONS &&
    salt.byteLength >= FEWEST_SALT_BYTES &&
    salt.byteLength <= MOST_SALT_BYTES
  );
}

/**
 * An AES-256-GCM key that cannot be read out. Compatibility forms of a character (full-width letters of
 * a Chinese input method, composed accents) are the same passphrase: NFKC, then UTF-8.
 * Throws RangeError on params that {@link arePassphraseParams} refuses.
 */
export async function keyFromPassphrase(
  passphrase: string,
  params: PassphraseParams,
  usages: readonly ('encrypt' | 'decrypt' | 'wrapKey' | 'unwrapKey')[] = ['encrypt', 'decrypt'],
): Promise<CryptoKey> {
  if (!arePassphraseParams(params)) throw new RangeError('params of a passphrase refused');
  const { salt, iterations } = params;
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    [...usages],
  );
}
