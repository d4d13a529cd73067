import type { Locator } from '@playwright/test';
import { settled, type Stage } from './common.ts';

/** Forms by which one record is typed in. */
export class Records {
  readonly #stage: Stage;
  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Opens a form from the screen on which it is offered. */
  async open(kind: 'add' | 'edit' | 'order'): Promise<RecordForm> {
    const { page } = this.#stage;
    await page.locator(`main [data-record=${kind}]`).click();
    const element = page.locator('[data-role=record-form]');
    await element.waitFor();
    return new RecordForm(element);
  }
}

class RecordForm {
  readonly element: Locator;
  constructor(element: Locator) {
    this.element = element;
  }

  #field(field: string): Locator {
    return this.element.locator(`[data-field="${field}"]`);
  }

  async fill(field: string, value: string): Promise<void> {
    await this.#field(field).fill(value);
  }

  /** Takes the value of a field away, by the act that says so. */
  async empty(field: string): Promise<void> {
    await this.fill(field, '');
    await this.noteOf(field).locator('[data-role=empty-field]').click();
  }

  /** What stands under a field. */
  noteOf(field: string): Locator {
    return this.element.locator(`[data-field="${field}"] ~ p`);
  }

  /** Presses the button; resolves once it was answered. */
  async save(): Promise<void> {
    await this.element.locator('[data-role=save-record]').click();
    await settled(this.element.page());
  }
}
