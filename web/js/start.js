// Fetches the program after the first paint, so that the text is readable before any WebAssembly arrives, and starts it
// when it is needed. Everything is found from where this script lies.
"use strict";
(() => {
  const root = new URL("../../", document.currentScript.src);
  const { program, ahead, when } = document.currentScript.dataset;
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

  // What the program asks for first is fetched before it runs.
  const files = new Map();
  window.lecternFetch = async (path) => {
    const early = files.get(path);
    files.delete(path);
    return await early ?? fetch(new URL(path, root));
  };

  // compile gives the program as a worker has fetched and compiled it.
  function compile() {
    const worker = new Worker(new URL("web/js/compile.js", root));
    worker.postMessage(new URL("web/" + program, root).href);
    return new Promise((done, failed) => {
      worker.onmessage = ({ data }) => {
        performance.mark("compiled");
        done(data);
      };
      worker.onerror = ({ message }) => failed(new Error(message));
    }).finally(() => worker.terminate());
  }

  // Whether the page drawn ahead is not all there is to show: its address says more, or this device was here before.
  async function more() {
    const { serviceWorker } = navigator;
    if (when !== "asked" || location.search || location.hash || serviceWorker?.controller) return true;
    try {
      return (await indexedDB.databases()).some(({ name }) => name === "lectern:" + root.pathname);
    } catch {
      return true;
    }
  }

  // Who opens a text reads first. The start of the program keeps a slow processor busy, so it waits for a sign that the
  // reader wants something, or for a while in which nothing happens.
  async function needed() {
    const awhile = new Promise((done) => setTimeout(done, 10_000));
    if (!await more()) await Promise.race([window.lecternSign, awhile]);
  }

  // run runs a script of the site.
  function run(path) {
    const script = document.createElement("script");
    script.src = new URL(path, root);
    document.head.append(script);
    return new Promise((done, failed) => {
      script.onload = done;
      script.onerror = () => failed(new Error(path + " did not come"));
    });
  }

  const fetchProgram = () => Promise.all([compile(), run("web/wasm_exec.js")]);

  async function start() {
    const early = fetchProgram().catch(() => null);
    for (const path of ahead.split(" ")) files.set(path, fetch(new URL(path, root)).catch(() => null));
    await needed();
    const [module] = await early ?? await fetchProgram();
    const go = new Go();
    go.run(await WebAssembly.instantiate(module, go.importObject));
  }

  // Kept when the program runs. What keeps the site for offline use waits for it, and is not needed before.
  window.lecternStarted = new Promise((done) => { window.lecternRuns = done; });

  // Kept when the text is on the screen; a page in the background is not painted.
  const painted = new Promise((done) => {
    const seen = (list) => { if (list.getEntriesByName("first-contentful-paint").length) done(); };
    new PerformanceObserver(seen).observe({ type: "paint", buffered: true });
    setTimeout(done, 3_000);
  });

  painted.then(start).catch(fail).then(() => run("web/js/offline.js")).catch(console.error);
})();
