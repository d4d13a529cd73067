/** The parts of a request the firewall looks at. */
export interface RequestFacts {
  readonly url: string;
  readonly method: string;
  /** Request.mode: 'navigate' for a page load. */
  readonly mode: string;
}

export type Decision =
  /** The page itself. */
  | { readonly kind: 'page' }
  /** Another address below our scope: sent to the page, since routes live in the hash. */
  | { readonly kind: 'home' }
  /** A file of the build, asked for by the address it was built with: no query, no fragment. */
  | { readonly kind: 'asset'; readonly url: string }
  /** No file of this build; perhaps one of the build before, that an older tab still runs. */
  | { readonly kind: 'former'; readonly url: string }
  /** Everything else: another origin, another method, an address outside ours. */
  | { readonly kind: 'refuse' };

/**
 * What may be answered. Only files of the build are, and a query is cut off before the answer is looked
 * for, so that not even a request to our own host can carry a byte of the data.
 *
 * @param scope address of the folder the app is served from, with its final slash
 * @param files addresses of the files of the build
 */
export function decide(
  request: RequestFacts,
  scope: string,
  files: { has(url: string): boolean },
): Decision {
  const url = new URL(request.url);
  if (url.origin !== new URL(scope).origin || request.method !== 'GET') return { kind: 'refuse' };
  const address = url.origin + url.pathname;
  if (request.mode === 'navigate') {
    if (!address.startsWith(scope)) return { kind: 'refuse' };
    return address === scope || address === `${scope}index.html`
      ? { kind: 'page' }
      : { kind: 'home' };
  }
  if (files.has(address)) return { kind: 'asset', url: address };
  return address.startsWith(scope) ? { kind: 'former', url: address } : { kind: 'refuse' };
}
