package linli.bot.photo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LookStore {
    private final JdbcClient jdbc;

    LookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String photo, Look look) {
        jdbc.sql("""
                insert into photo_kind (photo, kind, signs) values (:photo, :kind, :signs) on conflict do nothing
                """)
                .param("photo", photo)
                .param("kind", look.kind().name())
                .param("signs", look.signs().stream().map(Enum::name).collect(Collectors.joining("\n")))
                .update();
    }

    Optional<Look> find(String photo) {
        return jdbc.sql("select kind, signs from photo_kind where photo = :photo")
                .param("photo", photo)
                .query((row, number) ->
                        new Look(PictureKind.valueOf(row.getString("kind")), signs(row.getString("signs"))))
                .optional();
    }

    private static List<Look.Sign> signs(String lines) {
        return lines.lines().map(Look.Sign::valueOf).toList();
    }
}
