package linli.bot.trial;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linli.bot.channel.Incoming;
import linli.bot.channel.Receiver;
import linli.bot.demo.SettableTime;
import linli.bot.desk.Piece;
import linli.bot.desk.Reason;
import linli.bot.desk.Reasons;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.inbox.Inbox;
import linli.bot.post.Schedule;
import linli.bot.ticket.Actor;
import linli.bot.ticket.Teller;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import linli.bot.voice.Phrases;
import linli.bot.voice.Said;
import linli.bot.voice.Voice;
import linli.rules.Rulebook;
import linli.rules.lifecycle.State;
import linli.rules.locate.Place;
import linli.rules.privacy.Aliases;
import linli.rules.privacy.Mask;
import linli.rules.text.Chat;
import linli.rules.transcript.Entry;
import linli.rules.transcript.Transcript;
import org.springframework.stereotype.Component;

/** Lets the whole bot hear an exported chat at the chat's own times, and notes what it would have done. */
@Silently
@Component
public class Trial {
    /** Whatever was opened has been dealt with by then, one way or another; else nothing would ever be new. */
    private static final Duration SETTLED = Duration.ofDays(7);

    /** A group with more than this on the table would have stopped reading. */
    private static final int ON_THE_TABLE = 100;

    private static final int PROGRESS = 5_000;
    private static final Duration AFTERWARDS = Duration.ofHours(12);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Receiver receiver;
    private final Inbox inbox;
    private final Handover engine;
    private final Muzzle muzzle;
    private final SettableTime time;
    private final Schedule schedule;
    private final Directory directory;
    private final TicketBoard board;
    private final Tickets tickets;
    private final Reasons reasons;
    private final Teller teller;
    private final Voice voice;
    private final Phrases phrases;
    private final ZoneId zone;

    private final Map<Integer, Story.Opened> opened = new TreeMap<>();
    private final List<Story.Line> silent = new ArrayList<>();
    private final Map<String, Entry> heard = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private Aliases aliases;
    private Group group;
    private int silentCount;
    private int joined;
    private int understood;

    Trial(
            Receiver receiver,
            Inbox inbox,
            Handover engine,
            Muzzle muzzle,
            SettableTime time,
            Schedule schedule,
            Directory directory,
            TicketBoard board,
            Tickets tickets,
            Reasons reasons,
            Teller teller,
            Voice voice,
            Phrases phrases,
            Rulebook rulebook) {
        this.receiver = receiver;
        this.inbox = inbox;
        this.engine = engine;
        this.muzzle = muzzle;
        this.time = time;
        this.schedule = schedule;
        this.directory = directory;
        this.board = board;
        this.tickets = tickets;
        this.reasons = reasons;
        this.teller = teller;
        this.voice = voice;
        this.phrases = phrases;
        this.zone = rulebook.timetable().zone();
    }

    /**
     * The group a chat is tried as: the one asked for, else the one the file names, else the first of residents.
     *
     * @param wanted id or name, or null
     * @param named as the file tells it, or null
     * @return empty when the one asked for is none
     */
    public Optional<Group> group(String wanted, String named) {
        if (wanted != null) {
            return called(wanted);
        }
        return Optional.ofNullable(named)
                .flatMap(this::called)
                .or(() -> directory.groups().stream()
                        .filter(one -> !one.isStaffGroup() && !one.isForVolunteers())
                        .findFirst())
                .or(() -> directory.groups().stream().findFirst());
    }

    /** Names of all groups, for whoever asked for one that is none. */
    public List<String> groups() {
        return directory.groups().stream()
                .map(one -> one.id() + " " + one.name())
                .toList();
    }

    private Optional<Group> called(String name) {
        return directory.groups().stream()
                .filter(one -> one.id().equals(name) || one.name().equals(name))
                .findFirst();
    }

