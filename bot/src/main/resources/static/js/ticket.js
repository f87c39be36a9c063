import { get, post } from "./api.js";
import { avatar, beeAvatar } from "./avatar.js";
import { closable, el, find, icon } from "./dom.js";
import { coverPicture, openPicture, outlined, photoAt } from "./picture.js";
import { complain, sentenceOf, toast } from "./toast.js";
import { full } from "./when.js";
import { say } from "./words.js";
import { urgencyTag } from "./urgency.js";

let open = null;
let seat = () => null;

/** `whoLooks` gives the id of the person who is looking, or null. */
export function startTickets(whoLooks) {
  seat = whoLooks;
  const dialog = closable(find("#ticket"));
  dialog.addEventListener("close", () => (open = null));
}

/** The drawer with everything about one ticket. */
export async function openTicket(number) {
  const dialog = find("#ticket");
  const isFirst = open === null;
  open = number;
  if (isFirst) dialog.replaceChildren(head(number, null), el("div", { class: "sheet" }, el("div", { class: "skeleton card" }), el("div", { class: "skeleton card" })));
  if (!dialog.open) dialog.showModal();
  try {
    const ticket = await get(`/api/tickets/${number}`, { as: seat() });
    if (open === number) show(dialog, ticket);
  } catch (trouble) {
    if (open === number) dialog.replaceChildren(head(number, null), el("p", { class: "none" }, trouble.status === 404 ? say("ticket_gone") : sentenceOf(trouble)));
  }
}

/** Looks again, for instance because somebody pressed a button meanwhile. */
export const refreshTicket = () => open !== null && openTicket(open);

function show(dialog, ticket) {
  const scrolled = find(".sheet", dialog)?.scrollTop ?? 0;
  const sheet = el(
    "div",
    { class: "sheet", tabIndex: 0 },
    words(ticket),
    facts(ticket),
    pictures(ticket),
    reasons(ticket),
    history(ticket),
  );
  dialog.replaceChildren(head(ticket.number, ticket), sheet);
  sheet.scrollTop = scrolled;
}

function head(number, ticket) {
  return el(
    "header",
    {},
    el(
      "div",
      {},
      el("p", { class: "over" }, say("ticket", { n: number }), ticket && el("span", { class: `tag state-${ticket.state.toLowerCase()}` }, ticket.stateChinese), ticket && urgencyTag(ticket.urgency), ticket?.overdue && el("span", { class: "tag late" }, say("ticket_overdue"))),
      el("h2", { id: "ticket-title" }, ticket ? ticket.title : say("ticket", { n: number })),
    ),
    el("button", { type: "button", class: "icon", data: { close: "" }, aria: { label: say("ticket_close") } }, icon("close")),
  );
}

function facts(ticket) {
  const rows = [
    ["ticket_category", [ticket.branch, ticket.categoryName].filter(Boolean).join(" · ")],
    ["ticket_place", ticket.place],
    ["ticket_group", ticket.group],
    ["ticket_reporter", ticket.reporter],
    ["ticket_opened", full(ticket.openedAt)],
    ["ticket_assignee", ticket.assignee ?? say("ticket_nobody")],
    ["ticket_support", ticket.support?.join(" · ")],
    ["ticket_due_label", ticket.dueAt && full(ticket.dueAt), ticket.overdue ? "late" : ""],
    ["ticket_nature", ticket.nature],
    ["ticket_track", ticket.track],
    ["ticket_tier", ticket.tier],
    ["ticket_duty", ticket.dutyRow],
    ["ticket_merged", ticket.mergedInto && `#${ticket.mergedInto}`],
    ["ticket_closing", ticket.closingReason],
  ];
  return [
    el("dl", { class: "facts" }, rows.filter(([, words]) => words).map(([key, words, kind]) => el("div", {}, el("dt", {}, say(key)), el("dd", { class: kind ?? "", dir: "auto" }, words)))),
    ticket.supporters > 0 && el("p", { class: "supporters" }, icon("people"), say("ticket_supporters", { n: ticket.supporters })),
  ];
}

function pictures({ before, after, regions, pictures: known }) {
  if (!before.length && !after.length) return null;
  const row = (key, hashes, hint) =>
    el(
      "figure",
      { data: { test: key } },
      el("figcaption", {}, say(key)),
      hashes.length
        ? el("div", {}, hashes.map((hash) => photo(hash, say(key), regions.filter((region) => region.photo === hash), known[hash])))
        : el("p", { class: "empty" }, hint),
    );
  return section("ticket_photos", el("div", { class: "pictures" }, row("ticket_before", before, "–"), row("ticket_after", after, say("ticket_no_after"))));
}

