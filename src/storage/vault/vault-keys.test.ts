/** The keys of a vault: what opens it, what does not, and what a change of passphrase leaves alone. */
import { beforeAll, expect, test } from 'vitest';
import { PASSPHRASE_ITERATIONS } from './passphrase-key.ts';
import {
  changePassphrase,
  createVault,
  deriveKey,
  openVault,
  replaceRecoveryKey,
  type NewVault,
} from './vault-keys.ts';
import { DamagedSlot, type Slot, type SlotName, type VaultHeader } from './vault-header.ts';

const PASSPHRASE = '一句只有我知道的话 2024';

/** A passphrase takes its time, so that one vault serves all tests. */
let vault: NewVault;
beforeAll(async () => {
  vault = await createVault(PASSPHRASE);
});

/** Whether two masters are the same: what one seals the other opens. */
async function isSameMaster(a: CryptoKey, b: CryptoKey): Promise<boolean> {
  const iv = new Uint8Array(12);
  const sealing = await deriveKey(a, 'test', '1');
  const opening = await deriveKey(b, 'test', '1');
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sealing, new Uint8Array(3));
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv }, opening, sealed).then(
    () => true,
    () => false,
  );
}

test('opens by passphrase and by recovery key, and by nothing else', async () => {
  const { header, master, recoveryKey } = vault;
  expect(header.passphrase.iterations).toBe(PASSPHRASE_ITERATIONS);
  const byPassphrase = await openVault(header, { passphrase: PASSPHRASE });
  const byRecovery = await openVault(header, { recoveryKey });
  expect(await isSameMaster(master, byPassphrase!)).toBe(true);
  expect(await isSameMaster(master, byRecovery!)).toBe(true);
  // Full-width digits of an input method are the same passphrase.
  const wide = PASSPHRASE.replace('2024', '２０２４');
  expect(await openVault(header, { passphrase: wide })).not.toBeNull();

  expect(await openVault(header, { passphrase: `${PASSPHRASE} ` })).toBeNull();
  const other = await createVault(PASSPHRASE);
  expect(await openVault(header, { recoveryKey: other.recoveryKey })).toBeNull();
  expect(await openVault(header, { recoveryKey: 'not a key' })).toBeNull();
  expect(await isSameMaster(master, other.master)).toBe(false);
});

test('keys that were opened cannot be taken out', async () => {
  const { header, master, recoveryKey } = vault;
  const opened = await openVault(header, { recoveryKey });
  for (const key of [master, opened!, await deriveKey(master, 'data', 'w')]) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  }
});

test('one purpose or workspace has not the key of another', async () => {
  const { master } = vault;
  const iv = new Uint8Array(12);
  const own = await deriveKey(master, 'data', 'a');
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, own, new Uint8Array(3));
  for (const other of [await deriveKey(master, 'data', 'b'), await deriveKey(master, 'x', 'a')]) {
    await expect(crypto.subtle.decrypt({ name: 'AES-GCM', iv }, other, sealed)).rejects.toThrow();
  }
});

/** The header with another slot in the place of one. */
function withSlot(name: SlotName, slot: unknown): VaultHeader {
  return { ...vault.header, [name]: slot };
}

function withoutSum({ sum: _, ...slot }: Slot): Slot {
  return slot;
}

test('an altered bit anywhere in a header opens nothing, and is told from a wrong secret', async () => {
  const { header, recoveryKey } = vault;
  const slot = header.recovery!;
  const flipped = (bytes: Uint8Array, at: number): Uint8Array<ArrayBuffer> => {
    const copy = new Uint8Array(bytes);
    copy[at >> 3]! ^= 1 << (at & 7);
    return copy;
  };
  for (const part of ['salt', 'nonce', 'wrapped'] as const) {
    const bits = slot[part].length * 8;
    for (let bit = 0; bit < bits; bit++) {
      const recovery = { ...slot, [part]: flipped(slot[part], bit) };
      const altered = withSlot('recovery', recovery);
      await expect(openVault(altered, { recoveryKey }), `${part} ${bit}`).rejects.toThrow(
        DamagedSlot,
      );
      if (bit > 0) continue;
      // Nothing tells an old header's damage from a wrong secret.
      const old = withSlot('recovery', withoutSum(recovery));
      expect(await openVault(old, { recoveryKey }), `${part} ${bit}`).toBeNull();
    }
  }
  const { wrapped } = header.passphrase;
  const passphrase = { ...header.passphrase, wrapped: flipped(wrapped, 7) };
  await expect(
    openVault({ ...header, passphrase }, { passphrase: PASSPHRASE }),
  ).rejects.toMatchObject({ slot: 'passphrase', hasOther: true });
  // Nor does a slot in the other one's place.
  const { iterations } = header.passphrase;
  const exchanged: VaultHeader = {
    version: 1,
    recovery: header.passphrase,
    passphrase: { ...slot, iterations },
  };
  await expect(openVault(exchanged, { recoveryKey })).rejects.toThrow(DamagedSlot);
});

