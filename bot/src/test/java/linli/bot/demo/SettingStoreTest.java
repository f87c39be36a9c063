package linli.bot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import linli.bot.db.Database;
import linli.bot.db.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SettingStoreTest {
    private final Database database;
    private final SettingStore store;

    SettingStoreTest(Database database) {
        this.database = database;
        store = new SettingStore(database.jdbc());
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    @Test
    void a_setting_is_what_it_was_set_to_last() {
        assertThat(store.find("ahead")).isEmpty();
        store.put("ahead", "PT1H");
        store.put("other", "x");
        store.put("ahead", "PT2H");
        assertThat(store.find("ahead")).contains("PT2H");
        assertThat(store.find("other")).contains("x");
    }
}
