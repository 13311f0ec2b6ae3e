// Applies the reader's theme and type size before the first paint. Runs in the head, before any style is used.
"use strict";
(() => {
  const base = new URL("../../", document.currentScript.src).pathname;
  try {
    const record = JSON.parse(localStorage.getItem("lectern:" + base + ":settings"));
    if (!record || record.version !== 1) return;
    const { theme, size } = record.value;
    if (theme) document.documentElement.dataset.theme = theme;
    if (size) document.documentElement.dataset.size = size;
  } catch {
    // Without storage the page follows the system.
  }
})();
