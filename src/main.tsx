import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { ErrorBoundary } from '#app/error-boundary.tsx';
import { whenControlled } from '#app/offline.ts';
import { guardPage } from '#app/page-guard.ts';
import { offerUpdates } from '#app/update-notice.ts';
import { openWorkspace } from '#app/workspace.ts';

guardPage();

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
await offerUpdates();
