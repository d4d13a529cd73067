import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/shell/app.tsx';
import { takeTurns } from '#ui/turns.tsx';
import { ErrorBoundary } from '#app/shell/error-boundary.tsx';
import { screenAt } from './routes.ts';
import { watchUpdates } from './update/update-session.ts';
import { watchVault } from './vault/vault-parts.tsx';
import { wasHere } from './opening.ts';
import { openWorkspace } from './workspace.ts';

/** Who has been here sees a screen first: its code comes while the store is being opened. */
async function preloadScreen(): Promise<void> {
  if (await wasHere()) await screenAt(location.hash)?.body.load();
}

/** Draws the page, and follows what is stored. */
export async function showApp(): Promise<void> {
  preloadScreen().catch(() => undefined);
  addEventListener('hashchange', takeTurns, { once: true });
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </StrictMode>,
  );
  await openWorkspace();
  watchVault();
  await watchUpdates();
}
