/** Tables drawn for eyes (ruled-text.ts) in files too large to be looked at whole: written anew part by part. */
import type { EncodingName } from '#domain/sheet.ts';
import { decoderOf, withoutMarks } from '#ingest/text/text-decoder.ts';
import { linesOf, ruledForm } from './ruled-text.ts';

const PART_BYTES = 4 * 1024 * 1024;
/** A rule stands below the names, or above them: near the start of the file. */
const LOOK_BYTES = 8 * 1024;
const FORM_BYTES = 64 * 1024;
const RULE = /^[ \t]*[|+]?[ \t:]*[-=]{2}[-=+|: \t]*\r?$/m;
/** First bytes of what boxes are drawn with, in UTF-8. */
const BOX = /\xe2[\x94\x95]/;

/** Whether a look at the lines is worth its while. */
export function mayBeRuled(head: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(head.subarray(0, LOOK_BYTES));
  return RULE.test(text) || BOX.test(text);
}

/** The file as CSV in UTF-8; null where it is no such table. */
export async function withoutRulesOfFile(
  blob: Blob,
  { encoding, bomBytes }: { readonly encoding: EncodingName; readonly bomBytes: number },
  partBytes = PART_BYTES,
): Promise<Blob | null> {
  const start = await blob.slice(bomBytes, bomBytes + FORM_BYTES).arrayBuffer();
  const first = linesOf(decoderOf(encoding).decode(new Uint8Array(start), { stream: true }));
  // The last line may be cut.
  const form = ruledForm(first.slice(0, -1).join('\n'));
  if (form === null) return null;
  const write = form();
  const decoder = decoderOf(encoding);
  const parts: Blob[] = [];
  let rest = '';
  for (let at = bomBytes; at < blob.size; at += partBytes) {
    const bytes = new Uint8Array(await blob.slice(at, at + partBytes).arrayBuffer());
    const isLast = at + partBytes >= blob.size;
    let text = rest + withoutMarks(decoder.decode(bytes, { stream: !isLast }));
    const cut = !isLast && text.endsWith('\r') ? '\r' : '';
    if (cut) text = text.slice(0, -1);
    const lines = linesOf(text);
    // What comes next tells names from rows; and the last line may be cut, its line end too.
    const own = isLast ? lines : lines.slice(0, -2);
    rest = lines.slice(own.length).join('\n') + cut;
    if (own.length > 0) parts.push(new Blob([write(own, lines[own.length] ?? ''), '\n']));
  }
  return new Blob(parts);
}
