package linli.bot.points;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linli.rules.points.Section;
import linli.rules.points.Total;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LedgerStore {
    private static final String MEMBER = "member:";
    private static final String COMMUNITY = "community:";

    private final JdbcClient jdbc;

    LedgerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Books to the member and from the community; false when this transfer was booked before. */
    boolean insert(Posting posting) {
        boolean first = insert(posting, MEMBER + posting.member(), posting.amount()) == 1;
        if (first) {
            insert(posting, COMMUNITY + posting.community(), -posting.amount());
        }
        return first;
    }

    /** What a ticket has brought to members so far, oldest first. */
    List<Posting> ofTicket(long ticket) {
        return jdbc.sql("""
                select m.transfer, m.account, c.account as payer, m.amount, m.section, m.rule, m.rule_version, m.ticket,
                       m.reason, m.at
                from ledger m join ledger c on c.transfer = m.transfer and c.account like 'community:%'
                where m.ticket = :ticket and m.account like 'member:%'
                order by m.id
                """).param("ticket", ticket).query(LedgerStore::posting).list();
    }

    /** Rule id → points a member got by it since an instant, corrections taken off. */
    Map<String, Integer> earnedSince(String member, Instant since) {
        return jdbc
                .sql("""
                select rule, sum(amount) as points from ledger where account = :account and at >= :since group by rule
                """)
                .param("account", MEMBER + member)
                .param("since", since.atOffset(UTC))
                .query((row, number) -> Map.entry(row.getString("rule"), row.getInt("points")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What everybody gathered in some time, corrections taken off where they were made. */
    List<Total> totals(Instant from, Instant to) {
        return jdbc.sql("""
                select account,
                       sum(case when section = 'INFORMATION' then amount else 0 end) as information,
                       sum(case when section = 'SERVICE' then amount else 0 end) as service,
                       sum(case when transfer not like 'report:%' then 0 when transfer like '%:back' then -1 else 1 end)
                           as reports,
                       sum(case when transfer not like 'suggestion:%' then 0 when transfer like '%:back' then -1 else 1 end)
                           as suggestions
                from ledger
                where account like 'member:%' and at >= :from and at < :to
                group by account
                """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query(LedgerStore::total)
                .list();
    }

    int balance(String member) {
        return jdbc.sql("select coalesce(sum(amount), 0) from ledger where account = :account")
                .param("account", MEMBER + member)
                .query(Integer.class)
                .single();
    }

    /** Both sides of everything a member ever got. */
    void erase(String member) {
        jdbc.sql("delete from ledger where transfer in (select transfer from ledger where account = :account)")
                .param("account", MEMBER + member)
                .update();
    }

    private int insert(Posting posting, String account, int amount) {
        return jdbc.sql("""
                insert into ledger (transfer, account, amount, section, rule, rule_version, ticket, reason, at)
                values (:transfer, :account, :amount, :section, :rule, :ruleVersion, :ticket, :reason, :at)
                on conflict do nothing
                """)
                .param("transfer", posting.transfer())
                .param("account", account)
                .param("amount", amount)
                .param("section", posting.section().name())
                .param("rule", posting.rule())
                .param("ruleVersion", posting.ruleVersion())
                .param("ticket", posting.ticket())
                .param("reason", posting.reason())
                .param("at", posting.at().atOffset(UTC))
                .update();
    }

    private static Posting posting(ResultSet row, int number) throws SQLException {
        return new Posting(
                row.getString("transfer"),
                row.getString("account").substring(MEMBER.length()),
                row.getString("payer").substring(COMMUNITY.length()),
                row.getInt("amount"),
                Section.valueOf(row.getString("section")),
                row.getString("rule"),
                row.getInt("rule_version"),
                row.getObject("ticket", Long.class),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static Total total(ResultSet row, int number) throws SQLException {
        return new Total(
                row.getString("account").substring(MEMBER.length()),
                row.getInt("information"),
                row.getInt("service"),
                row.getInt("reports"),
                row.getInt("suggestions"));
    }
}
