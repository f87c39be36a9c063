import { get, post } from "./api.js";
import { Attachment } from "./attachment.js";
import { el, find, isCalm } from "./dom.js";
import { openMenu } from "./menu.js";
import { bubbleOf, quoteWords, separator } from "./message.js";
import { keyOf } from "./phone.js";
import { complain, sentenceOf, toast } from "./toast.js";
import { dress, say } from "./words.js";

const PAGE = 50;
const PAUSE = 5 * 60_000;
const NEAR = 90;

/** One open chat: its messages and the bar to write in. The page shows two of them, a chat and the private talk. */
export class Talk {
  chat = null;
  #phone;
  #root;
  #parts = {};
  #messages = new Map();
  #pending = new Map();
  #begin = false;
  #fetching = false;
  #turn = 0;
  #quoted = null;
  #attachment;
  #drafts = new Map();
  #queue = Promise.resolve();
  #fresh = 0;

  constructor(root, phone, { onBack }) {
    this.#root = root;
    this.#phone = phone;
    root.append(document.getElementById("talk").content.cloneNode(true));
    dress(root);
    for (const name of ["title", "scroll", "older", "log", "nothing", "fresh", "composer", "quoting"]) {
      this.#parts[name] = find(`.${name}`, root);
    }
    this.#parts.words = find("textarea", root);
    this.#attachment = new Attachment(root, phone, () => this.#look());
    find(".back", root).addEventListener("click", onBack);
    this.#listen();
    this.close();
  }

  get key() {
    return this.chat && keyOf(this.chat);
  }

  get isShown() {
    return this.chat !== null && this.#root.offsetParent !== null && document.visibilityState === "visible";
  }

  close() {
    this.#keepDraft();
    this.chat = null;
    this.#forget();
    this.#root.classList.add("closed");
    this.#title("", "");
    this.#parts.log.setAttribute("aria-label", "");
    this.#nothing(say("chat_pick"));
    this.#look();
  }

