package linli.bot.points;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import linli.bot.directory.Member;
import linli.bot.ticket.Actor;
import linli.bot.ticket.Ticket;
import linli.rules.Rulebook;
import linli.rules.points.Award;
import linli.rules.points.Fact;
import linli.rules.points.PointsRule;
import linli.rules.points.Scoring;
import linli.rules.points.Section;
import linli.rules.points.Week;
import org.springframework.stereotype.Component;

/** Every point comes from a rule and a fact, is booked twice, and can be taken back. Nothing is ever changed in place. */
@Component
public class Ledger {
    private final LedgerStore store;
    private final Rulebook rulebook;
    private final InstantSource time;

    Ledger(LedgerStore store, Rulebook rulebook, InstantSource time) {
        this.store = store;
        this.rulebook = rulebook;
        this.time = time;
    }

    /** Whether a member's deeds are counted: asked to be, is no staff, and has not asked to be forgotten. */
    public boolean counts(Member member) {
        return member.optedIn() && !member.isStaff() && !member.silenced();
    }

    /**
     * A volunteer's service that the owner saw: patrol, an event, a helping hand. The same command twice counts once.
     *
     * @param rule id of a service rule, or its fact: {@code patrol}
     * @return 0 points where a cap is reached; empty where nothing is counted: staff, not opted in, or the owner's own deed
     * @throws IllegalArgumentException when no service rule is called so
     */
    public Optional<Award> service(Member member, String rule, Actor owner) {
        var by = serviceRule(rule);
        if (!counts(member) || owner.member() != null && owner.member().id().equals(member.id())) {
            return Optional.empty();
        }
        var now = time.instant();
        var cause = owner.cause() == null ? now.toString() : owner.cause();
        var transfer = "service:"
                + UUID.nameUUIDFromBytes(
                        String.join("\n", member.id(), by.id(), cause).getBytes(StandardCharsets.UTF_8));
        var award = Scoring.award(member.id(), by, earnedToday(member, now), earnedThisWeek(member, now));
        store.insert(Posting.of(transfer, award, member.community(), null, now));
        return Optional.of(award);
    }

    /** Points of all time. */
    public int balance(String member) {
        return store.balance(member);
    }

    /** Leaving with the balance erased. Leaving with it kept is opting out. */
    public void erase(String member) {
        store.erase(member);
    }

    /** Books what a member earns by a ticket, unless it is booked already and was not taken back. */
    void earn(Member member, Fact fact, Ticket ticket) {
        var name = name(fact, ticket, member.id());
        if (counts(member) && !stands(name, ticket)) {
            var now = time.instant();
            Scoring.award(member.id(), fact, rulebook.points(), earnedToday(member, now), earnedThisWeek(member, now))
                    .map(award -> Posting.of(round(name, ticket), award, ticket.community(), ticket.id(), now))
                    .ifPresent(store::insert);
        }
    }

    /** Takes back what a ticket has brought to anybody by these facts. */
    void takeBack(Ticket ticket, Set<Fact> facts) {
        standing(ticket).stream()
                .filter(posting -> isBy(facts, posting))
                .forEach(posting -> store.insert(posting.back(time.instant())));
    }

    /** Takes back what a ticket has brought to one member. */
    void takeBack(Ticket ticket, String member) {
        standing(ticket).stream()
                .filter(posting -> posting.member().equals(member))
                .forEach(posting -> store.insert(posting.back(time.instant())));
    }

    /** Books once more what was taken back last, to those whose deeds still count. */
    void giveBack(Ticket ticket, Set<Fact> facts, Predicate<String> members) {
        var postings = store.ofTicket(ticket.id());
        var names = postings.stream().map(Ledger::name).distinct().toList();
        for (var name : names) {
            postings.stream()
                    .filter(posting -> name(posting).equals(name) && !posting.isBack())
                    .reduce((earlier, later) -> later)
                    .filter(posting -> isBy(facts, posting) && members.test(posting.member()) && !stands(name, ticket))
                    .ifPresent(posting -> store.insert(posting.again(round(name, ticket), time.instant())));
        }
    }

    private PointsRule serviceRule(String name) {
        return rulebook.points().stream()
                .filter(rule -> rule.section() == Section.SERVICE)
                .filter(rule -> rule.id().equals(name) || rule.when().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service rule is called \"" + name + "\""));
    }

    private Map<String, Integer> earnedToday(Member member, Instant now) {
        var zone = rulebook.timetable().zone();
        return store.earnedSince(
                member.id(), LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant());
    }

    private Map<String, Integer> earnedThisWeek(Member member, Instant now) {
        return store.earnedSince(
                member.id(), Week.of(now, rulebook.timetable().zone()).from());
    }

    private boolean stands(String name, Ticket ticket) {
        return standing(ticket).stream().anyMatch(posting -> name(posting).equals(name));
    }

    private List<Posting> standing(Ticket ticket) {
        var postings = store.ofTicket(ticket.id());
        var back =
                postings.stream().filter(Posting::isBack).map(Posting::transfer).collect(Collectors.toSet());
        return postings.stream()
                .filter(posting -> !posting.isBack()
                        && !back.contains(posting.back(posting.at()).transfer()))
                .toList();
    }

    /** The next transfer of that name: a deed that was taken back can be earned again. */
    private String round(String name, Ticket ticket) {
        long before = store.ofTicket(ticket.id()).stream()
                .filter(posting -> name(posting).equals(name) && !posting.isBack())
                .count();
        return name + "#" + (before + 1);
    }

    private static String name(Posting posting) {
        return posting.transfer().substring(0, posting.transfer().lastIndexOf('#'));
    }

    private static String name(Fact fact, Ticket ticket, String member) {
        return family(fact) + ":" + ticket.id() + ":" + member;
    }

    private static boolean isBy(Set<Fact> facts, Posting posting) {
        return facts.stream().anyMatch(fact -> posting.transfer().startsWith(family(fact) + ":"));
    }

    /** A report is one deed, however urgent. */
    private static String family(Fact fact) {
        return switch (fact) {
            case REPORT, REPORT_URGENT, REPORT_DANGER -> Fact.REPORT.word();
            default -> fact.word();
        };
    }
}
