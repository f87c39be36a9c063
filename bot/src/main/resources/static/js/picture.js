import { address } from "./api.js";
import { closable, el, find } from "./dom.js";
import { say } from "./words.js";

/** Where a kept picture is, as the person in this seat may see it. */
export const photoAt = (hash, seat, isSmall = false) => address(`/photos/${hash}${isSmall ? "/small" : ""}`, { as: seat });

/** A picture with frames around some of its words. */
export const outlined = (image, regions) => el("span", { class: "outlined" }, image, regions.map(outline));

let finish = null;

function outline({ words, box }) {
  const frame = el("i", { title: words });
  const part = (fraction) => `${(fraction * 100).toFixed(2)}%`;
  Object.assign(frame.style, { left: part(box.left), top: part(box.top), width: part(box.width), height: part(box.height) });
  return frame;
}

/** A picture over the whole screen. */
export function openPicture(url, alt, regions = []) {
  const dialog = find("#picture");
  const image = find("img", dialog);
  image.src = url;
  image.alt = alt;
  find(".outlined", dialog).replaceChildren(image, ...regions.map(outline));
  dialog.setAttribute("aria-label", alt);
  dialog.showModal();
}

/** The same, to draw on it what others should not see, beside what they do not see anyway; boxes are fractions of the picture. */
export function coverPicture(url, alt, covered, onDone) {
  openPicture(url, alt);
  const dialog = find("#picture");
  const image = find("img", dialog);
  const boxes = [];
  const stage = el("div", { class: "covering", data: { test: "covering" } });
  const done = el("button", { type: "button", disabled: true, data: { test: "cover-done" } }, say("cover_done"));
  const bar = el("div", { class: "cover-bar" }, el("p", {}, say("cover_hint")), el("button", { type: "button", data: { close: "", test: "cover-cancel" } }, say("cover_cancel")), done);
  const lay = () => {
    const { left, top, width, height } = image.getBoundingClientRect();
    Object.assign(stage.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  };
  const box = (from, to) => ({
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  });
  const place = (node, { left, top, width, height }) =>
    Object.assign(node.style, { left: `${left * 100}%`, top: `${top * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` });
  covered.forEach((known) => {
    const node = el("i", { class: "known" });
    place(node, known);
    stage.append(node);
  });
  const pointOf = (event) => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    const within = (part) => Math.max(0, Math.min(1, part));
    return { x: within((event.clientX - left) / width), y: within((event.clientY - top) / height) };
  };
  stage.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    stage.setPointerCapture(down.pointerId);
    const from = pointOf(down);
    const node = el("i");
    stage.append(node);
    const move = (event) => place(node, box(from, pointOf(event)));
    const up = (event) => {
      stage.removeEventListener("pointermove", move);
      const drawn = box(from, pointOf(event));
      if (drawn.width < 0.01 || drawn.height < 0.01) node.remove();
      else boxes.push(drawn);
      done.disabled = boxes.length === 0;
    };
    stage.addEventListener("pointermove", move);
    stage.addEventListener("pointerup", up, { once: true });
  });
  done.addEventListener("click", () => {
    dialog.close();
    onDone(boxes);
  });
  image.addEventListener("load", lay);
  addEventListener("resize", lay);
  dialog.append(stage, bar);
  dialog.classList.add("to-cover");
  lay();
  finish = () => {
    image.removeEventListener("load", lay);
    removeEventListener("resize", lay);
    dialog.classList.remove("to-cover");
    stage.remove();
    bar.remove();
  };
}

export function startPictures() {
  const dialog = closable(find("#picture"));
  find("img", dialog).addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    find("img", dialog).removeAttribute("src");
    finish?.();
    finish = null;
  });
}
