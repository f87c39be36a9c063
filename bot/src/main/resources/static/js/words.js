import { get } from "./api.js";

let sentences = {};

export async function learn() {
  sentences = await get("/api/phrases");
}

export const knows = (key) => key in sentences;

/** The sentence `page.<key>`, with its braces filled. An unknown key shows itself, so that it is found and added. */
export function say(key, values = {}) {
  const sentence = sentences[key];
  if (sentence === undefined) console.warn(`config/phrases.yml has no sentence page.${key}`);
  return (sentence ?? key).replace(/\{(\w+)\}/g, (brace, name) => values[name] ?? brace);
}

/** Fills every `data-say…` below a node. */
export function dress(root) {
  const each = (name, put) =>
    root.querySelectorAll(`[data-${name}]`).forEach((node) => put(node, say(node.getAttribute(`data-${name}`))));
  each("say", (node, words) => (node.textContent = words));
  each("say-label", (node, words) => node.setAttribute("aria-label", words));
  each("say-title", (node, words) => (node.title = words));
  each("say-placeholder", (node, words) => (node.placeholder = words));
}
