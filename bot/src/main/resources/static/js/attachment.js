import { upload } from "./api.js";
import { find } from "./dom.js";
import { sentenceOf, toast } from "./toast.js";
import { say } from "./words.js";

const MOST_BYTES = 20 * 1024 * 1024;

/** The picture that goes with the next message: chosen, pasted or dropped; uploaded at once. */
export class Attachment {
  preview = null;
  ready = null;
  isBusy = false;
  #phone;
  #bar;
  #input;
  #changed;
  #turn = 0;

  constructor(root, phone, changed) {
    this.#phone = phone;
    this.#changed = changed;
    this.#bar = find(".attached", root);
    this.#input = find("input[type=file]", root);
    this.#input.addEventListener("change", () => {
      const [file] = this.#input.files;
      if (file) this.#take(file);
      this.#input.value = "";
    });
    find("button", this.#bar).addEventListener("click", () => this.clear());
    root.addEventListener("paste", (event) => this.#offered(event, event.clipboardData));
    root.addEventListener("dragover", (event) => event.preventDefault());
    root.addEventListener("drop", (event) => {
      event.preventDefault();
      this.#offered(event, event.dataTransfer);
    });
  }

  /** @param isUnwanted false where a message that is under way still shows the preview */
  clear(isUnwanted = true) {
    this.#turn++;
    if (this.preview && isUnwanted) URL.revokeObjectURL(this.preview);
    this.preview = null;
    this.ready = null;
    this.isBusy = false;
    this.#bar.hidden = true;
    this.#changed();
  }

  #offered(event, data) {
    const file = [...(data?.files ?? [])].find((one) => one.type.startsWith("image/"));
    if (file) {
      event.preventDefault();
      this.#take(file);
    }
  }

  async #take(file) {
    this.clear();
    if (file.size > MOST_BYTES) {
      toast(say("photo_too_big"), "bad");
      return;
    }
    const turn = this.#turn;
    this.isBusy = true;
    this.preview = URL.createObjectURL(file);
    find("img", this.#bar).src = this.preview;
    this.#tell("photo_sending", true);
    this.#changed();
    try {
      const { upload: id } = await upload("/api/playground/uploads", file, { as: this.#phone.me.id });
      if (turn !== this.#turn) return;
      this.ready = id;
      this.isBusy = false;
      this.#tell("photo_ready", false);
      this.#changed();
    } catch (trouble) {
      if (turn !== this.#turn) return;
      this.clear();
      toast(sentenceOf(trouble), "bad");
    }
  }

  #tell(key, isBusy) {
    this.#bar.hidden = false;
    this.#bar.classList.toggle("busy", isBusy);
    find("p", this.#bar).textContent = say(key);
  }
}
