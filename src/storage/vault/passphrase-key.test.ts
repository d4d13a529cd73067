import { pbkdf2Sync, createDecipheriv } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  arePassphraseParams,
  keyFromPassphrase,
  newPassphraseParams,
  PASSPHRASE_ITERATIONS,
} from './passphrase-key.ts';

test('the key is what another implementation of PBKDF2 makes, and cannot be read out', async () => {
  const params = newPassphraseParams();
  const key = await keyFromPassphrase('晴天 open ①', params);
  expect(key.extractable).toBe(false);
  const iv = new Uint8Array(12);
  const sealed = Buffer.from(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array([7, 8, 9])),
  );
  // ① is 1 under NFKC: however an input method wrote it, the same passphrase.
  const raw = pbkdf2Sync('晴天 open 1', params.salt, PASSPHRASE_ITERATIONS, 32, 'sha256');
  const decipher = createDecipheriv('aes-256-gcm', raw, iv);
  decipher.setAuthTag(sealed.subarray(3));
  expect([...decipher.update(sealed.subarray(0, 3)), ...decipher.final()]).toEqual([7, 8, 9]);
});

test('every key has its own salt', () => {
  expect(newPassphraseParams().salt).not.toEqual(newPassphraseParams().salt);
});

test.each([
  [1, 32],
  [PASSPHRASE_ITERATIONS - 1, 32],
  [4_000_000_000, 32],
  [Number.NaN, 32],
  [PASSPHRASE_ITERATIONS, 0],
  [PASSPHRASE_ITERATIONS, 1_000_000],
])('params of %d rounds and %d bytes of salt are refused', async (iterations, bytes) => {
  const params = { salt: new Uint8Array(bytes), iterations };
  expect(arePassphraseParams(params)).toBe(false);
  await expect(keyFromPassphrase('x', params)).rejects.toThrow(RangeError);
});
