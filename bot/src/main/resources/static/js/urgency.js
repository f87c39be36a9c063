import { el } from "./dom.js";

/** Only what is more than ordinary gets a tag. */
export function urgencyTag(urgency) {
  if (!urgency?.level) return null;
  return el("span", { class: `urgency level-${urgency.level}` }, urgency.chinese);
}
