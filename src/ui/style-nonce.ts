import { setNonce } from 'get-nonce';

/**
 * The nonce of style elements made at run time, from `<meta property="csp-nonce" nonce="…">`. Read
 * once, here, for Mantine and for react-remove-scroll; undefined where the page has no policy.
 */
export const styleNonce = readNonce();

function readNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  // Browsers hide the attribute of a nonce from scripts; the property keeps it.
  const nonce = meta?.nonce || meta?.getAttribute('nonce') || meta?.content || undefined;
  if (nonce !== undefined) setNonce(nonce);
  return nonce;
}
