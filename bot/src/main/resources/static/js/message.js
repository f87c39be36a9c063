import { avatar, beeAvatar } from "./avatar.js";
import { el, icon } from "./dom.js";
import { openPicture } from "./picture.js";
import { moment, timeOfDay } from "./when.js";
import { say } from "./words.js";

const LONG = 700;
const PRESS = 480;

export const separator = (at) => el("li", { class: "time" }, el("time", { dateTime: at }, moment(at)));

/** What stands for a message where there is little room. */
export const quoteWords = (message) => message.text || (message.photo ? say("last_photo") : "");

/** One message as it hangs in the chat. */
export function bubbleOf(message, { inGroup, onPress, onMenu, onGrown }) {
  const name = message.bot ? say("bot") : message.senderName;
  const side = message.mine ? "mine" : "theirs";
  const node = el(
    "li",
    {
      class: `message ${side}${message.bot ? " bot" : ""}`,
      tabIndex: -1,
      data: { test: "message", message: message.messageId ?? "" },
      title: message.at ? timeOfDay(message.at) : null,
    },
    message.bot ? beeAvatar() : avatar(name, message.sender),
    el(
      "div",
      { class: "body" },
      inGroup && !message.mine && el("span", { class: "name" }, el("bdi", {}, name)),
      el("div", { class: "line" }, contentOf(message, name, onPress, onGrown)),
      message.replyTo && quoteOf(message.replyTo),
    ),
  );
  if (onMenu) listenForMenu(node, onMenu);
  return node;
}

function contentOf(message, name, onPress, onGrown) {
  const buttons = message.buttons ?? [];
  const isPictureOnly = message.photo && !message.text && !buttons.length;
  return el(
    "div",
    { class: `bubble${isPictureOnly ? " bare" : ""}${buttons.length ? " card" : ""}`, data: { test: "bubble" } },
    message.photo && pictureOf(message.photo, name, onGrown),
    message.text && textOf(message),
    buttons.length > 0 &&
      el(
        "div",
        { class: "buttons", role: "group", aria: { label: say("buttons") } },
        buttons.map((button) => buttonOf(button, onPress)),
      ),
  );
}

function textOf(message) {
  const called = (message.mentions ?? []).filter((name) => !message.text.includes(name)).map((name) => `@${name} `);
  const text = el("p", { class: "text", dir: "auto" }, called.length > 0 && el("span", { class: "called" }, called.join("")), message.text);
  if (message.text.length <= LONG) return text;
  text.classList.add("folded");
  const more = el("button", { type: "button", class: "unfold" }, say("expand"));
  more.addEventListener("click", () => {
    more.textContent = say(text.classList.toggle("folded") ? "expand" : "fold");
  });
  return [text, more];
}

function buttonOf({ label, types }, onPress) {
  const button = el("button", { type: "button", title: types, data: { test: "card-button", types } }, label);
  button.addEventListener("click", () => {
    button.classList.add("pressed");
    onPress(types);
  });
  return button;
}

function pictureOf(url, name, onGrown) {
  const alt = say("photo_of", { name });
  const image = el("img", { src: url, alt, loading: "lazy", decoding: "async", data: { test: "photo" } });
  const frame = el("button", { type: "button", class: "picture", aria: { label: `${say("photo_open")}: ${alt}` }, on: { click: () => openPicture(url, alt) } }, image);
  image.addEventListener("load", () => onGrown?.());
  image.addEventListener("error", async () => {
    const answer = await fetch(url, { method: "HEAD" }).catch(() => null);
    frame.replaceWith(el("p", { class: "picture gone" }, icon("photo"), say(answer?.status === 204 ? "photo_held" : "photo_gone")));
  });
  return frame;
}

const quoteOf = ({ senderName, text }) =>
  el("p", { class: "quote", dir: "auto", data: { test: "quote" } }, el("bdi", {}, senderName || say("bot")), ": ", text || say("last_photo"));

/** Right mouse button, a long press, or the keyboard's menu key. */
function listenForMenu(node, onMenu) {
  let timer = 0;
  const cancel = () => clearTimeout(timer);
  node.addEventListener("contextmenu", (event) => {
    if (!event.target.closest(".line")) return;
    event.preventDefault();
    const byKey = event.clientX === 0 && event.clientY === 0;
    onMenu(node, byKey ? null : { x: event.clientX, y: event.clientY });
  });
  node.addEventListener("keydown", (event) => {
    if (event.target === node && (event.key === "Enter" || event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey))) {
      event.preventDefault();
      onMenu(node, null);
    }
  });
  node.addEventListener("touchstart", (event) => {
    const { clientX: x, clientY: y } = event.touches[0];
    if (event.target.closest(".line")) timer = setTimeout(() => onMenu(node, { x, y }), PRESS);
  }, { passive: true });
  ["touchend", "touchmove", "touchcancel"].forEach((kind) => node.addEventListener(kind, cancel, { passive: true }));
}