  async open(chat) {
    this.#keepDraft();
    this.chat = chat;
    this.#forget();
    const turn = this.#turn;
    this.#root.classList.remove("closed");
    this.#title(
      chat.inGroup ? say("chat_title", { name: chat.name, n: chat.members }) : say("bot"),
      chat.inGroup ? "" : say("private_hint"),
    );
    this.#parts.log.setAttribute("aria-label", say("chat_log", { name: chat.inGroup ? chat.name : say("bot") }));
    const hint = say(chat.inGroup ? "say_group" : "say_bee");
    this.#parts.words.placeholder = hint;
    this.#parts.words.setAttribute("aria-label", hint);
    this.#bringDraft();
    this.#skeleton();
    try {
      const messages = await this.#fetch();
      if (turn !== this.#turn) return;
      this.#parts.log.replaceChildren();
      messages.forEach((message) => this.#messages.set(message.id, message));
      this.#begin = messages.length < PAGE;
      this.#draw();
      this.#toEnd(false);
      this.markRead();
    } catch (trouble) {
      if (turn !== this.#turn) return;
      this.#parts.log.replaceChildren();
      this.#nothing(trouble.status === 404 ? say("chat_unknown") : sentenceOf(trouble), () => this.open(chat));
    }
  }

  /** Takes in a message that just arrived. */
  hear(message) {
    if (this.key !== keyOf(message)) return;
    const isNew = !this.#messages.has(message.id);
    const wasAtEnd = this.#isAtEnd();
    this.#messages.set(message.id, message);
    this.#dropPending(message);
    if (!isNew) return;
    this.#draw();
    if (wasAtEnd || message.mine) this.#toEnd(true);
    else this.#tellFresh(this.#fresh + 1);
    this.markRead();
  }

  /** After the line was down: whatever was missed. */
  async catchUp() {
    if (!this.chat) return;
    const turn = this.#turn;
    const messages = await this.#fetch();
    if (turn === this.#turn) messages.forEach((message) => this.hear(message));
  }

  markRead() {
    if (this.isShown) this.#phone.read(this.key, Math.max(0, ...this.#messages.keys()));
  }

  focus() {
    this.#parts.words.focus();
  }

  #listen() {
    const { words, composer, scroll, fresh, quoting, log } = this.#parts;
    composer.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#sendWritten();
    });
    words.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#sendWritten();
      } else if (event.key === "Escape" && this.#quoted) {
        event.stopPropagation();
        this.#quote(null);
      }
    });
    words.addEventListener("input", () => this.#look());
    find("button", quoting).addEventListener("click", () => {
      this.#quote(null);
      this.focus();
    });
    fresh.addEventListener("click", () => this.#toEnd(true));
    scroll.addEventListener("scroll", () => {
      if (this.#isAtEnd()) this.#tellFresh(0);
      if (scroll.scrollTop < 60) this.#older();
    }, { passive: true });
    log.addEventListener("keydown", (event) => this.#walk(event));
    // The on-screen keyboard makes the pane smaller; the last message stays in sight.
    let height = 0;
    new ResizeObserver(([entry]) => {
      if (entry.contentRect.height < height && scroll.scrollHeight - scroll.scrollTop - height < NEAR) this.#toEnd(false);
      height = entry.contentRect.height;
    }).observe(scroll);
  }

  #fetch(before) {
    return get("/api/playground/messages", {
      as: this.#phone.me.id, chat: this.chat.chat, inGroup: this.chat.inGroup, before, limit: PAGE,
    });
  }

  async #older() {
    if (this.#fetching || this.#begin || !this.#messages.size || !this.chat) return;
    const turn = this.#turn;
    const { scroll, older } = this.#parts;
    this.#fetching = true;
    older.textContent = say("chat_older");
    older.hidden = false;
    try {
      const messages = await this.#fetch(Math.min(...this.#messages.keys()));
      if (turn !== this.#turn) return;
      this.#begin = messages.length < PAGE;
      const fromEnd = scroll.scrollHeight - scroll.scrollTop;
      messages.forEach((message) => this.#messages.set(message.id, message));
      older.hidden = true;
      this.#draw();
      scroll.scrollTop = scroll.scrollHeight - fromEnd;
    } catch (trouble) {
      complain(trouble);
    } finally {
      older.hidden = true;
      this.#fetching = false;
    }
  }

  /** Puts every message in its place; what already stands there is left alone. */
  #draw() {
    const { log, nothing } = this.#parts;
    const wanted = [];
    let before = null;
    for (const message of [...this.#messages.values()].sort((a, b) => a.id - b.id)) {
      if (!before || new Date(message.at) - new Date(before.at) > PAUSE) wanted.push(this.#separatorOf(message));
      wanted.push(this.#nodeOf(message));
      before = message;
    }
    wanted.push(...[...this.#pending.values()].map((pending) => pending.node));
    const keep = new Set(wanted);
    [...log.children].forEach((node) => keep.has(node) || node.remove());
    wanted.forEach((node, i) => {
      if (log.children[i] !== node) log.insertBefore(node, log.children[i] ?? null);
    });
    nothing.hidden = wanted.length > 0;
    if (!wanted.length) this.#nothing(say(this.chat.inGroup ? "chat_empty_group" : "chat_empty_bee"));
  }

  #separatorOf(message) {
    message.separator ??= separator(message.at);
    return message.separator;
  }

  #nodeOf(message) {
    message.node ??= bubbleOf(message, {
      inGroup: this.chat.inGroup,
      onPress: (types) => this.#send({ text: types }),
      onMenu: (node, at) => this.#menu(message, node, at),
      onGrown: () => this.#isAtEnd(400) && this.#toEnd(false),
    });
    return message.node;
  }

  #sendWritten() {
    const text = this.#parts.words.value.trim();
    const photo = this.#attachment.ready;
    if (!this.chat || this.#attachment.isBusy || (!text && !photo)) return;
    this.#send({ text, photo, preview: this.#attachment.preview, quoted: this.#quoted });
    this.#parts.words.value = "";
    this.#quote(null);
    this.#attachment.clear(false);
    this.#look();
  }

  /** Shows it at once and sends it after whatever is still under way, so that a text stays before its photo. */
  #send({ text, photo = null, preview = null, quoted = null }) {
    const letter = { token: crypto.randomUUID?.() ?? String(Math.random()), chat: this.chat, text, photo, quoted, as: this.#phone.me.id };
    letter.node = bubbleOf(
      { mine: true, text, photo: preview, replyTo: quoted && { senderName: quoted.senderName, text: quoteWords(quoted) }, buttons: [], senderName: this.#phone.me.nickname, sender: this.#phone.me.id, at: null },
      { inGroup: false },
    );
    this.#pending.set(letter.token, letter);
    this.#draw();
    this.#toEnd(true);
    this.#deliver(letter);
  }

  #deliver(letter) {
    this.#mark(letter, "sending");
    this.#queue = this.#queue.then(async () => {
      try {
        const { chat, inGroup } = letter.chat;
        const message = await post(
          "/api/playground/messages",
          { chat, inGroup, text: letter.text, photo: letter.photo, replyTo: letter.quoted?.messageId ?? null, token: letter.token },
          { as: letter.as },
        );
        this.#pending.delete(letter.token);
        letter.node.remove();
        // Under way, somebody else may have taken the phone; then it is not theirs to see.
        if (letter.as === this.#phone.me.id) this.hear(message);
      } catch (trouble) {
        this.#mark(letter, "failed");
        complain(trouble);
      }
    });
  }

  #mark(letter, state) {
    const { node } = letter;
    find(".sent", node)?.remove();
    node.dataset.state = state;
    const sign = state === "sending"
      ? el("span", { class: "sent sending", role: "img", aria: { label: say("sending") } })
      : el("button", { class: "sent failed", type: "button", data: { test: "resend" }, aria: { label: `${say("failed")},${say("resend")}` }, title: say("resend"), on: { click: () => this.#deliver(letter) } }, "!");
    find(".line", node).prepend(sign);
  }

  /** The live line may bring my own message before the answer to the posting does. */
  #dropPending(message) {
    if (!message.mine) return;
    for (const [token, letter] of this.#pending) {
      if (message.messageId.endsWith(token)) {
        this.#pending.delete(token);
        letter.node.remove();
      }
    }
  }

  #menu(message, node, at) {
    const items = [{ words: say("reply"), test: "menu-reply", run: () => { this.#quote(message); this.focus(); } }];
    if (message.text) {
      items.push({ words: say("copy"), test: "menu-copy", run: () => navigator.clipboard?.writeText(message.text).then(() => toast(say("copied"))) });
    }
    openMenu(items, node, at);
  }

  #quote(message) {
    this.#quoted = message;
    const { quoting } = this.#parts;
    quoting.hidden = !message;
    if (message) find("p", quoting).textContent = `${message.bot ? say("bot") : message.senderName}: ${quoteWords(message)}`;
  }

  /** Arrow keys go from message to message. */
  #walk(event) {
    const steps = { ArrowUp: -1, ArrowDown: 1 };
    const { log } = this.#parts;
    if (!(event.key in steps) && event.key !== "End") return;
    const messages = [...log.querySelectorAll(".message")];
    const at = messages.indexOf(event.target.closest?.(".message"));
    const next = event.key === "End" || at < 0 ? messages.at(-1) : messages[at + steps[event.key]];
    if (next) {
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  }

  #look() {
    const { words, composer } = this.#parts;
    words.style.height = "auto";
    if (words.scrollHeight) words.style.height = `${Math.min(words.scrollHeight, 132)}px`;
    const hasSomething = words.value.trim() !== "" || this.#attachment.ready;
    composer.classList.toggle("filled", Boolean(hasSomething));
    find(".send", composer).disabled = !this.chat || this.#attachment.isBusy || !hasSomething;
  }

  #keepDraft() {
    if (this.chat && this.draftOf) this.#drafts.set(this.draftOf, this.#parts.words.value);
  }

  #bringDraft() {
    this.draftOf = `${this.#phone.me.id} ${this.key}`;
    this.#parts.words.value = this.#drafts.get(this.draftOf) ?? "";
    this.#quote(null);
    this.#attachment.clear();
    this.#look();
  }

  #forget() {
    this.#turn++;
    this.#messages.clear();
    this.#pending.clear();
    this.#parts.log.replaceChildren();
    this.#parts.nothing.hidden = true;
    this.#parts.older.hidden = true;
    this.#begin = false;
    this.#tellFresh(0);
  }

  #title(name, hint) {
    find("h2", this.#parts.title).textContent = name;
    find("p", this.#parts.title).textContent = hint;
  }

  #nothing(words, again) {
    const { nothing } = this.#parts;
    nothing.hidden = false;
    find("p", nothing).textContent = words;
    find("button", nothing)?.remove();
    if (again) nothing.append(el("button", { type: "button", on: { click: again } }, say("retry")));
  }

  #skeleton() {
    this.#parts.log.replaceChildren(
      ...["theirs", "theirs long", "mine", "theirs"].map((kind) => el("li", { class: `skeleton ${kind}`, aria: { hidden: "true" } }, el("i"), el("b"))),
    );
  }

  #isAtEnd(near = NEAR) {
    const { scroll } = this.#parts;
    return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < near;
  }

  #toEnd(smoothly) {
    const { scroll } = this.#parts;
    this.#tellFresh(0);
    scroll.scrollTo({ top: scroll.scrollHeight, behavior: smoothly && !isCalm() ? "smooth" : "instant" });
  }

  #tellFresh(count) {
    this.#fresh = count;
    const { fresh } = this.#parts;
    fresh.hidden = count === 0;
    find("span", fresh).textContent = say("chat_new", { n: count });
  }
}
