// Hears what a reader does before the program runs, so that nothing of it is lost: shows the first question, keeps what
// is pressed, and hands everything over. It runs in the head, before there is anything to press.
"use strict";
(() => {
  const pressed = []; // IDs of what was pressed and needs the program
  let begun = false; // the first question is shown

  // Kept at the first sign that somebody is there.
  window.lecternSign = new Promise((sign) => {
    for (const name of ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin"]) {
      addEventListener(name, sign, { once: true, capture: true, passive: true });
    }
  });

  addEventListener("click", hear, true);

  function hear(event) {
    const control = event.target.closest("button[id], input[type=checkbox][id]");
    if (!control || control.disabled || control.name === "answer") return;
    if (control.localName === "button") event.preventDefault(); // no menu opens that would close when the program comes
    if (control.id === "start" && begin()) return;
    pressed.push(control.id);
    control.setAttribute("aria-busy", "true");
    const line = document.getElementById("boot");
    line.textContent = line.dataset.starting;
  }

  // begin puts the first question in the place of the invitation.
  function begin() {
    const question = document.getElementById("first-question");
    if (!question) return false;
    document.querySelector(".desk").dataset.phase = "asking";
    document.querySelector(".panel").replaceChildren(question.content);
    document.getElementById("prompt").focus({ preventScroll: true });
    begun = true;
    return begun;
  }

  // The program calls this right before it draws its first screen, and begins with the questions where it returns true.
  window.lecternTakeOver = () => {
    removeEventListener("click", hear, true);
    const left = standing();
    const watcher = new MutationObserver(() => {
      watcher.disconnect();
      restore(left);
    });
    watcher.observe(document.body, { childList: true });
    return begun;
  };

  const prompt = () => document.getElementById("prompt")?.textContent;

  // standing is what the page holds that its markup does not say.
  function standing() {
    const { activeElement: focused } = document;
    return {
      prompt: prompt(),
      fields: [...document.querySelectorAll(".panel :is(input, select)[id]")].filter((field) => !pressed.includes(field.id) && touched(field)),
      focused: focused.id,
      caret: focused.type === "text" ? [focused.selectionStart, focused.selectionEnd] : null,
      scrolled: document.querySelector(".panel-body")?.scrollTop,
    };
  }

  // touched reports whether a field has another value than its markup.
  function touched({ type, checked, defaultChecked, value, defaultValue, options }) {
    if (options) return [...options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
    return type === "radio" || type === "checkbox" ? checked !== defaultChecked : value !== defaultValue;
  }

  // restore does to the program's screen what was done to the page that it has replaced. Another question than the one
  // that was shown is left alone: the reader has been further already.
  function restore({ prompt: asked, fields, focused, caret, scrolled }) {
    const now = (id) => document.getElementById(id);
    if (asked === prompt()) fields.forEach((field) => fill(now(field.id), field));
    if (focused) now(focused)?.focus({ preventScroll: true });
    if (caret) now(focused)?.setSelectionRange(...caret);
    const body = document.querySelector(".panel-body");
    if (body && scrolled) body.scrollTop = scrolled;
    pressed.forEach((id) => now(id)?.click());
  }

  function fill(field, { type, checked, value }) {
    if (!field) return;
    if (type === "radio" || type === "checkbox") {
      if (field.checked !== checked && (checked || type === "checkbox")) field.click();
      return;
    }
    if (field.value === value) return;
    field.value = value;
    for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
  }
})();
