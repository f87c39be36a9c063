package linli.bot.ticket;

import java.time.Instant;
import linli.rules.classify.Kind;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.State;

/**
 * 工单. Read from its row, never changed in place: every change is an update that matches {@code version}.
 *
 * @param id key
 * @param community id of the 社区
 * @param number what people call it, counted per community from 1
 * @param group id of the group it was heard in
 * @param reporter member id, or null once erased
 * @param openedAt when
 * @param finding what it is about
 * @param handling where it stands
 * @param due its clock
 * @param version counts changes
 */
public record Ticket(
        long id,
        String community,
        int number,
        String group,
        String reporter,
        Instant openedAt,
        Finding finding,
        Handling handling,
        Due due,
        int version) {

    public State state() {
        return handling.state();
    }

    public Kind kind() {
        return finding.kind();
    }

    public String category() {
        return finding.category();
    }

    public String place() {
        return finding.place();
    }

    public Urgency urgency() {
        return finding.urgency();
    }

    Ticket with(Finding other) {
        return new Ticket(id, community, number, group, reporter, openedAt, other, handling, due, version);
    }

    Ticket with(Handling other) {
        return new Ticket(id, community, number, group, reporter, openedAt, finding, other, due, version);
    }

    Ticket with(Due other) {
        return new Ticket(id, community, number, group, reporter, openedAt, finding, handling, other, version);
    }

    Ticket next() {
        return new Ticket(id, community, number, group, reporter, openedAt, finding, handling, due, version + 1);
    }
}
