package linli.bot.announce;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.directory.Member;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.TicketEvent;
import linli.bot.voice.Saying;
import linli.bot.voice.Voice;
import linli.rules.locate.Place;
import org.springframework.stereotype.Component;

/** Who is meant by "the reporter", "the owner", "whoever has it", and a way to speak to them about one event. */
@Component
class Audience {
    private final Directory directory;
    private final TicketBoard board;
    private final Voice voice;

    Audience(Directory directory, TicketBoard board, Voice voice) {
        this.directory = directory;
        this.board = board;
        this.voice = voice;
    }

    Optional<Member> reporter(Ticket ticket) {
        return Optional.ofNullable(ticket.reporter()).flatMap(directory::member).filter(member -> !member.silenced());
    }

    List<Member> supporters(Ticket ticket) {
        return board.supporters(ticket.id()).stream()
                .flatMap(id -> directory.member(id).stream())
                .filter(member -> !member.silenced())
                .toList();
    }

    Optional<Group> group(Ticket ticket) {
        return directory.group(ticket.group());
    }

    List<Member> owner(Ticket ticket) {
        return group(ticket).flatMap(group -> directory.member(group.owner())).stream()
                .toList();
    }

    List<Member> deputies(Ticket ticket) {
        return group(ticket).stream()
                .flatMap(group -> group.deputies().stream())
                .flatMap(id -> directory.member(id).stream())
                .toList();
    }

    /** The worker who has it, or everybody of the unit that has it. */
    List<Member> assignee(Ticket ticket) {
        var id = ticket.handling().assignee();
        return id == null ? List.of() : directory.member(id).map(List::of).orElseGet(() -> directory.membersOfUnit(id));
    }

    /** Grid heads of the place, and the secretary. */
    Set<Member> heads(Ticket ticket) {
        var grid = directory.places().gridOf(ticket.place()).map(Place::id).orElse("");
        var heads = Stream.concat(directory.headsOf(grid).stream(), directory.secretary(ticket.community()).stream());
        return new LinkedHashSet<>(heads.toList());
    }

    /** @param once distinguishes several sentences about one event */
    void tell(
            Member member,
            TicketEvent event,
            String occasion,
            String text,
            java.util.function.UnaryOperator<Saying> how) {
        var saying = Saying.of(occasion, once(event, occasion), text)
                .about(event.ticket().id());
        voice.toMember(member, group(event.ticket()).orElse(null), how.apply(saying));
    }

    void tell(Member member, TicketEvent event, String occasion, String text) {
        tell(member, event, occasion, text, saying -> saying);
    }

    /** One event of one ticket is one version of it, so a repeated delivery finds the sentence already said. */
    static String once(TicketEvent event, String occasion) {
        return occasion + "-" + event.ticket().id() + "-" + event.ticket().version();
    }
}
