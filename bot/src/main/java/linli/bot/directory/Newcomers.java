package linli.bot.directory;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import linli.rules.text.Chat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down who speaks for the first time, or for the first time in a group. */
@Component
class Newcomers {
    private static final String MARK = "m-";
    private static final int LONGEST = 40;

    private final DirectoryStore store;
    private final Latest latest;
    private final TransactionTemplate transactions;
    private final InstantSource time;

    Newcomers(DirectoryStore store, Latest latest, TransactionTemplate transactions, InstantSource time) {
        this.store = store;
        this.latest = latest;
        this.transactions = transactions;
        this.time = time;
    }

    /** Whether somebody came by speaking and is in no file. */
    static boolean isOne(Member member) {
        return member.id().startsWith(MARK);
    }

    Member recognise(Account account, String name, Group group) {
        var known = latest.snapshot().memberAt(account);
        return known.filter(member -> member.silenced() || isIn(member, group))
                .orElseGet(() -> transactions.execute(status -> welcome(account, name, group)));
    }

    private boolean isIn(Member member, Group group) {
        return group == null
                || latest.snapshot().groupsOf(member.id()).stream()
                        .anyMatch(known -> known.id().equals(group.id()));
    }

    private Member welcome(Account account, String name, Group group) {
        var id = store.memberAt(account).orElseGet(() -> add(account, name, group));
        if (group != null && !group.owner().equals(id)) {
            store.addToGroup(group.id(), id);
        }
        latest.changed();
        return latest.snapshot().member(id).orElseThrow();
    }

    /** Two first messages of one sender may come at once on two nodes: the account's key decides whose row stays. */
    private String add(Account account, String name, Group group) {
        // Never the platform's id: it would tell in every file who is who.
        var id = MARK + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        var community = latest.snapshot().communityOf(group);
        store.addMember(
                new Member(id, community, null, nickname(name, id), List.of(), null, false, false), time.instant());
        if (store.addAccount(id, account)) {
            return id;
        }
        store.removeMember(id);
        return store.memberAt(account).orElseThrow();
    }

    private static String nickname(String name, String otherwise) {
        var visible = Chat.clean(name)
                .replaceAll("[\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\s]+", " ")
                .strip();
        int length = visible.codePointCount(0, visible.length());
        var cut = length <= LONGEST ? visible : visible.substring(0, visible.offsetByCodePoints(0, LONGEST));
        return cut.isEmpty() ? otherwise : cut;
    }
}
