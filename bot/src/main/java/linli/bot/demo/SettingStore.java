package linli.bot.demo;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Demo
@Repository
class SettingStore {
    private final JdbcClient jdbc;

    SettingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> find(String name) {
        return jdbc.sql("select content from setting where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    void put(String name, String content) {
        int changed = jdbc.sql("update setting set content = :content where name = :name")
                .param("name", name)
                .param("content", content)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into setting (name, content) values (:name, :content)")
                    .param("name", name)
                    .param("content", content)
                    .update();
        }
    }
}
