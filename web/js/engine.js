// The Web Worker that runs the engine, so that long work never freezes the page. Messages are JSON both ways and wait
// here until the engine is ready. To cancel, the page ends the worker: Go hears no message while it computes.
"use strict";
const beside = (path) => new URL(path, self.location.href);

const waiting = [];
self.onmessage = (event) => waiting.push(event.data);

async function get(path) {
  const response = await fetch(beside(path));
  if (!response.ok) throw new Error(path + " answered " + response.status);
  return response;
}

const load = async (path) => new Uint8Array(await (await get(path)).arrayBuffer());

// compiled lets the browser keep what it has made of the program for the next time, which it does only of a response.
async function compiled(path) {
  const response = await get(path);
  if ((response.headers.get("Content-Type") || "").startsWith("application/wasm")) {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}

// Called by the engine with the function that takes one message.
self.lecternReady = (ask) => {
  self.onmessage = (event) => ask(event.data);
  waiting.splice(0).forEach((message) => ask(message));
};

// Gives Go the import "kernel" and a function that connects the fast kernel to the program's memory; in a browser
// without SIMD the kernel is never ready.
function kernel(go, bytes) {
  let kernel;
  go.importObject.kernel = {
    ready: () => kernel ? 1 : 0,
    product: (...numbers) => kernel.product(...numbers),
    dots: (...numbers) => kernel.dots(...numbers),
    run: (...numbers) => kernel.run(...numbers),
  };
  return async (mem) => {
    if (!WebAssembly.validate(bytes)) return;
    const { instance } = await WebAssembly.instantiate(bytes, { go: { mem } });
    kernel = instance.exports;
  };
}

async function fetched() {
  importScripts(beside("../wasm_exec.js"));
  return Promise.all([compiled("../engine.wasm"), load("kernel.wasm"), load("../lectern.model")]);
}

async function start([program, bytes, weights]) {
  self.lecternWeights = weights;
  const go = new Go();
  const connect = kernel(go, bytes);
  const instance = await WebAssembly.instantiate(program, go.importObject);
  await connect(instance.exports.mem);
  await go.run(instance);
  throw new Error("the engine ended");
}

const tell = (code) => (err) => self.postMessage(JSON.stringify({ kind: "failed", code, detail: String(err) }));
fetched().then((files) => start(files).catch(tell("engine")), tell("unloaded"));
