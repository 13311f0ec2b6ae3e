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
// Those of the files that most visitors never need. They are kept from when a page first asks for the file that stands
// behind them, themselves or the script of the worker that fetches them.
const later = {{later}};
// The headers that are kept with a file.
const carried = ["content-type", "content-security-policy", "referrer-policy", "x-content-type-options"];
const notFound = root + "404.html";
const share = root + "share/";

self.addEventListener("install", (event) => event.waitUntil(install()));

async function install() {
  try {
    const needed = await Promise.all(Object.keys(files).map((path) => !later[path] || caches.match(root + path)));
    const paths = Object.keys(files).filter((path, i) => needed[i]);
    const responses = await Promise.all(paths.map(async (path) => await unchanged(path) || fetchFresh(path)));
    const cache = await caches.open(name);
    await Promise.all(paths.map((path, i) => cache.put(root + path, responses[i])));
  } catch (err) {
    await caches.delete(name);
    throw err;
  }
}

// unchanged gives a big file as a former version has it, where it is the same in this one. Small files are fetched anew for
// their headers.
async function unchanged(path) {
  if (!/\.(wasm|model)$/.test(path)) return null;
  for (const key of await former()) {
    const kept = await find(key, root + path);
    if (kept && files[path] === await sha256(await kept.clone().arrayBuffer())) return kept;
  }
  return null;
}

// fetchFresh fetches a file of this version. What the browser has fetched for the page is only asked after. Where a cache on
// the way gives a file of another version, it is passed by; documents, which nobody can tell it of, always pass it by.
async function fetchFresh(path) {
  for (const cache of files[path] ? ["no-cache", "reload"] : ["reload"]) {
    const response = await fetch(root + path, { cache });
    if (!response.ok) throw new Error(path + " answered " + response.status);
    const body = await response.arrayBuffer();
    if (files[path] && files[path] !== await sha256(body)) continue;
    return new Response(body, { headers: [...response.headers].filter(([name]) => carried.includes(name)) });
  }
  throw new Error(path + " is of another version");
}

async function sha256(body) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return Array.from(digest, (b) => b.toString(16).padStart(2, "0")).join("");
}

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data === "use") self.skipWaiting();
  if (event.data === "runs") {
    event.source.postMessage({ hold: name + " " + event.source.id });
    // A page that was on its way while this version was activated is nobody's yet.
    event.waitUntil(Promise.all([self.clients.claim(), clear()]));
  }
  if (event.data === "ahead") event.waitUntil(keepAll(Object.values(later).map((path) => root + path)));
  if (event.data.keep) event.waitUntil(keepAll(event.data.keep.map((address) => new URL(address).pathname)));
});

// former names the caches of other versions.
async function former() {
  return (await caches.keys()).filter((key) => key.startsWith(family) && key !== name && key !== inbox);
}

// held names the locks that pages hold as long as they are there: the cache of the version they run, a space, their ID.
async function held() {
  const locks = navigator.locks ? (await navigator.locks.query()).held : [];
  return locks.map((lock) => lock.name).filter((lock) => lock.startsWith(family));
}

// clear deletes the files of former versions that no page runs, and never those of a version on its way.
async function clear() {
  if (self.registration.installing || self.registration.waiting) return;
  const pages = await held();
  const old = (await former()).filter((key) => !pages.some((lock) => lock.startsWith(key + " ")));
  await Promise.all(old.map((key) => caches.delete(key)));
}

self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== self.location.origin || !pathname.startsWith(root)) return;
  if (pathname === share && method === "POST") return event.respondWith(take(event.request));
  if (pathname === share && method === "GET") return event.respondWith(handOver());
  if (method === "GET") event.respondWith(answer(event.request, pathname, event.clientId));
});

// answer gives a file of the version that the page runs. The query does not count. What is not kept, and everything where
// the browser refuses its caches, comes from the host.
async function answer(request, path, client) {
  const cache = await caches.open(name).catch(() => null);
  const kept = cache && (await find(await versionOf(request, client), path) || await find(name, path));
  if (kept) return kept;
  if (cache && later[path.slice(root.length)]) {
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

// versionOf names the cache of the version that a page runs: a former one, where the reader has let this one take over in
// another tab. A page that is opened is of this version, and so is a worker with all of its files.
async function versionOf({ mode, destination }, client) {
  if (mode === "navigate" || destination === "worker") return name;
  const lock = (await held()).find((lock) => lock.endsWith(" " + client));
  return lock ? lock.split(" ")[0] : name;
}

async function find(key, path) {
  const from = { cacheName: key };
  return await caches.match(path, from) || caches.match(path + "/", from);
}

// keep fetches a file and keeps it; where there is no room for it, it is given all the same.
async function keep(cache, path) {
  const response = await fetchFresh(path);
  await cache.put(root + path, response.clone()).catch(() => {});
  return response;
}

// keepAll keeps what stands behind the paths and is not kept yet. What cannot be fetched now is fetched when it is needed.
async function keepAll(paths) {
  const cache = await caches.open(name);
  for (const path of Object.keys(later).filter((path) => paths.includes(root + later[path]))) {
    if (!await cache.match(root + path)) await keep(cache, path).catch(() => {});
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
