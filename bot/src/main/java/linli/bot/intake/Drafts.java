package linli.bot.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import linli.bot.command.Request;
import linli.bot.command.Results;
import linli.bot.ticket.Ticket;
import linli.rules.Rulebook;
import org.springframework.stereotype.Component;

/** Gathers what belongs together, for as long as the timetable says. */
@Component
class Drafts implements Results {
    private final DraftStore store;
    private final Rulebook rulebook;
    private final InstantSource time;

    Drafts(DraftStore store, Rulebook rulebook, InstantSource time) {
        this.store = store;
        this.rulebook = rulebook;
        this.time = time;
    }

    /** What this person has begun here and not yet let lie. */
    Draft of(Message message) {
        return find(message.chat(), message.member().id()).orElseGet(() -> Draft.empty(message));
    }

    void keep(Draft draft) {
        store.replace(draft, time.instant());
    }

    void drop(Draft draft) {
        store.delete(draft.chat(), draft.member());
    }

    /** Drafts whose time has run out. */
    List<Draft> stale() {
        return store.touchedBefore(time.instant().minus(rulebook.timetable().gather()));
    }

    Optional<Instant> nextStale() {
        return store.oldest().map(oldest -> oldest.plus(rulebook.timetable().gather()));
    }

    /** Pictures that arrived shortly before the words. */
    List<String> photosBefore(Message message) {
        var draft = of(message);
        return draft.ticket() == null ? draft.photos() : List.of();
    }

    @Override
    public void await(Request request, Ticket ticket) {
        keep(forResult(request, ticket).asking(Draft.Asked.RESULT));
    }

    @Override
    public void expectMore(Request request, Ticket ticket) {
        keep(forResult(request, ticket));
    }

    private static Draft forResult(Request request, Ticket ticket) {
        var chat = request.group() == null ? Message.PRIVATE : request.group().id();
        return new Draft(chat, request.member().id(), "", List.of(), List.of(), ticket.id(), null, Instant.EPOCH);
    }

    private Optional<Draft> find(String chat, String member) {
        var earliest = time.instant().minus(rulebook.timetable().gather());
        return store.find(chat, member).filter(draft -> !draft.touchedAt().isBefore(earliest));
    }
}
