import { get, post } from "./api.js";
import { el, find } from "./dom.js";
import { complain, toast } from "./toast.js";
import { say } from "./words.js";

const POLL = 700;

/** Plays a conversation file in the groups, at a chosen speed. */
export class Story {
  #form = find(".story");
  #files = [];
  #wasRunning = false;

  async load() {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#play();
    });
    find(".stop", this.#form).addEventListener("click", () => this.#stop());
    try {
      this.#files = await get("/api/conversations");
    } catch (trouble) {
      complain(trouble);
    }
    const { file } = this.#form.elements;
    file.replaceChildren(...this.#files.map((one) => el("option", { value: one.file }, say("play_steps", { title: one.title, steps: one.steps }))));
    if (!this.#files.length) file.append(el("option", { value: "" }, say("play_none")));
    find("[type=submit]", this.#form).disabled = !this.#files.length;
    this.#follow();
  }

  async #play() {
    const { file, speed } = this.#form.elements;
    try {
      await post("/api/conversations/play", { file: file.value, speed: Number(speed.value) });
      this.#wasRunning = true;
      this.#follow();
    } catch (trouble) {
      complain(trouble);
    }
  }

  async #stop() {
    try {
      this.#wasRunning = false;
      await post("/api/conversations/stop");
      this.#follow();
    } catch (trouble) {
      complain(trouble);
    }
  }

  async #follow() {
    try {
      const playing = await get("/api/conversations/playing");
      this.#show(playing ?? { running: false });
      if (playing?.running) setTimeout(() => this.#follow(), POLL);
    } catch {
      if (this.#wasRunning) setTimeout(() => this.#follow(), 4 * POLL);
    }
  }

  #show({ file, done = 0, total = 0, running }) {
    const { elements } = this.#form;
    const title = this.#files.find((one) => one.file === file)?.title ?? file;
    this.#form.classList.toggle("running", running);
    elements.file.hidden = elements.speed.hidden = running;
    find("[type=submit]", this.#form).hidden = running;
    find(".stop", this.#form).hidden = !running;
    find(".progress", this.#form).hidden = !running;
    const bar = find("progress", this.#form);
    bar.max = Math.max(total, 1);
    bar.value = done;
    bar.setAttribute("aria-label", say("play_running", { title }));
    find("output", this.#form).textContent = `${title} ${say("play_progress", { done, total })}`;
    if (!running && this.#wasRunning) toast(say("play_done"));
    this.#wasRunning = running;
  }
}
