/** Why a workbook cannot be used. Thrown inside the reader, answered as a value at its border. */

export type WorkbookRefusal =
  /** Another kind of zip or OLE file: a document, slides, a mail. */
  | { readonly code: 'notWorkbook' }
  /** Locked with a password. (Protection of single sheets or of the structure locks nothing away.) */
  | { readonly code: 'encrypted' }
  /** Cut short, damaged, or not what it says; `detail` is for reports, not for people. */
  | { readonly code: 'corrupt'; readonly detail: string }
  /** More inside than may be unpacked: a zip bomb, or beyond what this reader holds. */
  | { readonly code: 'tooLarge'; readonly limitBytes: number }
  /** More rows than a sheet of a workbook may have: what follows would be read by no other program. */
  | { readonly code: 'tooManyRows'; readonly most: number }
  | { readonly code: 'noSheets' }
  /** More columns than a sheet may have. */
  | { readonly code: 'tooManyColumns'; readonly most: number }
  /** An archive, or a file in one, that a password locks. */
  | { readonly code: 'lockedArchive' }
  /** An archive of more files than are read at once. */
  | { readonly code: 'tooManyFiles'; readonly count: number; readonly most: number }
  /** An archive in which nothing is a table. */
  | { readonly code: 'noTables' }
  /** Values in values in values (JSON): more levels than any table has. */
  | { readonly code: 'tooDeep'; readonly most: number }
  /** Packed by a method that is not read here, by its name. */
  | { readonly code: 'unknownPacking'; readonly name: string };

export class WorkbookRefused extends Error {
  override readonly name = 'WorkbookRefused';
  readonly refusal: WorkbookRefusal;

  constructor(refusal: WorkbookRefusal) {
    super(refusal.code === 'corrupt' ? `corrupt: ${refusal.detail}` : refusal.code);
    this.refusal = refusal;
  }
}

export function corrupt(detail: string): WorkbookRefused {
  return new WorkbookRefused({ code: 'corrupt', detail });
}

export function tooLarge(limitBytes: number): WorkbookRefused {
  return new WorkbookRefused({ code: 'tooLarge', limitBytes });
}
