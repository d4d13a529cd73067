/** What is wrong with a secret, in words. */
import type { TextOf } from '#ui/words/text.ts';
import type { WrongSecret } from '#worker/protocol/workspace.ts';
import type { vaultText } from './vault-text.ts';

/** @param isByKey a recovery key was given, no passphrase */
export function wrongSecretWords(
  words: TextOf<typeof vaultText>,
  wrong: WrongSecret,
  isByKey: boolean,
): string {
  switch (wrong.why) {
    case 'length':
      return words.wrongLength(wrong.characters);
    case 'group':
      return words.wrongGroup(wrong.group);
    case 'other':
      return isByKey ? words.wrongRecoveryKey : words.wrongPassphrase;
    case 'damaged':
      return isByKey ? words.damagedRecoveryKey : words.damagedPassphrase;
    default:
      return wrong satisfies never;
  }
}
