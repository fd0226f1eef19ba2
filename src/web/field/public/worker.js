/**
 * Keeps the whole app on the phone, so that it opens and works without signal. Nothing of the company's data is kept
 * here: `/api` always goes to the network, what a person takes along is in the phone's database.
 */
const shell = 'guiju-shell';
const page = '/field/';
/** A cold start waits no longer than this for a newer page. */
const patienceMs = 700;

self.addEventListener('install', event => event.waitUntil(takeAlong().then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(page)) return;
  if (event.request.mode === 'navigate') event.respondWith(pageFor(event));
  else if (pathname !== '/field/worker.js') event.respondWith(keptFile(event.request));
});

/** The page as it was taken along, once that is complete; a newer one is fetched beside it for the next time. */
async function pageFor(event) {
  const cache = await caches.open(shell);
  const kept = await cache.match(page);
  const newest = takeAlong();
  event.waitUntil(newest.catch(() => undefined));
  if (!kept) return (await newest.catch(() => undefined)) ?? fetch(event.request);
  return (await Promise.race([newest.catch(() => undefined), pause(patienceMs)])) ?? kept;
}

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));

/** Fetches the page and every file of its build; the page is kept last, so that what is kept is always whole. */
async function takeAlong() {
  const [cache, answer] = await Promise.all([caches.open(shell), fetch(page, { cache: 'no-cache' })]);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const text = await answer.clone().text();
  const kept = await cache.match(page);
  if (kept && (await kept.text()) === text) return answer;
  await addFiles(cache);
  await cache.put(page, answer.clone());
  return answer;
}

async function addFiles(cache) {
  const build = await (await fetch(`${page}manifest.json`, { cache: 'no-cache' })).json();
  const files = Object.values(build).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
  const names = [...new Set(files), 'manifest.webmanifest', 'mark.svg'].map(name => page + name);
  const had = await cache.keys();
  const known = new Set(had.map(({ url }) => new URL(url).pathname));
  await Promise.all(names.filter(name => !known.has(name)).map(name => cache.add(name)));
  const wanted = new Set([page, ...names]);
  const old = had.filter(({ url }) => !wanted.has(new URL(url).pathname));
  await Promise.all(old.map(request => cache.delete(request)));
}

/** Files under assets/ carry their content's hash in the name: once kept they stay true. */
async function keptFile(request) {
  const cache = await caches.open(shell);
  const kept = await cache.match(request);
  return kept ?? fetch(request);
}
