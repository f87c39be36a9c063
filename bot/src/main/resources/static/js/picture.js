import { closable, el, find } from "./dom.js";

/** A picture with frames around some of its words. */
export const outlined = (image, regions) => el("span", { class: "outlined" }, image, regions.map(outline));

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

export function startPictures() {
  const dialog = closable(find("#picture"));
  find("img", dialog).addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => find("img", dialog).removeAttribute("src"));
}
