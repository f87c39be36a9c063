import { get } from "./api.js";
import { el, find, findAll, icon } from "./dom.js";
import { Standings } from "./standings.js";
import { photoAt } from "./picture.js";
import { openTicket } from "./ticket.js";
import { sentenceOf } from "./toast.js";
import { brief, full, now } from "./when.js";
import { say } from "./words.js";
import { urgencyTag } from "./urgency.js";

const SETTLE = 900;

/** Tickets by state, kept fresh while it is in sight. */
export class Board {
  #shown = null;
  #states = [];
  #timer = 0;
  #isStale = true;
  #standings = new Standings();
  #seat;

  /** `seat` gives the id of the person who is looking, or null. */
  constructor(seat) {
    this.#seat = seat;
    find("#board .refresh").addEventListener("click", () => this.load());
    const tabs = findAll("#board [role=tab]");
    tabs.forEach((tab, i) => {
      tab.addEventListener("click", () => this.#choose(tab));
      tab.addEventListener("keydown", (event) => {
        if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
          this.#choose(tabs[1 - i]);
          tabs[1 - i].focus();
        }
      });
    });
    document.addEventListener("visibilitychange", () => this.#isStale && this.soon());
    find(".shelf").replaceChildren(...Array.from({ length: 4 }, () => el("div", { class: "skeleton card", aria: { hidden: "true" } })));
  }

  /** Something happened; look again once it has settled. */
  soon() {
    this.#isStale = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#isInSight() && this.load(), SETTLE);
  }

  async load() {
    this.#isStale = false;
    if (!find("#standings").hidden) this.#standings.load();
    try {
      const { states } = await get("/api/board");
      this.#states = states.filter((state) => state.count > 0);
      this.#draw();
    } catch (trouble) {
      find(".shelf").replaceChildren(el("p", { class: "none" }, sentenceOf(trouble)));
    }
  }

  #isInSight() {
    return document.visibilityState === "visible" && find("#board").offsetParent !== null;
  }

  #choose(tab) {
    findAll("#board [role=tab]").forEach((other) => {
      const isIt = other === tab;
      other.setAttribute("aria-selected", isIt);
      other.tabIndex = isIt ? 0 : -1;
      find(`#${other.getAttribute("aria-controls")}`).hidden = !isIt;
    });
    if (tab.id === "show-standings") this.#standings.load();
  }

  #draw() {
    const shelf = find(".shelf");
    const scrolled = shelf.scrollTop;
    const focused = document.activeElement?.closest?.(".ticket")?.dataset.ticket;
    if (!this.#states.some((state) => state.state === this.#shown)) this.#shown = null;
    this.#drawFilter();
    const shown = this.#states.filter((state) => !this.#shown || state.state === this.#shown);
    shelf.replaceChildren(...shown.map((state) => this.#section(state)));
    if (!this.#states.length) shelf.append(el("div", { class: "none" }, icon("board"), el("p", {}, say("board_empty"))));
    shelf.scrollTop = scrolled;
    if (focused) find(`[data-ticket="${focused}"]`, shelf)?.focus();
  }

  #drawFilter() {
    const total = this.#states.reduce((sum, state) => sum + state.count, 0);
    const chip = (state, words, count) =>
      el(
        "button",
        { type: "button", class: `chip${state ? ` state-${state.toLowerCase()}` : ""}`, data: { test: `state-${state ?? "all"}` }, aria: { pressed: String(this.#shown === state), label: say("board_count", { state: words, n: count }) }, on: { click: () => { this.#shown = state; this.#draw(); find(".shelf").scrollTop = 0; } } },
        words, el("b", {}, String(count)),
      );
    find("#board .states").replaceChildren(
      ...(total ? [chip(null, say("board_all"), total), ...this.#states.map((state) => chip(state.state, state.chinese, state.count))] : []),
    );
  }

  #section({ state, chinese, count, tickets }) {
    const hidden = count - tickets.length;
    return el(
      "section",
      { class: `state-${state.toLowerCase()}`, data: { test: `shelf-${state}` } },
      el("h3", {}, el("i"), chinese, el("small", {}, String(count))),
      tickets.map((ticket) => card(ticket, this.#seat())),
      hidden > 0 && el("p", { class: "hidden" }, say("board_more", { n: hidden })),
    );
  }
}

function card(ticket, seat) {
  return el(
    "button",
    { type: "button", class: `ticket${ticket.overdue ? " overdue" : ""}`, data: { ticket: String(ticket.number), test: `ticket-${ticket.number}` }, on: { click: () => openTicket(ticket.number) } },
    el(
      "span",
      { class: "head" },
      el("b", { class: "number" }, `#${ticket.number}`),
      el("span", { class: "category" }, ticket.categoryName ?? ticket.category),
      urgencyTag(ticket.urgency),
      el("time", { dateTime: ticket.openedAt }, brief(ticket.openedAt)),
    ),
    el("span", { class: "what", dir: "auto" }, ticket.title),
    el(
      "span",
      { class: "foot" },
      ticket.place && el("span", {}, icon("place"), ticket.place),
      ticket.assignee && el("span", {}, icon("worker"), el("bdi", {}, ticket.assignee)),
      ticket.supporters > 0 && el("span", { class: "support" }, `+${ticket.supporters}`),
      dueOf(ticket),
    ),
    ticket.photos?.length > 0 &&
      el("span", { class: "thumbs" }, ticket.photos.slice(0, 4).map((hash) => thumb(photoAt(hash, seat, true)))),
  );
}

/** Nothing stands where this person may not look. */
function thumb(url) {
  const image = el("img", { src: url, alt: "", loading: "lazy", width: 56, height: 56 });
  image.addEventListener("error", () => image.remove());
  return image;
}

function dueOf({ dueAt, overdue }) {
  if (overdue) return el("span", { class: "due late" }, say("ticket_overdue"));
  if (!dueAt) return null;
  const isNear = new Date(dueAt) - now() < 4 * 3_600_000;
  return el("span", { class: `due${isNear ? " near" : ""}`, title: full(dueAt) }, icon("clock"), full(dueAt));
}
