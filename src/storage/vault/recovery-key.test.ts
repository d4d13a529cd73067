/** Recovery keys: what is written is read back, and slips of the pen are found in their group. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numRuns } from '#testing/property.ts';
import { readRecoveryKey, RECOVERY_BYTES, writeRecoveryKey } from './recovery-key.ts';

const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const keys = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES });

test('holds 160 bits in eight groups of five', () => {
  expect(RECOVERY_BYTES * 8).toBe(160);
  expect(writeRecoveryKey(new Uint8Array(RECOVERY_BYTES).fill(255))).toMatch(
    /^(?:ZZZZ[0-9A-HJKMNP-TV-Z]-?){8}$/,
  );
});

test('is read back however it was typed', () => {
  fc.assert(
    fc.property(keys, fc.constantFrom('', ' ', '-', ' – '), fc.boolean(), (key, gap, isLower) => {
      const written = writeRecoveryKey(key).replaceAll('-', gap);
      const typed = isLower ? written.toLowerCase() : written;
      for (const text of [typed, typed.replaceAll('0', 'o').replaceAll('1', 'l')]) {
        expect(readRecoveryKey(text)).toEqual({ ok: true, bytes: new Uint8Array(key) });
      }
    }),
    { numRuns: numRuns(200, 20_000) },
  );
  const wide = [...writeRecoveryKey(new Uint8Array(RECOVERY_BYTES))]
    .map((character) => String.fromCodePoint(character.codePointAt(0)! + 0xfee0))
    .join('');
  expect(readRecoveryKey(wide).ok).toBe(true);
});

test('finds a wrong character and two exchanged ones in their group', () => {
  fc.assert(
    fc.property(keys, fc.nat(7), fc.nat(4), fc.constantFrom(...ALPHABET), (key, group, at, to) => {
      const groups = writeRecoveryKey(key).split('-');
      const own = [...groups[group]!];
      const wrongs = [own.with(at, to)];
      if (at < 4) wrongs.push(own.with(at, own[at + 1]!).with(at + 1, own[at]!));
      for (const wrong of wrongs) {
        if (wrong.join('') === own.join('')) continue;
        const text = groups.with(group, wrong.join('')).join('-');
        expect(readRecoveryKey(text)).toEqual({ ok: false, why: 'group', group: group + 1 });
      }
    }),
    { numRuns: numRuns(300, 20_000) },
  );
});

test('finds groups in another order and characters too few', () => {
  fc.assert(
    fc.property(keys, fc.nat(7), fc.nat(7), (key, a, b) => {
      if (a === b) return;
      const groups = writeRecoveryKey(key).split('-');
      const text = groups.with(a, groups[b]!).with(b, groups[a]!).join('-');
      expect(readRecoveryKey(text)).toMatchObject({ why: 'group', group: Math.min(a, b) + 1 });
    }),
    { numRuns: numRuns(100, 5000) },
  );
  expect(readRecoveryKey('ABCD')).toEqual({ ok: false, why: 'length', characters: 4 });
});
