/** What ends the records of a text. */
import type { Dialect } from '#domain/sheet.ts';

export interface LineEnds {
  /** What most records end with, quoted line ends left out. A text without any LF outside quotes is CR. */
  readonly newline: Exclude<Dialect['newline'], 'mixed'>;
  /** Whether lone CRs stand outside quotes beside other line ends: they may end records too. */
  readonly isMixed: boolean;
}

export function lineEndsOf(text: string, delimiter: string, quote: string | null): LineEnds {
  const last = delimiter.at(-1);
  let crLf = 0;
  let lf = 0;
  let cr = 0;
  let isQuoted = false;
  let isCellStart = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (isQuoted) {
      if (unit === '\\' && text[at + 1] === quote) at++;
      else if (unit === quote) {
        if (text[at + 1] === quote) at++;
        else isQuoted = false;
      }
      continue;
    }
    if (unit === quote && isCellStart) {
      isQuoted = true;
      isCellStart = false;
      continue;
    }
    isCellStart = unit === last || unit === '\n' || unit === '\r' || (unit === ' ' && isCellStart);
    if (unit === '\r') {
      if (text[at + 1] === '\n') {
        crLf++;
        at++;
      } else if (at + 1 < text.length) cr++;
    } else if (unit === '\n') lf++;
  }
  const isMixed = cr > 0 && crLf + lf > 0;
  if (cr > crLf + lf) return { newline: 'CR', isMixed };
  return { newline: crLf > lf ? 'CRLF' : 'LF', isMixed };
}
