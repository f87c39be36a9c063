import { get } from "./api.js";
import { avatar } from "./avatar.js";
import { el, find, icon } from "./dom.js";
import { sentenceOf } from "./toast.js";
import { dayShort, isoWeek, now } from "./when.js";
import { say } from "./words.js";

/** Who leads this week, and who led before. */
export class Standings {
  #weeksAway = 0;

  async load() {
    const panel = find("#standings");
    try {
      const standings = await get("/api/standings", { week: isoWeek(now(), this.#weeksAway) });
      panel.replaceChildren(this.#head(standings), standings.rows.length ? this.#rows(standings.rows) : el("p", { class: "none" }, say("standings_empty")));
    } catch (trouble) {
      panel.replaceChildren(el("p", { class: "none" }, sentenceOf(trouble)));
    }
  }

  #head({ from, to }) {
    const turn = (key, glyph, step, isOff) =>
      el("button", { type: "button", class: "icon", disabled: isOff, aria: { label: say(key) }, on: { click: () => { this.#weeksAway += step; this.load(); } } }, icon(glyph));
    return el(
      "header",
      {},
      turn("standings_earlier", "back", -1, false),
      el("p", {}, say("standings_week", { from: dayShort(from), to: dayShort(to) })),
      turn("standings_later", "next", 1, this.#weeksAway >= 0),
    );
  }

  #rows(rows) {
    return el(
      "ol",
      {},
      rows.map((row) =>
        el(
          "li",
          { class: `rank-${row.rank}` },
          el("b", { class: "rank", aria: { label: say("standings_rank", { n: row.rank }) } }, String(row.rank)),
          avatar(row.nickname, row.member ?? row.nickname),
          el(
            "div",
            {},
            el("strong", {}, el("bdi", {}, row.nickname)),
            el("small", {}, say("standings_sections", { information: row.information, service: row.service })),
            el("small", {}, say("standings_detail", { reports: row.reports, suggestions: row.suggestions })),
          ),
          el("span", { class: "points" }, say("standings_points", { n: row.total })),
        ),
      ),
    );
  }
}
