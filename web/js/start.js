// Starts the app after the first paint, so that the text is readable before any WebAssembly arrives, and then what keeps
// the site for offline use. Everything is found from where this script lies.
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

  // Kept when the program runs. What keeps the site for offline use waits for it, and is not needed before.
  window.lecternStarted = new Promise((done) => { window.lecternRuns = done; });

  function keepOffline() {
    const script = document.createElement("script");
    script.src = new URL("web/js/offline.js", root);
    document.head.append(script);
  }

  requestAnimationFrame(() => setTimeout(() => {
    start().catch(fail).then(keepOffline);
  }));
})();
