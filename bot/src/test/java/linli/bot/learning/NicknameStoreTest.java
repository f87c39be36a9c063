package linli.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import linli.bot.db.Database;
import linli.bot.db.Neighbours;
import linli.bot.db.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class NicknameStoreTest {
    private static final Instant NINE = Instant.parse("2026-11-16T01:00:00Z");

    private final Database database;
    private final NicknameStore store;
    private long ticket;

    NicknameStoreTest(Database database) {
        this.database = database;
        store = new NicknameStore(database.jdbc());
    }

    @BeforeEach
    void neighbours() {
        Neighbours.moveInto(database);
        ticket = Neighbours.ticket(database);
    }

    @Test
    void a_word_comes_back_as_it_was_proposed_to_its_own_community_only() {
        store.replace(duck(Nickname.State.PROPOSED), "bot", NINE);

        assertThat(store.find("xingfu", "大黄鸭")).contains(duck(Nickname.State.PROPOSED));
        assertThat(store.find("heping", "大黄鸭")).isEmpty();
        assertThat(store.find("xingfu", "小黄鸭")).isEmpty();
    }

    @Test
    void only_what_is_learnt_now_is_listed() {
        store.replace(duck(Nickname.State.PROPOSED), "bot", NINE);
        assertThat(store.learnt("xingfu")).isEmpty();

        store.replace(duck(Nickname.State.LEARNT), "lijie", NINE);
        assertThat(store.learnt("xingfu")).containsExactly(duck(Nickname.State.LEARNT));

        store.replace(duck(Nickname.State.FORGOTTEN), "lijie", NINE);
        assertThat(store.learnt("xingfu")).isEmpty();
    }

    private Nickname duck(Nickname.State state) {
        return new Nickname("xingfu", "大黄鸭", "jinxiu-3", ticket, state);
    }
}
