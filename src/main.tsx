import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { ErrorBoundary } from '#app/error-boundary.tsx';
import { whenControlled } from '#app/offline.ts';
import { guardPage } from '#app/page-guard.ts';
import { screenAt } from '#app/routes.ts';
import { keepWhatIsImported } from '#app/storage-state.ts';
import { watchUpdates } from '#app/update/update-session.ts';
import { openWorkspace } from '#app/workspace.ts';
import { DATABASE_NAME } from '#domain/chunk.ts';

guardPage();

/** Who has been here sees the overview first: its code comes while the store is being opened. */
async function preloadOverview(): Promise<void> {
  const stores = (await indexedDB.databases?.()) ?? [];
  if (stores.some(({ name }) => name === DATABASE_NAME)) await screenAt(location.hash)?.body.load();
}
preloadOverview().catch(() => undefined);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);

// The data worker's script must arrive under the content policy: the service worker comes first.
await whenControlled();
await openWorkspace();
keepWhatIsImported();
await watchUpdates();
