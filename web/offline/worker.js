// The service worker: keeps the files of the application on this device, so that it opens without a line. The API is
// never kept here: PCs are shared, and what is typed has its own place (form/drafts).

/** Put here by the build; every name carries the hash of its content. */
const FILES = ['__FILES__'];
const CACHE = 'tong-hop-files';

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE).then(async (cache) => {
      for (const file of FILES) if (!(await cache.match(file))) await cache.add(file);
      await cache.add('/');
      await self.skipWaiting();
    }),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.open(CACHE).then(async (cache) => {
      const wanted = new Set([...FILES, '/']);
      for (const { url } of await cache.keys()) {
        if (!wanted.has(new URL(url).pathname)) await cache.delete(url);
      }
      await self.clients.claim();
    }),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/assets/')) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  } else if (request.mode === 'navigate' && !pathname.startsWith('/api/')) {
    event.respondWith(fetch(request).catch(() => caches.match('/')));
  }
});