/** Where words in it are evidence they are outlined, and repeated below. */
function photo(hash, alt, regions, about) {
  const image = el("img", { src: photoAt(hash, seat(), true), alt, loading: "lazy" });
  const frame = el("button", { type: "button", class: "picture", aria: { label: `${say("photo_open")}: ${alt}` }, on: { click: () => openPicture(photoAt(hash, seat()), alt, regions) } }, regions.length ? outlined(image, regions) : image);
  image.addEventListener("error", () => frame.replaceWith(el("p", { class: "empty" }, say("photo_held"))));
  return el(
    "div",
    { class: "shown", data: { test: "shown", showing: about.showing } },
    frame,
    regions.length > 0 && el("p", { class: "read", data: { test: "read" } }, say("photo_reads", { words: regions.map((region) => region.words).join(" ") })),
    about.notes.map((note) => el("p", { class: "about" }, note)),
    about.decides && decisions(hash, about, alt),
  );
}

/** What others may see of the picture is one press away for whoever may decide it. */
function decisions(hash, { showing, covered }, alt) {
  const decide = async (what, body) => {
    try {
      await post(`/api/photos/${hash}/${what}`, body, { as: seat() });
      toast(say({ open: "cover_opened", withhold: "cover_withheld", cover: "cover_covered" }[what]));
    } catch (trouble) {
      complain(trouble);
    }
    refreshTicket();
  };
  const button = (what, words, onClick, wanted = true) => wanted && el("button", { type: "button", data: { test: `photo-${what}` }, on: { click: onClick } }, say(words));
  return el(
    "div",
    { class: "decisions" },
    button("open", "cover_open", () => decide("open"), showing === "WAITING" || showing === "WITHHELD"),
    button("withhold", "cover_withhold", () => decide("withhold"), showing !== "WITHHELD"),
    button("cover", "cover_more", () => coverPicture(photoAt(hash, seat()), alt, covered, (boxes) => decide("cover", { boxes }))),
  );
}

/** The reporter's words; those that decided something are marked with what they decided. */
function words({ pieces, reasons }) {
  const names = Object.fromEntries(reasons.map(({ field, name }) => [field, name]));
  return el(
    "p",
    { class: "words", dir: "auto", data: { test: "words" } },
    pieces.map(({ text, fields }) => (fields.length ? el("mark", { class: `of-${fields[0].toLowerCase()}`, title: fields.map((field) => names[field]).join(" · ") }, text) : text)),
  );
}

function reasons({ reasons: all }) {
  return section(
    "ticket_evidence",
    el(
      "dl",
      { class: "reasons", data: { test: "evidence" } },
      all.map((reason) =>
        el(
          "div",
          { class: `of-${reason.field.toLowerCase()}`, data: { test: `reason-${reason.field}` } },
          el("dt", {}, reason.name),
          el(
            "dd",
            { dir: "auto" },
            el("p", {}, el("strong", {}, reason.value), reason.corrected && el("span", { class: "tag by-hand" }, say("ticket_by_hand")), reason.sure && el("span", { class: "tag sure" }, reason.sure)),
            el("p", { class: "because" }, reason.because),
            reason.otherwise.length > 0 && el("p", { class: "otherwise" }, say("ticket_otherwise", { names: reason.otherwise.join(say("ticket_or")) })),
          ),
        ),
      ),
    ),
  );
}

function history({ history: events }) {
  return section(
    "ticket_history",
    el(
      "ol",
      { class: "history", data: { test: "history" } },
      [...events].reverse().map((event) =>
        el(
          "li",
          {},
          event.bot ? beeAvatar() : avatar(event.actor, event.actorId ?? event.actor),
          el(
            "div",
            {},
            el("p", { class: "did" }, el("strong", {}, event.chinese), el("bdi", {}, event.bot ? say("bot") : event.actor), el("time", { dateTime: event.at }, full(event.at))),
            event.from !== event.to && event.fromChinese && el("p", { class: "move" }, `${event.fromChinese} → ${event.toChinese}`),
            event.reason && el("p", { class: "reason", dir: "auto" }, event.reason),
            event.note && event.note !== event.reason && el("p", { class: "note", dir: "auto" }, event.note),
          ),
        ),
      ),
    ),
  );
}

const section = (key, ...content) => el("section", {}, el("h3", {}, say(key)), ...content);
