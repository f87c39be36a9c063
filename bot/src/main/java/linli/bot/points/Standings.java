package linli.bot.points;

import java.util.HashMap;
import java.util.List;
import linli.bot.directory.Directory;
import linli.bot.directory.Member;
import linli.rules.points.Ranking;
import linli.rules.points.Total;
import linli.rules.points.Week;
import org.springframework.stereotype.Component;

/** The board of a week. Only those are on it who asked to be; a correction counts in the week it is made. */
@Component
public class Standings {
    private final LedgerStore store;
    private final Ledger ledger;
    private final Directory directory;

    Standings(LedgerStore store, Ledger ledger, Directory directory) {
        this.store = store;
        this.ledger = ledger;
        this.directory = directory;
    }

    /**
     * One line of the board.
     *
     * @param rank from 1; equal points share it
     * @param member id
     * @param nickname as the group knows them
     * @param information points of 社情民意收集
     * @param service points of 志愿服务参与
     * @param total both
     * @param reports how many reports proved true
     * @param suggestions how many suggestions were adopted
     */
    public record Row(
            int rank,
            String member,
            String nickname,
            int information,
            int service,
            int total,
            int reports,
            int suggestions) {}

    /** Everybody of a community who gathered points in a week, best first. */
    public List<Row> week(String community, Week week) {
        var members = new HashMap<String, Member>();
        directory.members().stream()
                .filter(member -> member.community().equals(community) && ledger.counts(member))
                .forEach(member -> members.put(member.id(), member));
        var totals = store.totals(week.from(), week.to()).stream()
                .filter(total -> total.points() > 0 && members.containsKey(total.member()))
                .toList();
        return Ranking.rank(totals).stream()
                .map(ranked -> row(ranked, members.get(ranked.total().member())))
                .toList();
    }

    /** What one member gathered in a week, on the board or not. */
    public Total of(String member, Week week) {
        return store.totals(week.from(), week.to()).stream()
                .filter(total -> total.member().equals(member))
                .findFirst()
                .orElse(new Total(member, 0, 0, 0, 0));
    }

    private static Row row(Ranking.Ranked ranked, Member member) {
        var total = ranked.total();
        return new Row(
                ranked.rank(),
                member.id(),
                member.nickname(),
                total.information(),
                total.service(),
                total.points(),
                total.reports(),
                total.suggestions());
    }
}
