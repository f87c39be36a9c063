package linli.bot.ticket;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import linli.rules.classify.Candidate;
import linli.rules.classify.Kind;
import linli.rules.classify.Nature;
import linli.rules.classify.Track;
import linli.rules.classify.Urgency;
import linli.rules.lifecycle.ClosingReason;
import linli.rules.lifecycle.State;
import linli.rules.lifecycle.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a ticket lies in its row. */
final class TicketRow {
    static final String COLUMNS = """
            id, community, number, chat_group, reporter, kind, nature, category, candidates, confidence, place, place_words,
            tier, track, urgency, text, evidence, state, assignee, support, duty_row, merged_into, closing_reason,
            opened_at, state_since, due_at, pressed, next_press_at, version
            """;

    private final JsonMapper json;

    TicketRow(JsonMapper json) {
        this.json = json;
    }

    /** Fills in everything of a ticket that can change. */
    JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, Ticket ticket) {
        var finding = ticket.finding();
        var handling = ticket.handling();
        return statement
                .param("kind", finding.kind().name())
                .param(
                        "nature",
                        finding.nature() == null ? null : finding.nature().name())
                .param("category", finding.category())
                .param("place", finding.place())
                .param("placeWords", finding.placeWords())
                .param("urgency", finding.urgency().name())
                .param("text", finding.text())
                .param("evidence", json.writeValueAsString(finding.evidence()))
                .param("state", handling.state().name())
                .param("since", handling.since().atOffset(UTC))
                .param("tier", handling.tier().name())
                .param("track", handling.track().name())
                .param("assignee", handling.assignee())
                .param("support", String.join("\n", handling.support()))
                .param("dutyRow", handling.dutyRow())
                .param("mergedInto", handling.mergedInto())
                .param(
                        "closingReason",
                        handling.closingReason() == null
                                ? null
                                : handling.closingReason().name())
                .param("dueAt", offset(ticket.due().at()))
                .param("pressed", ticket.due().pressed())
                .param("nextPress", offset(ticket.due().nextPress()));
    }

    Ticket ticket(ResultSet row, int number) throws SQLException {
        return new Ticket(
                row.getLong("id"),
                row.getString("community"),
                row.getInt("number"),
                row.getString("chat_group"),
                row.getString("reporter"),
                instant(row, "opened_at"),
                finding(row),
                handling(row),
                new Due(instant(row, "due_at"), row.getInt("pressed"), instant(row, "next_press_at")),
                row.getInt("version"));
    }

    private Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                Kind.valueOf(row.getString("kind")),
                row.getString("nature") == null ? null : Nature.valueOf(row.getString("nature")),
                row.getString("category"),
                json.readValue(row.getString("candidates"), new TypeReference<List<Candidate>>() {}),
                row.getDouble("confidence"),
                row.getString("place"),
                row.getString("place_words"),
                Urgency.valueOf(row.getString("urgency")),
                row.getString("text"),
                json.readValue(row.getString("evidence"), new TypeReference<Map<String, List<String>>>() {}));
    }

    private static Handling handling(ResultSet row) throws SQLException {
        var support = row.getString("support");
        var closing = row.getString("closing_reason");
        return new Handling(
                State.valueOf(row.getString("state")),
                instant(row, "state_since"),
                Tier.valueOf(row.getString("tier")),
                Track.valueOf(row.getString("track")),
                row.getString("assignee"),
                support.isEmpty() ? List.of() : List.of(support.split("\n")),
                row.getString("duty_row"),
                row.getObject("merged_into", Long.class),
                closing == null ? null : ClosingReason.valueOf(closing));
    }

    private static OffsetDateTime offset(Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
