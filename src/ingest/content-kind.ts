/** What a file is that is no plain table of text, from its bytes alone. */
import { detectEncoding } from '#ingest/text/encoding.ts';
import { decoderOf } from '#ingest/text/text-decoder.ts';

/**
 * `zip` and `ole` may turn out to hold no workbook. `markup`: an HTML page with a table, or the XML of
 * Excel 2003; `mhtml`: such a page as one file with its pictures.
 */
export type ContentKind =
  | 'zip'
  | 'ole'
  | 'markup'
  | 'mhtml'
  | 'gzip'
  | 'zstd'
  | 'parquet'
  | 'lockedParquet'
  | 'json';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const HEAD_BYTES = 64 * 1024;

/** Null: text as it stands, or nothing that we open. */
export async function contentKind(blob: Blob): Promise<ContentKind | null> {
  const head = new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer());
  const [a, b, c, d] = head;
  if (a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6))) return 'zip';
  if (OLE.every((byte, at) => head[at] === byte)) return 'ole';
  if (isBareBiff(head)) return 'ole';
  if (a === 0x1f && b === 0x8b && c === 8) return 'gzip';
  if (isZstd(head)) return 'zstd';
  if (a === 0x50 && b === 0x41 && c === 0x52) {
    if (d === 0x31) return 'parquet';
    if (d === 0x45) return 'lockedParquet';
  }
  const { encoding, bomBytes } = detectEncoding(head, head.length === blob.size);
  const text = decoderOf(encoding).decode(head.subarray(bomBytes));
  if (isJson(text)) return 'json';
  if (isMhtml(text)) return 'mhtml';
  return isMarkup(text) ? 'markup' : null;
}

/** A sheet of Excel 2 to 4, or a book of a later one, without the file system around it. */
function isBareBiff([a, b = 1, c = 0, d]: Uint8Array): boolean {
  return a === 9 && d === 0 && (b === 0 || b === 2 || b === 4 || b === 8) && c >= 4 && c <= 16;
}

/** A frame, or one to be skipped before it. */
function isZstd(head: Uint8Array): boolean {
  const [a, b, c, d] = head;
  return (
    (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) ||
    (a! >> 4 === 5 && b === 0x2a && c === 0x4d && d === 0x18)
  );
}

const BLANKS = /[\s\u001e]*/y;
const NAME = /"(?:[^"\\\r\n]|\\.){0,1000}"\s*:/y;
const VALUE =
  /(?:"(?:[^"\\\r\n]|\\.){0,10000}"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)\s*/y;

/**
 * An object, or an array of objects, arrays or values, told by its first name or value. A line of a table
 * may begin with a bracket, too: `[1] note` and `{x}` are no JSON.
 */
function isJson(text: string): boolean {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  const endsHere = (): boolean => take(BLANKS) && at === text.length;
  take(BLANKS);
  let depth = 0;
  for (; text[at] === '['; take(BLANKS)) {
    depth++;
    at++;
  }
  if (text[at] === '{') {
    at++;
    take(BLANKS);
    if (take(NAME)) return true;
    if (text[at] !== '}') return false;
    at++;
    return depth > 0 || endsHere();
  }
  if (depth === 0) return false;
  const hasValue = take(VALUE);
  if (hasValue && (text[at] === ',' || (depth > 1 && at === text.length))) return true;
  if (text[at] !== ']') return false;
  at++;
  return depth > 1 || endsHere();
}

function isMhtml(text: string): boolean {
  if (!/^\s*(?:[\w-]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+/.test(text)) return false;
  const headers = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (
    /^mime-version:/im.test(headers) &&
    /^content-type:\s*(?:multipart\/|text\/html)/im.test(headers)
  );
}

function isMarkup(text: string): boolean {
  if (!/^\s*<[!?a-z]/i.test(text)) return false;
  const isTable =
    /<table[\s>]/i.test(text) && /<(?:!doctype html|html|head|meta|body|style|table)/i.test(text);
  return isTable || isXml2003(text) || isFlatOds(text);
}

function isXml2003(text: string): boolean {
  return (
    /^\s*(?:<\?xml[^>]*>)?/.test(text) &&
    text.includes('urn:schemas-microsoft-com:office:spreadsheet"')
  );
}

/** OpenDocument as one file of XML. */
function isFlatOds(text: string): boolean {
  return text.includes('opendocument:xmlns:office') && text.includes('opendocument.spreadsheet"');
}
