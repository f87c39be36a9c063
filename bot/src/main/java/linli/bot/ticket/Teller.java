package linli.bot.ticket;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import linli.bot.directory.Directory;
import linli.bot.directory.Office;
import linli.bot.voice.Phrases;
import linli.rules.Rulebook;
import linli.rules.classify.Category;
import linli.rules.locate.Place;
import linli.rules.locate.PlaceKind;
import org.springframework.stereotype.Component;

/** Tells what, where, who and when of a ticket in words a person may read: no names, nothing finer than the building. */
@Component
public class Teller {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);

    /** A card is read on a phone; who needs more asks. */
    private static final int QUOTED = 300;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

    private final Directory directory;
    private final Rulebook rulebook;
    private final Phrases phrases;

    Teller(Directory directory, Rulebook rulebook, Phrases phrases) {
        this.directory = directory;
        this.rulebook = rulebook;
        this.phrases = phrases;
    }

    /** 3栋 楼道灯/路灯不亮; for discreet matters the branch only. */
    public String what(Ticket ticket) {
        return phrases.say("ticket.what", "place", where(ticket), "category", category(ticket));
    }

    /** Never finer than the building; where the group is not at home in that estate, with the estate's name. */
    public String where(Ticket ticket) {
        var places = directory.places();
        var estate = places.estateOf(ticket.place()).map(Place::id).orElse("");
        var atHome = directory
                .group(ticket.group())
                .filter(group -> places.isWithin(group.place(), estate))
                .isPresent();
        var building = places.nearest(ticket.place(), PlaceKind.BUILDING).map(Place::id);
        return atHome ? places.publicName(ticket.place()) : places.fullName(building.orElse(ticket.place()));
    }

    /** As staff read it, down to the entrance. */
    public String whereExactly(Ticket ticket) {
        var place = directory.places().fullName(ticket.place());
        var words = ticket.finding().placeWords();
        return words == null || place.endsWith(words)
                ? place
                : phrases.say("ticket.where", "place", place, "words", words);
    }

    public String category(Ticket ticket) {
        return rulebook.category(ticket.category())
                .map(c -> c.discreet() ? rulebook.branches().getOrDefault(c.parent(), "") : c.name())
                .orElse(ticket.category());
    }

    /** What somebody said, as a card quotes it: its beginning, where it is long. */
    public static String quote(String words) {
        return words.codePointCount(0, words.length()) <= QUOTED
                ? words
                : words.substring(0, words.offsetByCodePoints(0, QUOTED)) + "…";
    }

    /** As staff read it, discreet matters included. */
    public String categoryExactly(Ticket ticket) {
        return rulebook.category(ticket.category()).map(Category::name).orElse(ticket.category());
    }

    /** The role or unit that has it: 第一网格网格员, 锦绣物业; nobody yet otherwise. */
    public String who(Ticket ticket) {
        var assignee = ticket.handling().assignee();
        if (assignee == null) {
            return phrases.say("ticket.nobody");
        }
        return directory
                .unit(assignee)
                .map(unit -> unit.name())
                .or(() -> directory
                        .member(assignee)
                        .flatMap(member -> member.offices().stream()
                                .filter(office -> office.role().isStaff())
                                .findFirst()
                                .map(this::office)))
                .orElseGet(() -> phrases.say("ticket.somebody"));
    }

    /** 11月18日 17:30, on the community's clock. */
    public String when(Instant at) {
        return at == null
                ? phrases.say("ticket.no_date")
                : WHEN.format(at.atZone(rulebook.timetable().zone()));
    }

    /** 11月18日. */
    public String date(Instant at) {
        return DATE.format(at.atZone(rulebook.timetable().zone()));
    }

    private String office(Office office) {
        var place = directory.places().find(office.place()).map(Place::name).orElse("");
        return place + office.role().chinese();
    }
}