test.each<[string, (slot: Slot & { iterations?: number }) => unknown]>([
  ['gone', () => undefined],
  ['a word', () => 'slot'],
  ['without its nonce', ({ nonce: _, ...rest }) => rest],
  ['with a salt that is no bytes', (slot) => ({ ...slot, salt: [...slot.salt] })],
  ['with a salt cut short', (slot) => ({ ...slot, salt: slot.salt.slice(0, 3) })],
  ['with a key cut short', (slot) => ({ ...slot, wrapped: slot.wrapped.slice(0, 40) })],
])('a slot that is %s is told as damaged, and the other one opens', async (_, alter) => {
  const { header, recoveryKey } = vault;
  const noPassphrase = withSlot('passphrase', alter(header.passphrase));
  await expect(openVault(noPassphrase, { passphrase: 'any' })).rejects.toMatchObject({
    slot: 'passphrase',
    hasOther: true,
  });
  expect(await openVault(noPassphrase, { recoveryKey })).not.toBeNull();
  const noRecovery = withSlot('recovery', alter(header.recovery!));
  await expect(openVault(noRecovery, { recoveryKey })).rejects.toMatchObject({
    slot: 'recovery',
    hasOther: true,
  });
});

test.each([0, 1, PASSPHRASE_ITERATIONS + 1, 4_000_000_000, Number.NaN, 'many'])(
  'rounds altered to %s are told as damaged; who has the recovery key makes another passphrase',
  async (iterations) => {
    const { header, recoveryKey, master } = vault;
    const altered = withSlot('passphrase', { ...header.passphrase, iterations });
    await expect(openVault(altered, { passphrase: PASSPHRASE })).rejects.toThrow(DamagedSlot);
    if (iterations !== 0) return;
    const mended = await changePassphrase(altered, { recoveryKey }, 'new');
    const opened = await openVault(mended!, { passphrase: 'new' });
    expect(await isSameMaster(master, opened!)).toBe(true);
  },
);

test('where both slots are damaged, no other secret is named', async () => {
  for (const header of [{ version: 1 }, null, 'header'] as unknown as VaultHeader[]) {
    for (const secret of [{ passphrase: 'any' }, { recoveryKey: vault.recoveryKey }]) {
      await expect(openVault(header, secret)).rejects.toMatchObject({ hasOther: false });
    }
  }
});

test('a header of before there were sums opens', async () => {
  const { recoveryKey } = vault;
  const old = withSlot('recovery', withoutSum(vault.header.recovery!));
  expect(await openVault(old, { recoveryKey })).not.toBeNull();
});

test('another passphrase wraps the same master anew', async () => {
  const { header, master } = vault;
  expect(await changePassphrase(header, { passphrase: 'wrong' }, 'new')).toBeNull();
  const changed = await changePassphrase(header, { passphrase: PASSPHRASE }, 'new');
  expect(changed!.recovery).toBe(header.recovery);
  expect(changed!.passphrase.salt).not.toEqual(header.passphrase.salt);
  expect(await openVault(changed!, { passphrase: PASSPHRASE })).toBeNull();
  const opened = await openVault(changed!, { passphrase: 'new' });
  expect(await isSameMaster(master, opened!)).toBe(true);
});

test('a new recovery key ends the old one', async () => {
  const { header, master, recoveryKey } = vault;
  const replaced = await replaceRecoveryKey(header, { recoveryKey });
  const opened = await openVault(replaced!.header, { recoveryKey: replaced!.recoveryKey });
  expect(await isSameMaster(master, opened!)).toBe(true);
  expect(await openVault(replaced!.header, { recoveryKey })).toBeNull();
  expect(replaced!.header.passphrase).toBe(header.passphrase);
});
