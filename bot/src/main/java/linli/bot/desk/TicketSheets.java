package linli.bot.desk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.directory.Unit;
import linli.bot.photo.Photos;
import linli.bot.ticket.History;
import linli.bot.ticket.Moment;
import linli.bot.ticket.Teller;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.TicketEvent;
import linli.bot.voice.Phrases;
import linli.rules.Rulebook;
import linli.rules.classify.Category;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.HandBackReason;
import linli.rules.lifecycle.State;
import linli.rules.locate.Signs;
import linli.rules.route.Duty;
import org.springframework.stereotype.Component;

/** Writes tickets out for the board. Real names of people never stand on it. */
@Component
class TicketSheets {
    private static final int TITLE = 60;

    private final TicketBoard tickets;
    private final Directory directory;
    private final Photos photos;
    private final Teller teller;
    private final Reasons reasons;
    private final Rulebook rulebook;
    private final PictureNotes pictures;
    private final Phrases phrases;
    private final InstantSource time;

    TicketSheets(
            TicketBoard tickets,
            Directory directory,
            Photos photos,
            Teller teller,
            Reasons reasons,
            Rulebook rulebook,
            PictureNotes pictures,
            Phrases phrases,
            InstantSource time) {
        this.tickets = tickets;
        this.directory = directory;
        this.photos = photos;
        this.teller = teller;
        this.reasons = reasons;
        this.rulebook = rulebook;
        this.pictures = pictures;
        this.phrases = phrases;
        this.time = time;
    }

    TicketCard card(Ticket ticket) {
        return new TicketCard(
                ticket.number(),
                title(ticket),
                ticket.category(),
                teller.categoryExactly(ticket),
                TicketCard.Grade.of(ticket.urgency()),
                teller.whereExactly(ticket),
                ticket.state(),
                who(ticket.handling().assignee()),
                ticket.openedAt(),
                ticket.due().at(),
                isOverdue(ticket),
                Stream.of(Moment.values())
                        .flatMap(moment -> tickets.photos(ticket.id(), moment).stream())
                        .toList(),
                tickets.supporters(ticket.id()).size());
    }

    /** @param seat who looks; empty for nobody in particular */
    TicketSheet sheet(Ticket ticket, Optional<Member> seat) {
        var before = tickets.photos(ticket.id(), Moment.BEFORE);
        var after = tickets.photos(ticket.id(), Moment.AFTER);
        var finding = ticket.finding();
        var handling = ticket.handling();
        return new TicketSheet(
                ticket.number(),
                title(ticket),
                finding.text(),
                ticket.category(),
                teller.categoryExactly(ticket),
                branch(ticket),
                finding.nature() == null ? null : finding.nature().chinese(),
                TicketCard.Grade.of(ticket.urgency()),
                teller.whereExactly(ticket),
                finding.placeWords(),
                directory.group(ticket.group()).map(Group::name).orElse(null),
                ticket.reporter() == null ? null : nickname(ticket.reporter()),
                ticket.state(),
                ticket.state().chinese(),
                handling.since(),
                handling.tier().chinese(),
                handling.track().chinese(),
                who(handling.assignee()),
                handling.support().stream().map(this::who).toList(),
                because(handling.dutyRow()),
                Optional.ofNullable(handling.mergedInto())
                        .flatMap(tickets::find)
                        .map(Ticket::number)
                        .orElse(null),
                handling.closingReason() == null
                        ? null
                        : handling.closingReason().chinese(),
                ticket.openedAt(),
                ticket.due().at(),
                isOverdue(ticket),
                reasons.text(ticket),
                reasons.of(ticket),
                regions(ticket),
                before,
                after,
                Stream.concat(before.stream(), after.stream())
                        .distinct()
                        .collect(Collectors.toMap(hash -> hash, hash -> pictures.picture(ticket, hash, seat))),
                tickets.supporters(ticket.id()).size(),
                tickets.history(ticket.id()).stream().map(this::step).toList());
    }

    private List<TicketSheet.Region> regions(Ticket ticket) {
        var shown = ticket.finding().evidence().values().stream()
                .flatMap(List::stream)
                .toList();
        return tickets.photos(ticket.id(), Moment.BEFORE).stream()
                .flatMap(photo -> photos.lines(photo).stream()
                        .filter(line -> shown.contains(Signs.IN_PICTURE + line.text()))
                        .map(line -> new TicketSheet.Region(photo, line.text(), line.box())))
                .toList();
    }

    private TicketSheet.Step step(History line) {
        boolean isBot = line.actor().equals(TicketEvent.BOT);
        return new TicketSheet.Step(
                line.action(),
                line.action().chinese(),
                isBot,
                isBot ? "" : nickname(line.actor()),
                isBot ? null : line.actor(),
                line.from(),
                chinese(line.from()),
                line.to(),
                chinese(line.to()),
                reason(line),
                line.note(),
                line.at());
    }

    private String title(Ticket ticket) {
        var first = ticket.finding().text().strip().lines().findFirst().orElse("");
        if (first.isEmpty()) {
            return teller.what(ticket);
        }
        return first.codePointCount(0, first.length()) <= TITLE
                ? first
                : first.substring(0, first.offsetByCodePoints(0, TITLE)) + "…";
    }

    private boolean isOverdue(Ticket ticket) {
        return ticket.due().at() != null
                && !ticket.state().isOver()
                && time.instant().isAfter(ticket.due().at());
    }

    private String branch(Ticket ticket) {
        return rulebook.category(ticket.category())
                .map(Category::parent)
                .map(rulebook.branches()::get)
                .orElse(null);
    }

    /** The row's name, so that it is found in the file, and its sentence. */
    private String because(String row) {
        return rulebook.duties().stream()
                .filter(duty -> duty.row().equals(row))
                .map(Duty::because)
                .filter(words -> words != null && !words.isBlank())
                .findFirst()
                .orElse(row);
    }

    private String field(String key) {
        return switch (Field.valueOf(key.toUpperCase(java.util.Locale.ROOT))) {
            case KIND -> phrases.say("why.kind");
            case NATURE -> phrases.say("why.nature");
            case CATEGORY -> phrases.say("why.category");
            case PLACE -> phrases.say("why.place");
            case URGENCY -> phrases.say("why.urgency");
            case ASSIGNEE -> phrases.say("why.assignee");
        };
    }

    /** A code becomes its words; what was written in words stays. */
    private String reason(History line) {
        var reason = line.reason();
        if (line.action() == Action.CORRECT && reason != null) {
            return Stream.of(reason.split(",")).map(this::field).collect(Collectors.joining(phrases.say("list.comma")));
        }
        return Stream.<Stream<String>>of(
                        named(ClosingReason.values(), reason, ClosingReason::chinese),
                        named(HandBackReason.values(), reason, HandBackReason::chinese))
                .flatMap(words -> words)
                .findFirst()
                .orElse(reason);
    }

    private static <E extends Enum<E>> Stream<String> named(
            E[] all, String code, java.util.function.Function<E, String> chinese) {
        return Stream.of(all).filter(one -> one.name().equals(code)).map(chinese);
    }

    private String who(String memberOrUnit) {
        return memberOrUnit == null
                ? null
                : directory.unit(memberOrUnit).map(Unit::name).orElseGet(() -> nickname(memberOrUnit));
    }

    private String nickname(String member) {
        return directory.member(member).map(Member::nickname).orElseGet(() -> phrases.say("page.nobody_known"));
    }

    private static String chinese(State state) {
        return state == null ? null : state.chinese();
    }
}
