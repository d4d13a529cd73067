import type { Locator } from '@playwright/test';
import { vaultText } from '#app/vault/vault-text.ts';
import { PATIENCE, type Stage } from './common.ts';

/** The passphrase: given, asked for, changed. */
export class Vault {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get #words() {
    return vaultText[this.#stage.locale];
  }

  get #page() {
    return this.#stage.page;
  }

  /** Encrypts the open workspace from the start screen or the screen of storage; gives the recovery key. */
  async turnOn(passphrase: string): Promise<string> {
    await this.#page.locator('[data-role=offer-vault]').click();
    await this.#dialog().getByLabel(this.#words.newPassphrase, { exact: true }).fill(passphrase);
    await this.#dialog().getByLabel(this.#words.repeat, { exact: true }).fill(passphrase);
    await this.#page.locator('[data-role=turn-on-vault]').click();
    return this.#keepRecoveryKey();
  }

  async #keepRecoveryKey(): Promise<string> {
    const groups = this.#dialog().locator('[data-role=recovery-key] code');
    await groups.first().waitFor({ timeout: PATIENCE });
    const key = (await groups.allInnerTexts()).join('-');
    await this.#dialog().getByRole('checkbox').check();
    await this.#page.locator('[data-role=recovery-done]').click();
    return key;
  }

  async lock(): Promise<void> {
    await this.#page.locator('[data-role=lock]').click();
    await this.asked().waitFor({ timeout: PATIENCE });
  }

  /** The field for the passphrase of a locked workspace. */
  asked(): Locator {
    return this.#page.locator('main').getByLabel(this.#words.passphrase, { exact: true });
  }

  async tryPassphrase(passphrase: string): Promise<void> {
    await this.asked().fill(passphrase);
    await this.#page.locator('[data-role=unlock]').click();
  }

  /** What is said of a passphrase that does not open. */
  wrong(): Locator {
    return this.#page.getByText(this.#words.wrongPassphrase, { exact: true });
  }

  /** What is said where the stored pieces do not fit. */
  broken(): Locator {
    return this.#page.getByText(this.#words.broken, { exact: true });
  }

  #dialog(): Locator {
    return this.#page.locator('dialog[open]');
  }
}
