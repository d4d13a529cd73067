/**
 * Pages saved as one file with all they show (MHTML, RFC 2557), which some systems name .xls: the parts of
 * it that are HTML with a table, in order.
 */
import { corrupt } from './workbook-refusal.ts';

/** A part of HTML: its bytes, and the encoding that the letter around it tells. */
export interface MhtmlPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

/** Parts in parts. */
const MOST_DEPTH = 8;

/** Throws a refusal where no part is a page with a table. */
export function pagesOfMhtml(bytes: Uint8Array): readonly MhtmlPage[] {
  const pages = pagesIn(new TextDecoder('latin1').decode(bytes), 0);
  if (pages.length === 0) throw corrupt('mhtml without a table');
  return pages;
}

function pagesIn(text: string, depth: number): MhtmlPage[] {
  const split = /\r?\n\r?\n/.exec(text);
  if (split === null || depth > MOST_DEPTH) return [];
  const headers = text.slice(0, split.index).replaceAll(/\r?\n[ \t]+/g, ' ');
  const body = text.slice(split.index + split[0].length);
  const type = headerOf(headers, 'content-type');
  const boundary = parameterOf(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== null) {
    return body
      .split(`--${boundary}`)
      .slice(1)
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => pagesIn(part.replace(/^[ \t]*\r?\n/, ''), depth + 1));
  }
  if (!/^text\/html/i.test(type)) return [];
  const raw = decodedBody(body, headerOf(headers, 'content-transfer-encoding'));
  if (!/<table[\s>]/i.test(raw)) return [];
  const bytes = Uint8Array.from(raw, (it) => it.charCodeAt(0));
  return [{ bytes, charset: parameterOf(type, 'charset') }];
}

function headerOf(headers: string, name: string): string {
  return new RegExp(`^${name}:[ \t]*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
}

function parameterOf(value: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(value);
  return match === null ? null : (match[1] ?? match[2] ?? null);
}

/** One character a byte. */
function decodedBody(body: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      try {
        return atob(body.replaceAll(/[^\w+/=]/g, ''));
      } catch {
        throw corrupt('mhtml base64');
      }
    case 'quoted-printable':
      return body
        .replaceAll(/=[ \t]*\r?\n/g, '')
        .replaceAll(/=([\da-f]{2})/gi, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        );
    default:
      return body;
  }
}
