import type { Locator } from '@playwright/test';
import { backupText } from '#app/backup/backup-text.ts';
import { vaultText } from '#app/vault/vault-text.ts';
import { type MadeFile, PATIENCE, savedFile, type Stage } from './common.ts';

/** Saving a backup, choosing its folder, and a backup file on its way in. */
export class Backups {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get #words() {
    return backupText[this.#stage.locale];
  }

  get #page() {
    return this.#stage.page;
  }

  /** The section on the device screen, once it knows how things stand. */
  async open(): Promise<void> {
    await this.#stage.goTo('/device');
    await this.#saveButton().waitFor({ timeout: PATIENCE });
  }

  /** Saves one as a download, locked where a passphrase is given. */
  async save(passphrase?: string): Promise<{ name: string; bytes: Buffer }> {
    await this.#saveButton().click();
    if (passphrase !== undefined) await this.#lockWith(passphrase);
    const file = await savedFile(this.#page, this.#page.locator('[data-role=write-backup]'));
    await this.#page
      .getByText(this.#words.lastCurrent('').split('：')[0]!.split(':')[0]!)
      .waitFor();
    return file;
  }

  /** Chooses the folder that the browser's dialog gives, and waits until it was written to. */
  async chooseFolder(): Promise<void> {
    await this.#page.locator('[data-role=choose-folder]').click();
    await this.#page.locator('[data-role=write-backup]').click();
    await this.folderWritten().waitFor({ timeout: PATIENCE });
  }

  folderWritten(): Locator {
    return this.#page.getByText(this.#words.folderWritten('').trim());
  }

  async #lockWith(passphrase: string): Promise<void> {
    const dialog = this.#page.getByRole('dialog');
    await dialog.getByLabel(this.#words.lockIt).check();
    const words = vaultText[this.#stage.locale];
    await dialog.getByLabel(words.newPassphrase, { exact: true }).fill(passphrase);
    await dialog.getByLabel(words.repeat, { exact: true }).fill(passphrase);
  }

  /** Gives a file to the page as any file is given; resolves on the screen that says what it is. */
  async give({ name, text }: MadeFile): Promise<void> {
    const buffer = Buffer.from(text);
    const mimeType = 'application/octet-stream';
    await this.#page
      .locator('[data-role=file-input]')
      .first()
      .setInputFiles({ name, mimeType, buffer });
    await this.#page.waitForURL(/#\/restore$/);
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#page
      .locator('main')
      .getByLabel(this.#words.lockPassphrase, { exact: true })
      .fill(passphrase);
    await this.#page.locator('[data-role=open-backup]').click();
  }

  /** Says that every checksum holds. */
  sound(): Locator {
    return this.#page.getByText(this.#words.sound);
  }

  beside(): Locator {
    return this.#page.locator('[data-role=beside]');
  }

  /** Restores what was checked: where nothing is open, or beside what is. */
  async restore(): Promise<void> {
    await this.#page.locator('[data-role=restore]').click();
    await this.#page.waitForURL(/#\/$/, { timeout: PATIENCE });
  }

  #saveButton(): Locator {
    return this.#page.locator('[data-role=save-backup]');
  }
}
