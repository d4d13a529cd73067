/**
 * What the page and its workers may load and reach: the one text behind the `<meta>` of index.html, the
 * `_headers` file of static hosts, the server of `npm start` and the responses of the service worker.
 */

/**
 * Nonce of the style elements that the design kit adds at run time. It guards against nothing secret:
 * scripts have no nonce at all, so a constant is as good as a random one.
 */
export const styleNonce = 'c2lsaG91ZXR0ZQ';

const SCRIPTS = "script-src 'self'";
const directives = [
  "default-src 'none'",
  SCRIPTS,
  `style-src 'self' 'nonce-${styleNonce}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
];

/** For the `<meta>` element. */
export const contentPolicyMeta = directives.join('; ');

/**
 * For the response header; `frame-ancestors` has no meaning in a `<meta>`. Workers, which have no `<meta>`,
 * may compile the reader's kernel; the page may not, since both of its policies hold.
 */
export const contentPolicyHeader = [
  ...directives.map((it) => (it === SCRIPTS ? `${it} 'wasm-unsafe-eval'` : it)),
  "frame-ancestors 'none'",
].join('; ');

/** All headers a host should send with every file, where it can send any. */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', contentPolicyHeader],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['X-DNS-Prefetch-Control', 'off'],
  [
    'Permissions-Policy',
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  ],
];
