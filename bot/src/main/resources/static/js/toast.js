import { el, find } from "./dom.js";
import { say } from "./words.js";

export function toast(words, kind = "plain") {
  const note = el("p", { class: `toast ${kind}`, data: { test: "toast" } }, words);
  find("#toasts").append(note);
  setTimeout(() => note.remove(), 4500);
}

/** Tells what went wrong in the server's words, or in general ones. */
export function complain(trouble) {
  if (trouble?.status === undefined) console.error(trouble);
  toast(sentenceOf(trouble), "bad");
}

export const sentenceOf = (trouble) => trouble?.problem ?? say(trouble?.status === 0 ? "trouble_line" : "trouble");
