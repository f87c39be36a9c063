import { address, get } from "./api.js";

const SEEN = "linli.seen";

export const keyOf = (chat) => `${chat.inGroup ? "group" : "private"}:${chat.chat}`;

/**
 * The phone of the person you are: their chats, what is unread, and the live line to the server.
 * Tells its listeners: `chats` (the list changed), `message` (one came in), `clock`, `line` (up or down), `again` (the line came back).
 */
export class Phone extends EventTarget {
  me = null;
  chats = [];
  #stream = null;
  #unread = new Map();
  #last = 0;
  #watchdog = 0;
  #turn = 0;

  async become(person) {
    const turn = ++this.#turn;
    this.me = person;
    this.chats = [];
    this.#unread.clear();
    this.#hangUp();
    const chats = await get("/api/playground/chats", { as: person.id });
    if (turn !== this.#turn) return;
    this.#take(chats);
    this.#listen();
  }

  async refresh() {
    const turn = this.#turn;
    const chats = await get("/api/playground/chats", { as: this.me.id });
    if (turn === this.#turn) this.#take(chats);
  }

  chatOf(key) {
    return this.chats.find((chat) => keyOf(chat) === key);
  }

  /** How many, or `some` where it is only known that there are. */
  unread(key) {
    return this.#unread.get(key) ?? 0;
  }

  read(key, id = 0) {
    const chat = this.chatOf(key);
    const seen = this.#seen();
    const latest = Math.max(id, chat?.last?.id ?? 0, seen[key] ?? 0);
    if (latest !== seen[key]) this.#remember({ ...seen, [key]: latest });
    if (this.#unread.delete(key)) this.#tell("chats");
  }

  #take(chats) {
    const seen = this.#seen();
    for (const chat of chats) {
      const isNew = (chat.last?.id ?? 0) > (seen[keyOf(chat)] ?? 0);
      if (isNew && !this.#unread.has(keyOf(chat))) this.#unread.set(keyOf(chat), "some");
    }
    this.chats = chats;
    this.#tell("chats");
  }

  #listen() {
    const values = { as: this.me.id };
    if (this.#last) values.after = this.#last;
    const stream = new EventSource(address("/api/playground/stream", values));
    this.#stream = stream;
    let wasUp = false;
    stream.onopen = () => {
      clearTimeout(this.#watchdog);
      this.#tell("line", true);
      if (wasUp) this.#tell("again");
      wasUp = true;
    };
    stream.onerror = () => {
      this.#tell("line", false);
      // The browser tries again by itself, unless the server said no; then it is up to us.
      if (stream.readyState === EventSource.CLOSED && stream === this.#stream) {
        this.#watchdog = setTimeout(() => {
          this.#hangUp(true);
          this.#listen();
        }, 3000);
      }
    };
    stream.addEventListener("message", (event) => this.#hear(JSON.parse(event.data)));
    stream.addEventListener("clock", (event) => this.#tell("clock", JSON.parse(event.data)));
  }

  #hear(message) {
    this.#last = Math.max(this.#last, message.id);
    const key = keyOf(message);
    const chat = this.chatOf(key);
    if (!chat) {
      this.refresh().catch(() => {});
      return;
    }
    const isNew = message.id > (chat.last?.id ?? 0);
    if (isNew) {
      chat.last = { id: message.id, text: message.text, photo: message.photo, at: message.at, senderName: message.senderName, bot: message.bot };
      if (!message.mine) this.#unread.set(key, typeof this.unread(key) === "number" ? this.unread(key) + 1 : "some");
    }
    this.#tell("message", message);
    if (isNew) this.#tell("chats");
  }

  #hangUp(keepPlace = false) {
    clearTimeout(this.#watchdog);
    this.#stream?.close();
    this.#stream = null;
    if (!keepPlace) this.#last = 0;
  }

  #seen() {
    try {
      return JSON.parse(localStorage.getItem(SEEN) ?? "{}")[this.me.id] ?? {};
    } catch {
      return {};
    }
  }

  #remember(mine) {
    try {
      const all = JSON.parse(localStorage.getItem(SEEN) ?? "{}");
      localStorage.setItem(SEEN, JSON.stringify({ ...all, [this.me.id]: mine }));
    } catch {
      // A browser that keeps nothing shows a few dots too many.
    }
  }

  #tell(kind, detail) {
    this.dispatchEvent(new CustomEvent(kind, { detail }));
  }
}
