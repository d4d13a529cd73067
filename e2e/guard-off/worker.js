// A worker without lockdown, from a page without policy and without service worker.
self.addEventListener('message', () => {});
