import { avatar, beeAvatar } from "./avatar.js";
import { el, find } from "./dom.js";
import { keyOf } from "./phone.js";
import { brief } from "./when.js";
import { say } from "./words.js";

/** The list of chats: the private talk on top, then the groups, the liveliest first. */
export function showChats(phone, openKey, open) {
  const list = find(".chats");
  const focused = document.activeElement?.closest?.(".chats button")?.dataset.key;
  const latest = (chat) => chat.last?.id ?? 0;
  const chats = [...phone.chats].sort((a, b) => a.inGroup - b.inGroup || latest(b) - latest(a));
  list.replaceChildren(...chats.map((chat) => el("li", {}, entry(chat, phone.unread(keyOf(chat)), keyOf(chat) === openKey, open))));
  if (!chats.length) list.append(el("li", { class: "none" }, say("chats_empty")));
  if (focused) find(`button[data-key="${CSS.escape(focused)}"]`, list)?.focus();
}

export function showChatsLoading() {
  find(".chats").replaceChildren(...Array.from({ length: 5 }, () => el("li", { class: "skeleton", aria: { hidden: "true" } }, el("i"), el("b"))));
}

/** The red mark: a number, or a dot where only "something" is known. */
export function badge(unread) {
  if (!unread) return null;
  const isSome = unread === "some";
  return el(
    "span",
    { class: `badge${isSome ? " dot" : ""}`, data: { test: "badge" }, role: "img", aria: { label: isSome ? say("unread_some") : say("unread", { n: unread }) } },
    isSome ? "" : unread > 99 ? "99+" : String(unread),
  );
}

function entry(chat, unread, isOpen, open) {
  const name = chat.inGroup ? chat.name : say("bot");
  return el(
    "button",
    { type: "button", class: chat.inGroup ? "" : "private", data: { key: keyOf(chat), test: `chat-${chat.inGroup ? chat.chat : "bee"}` }, aria: { current: isOpen ? "true" : null }, on: { click: () => open(chat) } },
    el("span", { class: "mark" }, chat.inGroup ? avatar(name, chat.chat, "group") : beeAvatar(), badge(unread)),
    el(
      "span",
      { class: "words" },
      el("span", { class: "top" }, el("strong", {}, el("bdi", {}, name)), chat.last && el("time", { dateTime: chat.last.at }, brief(chat.last.at))),
      el("span", { class: "last", dir: "auto" }, lastWords(chat)),
    ),
  );
}

function lastWords({ last, inGroup }) {
  if (!last) return say("last_none");
  const words = (last.text || (last.photo === undefined || last.photo ? say("last_photo") : "")).slice(0, 80);
  const who = last.bot ? say("bot") : last.senderName;
  return inGroup && who ? `${who}: ${words}` : words;
}
