import { Button } from '@mantine/core';
import { useState } from 'react';
import { dataClient } from '#app/asking/data-client.ts';
import { useWorkspace } from '#app/workspace.ts';
import { useText } from '#ui/words/locale-context.tsx';
import { Section } from '#ui/section.tsx';
import { SettingRow } from '#ui/setting-row.tsx';
import { SmallSelect } from '#ui/small-select.tsx';
import { showToast } from '#ui/toast.ts';
import { canEncrypt } from './can-encrypt.ts';
import { ChangePassphrase, ReplaceRecoveryKey } from './change-passphrase.tsx';
import { lockVault } from './lock-vault.ts';
import { TurnOnVault } from './turn-on-vault.tsx';
import { IDLE_MINUTES, vaultText } from './vault-text.ts';
import styles from './vault.module.css';

/** All about the vault of the open workspace, for the screen of storage. */
export function VaultSection() {
  const words = useText(vaultText);
  const view = useWorkspace((state) => state.view);
  const [asked, setAsked] = useState<'turnOn' | 'change' | 'newKey' | null>(null);
  if (!view) return null;
  const close = (): void => setAsked(null);
  const { vault, isWriter } = view;
  return (
    <Section kind="card" title={words.title} lead={vault ? words.isOn : words.isOff}>
      {vault ? (
        <div className={styles.rows}>
          <SettingRow
            name={words.lockNow}
            acts={<Button onClick={() => void lockVault()}>{words.lockNow}</Button>}
          />
          <SettingRow
            name={words.idle}
            why={words.idleWhy}
            acts={<IdleChoice minutes={vault.idleMinutes} isDisabled={!isWriter} />}
          />
          <SettingRow
            name={words.change}
            why={vault.damaged === 'passphrase' ? words.mendPassphrase : words.changeWhy}
            acts={
              <Button variant="default" onClick={() => setAsked('change')}>
                {words.change}…
              </Button>
            }
          />
          <SettingRow
            name={words.newKey}
            why={vault.damaged === 'recoveryKey' ? words.mendRecoveryKey : words.newKeyWhy}
            acts={
              <Button variant="default" onClick={() => setAsked('newKey')}>
                {words.newKey}…
              </Button>
            }
          />
        </div>
      ) : (
        <div className={styles.rows}>
          <SettingRow
            name={words.offer}
            why={canEncrypt ? words.offerWhy : words.notHere}
            acts={
              canEncrypt && (
                <Button
                  variant="default"
                  disabled={!isWriter}
                  data-role="offer-vault"
                  onClick={() => setAsked('turnOn')}
                >
                  {words.turnOn}…
                </Button>
              )
            }
          />
        </div>
      )}
      <p className={styles.limits}>{words.limits}</p>
      {asked === 'turnOn' && <TurnOnVault onClose={close} />}
      {asked === 'change' && <ChangePassphrase onClose={close} />}
      {asked === 'newKey' && <ReplaceRecoveryKey onClose={close} />}
    </Section>
  );
}

function IdleChoice({
  minutes,
  isDisabled,
}: {
  readonly minutes: number;
  readonly isDisabled: boolean;
}) {
  const words = useText(vaultText);
  const choose = async (next: number): Promise<void> => {
    try {
      await dataClient.call('vault.setIdleMinutes', { minutes: next });
    } catch {
      showToast(words.failed, { tone: 'error' });
    }
  };
  return (
    <SmallSelect
      label={words.idle}
      isDisabled={isDisabled}
      value={minutes}
      options={IDLE_MINUTES.map((count) => ({ value: count, label: words.minutes(count) }))}
      onChange={(next) => void choose(next)}
    />
  );
}
