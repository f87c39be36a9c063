package linli.bot.points;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import linli.bot.directory.Directory;
import linli.bot.ticket.Ticket;
import linli.bot.ticket.TicketBoard;
import linli.bot.ticket.TicketEvent;
import linli.rules.classify.Kind;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.State;
import linli.rules.points.Fact;
import linli.rules.points.Scoring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which event earns what: points come when something proves true or is adopted, and go when it does not hold. */
@Component
class Scorer {
    /** What is earned because the matter is true. */
    private static final Set<Fact> TRUTH = EnumSet.of(Fact.REPORT, Fact.IDEA, Fact.MERGED, Fact.SUPPORT, Fact.PROOF);
    /** What is earned because of how it ended. */
    private static final Set<Fact> RESULT = EnumSet.of(Fact.SUGGESTION, Fact.ENQUIRY);

    private final Ledger ledger;
    private final TicketBoard board;
    private final Directory directory;

    Scorer(Ledger ledger, TicketBoard board, Directory directory) {
        this.ledger = ledger;
        this.board = board;
        this.directory = directory;
    }

    @EventListener
    void on(TicketEvent event) {
        var ticket = event.ticket();
        switch (event.action()) {
            case CONFIRM -> {
                prove(ticket);
                share(ticket);
            }
            case ATTACH, SECOND -> more(ticket);
            case MERGE -> share(leading(ticket));
            case LEAVE -> ledger.takeBack(ticket, event.actor());
            case REJECT, WITHDRAW, UNDO, SPLIT -> takeBack(ticket);
            case CLOSE -> close(ticket);
            case REOPEN -> giveBack(ticket);
            case REPORT,
                    CORRECT,
                    DISPATCH,
                    UNROUTED,
                    ASSIGN,
                    ESCALATE,
                    ACCEPT,
                    HAND_BACK,
                    ASK_EXTENSION,
                    EXTEND,
                    ASK_PARKING,
                    PARK,
                    DENY,
                    RESUME,
                    RESOLVE,
                    REWORK,
                    DISPUTE,
                    REMIND,
                    SUPERVISE -> {}
        }
    }

    private void prove(Ticket ticket) {
        if (ticket.kind() == Kind.REPORT) {
            earn(ticket.reporter(), Scoring.report(ticket.urgency()), ticket);
            witness(ticket);
        } else if (ticket.kind() == Kind.SUGGESTION) {
            earn(ticket.reporter(), Fact.IDEA, ticket);
        }
    }

    private void more(Ticket ticket) {
        if (ticket.kind() == Kind.REPORT && isTrue(ticket)) {
            witness(ticket);
            share(ticket);
        }
    }

    private void witness(Ticket ticket) {
        board.firstWitness(ticket.id()).ifPresent(witness -> earn(witness, Fact.PROOF, ticket));
    }

    /** Something for everybody who told the same; telling it oneself again is worth nothing. */
    private void share(Ticket leading) {
        if (leading.kind() == Kind.REPORT && isTrue(leading)) {
            var served = new HashSet<String>();
            served.add(leading.reporter());
            for (var duplicate : below(leading)) {
                if (duplicate.reporter() != null && served.add(duplicate.reporter())) {
                    earn(duplicate.reporter(), Fact.MERGED, duplicate);
                }
            }
            board.supporters(leading.id()).stream()
                    .filter(served::add)
                    .forEach(supporter -> earn(supporter, Fact.SUPPORT, leading));
        }
    }

    private void close(Ticket ticket) {
        var reason = ticket.handling().closingReason();
        if (isTrue(ticket)) {
            ledger.takeBack(ticket, isAdopted(reason) ? Set.of() : RESULT);
        } else {
            takeBack(ticket);
        }
        if (isAdopted(reason) && ticket.kind() == Kind.SUGGESTION) {
            earn(ticket.reporter(), Fact.SUGGESTION, ticket);
        } else if (isAdopted(reason) && ticket.kind() == Kind.ENQUIRY) {
            earn(ticket.reporter(), Fact.ENQUIRY, ticket);
        }
    }

    private void takeBack(Ticket ticket) {
        ledger.takeBack(ticket, EnumSet.allOf(Fact.class));
        below(ticket).forEach(duplicate -> ledger.takeBack(duplicate, EnumSet.allOf(Fact.class)));
    }

    /** It was closed as untrue and is open again: as if it had not been closed. */
    private void giveBack(Ticket ticket) {
        ledger.giveBack(ticket, TRUTH, this::counts);
        below(ticket).forEach(duplicate -> ledger.giveBack(duplicate, TRUTH, this::counts));
    }

    private void earn(String member, Fact fact, Ticket ticket) {
        directory.member(member).ifPresent(who -> ledger.earn(who, fact, ticket));
    }

    private boolean counts(String member) {
        return directory.member(member).filter(ledger::counts).isPresent();
    }

    private Ticket leading(Ticket merged) {
        var leading = merged;
        while (leading.state() == State.MERGED) {
            leading = board.find(leading.handling().mergedInto()).orElseThrow();
        }
        return leading;
    }

    /** Everything joined to a ticket, also by way of another one. */
    private List<Ticket> below(Ticket ticket) {
        var below = new ArrayList<Ticket>();
        for (var duplicate : board.mergedInto(ticket.id())) {
            below.add(duplicate);
            below.addAll(below(duplicate));
        }
        return below;
    }

    private static boolean isTrue(Ticket ticket) {
        return switch (ticket.state()) {
            case OPEN, REJECTED, MERGED, WITHDRAWN -> false;
            case REGISTERED, DISPATCHED, ACCEPTED, RESOLVED, PARKED -> true;
            case CLOSED -> ticket.handling().closingReason().provedTrue();
        };
    }

    private static boolean isAdopted(ClosingReason reason) {
        return reason == ClosingReason.SOLVED
                || reason == ClosingReason.PARTLY_SOLVED
                || reason == ClosingReason.ANSWERED;
    }
}
