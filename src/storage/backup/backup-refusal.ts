import type { BackupRefusalCode } from '#domain/backup-file.ts';

/** A file that is not restored: see the code; the detail is for developers and quotes no contents. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';
  readonly code: BackupRefusalCode;

  constructor(code: BackupRefusalCode, detail: string = code) {
    super(detail);
    this.code = code;
  }
}
