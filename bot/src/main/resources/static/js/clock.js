import { get, post } from "./api.js";
import { find, findAll } from "./dom.js";
import { complain, toast } from "./toast.js";
import { dayAndWeekday, full, now, setClock, timeOfDay, wall } from "./when.js";
import { knows, say } from "./words.js";

const DAY = 86_400;
const A_MINUTE = 60;
/** Where the server does not say when the next post comes. */
const USUAL = { digest: 17.5 * 3600, ranking: 9 * 3600 };

/** The community's clock, and the buttons that push it forward. */
export class Clock {
  #next = {};
  #pushed;

  constructor(pushed) {
    this.#pushed = pushed;
    findAll("[data-push]").forEach((button) => button.addEventListener("click", () => this.#push(button.dataset.push)));
    this.#show();
    setInterval(() => this.#show(), 1000);
  }

  async load() {
    this.take(await get("/api/clock"));
  }

  take({ now: instant, zone, next }) {
    setClock(instant, zone);
    this.#next = next ?? this.#next;
    this.#show();
  }

  async #push(how) {
    const buttons = findAll("[data-push]");
    find(".now").classList.add("moving");
    buttons.forEach((button) => (button.disabled = true));
    try {
      const answer = await post("/api/clock", { forward: this.#length(how) });
      this.take(answer);
      const what = [...new Set(answer.rang ?? [])].filter((post) => !["clocks", "upkeep", "learning"].includes(post)).map((post) => (knows(`rang_${post}`) ? say(`rang_${post}`) : post));
      const when = full(now());
      toast(what.length ? say("clock_rang", { when, what: what.join("、") }) : say("clock_moved", { when }));
      this.#pushed();
    } catch (trouble) {
      complain(trouble);
    } finally {
      find(".now").classList.remove("moving");
      buttons.forEach((button) => (button.disabled = false));
    }
  }

  /** As an ISO length of time. A minute past, so that what comes at that time has come. */
  #length(how) {
    if (how === "hour") return "PT1H";
    if (how === "day") return "P1D";
    const said = this.#next[how] ? (new Date(this.#next[how]) - now()) / 1000 : 0;
    return `PT${Math.ceil((said > 0 ? said : this.#untilUsual(how)) + A_MINUTE)}S`;
  }

  #untilUsual(how) {
    const { seconds, weekday } = wall(now());
    const left = USUAL[how] - seconds;
    if (how === "digest") return left > 0 ? left : left + DAY;
    const days = (8 - (weekday || 7)) % 7;
    return days === 0 && left <= 0 ? left + 7 * DAY : left + days * DAY;
  }

  #show() {
    const time = find(".now time");
    const words = timeOfDay(now());
    if (time.textContent === words) return;
    time.textContent = words;
    time.dateTime = now().toISOString();
    find(".now span").textContent = dayAndWeekday(now());
  }
}
