import { el, find } from "./dom.js";

let opener = null;

/**
 * The small menu of one message.
 *
 * @param items [{words, test, run}]
 * @param node the message it belongs to
 * @param at where on the screen, or null for beside the message
 */
export function openMenu(items, node, at) {
  const menu = find("#menu");
  opener = node;
  menu.replaceChildren(...items.map(({ words, test, run }) =>
    el("button", { type: "button", role: "menuitem", tabIndex: -1, data: { test }, on: { click: () => { closeMenu(); run(); } } }, words)));
  menu.hidden = false;
  place(menu, at ?? beside(node));
  menu.firstElementChild.focus();
}

export function closeMenu(backToMessage = false) {
  const menu = find("#menu");
  if (menu.hidden) return;
  menu.hidden = true;
  if (backToMessage) opener?.focus();
}

export function startMenu() {
  const menu = find("#menu");
  menu.addEventListener("keydown", (event) => {
    const items = [...menu.children];
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      event.stopPropagation();
      closeMenu(true);
    } else if (event.key in steps) {
      event.preventDefault();
      items.at((items.indexOf(document.activeElement) + steps[event.key]) % items.length).focus();
    }
  });
  document.addEventListener("pointerdown", (event) => menu.contains(event.target) || closeMenu());
  addEventListener("resize", () => closeMenu());
  document.addEventListener("scroll", () => closeMenu(), true);
}

function beside(node) {
  const box = find(".bubble", node).getBoundingClientRect();
  return { x: box.left + 20, y: Math.max(box.top, 60) };
}

function place(menu, { x, y }) {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, y - height - 8)}px`;
}
