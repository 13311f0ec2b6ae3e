// Applies the reader's look before the first paint. Runs in the head, before any style is used.
"use strict";
(() => {
  const base = new URL("../../", document.currentScript.src).pathname;
  try {
    const look = JSON.parse(localStorage.getItem("lectern:" + base + ":look")) || {};
    for (const [name, value] of Object.entries(look)) {
      if (value) document.documentElement.dataset[name] = value;
    }
  } catch {
    // Without storage the page follows the system.
  }
})();
