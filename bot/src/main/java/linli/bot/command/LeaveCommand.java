package linli.bot.command;

import linli.bot.directory.Directory;
import linli.bot.directory.Group;
import linli.bot.learning.Understanders;
import linli.bot.photo.Photos;
import linli.bot.ticket.Contribution;
import linli.bot.ticket.Outcome;
import linli.bot.ticket.Report;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.Tickets;
import linli.rules.Understanding;
import linli.rules.Utterance;
import org.springframework.stereotype.Component;

/** 另开 12: what somebody told is another matter than the ticket they were joined to, and gets a number of its own. */
@Component
class LeaveCommand extends OnTicket {
    private final Tickets tickets;
    private final TicketBoard board;
    private final Directory directory;
    private final Understanders understanders;
    private final Photos photos;

    LeaveCommand(
            Tickets tickets,
            TicketBoard board,
            Directory directory,
            Understanders understanders,
            Photos photos,
            Answer answer) {
        super("leave", "另开|不是一件事", board, answer);
        this.tickets = tickets;
        this.board = board;
        this.directory = directory;
        this.understanders = understanders;
        this.photos = photos;
    }

    @Override
    Outcome act(Request request, Ticket ticket, String rest) {
        var brought = board.contribution(ticket.id(), request.member().id());
        var left = tickets.leave(ticket, request.actor());
        var opened = left.isDone() && open(request, ticket, brought);
        return opened ? null : left;
    }

    /** Who only said 我家也是 has nothing to tell of their own; they are no longer counted, and that is all. */
    private boolean open(Request request, Ticket ticket, Contribution brought) {
        var group = directory.group(ticket.group()).orElseThrow();
        var meaning = meaning(request, group, brought);
        if (meaning.kind().opensTicket()) {
            var own = tickets.report(new Report(
                    request.member(),
                    group,
                    meaning,
                    brought.photos(),
                    request.heard().key()));
            brought.messages().forEach(key -> {
                int colon = key.indexOf(':');
                board.link(key.substring(0, colon), key.substring(colon + 1), own.id());
            });
        }
        return meaning.kind().opensTicket();
    }

    private Understanding meaning(Request request, Group group, Contribution brought) {
        return understanders
                .of(group.community())
                .understand(new Utterance(
                        brought.words(),
                        brought.photos().size(),
                        request.member().home(),
                        group.place(),
                        request.member().isStaff(),
                        null,
                        request.heard().sentAt(),
                        photos.lettering(brought.photos())));
    }
}
