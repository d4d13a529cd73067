/** A workspace that is opened to be looked at needs nothing of what reads files: it comes when it is asked for. */
import type * as code from './import-code.ts';

export function importCode(): Promise<typeof code> {
  return import('./import-code.ts');
}
