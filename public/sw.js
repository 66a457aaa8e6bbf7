// Opens the offline page when the network is gone. Everything else goes to the server as it always does.
const SHELL = 'offline-3';
const FILES = ['/offline.html', '/plain-page.css', '/offline.css', '/offline.js', '/waiting-logs.js', '/icons/icon-192.png'];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(FILES)));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const removeOld = async () => {
    for (const name of await caches.keys()) if (name !== SHELL) await caches.delete(name);
    await self.clients.claim();
  };
  event.waitUntil(removeOld());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  if (pathname === '/api/share-target' && request.method === 'POST') event.respondWith(shared(request));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate' && !pathname.startsWith('/api/')) {
    event.respondWith(fetch(request).catch(() => caches.match('/offline.html')));
  } else if (FILES.includes(pathname)) {
    event.respondWith(fetch(request).catch(() => caches.match(request)));
  }
});

/** Without a network the text that an app shares goes into the form of the offline page. */
async function shared(request) {
  const copy = request.clone();
  try {
    return await fetch(request);
  } catch {
    const form = await copy.formData();
    const text = ['title', 'text', 'url']
      .map((name) => form.get(name))
      .filter(Boolean)
      .join(' ');
    return Response.redirect(`/offline.html?${new URLSearchParams({ text: text.slice(0, 500) })}`, 303);
  }
}
