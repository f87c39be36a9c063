package linli.bot.post;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.ticket.Teller;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.voice.Phrases;
import linli.bot.voice.Saying;
import linli.bot.voice.Voice;
import linli.rules.Rulebook;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.State;
import org.springframework.stereotype.Component;

/** 每日播报: what came in, what is being done, what is done, and where everybody can help. A day without any of it stays silent. */
@Component
class DigestPost implements Post {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_LINES = 5;
    /** 走失、寻物、招领: many eyes help. */
    private static final String LOST = "J04";

    private final TicketBoard board;
    private final Directory directory;
    private final Teller teller;
    private final Phrases phrases;
    private final Voice voice;
    private final PostedStore posted;
    private final Rulebook rulebook;
    private final InstantSource time;

    DigestPost(
            TicketBoard board,
            Directory directory,
            Teller teller,
            Phrases phrases,
            Voice voice,
            PostedStore posted,
            Rulebook rulebook,
            InstantSource time) {
        this.board = board;
        this.directory = directory;
        this.teller = teller;
        this.phrases = phrases;
        this.voice = voice;
        this.posted = posted;
        this.rulebook = rulebook;
        this.time = time;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public void run(Instant due) {
        directory.groups().stream().filter(group -> !group.isStaffGroup()).forEach(group -> post(group, due));
    }

    private void post(Group group, Instant due) {
        var day = LocalDate.ofInstant(due, rulebook.timetable().zone());
        var text = text(group, due);
        if (!text.isEmpty() && posted.first(name(), group.id(), day.toString(), time.instant())) {
            voice.postToGroup(group, Saying.of("digest", "digest-" + group.id() + "-" + day, text));
        }
    }

    private String text(Group group, Instant due) {
        var handled = board.unfinished(group.id()).stream()
                .filter(DigestPost::isBeingHandled)
                .sorted(Comparator.comparingInt(Ticket::number))
                .toList();
        var done = today(group, due, Action.RESOLVE);
        var fresh = where(today(group, due, Action.CONFIRM), ticket -> !done.contains(ticket));
        var working = where(handled, ticket -> !fresh.contains(ticket));
        var wanted = where(handled, ticket -> ticket.category().equals(LOST));
        if (fresh.isEmpty() && done.isEmpty()) {
            return "";
        }
        var lines = new ArrayList<String>();
        lines.add(phrases.say("digest.title", "group", group.name(), "date", teller.date(due)));
        part(lines, "digest.fresh", fresh);
        part(lines, "digest.working", working);
        part(lines, "digest.done", done);
        part(lines, "digest.wanted", wanted);
        lines.add(phrases.say("digest.thanks"));
        return String.join("\n", lines);
    }

    private void part(List<String> lines, String key, List<Ticket> tickets) {
        if (!tickets.isEmpty()) {
            lines.add(phrases.say(key, "count", tickets.size()));
            tickets.stream()
                    .limit(MOST_LINES)
                    .forEach(ticket -> lines.add(phrases.say(
                            ticket.state() == State.RESOLVED || ticket.state() == State.CLOSED
                                    ? "digest.done_line"
                                    : "digest.line",
                            "number",
                            ticket.number(),
                            "what",
                            teller.what(ticket),
                            "who",
                            teller.who(ticket),
                            "state",
                            ticket.state().chinese())));
            if (tickets.size() > MOST_LINES) {
                lines.add(phrases.say("digest.more", "count", tickets.size() - MOST_LINES));
            }
        }
    }

    private List<Ticket> today(Group group, Instant due, Action action) {
        return where(
                board.acted(group.id(), action, due.minus(DAY), due),
                ticket -> !ticket.state().isOver() || ticket.state() == State.CLOSED);
    }

    private static List<Ticket> where(List<Ticket> tickets, Predicate<Ticket> wanted) {
        return tickets.stream().filter(wanted).toList();
    }

    private static boolean isBeingHandled(Ticket ticket) {
        return switch (ticket.state()) {
            case REGISTERED, DISPATCHED, ACCEPTED, PARKED -> true;
            case OPEN, RESOLVED, CLOSED, REJECTED, MERGED, WITHDRAWN -> false;
        };
    }
}
