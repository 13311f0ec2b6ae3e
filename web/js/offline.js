// Keeps the site for offline use once the app runs, and tells it of new versions. Everything is found from where this
// script lies.
"use strict";
(() => {
  const root = new URL("../../", document.currentScript.src);
  let registration;

  async function keep({ serviceWorker }) {
    let controlled = Boolean(serviceWorker.controller);
    // In every other tab than the one that asked for it, too, a new version waits for the reader.
    serviceWorker.addEventListener("controllerchange", () => {
      if (controlled) window.goappOnUpdate();
      controlled = true;
    });
    registration = await serviceWorker.register(new URL("app-worker.js", root), {
      scope: root.pathname,
      updateViaCache: "none",
    });
    const tell = () => {
      if (registration.waiting && serviceWorker.controller) window.goappOnUpdate();
    };
    tell();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", tell);
    });
    await window.lecternStarted;
    serviceWorker.controller?.postMessage("runs");
    // A page that was there before its service worker has fetched without it what only such pages need.
    (await serviceWorker.ready).active.postMessage({ keep: performance.getEntriesByType("resource").map((e) => e.name) });
  }

  // A new version waits until the reader asks for it.
  window.lecternUseUpdate = () => {
    if (!registration || !registration.waiting) return location.reload();
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage("use");
  };

  if ("serviceWorker" in navigator) keep(navigator).catch(console.error);
})();
