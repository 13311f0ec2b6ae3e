// Keeps the whole site for offline use. A version is installed completely or not at all, and takes over when its
// pages are closed or the reader asks for it.
"use strict";
const root = new URL("./", self.location.href).pathname;
const family = "lectern:" + root + ":";
const name = family + "{{version}}";
// Path below root -> SHA-256 of the content in hexadecimal; empty for documents, which some hosts rewrite.
const files = {{files}};
const notFound = root + "404.html";

self.addEventListener("install", (event) => event.waitUntil(install()));

async function install() {
  try {
    const paths = Object.keys(files);
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
  return new Response(body, { headers: { "Content-Type": response.headers.get("Content-Type") || "" } });
}

async function sha256(body) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return Array.from(digest, (b) => b.toString(16).padStart(2, "0")).join("");
}

self.addEventListener("activate", (event) => event.waitUntil(activate()));

async function activate() {
  const old = (await caches.keys()).filter((key) => key.startsWith(family) && key !== name);
  await Promise.all(old.map((key) => caches.delete(key)));
  await self.clients.claim();
}

self.addEventListener("message", (event) => {
  if (event.data === "use") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin || !url.pathname.startsWith(root)) return;
  event.respondWith(answer(event.request, url.pathname));
});

async function answer(request, path) {
  const cache = await caches.open(name);
  const kept = await cache.match(path) || await cache.match(path + "/");
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (err) {
    if (request.mode === "navigate") return cache.match(notFound);
    throw err;
  }
}
