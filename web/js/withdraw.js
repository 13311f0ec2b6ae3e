// Takes the place of the service worker where a site no longer keeps itself for offline use: it deletes what former
// versions kept, and then itself. Pages come from their host again; answers are not touched.
"use strict";
const family = "lectern:" + new URL("./", self.location.href).pathname + ":";

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(withdraw()));

async function withdraw() {
  const own = (await caches.keys()).filter((key) => key.startsWith(family));
  await Promise.all(own.map((key) => caches.delete(key)));
  await self.registration.unregister();
}
