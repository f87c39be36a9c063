package linli.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import linli.bot.db.Database;
import linli.bot.db.Neighbours;
import linli.bot.db.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class StageStoreTest {
    private final Database database;

    StageStoreTest(Database database) {
        this.database = database;
    }

    @Test
    void an_empty_engine_has_nothing_left_and_no_trouble() {
        var engine = new EngineStore(database.jdbc());
        assertThat(engine.left()).isZero();
        assertThat(engine.trouble()).isEmpty();
    }

    @Test
    void what_was_played_goes_and_the_people_stay() {
        Neighbours.moveInto(database);
        int people = count("member");
        database.jdbc()
                .sql("update member set silenced = true where id = 'wang'")
                .update();
        database.jdbc()
                .sql("insert into ticket_number (community, last_no) select community, 7 from member where id = 'wang'")
                .update();
        database.jdbc()
                .sql("update place set nicknames = :names where id = 'jinxiu-3'")
                .param("names", "红楼\n\n大黄鸭")
                .update();
        new StageStore(database.jdbc()).clear();
        assertThat(count("ticket_number")).isZero();
        assertThat(count("member")).isEqualTo(people).isPositive();
        assertThat(count("member where silenced")).isZero();
        assertThat(count("place where nicknames = '红楼'")).isEqualTo(1);
        assertThat(count("place where nicknames like '%大黄鸭%'")).isZero();
    }

    private int count(String what) {
        return database.jdbc()
                .sql("select count(*) from " + what)
                .query(Integer.class)
                .single();
    }
}
