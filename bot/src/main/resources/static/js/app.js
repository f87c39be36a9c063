import { get } from "./api.js";
import { Board } from "./board.js";
import { badge, showChats, showChatsLoading } from "./chats.js";
import { Clock } from "./clock.js";
import { find, findAll, isNarrow, isWide } from "./dom.js";
import { closeMenu, startMenu } from "./menu.js";
import { People } from "./people.js";
import { keyOf, Phone } from "./phone.js";
import { startPictures } from "./picture.js";
import { Story } from "./story.js";
import { Talk } from "./talk.js";
import { refreshTicket, startTickets } from "./ticket.js";
import { complain, toast } from "./toast.js";
import { dress, learn, say } from "./words.js";

const PATIENCE = 1500;
// Set before the first wait below: the line may break while it lasts.
let down = 0;

await untilItWorks(learn);
dress(document);
document.title = say("title");

const phone = new Phone();
const people = new People(await untilItWorks(() => get("/api/playground/people")), (person) => be(person));
const chat = new Talk(find("#chat"), phone, { onBack: () => (history.state?.opened ? history.back() : leaveChat()) });
const bee = new Talk(find("#bee"), phone, { onBack: () => show("chats") });
const board = new Board(() => phone.me?.id ?? null);
const clock = new Clock(() => {
  board.load();
  refreshTicket();
});
const story = new Story();

startMenu();
startPictures();
startTickets(() => phone.me?.id ?? null);
listen();
show("chats");

document.body.classList.remove("waking");
await Promise.allSettled([clock.load(), story.load(), board.load(), arrive()]);

/** Keeps asking: on the first start the server may still be busy importing the community. */
async function untilItWorks(ask) {
  for (;;) {
    try {
      return await ask();
    } catch {
      await new Promise((again) => setTimeout(again, PATIENCE));
    }
  }
}

function listen() {
  phone.addEventListener("chats", () => {
    showChats(phone, chat.key, open);
    showMarks();
  });
  phone.addEventListener("message", ({ detail }) => {
    chat.hear(detail);
    bee.hear(detail);
    board.soon();
    refreshTicket();
  });
  phone.addEventListener("clock", ({ detail }) => {
    clock.take(detail);
    board.soon();
  });
  phone.addEventListener("line", ({ detail }) => showLine(detail));
  phone.addEventListener("again", () => {
    Promise.all([phone.refresh(), chat.catchUp(), bee.catchUp(), clock.load()]).catch(complain);
    board.soon();
  });
  findAll("#tabs button").forEach((tab) => tab.addEventListener("click", () => tap(tab.dataset.tab)));
  addEventListener("popstate", () => arrive());
  document.addEventListener("visibilitychange", () => readWhatIsSeen());
  document.addEventListener("keydown", (event) => event.key === "Escape" && leave());
  find("#skip").addEventListener("click", (event) => {
    event.preventDefault();
    (chat.chat ? chat : bee).focus();
  });
}

/** Follows the address: `#wang/group:north`. */
async function arrive() {
  const [id, key] = decodeURIComponent(location.hash.slice(1)).split("/");
  const person = people.named(id) ?? people.first();
  if (!person) return;
  if (person.id !== phone.me?.id) await be(person, key);
  else if (key) open(phone.chatOf(key), false);
  else if (isNarrow()) leaveChat();
}

async function be(person, key) {
  chat.close();
  bee.close();
  closeMenu();
  people.show(person);
  showChatsLoading();
  try {
    await phone.become(person);
  } catch (trouble) {
    complain(trouble);
    return;
  }
  if (phone.me !== person) return;
  board.soon();
  const private_ = phone.chats.find((one) => !one.inGroup);
  if (private_) bee.open(private_);
  const wanted = key && phone.chatOf(key);
  const first = phone.chats.find((one) => one.inGroup);
  if (wanted?.inGroup) open(wanted, false);
  else if (first && !isNarrow()) open(first, false);
  else remember(null, false);
}

function open(one, isNew = true) {
  if (!one) return;
  if (keyOf(one) === bee.key) {
    show("bee");
    bee.markRead();
    if (isNew) bee.focus();
    return;
  }
  remember(one, isNew && isNarrow() && !history.state?.opened);
  document.body.classList.add("in-chat");
  chat.open(one);
  show("chats");
  showChats(phone, chat.key, open);
  if (isNew && isWide()) chat.focus();
}

function leaveChat() {
  document.body.classList.remove("in-chat");
  chat.close();
  showChats(phone, null, open);
}

/** Esc steps back: first the menu and dialogs, which see to themselves, then an open chat on a phone. */
function leave() {
  if (isNarrow() && document.body.classList.contains("in-chat") && !find("dialog[open]")) chat.chat && find("#chat .back").click();
}

function tap(tab) {
  const isAgain = document.body.dataset.tab === tab;
  if (tab === "chats" && isAgain && isNarrow()) leaveChat();
  show(tab);
  if (tab === "board") board.load();
}

function show(tab) {
  document.body.dataset.tab = tab;
  findAll("#tabs button").forEach((button) => {
    if (button.dataset.tab === tab) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
  });
  if (tab === "chats" && !chat.chat) document.body.classList.remove("in-chat");
  readWhatIsSeen();
}

function readWhatIsSeen() {
  chat.markRead();
  bee.markRead();
}

function remember(one, isNew) {
  const address = `#${phone.me.id}${one ? `/${keyOf(one)}` : ""}`;
  if (isNew) history.pushState({ opened: true }, "", address);
  else history.replaceState(history.state, "", address);
}

/** Numbers on the tabs of the phone, and in the title of the window. */
function showMarks() {
  const unread = phone.chats.map((one) => [one, phone.unread(keyOf(one))]).filter(([, count]) => count);
  const sum = (list) => {
    const counts = list.map(([, count]) => count);
    if (counts.some((count) => typeof count === "number")) return counts.reduce((total, count) => total + (typeof count === "number" ? count : 0), 0);
    return counts.length ? "some" : 0;
  };
  mark("chats", sum(unread.filter(([one]) => one.inGroup)));
  mark("bee", sum(unread.filter(([one]) => !one.inGroup)));
  const total = sum(unread);
  document.title = typeof total === "number" && total > 0 ? `(${total}) ${say("title")}` : say("title");
}

function mark(tab, unread) {
  const button = find(`#tabs [data-tab=${tab}]`);
  find(".badge", button)?.remove();
  const sign = badge(unread);
  if (sign) find(".mark", button).append(sign);
}

function showLine(isUp) {
  const banner = find("#line");
  clearTimeout(down);
  if (isUp) {
    if (!banner.hidden) toast(say("online"));
    banner.hidden = true;
  } else {
    down = setTimeout(() => {
      banner.textContent = say("offline");
      banner.hidden = false;
    }, PATIENCE);
  }
}
