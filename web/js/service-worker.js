// Keeps the whole site for offline use. A version is installed completely or not at all, takes over when the pages of
// the one before are closed or the reader asks for it, and clears that one's files away when its own program has started.
"use strict";
const root = new URL("./", self.location.href).pathname;
const family = "lectern:" + root + ":";
const name = family + "{{version}}";
// What another app has shared, until a page asks for it.
const inbox = family + "shared";
// Path below root -> SHA-256 of the content in hexadecimal; empty for documents, which some hosts rewrite.
const files = {{files}};
// Those of the files that are kept only from when they are first asked for: most visitors never need them.
const later = {{later}};
// The headers that are kept with a file.
const carried = ["content-type", "content-security-policy", "referrer-policy", "x-content-type-options"];
const notFound = root + "404.html";
const share = root + "share/";

self.addEventListener("install", (event) => event.waitUntil(install()));

async function install() {
  try {
    const needed = await Promise.all(later.map((path) => caches.match(root + path)));
    const paths = Object.keys(files).filter((path) => !later.includes(path) || needed[later.indexOf(path)]);
    const responses = await Promise.all(paths.map(fetchFresh));
    const cache = await caches.open(name);
    await Promise.all(paths.map((path, i) => cache.put(root + path, responses[i])));
  } catch (err) {
    await caches.delete(name);
    throw err;
  }
}

async function fetchFresh(path) {
  const response = await fetch(root + path, { cache: "reload" });
  if (!response.ok) throw new Error(path + " answered " + response.status);
  const body = await response.arrayBuffer();
  if (files[path] && files[path] !== await sha256(body)) throw new Error(path + " is of another version");
  return new Response(body, { headers: [...response.headers].filter(([name]) => carried.includes(name)) });
}

async function sha256(body) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return Array.from(digest, (b) => b.toString(16).padStart(2, "0")).join("");
}

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data === "use") self.skipWaiting();
  if (event.data === "runs") event.waitUntil(clear());
  if (event.data.keep) event.waitUntil(keepAll(event.data.keep));
});

// clear deletes the files of former versions, and never those of a version on its way.
async function clear() {
  if (self.registration.installing || self.registration.waiting) return;
  const old = (await caches.keys()).filter((key) => key.startsWith(family) && key !== name && key !== inbox);
  await Promise.all(old.map((key) => caches.delete(key)));
}

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== self.location.origin || !pathname.startsWith(root)) return;
  if (pathname === share && method === "POST") return event.respondWith(take(event.request));
  if (pathname === share && method === "GET") return event.respondWith(handOver());
  if (method === "GET") event.respondWith(answer(event.request, pathname));
});

// answer gives a file of this version. The query does not count. What is not kept, and everything where the browser
// refuses its caches, comes from the host.
async function answer(request, path) {
  const cache = await caches.open(name).catch(() => null);
  const kept = cache && (await cache.match(path) || await cache.match(path + "/"));
  if (kept) return kept;
  if (cache && later.includes(path.slice(root.length))) {
    const fresh = await keep(cache, path.slice(root.length)).catch(() => null);
    if (fresh) return fresh;
  }
  try {
    return await fetch(request);
  } catch (err) {
    const page = request.mode === "navigate" && cache && await cache.match(notFound);
    if (page) return page;
    throw err;
  }
}

// keep fetches a file and keeps it; where there is no room for it, it is given all the same.
async function keep(cache, path) {
  const response = await fetchFresh(path);
  await cache.put(root + path, response.clone()).catch(() => {});
  return response;
}

// keepAll keeps those files of the addresses that are kept when they are asked for, and are not kept yet.
async function keepAll(addresses) {
  const paths = addresses.map((address) => new URL(address).pathname);
  const cache = await caches.open(name);
  for (const path of later.filter((path) => paths.includes(root + path))) {
    if (!await cache.match(root + path)) await keep(cache, path);
  }
}

// take keeps the form that another app has shared, and opens the page that asks for it.
async function take(request) {
  const form = new Response(await request.arrayBuffer(), { headers: { "Content-Type": request.headers.get("Content-Type") || "" } });
  await (await caches.open(inbox)).put(share, form);
  return Response.redirect(root + "new/?from=share", 303);
}

async function handOver() {
  const cache = await caches.open(inbox);
  const form = await cache.match(share);
  await caches.delete(inbox);
  return form || new Response(null, { status: 204 });
}
