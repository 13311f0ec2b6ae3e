// The Web Worker that fetches and compiles a program while the page goes on: a browser takes in the bytes of a program where
// they are asked for, and a slow one would not answer its reader meanwhile. The message that it is sent is the program's
// address; it answers with the module.
"use strict";
self.onmessage = async ({ data: address }) => {
  const response = await fetch(address, { priority: "low" });
  if (!response.ok) throw new Error(address + " answered " + response.status);
  const streamed = (response.headers.get("Content-Type") || "").startsWith("application/wasm");
  const module = streamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
  self.postMessage(await module);
};

// What fails in a promise is an error of the worker, of which its page hears.
self.addEventListener("unhandledrejection", ({ reason }) => { throw reason; });
