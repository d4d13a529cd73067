import { openFirst } from '#app/opening.ts';
import { guardPage } from '#app/page-guard.ts';

guardPage();
// The store is opened while the rest of the page's code is on its way.
openFirst().catch(() => undefined);
// Not awaited here: that code builds on this module's own, and would wait for it in turn.
void import('#app/show-app.tsx').then(({ showApp }) => showApp());
