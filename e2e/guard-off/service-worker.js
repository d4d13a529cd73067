// A service worker that takes nothing from itself; the page is under it once it is loaded again.
self.addEventListener('message', () => {});
