/** Times as people in the community read them. The browser knows the Chinese for it. */
let zone = "Asia/Shanghai";
let ahead = 0;

const A_DAY = 86_400_000;

/** Sets the community's clock, which may run far ahead of the computer's. */
export function setClock(now, itsZone) {
  ahead = new Date(now).getTime() - Date.now();
  if (itsZone) zone = itsZone;
}

export const now = () => new Date(Date.now() + ahead);

const part = (date, options) => new Intl.DateTimeFormat("zh-CN", { timeZone: zone, ...options }).format(date);
export const timeOfDay = (date) => part(new Date(date), { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
export const dayAndWeekday = (date) => part(new Date(date), { month: "long", day: "numeric", weekday: "short" });
const dayOnly = (date) => part(date, { month: "long", day: "numeric" });

/** For separators between messages. */
export function moment(date) {
  const day = dayWord(new Date(date));
  return day ? `${day} ${timeOfDay(date)}` : timeOfDay(date);
}

/** For the list of chats. */
export const brief = (date) => dayWord(new Date(date)) || timeOfDay(date);

/** Always with the day. */
export const full = (date) => `${dayOnly(new Date(date))} ${timeOfDay(date)}`;

export const dayShort = (date) => part(new Date(date), { month: "numeric", day: "numeric" });

function dayWord(date) {
  const days = daysBetween(date, now());
  if (days === 0) return "";
  if (days === 1) return new Intl.RelativeTimeFormat("zh-CN", { numeric: "auto" }).format(-1, "day");
  if (days > 1 && days < 7) return part(date, { weekday: "long" });
  const sameYear = part(date, { year: "numeric" }) === part(now(), { year: "numeric" });
  return sameYear ? dayOnly(date) : part(date, { year: "numeric", month: "long", day: "numeric" });
}

/** Date and time in the community's zone, as numbers. */
export function wall(date) {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
    hour: "numeric", minute: "numeric", second: "numeric", weekday: "short",
  }).formatToParts(date);
  const number = (type) => Number(parts.find((p) => p.type === type).value);
  return {
    dayStart: Date.UTC(number("year"), number("month") - 1, number("day")),
    seconds: number("hour") * 3600 + number("minute") * 60 + number("second"),
    weekday: new Date(Date.UTC(number("year"), number("month") - 1, number("day"))).getUTCDay(),
  };
}

const daysBetween = (earlier, later) => Math.round((wall(later).dayStart - wall(earlier).dayStart) / A_DAY);

/** Monday of the ISO week some weeks away, as `2026-W47`. */
export function isoWeek(date, weeksAway = 0) {
  const { dayStart, weekday } = wall(date);
  const thursday = new Date(dayStart + (4 - (weekday || 7) + 7 * weeksAway) * A_DAY);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / (7 * A_DAY)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
