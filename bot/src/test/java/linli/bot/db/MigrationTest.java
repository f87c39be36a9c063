package linli.bot.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Both schemas are made from nothing, the engines' tables included. */
@OnBothDatabases
class MigrationTest {
    private final Database database;

    MigrationTest(Database database) {
        this.database = database;
    }

    @Test
    void every_version_went_through() {
        assertThat(
                        column(
                                "select version from flyway_schema_history where success and version is not null order by installed_rank"))
                .startsWith("1", "2", "3");
    }

    @Test
    void the_outbox_has_its_tables() {
        assertThat(tables()).contains("outbox_record", "outbox_instance", "outbox_partition");
    }

    @Test
    void quartz_has_its_tables() {
        assertThat(tables())
                .contains(
                        "qrtz_job_details",
                        "qrtz_triggers",
                        "qrtz_cron_triggers",
                        "qrtz_fired_triggers",
                        "qrtz_locks",
                        "qrtz_scheduler_state");
    }

    @Test
    void both_databases_have_the_same_tables_of_ours() {
        assertThat(tables().stream().filter(table -> !table.startsWith("qrtz") && !table.startsWith("outbox")))
                .containsExactlyInAnyOrder(
                        "account",
                        "chat_group",
                        "draft",
                        "flyway_schema_history",
                        "group_member",
                        "heard",
                        "learned",
                        "nickname",
                        "ledger",
                        "member",
                        "member_role",
                        "photo",
                        "photo_covering",
                        "photo_kind",
                        "photo_text",
                        "place",
                        "playground_message",
                        "posted",
                        "said",
                        "setting",
                        "ticket",
                        "ticket_event",
                        "ticket_message",
                        "ticket_number",
                        "ticket_photo",
                        "ticket_proof",
                        "ticket_supporter",
                        "unit",
                        "unit_place");
    }

    private List<String> tables() {
        return column("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'
                """);
    }

    private List<String> column(String sql) {
        return database.jdbc().sql(sql).query(String.class).list();
    }
}
