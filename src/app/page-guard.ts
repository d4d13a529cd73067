/**
 * What the content policy of a page leaves open: peer connections, and leaving for an address that could
 * carry data. Called once, first thing in main.tsx. Browsers without the navigation API (before Safari 26,
 * Firefox 147) cannot refuse `location = …`; everything else here works in all of them.
 */

/** Whether an address leads away from this origin; what cannot be read counts as foreign. */
export function isForeign(href: string, base: string): boolean {
  try {
    return new URL(href, base).origin !== new URL(base).origin;
  } catch {
    return true;
  }
}

/** The part of the navigation API used here; TypeScript's DOM library may not know it. */
interface NavigateEvent extends Event {
  readonly navigationType: 'push' | 'replace' | 'reload' | 'traverse';
  readonly downloadRequest: string | null;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

function replaceForGood(holder: object, name: string, value: unknown): void {
  if (!(name in holder)) return;
  Object.defineProperty(holder, name, { value, writable: false, configurable: false });
}

/** Whether a navigation stays within the loaded app: a hash route, a reload, a file the app has made. */
function staysHere({ navigationType, downloadRequest, destination }: NavigateEvent): boolean {
  if (destination.sameDocument || navigationType === 'reload') return true;
  if (isForeign(destination.url, location.href)) return false;
  return navigationType === 'traverse' || downloadRequest !== null;
}

function refuseForeignLink(event: Event): void {
  for (const target of event.composedPath()) {
    if (!(target instanceof Element)) continue;
    const href = target.getAttribute('href') ?? target.getAttribute('xlink:href');
    if (href !== null && isForeign(href, location.href)) event.preventDefault();
  }
}

export function guardPage(): void {
  for (const name of [
    'RTCPeerConnection',
    'webkitRTCPeerConnection',
    'RTCDataChannel',
    'WebTransport',
  ]) {
    replaceForGood(window, name, undefined);
  }
  replaceForGood(window, 'open', () => null);
  replaceForGood(HTMLFormElement.prototype, 'submit', () => {});
  // Handlers still hear of the submit; only the browser's own sending is off.
  document.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
  document.addEventListener('click', refuseForeignLink, { capture: true });
  document.addEventListener('auxclick', refuseForeignLink, { capture: true });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    if (event.cancelable && !staysHere(event as NavigateEvent)) event.preventDefault();
  });
}
