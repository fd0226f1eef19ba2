/**
 * Keeps the shell of the app on the phone, so that it opens without signal. Nothing of the company's data is kept
 * here: `/api` always goes to the network.
 */
const shell = 'guiju-shell';

self.addEventListener('install', event => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith('/field/')) return;
  if (event.request.mode === 'navigate') event.respondWith(newestPage());
  else if (pathname.startsWith('/field/assets/')) event.respondWith(keptAsset(event.request));
});

/** The page as the server has it now, else as it was last seen. */
async function newestPage() {
  const cache = await caches.open(shell);
  try {
    const answer = await fetch('/field/');
    if (answer.ok) await cache.put('/field/', answer.clone());
    return answer;
  } catch {
    return (await cache.match('/field/')) ?? Response.error();
  }
}

/** Files under assets/ carry their content's hash in the name: once kept they stay true. */
async function keptAsset(request) {
  const cache = await caches.open(shell);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}
