import { avatar } from "./avatar.js";
import { closable, el, find, findAll, icon } from "./dom.js";
import { say } from "./words.js";

const QUICK = ["wang", "xiaomei", "ali", "lijie", "zhangqiang", "chenjl", "zhaoshuji"];
const KINDS = ["owner", "grid", "property", "secretary", "couriers", "residents", "units"];

/** Choosing who you are: the button with your name, the quick row, and the list of everybody. */
export class People {
  #everybody;
  #choose;
  #dialog = closable(find("#people"));

  constructor(everybody, choose) {
    this.#everybody = everybody;
    this.#choose = choose;
    find(".who").addEventListener("click", () => this.open());
    const search = find("input", this.#dialog);
    search.addEventListener("input", () => this.#show(search.value));
    this.#dialog.addEventListener("keydown", (event) => this.#walk(event));
    find(".quick").replaceChildren(...this.#quick().map((person) => this.#quickButton(person)));
  }

  named(id) {
    return this.#everybody.find((person) => person.id === id);
  }

  first() {
    return this.#quick()[0] ?? this.#everybody[0];
  }

  /** Shows who you are now. */
  show(me) {
    find(".who").replaceChildren(
      avatar(me.nickname, me.id),
      el("span", { class: "words" }, el("strong", {}, el("bdi", {}, me.nickname)), el("small", {}, me.roles[0] ?? say("people_residents"))),
      el("span", { class: "swap" }, icon("swap"), say("switch")),
    );
    find(".who").setAttribute("aria-label", `${say("me")} ${me.nickname}, ${say("switch")}`);
    findAll(".quick button").forEach((button) => button.setAttribute("aria-pressed", button.dataset.person === me.id));
    this.#me = me;
  }
  #me = null;

  open() {
    const search = find("input", this.#dialog);
    search.value = "";
    this.#show("");
    this.#dialog.showModal();
    search.focus();
  }

  #quick() {
    return QUICK.map((id) => this.named(id)).filter(Boolean);
  }

  #quickButton(person) {
    return el(
      "button",
      { type: "button", data: { person: person.id, test: `quick-${person.id}` }, aria: { label: say("be", { name: person.nickname }) }, on: { click: () => this.#choose(person) } },
      avatar(person.nickname, person.id),
      el("bdi", {}, person.nickname),
    );
  }

  #show(words) {
    const sought = words.trim().toLowerCase();
    const fits = (person) => [person.nickname, person.id, ...person.roles, ...(person.groupNames ?? [])].some((word) => word.toLowerCase().includes(sought));
    const sections = KINDS.map((kind) => [kind, this.#everybody.filter((person) => (person.kind ?? "residents") === kind && fits(person))]);
    find(".found", this.#dialog).replaceChildren(
      ...sections.filter(([, people]) => people.length).map(([kind, people]) => this.#section(kind, people)),
    );
    if (!find(".found section", this.#dialog)) find(".found", this.#dialog).append(el("p", { class: "none" }, say("people_none")));
  }

  #section(kind, people) {
    return el(
      "section",
      {},
      el("h3", {}, say(`people_${kind}`), el("small", {}, say("people_count", { n: people.length }))),
      el("div", {}, people.map((person) => this.#entry(person))),
    );
  }

  #entry(person) {
    return el(
      "button",
      { type: "button", class: "person", data: { person: person.id, test: `person-${person.id}` }, aria: { current: person.id === this.#me?.id ? "true" : null }, on: { click: () => { this.#dialog.close(); this.#choose(person); } } },
      avatar(person.nickname, person.id),
      el("span", { class: "words" }, el("strong", {}, el("bdi", {}, person.nickname)), el("small", {}, person.roles.join(" · ") || (person.groupNames ?? []).join(" · "))),
    );
  }

  #walk(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    const entries = findAll(".person", this.#dialog);
    if (event.key === "Enter" && event.target.type === "search") entries[0]?.click();
    if (!(event.key in steps)) return;
    event.preventDefault();
    const at = entries.indexOf(document.activeElement) + steps[event.key];
    if (at < 0) find("input", this.#dialog).focus();
    else entries[at]?.focus();
  }
}
