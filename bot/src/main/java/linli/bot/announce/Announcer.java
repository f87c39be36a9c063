package linli.bot.announce;

import linli.bot.ticket.TicketEvent;
import linli.rules.lifecycle.State;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which event is told to whom. It only writes rows; {@code voice} decides when they go out. */
@Component
class Announcer {
    private final ToResidents residents;
    private final ToOwner owner;
    private final ToAssignee assignee;
    private final ToHeads heads;
    private final HeldPhotos held;

    Announcer(ToResidents residents, ToOwner owner, ToAssignee assignee, ToHeads heads, HeldPhotos held) {
        this.residents = residents;
        this.owner = owner;
        this.assignee = assignee;
        this.heads = heads;
        this.held = held;
    }

    @EventListener
    void on(TicketEvent event) {
        switch (event.action()) {
            case REPORT -> {
                residents.received(event);
                owner.card(event);
            }
            case ATTACH -> {
                assignee.more(event);
                held.ask(event);
            }
            case SECOND -> {
                residents.joined(event);
                held.ask(event);
            }
            case CORRECT -> {
                residents.corrected(event);
                owner.corrected(event);
                assignee.more(event);
            }
            case CONFIRM, LEAVE, SPLIT, DENY, RESUME, EXTEND -> told(event);
            case REJECT -> residents.rejected(event);
            case MERGE -> residents.merged(event);
            case WITHDRAW -> {
                residents.withdrawn(event);
                owner.withdrawn(event);
            }
            case DISPATCH, ASSIGN, ESCALATE -> {
                assignee.relieved(event);
                assignee.card(event);
                residents.dispatched(event);
            }
            case UNROUTED -> owner.nobody(event);
            case ACCEPT -> residents.accepted(event);
            case HAND_BACK -> owner.handedBack(event);
            case ASK_EXTENSION, ASK_PARKING -> heads.asked(event);
            case PARK -> {
                told(event);
                residents.parked(event);
            }
            case RESOLVE -> {
                residents.resolved(event);
                held.ask(event);
                owner.resolved(event);
            }
            case REWORK -> assignee.card(event);
            case DISPUTE -> {
                assignee.card(event);
                owner.disputed(event);
            }
            case CLOSE -> residents.closed(event);
            case REOPEN -> assignee.card(event);
            case REMIND -> pressed(event);
            case SUPERVISE -> {
                pressed(event);
                heads.supervised(event);
            }
            case UNDO -> assignee.relieved(event);
        }
    }

    private void told(TicketEvent event) {
        switch (event.action()) {
            case SPLIT -> residents.split(event);
            case DENY, RESUME, EXTEND, PARK -> assignee.decided(event);
            default -> { // 立案 and 另开 say nothing by themselves: the dispatch or the new report that follows does
            }
        }
    }

    private void pressed(TicketEvent event) {
        var state = event.ticket().state();
        if (state == State.OPEN || state == State.REGISTERED) {
            owner.pressed(event);
        } else {
            assignee.pressed(event);
        }
    }
}
