package linli.bot.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DatabaseTest {
    private final Database database;

    DatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void it_is_the_database_it_says_it_is() throws Exception {
        try (var connection = database.source().getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database.toString());
        }
    }

    @Test
    void a_row_is_gone_for_the_next_test() {
        write();
        database.empty();
        assertThat(rows()).isZero();
    }

    @Test
    void rows_that_point_at_each_other_go_too() {
        write();
        database.jdbc().sql("""
                        insert into place (id, kind, name, nicknames, parent, position_no)
                        values ('above', '社区', '', '', null, 1), ('below', '网格', '', '', 'above', 2)
                        """).update();
        database.empty();
        assertThat(database.jdbc()
                        .sql("select count(*) from place")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_a_transaction_gives_up_was_never_there() {
        database.transactions().executeWithoutResult(status -> {
            write();
            status.setRollbackOnly();
        });
        assertThat(rows()).isZero();
    }

    private void write() {
        database.jdbc()
                .sql("insert into setting (name, content) values ('x', 'y')")
                .update();
    }

    private int rows() {
        return database.jdbc()
                .sql("select count(*) from setting")
                .query(Integer.class)
                .single();
    }
}
