// The Web Worker that runs the engine, so that long work never freezes the page. Messages are JSON both ways and wait
// here until the engine is ready. To cancel, the page ends the worker: Go hears no message while it computes.
"use strict";
const beside = (path) => new URL(path, self.location.href);
importScripts(beside("../wasm_exec.js"));

const waiting = [];
self.onmessage = (event) => waiting.push(event.data);

async function load(path) {
  const response = await fetch(beside(path));
  if (!response.ok) throw new Error(path + " answered " + response.status);
  return new Uint8Array(await response.arrayBuffer());
}

// Called by the engine with the function that takes one message.
self.lecternReady = (ask) => {
  self.onmessage = (event) => ask(event.data);
  waiting.splice(0).forEach((message) => ask(message));
};

async function start() {
  const [program, weights] = await Promise.all([load("../engine.wasm"), load("../lectern.model")]);
  self.lecternWeights = weights;
  const go = new Go();
  const { instance } = await WebAssembly.instantiate(program, go.importObject);
  await go.run(instance);
  throw new Error("the engine ended");
}

start().catch((err) => self.postMessage(JSON.stringify({ kind: "failed", code: "engine", detail: String(err) })));
