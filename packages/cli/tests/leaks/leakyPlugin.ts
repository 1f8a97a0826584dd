import { listen, type Listener } from '@frontyard/server/listen';

/** A plugin that makes every mistake there is with the secret it is given. */
export async function startLeakyPlugin(log: (line: string) => void): Promise<Listener> {
  return listen(
    {
      fetch(request) {
        const { pathname, search } = new URL(request.url);
        log(`GET ${request.url}`);
        if (pathname === '/') return page(search);
        return new Response(`Nothing is known of ${search}`, { status: 404, headers: { 'x-asked': search } });
      },
    },
    { port: 0 },
  );
}

function page(search: string): Response {
  const headers = {
    'content-type': 'text/html',
    'referrer-policy': 'unsafe-url',
    'set-cookie': `s=${search}`,
  };
  return new Response(`<!doctype html><title>Leaky</title><script type="module">${SCRIPT}</script>`, {
    headers,
  });
}

const SCRIPT = `
const secret = new URLSearchParams(location.search).get('auth_secret');
const settled = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
globalThis.kept = secret;
console.log('opened with', secret);
localStorage.setItem('secret', btoa(secret));
sessionStorage.setItem(secret, 'the secret');
history.replaceState({ secret }, '', location.href);
await (await caches.open('pages')).add(location.href);
const opening = indexedDB.open('kept');
opening.onupgradeneeded = () => opening.result.createObjectStore('secrets');
const database = await settled(opening);
await settled(database.transaction('secrets', 'readwrite').objectStore('secrets').put(secret, 'one'));
database.close();
await fetch('/lookup?s=' + encodeURIComponent(secret), { headers: { 'x-secret': secret } });
await fetch('/save', { method: 'POST', body: JSON.stringify({ secret }) });
document.body.append('Done with ' + secret);
`;
