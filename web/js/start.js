// Starts the app after the first paint, so that the text is readable before any WebAssembly arrives, and keeps the
// site for offline use afterwards. Everything is found from where this script lies.
"use strict";
(() => {
  const root = new URL("../../", document.currentScript.src);
  const { program } = document.currentScript.dataset;
  const prefix = root.pathname.replace(/\/$/, "");
  const env = {
    GOAPP_ROOT_PREFIX: prefix,
    GOAPP_STATIC_RESOURCES_URL: prefix + "/web",
    GOAPP_INTERNAL_URLS: "[]",
    GOAPP_VERSION: "",
  };

  // Where the browser refuses its storage even to be looked at, one in memory stands in for it.
  class Memory extends Map {
    getItem(key) { return this.get(key) ?? null; }
    setItem(key, value) { this.set(key, String(value)); }
    removeItem(key) { this.delete(key); }
    key(i) { return [...this.keys()][i] ?? null; }
    get length() { return this.size; }
  }
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      window[name];
    } catch {
      Object.defineProperty(window, name, { value: new Memory() });
    }
  }

  // The names that go-app's runtime looks for on the window.
  window.goappGetenv = (name) => env[name];
  window.goappOnUpdate = () => { window.goappUpdatedBeforeWasmLoaded = true; };
  window.goappOnAppInstallChange = () => {};

  function fail(err) {
    console.error(err);
    const line = document.getElementById("boot");
    if (line) line.textContent = line.dataset.failed;
  }
  window.lecternFailed = fail;

  async function instantiate(url, imports) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(url + " answered " + response.status);
    if ((response.headers.get("Content-Type") || "").startsWith("application/wasm")) {
      return (await WebAssembly.instantiateStreaming(response, imports)).instance;
    }
    return (await WebAssembly.instantiate(await response.arrayBuffer(), imports)).instance;
  }

  async function start() {
    const go = new Go();
    go.run(await instantiate(new URL("web/" + program, root), go.importObject));
  }

  let running;
  const started = new Promise((done) => { running = done; });
  window.lecternRuns = running;

  let registration;
  async function keepOffline() {
    if (!("serviceWorker" in navigator)) return;
    const { serviceWorker } = navigator;
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
    await started;
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

  requestAnimationFrame(() => setTimeout(() => {
    start().catch(fail).then(keepOffline).catch(console.error);
  }));
})();
