/** A workspace that is opened to be looked at needs nothing of what reads files: it comes when it is asked for. */
type ImportCode = typeof import('./import-code.ts');

export function importCode(): Promise<ImportCode> {
  return import('./import-code.ts');
}
