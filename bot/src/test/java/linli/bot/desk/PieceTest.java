package linli.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PieceTest {
    @Test
    void words_that_decided_something_stand_in_a_piece_of_their_own() {
        var pieces = Piece.cut("3栋路灯又不亮了", Map.of("place", List.of("3栋"), "category", List.of("路灯", "不亮")));
        assertThat(pieces)
                .containsExactly(
                        new Piece("3栋", Set.of(Field.PLACE)),
                        new Piece("路灯", Set.of(Field.CATEGORY)),
                        new Piece("又", Set.of()),
                        new Piece("不亮", Set.of(Field.CATEGORY)),
                        new Piece("了", Set.of()));
    }

    @Test
    void one_word_may_decide_several_things() {
        var pieces = Piece.cut("着火了", Map.of("kind", List.of("着火"), "urgency", List.of("着火")));
        assertThat(pieces.get(0)).isEqualTo(new Piece("着火", Set.of(Field.KIND, Field.URGENCY)));
    }

    @Test
    void words_are_found_however_they_were_typed() {
        assertThat(Piece.cut("Ａ座電梯壞了", Map.of("place", List.of("a座"), "category", List.of("电梯"))))
                .extracting(Piece::text)
                .startsWith("Ａ座", "電梯");
    }

    @Test
    void words_of_a_picture_are_not_looked_for_in_the_text() {
        assertThat(Piece.cut("3栋这里", Map.of("place", List.of("照片：3栋")))).containsExactly(new Piece("3栋这里", Set.of()));
    }

    @Test
    void the_pieces_are_the_text() {
        var text = "😀路灯\n路灯路灯坏了";
        assertThat(Piece.cut(text, Map.of("category", List.of("路灯"), "kind", List.of("灯坏"))).stream()
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(Piece.cut("", Map.of())).isEmpty();
    }
}
