// The review page: keys, and words of the passage for the fields of a correction. It works without.
"use strict";

const passage = document.querySelector("#passage");

// A place in the text: the code points of the line before it, after those before the line.
function place(line, node, offset) {
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Number(line.dataset.from) + [...before.toString()].length;
}

// What is selected, as spans: one in each line, without the spaces around it.
function selected() {
  const selection = document.getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  const found = [];
  passage.querySelectorAll("p[data-from]").forEach((line) => {
    if (!range.intersectsNode(line)) return;
    const part = document.createRange();
    part.selectNodeContents(line);
    if (line.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
    if (line.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
    const text = part.toString();
    const words = text.trim();
    if (words === "") return;
    const start = place(line, part.startContainer, part.startOffset) + [...text.slice(0, text.indexOf(words))].length;
    found.push({ start, end: start + [...words].length, words });
  });
  return found;
}

if (passage !== null) {
  let spans = [];
  document.addEventListener("selectionchange", () => {
    const found = selected(); // a button that is pressed may take the selection away
    if (found.length > 0) spans = found;
  });
  document.querySelector(".by-hand").textContent =
    "Select words in the passage and press the button of the part that they are, or write them as they stand in the text. What you leave as it is stays.";
  document.querySelectorAll(".part").forEach((part) => {
    const [field, offsets] = part.querySelectorAll("input");
    const set = (chosen) => {
      offsets.value = JSON.stringify(chosen);
      field.value = chosen.map((each) => each.words.replace(/\s+/g, " ")).join(" … ");
      field.dispatchEvent(new Event("change", { bubbles: true }));
    };
    const button = (text, label, act) => {
      const made = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: text });
      made.setAttribute("aria-label", `${text} as: ${label}`);
      made.addEventListener("click", () => (spans.length > 0 ? act() : field.focus()));
      return made;
    };
    const label = part.querySelector("label").firstChild.textContent.trim();
    const row = document.createElement("p");
    row.append(button("Use the selection", label, () => set(spans)));
    if (part.dataset.part !== "speaker") {
      row.append(" ", button("Add the selection", label, () => {
        const isAsItWas = offsets.value === "" && field.value === field.defaultValue;
        const before = offsets.value !== "" ? JSON.parse(offsets.value) : isAsItWas ? JSON.parse(part.dataset.now) : [];
        set([...before, ...spans].sort((one, other) => one.start - other.start));
      }));
    }
    part.append(row);
    field.addEventListener("input", () => { offsets.value = ""; });
  });

  // Keys. Who types with other tools can turn them off, and finds them so the next time.
  let isOn = true;
  try { isOn = localStorage.getItem("keys") !== "off"; } catch { /* a browser may keep nothing */ }
  const line = document.createElement("p");
  line.className = "keys small";
  const help = document.createElement("span");
  const turn = Object.assign(document.createElement("button"), { type: "button", className: "quiet" });
  const tell = () => {
    help.textContent = isOn ? "Keys: a accepts, r gives a reason to reject, c corrects, j and k go on and back. " : "Keys are off. ";
    turn.textContent = isOn ? "Turn keys off" : "Turn keys on";
  };
  turn.addEventListener("click", () => {
    isOn = !isOn;
    try { localStorage.setItem("keys", isOn ? "on" : "off"); } catch { /* then it is for this page only */ }
    tell();
  });
  tell();
  line.append(help, turn);
  document.querySelector(".verdicts").after(line);
  const press = (selector) => { const found = document.querySelector(selector); if (found !== null) found.click(); };
  const act = {
    a: () => press("#accept button"),
    r: () => document.querySelector("#why").focus(),
    c: () => { document.querySelector("#correct").open = true; document.querySelector("#c-source").focus(); },
    j: () => press("a[rel=next]"),
    n: () => press("a[rel=next]"),
    k: () => press("a[rel=prev]"),
    p: () => press("a[rel=prev]"),
  };
  document.addEventListener("keydown", (event) => {
    const isTyped = event.target.closest("input, select, textarea, [contenteditable]") !== null;
    if (isTyped || event.ctrlKey || event.metaKey || event.altKey || event.repeat || !isOn || !(event.key in act)) return;
    event.preventDefault();
    act[event.key]();
  });
  // A form is sent once, however often its button is pressed.
  document.querySelectorAll("form[method=post]").forEach((form) => {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => delete form.dataset.sent));
}
