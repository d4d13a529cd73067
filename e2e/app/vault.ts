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
  async turnOn(passphrase: string, onKey?: () => Promise<void>): Promise<string> {
    await this.#page.locator('[data-role=offer-vault]').click();
    await this.#dialog().getByLabel(this.#words.newPassphrase, { exact: true }).fill(passphrase);
    await this.#dialog().getByLabel(this.#words.repeat, { exact: true }).fill(passphrase);
    await this.#page.locator('[data-role=turn-on-vault]').click();
    return this.#keepRecoveryKey(onKey);
  }

  /** Presses Print beside the recovery key: the words on the sheet, and what else would be on paper. */
  async printRecoveryKey(): Promise<{ sheet: string; isAlone: boolean }> {
    await this.#page.evaluate(() => {
      window.print = () => undefined;
    });
    await this.#dialog().getByRole('button', { name: this.#words.printIt, exact: true }).click();
    await this.#page.emulateMedia({ media: 'print' });
    const sheet = await this.#page.locator('.silhouette-recovery').innerText();
    const isAlone = await this.#page.evaluate(() =>
      [...document.body.children].every(
        (own) => own.matches('.silhouette-recovery') === own.checkVisibility(),
      ),
    );
    await this.#page.emulateMedia({ media: 'screen' });
    await this.#page.evaluate(() => dispatchEvent(new Event('afterprint')));
    return { sheet, isAlone };
  }

  /** Another key in the place of the one that is known. */
  async replaceRecoveryKey(passphrase: string): Promise<string> {
    await this.#page.getByRole('button', { name: `${this.#words.newKey}…`, exact: true }).click();
    await this.#dialog().getByLabel(this.#words.current, { exact: true }).fill(passphrase);
    await this.#page.locator('[data-role=change-secret]').click();
    return this.#keepRecoveryKey();
  }

  async #keepRecoveryKey(onKey?: () => Promise<void>): Promise<string> {
    const groups = this.#dialog().locator('[data-role=recovery-key] code');
    await groups.first().waitFor({ timeout: PATIENCE });
    const key = (await groups.allInnerTexts()).join('-');
    // It cannot be sent away unread.
    await this.#page.keyboard.press('Escape');
    await groups.first().waitFor();
    await onKey?.();
    await this.#dialog().getByRole('checkbox').check();
    await this.#page.locator('[data-role=recovery-done]').click();
    await groups.first().waitFor({ state: 'detached' });
    return key;
  }

  /** Asks for another passphrase; what is said in the dialog, or null where it was taken. */
  async changePassphrase(current: string, next: string): Promise<string | null> {
    const { change, newPassphrase, repeat, changed } = this.#words;
    const dialog = this.#dialog();
    if (!(await dialog.isVisible())) {
      await this.#page.getByRole('button', { name: `${change}…`, exact: true }).click();
    }
    await dialog.getByLabel(this.#words.current, { exact: true }).fill(current);
    await dialog.getByLabel(newPassphrase, { exact: true }).fill(next);
    await dialog.getByLabel(repeat, { exact: true }).fill(next);
    await this.#page.locator('[data-role=change-secret]').click();
    const said = dialog.getByText(this.#words.wrongPassphrase, { exact: true });
    await said
      .or(this.#page.getByText(changed, { exact: true }))
      .first()
      .waitFor();
    return (await said.isVisible()) ? said.innerText() : null;
  }

  async chooseIdleMinutes(minutes: number): Promise<void> {
    const choice = this.#page.getByLabel(this.#words.idle, { exact: true });
    await choice.selectOption(String(minutes));
    await this.#page.locator(`select:has(option:checked[value="${minutes}"])`).waitFor();
  }

  async tryRecoveryKey(key: string): Promise<void> {
    const field = this.#page.locator('main').getByLabel(this.#words.recoveryKey, { exact: true });
    if (!(await field.isVisible())) {
      await this.#page.getByRole('button', { name: this.#words.useRecoveryKey }).click();
    }
    await field.fill(key);
    await this.#page.locator('[data-role=unlock]').click();
  }

  /** After the recovery key: a new passphrase is asked for. */
  async choosePassphrase(passphrase: string): Promise<void> {
    const { newPassphrase, repeat, changed } = this.#words;
    await this.#dialog().getByLabel(newPassphrase, { exact: true }).fill(passphrase);
    await this.#dialog().getByLabel(repeat, { exact: true }).fill(passphrase);
    await this.#page.locator('[data-role=change-secret]').click();
    await this.#page.getByText(changed, { exact: true }).first().waitFor();
  }

  /** What is said of a recovery key that was replaced, or never was one. */
  wrongRecoveryKey(): Locator {
    return this.#page.getByText(this.#words.wrongRecoveryKey, { exact: true });
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

  /** What is said where no passphrase can open it any more. */
  damagedPassphrase(): Locator {
    return this.#page.getByText(this.#words.damagedPassphrase, { exact: true });
  }

  /** Opens a new workspace and leaves the locked one where it is. */
  async openBesides(): Promise<void> {
    await this.#page.locator('[data-role=open-besides]').first().click();
    await this.#page.locator('[data-role=offer-vault]').waitFor();
  }

  /** What is said where the stored pieces do not fit. */
  broken(): Locator {
    return this.#page.getByText(this.#words.broken, { exact: true });
  }

  #dialog(): Locator {
    return this.#page.locator('dialog[open]');
  }
}
