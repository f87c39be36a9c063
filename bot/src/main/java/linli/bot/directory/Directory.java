package linli.bot.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linli.rules.Rulebook;
import linli.rules.locate.Places;
import linli.rules.route.Assignee;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who is talking and who is responsible: people, groups, places, units. Reading costs nothing, a change is seen at once here and
 * within a second by other nodes. An id may be null or unknown: then there is nothing.
 */
@Component
public class Directory {
    private final DirectoryStore store;
    private final Latest latest;
    private final Newcomers newcomers;
    private final TransactionTemplate transactions;
    private final Rulebook rulebook;

    Directory(
            DirectoryStore store,
            Latest latest,
            Newcomers newcomers,
            TransactionTemplate transactions,
            Rulebook rulebook) {
        this.store = store;
        this.latest = latest;
        this.newcomers = newcomers;
        this.transactions = transactions;
        this.rulebook = rulebook;
    }

    public Optional<Member> member(String id) {
        return latest.snapshot().member(id);
    }

    public List<Member> members() {
        return latest.snapshot().roster().members();
    }

    public Optional<Group> group(String id) {
        return latest.snapshot().group(id);
    }

    public List<Group> groups() {
        return latest.snapshot().roster().groups();
    }

    public Optional<Group> groupAt(String channel, String address) {
        return latest.snapshot().groupAt(new Account(channel, address));
    }

    public List<Group> groupsOf(String member) {
        return latest.snapshot().groupsOf(member);
    }

    /** Owner first, then deputies, then everybody else. */
    public List<Member> membersOf(String group) {
        return latest.snapshot().membersOf(group);
    }

    public Optional<Unit> unit(String id) {
        return latest.snapshot().unit(id);
    }

    public List<Unit> units() {
        return latest.snapshot().roster().units();
    }

    public List<Member> membersOfUnit(String unit) {
        return latest.snapshot().membersOfUnit(unit);
    }

    public Places places() {
        return latest.snapshot().places();
    }

    public List<Account> accountsOf(String member) {
        return latest.snapshot().accountsOf(member);
    }

    public Optional<String> addressOf(String member, String channel) {
        return accountsOf(member).stream()
                .filter(account -> account.channel().equals(channel))
                .map(Account::address)
                .findFirst();
    }

    /**
     * Everybody and every unit that can take a ticket of the community; somebody with two roles comes twice.
     *
     * @param openTickets member or unit id → how many they have
     */
    public List<Assignee> assignees(String community, Map<String, Integer> openTickets) {
        return new Assignees(latest.snapshot(), community, openTickets).all();
    }

    /** Whom to call about danger: the grid workers on shift, else their stand-ins, else the grid head, else the secretary. */
    public List<Member> dutyPersons(String grid, Instant at) {
        return onDuty().persons(grid, at);
    }

    /** 网格长, deputies last; where there is none, the secretary. */
    public List<Member> headsOf(String grid) {
        return onDuty().heads(grid);
    }

    public Optional<Member> secretary(String community) {
        return onDuty().secretary(community);
    }

    /**
     * Who wrote this. Somebody unknown becomes a member, and a member the group did not have joins it.
     *
     * @param name what the channel calls them
     * @param group where it was written, or null in a private talk
     */
    public Member recognise(String channel, String address, String name, Group group) {
        return newcomers.recognise(new Account(channel, address), name, group);
    }

    public void silence(String member, boolean silenced) {
        change(() -> store.silence(member, silenced));
    }

    public void optIn(String member, boolean optedIn) {
        change(() -> store.optIn(member, optedIn));
    }

    /** From now on the place is found by this name too; imports leave it alone. */
    public void learnNickname(String place, String nickname) {
        var word = nickname.replaceAll("\\s+", " ").strip();
        if (!word.isEmpty()
                && places().find(place)
                        .filter(known -> !known.name().equals(word))
                        .isPresent()) {
            change(() -> store.lockNicknames(place).ifPresent(names -> store.rename(place, names.learn(word))));
        }
    }

    /** The place is no longer found by this name; names from its file stay. */
    public void forgetNickname(String place, String nickname) {
        change(() -> store.lockNicknames(place).ifPresent(names -> store.rename(place, names.forget(nickname))));
    }

    private void change(Runnable writing) {
        transactions.executeWithoutResult(status -> {
            writing.run();
            latest.changed();
        });
    }

    private OnDuty onDuty() {
        return new OnDuty(latest.snapshot(), rulebook.timetable());
    }
}
