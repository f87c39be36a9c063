package linli.bot.ticket;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import linli.rules.lifecycle.Action;
import linli.rules.lifecycle.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class TicketStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TicketRow row;

    TicketStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.row = new TicketRow(json);
    }

    /** Stores a new ticket under the next number of its community. */
    Ticket insert(Ticket ticket) {
        var key = new GeneratedKeyHolder();
        int number = nextNumber(ticket.community());
        row.fill(jdbc.sql("""
                insert into ticket (community, number, chat_group, reporter, kind, nature, category, candidates, confidence,
                                    place, place_words, tier, track, urgency, text, evidence, state, assignee, support,
                                    duty_row, merged_into, closing_reason, opened_at, state_since, due_at, pressed,
                                    next_press_at, version)
                values (:community, :number, :group, :reporter, :kind, :nature, :category, :candidates, :confidence,
                        :place, :placeWords, :tier, :track, :urgency, :text, :evidence, :state, :assignee, :support,
                        :dutyRow, :mergedInto, :closingReason, :openedAt, :since, :dueAt, :pressed, :nextPress, 0)
                """), ticket)
                .param("community", ticket.community())
                .param("number", number)
                .param("group", ticket.group())
                .param("reporter", ticket.reporter())
                .param("candidates", json.writeValueAsString(ticket.finding().candidates()))
                .param("confidence", ticket.finding().confidence())
                .param("openedAt", ticket.openedAt().atOffset(UTC))
                .update(key, "id");
        return find(key.getKeyAs(Long.class)).orElseThrow();
    }

    /** Takes the right to change this version; false when somebody else already has. */
    boolean claim(Ticket ticket) {
        return jdbc.sql("update ticket set version = version + 1 where id = :id and version = :version")
                        .param("id", ticket.id())
                        .param("version", ticket.version())
                        .update()
                == 1;
    }

    void update(Ticket ticket) {
        row.fill(jdbc.sql("""
                update ticket
                set kind = :kind, nature = :nature, category = :category, place = :place, place_words = :placeWords, tier = :tier,
                    track = :track, urgency = :urgency, text = :text, evidence = :evidence, state = :state,
                    assignee = :assignee, support = :support, duty_row = :dutyRow, merged_into = :mergedInto,
                    closing_reason = :closingReason, state_since = :since, due_at = :dueAt, pressed = :pressed,
                    next_press_at = :nextPress
                where id = :id
                """), ticket).param("id", ticket.id()).update();
    }

    Optional<Ticket> find(long id) {
        return jdbc.sql("select " + TicketRow.COLUMNS + " from ticket where id = :id")
                .param("id", id)
                .query(row::ticket)
                .optional();
    }

    Optional<Ticket> numbered(String community, int number) {
        return jdbc.sql("select " + TicketRow.COLUMNS
                        + " from ticket where community = :community and number = :number")
                .param("community", community)
                .param("number", number)
                .query(row::ticket)
                .optional();
    }

    List<Ticket> all(String community) {
        return jdbc.sql("select " + TicketRow.COLUMNS + " from ticket where community = :community order by number")
                .param("community", community)
                .query(row::ticket)
                .list();
    }

    /** Tickets of a group on which something may still happen, newest first. */
    List<Ticket> unfinished(String group) {
        return jdbc.sql("select " + TicketRow.COLUMNS + """
                from ticket where chat_group = :group and state not in ('CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN')
                order by number desc
                """)
                .param("group", group)
                .query(row::ticket)
                .list();
    }

    List<Ticket> reportedBy(String member) {
        return jdbc.sql("select " + TicketRow.COLUMNS
                        + " from ticket where reporter = :member order by id desc limit 50")
                .param("member", member)
                .query(row::ticket)
                .list();
    }

    List<Ticket> showing(String photo) {
        return jdbc.sql("select " + TicketRow.COLUMNS
                        + " from ticket where id in (select ticket from ticket_photo where hash = :photo) order by id")
                .param("photo", photo)
                .query(row::ticket)
                .list();
    }

    List<Ticket> supportedBy(String member) {
        return jdbc.sql("select " + TicketRow.COLUMNS + """
                from ticket where id in (select ticket from ticket_supporter where member = :member) order by id desc limit 50
                """)
                .param("member", member)
                .query(row::ticket)
                .list();
    }

    /** Tickets of a group to which this was done after one moment and up to another. */
    List<Ticket> acted(String group, Action action, Instant after, Instant upTo) {
        return jdbc.sql("select " + TicketRow.COLUMNS + """
                from ticket where chat_group = :group and id in (
                    select ticket from ticket_event where action = :action and at > :after and at <= :upTo)
                order by number
                """)
                .param("group", group)
                .param("action", action.name())
                .param("after", after.atOffset(UTC))
                .param("upTo", upTo.atOffset(UTC))
                .query(row::ticket)
                .list();
    }

    List<Ticket> mergedInto(long ticket) {
        return jdbc.sql("select " + TicketRow.COLUMNS
                        + " from ticket where merged_into = :ticket and state = 'MERGED' order by id")
                .param("ticket", ticket)
                .query(row::ticket)
                .list();
    }

    List<Ticket> with(List<String> assignees) {
        return assignees.isEmpty()
                ? List.of()
                : jdbc.sql("select " + TicketRow.COLUMNS + """
                        from ticket where assignee in (:assignees) and state in ('DISPATCHED', 'ACCEPTED', 'PARKED') order by number
                        """)
                        .param("assignees", assignees)
                        .query(row::ticket)
                        .list();
    }

    List<Ticket> pressedBy(Instant now) {
        return jdbc.sql("select " + TicketRow.COLUMNS
                        + " from ticket where next_press_at <= :now order by next_press_at, id")
                .param("now", now.atOffset(UTC))
                .query(row::ticket)
                .list();
    }

    Optional<Instant> nextPress() {
        return jdbc.sql("select min(next_press_at) from ticket")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Open tickets per assignee. */
    Map<String, Integer> queues(String community) {
        return jdbc
                .sql("""
                select assignee, count(*) as waiting from ticket
                where community = :community and assignee is not null and state in ('DISPATCHED', 'ACCEPTED')
                group by assignee
                """)
                .param("community", community)
                .query((row, n) -> Map.entry(row.getString("assignee"), row.getInt("waiting")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void addPhotos(long ticket, List<String> hashes, Moment moment, String by, Instant now) {
        hashes.forEach(hash -> jdbc.sql("""
                insert into ticket_photo (ticket, hash, moment, brought_by, added_at) values (:ticket, :hash, :moment, :by, :now)
                on conflict do nothing
                """)
                .param("ticket", ticket)
                .param("hash", hash)
                .param("moment", moment.name())
                .param("by", by)
                .param("now", now.atOffset(UTC))
                .update());
    }

    List<String> photos(long ticket, Moment moment) {
        return jdbc.sql(
                        "select hash from ticket_photo where ticket = :ticket and moment = :moment order by added_at, hash")
                .param("ticket", ticket)
                .param("moment", moment.name())
                .query(String.class)
                .list();
    }

    /** What the pictures of the trouble look like, of every unfinished ticket of a group. */
    Map<Long, List<Long>> scenes(String group) {
        return jdbc
                .sql("""
                select tp.ticket, p.likeness from ticket_photo tp
                join ticket t on t.id = tp.ticket
                join photo p on p.hash = tp.hash
                where t.chat_group = :group and t.state not in ('CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN')
                  and tp.moment = 'BEFORE'
                """)
                .param("group", group)
                .query((row, n) -> Map.entry(row.getLong("ticket"), row.getLong("likeness")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** A picture is written just before the event that brought it. */
    Optional<String> firstWitness(long ticket) {
        return jdbc.sql("""
                select actor from ticket_event
                where ticket = :ticket and action in ('REPORT', 'ATTACH', 'SECOND')
                  and at >= (select min(added_at) from ticket_photo where ticket = :ticket and moment = 'BEFORE')
                order by id limit 1
                """).param("ticket", ticket).query(String.class).optional();
    }

    void addSupporter(long ticket, String member, String text, Long via, Instant now) {
        jdbc.sql("""
                insert into ticket_supporter (ticket, member, text, via, at) values (:ticket, :member, :text, :via, :now)
                on conflict do nothing
                """)
                .param("ticket", ticket)
                .param("member", member)
                .param("text", text)
                .param("via", via)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /** Reporter and supporters of a merged ticket follow it into the other one; what they said stays where it was. */
    void carrySupporters(Ticket merged, Ticket into, Instant now) {
        Stream.concat(Stream.ofNullable(merged.reporter()), supporters(merged.id()).stream())
                .filter(member -> !member.equals(into.reporter()))
                .forEach(member -> addSupporter(into.id(), member, "", merged.id(), now));
    }

    /** Those who came with a merged ticket, whichever it was. */
    void dropCarried(long into) {
        jdbc.sql("delete from ticket_supporter where ticket = :into and via is not null")
                .param("into", into)
                .update();
    }

    /** Whoever came with a merged ticket has now joined in as well, and stays when that one goes. */
    void stays(long ticket, String member) {
        jdbc.sql("update ticket_supporter set via = null where ticket = :ticket and member = :member")
                .param("ticket", ticket)
                .param("member", member)
                .update();
    }

    /** What a supporter has brought to a ticket since they joined in. */
    Contribution contribution(long ticket, String member) {
        var said = jdbc.sql("""
                select note, cause from ticket_event
                where ticket = :ticket and actor = :member and action in ('SECOND', 'ATTACH') order by id
                """)
                .param("ticket", ticket)
                .param("member", member)
                .query((row, n) -> new String[] {row.getString("note"), row.getString("cause")})
                .list();
        var photos = jdbc.sql("""
                select hash from ticket_photo
                where ticket = :ticket and brought_by = :member and moment = 'BEFORE' order by added_at, hash
                """)
                .param("ticket", ticket)
                .param("member", member)
                .query(String.class)
                .list();
        return new Contribution(
                said.stream()
                        .map(one -> one[0])
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(joining("\n")),
                photos,
                said.stream()
                        .map(one -> one[1])
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    /** A supporter goes, with words, pictures and the way back from their messages. */
    void dropSupporter(long ticket, String member) {
        for (var sql : List.of(
                "delete from ticket_supporter where ticket = :ticket and member = :member",
                "delete from ticket_photo where ticket = :ticket and brought_by = :member and moment = 'BEFORE'",
                """
                delete from ticket_message where ticket = :ticket and channel || ':' || message_id in (
                    select cause from ticket_event where ticket = :ticket and actor = :member)
                """,
                """
                update ticket_event set note = null
                where ticket = :ticket and actor = :member and action in ('SECOND', 'ATTACH')
                """)) {
            jdbc.sql(sql).param("ticket", ticket).param("member", member).update();
        }
    }

    List<String> supporters(long ticket) {
        return jdbc.sql("select member from ticket_supporter where ticket = :ticket order by at, member")
                .param("ticket", ticket)
                .query(String.class)
                .list();
    }

    boolean supports(long ticket, String member) {
        return supporters(ticket).contains(member);
    }

    void insert(TicketEvent event) {
        jdbc.sql("""
                insert into ticket_event (ticket, action, actor, from_state, to_state, reason, note, cause, at)
                values (:ticket, :action, :actor, :from, :to, :reason, :note, :cause, :at)
                """)
                .param("ticket", event.ticket().id())
                .param("action", event.action().name())
                .param("actor", event.actor())
                .param("from", event.from() == null ? null : event.from().name())
                .param("to", event.ticket().state().name())
                .param("reason", event.reason())
                .param("note", event.note())
                .param("cause", event.cause())
                .param("at", event.at().atOffset(UTC))
                .update();
    }

    List<History> history(long ticket) {
        return jdbc.sql("""
                select action, actor, from_state, to_state, reason, note, at from ticket_event
                where ticket = :ticket order by id
                """).param("ticket", ticket).query(TicketStore::history).list();
    }

    /** The last 申请延期 or 申请挂账 that nobody has answered. */
    Optional<History> lastRequest(long ticket) {
        var history = history(ticket);
        for (int i = history.size() - 1; i >= 0; i--) {
            var action = history.get(i).action();
            if (action == Action.ASK_EXTENSION || action == Action.ASK_PARKING) {
                return Optional.of(history.get(i));
            }
            if (action == Action.EXTEND || action == Action.PARK || action == Action.DENY || action == Action.RESUME) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The tickets that one person's last settling message settled and that were not taken back since. */
    List<Ticket> lastSettled(String owner) {
        return jdbc.sql("select " + TicketRow.COLUMNS + """
                from ticket where id in (
                    select e.ticket from ticket_event e
                    where e.actor = :owner and e.action in ('CONFIRM', 'REJECT', 'MERGE') and e.cause = (
                        select max(l.cause) from ticket_event l where l.id = (
                            select max(s.id) from ticket_event s
                            where s.actor = :owner and s.action in ('CONFIRM', 'REJECT', 'MERGE')
                              and not exists (select 1 from ticket_event u
                                              where u.ticket = s.ticket and u.action = 'UNDO' and u.id > s.id))))
                order by number
                """)
                .param("owner", owner)
                .query(row::ticket)
                .list();
    }

    /** Remembers that a message speaks of a ticket. */
    void link(String channel, String messageId, long ticket) {
        jdbc.sql("""
                insert into ticket_message (channel, message_id, ticket) values (:channel, :messageId, :ticket)
                on conflict do nothing
                """)
                .param("channel", channel)
                .param("messageId", messageId)
                .param("ticket", ticket)
                .update();
    }

    List<Ticket> linked(String channel, String messageId) {
        return jdbc.sql("select " + TicketRow.COLUMNS + """
                from ticket where id in (
                    select ticket from ticket_message where channel = :channel and message_id = :messageId)
                order by number
                """)
                .param("channel", channel)
                .param("messageId", messageId)
                .query(row::ticket)
                .list();
    }

    private int nextNumber(String community) {
        jdbc.sql("insert into ticket_number (community, last_no) values (:community, 0) on conflict do nothing")
                .param("community", community)
                .update();
        jdbc.sql("update ticket_number set last_no = last_no + 1 where community = :community")
                .param("community", community)
                .update();
        return jdbc.sql("select last_no from ticket_number where community = :community")
                .param("community", community)
                .query(Integer.class)
                .single();
    }

    private static History history(ResultSet row, int number) throws SQLException {
        var from = row.getString("from_state");
        return new History(
                Action.valueOf(row.getString("action")),
                row.getString("actor"),
                from == null ? null : State.valueOf(from),
                State.valueOf(row.getString("to_state")),
                row.getString("reason"),
                row.getString("note"),
                TicketRow.instant(row, "at"));
    }
}
