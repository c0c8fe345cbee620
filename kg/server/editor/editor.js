// The SPARQL page's editor: CodeMirror over the plain field, which stays what the form sends. It stands in a shadow
// root, where CodeMirror's styles need no style element, which the page's policy would refuse.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting, syntaxTree } from "@codemirror/language";
import { sparql } from "@codemirror/legacy-modes/mode/sparql";
import { EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const KEYWORDS = `SELECT CONSTRUCT DESCRIBE ASK DISTINCT REDUCED PREFIX BASE FROM NAMED WHERE OPTIONAL FILTER UNION MINUS
  GRAPH BIND VALUES UNDEF ORDER GROUP BY HAVING ASC DESC LIMIT OFFSET AS IN NOT EXISTS`.split(/\s+/);
const FUNCTIONS = `COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT STR LANG LANGMATCHES DATATYPE BOUND IRI BNODE ABS CEIL FLOOR
  ROUND CONCAT STRLEN UCASE LCASE ENCODE_FOR_URI CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER SUBSTR REPLACE REGEX YEAR
  MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ NOW RAND UUID STRUUID MD5 SHA1 SHA256 SHA384 SHA512 COALESCE IF STRLANG
  STRDT SAMETERM ISIRI ISBLANK ISLITERAL ISNUMERIC`.split(/\s+/);

const form = document.querySelector("form.sparql");
const plain = form.querySelector("textarea");
const label = form.querySelector("label");

// What may be written: the names in the page's table of prefixes and, once they have come, the terms of the ontology.
const prefixes = [...document.querySelectorAll("[data-prefix]")].map((row) => ({
  prefix: row.dataset.prefix,
  iri: row.dataset.iri,
  names: row.cells[2].textContent.split(" ").filter((name) => name !== ""),
}));
const kind = (name) => (/^[A-Z]/.test(name) ? "class" : "property");
const used = prefixes.flatMap(({ prefix, names }) =>
  names.map((name) => ({ label: `${prefix}:${name}`, type: kind(name) })));
const fixed = [
  ...prefixes.map(({ prefix, iri }) => ({ label: `${prefix}:`, type: "namespace", detail: iri })),
  ...KEYWORDS.map((label) => ({ label, type: "keyword" })),
  ...FUNCTIONS.map((label) => ({ label, type: "function", apply: `${label}(` })),
];
const declarations = prefixes.map(({ prefix, iri }) => ({
  label: `${prefix}:`, type: "namespace", detail: iri, apply: `${prefix}: <${iri}>\n`,
}));

let words = null;
async function everything() {
  if (words !== null) return words;
  const known = await terms().catch(() => null);
  const rest = used.filter(({ label }) => known === null || !known.has(label));
  const all = [...(known === null ? [] : known.values()), ...rest, ...fixed];
  if (known !== null) words = all;
  return all;
}

// The terms as /ontology explains them, by name.
async function terms() {
  const answer = await fetch("/ontology", { headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(answer.statusText);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return new Map([...page.querySelectorAll("dt[id]")].map((term) => [term.id, {
    label: term.id,
    type: term.id.startsWith("kg:") ? kind(term.id.slice(3)) : "constant",
    detail: term.querySelector("strong").textContent,
    info: term.nextElementSibling.querySelector("p").textContent,
    boost: 1,
  }]));
}

async function complete(context) {
  const { state, pos } = context;
  const around = syntaxTree(state).resolveInner(pos, -1);
  if (/comment|string/.test(around.name) || state.sliceDoc(around.from, around.from + 1) === "<") return null;
  const variable = context.matchBefore(/[?$]\w*/);
  if (variable !== null) return { from: variable.from, options: variables(state, variable), validFor: /^[?$]\w*$/ };
  const word = context.matchBefore(/[\w-]*:?[\w-]*/);
  if (word.from === word.to && !context.explicit) return null;
  const isDeclared = /\bprefix\s+$/i.test(state.sliceDoc(state.doc.lineAt(pos).from, word.from));
  return { from: word.from, options: isDeclared ? declarations : await everything(), validFor: /^[\w-]*:?[\w-]*$/ };
}

// The variables of the query but for the one that is being written.
function variables(state, written) {
  const found = new Set();
  syntaxTree(state).iterate({
    enter(node) {
      const text = node.name.startsWith("variableName") ? state.sliceDoc(node.from, node.to) : "";
      if (/^[?$]\w+$/.test(text) && node.from !== written.from) found.add(text);
    },
  });
  return [...found].map((label) => ({ label, type: "variable" }));
}

// The line on which the endpoint found a mistake, until the query changes.
const refusedAt = StateEffect.define();
const refused = StateField.define({
  create: () => Decoration.none,
  update(marked, change) {
    const said = change.effects.find((effect) => effect.is(refusedAt));
    if (said !== undefined) return Decoration.set(Decoration.line({ class: "refused" }).range(said.value));
    return change.docChanged ? Decoration.none : marked;
  },
  provide: (field) => EditorView.decorations.from(field),
});
form.addEventListener("refused", (event) => {
  const place = /\bat (\d+):(\d+)/.exec(event.detail);
  if (place === null || Number(place[1]) > view.state.doc.lines) return;
  const line = view.state.doc.line(Math.max(Number(place[1]), 1));
  const anchor = Math.min(line.from + Math.max(Number(place[2]) - 1, 0), line.to);
  view.dispatch({ selection: { anchor }, effects: refusedAt.of(line.from), scrollIntoView: true });
  view.focus();
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--cue)", fontWeight: "600" },
  { tag: tags.standard(tags.variableName), color: "var(--cue)" },
  { tag: tags.local(tags.variableName), color: "var(--condition)" },
  { tag: tags.atom, color: "var(--source)" },
  { tag: tags.string, color: "var(--green)" },
  { tag: [tags.comment, tags.meta], color: "var(--soft)" },
]);
const looks = EditorView.theme({
  "&": { height: `${plain.offsetHeight}px`, resize: "vertical", overflow: "hidden", color: "var(--ink)",
    backgroundColor: "var(--sheet)", border: "1px solid var(--soft)", borderRadius: "3px", fontSize: ".875rem" },
  "&.cm-focused": { outline: "2px solid var(--source)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5" },
  ".cm-content": { caretColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--soft)", borderColor: "var(--hair)" },
  ".refused": { backgroundColor: "var(--span)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--lit)" },
  ".cm-tooltip": { backgroundColor: "var(--sheet)", color: "var(--ink)", border: "1px solid var(--soft)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--lit)", color: "var(--ink)" },
  ".cm-completionDetail": { color: "var(--soft)" },
  "li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-completionInfo": { fontFamily: "var(--sans)", padding: ".5rem .75rem" },
});

const place = document.createElement("div");
const root = place.attachShadow({ mode: "open" });
const view = new EditorView({
  root,
  parent: root,
  state: EditorState.create({
    doc: plain.value,
    extensions: [
      lineNumbers(), history(), bracketMatching(), closeBrackets(), EditorView.lineWrapping, refused, looks,
      StreamLanguage.define(sparql), syntaxHighlighting(colours), autocompletion({ override: [complete] }),
      EditorView.contentAttributes.of({ "aria-label": label.textContent, spellcheck: "false", autocapitalize: "off" }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) plain.value = update.state.doc.toString();
      }),
      keymap.of([
        { key: "Mod-Enter", run: () => (form.requestSubmit(), true) },
        ...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap,
      ]),
    ],
  }),
});
const before = form.offsetHeight;
plain.hidden = true;
plain.required = false; // a browser cannot show what it says of a hidden field; the endpoint says it
plain.after(place);
place.style.marginBottom = `${before - form.offsetHeight}px`; // nothing below it moves
label.addEventListener("click", () => view.focus());
