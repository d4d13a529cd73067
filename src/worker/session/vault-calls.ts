/** The calls about a vault: secrets go to the store's keys and are kept nowhere. */
import type { DeviceStore } from '#storage/device-store.ts';
import { readRecoveryKey } from '#storage/vault/recovery-key.ts';
import { DamagedSlot, type VaultHeader } from '#storage/vault/vault-header.ts';
import { changePassphrase, createVault, replaceRecoveryKey } from '#storage/vault/vault-keys.ts';
import { createLocked, enclose, headerOf, replaceHeader, unlock } from '#storage/vault/vault.ts';
import type { CallArgument, CallName, CallResult } from '#worker/protocol/calls.ts';
import type { Progress } from '#worker/protocol/channel.ts';
import type { Secret, WrongSecret } from '#worker/protocol/workspace.ts';
import { checkedName } from './workspace-name.ts';
import type { Workspaces } from './workspaces.ts';

type VaultCall = Extract<CallName, `vault.${string}`>;

type VaultCalls = {
  readonly [Name in VaultCall]: (
    argument: CallArgument<Name>,
    context: { readonly onProgress: (progress: Progress) => void },
  ) => Promise<CallResult<Name>>;
};

const LEAST_MINUTES = 1;
const MOST_MINUTES = 240;

export function vaultCalls(workspaces: Workspaces): VaultCalls {
  /** The open workspace's header as it is stored now. */
  const header = async (): Promise<{ device: DeviceStore; id: string; header: VaultHeader }> => {
    const { id } = await workspaces.session();
    const device = await workspaces.device();
    const row = await device.row(id);
    if (!row) throw new RangeError('no such workspace');
    return { device, id, header: headerOf(row) };
  };
  return {
    'vault.unlock': async ({ workspace, secret }) => {
      if (workspaces.isOpen) throw new RangeError('a workspace is open');
      const row = await (await workspaces.device()).row(workspace);
      if (!row) throw new RangeError('no such workspace');
      const { wrong, done: sealer } = await tried(secret, () => unlock(row, secret));
      if (wrong) return { wrong, workspace: null };
      // It took its time.
      if (workspaces.isOpen) throw new RangeError('a workspace is open');
      return { wrong: null, workspace: await workspaces.openLocked(row, sealer) };
    },
    'vault.lock': async () => {
      await workspaces.close();
      return null;
    },
    'vault.turnOn': async ({ passphrase }, { onProgress }) => {
      const session = await workspaces.session();
      const device = await workspaces.device();
      const made = await session.closeAfter(async ({ id }) =>
        enclose(device, id, await createVault(passphrase), (done) =>
          onProgress({ done, phase: 'storing' }),
        ),
      );
      const workspace = await workspaces.openLocked(made.row, made.sealer);
      return { workspace, recoveryKey: made.recoveryKey };
    },
    'vault.create': async ({ name, zone, passphrase }) => {
      const made = await createLocked(
        await workspaces.device(),
        zone,
        checkedName(name),
        passphrase,
      );
      await workspaces.close();
      const workspace = await workspaces.openLocked(made.row, made.sealer);
      return { workspace, recoveryKey: made.recoveryKey };
    },
    'vault.changePassphrase': async ({ secret, passphrase }) => {
      const { device, id, header: before } = await header();
      const { wrong, done: next } = await tried(secret, () =>
        changePassphrase(before, secret, passphrase),
      );
      if (wrong) return wrong;
      await replaceHeader(device.database, id, before, next);
      await (await workspaces.session()).readHeader();
      return null;
    },
    'vault.replaceRecoveryKey': async ({ secret }) => {
      const { device, id, header: before } = await header();
      const { wrong, done: next } = await tried(secret, () => replaceRecoveryKey(before, secret));
      if (wrong) return { wrong, recoveryKey: null };
      await replaceHeader(device.database, id, before, next.header);
      await (await workspaces.session()).readHeader();
      return { wrong: null, recoveryKey: next.recoveryKey };
    },
    'vault.setIdleMinutes': async ({ minutes }) => {
      const isSound =
        Number.isInteger(minutes) && minutes >= LEAST_MINUTES && minutes <= MOST_MINUTES;
      if (!isSound) throw new RangeError(`${minutes} minutes`);
      return (await workspaces.session()).setIdleMinutes(minutes);
    },
    'vault.wipe': async ({ workspace }) => {
      if (workspaces.isOpen) throw new RangeError('a workspace is open');
      await workspaces.delete(workspace);
      return null;
    },
  };
}

/** What a secret was used for, or why it could not be. @param work null where the secret is not the right one */
async function tried<Result extends object>(
  secret: Secret,
  work: () => Promise<Result | null>,
): Promise<
  | { readonly wrong: null; readonly done: Result }
  | { readonly wrong: WrongSecret; readonly done: null }
> {
  const slip = slipIn(secret);
  if (slip) return { wrong: slip, done: null };
  try {
    const done = await work();
    return done ? { wrong: null, done } : { wrong: { why: 'other' }, done };
  } catch (error) {
    if (!(error instanceof DamagedSlot)) throw error;
    const of = error.slot === 'passphrase' ? 'passphrase' : 'recoveryKey';
    return { wrong: { why: 'damaged', of, hasOther: error.hasOther }, done: null };
  }
}

/** What is wrong with a recovery key before anything is tried with it. */
function slipIn(secret: Secret): WrongSecret | null {
  if ('passphrase' in secret) return null;
  const read = readRecoveryKey(secret.recoveryKey);
  if (read.ok) return null;
  return read.why === 'length'
    ? { why: 'length', characters: read.characters }
    : { why: 'group', group: read.group };
}
