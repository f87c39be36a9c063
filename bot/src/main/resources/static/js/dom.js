/**
 * Builds an element. Strings become text, never markup, so a name like "<b>老K</b>" is only ever shown.
 * `class`, `data`, `on` and `aria` are understood; null children are left out.
 */
export function el(tag, traits = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, trait] of Object.entries(traits)) {
    if (trait === null || trait === undefined || trait === false) continue;
    if (name === "class") node.className = trait;
    else if (name === "data") Object.assign(node.dataset, trait);
    else if (name === "on") Object.entries(trait).forEach(([kind, listener]) => node.addEventListener(kind, listener));
    else if (name === "aria") setAria(node, trait);
    else if (name in node) node[name] = trait;
    else node.setAttribute(name, trait);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function setAria(node, traits) {
  for (const [name, words] of Object.entries(traits)) {
    if (words !== null && words !== undefined) node.setAttribute(`aria-${name}`, words);
  }
}

const SVG = "http://www.w3.org/2000/svg";

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `img/icons.svg#${name}`);
  svg.append(use);
  return svg;
}

export const find = (selector, root = document) => root.querySelector(selector);
export const findAll = (selector, root = document) => [...root.querySelectorAll(selector)];

/** A dialog that closes on its cross and on a press beside it; Esc and the focus are the browser's. */
export function closable(dialog) {
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-close]")) dialog.close();
  });
  return dialog;
}

export const isNarrow = () => matchMedia("(max-width: 759px)").matches;
export const isWide = () => matchMedia("(min-width: 1200px)").matches;
export const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