    /**
     * Once in the life of the program.
     *
     * @param file its name, for the report
     * @param transcript with at least one message
     * @param progress told now and then how far it is
     */
    Story play(String file, Transcript transcript, Group as, Progress progress) {
        group = as;
        aliases = aliases();
        var entries = transcript.entries();
        entries.forEach(entry -> aliases.of(entry.name()));
        time.start(entries.get(0).at().atZone(zone).toInstant());
        LocalDate tidied = null;
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var at = entry.at().atZone(zone).toInstant();
            pass(at);
            if (!entry.at().toLocalDate().equals(tidied)) {
                tidied = entry.at().toLocalDate();
                letGo(at.minus(SETTLED));
            }
            hear(i, entry, at);
            if ((i + 1) % PROGRESS == 0) {
                progress.at(i + 1, entries.size());
            }
        }
        pass(time.instant().plus(AFTERWARDS));
        board.all(group.community()).stream()
                .filter(ticket -> !opened.containsKey(ticket.number()))
                .forEach(this::note);
        return story(file, transcript);
    }

    /** How many messages of how many have been heard. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int all);
    }

    private void hear(int number, Entry entry, Instant at) {
        var sender = address(entry.name());
        var id = "trial-" + number;
        heard.put(id, entry);
        receiver.receive(new Incoming(
                group.channel(),
                id,
                group.address(),
                true,
                sender,
                entry.name(),
                entry.text(),
                IntStream.range(0, entry.pictures())
                        .mapToObj(one -> id + "-" + one)
                        .toList(),
                false,
                quoted(entry, number),
                at));
        engine.settle();
        sort(id, entry, at);
    }

    private void sort(String id, Entry entry, Instant at) {
        var outcome = inbox.outcome(group.channel(), id).orElse("");
        switch (outcome) {
            case "chatter", "draft" -> {
                silentCount++;
                if (silent.size() < Story.SHOWN) {
                    silent.add(new Story.Line(at, aliases.of(entry.name()), shown(entry)));
                }
            }
            case "ticket", "asked", "attached" -> {}
            default -> understood++;
        }
    }

    /** The message before this one that says what is quoted. */
    private String quoted(Entry entry, int number) {
        if (entry.quoted() == null) {
            return null;
        }
        for (int before = number - 1; before >= Math.max(0, number - 200); before--) {
            if (heard.get("trial-" + before).text().equals(entry.quoted())) {
                return "trial-" + before;
            }
        }
        return null;
    }

    /** Everything that comes due on the way. */
    private void pass(Instant to) {
        var due = schedule.next(time.instant());
        while (due.isPresent() && !due.get().at().isAfter(to)) {
            time.moveTo(due.get().at());
            schedule.run(due.get().post());
            engine.settle();
            var next = schedule.next(due.get().at());
            due = next.equals(due) ? schedule.next(due.get().at().plus(A_MINUTE)) : next;
        }
        time.moveTo(to);
    }

    /** Takes old tickets out of the way, without a word. */
    private void letGo(Instant before) {
        var owner = new Actor(directory.member(group.owner()).orElseThrow(), "trial:over");
        var table = board.unfinished(group.id());
        var old = IntStream.range(0, table.size())
                .filter(i -> i >= ON_THE_TABLE || table.get(i).openedAt().isBefore(before))
                .mapToObj(table::get)
                .toList();
        old.forEach(this::note);
        var said = muzzle.words().size();
        old.stream()
                .filter(ticket -> ticket.state() == State.OPEN)
                .forEach(ticket -> tickets.reject(ticket, owner, ""));
        engine.settle();
        while (muzzle.words().size() > said) {
            muzzle.words().remove(muzzle.words().size() - 1);
        }
    }

    private void note(Ticket ticket) {
        int supporters = board.supporters(ticket.id()).size();
        joined += supporters;
        opened.put(
                ticket.number(),
                new Story.Opened(
                        ticket.number(),
                        ticket.openedAt(),
                        directory.member(ticket.reporter()).map(this::alias).orElse(""),
                        teller.categoryExactly(ticket),
                        directory.places().fullName(ticket.place()),
                        ticket.urgency(),
                        masked(ticket),
                        reasons.of(ticket).stream().map(this::masked).toList(),
                        supporters));
    }

    private List<Piece> masked(Ticket ticket) {
        var evidence = new LinkedHashMap<String, List<String>>();
        ticket.finding()
                .evidence()
                .forEach((field, words) ->
                        evidence.put(field, words.stream().map(this::shown).toList()));
        return Piece.cut(shown(ticket.finding().text()), evidence);
    }

    private Reason masked(Reason reason) {
        return new Reason(
                reason.field(),
                reason.name(),
                shown(reason.value()),
                shown(reason.because()),
                List.of(),
                reason.sure(),
                reason.otherwise(),
                reason.corrected());
    }

    private Story story(String file, Transcript transcript) {
        var entries = transcript.entries();
        var inGroup = new ArrayList<Captured.Word>();
        var questions = new ArrayList<Story.Question>();
        var alone = new LinkedHashMap<String, List<String>>();
        int reminders = 0;
        for (var word : muzzle.words()) {
            var occasion = occasion(word);
            if (occasion.startsWith("question")) {
                questions.add(question(word));
            }
            if (occasion.startsWith("pressed") || occasion.startsWith("supervised")) {
                reminders++;
            } else if (word.message().inGroup()) {
                inGroup.add(word);
            } else {
                alone.computeIfAbsent(occasion, none -> new ArrayList<>())
                        .add(word.message().text());
            }
        }
        return new Story(
                file,
                group.name(),
                entries.get(0).at().toLocalDate(),
                entries.get(entries.size() - 1).at().toLocalDate(),
                entries.size(),
                (int) entries.stream().map(Entry::name).distinct().count(),
                transcript.notices(),
                (int) entries.stream().filter(Entry::voice).count(),
                transcript.dated(),
                List.copyOf(opened.values()),
                questions,
                days(entries, inGroup),
                alone.entrySet().stream()
                        .map(kind -> new Story.Privately(
                                kind.getKey(),
                                kind.getValue().size(),
                                shown(kind.getValue().get(0))))
                        .toList(),
                reminders,
                joined,
                understood,
                silent,
                silentCount,
                transcript.unread().stream()
                        .map(line -> new linli.rules.transcript.Unread(line.line(), shown(line.text()), line.why()))
                        .toList(),
                engine.failures());
    }

    private List<Story.Day> days(List<Entry> entries, List<Captured.Word> inGroup) {
        var messages = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.at().toLocalDate(), TreeMap::new, Collectors.counting()));
        var tickets = opened.values().stream()
                .collect(Collectors.groupingBy(ticket -> day(ticket.at()), Collectors.counting()));
        var said = inGroup.stream().collect(Collectors.groupingBy(word -> day(word.at())));
        var all = new java.util.TreeSet<>(messages.keySet());
        all.addAll(said.keySet());
        return all.stream()
                .map(day -> new Story.Day(
                        day,
                        messages.getOrDefault(day, 0L).intValue(),
                        tickets.getOrDefault(day, 0L).intValue(),
                        said.getOrDefault(day, List.of()).stream()
                                .map(word -> new Story.Line(
                                        word.at(), "", shown(word.message().text())))
                                .toList()))
                .toList();
    }

    private Story.Question question(Captured.Word word) {
        var about = Optional.ofNullable(word.message().replyTo()).map(heard::get);
        return new Story.Question(
                word.at(),
                about.map(entry -> aliases.of(entry.name())).orElse(""),
                about.map(this::shown).orElse(""),
                shown(word.message().text()));
    }

    private String occasion(Captured.Word word) {
        return voice.find(Long.parseLong(
                        word.message().id().substring(word.message().id().lastIndexOf('-') + 1)))
                .map(Said::occasion)
                .orElse("");
    }

    /** Whoever the directory knows by this name speaks as themselves, so that staff are heard as staff. */
    private String address(String name) {
        return names.computeIfAbsent(
                name,
                any -> directory.membersOf(group.id()).stream()
                        .filter(member -> isCalled(member, name))
                        .findFirst()
                        .flatMap(member -> directory.addressOf(member.id(), group.channel()))
                        .orElseGet(() -> "trial-" + names.size()));
    }

    private static boolean isCalled(Member member, String name) {
        return name.equals(member.nickname())
                || name.equals(member.name())
                || member.isStaff() && member.nickname().length() > 1 && name.contains(member.nickname());
    }

    /** Staff are told by their office, everybody else by title or number. */
    private Aliases aliases() {
        var made = new Aliases(number -> phrases.say("try.resident", "number", number));
        directory.members().stream()
                .filter(Member::isStaff)
                .forEach(member -> member.offices().stream()
                        .filter(office -> office.role().isStaff())
                        .findFirst()
                        .ifPresent(held -> {
                            var office = directory
                                    .unit(held.unit())
                                    .map(unit -> unit.name())
                                    .orElseGet(() -> directory
                                                    .places()
                                                    .find(held.place())
                                                    .map(Place::name)
                                                    .orElse("")
                                            + held.role().chinese());
                            made.call(member.nickname(), office);
                            if (member.name() != null) {
                                made.call(member.name(), office);
                            }
                        }));
        return made;
    }

    private String alias(Member member) {
        return aliases.of(member.nickname());
    }

    private String shown(Entry entry) {
        var marks = (entry.pictures() > 0 ? phrases.say("page.last_photo") : "")
                + (entry.voice() ? phrases.say("try.voice") : "");
        return shown(entry.text()) + marks;
    }

    /** As strangers may read it. */
    private String shown(String text) {
        return Mask.forGroup(aliases.in(Inbox.cut(Chat.clean(text))));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
