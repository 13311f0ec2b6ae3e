// The Web Worker that makes plain text of HTML and Markdown. Messages are JSON both ways and wait here until the program is
// ready. A failure to start is an error of the worker.
"use strict";
const beside = (path) => new URL(path, self.location.href);

const waiting = [];
self.onmessage = (event) => waiting.push(event.data);

// Called by the program with the function that takes one message.
self.lecternReady = (take) => {
  self.onmessage = (event) => take(event.data);
  waiting.splice(0).forEach((message) => take(message));
};

const fail = (err) => setTimeout(() => { throw err; });

importScripts(beside("../wasm_exec.js"));
const go = new Go();
fetch(beside("../convert.wasm"))
  .then((response) => {
    if (!response.ok) throw new Error("convert.wasm answered " + response.status);
    return response.arrayBuffer();
  })
  .then((bytes) => WebAssembly.instantiate(bytes, go.importObject))
  .then(({ instance }) => go.run(instance))
  .catch(fail);
