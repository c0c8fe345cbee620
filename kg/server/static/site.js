// What the pages do better with a script. Each works without it.
"use strict";

// An article: the words of the chosen attribution light up, Escape goes back to them.
function light() {
  document.querySelectorAll("a.lit").forEach((word) => word.classList.remove("lit"));
  const chosen = document.querySelector(".reading .card:target");
  if (chosen === null) return;
  const number = [...chosen.classList].find((name) => /^x\d+$/.test(name));
  const words = document.querySelectorAll(`.block a.${number}`);
  words.forEach((word) => word.classList.add("lit"));
  chosen.focus({ preventScroll: true });
  if (words.length === 0) return;
  const sheet = chosen.getBoundingClientRect();
  let place = words[0].getBoundingClientRect();
  if (place.bottom < 0 || place.top > window.innerHeight) words[0].scrollIntoView({ block: "center", behavior: "instant" });
  place = words[0].getBoundingClientRect();
  if (sheet.left < place.right && place.bottom > sheet.top) window.scrollBy({ top: place.bottom - sheet.top + 24, behavior: "instant" });
}
if (document.body.classList.contains("reading")) {
  document.querySelectorAll(".card .back").forEach((back) => {
    back.title = "Escape does the same";
    back.setAttribute("aria-keyshortcuts", "Escape");
  });
  window.addEventListener("hashchange", light);
  window.addEventListener("load", light); // before it, the browser has not yet gone to what the address names
  document.addEventListener("keydown", (event) => {
    const back = document.querySelector(".card:target .back");
    if (event.key !== "Escape" || back === null) return;
    const word = document.querySelector(".block a.lit");
    back.click();
    if (word !== null) word.focus({ preventScroll: true });
  });
}

// A span's address, …#char=894,933: its article shows those characters.
function mark() {
  document.querySelectorAll("mark.lit").forEach((old) => old.replaceWith(...old.childNodes));
  const span = /^#char=(\d+),(\d+)$/.exec(location.hash);
  if (span === null) return;
  const [begin, end] = [Number(span[1]), Number(span[2])];
  const found = [];
  document.querySelectorAll("p[data-from]").forEach((line) => {
    line.normalize();
    let passed = Number(line.dataset.from);
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const words = walker.currentNode;
      if (words.parentElement.closest("sup") !== null) continue;
      const letters = [...words.data];
      const [from, to] = [Math.max(begin - passed, 0), Math.min(end - passed, letters.length)];
      if (from < to) found.push([words, letters.slice(0, from).join("").length, letters.slice(0, to).join("").length]);
      passed += letters.length;
    }
  });
  found.forEach(([words, from, to]) => {
    const range = document.createRange();
    range.setStart(words, from);
    range.setEnd(words, to);
    const shown = Object.assign(document.createElement("mark"), { className: "lit" });
    range.surroundContents(shown);
    if (words === found[0][0]) shown.scrollIntoView({ block: "center" });
  });
}
if (document.body.classList.contains("reading")) {
  window.addEventListener("hashchange", mark);
  mark();
}

// A form: what is left empty stays out of the address, and fields with many choices fetch those that fit.
document.querySelectorAll("form.ask, form.search").forEach((form) => {
  form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
  });
});
document.querySelectorAll("input[data-choices]").forEach((input) => {
  let asked = "";
  input.addEventListener("input", async () => {
    const typed = input.value.trim();
    if (typed.length < 2 || typed === asked) return;
    asked = typed;
    const answer = await fetch(`${input.dataset.choices}?q=${encodeURIComponent(typed)}`);
    if (!answer.ok || typed !== asked) return;
    input.list.replaceChildren(...(await answer.json()).map((each) => {
      const option = document.createElement("option");
      option.value = each.value;
      if (each.label !== each.value) option.label = each.label;
      return option;
    }));
  });
});

// SPARQL: the answer as a table below the field.
const field = document.querySelector("form.sparql");
if (field !== null) {
  const place = document.querySelector("#result");
  const cell = (term, kind = "td") => {
    const made = document.createElement(kind);
    const isLink = term && term.type === "uri" && /^https?:/.test(term.value);
    const inner = isLink ? document.createElement("a") : made;
    if (isLink) { inner.href = term.value; made.append(inner); }
    inner.textContent = term ? term.value : "";
    return made;
  };
  const shown = (...parts) => place.replaceChildren(...parts);
  const line = (text, kind = "p") => Object.assign(document.createElement(kind), { textContent: text });
  const table = (names, rows) => {
    const made = document.createElement("table");
    const head = made.createTHead().insertRow();
    names.forEach((name) => head.append(Object.assign(cell({ value: name }, "th"), { scope: "col" })));
    const body = made.createTBody();
    rows.forEach((row) => body.insertRow().append(...names.map((name) => cell(row[name]))));
    const scroll = document.createElement("div");
    scroll.className = "scroll";
    scroll.tabIndex = 0;
    scroll.append(made);
    return scroll;
  };
  field.addEventListener("submit", async (event) => {
    event.preventDefault();
    shown(line("Asking …"));
    try {
      const answer = await fetch("/sparql", {
        method: "POST",
        headers: { "Content-Type": "application/x-www-form-urlencoded", Accept: "application/sparql-results+json, text/turtle;q=0.9, application/problem+json;q=0.1" },
        body: new URLSearchParams({ query: document.querySelector("#query").value }),
      });
      const kind = answer.headers.get("content-type") || "";
      const text = await answer.text();
      if (!answer.ok) {
        const said = kind.includes("json") ? JSON.parse(text).detail : text;
        const box = line(said);
        box.className = "problem";
        shown(box);
        return field.dispatchEvent(new CustomEvent("refused", { detail: said }));
      }
      if (!kind.includes("json")) {
        const pre = document.createElement("pre");
        pre.textContent = text;
        return shown(line("Answer", "h2"), pre);
      }
      const found = JSON.parse(text);
      if ("boolean" in found) return shown(line(found.boolean ? "Yes" : "No", "h2"));
      const rows = found.results.bindings;
      shown(line(`${rows.length.toLocaleString("en")} ${rows.length === 1 ? "row" : "rows"}`, "h2"), table(found.head.vars, rows));
    } catch (error) {
      shown(line(`There was no answer: ${error.message}`));
    }
  });
}
