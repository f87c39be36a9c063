import { el } from "./dom.js";

const HUES = 12;

/** A person's or group's picture: the first character on a colour that stays the same for the same key. */
export function avatar(name, key, kind = "person") {
  return el("span", { class: `avatar ${kind} hue-${hue(key)}`, aria: { hidden: "true" } }, firstOf(name));
}

export function beeAvatar() {
  return el("img", { class: "avatar", src: "img/bee.svg", alt: "", width: 40, height: 40 });
}

function firstOf(name) {
  const letters = [...(name ?? "").replace(/<[^>]*>/g, "")];
  return letters.find((letter) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(letter)) ?? "·";
}

function hue(key) {
  let sum = 7;
  for (const letter of String(key)) sum = (sum * 31 + letter.codePointAt(0)) % 9973;
  return sum % HUES;
}
