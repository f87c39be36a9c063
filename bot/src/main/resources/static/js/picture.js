import { closable, find } from "./dom.js";

/** A picture over the whole screen. */
export function openPicture(url, alt) {
  const dialog = find("#picture");
  const image = find("img", dialog);
  image.src = url;
  image.alt = alt;
  dialog.setAttribute("aria-label", alt);
  dialog.showModal();
}

export function startPictures() {
  const dialog = closable(find("#picture"));
  find("img", dialog).addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => find("img", dialog).removeAttribute("src"));
}
