// Keeps the site for offline use once the app runs, and tells it of new versions. Everything is found from where this
// script lies.
"use strict";
(() => {
  const root = new URL("../../", document.currentScript.src);
  const hour = 3600e3; // milliseconds
  let registration;

  async function keep({ serviceWorker, locks }) {
    let controlled = Boolean(serviceWorker.controller);
    // In every other tab than the one that asked for it, too, a new version waits for the reader.
    serviceWorker.addEventListener("controllerchange", () => {
      if (controlled) window.goappOnUpdate();
      controlled = true;
    });
    // As long as the page holds the lock, the files of its version stay.
    serviceWorker.addEventListener("message", ({ data }) => {
      if (data.hold) locks?.request(data.hold, { mode: "shared" }, () => new Promise(() => {}));
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
    document.addEventListener("visibilitychange", lookForUpdate);
    await window.lecternStarted;
    const { active } = await serviceWorker.ready;
    active.postMessage("runs");
    // A page that was there before its service worker has fetched without it what only such pages need.
    active.postMessage({ keep: performance.getEntriesByType("resource").map((e) => e.name) });
    if (installed()) fetchAhead();
    addEventListener("appinstalled", fetchAhead);
  }

  // A page that stays open for days learns of new versions when it is looked at again.
  let looked = Date.now();
  function lookForUpdate() {
    if (document.visibilityState !== "visible" || Date.now() - looked < hour) return;
    looked = Date.now();
    registration.update().catch(() => {}); // without a connection there is nothing new
  }

  function installed() {
    return navigator.standalone || matchMedia("(display-mode: standalone), (display-mode: minimal-ui)").matches;
  }

  // What most visitors never need is fetched ahead for those who have installed the app, where that costs them nothing.
  function fetchAhead() {
    const { connection, serviceWorker } = navigator;
    if (connection && (connection.saveData || /2g|3g/.test(connection.effectiveType))) return;
    const idle = window.requestIdleCallback || setTimeout;
    idle(async () => (await serviceWorker.ready).active.postMessage("ahead"));
  }

  // A new version waits until the reader asks for it.
  window.lecternUseUpdate = () => {
    if (!registration || !registration.waiting) return location.reload();
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage("use");
  };

  if ("serviceWorker" in navigator) keep(navigator).catch(console.error);
})();
